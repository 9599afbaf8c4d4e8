"""What is said next, and to whom: the claim that begins a delivery.

What comes alone goes before what is gathered; a person, and a workspace, that has been told as
much as Slack allows waits; who may not be disturbed now is told later.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal_column
from sqlmodel import Session, col, select

from models import manners
from models.delivery import LEASE, Delivery
from models.delivery import State as DeliveryState
from models.leave import Leave
from models.pace import MAY_POST, Pace
from models.person import Person
from models.reminder import Reminder, State
from models.rules import deadlines
from models.rules.deadlines import Way
from models.rules.manners import Because, Manners
from models.workspace import Workspace

MANNERED = (Way.CLOCK, Way.DIGEST)  # what keeps to a person's hours
PUT_OFF_MOST = 100  # people in one transaction who may not be disturbed now
SOON = timedelta(milliseconds=50)
LOOKED_AT = 20  # of those who wait for Slack's limits: the next bell looks at the others

# Made once, for to make a statement takes longer than to run it. What the partial indexes go by
# is written out: with a parameter in its place no prepared statement could use them.
IS_DUE = (
    col(Reminder.state) == literal_column(f"'{State.PENDING}'"),
    col(Reminder.send_at) <= bindparam("now"),
)
IS_ALONE = col(Reminder.way) != literal_column(f"'{Way.DIGEST}'")
IS_GATHERED = col(Reminder.way) == literal_column(f"'{Way.DIGEST}'")


def _first(columns: Any, is_said: ColumnElement[bool]) -> Any:
    """A query of people and workspaces, the longest due first."""
    # ORDER BY keeps PostgreSQL on the index: a prepared LIMIT alone becomes a full scan. Of a
    # morning's thousands at one instant any may be first: to sort them would read them all.
    return (
        select(*columns)
        .join_from(Reminder, Person, col(Person.id) == Reminder.recipient_id)
        .join(Workspace, col(Workspace.team_id) == Person.team_id)
        .where(*IS_DUE, is_said)
        .order_by(col(Reminder.send_at))
    )


def _free(is_said: ColumnElement[bool]) -> Any:
    # One claim of a person at a time: two would wait for each other's stages of one thing.
    # Others may still write down what they promise to that person: hence key_share.
    free = _first((Person,), is_said).where(MAY_POST).limit(1)
    return free.with_for_update(of=Person, skip_locked=True, key_share=True)


def _waiting(is_said: ColumnElement[bool]) -> Any:
    return _first((Person.posts_from, Workspace.posts_from), is_said).limit(LOOKED_AT)


FREE = ((_free(IS_ALONE), False), (_free(IS_GATHERED), True))  # and whether it can wait
WAITING = ((_waiting(IS_ALONE), False), (_waiting(IS_GATHERED), True))
THEIRS = (
    select(Reminder)
    .where(*IS_DUE, Reminder.recipient_id == bindparam("person"))
    .order_by(col(Reminder.send_at), col(Reminder.id))
    .with_for_update(skip_locked=True)
)
TOLD = select(func.count(col(Delivery.id))).where(
    Delivery.recipient_id == bindparam("person"),
    col(Delivery.claimed_at) >= bindparam("since"),
    col(Delivery.way).in_(MANNERED),
    col(Delivery.state).in_((DeliveryState.POSTING, DeliveryState.SENT)),
)


@dataclass(frozen=True)
class Wait:
    """Something is due, and may be said from then on."""

    until: datetime


def claim(session: Session, now: datetime, pace: Pace) -> Delivery | Wait | None:
    """Take what is due to one person; None where nothing is due, or others have it in hand."""
    for _ in range(PUT_OFF_MOST):
        person = _next_person(session, now, pace)
        if person is None:
            return _wait(session, now, pace)
        due = session.exec(THEIRS, params={"now": now, "person": person.id}).all()
        if not due:
            return Wait(now + SOON)  # somebody is changing what is owed to them
        if said := _next_said(session, person, due, now):
            pace.posted(session, person.id, now)
            return _begin(session, person, said, now)
    return Wait(now)


def _next_person(session: Session, now: datetime, pace: Pace) -> Person | None:
    for free, waits in FREE:
        found = session.exec(free, params=pace.instants(now, waits=waits))
        if person := found.first():
            one: Person = person
            return one
    return None


def _wait(session: Session, now: datetime, pace: Pace) -> Wait | None:
    free = [
        pace.free_at(person, workspace, now, waits=waits)
        for waiting, waits in WAITING
        for person, workspace in session.exec(waiting, params={"now": now})
    ]
    return Wait(min(free)) if free else None


def _next_said(
    session: Session, person: Person, due: Iterable[Reminder], now: datetime
) -> list[Reminder]:
    """What this person is told next; empty where that is nothing for now."""
    latest = _without_earlier_stages(due)
    towards = manners.towards(person, Leave.of(session, {person.id}))
    said = _put_off(session, latest, towards, now)
    alone = next((row for row in said if row.way is not Way.DIGEST), None)
    return [alone] if alone else said


def _begin(session: Session, person: Person, said: list[Reminder], now: datetime) -> Delivery:
    delivery = Delivery(
        team_id=person.team_id,
        token=secrets.token_urlsafe(16),
        recipient_id=person.id,
        way=said[0].way,
        claimed_at=now,
        lease_until=now + LEASE,
    )
    session.add(delivery)
    session.flush()
    for row in said:
        row.state, row.delivery_id = State.CLAIMED, delivery.id
    session.flush()
    return delivery


def _without_earlier_stages(due: Iterable[Reminder]) -> list[Reminder]:
    """After an outage several stages of one thing are due at once: the latest says it."""
    latest: dict[tuple[str, int], Reminder] = {}
    for row in due:
        if earlier := latest.pop((row.kind, row.subject_id), None):
            earlier.state = State.PASSED_OVER
        latest[row.kind, row.subject_id] = row
    return list(latest.values())


def _put_off(
    session: Session, due: list[Reminder], towards: Manners, now: datetime
) -> list[Reminder]:
    """What may be said to them now; the rest gets a later time."""
    mannered = [row for row in due if row.way in MANNERED]
    if not mannered:
        return due
    if why := towards.why_closed(now):
        for row in mannered:
            is_clock = row.way is Way.CLOCK
            row.put_off(towards.next_open(now) if is_clock else towards.next_digest(now), why)
        due = [row for row in due if row not in mannered]
    elif any(row.way is Way.CLOCK for row in mannered) and _is_enough(session, towards, now):
        held_back = [row for row in mannered if row.way is Way.CLOCK]
        for row in held_back:
            row.way = Way.DIGEST
            row.put_off(towards.next_digest(now), Because.CAP)
        due = [row for row in due if row not in held_back]
    session.flush()
    return due


def _is_enough(session: Session, towards: Manners, now: datetime) -> bool:
    """Whether they were told as much today as they want to be."""
    today = now.astimezone(towards.zone).date()
    since = deadlines.at(today, deadlines.DAY_BEGINS, towards.zone)
    told = session.exec(TOLD, params={"person": towards.person, "since": since})
    return bool(told.one() >= towards.cap)
