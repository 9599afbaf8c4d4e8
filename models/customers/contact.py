"""One person of a customer's decision chain."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.rules.names.decision_chain import Link

if TYPE_CHECKING:
    from models.customers.customer import Customer


class DecisionRole(StrEnum):
    """The part somebody plays where the customer decides."""

    DECIDES = "decides"
    ADVISES = "advises"
    USES = "uses"
    BUYS = "buys"  # negotiates price and contract
    SUPPORTS = "supports"  # speaks for us
    OPPOSES = "opposes"


class Contact(TenantRow, table=True):
    """One person of the customer's decision chain."""

    __table_args__ = (UniqueConstraint("customer_id", "name"),)

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id")
    name: str
    title: str = ""
    concern: str = ""
    role: DecisionRole | None = Field(default=None, sa_type=Choice(DecisionRole))
    left_at: datetime | None = Field(default=None, sa_type=Instant)  # records still name them

    @classmethod
    def get_or_create(
        cls, session: Session, customer: "Customer", name: str, title: str
    ) -> "Contact":
        """The contact of this name, made where it is new; a title fills an empty one. One who had
        left the chain is back in it."""
        mine = select(cls).where(cls.customer_id == customer.id, cls.name == name)
        contact = session.exec(mine).first() or cls(customer_id=customer.id, name=name)
        contact.title, contact.left_at = contact.title or title, None
        session.add(contact)
        session.flush()
        return contact

    @classmethod
    def add_to_chain(
        cls, session: Session, customer: "Customer", people: Iterable[Link]
    ) -> list["Contact"]:
        """Who is known already gets the title and concern that are told, and is back in the chain;
        returns those who are new."""
        links = {link.name: link for link in people}
        there = select(cls).where(cls.customer_id == customer.id, col(cls.name).in_(links))
        known = {one.name: one for one in session.exec(there)}
        new = []
        for name, link in links.items():
            contact = known.get(name)
            if contact is None:
                contact = cls(customer_id=customer.id, name=name)
                new.append(contact)
            contact.title = link.title or contact.title
            contact.concern = link.concern or contact.concern
            contact.left_at = None
            session.add(contact)
        session.flush()
        return new
