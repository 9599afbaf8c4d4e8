"""What a workbook does not tell, and whoever sent it is asked, above all that it would bring."""

from hashlib import sha256

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.rules.workbook.rows import TodoState
from models.workbook.record import Outcome, WorkbookImport

PAST = {
    TodoState.DONE: action_ids.IMPORT_PAST_DONE,
    TodoState.OPEN: action_ids.IMPORT_PAST_OPEN,
}
MAX_NAMES = 5  # that are asked about at once
MAX_DAYS = 3  # that stand for all without a year
MAX_NAME = 60  # characters


def asked(imported: WorkbookImport, outcome: Outcome, text: Text) -> list[Block]:
    return [
        *_year(imported, outcome, text),
        *_names(imported, outcome.plan.unknown, text),
        *_past(imported, outcome.plan.todos.unsaid, text),
    ]


def is_about(block_id: str, name: str) -> bool:
    """Whether a question is about this name: names may be longer than ids."""
    return block_id.partition(":")[0] == f"import-person-{_stamp(name)}"


def _stamp(name: str) -> str:
    return sha256(name.encode()).hexdigest()[:12]


def _year(imported: WorkbookImport, outcome: Outcome, text: Text) -> list[Block]:
    if imported.year is not None:
        said = text("import-year-told", year=str(imported.year))
    elif outcome.yearless:
        days = [blocks.cut(one, MAX_NAME) for one in outcome.yearless[:MAX_DAYS]]
        said = text("import-year", days=escape(text.listed(days)))
    else:
        return []
    options = [blocks.option(text("import-year-is", year=str(y)), str(y)) for y in outcome.years]
    initial = str(imported.year) if imported.year in outcome.years else None
    chosen = blocks.select(
        action_ids.IMPORT_YEAR, options, initial=initial, placeholder=text("import-year-choose")
    )
    return [blocks.section(said), blocks.actions([chosen], f"import-year:{imported.id}")]


def _names(imported: WorkbookImport, names: list[str], text: Text) -> list[Block]:
    shown: list[Block] = []
    for name in names[:MAX_NAMES]:
        cut = escape(blocks.cut(name, MAX_NAME))
        found = [
            blocks.users_select(action_ids.IMPORT_PERSON, placeholder=text("import-person")),
            blocks.button(text("import-mine"), action_ids.IMPORT_MINE, name),
        ]
        shown.append(blocks.section(text("import-unknown", name=cut)))
        shown.append(blocks.actions(found, f"import-person-{_stamp(name)}:{imported.id}"))
    if left := len(names[MAX_NAMES:]):
        shown.append(blocks.context(text("import-near-more", count=left)))
    return shown


def _past(imported: WorkbookImport, unsaid: int, text: Text) -> list[Block]:
    """To-dos whose day is over, of which the file does not say whether they were done."""
    if imported.past is None and not unsaid:
        return []
    said = (
        text(f"import-past-{imported.past}")
        if imported.past is not None
        else text("import-past", count=unsaid)
    )
    found = [
        blocks.button(text(f"import-past-as-{state.value}"), action_id)
        for state, action_id in PAST.items()
        if state.value != imported.past
    ]
    return [blocks.section(said), blocks.actions(found, f"import-past:{imported.id}")]
