"""What a list of customers calls them for short, in a column beside their names: 鳜皇 for
清远鳜皇水产养殖有限公司."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.rules.names.fold import fold
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row, Sheet
from models.rules.workbook.headings import hints, looks
from models.rules.workbook.tables.table import Table

LEAST = 2  # characters of a short name, and customers of a list
SHARE = 0.5  # of a column of another sheet that calls customers so
MOST_ROWS = 300  # of a sheet that are looked at
LONGEST = 30  # characters of a short name
Pair = tuple[str, str]  # what somebody is called, and the name
Used = list[tuple[str, set[str]]]  # the texts of each column of each sheet, by the sheet's name


def used_in(sheets: Sequence[Sheet]) -> Used:
    found: Used = []
    for sheet in sheets:
        columns: dict[int, set[str]] = defaultdict(set)
        for row in sheet.rows[:MOST_ROWS]:
            for place in row.own:
                said = row.cells[place]
                if type(said) is str and len(said) <= LONGEST and not cells.is_same(said):
                    columns[place].add(fold(said))
        found += [(sheet.name, texts) for texts in columns.values()]
    return found


def filled(table: Table) -> Table:
    """With what a customer is called for short, where its list has no other name for it."""
    place = _told_place(table)
    if place is None:
        return table
    rows = (_named(row, table.name_place, row.at(place)) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _told_place(table: Table) -> int | None:
    """The column whose heading says that it holds short names, beside the names."""
    if table.kind != "customers" or not table.names_customer:
        return None
    taken = {place for there in table.places.values() for place in there}
    headings = table.headings.items()
    return next((at for at, one in headings if at not in taken and hints.is_alias(one)), None)


def _named(row: Row, place: int, short: Cell) -> Row:
    if not cells.name(short) or cells.name(row.at(place)) or place in row.filled:
        return row
    wide = [*row.cells, *([None] * (place + 1 - len(row.cells)))]
    wide[place] = short
    return replace(row, cells=tuple(wide))


def of(table: Table, used: Used) -> list[Pair]:
    place = _place(table, used)
    return [] if place is None else list(_pairs(table, place))


def apart(under: list[Table], ignored: dict[int, str], used: Used) -> dict[int, str]:
    """The headings that mean nothing, without those over short names."""
    read = {_place(table, used) for table in under if table.kind == "customers"}
    return {place: text for place, text in ignored.items() if place not in read}


def _place(table: Table, used: Used) -> int | None:
    """The first column that surely holds short names: they are parts of the names, or another sheet
    calls customers so; any one where a heading says so."""
    taken = {place for there in table.places.values() for place in there}
    for place, heading in table.headings.items():
        pairs = [] if place in taken else list(dict.fromkeys(_pairs(table, place)))
        shorts = {fold(one) for one, _ in pairs}
        are_figures = _are_figures(pairs) and not hints.is_code(heading)
        least = 1 if hints.is_alias(heading) else LEAST
        if len(pairs) < least or len(shorts) < len(pairs) or are_figures:
            continue
        is_told = hints.is_alias(heading) or all(fold(one) in fold(name) for one, name in pairs)
        if is_told or (_is_used(shorts, table.sheet.name, used) and not _are_others(pairs)):
            return place
    return None


def _are_figures(pairs: list[Pair]) -> bool:
    """Whether most are amounts, 980万, which a copy of the list holds as well."""
    return 2 * sum(looks.is_figure(short) for short, _ in pairs) > len(pairs)


def _are_others(pairs: list[Pair]) -> bool:
    """Whether a short name is part of another's name, and not of that beside it."""
    names = {fold(name) for _, name in pairs}
    return any(
        fold(short) not in fold(name) and any(fold(short) in one for one in names)
        for short, name in pairs
    )


def _is_used(shorts: set[str], own: str, used: Used) -> bool:
    """Whether a column of another sheet holds hardly anything else."""
    for sheet, texts in used:
        again = len(shorts & texts)
        if sheet != own and again >= LEAST and again >= SHARE * len(texts):
            return True
    return False


def _pairs(table: Table, place: int) -> Iterator[Pair]:
    for row in table.rows:
        short, name = cells.name(row.at(place)), cells.name(row.at(table.name_place))
        if short and name and len(fold(short)) >= LEAST and fold(short) != fold(name):
            yield short, name
