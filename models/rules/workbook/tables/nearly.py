"""What may be headings of a table that is none yet: those that are known, and whether one of them
is the customer's."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.rules.workbook.cells.words import TABLES, column_of
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import todo_states
from models.rules.workbook.rows import Read


@dataclass(frozen=True)
class Nearly:
    known: tuple[str, ...] = ()
    names_customer: bool = False


def of(read: Read) -> Nearly:
    """Of a workbook of which no row is read: the sheet with the most headings that are known."""
    found = map(_of_headings, read.ignored.values())
    return max(found, key=lambda one: len(one.known), default=Nearly())


def _of_headings(headings: Iterable[str]) -> Nearly:
    columns = {one: _columns(one) for one in headings}
    known = tuple(one for one, there in columns.items() if there)
    return Nearly(known, any(there & set(NAMES.values()) for there in columns.values()))


def _columns(heading: str) -> set[str]:
    named = {column_of(table, heading) for table in TABLES} - {None}
    owner = {"owner"} if todo_states.is_called("colleagues", heading) else set[str]()
    return {one for one in named if one} | owner
