"""The days of a table's rows, and what tells the year of those without one."""

from collections.abc import Iterator
from datetime import date

from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.days import days
from models.rules.workbook.remarks import remarks
from models.rules.workbook.tables import turns
from models.rules.workbook.tables.table import REMARKS, Table


def next_days(table: Table) -> list[date]:
    """Days that tell the year where no other of the table does; those behind remarks may lie in
    another."""
    return [] if REMARKS in table.places else days_of(table, "next")


def days_of(table: Table, column: str) -> list[date]:
    """The days of a table that say their year, each once: one without is of the same."""
    if REMARKS in table.places and column == "date":
        return _of_remarks(table)
    found = [(cell, days.plain_day(days.day(cell, ""))) for cell in cells_of(table, column)]
    told = [(cell, day) for cell, day in found if day is not None]
    sure = [(cell, day) for cell, day in told if not days.is_short(cell)]
    return list(dict.fromkeys(day for _, day in sure or told))


def _of_remarks(table: Table) -> list[date]:
    """The days in front of remarks that say their year, where all say the same: those of other
    customers' are of it too."""
    texts = (text_of(row.at(table.first[REMARKS])) for row in table.rows)
    written = (day for text in texts for day, _ in remarks.parts(text) if not days.is_short(day))
    found = list(
        dict.fromkeys(filter(None, (days.plain_day(days.day(one, "")) for one in written)))
    )
    return found if len({one.year for one in found}) == 1 else []


def running(table: Table, locale: str) -> dict[int, list[date]]:
    """For each row whose year the rows before it tell, a day of that year."""
    there = table.places.get("date") if table.kind == "followups" else None
    if not there:
        return {}
    years = turns.running([row.at(there[0]) for row in table.rows], locale)
    return {at: [date(year, 1, 1)] for at, year in years.items()}


def below_years(table: Table, years: dict[int, int]) -> dict[int, list[date]]:
    """The same for the rows below one that says a year."""
    told = ((at, years.get(row.number)) for at, row in enumerate(table.rows))
    return {at: [date(year, 1, 1)] for at, year in told if year is not None}


def cells_of(table: Table, *columns: str) -> Iterator[Cell]:
    places = [place for column in columns for place in table.places.get(column, ())]
    return (row.at(place) for place in places for row in table.rows)
