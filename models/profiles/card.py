"""A customer as one viewer sees it: what is known, what is open, what is weak."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlmodel import Session, col, select

from models.commitments import issue_lists
from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.issue_trail import has_any
from models.customers.contact import Contact, DecisionRole
from models.customers.customer import Customer
from models.customers.score import QuarterScore
from models.customers.standing import Stage
from models.deals.details import DealDetails, open_with, won_with
from models.followups.followup import FollowUp
from models.followups.last_heard import last_heard
from models.notifications.account_subjects import DeclineDetails, ProcedureDetails
from models.notifications.loaders.customer import warning_of
from models.notifications.loaders.procedure import procedures_with
from models.notifications.loaders.support import support_details
from models.notifications.loaders.todo import open_todos
from models.notifications.subjects import OpenTodos, SupportDetails
from models.people.person import Person
from models.profiles import contacts
from models.profiles.ending import lost_with
from models.rules.health.chain import ChainMember, ChainWeakness, weakness
from models.rules.segments import Change
from models.strategies.segments import suggestion
from models.strategies.strategy import Strategy
from models.support.request import SupportRequest
from models.watching.watch import watches

A_YEAR = timedelta(days=365)
MAX_ISSUES = 5
MAX_REQUESTS = 5
MAX_PROCEDURES = 3
BEFORE_BUYING = (None, Stage.POTENTIAL, Stage.INTERESTED)
# What the standard asks to know of a customer.
WANTED = ("industry", "size", "stage", "segment", "pains", "goals", "demands", "history")


@dataclass(frozen=True)
class Planned:
    """A contact to come, at the viewer's day and clock time; `at` is None where only the day is
    known."""

    on: date
    at: time | None
    place: str


@dataclass(frozen=True)
class Card:
    """A customer as one viewer sees it. `spoken` is when each contact, by id, last took part."""

    customer: Customer
    owner: Person
    chain: list[Contact]
    spoken: dict[int, datetime]
    weakness: ChainWeakness
    shared: list[Person]
    next_contacts: list[Planned]
    promises: OpenTodos
    issues: list[Issue]  # open ones, and what was answered lately
    has_history: bool  # records or issues
    deals: list[DealDetails]  # open ones, the first to close first
    won: list[DealDetails]  # in the last year, the latest first
    lost_with: int  # deals that its end has closed
    strategy: Strategy | None  # the current one
    suggestion: Change | None  # what the records speak for, for who may decide
    requests: list[SupportDetails]  # for support: what is open first, then the last answers
    procedures: list[ProcedureDetails]  # what is done about warnings, the latest first
    warning: DeclineDetails | None  # of which nothing was made yet
    last_heard: FollowUp | None  # the last contact in which it said something
    score: tuple[int, date] | None  # the last that it gave, from 1 to 5, with its day
    may_edit: bool
    viewer_id: int
    watches: bool | None  # whether the viewer does; None: it is theirs

    @property
    def has_procedure(self) -> bool:
        """Whether one runs."""
        return any(one.is_running for one in self.procedures)

    @property
    def buys_now(self) -> bool:
        """Whether a deal was won, but its stage says that it buys nothing yet."""
        return bool(self.won) and self.customer.stage in BEFORE_BUYING

    @property
    def missing(self) -> list[str]:
        """The names of the standard's fields that are empty; `chain` is one of them."""
        empty = [field for field in WANTED if not getattr(self.customer, field)]
        return empty if self.chain else [*empty, "chain"]

    @property
    def completeness(self) -> int:
        """How much of what the standard asks for is known, in per cent."""
        wanted = len(WANTED) + 1
        return round(100 * (wanted - len(self.missing)) / wanted)


def _planned(session: Session, customer: Customer, by: Person) -> list[Planned]:
    return [
        Planned(*one.where(session.get_one(Person, one.owner_id), by), one.place)
        for one in Appointment.planned_with(session, customer.id)
    ]


def card(session: Session, customer: Customer, by: Person, now: datetime) -> Card:
    chain, may_edit = customer.contacts(session), customer.may_be_edited_by(session, by)
    spoken = contacts.last_spoken(session, [one.id for one in chain])
    procedures = procedures_with(session, [customer.id])[customer.id]
    return Card(
        customer=customer,
        owner=session.get_one(Person, customer.owner_id),
        chain=chain,
        spoken=spoken,
        weakness=_weakness(customer, chain, spoken, by, now),
        shared=customer.shared_with(session),
        next_contacts=_planned(session, customer, by),
        promises=open_todos(session, customer.id, with_steps=False),
        issues=issue_lists.to_know(session, [customer.id], now)[customer.id][:MAX_ISSUES],
        has_history=customer.last_contact_at is not None or has_any(session, customer.id),
        deals=open_with(session, customer, by),
        won=won_with(session, customer, by, now.astimezone(by.tz).date() - A_YEAR),
        lost_with=len(lost_with(session, customer)),
        strategy=Strategy.current(session, customer.id),
        suggestion=suggestion(session, customer, now) if may_edit else None,
        requests=_requests(session, customer),
        procedures=procedures[:MAX_PROCEDURES],
        warning=warning_of(session, customer, procedures),
        last_heard=last_heard(session, customer.id),
        score=_score(session, customer, by),
        may_edit=may_edit,
        viewer_id=by.id,
        watches=None if customer.owner_id == by.id else watches(session, customer.id, by),
    )


def _score(session: Session, customer: Customer, by: Person) -> tuple[int, date] | None:
    """With a record, or as its owner answered when they were asked."""
    told = select(FollowUp).where(
        FollowUp.customer_id == customer.id,
        FollowUp.live(),
        col(FollowUp.satisfaction).is_not(None),
    )
    asked = select(QuarterScore).where(
        QuarterScore.customer_id == customer.id, col(QuarterScore.score).is_not(None)
    )
    record = session.exec(told.order_by(col(FollowUp.occurred_at).desc()).limit(1)).first()
    answer = session.exec(asked.order_by(col(QuarterScore.given_at).desc()).limit(1)).first()
    found = [(record.occurred_at, record.satisfaction)] if record else []
    found += [(answer.given_at, answer.score)] if answer else []
    if not found:
        return None
    at, points = max(found)
    return points or 0, at.astimezone(by.tz).date()


def _weakness(
    customer: Customer,
    chain: list[Contact],
    spoken: dict[int, datetime],
    by: Person,
    now: datetime,
) -> ChainWeakness:
    def day(instant: datetime) -> date:
        return instant.astimezone(by.tz).date()

    members = [
        ChainMember(
            name=one.name,
            title=one.title,
            decides=None if one.role is None else one.role is DecisionRole.DECIDES,
            known_since=day(customer.created_at),
            last_spoken=day(spoken[one.id]) if one.id in spoken else None,
        )
        for one in chain
    ]
    return weakness(members, day(now))


def _requests(session: Session, customer: Customer) -> list[SupportDetails]:
    theirs = select(SupportRequest).where(
        SupportRequest.customer_id == customer.id, col(SupportRequest.cancelled_at).is_(None)
    )
    newest_first = theirs.order_by(
        col(SupportRequest.answered_at).desc().nulls_first(), col(SupportRequest.id).desc()
    )
    found = session.exec(newest_first.limit(MAX_REQUESTS))
    return [support_details(session, one) for one in found]
