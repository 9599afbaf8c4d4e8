"""What messages speak of: each noun with all that has to be known to put it into words."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.appointment import Appointment
from models.appointment import State as AppointmentState
from models.contact import Contact
from models.customer import Customer
from models.followup import FollowUp
from models.issue import Issue
from models.note import Note
from models.note import State as NoteState
from models.person import Person
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage
from models.rules.oneline import Line
from models.todo import Todo


@dataclass(frozen=True)
class TodoFacts:
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
    todos: list[TodoFacts]
    next_contact: date | None
    issues: list[Issue]
    before: FollowUp | None  # the contact before this one
    promises: list[TodoFacts]  # all that is open with this customer, the most pressing first

    @property
    def earlier_promises(self) -> list[TodoFacts]:
        """What is open from before this contact."""
        made_here = {facts.todo.id for facts in self.todos}
        return [facts for facts in self.promises if facts.todo.id not in made_here]

    @property
    def is_settled(self) -> bool:
        return not self.followup.is_live


@dataclass(frozen=True)
class AppointmentFacts:
    """A planned contact, with what to know before it."""

    appointment: Appointment
    owner: Person
    customer: Customer
    chain: list[Contact]
    last: FollowUp | None
    promises: list[TodoFacts]  # open ones to this customer, the most pressing first

    @property
    def log_until(self) -> datetime:
        """The end of the 24 hours for logging it, in UTC."""
        return deadlines.log_until(self.appointment.on, self.owner.tz, self.appointment.ended_at)

    @property
    def is_settled(self) -> bool:
        return self.appointment.state is not AppointmentState.PLANNED


@dataclass(frozen=True)
class IssueFacts:
    issue: Issue
    owner: Person
    customer: Customer
    paused_left: timedelta | None  # of the response time, while the clock is paused

    @property
    def is_settled(self) -> bool:
        return not self.issue.is_open


@dataclass(frozen=True)
class ProfileFacts:
    customer: Customer
    chain: list[Contact]
    reviewed_at: datetime
    was_refreshed: bool  # since the reminder was planned

    @property
    def is_settled(self) -> bool:
        return self.was_refreshed or self.customer.archived_at is not None


@dataclass(frozen=True)
class NoteFacts:
    """A note in plain words, as it was understood."""

    note: Note
    line: Line
    customer: Customer | None

    @property
    def is_settled(self) -> bool:
        return self.note.state is not NoteState.OPEN


Subject = NoteFacts | TodoFacts | Record | AppointmentFacts | IssueFacts | ProfileFacts


@dataclass(frozen=True)
class Saying:
    """One reminder and what it speaks of."""

    kind: Kind
    stage: Stage
    deadline: datetime
    subject_id: int
    subject: Subject

    def is_needed(self, now: datetime) -> bool:
        """Whether there is still something to remind of: it is not settled, a brief that comes
        after an outage is not about a day that is over, and a clock was not stopped or moved."""
        if isinstance(self.subject, IssueFacts) and self.kind is Kind.ISSUE:
            is_clock = self.subject.issue.clock_ends_at == self.deadline
            return is_clock and not self.subject.is_settled
        if isinstance(self.subject, AppointmentFacts) and self.kind is Kind.NEXT_CONTACT:
            today = now.astimezone(self.subject.owner.tz).date()
            return not self.subject.is_settled and self.subject.appointment.on >= today
        return not self.subject.is_settled
