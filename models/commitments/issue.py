"""What a customer asked that must be answered in time."""

from datetime import datetime, timedelta

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, Session, select

from models import errors
from models.commitments import issue_reminders
from models.commitments.counted import NOT_CANCELLED, whoever_has_it
from models.commitments.issue_state import COMES_FROM, IssueState
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, may, require
from models.people.person import Person
from models.people.response_clock import clock_of
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Urgency, response_time
from models.rules.next_step import NextStep
from models.rules.rights import Right
from models.rules.time.working_time import Clock
from models.watching.event import Happened
from models.watching.tell import tell

MINUTE = timedelta(minutes=1)
MAX_ANSWER = 1000  # characters


class Issue(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        Index("ix_issue_unfinished", "owner_id", "closed_at"),
        # The figures of a review read nothing else: see models.reviews.
        Index(
            "ix_issue_answered",
            "counts_for_id",
            "team_id",
            "answered_at",
            "deadline",
            "urgency",
            "paused_at",
            "raised_at",
            "cancelled_at",
            sqlite_where=NOT_CANCELLED,
            postgresql_where=NOT_CANCELLED,
        ),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str | None = Field(default=None, max_length=255)  # the form it was typed in
    customer_id: int = Field(foreign_key="customer.id", index=True)
    followup_id: int | None = Field(default=None, foreign_key="followup.id", index=True)
    question: str
    urgency: Urgency = Field(sa_type=Choice(Urgency))
    owner_id: int = Field(foreign_key="person.id")
    counts_for_id: int = whoever_has_it()
    given_by_id: int = Field(foreign_key="person.id")  # who made the owner the owner
    given_at: datetime = Field(sa_type=Instant)
    raised_by_id: int = Field(foreign_key="person.id")
    raised_at: datetime = Field(sa_type=Instant)
    deadline: datetime = Field(sa_type=Instant)  # of the answer; pauses move it
    promised_minutes: int | None = None  # what the customer was promised when it was raised
    urgent_minutes: int | None = None  # what its segment is promised where it is urgent
    paused_at: datetime | None = Field(default=None, sa_type=Instant)
    paused_seconds: float = 0  # counted time of the pauses that are over
    waiting_for: str = ""  # the reason of the last pause
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    informed_at: datetime | None = Field(default=None, sa_type=Instant)
    closed_at: datetime | None = Field(default=None, sa_type=Instant)
    answered_by_id: int | None = Field(default=None, foreign_key="person.id")
    informed_by_id: int | None = Field(default=None, foreign_key="person.id")
    closed_by_id: int | None = Field(default=None, foreign_key="person.id")
    answer_text: str = ""  # what the customer was told; kept where the answer is taken back
    cancelled_at: datetime | None = Field(default=None, sa_type=Instant)
    next_step: NextStep | None = Field(default=None, sa_type=Choice(NextStep))

    @property
    def state(self) -> IssueState:
        reached = {
            IssueState.WITHDRAWN: self.cancelled_at,
            IssueState.CLOSED: self.closed_at,
            IssueState.INFORMED: self.informed_at,
            IssueState.ANSWERED: self.answered_at,
            IssueState.WAITING: self.paused_at,
        }
        return next((state for state, when in reached.items() if when), IssueState.OPEN)

    @property
    def is_open(self) -> bool:
        return self.state in (IssueState.OPEN, IssueState.WAITING)

    @property
    def clock_ends_at(self) -> datetime | None:
        """The deadline; None where no clock runs: answered on the spot, or paused in time."""
        is_paused = self.paused_at is not None and self.paused_at < self.deadline
        return None if is_paused or self.urgency is Urgency.ON_THE_SPOT else self.deadline

    @property
    def response_time(self) -> timedelta:
        return response_time(
            self.urgency, _length(self.promised_minutes), _length(self.urgent_minutes)
        )

    @classmethod
    def raise_(
        cls,
        session: Session,
        question: str,
        urgency: Urgency,
        *,
        customer_id: int,
        owner: Person,
        by: Person,
        now: datetime,
        promised: timedelta | None = None,
        urgent: timedelta | None = None,
        followup_id: int | None = None,
        submission: str | None = None,
    ) -> "Issue":
        """Start the response clock now, by what the customer was `promised` where that is less
        than we give everybody, who have `urgent` for what is; what was answered on the spot is
        closed already. The same submission again returns the issue it made."""
        mine = select(cls).where(cls.submission == submission)
        if submission and (again := session.exec(mine).first()):
            return again
        if not question.strip():
            raise errors.Empty("question")
        issue = cls(
            submission=submission,
            question=question.strip(),
            urgency=urgency,
            customer_id=customer_id,
            followup_id=followup_id,
            owner_id=owner.refuse_if_gone("owner").id,
            given_by_id=by.id,
            given_at=now,
            raised_by_id=by.id,
            raised_at=now,
            promised_minutes=promised // MINUTE if promised else None,
            urgent_minutes=urgent // MINUTE if urgent else None,
            deadline=now,
        )
        session.add(issue)
        session.flush()
        issue._grade(session, urgency, now)
        if followup_id is None:  # else the record is what is told
            issue._tell_of_urgency(session, by, now)
        return issue

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> "Issue":
        """The issue, where `by` owns it, raised it, or hears of what its owner misses. Who is
        about to change it locks it, so that two presses come one after the other."""
        issue = session.get(cls, id, with_for_update=lock)
        if issue is None or issue.state is IssueState.WITHDRAWN:
            raise errors.NoLongerThere
        require(session, by, Right.ISSUE_SETTLE, issue._of)
        return issue

    def may_be_settled_by(self, session: Session, by: Person) -> bool:
        return may(session, by, Right.ISSUE_SETTLE, self._of)

    @property
    def _of(self) -> Of:
        return Of(self.owner_id, self.raised_by_id, deadlines.ISSUE_KINDS, self.id)

    def wait(self, session: Session, reason: str, now: datetime) -> None:
        """Pause the clock until the customer has said something."""
        if not reason.strip():
            raise errors.Empty("reason")
        if self._enter(IssueState.WAITING):
            self.paused_at, self.waiting_for = now, reason.strip()
            self.update_reminders(session, now)

    def resume(self, session: Session, now: datetime) -> None:
        """The customer replied: the deadline moves by as long as the clock was paused."""
        if self._enter(IssueState.OPEN):
            self._end_pause(session, now)
            self.update_reminders(session, now)

    def answer(
        self, session: Session, by: Person, now: datetime, told_at: datetime | None = None
    ) -> None:
        """`told_at`: when somebody told that they had answered, before they pressed it."""
        if self._enter(IssueState.ANSWERED):
            self._end_pause(session, now)
            answered_at = max(self.raised_at, told_at) if told_at else now
            self.answered_at, self.answered_by_id = min(answered_at, now), by.id
            self.update_reminders(session, now)

    def say_answer(self, session: Session, said: str) -> None:
        """Keep what the customer was told. Raises IssueMovedOn where it is not answered."""
        if self.answered_at is None:
            raise errors.IssueMovedOn
        if len(said) > MAX_ANSWER:
            raise errors.TextTooLong("answer", length=len(said), most=MAX_ANSWER)
        self.answer_text = said.strip()
        session.add(self)

    def take_back_answer(self, session: Session, now: datetime) -> None:
        """It was pressed by mistake, or does not hold: the clock runs on as if it had not been."""
        if self.state is IssueState.OPEN:
            return
        if self.state not in (IssueState.ANSWERED, IssueState.INFORMED):
            raise errors.IssueMovedOn
        self.answered_at = self.answered_by_id = None
        self.informed_at = self.informed_by_id = None
        self.update_reminders(session, now)

    def inform(self, by: Person, now: datetime) -> None:
        if self._enter(IssueState.INFORMED):
            self.informed_at, self.informed_by_id = now, by.id

    def close(self, by: Person, now: datetime) -> None:
        """Done with: the customer knows the answer."""
        if self._enter(IssueState.CLOSED):
            if self.informed_at is None:
                self.informed_at, self.informed_by_id = now, by.id
            self.closed_at, self.closed_by_id = now, by.id

    def reassign(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        """Somebody else has to answer, by the same deadline."""
        if owner.id == self.owner_id:
            return
        if not self.is_open:
            raise errors.IssueMovedOn
        self.transfer(session, owner, by, now)

    def transfer(self, session: Session, owner: Person, by: Person, now: datetime) -> None:
        """The same; and where it is answered, somebody else has to tell the customer."""
        if self.answered_at is not None and self.answered_by_id is None:
            self.answered_by_id = self.owner_id
        self.owner_id, self.given_by_id, self.given_at = (
            owner.refuse_if_gone("owner").id,
            by.id,
            now,
        )
        self.update_reminders(session, now)

    def change_urgency(self, session: Session, urgency: Urgency, by: Person, now: datetime) -> None:
        """Another urgency; its clock still counts from when the issue was raised."""
        if urgency is self.urgency:
            return
        if self.urgency is Urgency.ON_THE_SPOT:
            self.answered_at = self.informed_at = self.closed_at = None
        self._grade(session, urgency, now)
        self._tell_of_urgency(session, by, now)

    def promise(
        self,
        session: Session,
        promised: timedelta | None,
        urgent: timedelta | None,
        now: datetime,
    ) -> None:
        """It is another customer's, who was promised an answer in another time."""
        self.promised_minutes = promised // MINUTE if promised else None
        self.urgent_minutes = urgent // MINUTE if urgent else None
        self._grade(session, self.urgency, now)

    def _tell_of_urgency(self, session: Session, by: Person, now: datetime) -> None:
        if self.urgency is Urgency.URGENT:
            tell(session, self.customer_id, Happened.URGENT, by, now, issue_id=self.id)

    def cancel(self, session: Session, now: datetime) -> None:
        self.cancelled_at = self.cancelled_at or now
        self.update_reminders(session, now)

    def update_reminders(self, session: Session, now: datetime) -> None:
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        if not self._is_decided(now):
            self.counts_for_id = owner.id
        owed = issue_reminders.owed(session, self, owner, now)
        Reminder.set_desired(session, deadlines.ISSUE_KINDS, self.id, owed, now, self.team_id)

    def _is_decided(self, now: datetime) -> bool:
        """Whether it is answered or late already."""
        ends = self.clock_ends_at
        return self.answered_at is not None or (ends is not None and ends < now)

    def paused_left(self, session: Session) -> timedelta | None:
        """What was left of the response time when the clock was paused; None where it is not."""
        if self.paused_at is None:
            return None
        return self.clock(session).between(self.paused_at, self.deadline)

    def clock(self, session: Session) -> Clock:
        """How its response time runs."""
        return clock_of(session, self.owner_id)

    def _grade(self, session: Session, urgency: Urgency, now: datetime) -> None:
        if urgency is Urgency.ON_THE_SPOT:
            self._end_pause(session, now)
            self.answered_at = self.answered_at or now
            self.informed_at = self.informed_at or now
            self.closed_at = self.closed_at or now
        self.urgency = urgency
        time = self.response_time + timedelta(seconds=self.paused_seconds)
        self.deadline = self.clock(session).add(self.raised_at, time)
        self.update_reminders(session, now)

    def _enter(self, state: IssueState) -> bool:
        """False where it is in that state: said twice, it is done once. Raises IssueMovedOn where
        that state is not next."""
        if self.state is state:
            return False
        if self.state not in COMES_FROM[state]:
            raise errors.IssueMovedOn
        return True

    def _end_pause(self, session: Session, now: datetime) -> None:
        if self.paused_at is None:
            return
        clock = self.clock(session)
        paused = clock.between(self.paused_at, now)
        self.paused_seconds += paused.total_seconds()
        if self.paused_at < self.deadline:
            self.deadline = clock.add(self.deadline, paused)
        self.paused_at = None


def _length(minutes: int | None) -> timedelta | None:
    return None if minutes is None else minutes * MINUTE
