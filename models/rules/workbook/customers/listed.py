"""The tables of a workbook, and the customers that its lists name."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from models.rules.workbook.cells import cells, examples
from models.rules.workbook.cells.sheets import Sheet, Workbook, text_of
from models.rules.workbook.cells.words import fold
from models.rules.workbook.customers import aliases, glossary, numbered_records, references
from models.rules.workbook.customers.aliases import Pair, Used
from models.rules.workbook.finder import Finder
from models.rules.workbook.headings import headings, hints
from models.rules.workbook.headings.below import SAMPLE
from models.rules.workbook.headings.headings import LEAST_COLUMNS
from models.rules.workbook.names.joining import same_name
from models.rules.workbook.names.names import Known
from models.rules.workbook.tables import of_ours, reachable
from models.rules.workbook.tables.table import Found, Table
from models.rules.workbook.todos import who_by

LEAST_OTHERS = 2  # rows of another table


def whole(workbook: Workbook) -> Workbook:
    """With the to-dos of numbered records beside them, where a sheet of their own holds them."""
    if not numbered_records.may_stand_in(workbook.sheets):
        return workbook
    found = Finder().find(workbook.sheets)
    return replace(workbook, sheets=tuple(numbered_records.joined(workbook.sheets, found)))


def tables_of(workbook: Workbook) -> tuple[list[list[Found]], Known]:
    """The tables of each sheet, and the customers listed in any: by them a column is known that no
    heading tells."""
    found = _filled(Finder().find(workbook.sheets))
    used = aliases.used_in(workbook.sheets)
    known = _listed(found, used)
    if told := glossary.of(workbook.sheets, known) if known else []:
        known = _listed(found, used, told)
    sheets = references.named(workbook.sheets, _lists(found))
    unsure = {
        at
        for at, one in enumerate(found)
        if sheets[at] is not workbook.sheets[at] or not _is_sure(one, known)
    }
    if known and unsure:
        heads = (table.headings.get(table.name_place, "") for table in _lists(found))
        called = frozenset(map(fold, heads))
        again = _filled(Finder(known.has, called - {""}).find(sheets, unsure))
        found = [again[at] if at in unsure else one for at, one in enumerate(found)]
        known = _listed(found, used, told)
    noted = list(_as_above(workbook.sheets, found))
    return [
        [
            _claimed(
                ([_with_note(table, noted) for table in under], aliases.apart(under, left, used))
            )
            for under, left in one
        ]
        for one in found
    ], known


def _filled(found: list[list[Found]]) -> list[list[Found]]:
    return [
        [([aliases.filled(table) for table in under], left) for under, left in one] for one in found
    ]


def _claimed(found: Found) -> Found:
    """With the columns beside the standard's."""
    return reachable.claimed(of_ours.claimed(who_by.claimed(found)))


def _as_above(sheets: Iterable[Sheet], found: list[list[Found]]) -> Iterator[str]:
    """What a sheet of notes says of empty cells: "Blank in Tower = same as line above"."""
    for sheet, one in zip(sheets, found, strict=True):
        alone = (row.cells[row.own[0]] for row in sheet.rows if len(row.own) == 1 and not one)
        yield from (text for cell in alone if hints.says_as_above(text := text_of(cell)))


def _with_note(table: Table, noted: Iterable[str]) -> Table:
    """With a note of the column of customers among its titles."""
    head = table.headings.get(table.name_place, "").casefold()
    said = [one for one in noted if head and head in one.casefold()]
    is_year = any(any(map(str.isdigit, one)) for one in said)
    return replace(table, hint=" ".join([table.hint, *said])) if said and not is_year else table


def _is_sure(found: list[Found], known: Known) -> bool:
    """Whether the headings of a sheet's tables say which column is the customer's, and nothing
    below them says otherwise."""
    tables = [one for under, _ in found for one in under]
    is_told = bool(tables) and all(one.names_surely for one in tables)
    return is_told and not _has_others(found, known) and not _holds_headings(found)


def _names_listed(table: Table, known: Known) -> bool:
    """Whether a table of records has a listed customer in its column, or no other column has one:
    船名 beside 船东 is called a name, and is none of a customer."""
    if table.kind == "customers":
        return True
    rows = table.rows[:SAMPLE]
    places = [table.name_place, *(one for one in table.headings if one != table.name_place)]
    own, *others = (
        sum(known.has(name) for row in rows if (name := cells.name(row.at(one)))) for one in places
    )
    return own > 0 or max(others, default=0) < LEAST_OTHERS


def _holds_headings(found: list[Found]) -> bool:
    """Whether a title stands apart among the rows of a table, and what may be headings below it."""
    return any(
        len(title.own) == 1
        and title.number - before.number > 1
        and row.number == title.number + 1
        and len(row.own) >= LEAST_COLUMNS
        and headings.may_be(row)
        for table in (under[0] for under, _ in found)
        for before, title, row in zip(table.rows, table.rows[1:], table.rows[2:], strict=False)
    )


def _has_others(found: list[Found], known: Known) -> bool:
    """Whether several rows of a table name listed customers in another column than its own: they
    are of another table, whose headings nobody knew."""
    for table in (under[0] for under, _ in found):
        apart = (row for row in table.rows if row.own and row.at(table.name_place) is None)
        firsts = (cells.name(row.cells[row.own[0]]) for row in apart)
        if table.names_customer and sum(map(known.has, filter(None, firsts))) >= LEAST_OTHERS:
            return True
        if table.names_customer and not _names_listed(table, known):
            return True
    return False


def _lists(found: list[list[Found]]) -> list[Table]:
    tables = (table for one in found for under, _ in one for table in under)
    return [table for table in tables if table.kind == "customers"]


def _listed(found: list[list[Found]], used: Used, told: Sequence[Pair] = ()) -> Known:
    """The customers of the lists; `told` are further short names, and whose."""
    named = [(one, list(_names(one))) for one in _lists(found)]
    pairs = [(one, pair) for one, _ in named for pair in aliases.of(one, used)]
    own = [names for one, names in named if not _are_short(one, names, pairs)]
    return Known(itertools.chain(*own), [*(pair for _, pair in pairs), *told])


def _are_short(table: Table, names: Iterable[str], pairs: Iterable[tuple[Table, Pair]]) -> bool:
    """Whether a list names nobody but by what another list calls them for short, as one of people
    beside the account numbers of their firms does."""
    shorts = {same_name(short) for other, (short, _) in pairs if other is not table}
    return {same_name(name) for name in names} <= shorts


def _names(table: Table) -> Iterator[str]:
    if not examples.is_sheet(table.sheet.name):
        names = (cells.name(row.at(table.name_place)) for row in table.rows)
        yield from (name for name in names if name and not examples.is_name(name))
