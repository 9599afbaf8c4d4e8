"""The standard's three tables, and the deals, as a workbook in the reader's language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from handlers.text import Text
from handlers.views.wording import timing
from handlers.views.xlsx import written
from models.rules import recurrence
from models.rules.amounts.money import from_cents
from models.rules.names import decision_chain
from models.rules.workbook import as_written
from models.rules.workbook.cells import closed
from models.rules.workbook.cells.words import HEADINGS
from models.rules.workbook.deals import deals as rules
from models.rules.workbook.headings import todo_states
from models.rules.workbook.rows import (
    CustomerRow,
    DealRow,
    FollowUpRow,
    InstalmentCell,
    StrategyRow,
)
from models.rules.workbook.tables import reachable

Row = CustomerRow | StrategyRow | FollowUpRow | DealRow
Cell = str | date | None
Writing = Callable[[Any, Text], Cell]

# In the standard's order; those in EXTRA only where some row has them.
COLUMNS = {
    "customers": "name industry size chain phone email stage pains goals segment demands history"
    " notes contract_ends_on owner ended".split(),
    "strategies": "customer segment goal actions owners times effect".split(),
    "followups": "customer date method people content feedback todos states todo_owners"
    " repeats owner next".split(),
    "todos": "customer todos owner due states repeats".split(),
    "deals": "customer title kind cents currency state stage opened expected closed reason why"
    " instalments owner".split(),
}
EXTRA = {
    "customers": (
        "phone",
        "email",
        "segment",
        "demands",
        "history",
        "notes",
        "contract_ends_on",
        "owner",
        "ended",
    ),
    "followups": ("states", "todo_owners", "repeats"),
    "todos": ("repeats",),
    "deals": ("instalments",),
}
# Columns beside the standard's.
OF_OURS = {"states": "done", "todo_owners": "todo_owner", "repeats": "repeats"}
OF_PEOPLE = ("phone", "email")  # of each of the chain, a line each
WIDE = (
    "instalments",
    "chain",
    "pains",
    "goals",
    "actions",
    "content",
    "feedback",
    "todos",
    "demands",
    "history",
    "notes",
)
WIDTH, WIDE_WIDTH = 16, 36  # characters
MAX_ROW_HEIGHT = 300  # points
LINE = 15  # points


def xlsx(
    customers: Sequence[CustomerRow],
    strategies: Sequence[StrategyRow],
    followups: Sequence[FollowUpRow],
    text: Text,
    deals: Sequence[DealRow] = (),
    todos: Sequence[FollowUpRow] = (),
) -> bytes:
    """One table a sheet, deals and to-dos of no record only where there are any. Text is never a
    formula; our id stands in a hidden last column."""
    tables: dict[str, Sequence[Row]] = {
        "customers": customers,
        "strategies": strategies,
        "followups": followups,
    }
    if todos:
        tables["todos"] = todos
    if deals:
        tables["deals"] = deals

    def fill(book: Any) -> None:
        for kind, rows in tables.items():
            _sheet(book, kind, rows, text)

    return written(fill)


def table(kind: str, rows: Sequence[Row], text: Text) -> tuple[list[str], list[list[Cell]]]:
    """Headings and cells, the id last."""
    columns = [
        one
        for one in COLUMNS[kind]
        if one not in EXTRA.get(kind, ()) or any(_held(row, one) for row in rows)
    ]
    headings = [_heading(kind, one, text) for one in columns]
    writing = OF_DEALS if kind == "deals" else WRITING
    cells = [
        _marked(headings, [_cell(writing.get(one), _held(row, one), text) for one in columns], row)
        for row in rows
    ]
    return [*headings, HEADINGS["id"]["name"]], cells


def _marked(headings: list[str], cells: list[Cell], row: Row) -> list[Cell]:
    """The cells of a row, with its id and how they were written."""
    marked = as_written.marked(row.id, zip(headings, cells, strict=True)) if row.id else None
    return [*cells, marked]


def _held(row: Row, column: str) -> Any:
    """Of people's numbers and addresses one of each, where there is any."""
    if column not in OF_PEOPLE:
        return getattr(row, column)
    said = tuple(getattr(one, column) for one in getattr(row, "chain", None) or ())
    return said if any(said) else None


