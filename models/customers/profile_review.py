"""The history of profile reviews: figures of a past period need those up to its end."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from models.database.columns import Instant
from models.database.scoped import TenantRow


class ProfileReview(TenantRow, table=True):
    __table_args__ = (
        Index("ix_profilereview_of_customer", "customer_id", "reviewed_at", "team_id"),
    )

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id")
    reviewed_at: datetime = Field(sa_type=Instant)
