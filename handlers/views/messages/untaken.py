"""What of a workbook was not read, or not taken over, and what was taken for something else."""

from collections import Counter
from collections.abc import Mapping, Sequence

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from models.customers.standing import Segment, Stage
from models.followups.entry import Method
from models.rules.deals import DealKind, DealStage, DealState
from models.rules.workbook.columns import last_days
from models.rules.workbook.deals import deals
from models.rules.workbook.rows import NOT_TAKEN, Read, Unread, Why
from models.workbook.plan import SamePerson

MAX_UNREAD = 15  # cells, or columns of a choice
MAX_VALUE = 60  # characters
MAX_VALUES = 8  # different words of a column
MAX_REMARKS = 10  # names of a kind
MAX_TOLD = 2900  # characters of all remarks
CHOICES: dict[Why, tuple[str, type[Segment] | type[Stage] | type[Method]]] = {
    Why.SEGMENT: ("segment", Segment),
    Why.STAGE: ("stage", Stage),
    Why.METHOD: ("method", Method),
}
OF_DEALS = {"kind": DealKind, "stage": DealStage, "state": DealState}
Column = tuple[str, str, Why]  # sheet, heading, and why its words are not read


def shown(unread: Sequence[Unread], text: Text) -> list[Block]:
    """What could not be read; then what could, and is not taken over."""
    days = Counter((one.at.sheet, one.column) for one in unread if _is_only_day(one))
    unreadable = [one for one in unread if one.why not in NOT_TAKEN and not _is_only_day(one)]
    columns, others = _by_column(unreadable, text)
    lines = [_choice(*one, text) for one in columns.items()]
    lines += dict.fromkeys(_line(one, text) for one in others)
    not_taken = [
        text(_only_days(column), sheet=escape(sheet), column=escape(column), count=count)
        for (sheet, column), count in days.items()
    ]
    not_taken += [_line(one, text) for one in unread if one.why in NOT_TAKEN]
    return _listed("import-unread", lines, text) + _listed("import-not-taken", not_taken, text)


def _is_only_day(one: Unread) -> bool:
    """Of a contact of which a list says nothing else."""
    return one.why is Why.NOTHING_SAID and bool(one.column) and not one.is_row


def _only_days(column: str) -> str:
    is_kept = last_days.is_of_contact(column)
    return "import-last-days" if is_kept else "import-only-days"


def remarks(read: Read | None, text: Text) -> list[Block]:
    """What of the file was taken for something else, or left alone."""
    if read is None:
        return []
    lines = [text("import-macros")] if read.has_macros else []
    if read.short:
        pairs = (text("import-same-as", short=a, full=b) for a, b in list(read.short.items()))
        lines.append(text("import-short", names=text.listed(list(pairs)[:MAX_REMARKS])))
    if read.tableless:
        lines.append(text("import-tableless", names=text.listed(read.tableless[:MAX_REMARKS])))
    for sheet, names in list(read.ignored.items())[:MAX_REMARKS]:
        values = read.examples.get(sheet, {})
        told = [_with_examples(name, values.get(name, ()), text) for name in names[:MAX_REMARKS]]
        if left := len(names) - len(told):
            told.append(text("import-more", count=left))
        lines.append(text("import-ignored", sheet=sheet, names=text.listed(told, are_long=True)))
    for sheet, columns in list(read.reach.items())[:MAX_REMARKS]:
        said = [_with_examples(*one, text) for one in list(columns.items())[:MAX_REMARKS]]
        lines.append(text("import-reach", sheet=sheet, names=text.listed(said, are_long=True)))
    return [blocks.context(escape(blocks.cut("\n".join(lines), MAX_TOLD)))] if lines else []


def same_people(found: Sequence[SamePerson], text: Text) -> list[Block]:
    """Who was taken for somebody of the same customer."""
    pairs = [
        text("import-same-person", called=one.called, name=one.name, customer=one.customer)
        for one in found[:MAX_REMARKS]
    ]
    if left := len(found) - len(pairs):
        pairs.append(text("import-more", count=left))
    said = text("import-same-people", names=text.listed(pairs, are_long=True)) if pairs else ""
    return [blocks.context(escape(blocks.cut(said, MAX_TOLD)))] if said else []


def _with_examples(name: str, values: Sequence[str], text: Text) -> str:
    if not values:
        return name
    said = text.quoted([blocks.cut(" ".join(one.split()), MAX_VALUE) for one in values])
    return text("import-examples", column=name, values=said)


def _by_column(
    unread: Sequence[Unread], text: Text
) -> tuple[Mapping[Column, Counter[str]], list[Unread]]:
    """How often each word stands that is none of its column's, and all other cells."""
    found: dict[Column, Counter[str]] = {}
    others = []
    for one in unread:
        if one.column and not one.is_row and _choices(one.why, one.column, text):
            column = one.at.sheet, one.column, one.why
            found.setdefault(column, Counter())[" ".join(one.text.split())] += 1
        else:
            others.append(one)
    return found, others


def _choice(column: Column, words: Counter[str], text: Text) -> str:
    """All words of a column in one line, with those that it may have."""
    sheet, heading, why = column
    values = [
        text("import-times", value=blocks.cut(value, MAX_VALUE), count=count)
        for value, count in words.most_common(MAX_VALUES)
    ]
    if left := len(words) - len(values):
        values.append(text("import-more", count=left))
    return text(
        "import-choice",
        sheet=escape(sheet),
        column=escape(heading),
        values=escape(text.listed(values)),
        why=text(f"import-why-{why.value}"),
        choices=text.listed(_choices(why, heading, text)),
    )


def _choices(why: Why, heading: str, text: Text) -> list[str]:
    """The words that a column may have."""
    if why in CHOICES:
        kind, members = CHOICES[why]
        return [text(f"{kind}-{one.value}") for one in members]
    column = deals.column_of(heading) if why is Why.CHOICE else None
    return [text(f"deal-{column}-{one.value}") for one in OF_DEALS.get(column or "", ())]


def _line(one: Unread, text: Text) -> str:
    return text(
        "import-cell" if one.column else "import-row",
        sheet=escape(one.at.sheet),
        row=one.at.row,
        column=escape(one.column),
        said=escape(blocks.cut(" ".join(one.text.split()), MAX_VALUE)),
        why=text(f"import-why-{one.why.value}"),
    )


def _listed(title: str, lines: list[str], text: Text) -> list[Block]:
    told = [f"• {one}" for one in lines[:MAX_UNREAD]]
    if left := len(lines) - len(told):
        told.append(f"• {text('import-more', count=left)}")
    return [blocks.section("\n".join([f"*{text(title)}*", *told]))] if told else []
