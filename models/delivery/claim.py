"""What is said next, and to whom: the claim that begins deliveries.

What comes alone goes before what is gathered; a person, and a workspace, that has been told as
much as Slack allows waits; who may not be disturbed now is told later. Several people are taken
in one transaction, for each of its statements costs about as much for eight as for one.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from sqlmodel import Session

from models.availability import hours
from models.delivery import cap, statements
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import RateLimiter
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import WITHIN_HOURS, Kind, Mode, Stage
from models.rules.deadlines.availability import Availability, Reason
from models.rules.lease import LEASE

MAX_ROUNDS = 12  # of people in one transaction of whom none may be disturbed now
SOON = timedelta(milliseconds=50)


@dataclass(frozen=True)
class Wait:
    """Something is due, and may be said from then on."""

    until: datetime


@dataclass(frozen=True)
class Claimed:
    """`is_all`: nothing else is due to anybody who may be told now."""

    deliveries: list[Delivery]
    is_all: bool


@dataclass
class DueToPerson:
    """What is due to one person, in the order it became so, and the manners towards them."""

    person: Person
    availability: Availability
    rows: list[Reminder]

    @property
    def next_message(self) -> list[Reminder]:
        alone = next((row for row in self.rows if row.mode is not Mode.DIGEST), None)
        return [alone] if alone else self.rows

    @property
    def can_wait(self) -> bool:
        return all(row.mode is Mode.DIGEST for row in self.rows)


def claim(session: Session, now: datetime, limiter: RateLimiter, most: int) -> Claimed | Wait:
    """Take what is due to some people, to each of them one message; none where nothing is due,
    or others have it in hand."""
    for _ in range(MAX_ROUNDS):
        people, is_all = _next_people(session, now, limiter, most)
        if not people:
            return _wait(session, now, limiter)
        due = _due_to(session, people, now)
        if not due:
            return Wait(now + SOON)  # somebody is changing what is owed to them
        _without_earlier_stages(due)
        _postpone(session, due, now)
        session.flush()
        told = [one for one in due if one.rows]
        if taken := _begin(session, told, now, limiter):
            is_said = len(taken) == len(told) and all(one.next_message == one.rows for one in told)
            return Claimed(taken, is_all and is_said and len(due) == len(people))
    return Wait(now)


def _next_people(
    session: Session, now: datetime, limiter: RateLimiter, most: int
) -> tuple[list[Person], bool]:
    """Some who are told next, locked: those who cannot wait first, then the longest due; and
    whether those are all."""
    people: dict[int, Person] = {}
    found = list(session.scalars(statements.READY, limiter.parameters(now)))
    ids = list(dict.fromkeys(found))
    while ids and len(people) < most:
        chunk, ids = ids[: most - len(people)], ids[most - len(people) :]
        taken = {
            person.id: person
            for person in session.scalars(statements.LOCK_PEOPLE, {"people": chunk})
        }
        people |= {id: taken[id] for id in chunk if id in taken}
    return list(people.values()), not ids and len(found) < statements.MAX_DUE_READ


def _wait(session: Session, now: datetime, limiter: RateLimiter) -> Claimed | Wait:
    free = [
        limiter.ready_at(person, workspace, held, now, waits=waits)
        for person, workspace, held, waits in session.execute(statements.BLOCKED, {"now": now})
    ]
    return Wait(min(free)) if free else Claimed([], is_all=True)


def _due_to(session: Session, people: list[Person], now: datetime) -> list[DueToPerson]:
    by_id = {person.id: person for person in people}
    leaves = Leave.of(session, set(by_id))
    rows = session.scalars(statements.DUE_ROWS, {"now": now, "people": list(by_id)})
    theirs = {id: list(each) for id, each in groupby(rows, key=lambda row: row.recipient_id)}
    return [
        DueToPerson(
            person,
            hours.availability_of(
                person, [leave for leave in leaves if leave.person_id == person.id]
            ),
            theirs[person.id],
        )
        for person in people
        if person.id in theirs
    ]


def _begin(
    session: Session, due: list[DueToPerson], now: datetime, limiter: RateLimiter
) -> list[Delivery]:
    is_free = limiter.consume(session, [(one.person, one.can_wait) for one in due], now)
    said = [one.next_message for one, is_told in zip(due, is_free, strict=True) if is_told]
    begun = [_delivery(rows, now) for rows in said]
    session.add_all(begun)
    session.flush()
    for delivery, rows in zip(begun, said, strict=True):
        for row in rows:
            row.state, row.delivery_id = ReminderState.CLAIMED, delivery.id
    session.flush()
    return begun


def _delivery(said: list[Reminder], now: datetime) -> Delivery:
    return Delivery(
        team_id=said[0].team_id,
        token=secrets.token_urlsafe(16),
        recipient_id=said[0].recipient_id,
        mode=said[0].mode,
        claimed_at=now,
        lease_until=now + LEASE,
    )


def _without_earlier_stages(due: Iterable[DueToPerson]) -> None:
    """After an outage several stages of one thing are due at once: the latest says it."""
    for one in due:
        latest: dict[tuple[str, int], Reminder] = {}
        for row in one.rows:
            if earlier := latest.pop((row.kind, row.subject_id), None):
                earlier.state = ReminderState.PASSED_OVER
            latest[row.kind, row.subject_id] = row
        one.rows = list(latest.values())


def _postpone(session: Session, due: list[DueToPerson], now: datetime) -> None:
    """What may not be said to them now gets a later time."""
    clocks = []
    for one in due:
        mannered = [row for row in one.rows if row.mode in WITHIN_HOURS]
        if why := one.availability.why_closed(now) if mannered else None:
            for row in mannered:
                is_clock = row.mode is Mode.TIMED
                later = one.availability.next_open if is_clock else one.availability.next_digest
                row.postpone(later(now), why)
            one.rows = [row for row in one.rows if row not in mannered]
        elif any(row.mode is Mode.TIMED for row in mannered):
            clocks.append(one)
    told = cap.messages_today(session, [one.availability for one in clocks], now)
    for one in clocks:
        if told[one.person.id] >= one.availability.cap:
            held_back = [row for row in one.rows if row.mode is Mode.TIMED and not _ends_cover(row)]
            for row in held_back:
                row.mode = Mode.DIGEST
                row.postpone(one.availability.next_digest(now), Reason.CAP)
            one.rows = [row for row in one.rows if row not in held_back]


def _ends_cover(row: Reminder) -> bool:
    """Whether it says that somebody stands in no longer, which they must know however much they
    have been told."""
    return row.kind is Kind.STAND_IN and row.stage is Stage.PASSED
