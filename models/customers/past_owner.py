"""Whose a customer was before: what somebody has done while it was theirs stays theirs."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from models.database.columns import Instant
from models.database.scoped import TenantRow


class PastOwner(TenantRow, table=True):
    """From the hand-over before it, or from the beginning, `until` this one. Most customers have
    none: they were never handed over, or only before this was kept."""

    __table_args__ = (
        # The figures of a review read nothing else: see models.reviews.
        Index("ix_pastowner_of_customer", "customer_id", "until", "owner_id", "team_id"),
        Index("ix_pastowner_of_owner", "owner_id", "team_id", "until", "customer_id"),
    )

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id")
    owner_id: int = Field(foreign_key="person.id")
    until: datetime = Field(sa_type=Instant)
