"""The subjects of messages: each row with everything needed to put it into words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction, stamp_of
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.deals.details import DealDetails
from models.followups.followup import FollowUp
from models.followups.remark import Comment, Remarks
from models.lessons.shown import LessonDetails
from models.news.item import NewsItem
from models.notifications.grounds import NONE, Approved, Grounds
from models.people.person import Person
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage
from models.support.request import SupportRequest
from models.support.terms import SupportState


class Subject(Protocol):
    """One class for each subject: `models.notifications.loaders` makes it of a reminder, and
    `handlers.views.wording` puts it into words."""

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing left to do about it."""


class Withheld:
    """Stands for a subject its recipient may not see, or not any more."""


@dataclass(frozen=True)
class TodoDetails:
    todo: Todo
    owner: Person
    given_by: Person
    customer: Customer | None

    @property
    def due_at(self) -> datetime | None:
        """In UTC; None where no hour was named."""
        due, hour = self.todo.due, self.todo.due_time
        return deadlines.at(due, hour, self.owner.tz) if due and hour is not None else None

    def snoozed_past(self, now: datetime) -> date | None:
        """The owner's day until which it is snoozed, where it is due before."""
        due, until = self.todo.due, self.todo.snoozed_until
        if self.is_settled or due is None or until is None or until <= now:
            return None
        day = until.astimezone(self.owner.tz).date()
        return day if day > due else None

    @property
    def is_settled(self) -> bool:
        return not self.todo.is_open


@dataclass(frozen=True)
class OpenTodos:
    """The first to-dos that are open for a customer, by due date, undated ones last, of `count`."""

    first: Sequence[TodoDetails] = ()
    count: int = 0

    def more_than(self, shown: int) -> int:
        return self.count - shown


@dataclass(frozen=True)
class Record:
    """A follow-up with all that belongs to it."""

    followup: FollowUp
    customer: Customer
    author: Person
    owner: Person
    ours: list[Person]
    theirs: list[Contact]
    todos: list[TodoDetails]
    next_contact: Appointment | None
    issues: list[Issue]
    earlier_feedback: FollowUp | None  # the last contact before this one that has feedback
    open_todos: OpenTodos  # of this customer; only in its latest record
    is_latest: bool
    author_may_delete: bool
    deleted_by: Person | None
    remarks: Remarks = field(default_factory=Remarks)
    open_issues: list[Issue] = field(default_factory=list)  # the same of questions
    answered: list["IssueDetails"] = field(default_factory=list)  # as its words may tell
    instead_of: list[Appointment] = field(default_factory=list)  # gave way to its next contact
    # Of its day: what is taken to be it, with its owner, and what stays for a later hour.
    held: list[tuple[Appointment, Person]] = field(default_factory=list)
    later: list[Appointment] = field(default_factory=list)

    @property
    def earlier_todos(self) -> list[TodoDetails]:
        """Those that were open before this contact."""
        made_here = {one.todo.id for one in self.todos}
        return [one for one in self.open_todos.first if one.todo.id not in made_here]

    @property
    def more_earlier_todos(self) -> int:
        """How many of those are not among them."""
        made_here = sum(one.todo.is_open for one in self.todos)
        return max(0, self.open_todos.count - made_here - len(self.earlier_todos))

    @property
    def is_settled(self) -> bool:
        return not self.followup.is_live


@dataclass(frozen=True)
class CommentDetails:
    """A comment that names its recipient or answers theirs, with the record it stands under."""

    comment: Comment
    author: Person
    customer: Customer
    followup: FollowUp

    @property
    def is_settled(self) -> bool:
        return False


@dataclass(frozen=True)
class AppointmentDetails:
    """A planned contact, with what to know before it."""

    appointment: Appointment
    owner: Person
    customer: Customer
    chain: list[Contact]
    last_feedback: FollowUp | None  # the last contact that has any
    open_todos: OpenTodos  # of this customer
    issues: Sequence[Issue] = ()  # of this customer, without an answer
    news: Sequence[NewsItem] = ()  # the team's list
    lessons: Sequence[LessonDetails] = ()  # learned with customers alike
    approved: Sequence[Approved] = ()  # support, the latest first
    instead: Appointment | None = None  # what was planned where this one was not held
    held_at: datetime | None = None  # when the contact took place that was logged for it

    @property
    def held_later(self) -> datetime | None:
        """The next contact, where none was logged that took place within the time for this one."""
        held = self.held_at
        return held if held is not None and held > self.log_until else None

    @property
    def log_until(self) -> datetime:
        """The end of the 24 hours for logging it, in UTC."""
        planned = self.appointment
        return deadlines.log_until(planned.on, self.owner.tz, planned.starts, planned.ended_at)

    @property
    def is_settled(self) -> bool:
        return self.appointment.state is not AppointmentState.PLANNED


@dataclass(frozen=True)
class IssueDetails:
    issue: Issue
    owner: Person
    customer: Customer
    paused_left: timedelta | None  # of the response time, while the clock is paused

    @property
    def is_settled(self) -> bool:
        return not self.issue.is_open


@dataclass(frozen=True)
class ActionDetails:
    """An action of the strategy for a customer."""

    action: StrategyAction
    owner: Person
    given_by: Person
    customer: Customer

    @property
    def is_settled(self) -> bool:
        return not self.action.is_open

    def at(self, now: datetime) -> tuple[date | None, date | None]:
        """Slot and day of the occurrence that is open then."""
        return self.action.at(self.owner, now.astimezone(self.owner.tz).date())

    def is_ahead(self, now: datetime) -> bool:
        """Whether the open occurrence is a later one than is due."""
        return self.action.is_ahead(now.astimezone(self.owner.tz).date())

    def stamp(self, now: datetime) -> str:
        """As StrategyAction's, of the occurrence that is open then."""
        return stamp_of(self.at(now)[0], self.times(now))

    def times(self, now: datetime) -> int:
        """How often the occurrence that is open then was done."""
        return self.action.times if self.at(now)[0] == self.action.slot else 0

    def is_due_now(self, now: datetime) -> bool:
        due = self.at(now)[1]
        return due is not None and due <= now.astimezone(self.owner.tz).date()

    def is_due(self, day: date, now: datetime) -> bool:
        """Whether the occurrence of that day is open still, or one that took its place is due."""
        _, due = self.at(now)
        today = now.astimezone(self.owner.tz).date()
        return not self.is_settled and due is not None and (due <= today or due == day)


@dataclass(frozen=True)
class SupportDetails:
    request: SupportRequest
    owner: Person  # the approver
    asker: Person
    answered_by: Person | None
    customer: Customer
    issue: Issue | None
    action: StrategyAction | None
    deal: DealDetails | None = None
    grounds: Grounds = NONE  # for who decides
    todos: tuple[Todo, ...] = ()  # of who asked, that an approval settles

    @property
    def is_settled(self) -> bool:
        return not self.request.is_open

    def is_needed(self, kind: Kind, stage: Stage, deadline: datetime) -> bool:
        """Whether what this reminder says still holds."""
        state = self.request.state
        if kind is Kind.SUPPORT_ANSWER:
            return state is SupportState.ANSWERED or deadline == self.request.undone_at
        if kind is Kind.SUPPORT_QUESTION:
            return state is SupportState.ASKED_BACK
        if state is not SupportState.OPEN or kind is Kind.SUPPORT_ASKED:
            return state is SupportState.OPEN
        ends_at = self.request.deadline
        return ends_at < deadline if stage is Stage.STILL_OPEN else ends_at == deadline
