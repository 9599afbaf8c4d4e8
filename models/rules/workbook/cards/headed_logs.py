"""Logs below the name of their customer, each with its own headings: "Client: Harle Mill", perhaps
a label or two of the customer, and what was said. They are read as forms are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from models.rules import lazy_re as re
from models.rules.workbook.cards import blocks, cards, form, form_logs
from models.rules.workbook.cards.form import Form
from models.rules.workbook.cells import cells, contacts
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import REGIONS, fold, is_listed
from models.rules.workbook.columns import labels
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.headings import headings, looks
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading, texts_of
from models.rules.workbook.tables import tables

MOST_ROWS = 400  # of a sheet that are looked at
MOST_ABOVE = 16  # rows between a name and its log
MOST_APART = 2  # rows between a name and its first label
MAX_NAME = 60  # characters
_BOXED = re.compile(r"\s*[【\[<]\s*([^【】\[\]<>]{1,12}?)\s*[】\]>]\s*(\S.*)")  # 【客户】晨光
NO_ROWS = Below(())
Pair = tuple[str, Cell, tuple[int, int]]  # label, value and where it stands


@dataclass
class _Head:
    """What stands above a log: of whom it is, and from which row on."""

    start: int
    name: str
    pairs: list[Pair] = field(default_factory=list)
    is_labelled: bool = False


def read(sheet: Sheet, known: Labels, is_heading: form_logs.IsHeading) -> list[Form]:
    """None where a log of the sheet has no name above it."""
    rows = sheet.rows[:MOST_ROWS]
    logs = [at for at, row in enumerate(rows) if _is_log(row)]
    ends = [0, *(at + 1 for at in logs)]
    found = [_head(rows, end, at, known) for end, at in zip(ends, logs, strict=False)]
    heads = [one for one in found if one is not None]
    if not heads or len(heads) < len(logs) or not _are_sure(sheet, heads, known):
        return []
    above = rows[: heads[0].start]
    titles = tuple(row for row in above if len(row.own) == 1)
    bounds = [*(one.start for one in heads[1:]), len(sheet.rows)]
    forms = [
        _form(sheet, one, sheet.rows[log:end], is_heading)
        for one, log, end in zip(heads, logs, bounds, strict=True)
    ]
    for at, one in enumerate(forms):  # a table above the first is not lost
        one.rest = replace(sheet, rows=(*(titles if at else above), *one.rest.rows))
    return forms


def _are_sure(sheet: Sheet, heads: Sequence[_Head], known: Labels) -> bool:
    """Names without a label are such where several stand so, on this sheet or others; one alone is
    to be called as its sheet is, or to end as a company's name does."""
    bare = [one for one in heads if not one.is_labelled]
    if len({one.name for one in bare}) < len(bare):
        return False
    if len(bare) != 1 or len(heads) > 1:
        return True
    [one] = bare
    is_again = any(known.comes_again(label) for label, _, _ in one.pairs)
    is_called = fold(sheet.name) in fold(one.name) or fold(one.name) in fold(sheet.name)
    return is_again or is_called or looks.is_organisation(one.name)


def _is_log(row: Row) -> bool:
    """Whether a row heads records that name no customer."""
    if len(row.own) < headings.LEAST_COLUMNS or not headings.may_be(row):
        return False
    texts = texts_of(form_logs.with_label(row))
    heading = Heading(texts, {})
    if any(map(str.isdigit, "".join(texts.values()))) or not heading.is_short:
        return False
    found = tables.under(heading, NO_ROWS, Sheet("", ()), "")
    logs = [one for one in found[0] if one.kind == "followups"] if found else []
    return any("date" in one.places and one.name_place == max(texts) for one in logs)


def _head(rows: Sequence[Row], end: int, log: int, known: Labels) -> _Head | None:
    """What stands above a log, from its nearest name on; rows up to `end` are of the log before."""
    pairs: list[Pair] = []
    first = log  # of the labels
    for at in range(log - 1, max(end, log - MOST_ABOVE) - 1, -1):
        row = rows[at]
        there = list(_pairs(row, known))
        if there and labels.is_name(there[0][0]) and _may_be_name(text_of(there[0][1])):
            return _Head(at, _plain(there[0][1]), [*there[1:], *pairs], is_labelled=True)
        if there:
            pairs, first = [*there, *pairs], at
        elif len(row.own) > 1:
            return None
        elif pairs and rows[first].number - row.number <= MOST_APART:
            name = text_of(row.cells[row.own[0]])
            return _Head(at, _plain(name), pairs) if _may_be_name(name) else None
    return None


def _pairs(row: Row, known: Labels) -> Iterator[Pair]:
    """The labels of a row with their values, in a cell each or in one; none where it is of
    anything else."""
    own = row.own
    if len(own) == 1 and (pair := _pair(row.cells[own[0]])) and _is_label(pair[0], known):
        yield pair[0], pair[1], row.where(own[0])
    if len(own) % 2 or len(own) > 4:
        return
    texts = [text_of(row.cells[place]).strip() for place in own[::2]]
    if all(_is_label(text.rstrip(":："), known) for text in texts):
        for text, place in zip(texts, own[1::2], strict=True):
            yield text.rstrip(":："), row.cells[place], row.where(place)


def _pair(cell: Cell) -> tuple[str, str] | None:
    boxed = _BOXED.fullmatch(text_of(cell))
    return (boxed[1], boxed[2]) if boxed else cards.pair(cell)


def _is_label(text: str, known: Labels) -> bool:
    return len(text) <= cards.MAX_LABEL and (known.is_label(text) or labels.is_name(text))


def _plain(name: Cell) -> str:
    return contacts.without(cells.without_bullet(text_of(name).strip(cards.MARKS)))


def _may_be_name(said: str) -> bool:
    name = _plain(said)
    is_other = is_listed(name) or looks.is_day(name) or cells.is_number(name)
    is_of_all = name.endswith(REGIONS) or name.casefold() in ("all", "全部", "所有")
    return 1 < len(name) <= MAX_NAME and not is_other and not is_of_all


def _form(sheet: Sheet, head: _Head, rows: Sequence[Row], is_heading: form_logs.IsHeading) -> Form:
    found = Form(name_place=0)
    found.add(cards.LABEL, head.name, "", (sheet.rows[head.start].number, 0))
    for label, value, at in head.pairs:
        found.add(label, value, "", at)
    found.groups = blocks.groups(found.labels, found.stands)
    named = tuple(form.named(row, head.name, is_heading) for row in rows)
    found.rest = replace(sheet, rows=named)
    return found
