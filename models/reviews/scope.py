"""Which rows a review is of, which of them a person is responsible for, and which they may see."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select, true, union
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import Session, col

from models import errors
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.past_owner import PastOwner
from models.customers.score import QuarterScore
from models.customers.standing import Segment
from models.followups.followup import FollowUp
from models.people.permission import Of, may
from models.people.person import Person, Role
from models.rules.rights import Right
from models.support.request import SupportRequest

OWNED = (
    FollowUp,
    Appointment,
    Issue,
    Todo,
    Deal,
    Instalment,
    SupportRequest,
    QuarterScore,
    PastOwner,
)
COUNTED = (Issue, Todo)  # for somebody else perhaps: see models.commitments.counted
CustomerId = Mapped[int] | Mapped[int | None]


class Breadth(StrEnum):
    OWN = "own"
    TEAM = "team"  # a person and their reports
    EVERYONE = "everyone"


BREADTHS = {Role.REP: Breadth.OWN, Role.MANAGER: Breadth.TEAM, Role.ADMIN: Breadth.EVERYONE}


@dataclass(frozen=True)
class People:
    """The people of a scope, and whom their rows are to be about, if not anybody. `ids` is None
    for everybody; rows of those who have left still count; `zones` are as Slack names them."""

    ids: tuple[int, ...] | None
    zones: tuple[str, ...]
    customer_id: int | None = None
    segment: Segment | None = None


@dataclass(frozen=True)
class Scope:
    """The rows of one person, of a manager with their reports, or of everybody; of those the ones
    about a `customer`, or about the customers that are of a `segment` today."""

    person: Person
    breadth: Breadth
    customer: Customer | None = None
    segment: Segment | None = None

    @classmethod
    def of(cls, person: Person) -> "Scope":
        """Everybody this person is responsible for."""
        return cls(person, BREADTHS[person.role])

    @classmethod
    def asked(
        cls,
        session: Session,
        by: Person,
        whose: Person | None = None,
        customer: Customer | None = None,
        segment: Segment | None = None,
    ) -> "Scope":
        """What `by` asks to review: `whose` rows alone, or else everybody's with a customer, or
        those of the people they are responsible for. Raises PersonNotYours or CustomerHidden."""
        if whose is not None and not may(session, by, Right.PERSON_REVIEW, Of(whose.id)):
            raise errors.PersonNotYours(name=whose.name)
        if customer is not None and not customer.may_be_seen_by(session, by):
            raise errors.CustomerHidden
        if whose is not None:
            of_people = cls(whose, Breadth.OWN)
        else:
            of_people = cls(by, Breadth.EVERYONE) if customer is not None else cls.of(by)
        return replace(of_people, customer=customer, segment=segment)

    @classmethod
    def team_of(cls, session: Session, person: Person) -> "Scope":
        """Those who answer to this person, and they themselves, whatever else they see; all they
        are responsible for where nobody answers to them."""
        reports = select(col(Person.id)).where(col(Person.manager_id) == person.id).limit(1)
        has_any = session.execute(reports).first() is not None
        return cls(person, Breadth.TEAM) if has_any else cls.of(person)

    @property
    def is_narrowed(self) -> bool:
        return self.customer is not None or self.segment is not None

    def holds(self, owner_id: Mapped[int]) -> ColumnElement[bool]:
        """The SQL condition that an owner is one of these people."""
        if self.breadth is Breadth.EVERYONE:
            return true()
        me = owner_id == self.person.id
        if self.breadth is Breadth.OWN:
            return me
        reports = select(col(Person.id)).where(col(Person.manager_id) == self.person.id)
        return or_(me, owner_id.in_(reports))

    def concerns(self, customer_id: CustomerId) -> ColumnElement[bool]:
        """The SQL condition that a row is about one of these customers."""
        if self.customer is not None:
            return customer_id == self.customer.id
        return true() if self.segment is None else customer_id.in_(of_segment(self.segment))

    def people(self, session: Session) -> People:
        """With a customer only those who have had to do with it: others have no rows."""
        here = self.holds(col(Person.id))
        if self.customer is not None:
            here = and_(here, col(Person.id).in_(_involved(session, self.customer)))
        elif self.breadth is Breadth.EVERYONE:
            return replace(_everybody(session), segment=self.segment)
        found = session.execute(
            select(col(Person.id), col(Person.zone)).where(here).order_by(col(Person.id))
        ).all()
        return People(
            tuple(id for id, _ in found),
            tuple(sorted({zone for _, zone in found})),
            None if self.customer is None else self.customer.id,
            self.segment,
        )


def of_segment(segment: Segment | ColumnElement[Any]) -> Select[int]:
    """The ids of the customers that are of it today."""
    one = aliased(Customer)  # beside the customers of a query it stands in
    return select(col(one.id)).where(col(one.segment) == segment)


def may_see(
    session: Session, viewer: Person, owner_id: Mapped[int], customer_id: CustomerId
) -> ColumnElement[bool]:
    """The SQL condition that a row belongs to somebody the viewer is responsible for, or to a
    customer the viewer sees."""
    customers = Customer.visible_to(session, viewer).with_only_columns(col(Customer.id))
    return or_(Scope.of(viewer).holds(owner_id), customer_id.in_(customers))


def _everybody(session: Session) -> People:
    zones = session.scalars(select(col(Person.zone)).distinct().order_by(col(Person.zone)))
    return People(None, tuple(zones))


def _involved(session: Session, customer: Customer) -> set[int]:
    """Who has or had anything with a customer, or the customer itself."""

    def owners() -> Iterator[Select[int]]:
        for one in OWNED:
            yield select(col(one.owner_id)).where(col(one.customer_id) == customer.id)
        for had in COUNTED:
            yield select(col(had.counts_for_id)).where(col(had.customer_id) == customer.id)

    return {customer.owner_id, *session.scalars(union(*owners()))}
