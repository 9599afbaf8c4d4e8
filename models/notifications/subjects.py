"""The subjects of messages: each row with everything needed to put it into words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction, stamp_of
from models.commitments.todo import Todo
from models.customers.channel import CustomerChannel, LinkState
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote, NoteState
from models.followups.remark import Comment, Remarks
from models.news.item import NewsItem
from models.people.leave import Leave
from models.people.person import Person
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage
from models.rules.health.decline import Decline
from models.rules.oneline import ParsedLine
from models.support.request import SupportRequest, SupportState


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
    def is_settled(self) -> bool:
        return not self.todo.is_open


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
    open_todos: list[TodoDetails]  # of this customer, by due date
    author_may_delete: bool
    deleted_by: Person | None
    remarks: Remarks = field(default_factory=Remarks)

    @property
    def earlier_todos(self) -> list[TodoDetails]:
        """Those that were open before this contact."""
        made_here = {one.todo.id for one in self.todos}
        return [one for one in self.open_todos if one.todo.id not in made_here]

    @property
    def is_settled(self) -> bool:
        return not self.followup.is_live


@dataclass(frozen=True)
class CommentDetails:
    """A comment that names its recipient, with the record it stands under."""

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
    open_todos: list[TodoDetails]  # of this customer, by due date
    news: Sequence[NewsItem] = ()  # the team's list

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

    def stamp(self, now: datetime) -> str:
        """As StrategyAction's, of the occurrence that is open then."""
        slot, _ = self.at(now)
        return stamp_of(slot, self.action.times if slot == self.action.slot else 0)

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

    @property
    def is_settled(self) -> bool:
        return not self.request.is_open

    def is_needed(self, kind: Kind, stage: Stage, deadline: datetime) -> bool:
        """Whether what this reminder says still holds."""
        state = self.request.state
        if kind is Kind.SUPPORT_ANSWER:
            return state is SupportState.ANSWERED
        if kind is Kind.SUPPORT_QUESTION:
            return state is SupportState.ASKED_BACK
        if state is not SupportState.OPEN or kind is Kind.SUPPORT_ASKED:
            return state is SupportState.OPEN
        ends_at = self.request.deadline
        return ends_at < deadline if stage is Stage.STILL_OPEN else ends_at == deadline


@dataclass(frozen=True)
class ProfileDetails:
    customer: Customer
    chain: list[Contact]
    reviewed_at: datetime
    was_reviewed: bool  # since the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.was_reviewed or not self.customer.is_live


@dataclass(frozen=True)
class SilenceDetails:
    """A customer nobody has talked to for too long."""

    customer: Customer
    owner: Person
    since: date  # the last contact; where there was none, the day it was made
    planned: date | None  # the next contact, by now
    is_broken: bool  # there was a contact since the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.is_broken or self.planned is not None or not self.customer.is_live


@dataclass(frozen=True)
class ContractDetails:
    customer: Customer
    owner: Person
    ends_on: date  # as it was when the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.customer.contract_ends_on != self.ends_on or not self.customer.is_live


@dataclass(frozen=True)
class LinkDetails:
    """A channel belongs to a customer now, as somebody else than its owner says."""

    link: CustomerChannel
    customer: Customer
    by: Person

    @property
    def is_settled(self) -> bool:
        return self.link.state is not LinkState.LINKED


@dataclass(frozen=True)
class DeclineDetails:
    """A turn for the worse, with the contact that showed it."""

    customer: Customer
    owner: Person
    decline: Decline | None  # None: the record has been changed since
    feedback: str
    score: int | None
    score_before: int | None
    was_seen: bool  # as its recipient confirmed
    is_over: bool  # somebody has talked to the customer since

    @property
    def is_settled(self) -> bool:
        is_gone = self.decline is None or not self.customer.is_live
        return is_gone or self.was_seen or self.is_over


@dataclass(frozen=True)
class NoteDetails:
    """A follow-up in plain words, as it was understood."""

    note: CaptureNote
    line: ParsedLine
    customer: Customer | None
    is_promise: bool  # it holds to-dos only
    matching: tuple[Customer, ...] = ()  # of whom any may be meant
    files: tuple[Attachment, ...] = ()

    @property
    def called(self) -> str:
        """The customer, or what is known of it."""
        names = " · ".join(one.name for one in self.matching)
        return self.customer.name if self.customer else self.line.customer or names

    @property
    def is_settled(self) -> bool:
        return self.note.state is not NoteState.OPEN


@dataclass(frozen=True)
class LeaveDetails:
    leave: Leave
    person: Person  # who is away
    stand_in: Person | None

    @property
    def is_settled(self) -> bool:
        return self.leave.cancelled_at is not None


@dataclass(frozen=True)
class ManagerDetails:
    """Somebody has a new manager, or declined to be one."""

    person: Person
    manager: Person | None
    is_for_report: bool  # the message is for `person`, else for the manager
    is_settled: bool


@dataclass(frozen=True)
class Notification:
    """One reminder and its subject."""

    id: int  # of the reminder
    recipient_id: int
    of_team: bool  # for a manager: somebody else has missed it
    kind: Kind
    stage: Stage
    deadline: datetime
    subject_id: int
    subject: Subject
    was_acted_on: bool = False  # its recipient has settled something in its message

    @property
    def is_mine(self) -> bool:
        """Whether its recipient has to settle it, or it is news for them."""
        if self.kind in deadlines.NEWS_KINDS:
            return True
        owner = getattr(self.subject, "owner", None)
        return owner is None or owner.id == self.recipient_id

    @property
    def is_moved(self) -> bool:
        """Whether it is about a contact that has been moved to another day."""
        subject, day = self.subject, self.deadline.date()
        if not isinstance(subject, AppointmentDetails) or subject.is_settled:
            return False
        on = subject.appointment.on
        return on >= day if self.stage is Stage.STILL_OPEN else on != day

    def is_needed(self, now: datetime) -> bool:
        """False once its subject is settled or moved, once a contact or a contract has passed
        during an outage, and once the clock of an issue was stopped."""
        if self.is_moved:
            return False
        if isinstance(self.subject, SupportDetails):
            return self.subject.is_needed(self.kind, self.stage, self.deadline)
        if isinstance(self.subject, IssueDetails) and self.kind is Kind.ISSUE:
            return self._is_clock(self.subject.issue) and not self.subject.is_settled
        if isinstance(self.subject, AppointmentDetails) and self.kind is Kind.NEXT_CONTACT:
            today = now.astimezone(self.subject.owner.tz).date()
            return not self.subject.is_settled and self.subject.appointment.on >= today
        if isinstance(self.subject, ContractDetails):
            today = now.astimezone(self.subject.owner.tz).date()
            return not self.subject.is_settled and self.subject.ends_on >= today
        if isinstance(self.subject, ActionDetails) and self.stage is not Stage.IMMEDIATE:
            return self.subject.is_due(self.deadline.date(), now)
        return not self.subject.is_settled

    def _is_clock(self, issue: Issue) -> bool:
        """Whether the clock it is about still runs; in the weekly list, whether it has run out."""
        ends_at = issue.clock_ends_at
        if self.stage is Stage.STILL_OPEN:
            return ends_at is not None and ends_at < self.deadline
        return ends_at == self.deadline
