"""The rows of the Home tab: the parts they fall into, and one page of each.

Each kind of row costs one query, however much is open.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select
from sqlmodel import Session, col

from models.commitments import todo_lists
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.note import CaptureNote, NoteState
from models.home.customers import is_quiet, last_contact
from models.home.order import BY_TIME, Noun, order
from models.home.parts import SOON, Part, is_over, issue_stands, of_day, on_day
from models.home.told import answer_by, still_open
from models.notifications import covered
from models.people.person import Person
from models.rules import deadlines
from models.rules.agenda import EVERYTHING, Asked
from models.rules.deadlines import Urgency
from models.rules.deals import DealState

N = TypeVar("N", Issue, Appointment, CaptureNote, Todo, Instalment, Deal, Customer)


@dataclass
class Reader:
    """Loads one page of each part of what some people have open. `asked`: of which days; with
    those to come, what is due before them counts as late. `most` are the rows of a page."""

    session: Session
    people: list[Person]
    me: Person  # the viewer
    now: datetime
    pages: dict[Part, int]
    asked: Asked = EVERYTHING
    most: int | None = None
    totals: dict[Part, int] = field(default_factory=lambda: dict.fromkeys(Part, 0))
    found: dict[Part, list[Noun]] = field(default_factory=lambda: {part: [] for part in Part})
    covered_for: set[int | None] = field(default_factory=set)  # in whose place the viewer is

    def __post_init__(self) -> None:
        self._ids = [person.id for person in self.people]
        today = self.now.astimezone(self.me.tz).date()
        self._today = self.asked.first or today
        self._sunday = self.asked.last or today + timedelta(days=6 - today.weekday())
        self._began = max(self.now, deadlines.at(self._today, time(0), self.me.tz))
        self._issues()
        self._told()
        self._appointments()
        self._instalments()
        self._notes()
        self._todos()
        self._actions()
        self._deals()
        self._customers()
        for part in Part:
            self._turn_to_page(part)

    def _issues(self) -> None:
        """Those with a running clock first, then paused, answered and informed ones."""
        deadline, is_asked = col(Issue.deadline), literal(bool(self.asked.first))
        unfinished = and_(
            col(Issue.owner_id).in_(self._ids),
            col(Issue.closed_at).is_(None),
            col(Issue.cancelled_at).is_(None),
        )
        tonight = self._midnight(self._today)
        stands = issue_stands()
        part = case(
            (stands != 0, Part.ISSUES.value),
            (deadline <= self._began, Part.LATE.value),
            (and_(self._is_urgent(), deadline < tonight), Part.URGENT.value),
            (deadline < tonight, Part.TODAY.value),
            (and_(is_asked, deadline < self._midnight(self._sunday)), Part.WEEK.value),
            else_=Part.ISSUES.value,
        )
        self._take(Issue, unfinished, part, [stands, deadline, col(Issue.id)])

    def _is_urgent(self) -> ColumnElement[bool]:
        """Of today: on a day to come it is due like anything else."""
        is_today = self._today == self.now.astimezone(self.me.tz).date()
        return and_(col(Issue.urgency) == Urgency.URGENT, literal(is_today))

    def _midnight(self, day: date) -> datetime:
        """At the end of the day."""
        return deadlines.at(day + timedelta(days=1), time(0), self.me.tz)

    def _appointments(self) -> None:
        on, ended_at = col(Appointment.on), col(Appointment.ended_at)
        planned = and_(
            col(Appointment.owner_id).in_(self._ids),
            col(Appointment.state) == AppointmentState.PLANNED,
        )

        def was_over(at: datetime) -> ColumnElement[bool]:
            of_owner = (
                and_(col(Appointment.owner_id).in_(ids), is_over(zone, at))
                for zone, ids in self._zones().items()
            )
            return or_(and_(ended_at.is_not(None), ended_at <= at), *of_owner)

        part = case(
            (was_over(self.now - deadlines.LOGGING_TIME), Part.LATE.value),
            (was_over(self.now), Part.TO_LOG.value),
            (and_(on < self._today, literal(self._began > self.now)), Part.LATE.value),
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
        day = of_day(due, self._today, self._sunday, then=Part.LATER)
        part = case((~is_theirs, Part.GIVEN.value), else_=day)
        self._take(Todo, open_ones, part, todo_lists.in_order())

    def _instalments(self) -> None:
        """Of deals that were won."""
        due = col(Instalment.due_on)
        won = select(col(Deal.id)).where(
            col(Deal.state) == DealState.WON, col(Deal.deleted_at).is_(None)
        )
        open_ones = and_(
            col(Instalment.owner_id).in_(self._ids),
            col(Instalment.received_on).is_(None),
            due <= self._today + SOON,
            col(Instalment.deal_id).in_(won),
        )
        part = of_day(due, self._today, self._sunday, then=Part.AHEAD)
        self._take(Instalment, open_ones, part, [due, col(Instalment.id)])

    def _actions(self) -> None:
        """By the day of the occurrence that is open now, which is nowhere stored until it is
        settled."""
        mine = select(StrategyAction).where(
            col(StrategyAction.owner_id).in_(self._ids),
            col(StrategyAction.ended_at).is_(None),
            col(StrategyAction.due) <= self._today + SOON,
        )
        owners = {one.id: one for one in self.people}
        placed: list[tuple[date, StrategyAction]] = []
        for action in self.session.scalars(mine.order_by(col(StrategyAction.id))):
            owner = owners[action.owner_id]
            _, due = action.at(owner, self.now.astimezone(owner.tz).date())
            if due is not None and due <= self._today + SOON:
                placed.append((due, action))
        self._due = {action.id: due for due, action in placed}
        for due, action in sorted(placed, key=lambda one: (one[0], one[1].id)):
            self._put(on_day(due, self._today, self._sunday), action)

    def _told(self) -> None:
        """The viewer's own: what they were told is theirs to settle."""
        if self.me not in self.people:
            return
        for told in covered.open_now(self.session, self.me, self.now):
            self.covered_for |= {covered.absent_id(told)}
            self._put(Part.COVERED, told)
        for told in still_open(self.session, self.me, self.now):
            due = answer_by(told)
            is_dated = due is not None and due < self._midnight(self._today)
            late = due is not None and due <= self._began
            part = Part.LATE if late else Part.TODAY if is_dated else Part.CHECKS
            if told.kind is deadlines.Kind.DECLINE:
                part = Part.WARNINGS
            self._put(part, told)

    def _deals(self) -> None:
        expected, staged = col(Deal.expected_on), col(Deal.staged_on)
        soon = and_(
            col(Deal.owner_id).in_(self._ids),
            col(Deal.state) == DealState.OPEN,
            col(Deal.deleted_at).is_(None),
            or_(expected <= self._today + SOON, staged <= self._today - deadlines.AGES_IN),
        )
        part = case(
            (expected < self._today, Part.LATE.value),
            (expected == self._today, Part.TODAY.value),
            (and_(expected <= self._sunday, literal(bool(self.asked.first))), Part.WEEK.value),
            else_=Part.DEALS.value,
        )
        self._take(Deal, soon, part, [expected.nulls_last(), col(Deal.id)])

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
        """Count the rows of each part, and collect those of the pages up to the one shown: rows of
        other kinds may stand among them."""
        place = func.row_number().over(partition_by=part, order_by=order).label("place")
        total = func.count().over(partition_by=part).label("total")
        ranked = select(col(table.id), part.label("part"), place, total).where(where).subquery()
        up_to = [and_(ranked.c.part == one.value, ranked.c.place <= self._end(one)) for one in Part]
        wanted = select(table, ranked.c.part, ranked.c.place, ranked.c.total)
        wanted = wanted.join(ranked, ranked.c.id == col(table.id))
        wanted = wanted.where(or_(*up_to)).order_by(ranked.c.place)
        for noun, name, number, count in self.session.execute(wanted):
            self.totals[Part(name)] += count if number == 1 else 0
            self.found[Part(name)].append(noun)

    def _put(self, part: Part, noun: Noun) -> None:
        """One more of what is counted here, not in the database."""
        self.found[part].append(noun)
        self.totals[part] += 1

    def _turn_to_page(self, part: Part) -> None:
        """Rows of several kinds stand by their time."""
        rows = self.found[part]
        if part in BY_TIME:
            rows = sorted(rows, key=lambda one: order(one, self._began, self.me.tz, self._due))
        end = self._end(part)
        self.found[part] = rows[end - self._size(part) : end]

    def _end(self, part: Part) -> int:
        """How many rows there are up to the end of the page that is shown."""
        return (self.pages.get(part, 0) + 1) * self._size(part)

    def _size(self, part: Part) -> int:
        return self.most or part.size
