"""One reminder, with the subject that its message is about."""

from dataclasses import dataclass
from datetime import date, datetime

from models.commitments.issue import Issue
from models.notifications.account_subjects import ContractDetails
from models.notifications.people_subjects import LeaveDetails
from models.notifications.subjects import (
    ActionDetails,
    AppointmentDetails,
    IssueDetails,
    Subject,
    SupportDetails,
)
from models.people.person import Person
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage


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
    owner_back: date | None = None  # when somebody else, whose it is, is back from leave
    in_place_of: Person | None = None  # who is away, where its recipient stands in
    is_before_leave: bool = False  # of its recipient's, in which it is due

    @property
    def is_mine(self) -> bool:
        """Whether its recipient has to settle it, or it is news for them."""
        if self.kind in deadlines.NEWS_KINDS:
            return True
        owner = getattr(self.subject, "owner", None)
        return owner is None or owner.id == self.recipient_id

    @property
    def is_of_report(self) -> bool:
        """Whether its recipient manages whose it is."""
        owner = getattr(self.subject, "owner", None)
        return owner is not None and owner.manager_id == self.recipient_id

    @property
    def is_moved(self) -> bool:
        """Whether it is about a contact that has been moved to another day."""
        subject, day = self.subject, self.deadline.date()
        if not isinstance(subject, AppointmentDetails) or subject.is_settled:
            return False
        on = subject.appointment.on
        return on >= day if self.stage is Stage.STILL_OPEN else on != day

    def is_needed(self, now: datetime) -> bool:
        """That somebody manages no longer is news because it has ended. False once
        its subject is settled or moved, once a contact or a contract has passed during an outage,
        and once the clock of an issue was stopped."""
        if self.is_moved:
            return False
        if isinstance(self.subject, LeaveDetails):
            return self.subject.is_needed(self.stage, now)
        if self.stage is Stage.PASSED and self.kind is Kind.MANAGER:
            return self.subject.is_settled
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
