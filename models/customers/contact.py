"""One person of a customer's decision chain."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import UniqueConstraint, text
from sqlmodel import Field, Session, col, select

from models.database.bulk import insert_with_ids
from models.database.chunks import chunks
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.rules.names.decision_chain import Link

if TYPE_CHECKING:
    from models.customers.customer import Customer


EMPTY = text("''")
TOLD = ("title", "concern", "phone", "email")  # of somebody, as workbooks and lines do


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
    phone: str = Field(default="", sa_column_kwargs={"server_default": EMPTY})
    email: str = Field(default="", sa_column_kwargs={"server_default": EMPTY})
    role: DecisionRole | None = Field(default=None, sa_type=Choice(DecisionRole))
    left_at: datetime | None = Field(default=None, sa_type=Instant)  # records still name them
    # The record they came in by, as long as nobody has told of them otherwise.
    joined_in_id: int | None = Field(default=None, foreign_key="followup.id")

    @classmethod
    def get_or_create(
        cls,
        session: Session,
        customer: "Customer",
        name: str,
        title: str,
        met_in_id: int | None = None,
    ) -> "Contact":
        """The contact of this name, made where it is new; a title fills an empty one. One who had
        left the chain is back in it. `met_in_id` is the record that tells of them, if one does."""
        mine = select(cls).where(cls.customer_id == customer.id, cls.name == name)
        known = session.exec(mine).first()
        contact = known or cls(customer_id=customer.id, name=name)
        if met_in_id is None or known is None or known.left_at is not None:
            contact.joined_in_id = met_in_id
        contact.title, contact.left_at = contact.title or title, None
        session.add(contact)
        session.flush()
        return contact

    @classmethod
    def add_to_chain(cls, session: Session, customer: "Customer", people: Iterable[Link]) -> None:
        """Add these people. One who is known already gets the title and concern that are told, and
        is back in the chain."""
        cls.add_to_chains(session, [(customer, people)])

    @classmethod
    def add_to_chains(
        cls, session: Session, chains: Sequence[tuple["Customer", Iterable[Link]]]
    ) -> list[int]:
        """The same, for many customers at once. Returns the ids of those who are new."""
        known = cls.known(session, [customer.id for customer, _ in chains])
        new: dict[tuple[int, str], dict[str, Any]] = {}
        for customer, people in chains:
            for link in people:
                contact = known[customer.id].get(link.name)
                if contact is not None:
                    contact.title = link.title or contact.title
                    contact.concern = link.concern or contact.concern
                    contact.phone = link.phone or contact.phone
                    contact.email = link.email or contact.email
                    contact.left_at = contact.joined_in_id = None
                    session.add(contact)
                    continue
                place = customer.id, link.name
                one = new.setdefault(place, {"customer_id": customer.id, "name": link.name})
                one |= {told: getattr(link, told) or one.get(told, "") for told in TOLD}
        return insert_with_ids(session, cls, list(new.values()))

    @classmethod
    def known(
        cls, session: Session, customer_ids: Iterable[int]
    ) -> dict[int, dict[str, "Contact"]]:
        """The contacts of each customer by name, those who are in records only among them."""
        ids = set(customer_ids)
        found: dict[int, dict[str, Contact]] = {id: {} for id in ids}
        for chunk in chunks(ids):
            theirs = select(cls).where(col(cls.customer_id).in_(chunk))
            for contact in session.exec(theirs.order_by(col(cls.id))):
                found[contact.customer_id][contact.name] = contact
        return found
