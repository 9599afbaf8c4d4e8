"""Telephone numbers and the like that stand in the cells of people, and of nobody for sure."""

from collections.abc import Iterable

from models.rules.workbook.cells import contacts
from models.rules.workbook.cells.sheets import text_of
from models.rules.workbook.people import people
from models.rules.workbook.tables.around import EXAMPLES
from models.rules.workbook.tables.table import Table

OF_PEOPLE = ("chain", "people")


def told(under: Iterable[Table]) -> dict[str, tuple[str, ...]]:
    """The first of each column of people, by its heading."""
    found: dict[str, dict[str, None]] = {}
    for table in under:
        for place in [one for column in OF_PEOPLE for one in table.places.get(column, ())]:
            for row in table.rows:
                numbers = _kept_nowhere(text_of(row.at(place)))
                if numbers:
                    known = found.setdefault(table.headings.get(place, ""), {})
                    known.update(dict.fromkeys(numbers))
                    if len(known) >= EXAMPLES:
                        break
    return {heading: tuple(said)[:EXAMPLES] for heading, said in found.items()}


def _kept_nowhere(said: str) -> list[str]:
    """A number beside two names, an account, a tax number."""
    numbers = contacts.told(said)
    held = [part for link in (people.read(said) if numbers else ()) or () for part in link.reach]
    return [one for one in numbers if not any(part in one for part in held)]
