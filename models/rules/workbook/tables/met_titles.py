"""What those are who were met: a column of titles beside that of a record's people, which the list
of customers claims, or nobody does."""

from dataclasses import replace

from models.rules.workbook.cells.words import column_of
from models.rules.workbook.headings.headings import Heading
from models.rules.workbook.tables.table import Table

TITLE = "contact_title"


def beside(tables: list[Table], heading: Heading) -> list[Table]:
    """The titles go with the people: to the records where these hold them."""
    logs = [one for one in tables if one.kind == "followups" and len(one.places) > 1]
    if len(logs) != 1 or any("chain" in one.places for one in tables):
        return tables
    place = _title_of(logs[0], tables, heading)
    return [_with(one, place) for one in tables] if place is not None else tables


def _title_of(log: Table, tables: list[Table], heading: Heading) -> int | None:
    """The column just behind the people."""
    order = sorted(heading.texts)
    people = log.places.get("people", [])
    behind = next((one for one in order if people and one > people[0]), None)
    if len(people) != 1 or behind is None:
        return None
    told = {at: column for one in tables for column, there in one.places.items() for at in there}
    is_title = column_of("customers", heading.texts[behind]) == TITLE
    return behind if is_title and told.get(behind, TITLE) == TITLE else None


def _with(table: Table, place: int) -> Table:
    if table.kind == "followups":
        return replace(table, places={**table.places, TITLE: [place]})
    left = {
        column: [one for one in there if one != place] for column, there in table.places.items()
    }
    return replace(table, places={column: there for column, there in left.items() if there})
