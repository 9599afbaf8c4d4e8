"""The subjects of messages about a customer itself: see subjects."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.customers.channel import CustomerChannel, LinkState
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.open_work import Moved
from models.customers.score import QuarterScore
from models.followups.followup import FollowUp
from models.lessons.shown import LessonDetails
from models.notifications.subjects import TodoDetails
from models.people.person import Person
from models.procedures.procedure import Procedure, Step
from models.rules.deadlines import Urgency
from models.rules.health.decline import Decline
from models.rules.time.period import Period
from models.watching.event import CustomerEvent, Happened


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
class SatisfactionDetails:
    """A customer of whom it is asked how content they are."""

    customer: Customer
    owner: Person
    quarter: Period
    given: QuarterScore | None  # what was answered
    is_recorded: bool  # with a follow-up of the quarter

    @property
    def is_settled(self) -> bool:
        return self.given is not None or self.is_recorded or not self.customer.is_live


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
class WatchedDetails:
    """What has happened to a customer that its recipient watches. `new_owner`, `followup` and
    `issue` are what it is about; a record may have an urgent issue as well."""

    event: CustomerEvent
    customer: Customer
    by: Person
    new_owner: Person | None
    followup: FollowUp | None
    issue: Issue | None

    @property
    def is_settled(self) -> bool:
        """Whether it has been taken back."""
        what = self.event.what
        if what is Happened.ENDED:
            return self.customer.ended_at != self.event.at
        if what is Happened.OWNER:
            return self.customer.owner_id != self.event.owner_id
        if what is Happened.RECORD:
            return self.followup is None or not self.followup.is_live
        return not self.is_urgent

    @property
    def is_urgent(self) -> bool:
        issue = self.issue
        return (
            issue is not None
            and issue.urgency is Urgency.URGENT
            and issue.state is not IssueState.WITHDRAWN
        )


@dataclass(frozen=True)
class OwnedDetails(WatchedDetails):
    """What somebody else has done to a customer or a record of its recipient's; `is_open_to` says
    whether they still see the customer, `moved` what went to its new owner with it."""

    is_open_to: bool = True
    moved: tuple[Moved, ...] = ()

    @property
    def is_settled(self) -> bool:
        if self.event.what in (Happened.PROFILE, Happened.PROCEDURE, Happened.DEAL):
            return not self.customer.is_live
        if self.event.what is Happened.EDITED:
            return self.followup is None or not self.followup.is_live
        if self.event.what is Happened.DISMISSED:
            return self.issue is None or self.issue.state is not IssueState.WITHDRAWN
        if self.event.what is Happened.NUDGED:
            return self.issue is None or not self.issue.is_open
        return super().is_settled


@dataclass(frozen=True)
class ProcedureDetails:
    """What is done about a warning: `todos` are its steps that were not called off."""

    procedure: Procedure
    todos: list[TodoDetails]
    closed_by: Person | None

    @property
    def is_running(self) -> bool:
        return self.procedure.closed_at is None


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
    is_over: bool  # the customer is more content since, or another warning is
    lessons: Sequence[LessonDetails] = ()  # that helped others with customers alike
    steps: Sequence[Step] = ()  # the workspace's own
    procedure: ProcedureDetails | None = None  # that was started because of it

    @property
    def is_settled(self) -> bool:
        """A procedure that was started is to be closed, whatever was logged meanwhile."""
        if self.was_seen or not self.customer.is_live:
            return True
        if self.procedure is not None:
            return not self.procedure.is_running
        return self.decline is None or self.is_over
