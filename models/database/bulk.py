"""Rows by the thousand, past the unit of work: an object for each costs twenty times the insert."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import insert, inspect
from sqlmodel import Session

from models.database.scoped import TenantRow

Row = Mapping[str, Any]  # values by column; what is not named has the default of its field


def insert_all(session: Session, table: type[TenantRow], rows: Sequence[Row]) -> None:
    """Add rows of the session's workspace, behind what it has still to write."""
    if rows:
        session.flush()
        session.connection().execute(insert(table), _whole(session, table, rows))


def insert_with_ids(session: Session, table: type[TenantRow], rows: Sequence[Row]) -> list[int]:
    """The same; returns the ids of the rows, in their order."""
    if not rows:
        return []
    session.flush()
    [key] = inspect(table).primary_key
    # SQLite numbers rows as they come; asked to sort them, SQLAlchemy would send it one by one.
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    adding = insert(table).returning(key, sort_by_parameter_order=not is_sqlite)
    return sorted(session.connection().scalars(adding, _whole(session, table, rows)))


def _whole(session: Session, table: type[TenantRow], rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Without the columns that are NULL in all of them, of which a table has many: each value that
    is sent costs as much as the insert of it."""
    defaults = _defaults(table)
    told = {name for row in rows for name, value in row.items() if value is not None}
    named = {name for name, value in defaults.items() if value is not None or name in told}
    blank = {name: defaults[name] for name in named} | {"team_id": session.info["team"]}
    left_out = defaults.keys() - blank.keys()
    return [{**blank, **{k: v for k, v in row.items() if k not in left_out}} for row in rows]


@cache
def _defaults(table: type[TenantRow]) -> dict[str, Any]:
    """Of the columns that an insert names: neither an id nor what is computed of the others."""
    columns = inspect(table).columns
    fields = table.model_fields
    return {
        column.key: fields[column.key].get_default(call_default_factory=True)
        for column in columns
        if column.computed is None
        and column.default is None
        and not (column.primary_key and column.key == "id")
    }
