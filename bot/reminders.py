"""`python -m bot reminders`: the reminders that are due, held or failed; and sending one again.

It works beside the running bot. Nothing that a person typed is shown.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session, col, or_, select

from bot.errors import Cannot
from models import migrations
from models.database.engine import check, connect
from models.database.errors import DatabaseUnusable
from models.delivery import hold
from models.delivery.delivery import Delivery, DeliveryState
from models.delivery.rate_limit import believed
from models.people.person import Person
from models.people.workspace import Workspace
from models.reminder import Reminder, ReminderState


class State(StrEnum):
    DUE = "due"  # the next tick sends it
    HELD = "held"  # due, but sent later: outside their hours, rate limit, another attempt
    FAILED = "failed"  # Slack refused it for good
    AMBIGUOUS = "ambiguous"  # nobody can tell whether it was sent


@dataclass(frozen=True)
class Row:
    """A reminder as it is listed; instants are in UTC."""

    id: int
    state: State
    team: str
    person: str  # Slack's user id
    what: str
    due_at: datetime
    send_at: datetime
    attempts: int
    error: str


HEADINGS = ("ID", "STATE", "TEAM", "PERSON", "WHAT", "OWED", "SEND AT", "ATTEMPTS", "ERROR")


def table(url: str, now: datetime, state: State | None = None) -> str:
    """A line for each reminder, the earliest first, below the headings; then a line for each
    workspace that is held. Raises DatabaseUnusable."""
    with _session(url) as session:
        rows = [row for row in load(session, now) if state in (None, row.state)]
        held = hold.all_held(session) if state in (None, State.HELD) else []
    cells = [HEADINGS, *(tuple(map(_cell, astuple(row))) for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(fields(Row)))]
    padded = (zip(line, widths, strict=True) for line in cells)
    lines = ["  ".join(cell.ljust(most) for cell, most in line).rstrip() for line in padded]
    return "\n".join(lines + [_held(workspace) for workspace in held])


def load(session: Session, now: datetime) -> list[Row]:
    """The reminders that are due and were neither sent nor cancelled."""
    due = (
        select(Reminder, Person, Workspace, Delivery)
        .join(Person, col(Person.id) == Reminder.recipient_id)
        .join(Workspace, col(Workspace.team_id) == Reminder.team_id)
        .join(Delivery, col(Delivery.id) == Reminder.delivery_id, isouter=True)
        .where(
            col(Reminder.state).in_(
                (ReminderState.PENDING, ReminderState.CLAIMED, ReminderState.FAILED)
            ),
            or_(col(Reminder.due_at) <= now, col(Reminder.send_at) <= now),
        )
        .order_by(col(Reminder.send_at), col(Reminder.id))
    )
    return [_row(*found, now) for found in session.exec(due)]


def retry(url: str, reminder_id: int, now: datetime, *, is_absent: bool = False) -> str:
    """Send a failed reminder again, in a message of its own; returns a line that says so.
    `is_absent`: somebody has checked that the message of an ambiguous one is not there. Raises
    Cannot or DatabaseUnusable."""
    # SQLite takes the write lock at once, waiting for the bot's writes.
    with _session(url, begin="IMMEDIATE") as session:
        row = session.get(Reminder, reminder_id, with_for_update=True)
        if row is None:
            raise Cannot(f"there is no reminder {reminder_id}")
        delivery = session.get(Delivery, row.delivery_id) if row.delivery_id else None
        if row.state is not ReminderState.FAILED or delivery is None:
            state = row.state.value
            raise Cannot(f"reminder {reminder_id} has not failed: it is {state}")
        if delivery.state is DeliveryState.AMBIGUOUS and not is_absent:
            raise Cannot(
                f"reminder {reminder_id} may have been said: look into the conversation, and where"
                " the message is not there repeat this with --absent"
            )
        row.state, row.delivery_id, row.send_at = ReminderState.PENDING, None, now
        session.commit()
        user = session.get_one(Person, row.recipient_id).user_id
        return f"reminder {reminder_id} is due again: {user} will be told within their hours"


@contextmanager
def _session(url: str, *, begin: str = "") -> Iterator[Session]:
    """Raises DatabaseUnusable."""
    engine = connect(url)
    try:
        check(engine)
        if not migrations.is_current(engine):
            raise DatabaseUnusable("the tables are not up to date: run `python -m bot migrate`")
        with Session(engine.execution_options(sqlite_begin=begin), expire_on_commit=False) as made:
            yield made
    finally:
        engine.dispose()


def _row(
    reminder: Reminder,
    person: Person,
    workspace: Workspace,
    delivery: Delivery | None,
    now: datetime,
) -> Row:
    return Row(
        id=reminder.id,
        state=_state(reminder, person, workspace, delivery, now),
        team=reminder.team_id,
        person=person.user_id,
        what=f"{reminder.kind.value}/{reminder.stage.value}",
        due_at=reminder.due_at,
        send_at=reminder.send_at,
        attempts=delivery.attempts if delivery else 0,
        error=(delivery.error if delivery else workspace.held_reason) or "",
    )


def _state(
    reminder: Reminder,
    person: Person,
    workspace: Workspace,
    delivery: Delivery | None,
    now: datetime,
) -> State:
    if reminder.state is ReminderState.FAILED:
        is_ambiguous = delivery is not None and delivery.state is DeliveryState.AMBIGUOUS
        return State.AMBIGUOUS if is_ambiguous else State.FAILED
    pauses = [person.next_post_at, workspace.next_post_at, workspace.held_until]
    if reminder.state is ReminderState.CLAIMED and delivery is not None:
        pauses = [delivery.lease_until, workspace.held_until]
    elif reminder.send_at > now:
        return State.HELD
    return State.HELD if any((believed(one, now) or now) > now for one in pauses) else State.DUE


def _held(workspace: Workspace) -> str:
    since, until = _cell(workspace.held_since), _cell(workspace.held_until)
    return (
        f"all of {workspace.team_id} is held since {since}: Slack refuses us"
        f" ({workspace.held_reason}); tried again at {until}, and when the bot is started"
    )


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%MZ")
    return str(value)
