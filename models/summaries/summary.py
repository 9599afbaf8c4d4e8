"""Reads what a person did in a day or a week, what is late, and what comes next, as far as its
reader may see their customers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select, true
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from models.commitments.action_occurrence import ActionOccurrence, OccurrenceState
from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules import deadlines
from models.rules.deals import DealState
from models.rules.own_days import OwnDays
from models.summaries.parts import MOST, PRESSING, Item, Part, Rows, Summary
from models.support.request import SupportRequest
from models.support.terms import Answer


def read(session: Session, person: Person, days: OwnDays, reader: Person, now: datetime) -> Summary:
    """Where the reader is not the person, it is their manager."""
    return _Reading(session, person, days, reader, now).summary()


@dataclass(frozen=True)
class _Reading:
    session: Session
    person: Person
    days: OwnDays
    reader: Person
    now: datetime

    def summary(self) -> Summary:
        late, to_log, to_come = self._appointments()
        parts = {
            Part.CONTACTS: self._contacts(),
            Part.KEPT: self._kept(),
            Part.ACTIONS: self._actions_done(),
            Part.MADE: self._made(),
            Part.ANSWERED: self._answered(),
            Part.DEALS: self._deals(),
            Part.PAID: self._paid(),
            Part.ENDED: self._ended(),
            Part.APPROVED: self._approved(),
            Part.ISSUES: self._open_issues(),
            Part.LATE: self._late_issues()
            .and_those(late)
            .and_those(self._late_todos())
            .and_those(self._actions(col(StrategyAction.due) < self._today)),
            Part.TO_LOG: to_log,
            Part.NEXT: to_come.and_those(self._next_todos(), in_order=True).and_those(
                self._actions(self._is_next(StrategyAction.due)), in_order=True
            ),
        }
        if self.days.first > self._today:
            parts |= {part: Rows() for part in PRESSING}
        return Summary(self.person, self.days, self._next_days, parts)

    @property
    def _today(self) -> date:
        return self.now.astimezone(self.person.tz).date()

    @property
    def _next_days(self) -> tuple[date, date]:
        return self.days.next(self._today, self.person.is_workday)

    def _contacts(self) -> Rows:
        """By when they were logged, so that each is told once."""
        logged = and_(FollowUp.live(), self._within(FollowUp.logged_at), self._own(FollowUp))
        return self._rows(FollowUp, logged, FollowUp.occurred_at)

    def _kept(self) -> Rows:
        done = and_(self._live_todo(), self._within(Todo.done_at), self._own(Todo))
        return self._rows(Todo, done, Todo.done_at)

    def _made(self) -> Rows:
        """None that was promised long before, which an import has brought."""
        by_me = or_(self._own(Todo), col(Todo.given_by_id) == self.person.id)
        imported = select(col(FollowUp.id)).where(col(FollowUp.is_imported))
        is_old = or_(
            col(Todo.due) < self.days.first,
            and_(col(Todo.followup_id).is_not(None), col(Todo.followup_id).in_(imported)),
        )
        made = and_(
            self._live_todo(), self._within(Todo.created_at), by_me, ~func.coalesce(is_old, false())
        )
        return self._rows(Todo, made, Todo.created_at)

    def _answered(self) -> Rows:
        by = func.coalesce(col(Issue.answered_by_id), col(Issue.owner_id))
        answered = and_(self._within(Issue.answered_at), by == self.person.id)
        return self._rows(
            Issue, and_(answered, col(Issue.cancelled_at).is_(None)), Issue.answered_at
        )

    def _deals(self) -> Rows:
        span = self.days.first, self.days.last
        is_open = col(Deal.state) == DealState.OPEN
        moved = or_(
            and_(~is_open, col(Deal.closed_on).between(*span)),
            and_(is_open, col(Deal.staged_on).between(*span)),
        )
        return self._rows(
            Deal, and_(moved, self._own(Deal), col(Deal.deleted_at).is_(None)), Deal.staged_on
        )

    def _paid(self) -> Rows:
        """By the day on which it came, also while the deal was open."""
        on = func.coalesce(col(Instalment.received_on), col(Instalment.came_on))
        came = and_(on.between(self.days.first, self.days.last), self._own(Instalment))
        gone = exists().where(col(Deal.id) == Instalment.deal_id, col(Deal.deleted_at).is_not(None))
        return self._rows(Instalment, and_(came, ~gone), on)

    def _ended(self) -> Rows:
        ended = and_(self._within(Customer.end_counts_at), self._own(Customer))
        return self._rows(Customer, and_(ended, col(Customer.archived_at).is_(None)), Customer.id)

    def _approved(self) -> Rows:
        asked = col(SupportRequest.asker_id) == self.person.id
        granted = and_(asked, col(SupportRequest.answer) == Answer.APPROVED)
        granted = and_(granted, self._within(SupportRequest.answered_at))
        return self._rows(SupportRequest, granted, SupportRequest.answered_at)

    def _open_issues(self) -> Rows:
        ends = (Issue.answered_at, Issue.cancelled_at, Issue.closed_at)
        unanswered = and_(*(col(end).is_(None) for end in ends), self._own(Issue))
        in_time = or_(col(Issue.paused_at).is_not(None), col(Issue.deadline) > self.now)
        return self._rows(Issue, and_(unanswered, in_time, self._was_asked()), Issue.deadline)

    def _late_issues(self) -> Rows:
        ends = (Issue.answered_at, Issue.cancelled_at, Issue.closed_at, Issue.paused_at)
        runs = and_(*(col(end).is_(None) for end in ends), self._was_asked(), self._own(Issue))
        return self._rows(Issue, and_(runs, col(Issue.deadline) <= self.now), Issue.deadline)

    def _was_asked(self) -> ColumnElement[bool]:
        """What was asked after these days is no part of them."""
        _, ends = self.days.instants(self.person.tz)
        return col(Issue.raised_at) < ends

    def _late_todos(self) -> Rows:
        late = and_(self._open_todo(), self._own(Todo), col(Todo.due) < self._today)
        return self._rows(Todo, late, Todo.due)

    def _next_todos(self) -> Rows:
        due = self._is_next(Todo.due)
        return self._rows(Todo, and_(self._open_todo(), self._own(Todo), due), Todo.due)

    def _is_next(self, due: Any) -> ColumnElement[bool]:
        first, last = self._next_days
        return col(due).between(max(first, self._today), last)

    def _actions(self, due: ColumnElement[bool]) -> Rows:
        is_open = col(StrategyAction.ended_at).is_(None)
        mine = and_(is_open, self._own(StrategyAction), due)
        return self._rows(StrategyAction, mine, StrategyAction.due)

    def _actions_done(self) -> Rows:
        done = exists().where(
            col(ActionOccurrence.action_id) == StrategyAction.id,
            col(ActionOccurrence.state) == OccurrenceState.DONE,
            self._within(ActionOccurrence.settled_at),
        )
        by_me = done.where(col(ActionOccurrence.settled_by_id) == self.person.id)
        since = col(ActionOccurrence.settled_at) >= col(StrategyAction.given_at)
        mine = or_(by_me, and_(done.where(since), self._own(StrategyAction)))
        return self._rows(StrategyAction, mine, StrategyAction.id)

    def _appointments(self) -> tuple[Rows, Rows, Rows]:
        """Those that should have been logged, those that are over, and those that come."""
        first, last = self._next_days
        planned = and_(
            col(Appointment.state) == AppointmentState.PLANNED,
            self._own(Appointment),
            col(Appointment.on) <= last,
        )
        found = self._rows(Appointment, planned, Appointment.on, most=None)
        late, to_log, to_come = [], [], []
        zone = self.person.tz
        for item in found.items:
            one = item.noun
            if not isinstance(one, Appointment):
                continue
            if deadlines.log_until(one.on, zone, one.starts, one.ended_at) <= self.now:
                late.append(item)
            elif deadlines.over_at(one.on, zone, one.starts, one.ended_at) <= self.now:
                to_log.append(item)
            elif one.on >= first or one.on < self._today:
                to_come.append(item)
        return (
            Rows(late[:MOST], len(late)),
            Rows(to_log[:MOST], len(to_log)),
            Rows(to_come[:MOST], len(to_come), found.withheld),
        )

    def _rows(
        self, noun: type[Any], where: ColumnElement[bool], order: Any, most: int | None = MOST
    ) -> Rows:
        seen, of = self._seen(noun), aliased(Customer)
        chosen = (
            select(noun, of, Person, func.count().over())
            .select_from(noun)
            .outerjoin(of, of.id == _customer_of(noun))
            .join(Person, col(Person.id) == noun.owner_id)
            .where(where, seen)
            .order_by(order, noun.id)
        )
        found = self.session.execute(chosen.limit(most)).all()
        items = [Item(row, customer, owner) for row, customer, owner, _ in found]
        hidden = select(func.count()).select_from(noun).where(where, ~seen)
        withheld = self.session.scalar(hidden) or 0
        return Rows(items, found[0][3] if found else 0, withheld)

    def _seen(self, noun: type[Any]) -> ColumnElement[bool]:
        """What one has done or promised oneself is seen, whoever's customer it is for; a record of
        a customer that is not theirs to see any more as they left it."""
        is_mine = self.reader.id == self.person.id
        if is_mine and noun is not FollowUp:
            return true()
        seen = Customer.visible_to(self.session, self.reader).with_only_columns(col(Customer.id))
        customer = _customer_of(noun)
        is_open = or_(customer.is_(None), customer.in_(seen))
        return or_(is_open, FollowUp.unchanged_since(self.person)) if is_mine else is_open

    def _within(self, instant: Any) -> ColumnElement[bool]:
        begins, ends = self.days.instants(self.person.tz)
        return and_(col(instant) >= begins, col(instant) < ends)

    def _own(self, noun: type[Any]) -> ColumnElement[bool]:
        return col(noun.owner_id) == self.person.id

    def _live_todo(self) -> ColumnElement[bool]:
        return col(Todo.cancelled_at).is_(None)

    def _open_todo(self) -> ColumnElement[bool]:
        return and_(self._live_todo(), col(Todo.done_at).is_(None))


def _customer_of(noun: type[Any]) -> Any:
    return col(Customer.id) if noun is Customer else noun.customer_id
