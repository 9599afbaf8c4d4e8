"""Where a log passes the turn of a year, days without a year are nobody's to guess: 12/20, then
1/6."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.days import above, days
from models.rules.workbook.tables.table import Table

LEAST_YEARS = 2  # that a log tells, before its days tell a habit
MOST = 300  # days between two rows of a log; more are a year that has turned


@dataclass(frozen=True)
class _Day:
    row: int
    day: date
    says_year: bool


def unsure(table: Table, near: Sequence[date], locale: str) -> frozenset[int]:
    """The numbers of the rows whose year the other days do not tell. A year in the title does."""
    if table.kind != "followups" or above.year_of(table.hint) or above.month_of(table.hint):
        return frozenset()
    told = list(_read(table, near, locale))
    found: set[int] = set()
    for at, (one, other) in enumerate(itertools.pairwise(told), start=1):
        if abs((other.day - one.day).days) > MOST:
            found.update(_without_year(told[at:]))
            found.update(() if not other.says_year else _without_year(told[at - 1 :: -1]))
    return frozenset(found)


def _read(table: Table, near: Sequence[date], locale: str) -> list[_Day]:
    there = table.places.get("date")
    found = []
    for row in table.rows if there else ():
        cell = row.at(there[0]) if there else None
        day = days.plain_day(days.day(cell, locale, near, hint=table.hint))
        if day is not None:
            found.append(_Day(row.number, day, days.day(cell, locale) is not None))
    return found


def _without_year(told: Sequence[_Day]) -> list[int]:
    """Those up to the next that says its year."""
    return [one.row for one in itertools.takewhile(lambda one: not one.says_year, told)]


def running(cells: Sequence[Cell], locale: str) -> dict[int, int]:
    """The years of days without one, by their numbers, in a log in order whose writer says the year
    where it turns: those of the day before that said its own. None where that is not so sure."""
    near = [day for cell in cells if not days.is_short(cell) and (day := _whole(cell, locale))]
    told = [(at, day) for at, cell in enumerate(cells) if (day := _whole(cell, locale, near))]
    in_order = [day for _, day in told]
    is_up, is_down = in_order == sorted(in_order), in_order == sorted(in_order, reverse=True)
    if len({day.year for day in in_order}) < LEAST_YEARS or not (is_up or is_down):
        return {}
    found: dict[int, int] = {}
    ends = [*told[1:], (len(cells), None)]
    for (start, first), (end, last) in zip(told, ends, strict=True):
        before = first
        for at in range(start + 1, end):
            day = days.plain_day(days.day(cells[at], locale, [first]))
            if day is None:
                continue
            if not _is_between(day, *((before, last) if is_up else (last, before))):
                return {}
            found[at], before = day.year, day
    return found


def _is_between(day: date, first: date | None, last: date | None) -> bool:
    return (first or date.min) <= day <= (last or date.max)


def _whole(cell: Cell, locale: str, near: Sequence[date] = ()) -> date | None:
    """The day of a cell that says its year; of 26/10/20 those `near` tell which end is the year."""
    return days.plain_day(days.day(cell, locale, near if days.is_short(cell) else ()))
