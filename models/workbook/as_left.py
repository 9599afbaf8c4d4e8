"""Rows as an import left them: told from what somebody has made of them since."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlmodel import Session, col, select

from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.todo import Todo
from models.customers.contact import TOLD, Contact
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.strategies.strategy import Strategy
from models.workbook.kept import Kept
from models.workbook.plan import FIELDS

# What people change of a row; where a merge moves it, or what it is counted by, is no work on it.
COLUMNS: dict[type[Any], tuple[str, ...]] = {
    Contact: ("name", *TOLD, "role", "left_at"),
    Customer: (
        "name",
        "owner_id",
        *FIELDS,
        "reviewed_at",
        "ended_at",
        "merged_into_id",
        "archived_at",
    ),
    Deal: (
        "title",
        "kind",
        "state",
        "stage",
        "owner_id",
        "cents",
        "currency",
        "opened_on",
        "expected_on",
        "closed_on",
        "lost_reason",
        "lost_why",
        "deleted_at",
    ),
    Strategy: ("goal", "expected_effect"),
    Todo: ("text", "due", "owner_id", "done_at", "snoozed_until", "cancelled_at"),
}


def remember(session: Session, kept: Kept) -> None:
    """How the rows stand that the import has made, or has given a day."""
    made = {
        Contact: kept.contacts,
        Customer: kept.customers,
        Deal: kept.deals,
        Strategy: kept.strategies,
        Todo: [*kept.dated, *kept.todos],
    }
    session.flush()
    for table, ids in made.items():
        for row in _rows(session, table, ids):
            kept.left[_key(row)] = stamp(session, row)


def is_changed(session: Session, row: Any, kept: Kept) -> bool:
    """Whether somebody has changed a row since. Imports of earlier versions do not know."""
    before = kept.left.get(_key(row))
    return before is not None and before != stamp(session, row)


def stamp(session: Session, row: Any) -> str:
    told = [_plain(getattr(row, name)) for name in COLUMNS[type(row)]]
    if isinstance(row, Deal):
        told += [
            f"{one.due_on} {one.cents} {one.received_on} {one.came_on}"
            for one in Instalment.of_deals(session, [row.id])
        ]
    return sha256("\0".join(told).encode()).hexdigest()[:12]


def _plain(value: Any) -> str:
    return str(value.timestamp()) if isinstance(value, datetime) else str(value or "")


def _rows(session: Session, table: type[Any], ids: Iterable[int]) -> list[Any]:
    """Read in chunks: a file brings thousands."""
    return [
        row
        for chunk in chunks(ids)
        for row in session.exec(select(table).where(col(table.id).in_(chunk)))
    ]


def _key(row: Any) -> str:
    return f"{type(row).__name__.lower()}:{row.id}"