def _sheet(book: Any, kind: str, rows: Sequence[Row], text: Text) -> None:
    headings, cells = table(kind, rows, text)
    sheet = book.add_worksheet(_title(kind, text)[:31])
    bold = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E7EFEC"}
    )
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    day, moment = (
        book.add_format({"num_format": shown, "valign": "top", "align": "left"})
        for shown in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm")
    )
    columns = [one for one in COLUMNS[kind] if _heading(kind, one, text) in headings]
    for place, heading in enumerate(headings):
        is_wide = place < len(columns) and columns[place] in WIDE
        options = {"hidden": True} if place == len(headings) - 1 else {}
        sheet.set_column(place, place, WIDE_WIDTH if is_wide else WIDTH, None, options)
        sheet.write_string(0, place, heading, bold)
    for number, row in enumerate(cells, start=1):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                shown = moment if isinstance(cell, datetime) else day
                sheet.write_datetime(number, place, cell, shown)
            elif cell:
                sheet.write_string(number, place, cell, wrapped)
        lines = max((_lines(cell) for cell in row if isinstance(cell, str)), default=1)
        sheet.set_row(number, min(LINE * lines, MAX_ROW_HEIGHT))
    if kind == "customers":
        sheet.write_comment(0, 0, text("workbook-note"), {"x_scale": 2})
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(cells), 1), len(headings) - 2)


def _title(kind: str, text: Text) -> str:
    own = {"deals": rules.TITLE, "todos": todo_states.WRITTEN["title"]}
    titles: Mapping[str, str] = own.get(kind) or HEADINGS[kind]["title"]
    return titles[text.language]


def _lines(cell: str) -> int:
    return sum(1 + len(line) // WIDE_WIDTH for line in cell.split("\n"))


def _heading(kind: str, column: str, text: Text) -> str:
    if kind == "deals":
        return str(rules.HEADINGS["amount" if column == "cents" else column][text.language])
    if column in reachable.WRITTEN:
        return reachable.WRITTEN[column][text.language]
    if column in OF_OURS or (kind, column) == ("customers", "owner"):
        return todo_states.WRITTEN[OF_OURS.get(column, column)][text.language]
    return str(HEADINGS["followups" if kind == "todos" else kind][column][text.language])


def _cell(writing: Writing | None, value: Any, text: Text) -> Cell:
    if value is None or value == ():
        return None
    return writing(value, text) if writing else value


def _states(value: tuple[str | None, ...], text: Text) -> str:
    return "\n".join(text(f"workbook-todo-{one or 'unsaid'}") for one in value)


def _repeats(value: tuple[str | None, ...], text: Text) -> str:
    """How often each comes again, as it can be typed; from which day on only where that decides
    the days: the rest is told by when it is due."""

    def words(stored: str | None) -> str:
        if stored is None:
            return text("workbook-todo-once")
        rule = recurrence.from_text(stored)
        since = date.max if rule.interval == 1 else date.min
        told = replace(rule, is_put_off=False)
        return timing.words(told, text, since, day=lambda day: day.isoformat())

    return "\n".join(map(words, value))


def _items(value: tuple[str, ...], text: Text) -> str:
    """Numbered where there are several, a line each."""
    if len(value) == 1:
        return value[0]
    return "\n".join(f"{number}. {one}" for number, one in enumerate(value, start=1))


def _ended(value: str, text: Text) -> str:
    over = closed.read(value)
    return text("workbook-over", how=text(f"ending-{over.how}"), why=over.why) if over else value


def instalments(value: tuple[InstalmentCell, ...], text: Text) -> str:
    """A line each."""
    return "\n".join(
        text(
            "workbook-instalment" if one.received is None else "workbook-instalment-received",
            due=one.due.isoformat(),
            amount=f"{from_cents(one.cents):,}",
            received=one.received.isoformat() if one.received else "",
        )
        for one in value
    )


OF_DEALS: dict[str, Writing] = {
    "kind": lambda value, text: text(f"deal-kind-{value}"),
    "state": lambda value, text: text(f"deal-state-{value}"),
    "stage": lambda value, text: text(f"deal-stage-{value}"),
    "reason": lambda value, text: text(f"deal-reason-{value}"),
    "instalments": instalments,
    "cents": lambda value, text: f"{from_cents(value):,}",
}
WRITING: dict[str, Writing] = {
    "chain": lambda value, text: decision_chain.write(value),
    "phone": lambda value, text: "\n".join(one or "-" for one in value),
    "email": lambda value, text: "\n".join(one or "-" for one in value),
    "people": lambda value, text: decision_chain.write(value),
    "ended": _ended,
    "stage": lambda value, text: text(f"stage-{value}"),
    "segment": lambda value, text: text(f"segment-{value}"),
    "method": lambda value, text: text(f"method-{value}"),
    "actions": _items,
    "todos": _items,
    "states": _states,
    "repeats": _repeats,
    "todo_owners": lambda value, text: "\n".join(one or "" for one in value),
    "times": _items,
    "owners": lambda value, text: "\n".join(value),
}
