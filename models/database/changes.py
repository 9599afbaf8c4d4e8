"""The rows that a transaction makes, changes or deletes: who was told of them sees them anew."""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session as BaseSession

from models.database.scoped import TenantRow


@dataclass(frozen=True)
class Change:
    """A row as it is now: `points_to` are the ids of other rows in it, by column. What is new
    nobody was told of yet."""

    table: type[TenantRow]
    id: int
    is_new: bool
    points_to: dict[str, int] = field(compare=False)


Changes = dict[tuple[type[TenantRow], int], Change]


@event.listens_for(BaseSession, "after_flush")
def _note(session: BaseSession, _context: Any) -> None:
    changes: Changes | None = session.info.get("changes")
    if changes is None:
        return
    modified = (row for row in session.dirty if session.is_modified(row))
    changed = [*modified, *session.deleted]
    for row, is_new in [*((one, True) for one in session.new), *((one, False) for one in changed)]:
        id = getattr(row, "id", None)
        if isinstance(row, TenantRow) and isinstance(id, int):
            before = changes.get((type(row), id))
            was_new = before is not None and before.is_new
            changes[type(row), id] = Change(type(row), id, is_new or was_new, _pointers(row))


def _pointers(row: TenantRow) -> dict[str, int]:
    pointers = _columns_of(type(row))
    return {name: id for name in pointers if isinstance(id := getattr(row, name), int)}


@cache
def _columns_of(table: type[TenantRow]) -> list[str]:
    """Those that point to other rows."""
    names = (column.key for column in inspect(table).column_attrs)
    return [name for name in names if name.endswith("_id")]
