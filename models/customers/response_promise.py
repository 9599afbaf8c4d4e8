"""How soon a customer was promised an answer."""

from datetime import timedelta

from sqlmodel import Session

from models.customers.customer import Customer
from models.people.segment_table import segment_table


def urgent_within(session: Session, customer: Customer) -> timedelta | None:
    """What its segment is promised where it is urgent; None without a segment: as for everybody."""
    if customer.segment is None:
        return None
    service = segment_table(session, customer.team_id).services[customer.segment]
    return timedelta(hours=service.urgent_response_hours)
