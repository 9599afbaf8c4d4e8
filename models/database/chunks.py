"""Values for the IN of a query, of which a database takes only so many in one statement."""

from collections.abc import Iterable
from typing import TypeVar

MOST = 5000  # SQLite takes 32,766 parameters, PostgreSQL 65,535
T = TypeVar("T", int, str)


def chunks(values: Iterable[T]) -> list[list[T]]:
    """Each value once, in order."""
    each = sorted(set(values))
    return [each[at : at + MOST] for at in range(0, len(each), MOST)]
