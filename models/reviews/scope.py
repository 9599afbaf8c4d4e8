"""Whose rows a person is responsible for, and which rows they may see."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col

from models.customers.customer import Customer
from models.people.person import Person, Role


class Breadth(StrEnum):
    OWN = "own"
    TEAM = "team"  # a person and their reports
    EVERYONE = "everyone"


BREADTHS = {Role.REP: Breadth.OWN, Role.MANAGER: Breadth.TEAM, Role.ADMIN: Breadth.EVERYONE}


@dataclass(frozen=True)
class People:
    """The people of a scope. `ids` is None for everybody; `headcount` counts those who have not
    left, while rows of those who have still count; `zones` are as Slack names them."""

    ids: tuple[int, ...] | None
    zones: tuple[str, ...]
    headcount: int


@dataclass(frozen=True)
class Scope:
    """One person, a manager with their reports, or everybody."""

    person: Person
    breadth: Breadth

    @classmethod
    def of(cls, person: Person) -> "Scope":
        """Everybody this person is responsible for."""
        return cls(person, BREADTHS[person.role])

    def holds(self, owner_id: Mapped[int]) -> ColumnElement[bool]:
        """The SQL condition that an owner is one of these people."""
        if self.breadth is Breadth.EVERYONE:
            return true()
        me = owner_id == self.person.id
        if self.breadth is Breadth.OWN:
            return me
        reports = select(col(Person.id)).where(col(Person.manager_id) == self.person.id)
        return or_(me, owner_id.in_(reports))

    def people(self, session: Session) -> People:
        if self.breadth is Breadth.EVERYONE:
            here = func.count().filter(col(Person.left_at).is_(None))
            zones = session.execute(
                select(col(Person.zone), here).group_by(col(Person.zone)).order_by(col(Person.zone))
            ).all()
            return People(None, tuple(zone for zone, _ in zones), sum(many for _, many in zones))
        found = session.execute(
            select(col(Person.id), col(Person.zone), col(Person.left_at))
            .where(self.holds(col(Person.id)))
            .order_by(col(Person.id))
        ).all()
        return People(
            ids=tuple(id for id, _, _ in found),
            zones=tuple(sorted({zone for _, zone, _ in found})),
            headcount=sum(left is None for _, _, left in found),
        )


def may_see(
    session: Session,
    viewer: Person,
    owner_id: Mapped[int],
    customer_id: Mapped[int] | Mapped[int | None],
) -> ColumnElement[bool]:
    """The SQL condition that a row belongs to somebody the viewer is responsible for, or to a
    customer the viewer sees."""
    customers = Customer.visible_to(session, viewer).with_only_columns(col(Customer.id))
    return or_(Scope.of(viewer).holds(owner_id), customer_id.in_(customers))
