"""The rows of the Home tab: the parts they fall into, and one page of each.

Each kind of row costs one query, however much is open.
"""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select
from sqlmodel import Session, col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.note import CaptureNote, NoteState
from models.home.customers import is_quiet, last_contact
from models.people.person import Person
from models.rules import deadlines
from models.rules.deals import DealState

CLOSES_SOON = timedelta(days=14)
PAGE = 5  # rows of a part: all parts together stay below the 100 blocks of Home


class Part(StrEnum):
    """In order of display: what is late, what is due today, the rest by its time. Weeks end on
    Sunday; days are the viewer's."""

    LATE = "late"
    TODAY = "today"
    TO_LOG = "to_log"  # over, within the 24 hours for logging it
    ISSUES = "issues"  # due after today, or waiting for somebody else
    DRAFTS = "drafts"  # unsaved notes, shown to their author only
    WEEK = "week"
    AHEAD = "ahead"  # contacts after this week
    DEALS = "deals"  # open ones that should have closed, or will soon
    LATER = "later"  # to-dos after this week or without a date: only counted
    GIVEN = "given"  # to-dos these people gave to others
    QUIET = "quiet"  # customers past the contact cadence without an appointment


Noun = Issue | Appointment | CaptureNote | Todo | Deal | Customer
N = TypeVar("N", Issue, Appointment, CaptureNote, Todo, Deal, Customer)


