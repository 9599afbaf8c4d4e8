"""A promise with an owner and a due date."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from sqlalchemy import Index, UniqueConstraint, false
from sqlmodel import Field, Session

from models import errors
from models.commitments.counted import NOT_CANCELLED, whoever_has_it
from models.commitments.due import as_owners
from models.commitments.promise import Promise, clean_text, written
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, may, require
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines, recurrence
from models.rules.next_step import NextStep
from models.rules.recurrence import Rule
from models.rules.rights import Right


class Todo(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        UniqueConstraint("follows_id"),  # of two who press Done one makes the next
        Index("ix_todo_open", "owner_id", "done_at", "due"),
        # The figures of a review read nothing else: see models.reviews.
        Index(
            "ix_todo_due",
            "counts_for_id",
            "team_id",
            "due",
            "done_at",
            "cancelled_at",
            sqlite_where=NOT_CANCELLED,
            postgresql_where=NOT_CANCELLED,
        ),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str | None = Field(default=None, max_length=255)  # the view it was typed in
    text: str
    due: date | None = None  # a day of the owner's
    due_time: time | None = None  # the hour on that day, where one was named
    owner_id: int = Field(foreign_key="person.id")
    counts_for_id: int = whoever_has_it()
    given_by_id: int = Field(foreign_key="person.id", index=True)
    given_at: datetime = Field(sa_type=Instant)
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    followup_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    created_at: datetime = Field(sa_type=Instant)
    snoozed_until: datetime | None = Field(default=None, sa_type=Instant)
    done_at: datetime | None = Field(default=None, sa_type=Instant)
    cancelled_at: datetime | None = Field(default=None, sa_type=Instant)
    next_step: NextStep | None = Field(default=None, sa_type=Choice(NextStep))
    rule: str | None = Field(default=None, max_length=250)  # see models.commitments.repeating
    follows_id: int | None = Field(default=None, foreign_key="todo.id")  # the one before it
    # Came with a file after its day, and nobody has said what became of it: nothing but part of
    # its record, it is cancelled.
    is_unsaid: bool = Field(default=False, sa_column_kwargs={"server_default": false()})

    @property
    def is_open(self) -> bool:
        return self.done_at is None and self.cancelled_at is None

    @property
    def _is_news(self) -> bool:
        """Not what its owner has done before, and nobody has given them since."""
        return self.follows_id is None or self.given_at > self.created_at

    @classmethod
    def create(
        cls,
        session: Session,
        text: str,
        *,
        owner: Person,
        by: Person,
        now: datetime,
        due: date | None = None,
        due_time: time | None = None,
        rule: Rule | None = None,
        customer_id: int | None = None,
        followup_id: int | None = None,
        submission: str | None = None,
    ) -> "Todo":
        """Write a promise down and plan its reminders. The same submission a second time raises
        IntegrityError: look for it in todo_lists first."""
        promise = Promise(text, owner, due, due_time, submission, rule)
        [todo] = cls.create_all(session, [promise], by, now, customer_id, followup_id)
        return todo

    @classmethod
    def create_all(
        cls,
        session: Session,
        promises: Iterable[Promise],
        by: Person,
        now: datetime,
        customer_id: int | None = None,
        followup_id: int | None = None,
    ) -> list["Todo"]:
        """The same for several of one record: the database is told of them at once."""
        made = [cls(**written(one, by, now, customer_id, followup_id)) for one in promises]
        return cls.store(session, made, now)

    @classmethod
    def store(cls, session: Session, made: list["Todo"], now: datetime) -> list["Todo"]:
        """The same of what is made already, for any number of records."""
        session.add_all(made)
        session.flush()
        for todo in made:
            todo.update_reminders(session, now)
        return made

    @classmethod
    def get(cls, session: Session, id: int, by: Person) -> "Todo":
        """The to-do, where `by` owns it, gave it, or manages its owner."""
        todo = session.get(cls, id)
        if todo is None or todo.cancelled_at is not None:
            raise errors.NoLongerThere
        require(session, by, Right.TODO_SETTLE, todo._of)
        return todo

    @classmethod
    def given_by(cls, session: Session, id: int, by: Person) -> "Todo":
        """The to-do, deleted or not, that `by` may change or take back: who gave it may, and nobody
        else, so that nobody rids themselves of what they owe."""
        todo = session.get(cls, id)
        if todo is None:
            raise errors.NoLongerThere
        require(session, by, Right.TODO_CHANGE, todo._of)
        return todo

    def may_be_settled_by(self, session: Session, by: Person) -> bool:
        return may(session, by, Right.TODO_SETTLE, self._of)

    @property
    def _of(self) -> Of:
        return Of(self.owner_id, self.given_by_id, deadlines.TODO_KINDS, self.id)

    def finish(self, session: Session, now: datetime) -> None:
        self.done_at = self.done_at or now
        self.update_reminders(session, now)

    def reopen(self, session: Session, now: datetime) -> None:
        self.done_at = None
        self.update_reminders(session, now)

    def cancel(self, session: Session, now: datetime) -> None:
        self.cancelled_at = self.cancelled_at or now
        self.update_reminders(session, now)

    def restore(self, session: Session, now: datetime) -> None:
        self.cancelled_at = None
        self.update_reminders(session, now)

    def snooze(self, session: Session, until: datetime, now: datetime) -> None:
        """Say nothing more of it until then; its due date stays."""
        if until <= now:
            raise errors.DateInPast("until")
        self.snoozed_until = until
        self.update_reminders(session, now)

    def put_off(self, session: Session, now: datetime) -> None:
        """It is due on the day until which it is snoozed; an hour before that end is none."""
        if self.due is None or self.snoozed_until is None:
            return
        until = self.snoozed_until.astimezone(session.get_one(Person, self.owner_id).tz)
        if until.date() > self.due:
            self.due = until.date()
            if self.due_time is not None and self.due_time < until.time():
                self.due_time = None
        self.update_reminders(session, now)

    def reassign(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        if owner.id == self.owner_id:
            return
        self.given_at = now
        self._give(session, owner, by.id, now)

    def hand_over(self, session: Session, owner: Person, now: datetime) -> None:
        """Its customer has a new owner, who is told of it with the customer. What somebody had
        promised of their own accord is the new owner's own."""
        was_their_own = self.given_by_id == self.owner_id
        self._give(session, owner, owner.id if was_their_own else self.given_by_id, now)

    def _give(self, session: Session, owner: Person, given_by_id: int, now: datetime) -> None:
        before = session.get_one(Person, self.owner_id)
        self.due, self.due_time = as_owners(self.due, self.due_time, before, owner, now)
        self.owner_id, self.given_by_id = owner.refuse_if_gone("owner").id, given_by_id
        self.snoozed_until = None
        self.update_reminders(session, now)

    def change(
        self,
        session: Session,
        text: str,
        due: date | None,
        at: time | None,
        by: Person,
        now: datetime,
    ) -> None:
        self.text = clean_text(text)
        self.move(session, due, by, now, at)

    def move(
        self,
        session: Session,
        due: date | None,
        by: Person,
        now: datetime,
        at: time | None = None,
    ) -> None:
        """`due` and `at` are those of `by`."""
        owner = session.get_one(Person, self.owner_id)
        self.due, self.due_time = as_owners(due, at, by, owner, now)
        self.update_reminders(session, now)

    def update_reminders(self, session: Session, now: datetime) -> None:
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        if not self._is_decided(session, now):
            self.counts_for_id = self.owner_id
        owed = deadlines.of_todo(
            due=self.due,
            owner=self.owner_id,
            given_by=self.given_by_id if self._is_news else self.owner_id,
            given_at=self.given_at,
            zone=owner.tz,
            due_time=self.due_time,
            closes=owner.closes,
            manager=owner.manager_id,
            snoozed_until=self.snoozed_until,
            is_open=self.is_open,
            now=now,
            again=self._again_on(owner, now),
            has_customer=self.customer_id is not None,
        )
        Reminder.set_desired(session, deadlines.TODO_KINDS, self.id, owed, now, self.team_id)

    def _again_on(self, owner: Person, now: datetime) -> date | None:
        """The next day on which one that was missed falls due once more, where it comes again; the
        day after its own says so anyway."""
        if self.rule is None or self.due is None:
            return None
        local = now.astimezone(owner.tz)
        is_said = deadlines.at(local.date(), deadlines.MORNING, owner.tz) <= now
        today = local.date() if is_said else local.date() - timedelta(days=1)
        since = max(self.due + timedelta(days=1), today)
        rule = recurrence.from_text(self.rule)
        return next(iter(recurrence.next_days(rule, since, 1, owner.is_workday)), None)

    def _is_decided(self, session: Session, now: datetime) -> bool:
        """Whether it is done or late already, be it only where it was due before."""
        if self.done_at is not None or self.due is None:
            return self.done_at is not None
        people = {self.owner_id, self.counts_for_id or self.owner_id}
        zones = [session.get_one(Person, one).tz for one in people]
        return any(deadlines.is_late(self.due, self.due_time, zone, now) for zone in zones)
