"""How content a customer is, as its owner says once a quarter when they are asked."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from models.database.columns import Instant
from models.database.scoped import TenantRow

LOWEST, HIGHEST = 1, 5


class QuarterScore(TenantRow, table=True):
    """`quarter_ends` is the last day of the quarter that it is for."""

    __table_args__ = (
        # The figures of a review read nothing else: see models.reviews.
        Index("ix_quarterscore_given", "owner_id", "team_id", "given_at", "score", "customer_id"),
    )

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    owner_id: int = Field(foreign_key="person.id")  # the customer's, then
    quarter_ends: date
    score: int | None = None  # from 1 to 5; None: the customer was not asked
    given_at: datetime = Field(sa_type=Instant)
    given_by_id: int = Field(foreign_key="person.id")

    @classmethod
    def of(cls, session: Session, customer_id: int, quarter_ends: date) -> "QuarterScore | None":
        theirs = select(cls).where(cls.customer_id == customer_id, cls.quarter_ends == quarter_ends)
        return session.exec(theirs.order_by(col(cls.id).desc()).limit(1)).first()
