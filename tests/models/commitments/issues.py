"""Issues, their people and what waits of them."""

from datetime import datetime

from sqlmodel import Session, col, select

from models import Customer, Issue, Person
from models.delivery.sync import sync_reminders
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Mode, Stage, Urgency
from tests.firm import START


def person(session: Session, name: str = "alice") -> Person:
    return Person.get_or_create(session, f"U{name.upper()}")


def ask(
    session: Session,
    urgency: Urgency = Urgency.COMPLEX,
    now: datetime = START,
    owner: str = "alice",
    submission: str | None = None,
) -> Issue:
    alice = person(session)
    return Issue.raise_(
        session,
        "how fast?",
        urgency,
        customer_id=Customer.create(session, "Acme", alice, now).id,
        owner=person(session, owner),
        by=alice,
        now=now,
        submission=submission,
    )


def pending(session: Session, issue: Issue) -> set[tuple[Kind, Stage, datetime]]:
    sync_reminders(session)
    waiting = select(Reminder).where(
        Reminder.subject_id == issue.id, Reminder.state == ReminderState.PENDING
    )
    clock = waiting.where(
        col(Reminder.kind).in_((Kind.ISSUE, Kind.ISSUE_GIVEN)),
        Reminder.mode != Mode.DIGEST,
    )
    return {(one.kind, one.stage, one.send_at) for one in session.exec(clock)}


def owner_of(session: Session, issue: Issue) -> Person:
    return session.get_one(Person, issue.owner_id)
