"""Columns beside those of a list of customers that nothing else has claimed: how its people are
reached, and what is noted of each customer, and until when its contract runs."""

from dataclasses import replace

from models.rules import data
from models.rules.workbook.cells.words import fold
from models.rules.workbook.tables.table import REMARKS, Found, Table

_LISTED: dict[str, list[str]] = data.load(__package__, "beside.toml")
NAMES = {fold(name): column for column, names in _LISTED.items() for name in names}
OF_CUSTOMERS = ("notes", "contract_ends_on")  # of no person
LANGUAGES = ("zh-CN", "zh-TW", "en")
WRITTEN = {
    column: dict(zip(LANGUAGES, names, strict=False)) for column, names in _LISTED.items()
}  # our own headings, by column and language


def claimed(found: Found) -> Found:
    """The tables under a row of headings with such columns among those that are left."""
    under, left = found
    at = next((at for at, one in enumerate(under) if _may_have(one)), None)
    if at is None:
        return found
    places: dict[str, list[int]] = {}
    for place, heading in sorted(left.items()):
        column = NAMES.get(fold(heading))
        if column is not None and (column in OF_CUSTOMERS or "chain" in under[at].places):
            places.setdefault(column, [place])
    taken = {place for there in places.values() for place in there}
    lists = replace(under[at], places={**under[at].places, **places})
    rest = {place: heading for place, heading in left.items() if place not in taken}
    return [*under[:at], lists, *under[at + 1 :]], rest


def _may_have(table: Table) -> bool:
    return table.kind == "customers" and REMARKS not in table.places
