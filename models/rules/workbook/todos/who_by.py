"""A column that says of each to-do whose it is and by when: "PIC / by" over "Wei Ling 10/11"."""

from dataclasses import replace

from models.rules.workbook.cells import cells
from models.rules.workbook.tables.table import Found, Table
from models.rules.workbook.todos import assigned

LEAST = 2  # cells that say both
MOST_OTHERS = 0.5  # share of those that do not


def claimed(found: Found) -> Found:
    """The tables under a row of headings with such a column, where nothing else says either."""
    under, left = found
    at = next((at for at, one in enumerate(under) if _may_have(one)), None)
    if at is None:
        return found
    behind = (one for one in sorted(left) if one > under[at].first["todos"])
    place = next((one for one in behind if _says_both(under[at], one)), None)
    if place is None:
        return found
    log = replace(under[at], places={**under[at].places, "who_by": [place]})
    rest = {one: heading for one, heading in left.items() if one != place}
    return [*under[:at], log, *under[at + 1 :]], rest


def _may_have(table: Table) -> bool:
    is_log = table.kind == "followups" and "todos" in table.places
    return is_log and not table.places.keys() & {"due", "todo_owner"}


def _says_both(table: Table, place: int) -> bool:
    said = [text for row in table.rows if (text := cells.text(row.at(place)))]
    told = sum(assigned.who_by(one) is not None for one in said)
    return told >= LEAST and told > MOST_OTHERS * len(said)
