"""Where a log passes the turn of a year, days without a year are nobody's to guess: 12/20, then
1/6."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.workbook import days
from models.rules.workbook.table import Table

MOST = 300  # days between two rows of a log; more are a year that has turned


@dataclass(frozen=True)
class _Day:
    row: int
    day: date
    says_year: bool


def unsure(table: Table, near: Sequence[date], locale: str) -> frozenset[int]:
    """The numbers of the rows whose year the other days do not tell. A year in the title does."""
    if table.kind != "followups" or days.year_of(table.hint) or days.month_of(table.hint):
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
