"""What a kind of reminder declares so that its messages can be written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlmodel import Session

from models.database.scoped import TenantRow
from models.notifications.subjects import Subject
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind

R = TypeVar("R", bound=TenantRow)
Rows = list[tuple[Reminder, R]]


@dataclass(frozen=True)
class Loader(Generic[R]):
    """`table` holds the rows that `subject_id` of these `kinds` points to. `details` gets all
    reminders of one message or of several at once, each with its row, and answers in their order:
    a hundred should cost as many statements as one."""

    kinds: tuple[Kind, ...]
    table: type[R]
    may_see: Callable[[Session, Person, R], bool]  # asked before each message and each update
    details: Callable[[Session, Rows[R]], list[Subject]]


def each(details: Callable[[Session, R], Subject]) -> Callable[[Session, Rows[R]], list[Subject]]:
    """For details that need nothing but the row, and no statement beside those the session has
    answered already."""
    return lambda session, rows: [details(session, row) for _, row in rows]
