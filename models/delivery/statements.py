"""The statements that find what is due, and to whom."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, bindparam, literal, literal_column, union_all
from sqlmodel import col, select

from models.delivery.delivery import Delivery, DeliveryState
from models.delivery.rate_limit import may_post
from models.people.person import Person
from models.people.workspace import Workspace
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import WITHIN_HOURS, Mode

MAX_DUE_READ = 64  # of what is due: somebody's digest is many rows
MAX_BLOCKED = 20  # of those who wait for Slack's limits: the next bell looks at the others

# Made once, for to make a statement takes longer than to run it. What the partial indexes go by
# is written out: with a parameter in its place no prepared statement could use them.
IS_DUE = (
    col(Reminder.state) == literal_column(f"'{ReminderState.PENDING}'"),
    col(Reminder.send_at) <= bindparam("now"),
)
IS_ALONE = col(Reminder.mode) != literal_column(f"'{Mode.DIGEST}'")
IS_DIGEST = col(Reminder.mode) == literal_column(f"'{Mode.DIGEST}'")


def _first(columns: Any, is_said: ColumnElement[bool], waits: bool) -> Any:
    """A query of people and workspaces, the longest due first, and whether that can wait."""
    columns = (*columns, literal(waits).label("waits"))
    # ORDER BY keeps PostgreSQL on the index: a prepared LIMIT alone becomes a full scan. Of a
    # morning's thousands at one instant any may be first: to sort them would read them all.
    return (
        select(*columns)
        .join_from(Reminder, Person, col(Person.id) == Reminder.recipient_id)
        .join(Workspace, col(Workspace.team_id) == Person.team_id)
        .where(*IS_DUE, is_said)
        .order_by(col(Reminder.send_at))
    )


def _ready(is_said: ColumnElement[bool], waits: bool) -> Any:
    first = _first((Person.id, Reminder.send_at), is_said, waits)
    return first.where(may_post(waits=waits)).limit(MAX_DUE_READ)


def _blocked(is_said: ColumnElement[bool], waits: bool) -> Any:
    of_workspace: Any = col(Workspace.next_post_at).label("of_workspace")  # for it has a namesake
    columns: Any = (Person.next_post_at, of_workspace, Workspace.held_until)
    return _first(columns, is_said, waits).limit(MAX_BLOCKED)


def _both(query: Callable[[ColumnElement[bool], bool], Any]) -> Any:
    """One statement for what comes alone and what is gathered, each found by its own index."""
    alone, gathered = query(IS_ALONE, False).subquery(), query(IS_DIGEST, True).subquery()
    return union_all(select(alone), select(gathered))


IN_PEOPLE: Any = bindparam("people", expanding=True)
READY = _both(_ready)
# Said again, for what is put together has no order: those who cannot wait, the longest due first.
READY = READY.order_by(READY.selected_columns.waits, READY.selected_columns.send_at)
BLOCKED = _both(_blocked)
# One claim of a person at a time: two would wait for each other's stages of one thing.
# Others may still write down what they promise to that person: hence key_share.
LOCK_PEOPLE = (
    select(Person)
    .where(col(Person.id).in_(IN_PEOPLE))
    .with_for_update(skip_locked=True, key_share=True)
)
DUE_ROWS = (
    select(Reminder)
    .where(*IS_DUE, col(Reminder.recipient_id).in_(IN_PEOPLE))
    .order_by(col(Reminder.recipient_id), col(Reminder.send_at), col(Reminder.id))
    .with_for_update(skip_locked=True)
)
RECENT_DELIVERIES = select(Delivery.recipient_id, Delivery.claimed_at).where(
    col(Delivery.recipient_id).in_(IN_PEOPLE),
    col(Delivery.claimed_at) >= bindparam("since"),
    col(Delivery.mode).in_(WITHIN_HOURS),
    col(Delivery.state).in_((DeliveryState.POSTING, DeliveryState.SENT)),
)
