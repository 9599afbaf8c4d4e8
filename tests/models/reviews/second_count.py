"""The figures counted a second time, over the rows as they are stored: by loops, one row after the
other, with no condition of the statements they are compared with."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import product
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session, SQLModel, select

from models import (
    Appointment,
    Contact,
    Customer,
    Deal,
    FollowUp,
    FollowUpContact,
    Instalment,
    Issue,
    Person,
    ProfileReview,
    QuarterScore,
    SupportRequest,
    Todo,
    Workspace,
)
from models.commitments.appointment import AppointmentState
from models.customers.contact import DecisionRole
from models.customers.past_owner import PastOwner
from models.followups.entry import Method
from models.profiles.card import WANTED
from models.rules import deadlines
from models.rules.deadlines import Urgency
from models.rules.deals import DealState
from models.rules.figures import Key
from models.rules.health import cadence
from models.rules.health.chain import TOP
from models.rules.segments import default_table
from models.rules.time.periods import Period
from tests.models.reviews import oracle
from tests.models.reviews.any_work import Change
from tests.models.reviews.oracle import (
    AppointmentRow,
    CustomerRow,
    DealRow,
    FollowUpRow,
    IssueRow,
    Judged,
    PaidRow,
    ScoreRow,
    TodoRow,
)

T = TypeVar("T", bound=SQLModel)
OVER = (AppointmentState.CANCELLED, AppointmentState.NOT_HELD)


@dataclass
class SecondCount:
    """Of the rows of these owners; with `about`, of those about one of these customers."""

    session: Session
    owners: dict[int, Person]
    period: Period
    now: datetime
    about: set[int] | None = None
    trail: Sequence[Change] = ()
    _read: dict[type[SQLModel], list[Any]] = field(default_factory=dict)

    def figures(self) -> dict[Key, Judged]:
        everybodys = [self._followup(one) for one in self._all(FollowUp) if one.is_live]
        mine = [one for one in self._all(FollowUp) if self._counts(one.owner_id, one.customer_id)]
        followups = [self._followup(one) for one in mine if one.is_live]
        issues = list(self._issues(lambda one: one.owner_id))
        asked = list(self._issues(self._who_had_issue))
        period, now = self.period, self.now
        customers = list(self._customers(lambda one, owner: period.end(owner.tz)))
        entered = self._customers(lambda one, owner: one.created_at)
        deals, currency = list(self._deals()), self._currency()
        every = (
            oracle.logged_on_time(followups, self._appointments(), period, now),
            oracle.answered_on_time(asked, period, now),
            oracle.promises_kept(self._todos(), period, now),
            oracle.contact_coverage(customers, period, now),
            oracle.profile_freshness(customers, period, now),
            oracle.satisfaction(followups, self._scores(), period),
            oracle.unresolved_issues(issues, period, now),
            oracle.vague_records(followups, period),
            oracle.requests_answered(self._requests(), period, now),
            oracle.profile_completeness(customers, period, now),
            oracle.chain_coverage(customers, period, now),
            oracle.follow_ups(followups, period),
            oracle.visits(followups, period),
            oracle.customers_reached(followups, period),
            oracle.contacts_reached(followups, everybodys, period),
            oracle.new_customers(entered, period),
            oracle.signed_amount(deals, period, currency),
            oracle.received_amount(self._paid(), period, currency),
            oracle.new_business(deals, period, currency),
            oracle.renewals(deals, period, currency),
            oracle.upsell(deals, period, currency),
            oracle.conversion(deals, period),
            oracle.repurchase(deals, period),
        )
        return {one.key: one for one in every}

    def _had(self, customer: Customer, then: datetime) -> int:
        """Whoever handed it over next, or else has it today."""
        since = [
            (one.until, one.id, one.owner_id)
            for one in self._all(PastOwner)
            if one.customer_id == customer.id and one.until >= then
        ]
        return min(since)[-1] if since else customer.owner_id

    def _counts(self, owner_id: int, customer_id: int | None) -> bool:
        return owner_id in self.owners and (self.about is None or customer_id in self.about)

    def _all(self, table: type[T]) -> list[T]:
        if table not in self._read:
            self._read[table] = list(self.session.exec(select(table)))
        return self._read[table]

    def _followup(self, one: FollowUp) -> FollowUpRow:
        return FollowUpRow(
            one.id,
            self.session.get_one(Person, one.owner_id).tz,
            one.occurred_at,
            one.logged_at,
            one.is_vague,
            one.satisfaction,
            one.method is Method.VISIT,
            one.customer_id,
            frozenset(
                link.contact_id for link in self._all(FollowUpContact) if link.followup_id == one.id
            ),
            one.is_imported,
        )

    def _requests(self) -> Iterator[IssueRow]:
        for one in self._all(SupportRequest):
            owner = self.owners.get(one.owner_id)
            is_mine = self._counts(one.owner_id, one.customer_id)
            if owner is not None and is_mine and one.cancelled_at is None:
                is_paused = one.paused_at is not None and one.paused_at < one.deadline
                deadline = None if is_paused else one.deadline
                yield IssueRow(one.id, owner.tz, one.asked_at, one.answered_at, deadline)

    def _scores(self) -> Iterator[ScoreRow]:
        for one in self._all(QuarterScore):
            owner = self.owners.get(one.owner_id)
            if owner is not None and self._counts(owner.id, one.customer_id) and one.score:
                yield ScoreRow(one.id, owner.tz, one.given_at, one.score)

    def _appointments(self) -> Iterator[AppointmentRow]:
        for one in self._all(Appointment):
            owner, settled = self.owners.get(one.owner_id), None
            if owner is None or not self._counts(owner.id, one.customer_id) or one.state in OVER:
                continue
            if one.settled_in_id is not None:
                record = self.session.get_one(FollowUp, one.settled_in_id)
                is_held = one.state is AppointmentState.HELD
                settled = record.occurred_at if is_held else record.logged_at
            yield AppointmentRow(one.id, owner.tz, one.on, one.starts, one.ended_at, settled)

    def _currency(self) -> str:
        """The chosen one, or else the only one there is."""
        [workspace] = self._all(Workspace)
        used = {one.currency for one in self._all(Deal) if one.currency and not one.deleted_at}
        return workspace.currency or (used.pop() if len(used) == 1 else "")

    def _deals(self) -> Iterator[DealRow]:
        currency = self._currency()
        won = [
            one
            for one in self._all(Deal)
            if one.state is DealState.WON and one.deleted_at is None and one.closed_on
        ]
        for one in self._all(Deal):
            is_mine = self._counts(one.owner_id, one.customer_id)
            if not is_mine or one.deleted_at or one.closed_on is None:
                continue
            same = one.cents if one.currency == currency else None
            yield DealRow(
                one.id,
                one.customer_id,
                one.closed_on,
                one.state is DealState.WON,
                one.kind,
                one.cents,
                one.rated_cents if one.rated_currency == currency and same is None else same,
                any(
                    (other.closed_on, other.id) < (one.closed_on, one.id)
                    for other in won
                    if other.customer_id == one.customer_id
                ),
                self.session.get_one(Customer, one.customer_id).is_of_old,
            )

    def _paid(self) -> Iterator[PaidRow]:
        currency, deals = self._currency(), {one.id: one for one in self._all(Deal)}
        for one in self._all(Instalment):
            is_mine = self._counts(one.owner_id, one.customer_id)
            if is_mine and one.received_on is not None and not deals[one.deal_id].deleted_at:
                same = one.cents if one.currency == currency else None
                other = one.rated_cents if one.rated_currency == currency else None
                yield PaidRow(one.id, one.received_on, one.cents, other if same is None else same)

    def _issues(self, whose: Callable[[Issue], int]) -> Iterator[IssueRow]:
        for one in self._all(Issue):
            owner = self.owners.get(whose(one))
            is_mine = owner is not None and self._counts(owner.id, one.customer_id)
            if owner is not None and is_mine and one.cancelled_at is None:
                yield IssueRow(one.id, owner.tz, one.raised_at, one.answered_at, one.clock_ends_at)

    def _todos(self) -> Iterator[TodoRow]:
        for one in self._all(Todo):
            owner = self.owners.get(self._who_had_todo(one))
            is_mine = owner is not None and self._counts(owner.id, one.customer_id)
            if owner is not None and is_mine and one.cancelled_at is None and one.due is not None:
                yield TodoRow(one.id, owner.tz, one.due, one.done_at)

    def _who_had_todo(self, todo: Todo) -> int:
        """Whoever had it when it was done, or else when its day was over; what is given while it
        is over for either of the two stays with who gave it."""
        first, *later = self._changes(todo)
        had, is_done, due = first.value, False, first.due
        for one in later:
            is_done = is_done or one.field == "done_at"
            if one.field == "owner_id" and not is_done:
                due = one.due
                zones = [self.session.get_one(Person, id).tz for id in (had, one.value)]
                if due is None or all(_is_on(due, zone, one.when) for zone in zones):
                    had = one.value
        return int(had)

    def _who_had_issue(self, issue: Issue) -> int:
        """Whoever had it when it was answered, or else when its clock ended."""
        first, *later = self._changes(issue)
        had, over = first.value, set[str]()
        for one in later:
            over |= {one.field} if one.field == "answered_at" else set()
            if one.field == "paused_at" and one.when < issue.deadline:
                over |= {"paused"}
            has_clock = issue.urgency is not Urgency.ON_THE_SPOT and "paused" not in over
            is_late = has_clock and issue.deadline < one.when
            if one.field == "owner_id" and "answered_at" not in over and not is_late:
                had = one.value
        return int(had)

    def _changes(self, row: Todo | Issue) -> list[Change]:
        return [one for one in self.trail if one.kind is type(row) and one.id == row.id]

    def _customers(self, when: Callable[[Customer, Person], datetime]) -> Iterator[CustomerRow]:
        """For whoever had them then."""
        for one, owner in product(self._all(Customer), self.owners.values()):
            had = owner.id == self._had(one, when(one, owner))
            if not had or not self._counts(owner.id, one.id):
                continue
            end = self.period.end(owner.tz)
            contacts = [
                met.occurred_at
                for met in self._all(FollowUp)
                if met.customer_id == one.id and met.is_live and met.occurred_at < end
            ]
            looks = [
                look.reviewed_at
                for look in self._all(ProfileReview)
                if look.customer_id == one.id and look.reviewed_at < end
            ]
            chain = [
                contact
                for contact in self._all(Contact)
                if contact.customer_id == one.id and contact.left_at is None
            ]
            yield CustomerRow(
                id=one.id,
                zone=owner.tz,
                created_at=one.created_at,
                archived_at=one.archived_at or one.ended_at,
                last_contact_at=max(contacts, default=None),
                # To enter a customer is a look at its profile.
                fresh_until=deadlines.refresh_due(max(one.created_at, *looks), owner.tz)
                if looks
                else deadlines.refresh_due(one.created_at, owner.tz),
                cadence_days=cadence.days_of(one.segment, default_table()),
                known=sum(bool(getattr(one, field)) for field in WANTED) + bool(chain),
                of=len(WANTED) + 1,
                has_decider=any(_decides(contact) for contact in chain),
                is_archived=one.archived_at is not None,
                is_of_old=one.is_of_old,
            )


def _is_on(due: date, zone: ZoneInfo, when: datetime) -> bool:
    """Whether that day is not over."""
    return when.astimezone(zone).date() <= due


def _decides(contact: Contact) -> bool:
    if contact.role is not None:
        return contact.role is DecisionRole.DECIDES
    return TOP.search(contact.title) is not None
