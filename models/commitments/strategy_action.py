"""An action of the strategy for a customer: once, by a rule, or so many times."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Self

from pydantic import TypeAdapter
from sqlalchemy import Index
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, Session, col, select

from models import errors
from models.commitments.action_occurrence import ActionOccurrence, OccurrenceState, StrategyEnd
from models.commitments.future import require_future_day
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, may, require
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines, recurrence
from models.rules.recurrence import Kind, Rule
from models.rules.rights import Right

MAX_REASON = 500
DAY = timedelta(days=1)
UNDO_WITHIN = DAY
_BEFORE: TypeAdapter[tuple[date | None, date | None, int, date | None]] = TypeAdapter(
    tuple[date | None, date | None, int, date | None]
)


class StrategyAction(TenantRow, table=True):
    """At most one occurrence of it is open: `due` is the day of that one, `slot` the latest day of
    the rule that it stands for, which differs once it is moved."""

    __table_args__ = (
        Index("ix_strategyaction_of_strategy", "strategy_id", "ended_at"),
        Index("ix_strategyaction_open", "owner_id", "ended_at", "due"),
    )

    id: int = Field(default=None, primary_key=True)
    strategy_id: int = Field(foreign_key="strategy.id")
    customer_id: int = Field(foreign_key="customer.id", index=True)
    owner_id: int = Field(foreign_key="person.id")
    given_by_id: int = Field(foreign_key="person.id")
    given_at: datetime = Field(sa_type=Instant)
    text: str
    timing: str = ""  # as it was typed
    rule: str | None = Field(default=None, max_length=250)  # see recurrence.to_text
    slot: date | None = None  # a day of the owner's, as the other days are
    due: date | None = None
    times: int = 0  # how often the open occurrence was done: a quota takes several
    settled: date | None = None  # the last slot that was done, skipped or missed
    # When it was done or skipped last, and what stood before: while that may be undone.
    done_at: datetime | None = Field(default=None, sa_type=Instant)
    before_done: str | None = None  # slot, due, times and settled, as JSON
    created_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    ended_why: StrategyEnd | None = Field(default=None, sa_type=Choice(StrategyEnd))

    @property
    def is_open(self) -> bool:
        return self.ended_at is None

    @property
    def recurs_by(self) -> Rule | None:
        return recurrence.from_text(self.rule) if self.rule else None

    @property
    def wanted(self) -> int:
        """How often one occurrence is to be done."""
        rule = self.recurs_by
        return (rule.quota or 1) if rule else 1

    @property
    def stamp(self) -> str:
        """Tells the open occurrence, and how often it was done, from the next: whoever presses a
        button twice settles one."""
        return stamp_of(self.slot, self.times)

    def is_ahead(self, today: date) -> bool:
        """Whether the day that was settled last is still to come, or this one: to do the next one
        too would be a slip."""
        return self.recurs_by is not None and self.settled is not None and self.settled >= today

    def can_be_undone(self, now: datetime) -> bool:
        return self.done_at is not None and now < self.done_at + UNDO_WITHIN

    @classmethod
    def get(cls, session: Session, action_id: int, by: Person, *, lock: bool = False) -> Self:
        """The open action, where `by` owns it, gave it, or manages its owner. Raises NoLongerThere
        or NotAllowed."""
        action = cls.get_any(session, action_id, by, lock=lock)
        if not action.is_open:
            raise errors.NoLongerThere
        return action

    @classmethod
    def get_any(cls, session: Session, action_id: int, by: Person, *, lock: bool = False) -> Self:
        """The same, whether it has ended or not."""
        action = session.get(cls, action_id, with_for_update=lock or None, populate_existing=lock)
        if action is None:
            raise errors.NoLongerThere
        require(session, by, Right.ACTION_SETTLE, action._of)
        return action

    def may_be_settled_by(self, session: Session, by: Person) -> bool:
        return may(session, by, Right.ACTION_SETTLE, self._of)

    @property
    def _of(self) -> Of:
        return Of(self.owner_id, self.given_by_id, deadlines.STRATEGY_KINDS, self.id)

    @classmethod
    def of_strategies(cls, session: Session, strategy_ids: Collection[int]) -> list[Self]:
        """All of them that were not removed, those that have ended too, as they were listed."""
        theirs = select(cls).where(
            col(cls.strategy_id).in_(strategy_ids),
            col(cls.ended_why).is_distinct_from(StrategyEnd.REMOVED),
        )
        return list(session.exec(theirs.order_by(col(cls.id))))

    @classmethod
    def open_of(cls, session: Session, owner: Person) -> list[Self]:
        mine = select(cls).where(cls.owner_id == owner.id, col(cls.ended_at).is_(None))
        return list(session.exec(mine.order_by(col(cls.id))))

    def plan(self, session: Session, rule: Rule | None, typed: str, now: datetime) -> None:
        """From now on it is due by this rule."""
        if rule is not None:
            rule = recurrence.with_room(rule, session.get_one(Person, self.owner_id).is_workday)
        self.rule, self.timing = recurrence.to_text(rule) if rule else None, typed
        self.slot = self.due = self.settled = self.done_at = None
        self.times = 0
        self.update_reminders(session, now)

    def at(self, owner: Person, today: date) -> tuple[date | None, date | None]:
        """Slot and day of the open occurrence on that day. One that is open when the next comes
        makes room for it, so that only the latest is open after an outage or a leave."""
        rule = self.recurs_by
        if rule is None:
            return self.slot, self.due
        latest = recurrence.next_due(rule, self.settled, today, owner.is_workday)
        if latest is None or (self.slot is not None and latest <= self.slot):
            return self.slot, self.due
        return latest, latest

    def following(self, owner: Person) -> date | None:
        """The day on which the occurrence after the open one is due."""
        rule, days = self.recurs_by, [day for day in (self.slot, self.due) if day]
        if rule is None or not days:
            return None
        return next(iter(recurrence.next_days(rule, max(days), 1, owner.is_workday)), None)

    def do(self, session: Session, by: Person, now: datetime) -> None:
        """The open occurrence was done; one of a quota is open until it was done often enough.
        Raises errors.DoneAlready."""
        if self.is_ahead(now.astimezone(session.get_one(Person, self.owner_id).tz).date()):
            raise errors.DoneAlready
        self._keep_what_stood()
        self._note(session, OccurrenceState.DONE, now, by=by)
        self.times += 1
        if self.times >= self.wanted:
            self._settle(session, now)
        self.done_at = now
        self.update_reminders(session, now)

    def _keep_what_stood(self) -> None:
        stood = (self.slot, self.due, self.times, self.settled)
        self.before_done = _BEFORE.dump_json(stood).decode()

    def undo(self, session: Session, now: datetime) -> None:
        """What was done or skipped last was not. Raises errors.DoneTooLongAgo."""
        if not self.can_be_undone(now) or self.before_done is None:
            raise errors.DoneTooLongAgo
        pressed = select(ActionOccurrence).where(
            ActionOccurrence.action_id == self.id,
            col(ActionOccurrence.state).in_((OccurrenceState.DONE, OccurrenceState.SKIPPED)),
        )
        session.delete(session.exec(pressed.order_by(col(ActionOccurrence.id).desc())).first())
        self.slot, self.due, self.times, self.settled = _BEFORE.validate_json(self.before_done)
        self.ended_at = self.ended_why = self.done_at = None
        self.update_reminders(session, now)

    def skip(self, session: Session, why: str, by: Person, now: datetime) -> None:
        """The open occurrence, or what is left of its quota, will not be done. Raises errors.Empty
        or errors.TextTooLong."""
        if not why.strip():
            raise errors.Empty("why")
        if len(why) > MAX_REASON:
            raise errors.TextTooLong("why", length=len(why), most=MAX_REASON)
        left = self.wanted - self.times
        self._keep_what_stood()
        self._note(session, OccurrenceState.SKIPPED, now, by=by, reason=why.strip(), count=left)
        self._settle(session, now)
        self.done_at = now
        self.update_reminders(session, now)

    def move(self, session: Session, to: date, by: Person, now: datetime) -> None:
        """The open occurrence is due on another day; those that come until then are in it. So many
        times altogether have it as their last day. Raises errors.DateInPast."""
        owner = session.get_one(Person, self.owner_id)
        require_future_day(to, owner, now, "on")
        if to == self.due:
            return
        self._note(session, OccurrenceState.MOVED, now, by=by)
        rule = self.recurs_by
        if rule is not None and rule.kind is Kind.TOTAL:
            self.rule = recurrence.to_text(replace(rule, start=min(rule.start, to), end=to))
            self.slot = to
        elif rule is not None and self.slot:
            days = recurrence.all_days(rule, owner.is_workday)
            self.slot = max(self.slot, *takewhile(lambda day: day <= to, days), self.slot)
        self.due, self.done_at = to, None
        self.update_reminders(session, now)

    def reassign(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        if owner.id == self.owner_id:
            return
        self.owner_id, self.given_by_id = owner.refuse_if_gone("owner").id, by.id
        self.given_at = now
        self.update_reminders(session, now)

    def end(self, session: Session, why: StrategyEnd, now: datetime) -> None:
        if self.is_open:
            self.ended_at, self.ended_why, self.done_at = now, why, None
            self.update_reminders(session, now)

    def restore(self, session: Session, now: datetime) -> None:
        """It goes on; what came while it had ended is not asked for."""
        self.ended_at = self.ended_why = None
        today = now.astimezone(session.get_one(Person, self.owner_id).tz).date()
        rule = self.recurs_by
        comes_again = rule is not None and rule.kind in (Kind.DATED, Kind.QUOTA)
        if comes_again and self.due is not None and self.due < today:
            self.settled = today - DAY
            self.slot = self.due = None
            self.times = 0
        self.update_reminders(session, now)

    def update_reminders(self, session: BaseSession, now: datetime) -> None:
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        self.catch_up(session, owner, now)
        owed = deadlines.of_action(
            due=self.due,
            following=self.following(owner),
            owner=self.owner_id,
            given_by=self.given_by_id,
            given_at=self.given_at,
            zone=owner.tz,
            is_open=self.is_open,
            now=now,
        )
        Reminder.set_desired(session, deadlines.STRATEGY_KINDS, self.id, owed, now, self.team_id)

    def catch_up(self, session: BaseSession, owner: Person, now: datetime) -> None:
        """Let the latest occurrence that has come be the open one; what it follows was missed."""
        slot, due = self.at(owner, now.astimezone(owner.tz).date())
        if not self.is_open or slot == self.slot:
            return
        if self.slot is not None:
            left = self.wanted - self.times
            self._note(session, OccurrenceState.MISSED, now, count=left)
            self.settled, self.done_at = self.slot, None
        self.slot, self.due, self.times = slot, due, 0

    def _settle(self, session: Session, now: datetime) -> None:
        """The open occurrence is over: the next one is, or the action."""
        self.settled, self.times = self.slot or self.settled, 0
        owner = session.get_one(Person, self.owner_id)
        rule, upcoming = self.recurs_by, None
        if rule is not None and self.slot is not None:
            today = now.astimezone(owner.tz).date()
            upcoming = recurrence.next_due(rule, self.settled, today, owner.is_workday)
        if upcoming is None:
            self.ended_at, self.ended_why = now, StrategyEnd.OVER
        else:
            self.slot = self.due = upcoming

    def _note(
        self,
        session: BaseSession,
        state: OccurrenceState,
        now: datetime,
        *,
        by: Person | None = None,
        reason: str = "",
        count: int = 1,
    ) -> None:
        session.add(
            ActionOccurrence(
                team_id=self.team_id,
                action_id=self.id,
                customer_id=self.customer_id,
                due=self.due,
                state=state,
                reason=reason,
                count=count,
                settled_at=now,
                settled_by_id=by.id if by else None,
            )
        )


def stamp_of(slot: date | None, times: int) -> str:
    return f"{slot or ''}/{times}"
