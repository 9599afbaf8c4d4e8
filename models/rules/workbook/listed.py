"""The tables of a workbook, and the customers that its lists name."""

from collections.abc import Iterable, Iterator

from models.rules.workbook import aliases, cells, glossary
from models.rules.workbook.finder import Finder
from models.rules.workbook.names import Known
from models.rules.workbook.sheets import Workbook
from models.rules.workbook.table import Found, Table
from models.rules.workbook.words import fold

LEAST_OTHERS = 2  # rows of another table


def tables_of(workbook: Workbook) -> tuple[list[list[Found]], Known]:
    """The tables of each sheet, and the customers listed in any: by them a column is known that no
    heading tells."""
    found = Finder().find(workbook.sheets)
    lists = [table for one in found for under, _ in one for table in under]
    lists = [table for table in lists if table.kind == "customers"]
    used = aliases.used_in(workbook.sheets)
    names = list(_names(lists))
    short = [pair for one in lists for pair in aliases.of(one, used)]
    known = Known(names, short)
    if told := glossary.of(workbook.sheets, known) if known else []:
        known = Known(names, [*short, *told])
    unsure = {at for at, one in enumerate(found) if not _is_sure(one) or _has_others(one, known)}
    if known and unsure:
        called = frozenset(fold(table.headings.get(table.name_place, "")) for table in lists)
        again = Finder(known.has, called - {""}).find(workbook.sheets, unsure)
        found = [again[at] if at in unsure else one for at, one in enumerate(found)]
    return [
        [(under, aliases.apart(under, left, used)) for under, left in one] for one in found
    ], known


def _is_sure(found: list[Found]) -> bool:
    """Whether the headings of a sheet's tables say which column is the customer's."""
    tables = [one for under, _ in found for one in under]
    return bool(tables) and all(one.names_surely for one in tables)


def _has_others(found: list[Found], known: Known) -> bool:
    """Whether several rows of a table name listed customers in another column than its own: they
    are of another table, whose headings nobody knew."""
    for table in (under[0] for under, _ in found):
        apart = (row for row in table.rows if row.own and row.at(table.name_place) is None)
        firsts = (cells.name(row.cells[row.own[0]]) for row in apart)
        if table.names_customer and sum(map(known.has, filter(None, firsts))) >= LEAST_OTHERS:
            return True
    return False


def _names(lists: Iterable[Table]) -> Iterator[str]:
    for table in lists:
        yield from filter(None, (cells.name(row.at(table.name_place)) for row in table.rows))
