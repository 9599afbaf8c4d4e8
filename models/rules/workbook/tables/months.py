"""Months that stand above their rows, as 2026年9月 and then 10月, whose days say nothing but their
number: 8号, 15."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Row
from models.rules.workbook.days import bare_days
from models.rules.workbook.days.above import HAN_MONTHS, MONTHS, ROC
from models.rules.workbook.tables.table import Table

_MONTH = re.compile(
    r"(?:(20\d\d)\s*[年./-]\s*|(?:民国|民國)?\s*(1[0-4]\d)\s*年\s*)?(1[0-2]|0?[1-9])\s*月份?", re.I
)
_NUMBERED = re.compile(r"(20\d\d)\s*[-/.]\s*(1[0-2]|0?[1-9])")
_HAN = re.compile(
    r"(?:(20\d\d)\s*年\s*|(?:民国|民國)?\s*(1[0-4]\d)\s*年\s*)?"
    rf"(十[一二]?|[{HAN_MONTHS[:-1]}])月份?"
)
_NAMED = re.compile(rf"({'|'.join(MONTHS)})[a-z]*\.?,?\s*(?:(20\d\d)|['’](2\d))?", re.I)
_MARKS = " -–—=*~#【】[]"
Month = tuple[int, int]  # year and month


@dataclass
class Running:
    """The month of the rows that come next. One without a year is that nearest to the one before,
    whether the latest stands first or last."""

    now: Month | None = None

    def take(self, said: str, year: int | None) -> bool:
        """Whether a text is a month and nothing else, whose year is said, or `year` at first."""
        month = _read(said.strip(_MARKS))
        if month is None:
            return False
        told, number = month
        if told is None and self.now is not None:
            told = _nearest(self.now, number)
        told = told or year
        if told is not None:
            self.now = told, number
        return told is not None


def is_month(said: str) -> bool:
    """Whether a text is a month, with its year or without, and nothing else."""
    return _read(said.strip(_MARKS)) is not None


def first_year(said: Iterable[str]) -> int | None:
    """The year of the first month of a sheet, told by the first that says its own: below November
    to September stands December 2025."""
    found = [month for month in map(_read, (one.strip(_MARKS) for one in said)) if month]
    last = next((at for at, (year, _) in enumerate(found) if year), 0)
    year = found[last][0] if found else None
    if year is None:
        return None
    numbers = [number for _, number in found]
    order = numbers[: max(last, 2)]  # the one that says its year may be long before
    steps = [(other - one) % 12 for one, other in itertools.pairwise(order)]
    is_latest_first = 2 * sum(step > 6 for step in steps) > len(steps)
    for at in range(last - 1, -1, -1):
        one, other = numbers[at], numbers[at + 1]
        if is_latest_first:
            year += one < other
        else:
            year -= one > other
    return year


def _nearest(before: Month, month: int) -> int:
    """The year in which a month lies nearest to another."""
    year, other = before
    years = (year, year + 1, year - 1)
    return min(years, key=lambda one: abs(12 * (one - year) + month - other))


def _read(said: str) -> tuple[int | None, int] | None:
    if found := _MONTH.fullmatch(said):
        year, roc, month = found.groups()
        return (int(year) if year else int(roc) + ROC if roc else None), int(month)
    if found := _NUMBERED.fullmatch(said):
        return int(found[1]), int(found[2])
    if found := _HAN.fullmatch(said):
        year, roc, han = found.groups()
        number = sum(HAN_MONTHS.index(one) + 1 for one in han)
        return (int(year) if year else int(roc) + ROC if roc else None), number
    if found := _NAMED.fullmatch(said):
        year = found[2] or (found[3] and f"20{found[3]}")
        return (int(year) if year else None), MONTHS.index(found[1].casefold()) + 1
    return None


def dated(table: Table, rows: Sequence[Row], months: Mapping[int, Month]) -> list[Row]:
    """The rows with whole days, where a month above them, by row number, tells the rest."""
    there = table.places.get("date", ()) if table.kind == "followups" else ()
    return [_dated(row, there, months[row.number]) if row.number in months else row for row in rows]


def _dated(row: Row, there: Sequence[int], month: Month) -> Row:
    whole: dict[int, date] = {}
    for place in there:
        if found := bare_days.of_month(row.at(place), *month):
            whole[place] = found
    cells = tuple(whole.get(place, cell) for place, cell in enumerate(row.cells))
    return replace(row, cells=cells) if whole else row
