"""The week of a manager's team: what is late, who is quiet, what is due."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlmodel import Session, col, select

from models import health
from models.commitments import todo_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.people.leave import Leave
from models.people.person import Person
from models.people.segment_table import segment_table
from models.rules import deadlines
from models.rules.deadlines import Urgency
from models.rules.health.cadence import days_of, quiet_from
from models.rules.segments import Table

MOST = 3  # of each part that are named


class Part(StrEnum):
    """In order of display."""

    LATE = "late"  # issues whose clock has run out
    UNLOGGED = "unlogged"  # contacts whose 24 hours have run out
    QUIET = "quiet"  # customers
    DUE = "due"  # to-dos and contacts of the week, and to-dos that are overdue


@dataclass(frozen=True)
class Line:
    """`on` is a day of its owner's: when it was or is due, or the last contact was."""

    customer: str
    what: str
    on: date
    owner: Person


@dataclass(frozen=True)
class TeamWeek:
    """The lines of each part that is not empty, the most urgent first."""

    parts: dict[Part, list[Line]] = field(default_factory=dict)
    away: dict[int, date] = field(default_factory=dict)  # when who is on leave is back

    @property
    def is_empty(self) -> bool:
        return not self.parts


def read(session: Session, manager: Person, now: datetime) -> TeamWeek:
    team = {one.id: one for one in manager.reports(session)}
    today = now.astimezone(manager.tz).date()
    sunday = today + timedelta(days=6 - today.weekday())
    unlogged, ahead = _contacts(session, team, sunday, now)
    found = {
        Part.LATE: _late(session, team, now),
        Part.UNLOGGED: unlogged,
        Part.QUIET: _quiet(session, team, segment_table(session, manager.team_id), now),
        Part.DUE: sorted([*_todos(session, team, sunday), *ahead], key=lambda one: one.on),
    }
    away = Leave.back_on(session, set(team), now)
    return TeamWeek({part: lines for part, lines in found.items() if lines}, away)


Team = dict[int, Person]


def _late(session: Session, team: Team, now: datetime) -> list[Line]:
    ends = (Issue.answered_at, Issue.cancelled_at, Issue.closed_at, Issue.paused_at)
    late = (
        select(Issue, Customer.name)
        .join(Customer, col(Customer.id) == col(Issue.customer_id))
        .where(
            col(Issue.owner_id).in_(team),
            col(Issue.deadline) < now,
            Issue.urgency != Urgency.ON_THE_SPOT,
            *(col(end).is_(None) for end in ends),
        )
        .order_by(col(Issue.deadline), col(Issue.id))
    )
    return [
        Line(name, issue.question, _day(issue.deadline, owner), owner)
        for issue, name in session.exec(late)
        for owner in [team[issue.owner_id]]
    ]


def _contacts(
    session: Session, team: Team, until: date, now: datetime
) -> tuple[list[Line], list[Line]]:
    """Those that are over and not logged in time, and those that are planned until that day."""
    planned = (
        select(Appointment, Customer.name)
        .join(Customer, col(Customer.id) == col(Appointment.customer_id))
        .where(
            col(Appointment.owner_id).in_(team),
            Appointment.state == AppointmentState.PLANNED,
            col(Appointment.on) <= until,
        )
        .order_by(col(Appointment.on), col(Appointment.id))
    )
    unlogged, ahead = list[Line](), list[Line]()
    for one, name in session.exec(planned):
        owner = team[one.owner_id]
        ends = deadlines.log_until(one.on, owner.tz, one.starts, one.ended_at)
        is_late = ends <= now
        (unlogged if is_late else ahead).append(Line(name, "", one.on, owner))
    return unlogged, ahead


def _todos(session: Session, team: Team, until: date) -> Sequence[Line]:
    due = (
        select(Todo, Customer.name)
        .outerjoin(Customer, col(Customer.id) == col(Todo.customer_id))
        .where(
            col(Todo.owner_id).in_(team),
            col(Todo.due) <= until,
            col(Todo.done_at).is_(None),
            col(Todo.cancelled_at).is_(None),
        )
        .order_by(*todo_lists.in_order())
    )
    return [
        Line(name or "", todo.text, todo.due or until, team[todo.owner_id])
        for todo, name in session.exec(due)
    ]


def _quiet(session: Session, team: Team, table: Table, now: datetime) -> list[Line]:
    """Past the days of their segment since the last contact, without one that is still ahead: one
    that is over and was never logged is none. The longest first."""
    facts = ("id", "name", "owner_id", "segment", "last_contact_at", "created_at")
    columns: list[Any] = [getattr(Customer, one) for one in facts]
    live = select(*columns).where(
        col(Customer.owner_id).in_(team),
        col(Customer.archived_at).is_(None),
        col(Customer.ended_at).is_(None),
    )
    found = []
    for id, name, owner_id, segment, contacted, created in session.execute(live):
        owner = team[owner_id]
        last = _day(contacted or created, owner)
        if quiet_from(last, days_of(segment, table)) <= _day(now, owner):
            found.append((id, Line(name, "", last, owner)))
    yesterday = now.date() - timedelta(days=1)  # whose contacts may still be logged in time
    planned = health.planned_with(session, [id for id, _ in found], since=yesterday)
    return sorted((line for id, line in found if id not in planned), key=lambda one: one.on)


def _day(instant: datetime, owner: Person) -> date:
    return instant.astimezone(owner.tz).date()
