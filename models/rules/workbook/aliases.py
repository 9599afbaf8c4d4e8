"""What a list of customers calls them for short, in a column beside their names: 鳜皇 for
清远鳜皇水产养殖有限公司."""

from collections.abc import Iterator

from models.rules.names.fold import fold
from models.rules.workbook import cells, hints
from models.rules.workbook.table import Table

LEAST = 2  # characters of a short name, and customers of a list
Pair = tuple[str, str]  # what somebody is called, and the name


def of(table: Table) -> list[Pair]:
    place = _place(table)
    return [] if place is None else list(_pairs(table, place))


def apart(under: list[Table], ignored: dict[int, str]) -> dict[int, str]:
    """The headings that mean nothing, without those over short names."""
    read = {_place(table) for table in under if table.kind == "customers"}
    return {place: text for place, text in ignored.items() if place not in read}


def _place(table: Table) -> int | None:
    """The first column that surely holds short names; any one where a heading says so."""
    taken = {place for there in table.places.values() for place in there}
    for place, heading in table.headings.items():
        pairs = [] if place in taken else list(_pairs(table, place))
        is_told = hints.is_alias(heading) or all(fold(one) in fold(name) for one, name in pairs)
        if len(pairs) >= LEAST and is_told and len({fold(one) for one, _ in pairs}) == len(pairs):
            return place
    return None


def _pairs(table: Table, place: int) -> Iterator[Pair]:
    for row in table.rows:
        short, name = cells.name(row.at(place)), cells.name(row.at(table.name_place))
        if short and name and len(fold(short)) >= LEAST and fold(short) != fold(name):
            yield short, name
