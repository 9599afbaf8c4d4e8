"""Which cells of a row that we wrote stand as they were written. Its id names our workspace, and
goes with a mark of each cell: what nobody has touched in the file takes back nothing that was done
since."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time
from itertools import chain
from typing import Any, TypeVar
from zlib import crc32

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, Workbook, text_of
from models.rules.workbook.cells.words import ABOUT, HEADINGS, LANGUAGES
from models.rules.workbook.headings import todo_states
from models.rules.workbook.rows import At, CustomerRow, FollowUpRow, Read, StrategyRow
from models.rules.workbook.tables import reachable

ID = HEADINGS["id"]["name"]
_MARKED = re.compile(r"(\w+:\d+@\w+)((?: [0-9a-f]{6})+)")
_OF_WORKSPACE = re.compile(r"(\w+:\d+)@(\w+)")
# Headings of cells that stand as they were written; that of our ids, where all of a row's do.
Told = Mapping[At, frozenset[str]]
TableRow = TypeVar("TableRow", CustomerRow, StrategyRow, FollowUpRow)


def id_of(kind: str, id: int, workspace: str) -> str:
    return f"{kind}:{id}@{workspace}"


def marked(id: str, cells: Iterable[tuple[str, Cell]]) -> str:
    """What stands in the column of our ids, by the row's headings and cells; an id that names no
    workspace stands alone."""
    if "@" not in id:
        return id
    return " ".join([id, *(_mark(heading, cell) for heading, cell in cells)])


def taken_off(workbook: Workbook) -> tuple[Workbook, Told]:
    """The workbook without the marks, and what they tell."""
    told: dict[At, frozenset[str]] = {}
    sheets = tuple(_of_sheet(sheet, told) for sheet in workbook.sheets)
    return (replace(workbook, sheets=sheets) if told else workbook), told


def _of_sheet(sheet: Sheet, told: dict[At, frozenset[str]]) -> Sheet:
    headings = sheet.rows[0].cells if sheet.rows else ()
    if ID not in headings:
        return sheet
    place = headings.index(ID)
    rows = tuple(_of_row(sheet.name, headings, row, place, told) for row in sheet.rows)
    return replace(sheet, rows=rows)


def _of_row(
    sheet: str, headings: tuple[Cell, ...], row: Row, place: int, told: dict[At, frozenset[str]]
) -> Row:
    found = _MARKED.fullmatch(text_of(row.at(place)).strip())
    if found is None:
        return row
    marks = set(found[2].split())
    others = [(at, text_of(one)) for at, one in enumerate(headings) if at != place]
    same = {heading for at, heading in others if _mark(heading, row.at(at)) in marks}
    whole = {ID} if all(heading in same for _, heading in others) else set[str]()
    told[At(sheet, row.number)] = frozenset(same | whole)
    return replace(row, cells=(*row.cells[:place], found[1], *row.cells[place + 1 :]))


def with_told(read: Read, told: Told) -> Read:
    """The rows know their columns that stand as they were written."""
    return replace(
        read,
        customers=tuple(_told(row, "customers", told) for row in read.customers),
        strategies=tuple(_told(row, "strategies", told) for row in read.strategies),
        followups=tuple(_told(row, "followups", told) for row in read.followups),
        deals=tuple(
            replace(row, is_untouched=bool(row.id) and ID in told.get(row.at, ()))
            for row in read.deals
        ),
    )


def _told(row: TableRow, table: str, told: Told) -> TableRow:
    headings = told.get(row.at, frozenset()) if row.id else frozenset()
    columns = (_COLUMNS[table].get(heading) for heading in headings)
    return replace(row, untouched=tuple(sorted(filter(None, columns)))) if headings else row


def is_ours(read: Read) -> bool:
    """Whether a row has an id that names a workspace."""
    ids = chain(
        (row.id for row in read.customers),
        (row.id for row in read.strategies),
        (row.id for row in read.followups),
        (row.id for row in read.deals),
    )
    return any(id is not None and "@" in id for id in ids)


def at_home(read: Read, workspace: str) -> Read:
    """With our ids alone where this workspace has written them; those of another one name nothing
    here."""
    return replace(
        read,
        customers=tuple(_at_home(row, workspace) for row in read.customers),
        strategies=tuple(_at_home(row, workspace) for row in read.strategies),
        followups=tuple(_at_home(row, workspace) for row in read.followups),
        deals=tuple(replace(row, id=_own(row.id, workspace) or row.id) for row in read.deals),
    )


def _at_home(row: TableRow, workspace: str) -> TableRow:
    if not row.id or "@" not in row.id:
        return row
    own = _own(row.id, workspace)
    return replace(row, id=own) if own else replace(row, untouched=())


def _own(id: str | None, workspace: str) -> str | None:
    found = _OF_WORKSPACE.fullmatch(id or "")
    return found[1] if found and found[2] == workspace else None


def left_alone(row: TableRow, columns: Iterable[str]) -> TableRow:
    """The row without what stands as it was written in these columns: it says nothing."""
    alone: dict[str, Any] = {name: None for name in columns if name in row.untouched}
    return replace(row, **alone) if alone else row


def _mark(heading: str, cell: Cell) -> str:
    if isinstance(cell, datetime) and cell.time() == time():
        cell = cell.date()  # as some programs keep a day
    said = "".join(text_of(cell).split())
    return f"{crc32(f'{heading}|{said}'.encode()) & 0xFFFFFF:06x}"


def _columns(table: str) -> dict[str, str]:
    """Our headings of a table, in each language."""
    return {
        names[language]: column
        for written in (HEADINGS[table], todo_states.WRITTEN, reachable.WRITTEN)
        for column, names in written.items()
        if column not in ABOUT
        for language in LANGUAGES
    }


_COLUMNS = {table: _columns(table) for table in ("customers", "strategies", "followups")}