@dataclass
class Reader:
    """Loads one page of each part of what some people have open."""

    session: Session
    people: list[Person]
    me: Person  # the viewer
    now: datetime
    pages: dict[Part, int]
    totals: dict[Part, int] = field(default_factory=lambda: dict.fromkeys(Part, 0))
    found: dict[Part, list[Noun]] = field(default_factory=lambda: {part: [] for part in Part})

    def __post_init__(self) -> None:
        self._ids = [person.id for person in self.people]
        self._today = self.now.astimezone(self.me.tz).date()
        self._sunday = self._today + timedelta(days=6 - self._today.weekday())
        # In a part with several kinds they follow each other in this order.
        self._issues()
        self._appointments()
        self._notes()
        self._todos()
        self._deals()
        self._customers()

    def _issues(self) -> None:
        """Those with a running clock first, then paused, answered and informed ones."""
        answered, paused = col(Issue.answered_at), col(Issue.paused_at)
        unfinished = and_(
            col(Issue.owner_id).in_(self._ids),
            col(Issue.closed_at).is_(None),
            col(Issue.cancelled_at).is_(None),
        )
        stands = case(
            (col(Issue.informed_at).is_not(None), 3),
            (answered.is_not(None), 2),
            (paused.is_not(None), 1),
            else_=0,
        )
        deadline, tomorrow = col(Issue.deadline), self._today + timedelta(days=1)
        part = case(
            (stands != 0, Part.ISSUES.value),
            (deadline <= self.now, Part.LATE.value),
            (deadline < deadlines.at(tomorrow, time(0), self.me.tz), Part.TODAY.value),
            else_=Part.ISSUES.value,
        )
        self._take(Issue, unfinished, part, [stands, deadline, col(Issue.id)])

    def _appointments(self) -> None:
        on, ended_at = col(Appointment.on), col(Appointment.ended_at)
        planned = and_(
            col(Appointment.owner_id).in_(self._ids),
            col(Appointment.state) == AppointmentState.PLANNED,
        )

        def was_over(at: datetime) -> ColumnElement[bool]:
            of_owner = (
                and_(col(Appointment.owner_id).in_(ids), _is_over(zone, at))
                for zone, ids in self._zones().items()
            )
            return or_(and_(ended_at.is_not(None), ended_at <= at), *of_owner)

        part = case(
            (was_over(self.now - deadlines.LOGGING_TIME), Part.LATE.value),
            (was_over(self.now), Part.TO_LOG.value),
            (on <= self._today, Part.TODAY.value),
            (on <= self._sunday, Part.WEEK.value),
            else_=Part.AHEAD.value,
        )
        order = [on, col(Appointment.starts).nulls_last(), col(Appointment.id)]
        self._take(Appointment, planned, part, order)

    def _notes(self) -> None:
        """The latest first."""
        mine = and_(
            col(CaptureNote.author_id).in_({self.me.id} & set(self._ids)),
            col(CaptureNote.state) == NoteState.OPEN,
        )
        order = [col(CaptureNote.written_at).desc(), col(CaptureNote.id).desc()]
        self._take(CaptureNote, mine, literal(Part.DRAFTS.value), order)

    def _todos(self) -> None:
        due, is_theirs = col(Todo.due), col(Todo.owner_id).in_(self._ids)
        open_ones = and_(
            or_(is_theirs, col(Todo.given_by_id).in_(self._ids)),
            col(Todo.done_at).is_(None),
            col(Todo.cancelled_at).is_(None),
        )
        part = case(
            (~is_theirs, Part.GIVEN.value),
            (due < self._today, Part.LATE.value),
            (due == self._today, Part.TODAY.value),
            (due <= self._sunday, Part.WEEK.value),
            else_=Part.LATER.value,
        )
        self._take(Todo, open_ones, part, [due.nulls_last(), col(Todo.id)])

    def _deals(self) -> None:
        soon = and_(
            col(Deal.owner_id).in_(self._ids),
            col(Deal.state) == DealState.OPEN,
            col(Deal.deleted_at).is_(None),
            col(Deal.expected_on) <= self._today + CLOSES_SOON,
        )
        order = [col(Deal.expected_on), col(Deal.id)]
        self._take(Deal, soon, literal(Part.DEALS.value), order)

    def _customers(self) -> None:
        """The longest without contact first."""
        quiet = and_(
            is_quiet(self.session, self.me, self.now),
            col(Customer.owner_id).in_(self._ids),
            col(Customer.archived_at).is_(None),
            col(Customer.ended_at).is_(None),
        )
        order = [last_contact(), col(Customer.id)]
        self._take(Customer, quiet, literal(Part.QUIET.value), order)

    def _zones(self) -> dict[ZoneInfo, list[int]]:
        """The ids of the people in each zone."""
        zones: dict[ZoneInfo, list[int]] = {}
        for person in self.people:
            zones.setdefault(person.tz, []).append(person.id)
        return zones

    def _take(
        self, table: type[N], where: ColumnElement[bool], part: ColumnElement[Any], order: list[Any]
    ) -> None:
        """Count the rows of each part, and collect those of its page."""
        place = func.row_number().over(partition_by=part, order_by=order).label("place")
        total = func.count().over(partition_by=part).label("total")
        ranked = select(col(table.id), part.label("part"), place, total).where(where).subquery()
        skipped = {
            one: self.pages.get(one, 0) * PAGE - self.totals[one]
            for one in Part
            if one is not Part.LATER
        }
        on_page = [
            and_(ranked.c.part == one.value, ranked.c.place.between(skip + 1, skip + PAGE))
            for one, skip in skipped.items()
        ]
        # The first row of each part is loaded whatever the page: it carries the total.
        wanted = select(table, ranked.c.part, ranked.c.place, ranked.c.total)
        wanted = wanted.join(ranked, ranked.c.id == col(table.id))
        wanted = wanted.where(or_(ranked.c.place == 1, *on_page)).order_by(ranked.c.place)
        for noun, name, number, count in self.session.execute(wanted):
            one = Part(name)
            self.totals[one] += count if number == 1 else 0
            if one in skipped and skipped[one] < number <= skipped[one] + PAGE:
                self.found[one].append(noun)


def _is_over(zone: ZoneInfo, now: datetime) -> ColumnElement[bool]:
    """Whether an appointment of an owner in this zone is over then; mirrors deadlines.over_at."""
    on, starts = col(Appointment.on), col(Appointment.starts)
    local = now.astimezone(zone)
    last_day = local.date() - timedelta(days=0 if local.time() >= deadlines.DAY_OVER else 1)
    begun = (now - deadlines.CONTACT_LASTS).astimezone(zone)
    is_begun = or_(on < begun.date(), and_(on == begun.date(), starts <= begun.time()))
    return case((starts.is_(None), on <= last_day), else_=is_begun)
