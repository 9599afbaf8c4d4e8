"""Channels of Slack that belong to one customer: what is typed there is about it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models.customers import search
from models.customers.customer import Customer
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind


class LinkState(StrEnum):
    LINKED = "linked"
    DECLINED = "declined"  # it is not asked about again


class CustomerChannel(TenantRow, table=True):
    __table_args__ = (UniqueConstraint("team_id", "channel_id"),)

    id: int = Field(default=None, primary_key=True)
    channel_id: str = Field(max_length=32)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    state: LinkState = Field(sa_type=Choice(LinkState))
    decided_by_id: int = Field(foreign_key="person.id")
    decided_at: datetime = Field(sa_type=Instant)

    @classmethod
    def of(cls, session: Session, channel_id: str) -> "CustomerChannel | None":
        return session.exec(select(cls).where(cls.channel_id == channel_id)).first()

    @classmethod
    def customer_of(cls, session: Session, channel_id: str, by: Person) -> Customer | None:
        """The customer that a channel belongs to, where `by` may see it."""
        found = select(Customer).join(cls, col(Customer.id) == col(cls.customer_id))
        found = found.where(cls.channel_id == channel_id, cls.state == LinkState.LINKED)
        customer = session.exec(found).first()
        return customer if customer and customer.may_be_seen_by(session, by) else None

    @classmethod
    def decide(
        cls,
        session: Session,
        channel_id: str,
        customer: Customer,
        state: LinkState,
        by: Person,
        now: datetime,
    ) -> "CustomerChannel":
        """Link a channel, or say that it is none of this customer's. The owner hears of a link that
        somebody else made."""
        row = cls.of(session, channel_id) or cls(
            channel_id=channel_id,
            customer_id=customer.id,
            state=state,
            decided_by_id=by.id,
            decided_at=now,
        )
        row.customer_id, row.state, row.decided_by_id = customer.id, state, by.id
        session.add(row)
        session.flush()
        is_news = state is LinkState.LINKED and customer.owner_id != by.id
        owed = [deadlines.immediate(Kind.LINKED, customer.owner_id, now)] if is_news else []
        Reminder.set_desired(session, (Kind.LINKED,), row.id, owed, now, row.team_id)
        return row


def suggested(session: Session, channel_id: str, name: str, by: Person) -> Customer | None:
    """The customer that a channel is called after, where that is plain and nobody has decided."""
    words = name.replace("-", " ").replace("_", " ").strip()
    if not words or CustomerChannel.of(session, channel_id) is not None:
        return None
    named = [one for one in search.named_in(session, words, by) if not one.is_guess]
    if len(named) != 1 or named[0].typed.strip() != words:
        return None
    return named[0].customer
