"""A sheet of to-dos that names no customers but the numbers of records: "Diary no." beside the
sheet "Diary". Its to-dos are read with their records."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import HEADINGS, fold
from models.rules.workbook.headings import todo_lists, todo_states
from models.rules.workbook.headings.headings import texts_of
from models.rules.workbook.tables.table import Found, Table

LEAST = 2  # records, and letters of a sheet's name
MOST_TRIES = 4  # rows that are tried as headings
Lines = dict[str, list[tuple[str, str, str]]]  # by number: what, whose and by when
NAMES = (
    HEADINGS["followups"]["todos"]["en"],
    todo_states.WRITTEN["todo_owner"]["en"],
    HEADINGS["followups"]["due"]["en"],
)


@dataclass(frozen=True)
class _Log:
    table: Table
    place: int  # of the numbers
    numbers: frozenset[str]


def may_stand_in(sheets: Sequence[Sheet]) -> bool:
    """Whether a heading of one sheet begins with what another is called."""
    names = [fold(one.name) for one in sheets]
    return any(
        name != fold(sheet.name) and len(name) >= LEAST and _is_number_of(name, text)
        for sheet in sheets
        for row in sheet.rows[:MOST_TRIES]
        for text in texts_of(row).values()
        for name in names
    )


def _is_number_of(name: str, heading: str) -> bool:
    return fold(heading) != name and fold(heading).startswith(name)


def joined(sheets: Sequence[Sheet], found: Sequence[list[Found]]) -> list[Sheet]:
    """The sheets, those of numbered records with the to-dos of others in columns of their own."""
    left = list(sheets)
    logs = [(at, log) for at, one in enumerate(found) if (log := _log(one)) is not None]
    for at, log in logs:
        for other, sheet in enumerate(left):
            lines = _lines(sheet, log) if other != at and not found[other] else None
            if lines:
                left[at] = _with(left[at], log, lines)
                left[other] = replace(sheet, rows=())
                break
    return left


def _log(found: list[Found]) -> _Log | None:
    """The only table of a sheet, where each record has a number of its own, and no to-dos."""
    if len(found) != 1 or len(found[0][0]) != 1:
        return None
    [([table], left)] = found
    if table.kind != "followups" or len(fold(table.sheet.name)) < LEAST:
        return None
    for place in left:
        told = [text_of(row.at(place)).strip() for row in table.rows]
        if len(set(told)) == len(told) >= LEAST and all(map(str.isdecimal, told)):
            return _Log(table, place, frozenset(told))
    return None


def _lines(sheet: Sheet, log: _Log) -> Lines | None:
    """The to-dos of each record; None where a sheet holds anything else."""
    for at, row in enumerate(sheet.rows[:MOST_TRIES]):
        texts = texts_of(row)
        name = fold(log.table.sheet.name)
        keys = [place for place, text in texts.items() if _is_number_of(name, text)]
        places = todo_lists.beside(texts, keys[0]) if len(keys) == 1 else None
        if places:
            return _by_number(sheet.rows[at + 1 :], keys[0], places, log.numbers)
    return None


def _by_number(
    rows: Sequence[Row], key: int, places: dict[str, int], numbers: frozenset[str]
) -> Lines | None:
    found: Lines = defaultdict(list)
    for row in rows:
        what, whose, due = (
            text_of(row.at(places[one])).strip() if one in places else ""
            for one in ("todos", "owner", "due")
        )
        number = text_of(row.at(key)).strip()
        if number not in numbers or not what:
            return None
        found[number].append((what, whose or "-", due or "-"))
    return found


def _with(sheet: Sheet, log: _Log, lines: Lines) -> Sheet:
    """With columns behind the last: a line of each for each to-do of a record."""
    last = max(len(row.cells) for row in sheet.rows)
    first = log.table.rows[0].number
    top = max((row.number for row in sheet.rows if row.number < first), default=0)

    def added(row: Row) -> tuple[Cell, ...]:
        if row.number == top:
            return NAMES
        told = lines.get(text_of(row.at(log.place)).strip()) if row.number >= first else None
        return tuple("\n".join(one) for one in zip(*told, strict=True)) if told else ()

    rows = (
        replace(row, cells=(*row.cells, *[None] * (last - len(row.cells)), *more))
        if (more := added(row))
        else row
        for row in sheet.rows
    )
    return replace(sheet, rows=tuple(rows))
