"""Whether a customer that has ended was ever worked with here."""

from sqlalchemy import ColumnElement
from sqlmodel import col, or_, select

from models.customers.customer import Customer
from models.followups.followup import FollowUp


def was_live() -> ColumnElement[bool]:
    """Not of one that an import brought as over."""
    logged = select(FollowUp.id).where(
        FollowUp.customer_id == col(Customer.id), col(FollowUp.is_imported).is_(False)
    )
    return or_(col(Customer.created_at) < col(Customer.ended_at), logged.exists())
