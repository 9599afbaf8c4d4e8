"""How soon a customer was promised an answer."""

from datetime import timedelta

from sqlmodel import Session

from models.customers.customer import Customer
from models.people.segment_table import segment_table
from models.rules.deadlines import RESPONSE_TIME, response_time
from models.rules.response_promise import asked, promised

MINUTE = timedelta(minutes=1)


def urgent_within(session: Session, customer: Customer) -> timedelta | None:
    """What its segment is promised where it is urgent; None without a segment: as for everybody."""
    if customer.segment is None:
        return None
    service = segment_table(session, customer.team_id).services[customer.segment]
    return timedelta(hours=service.urgent_response_hours)


def answer_within(customer: Customer, *words: str) -> timedelta | None:
    """What the customer was promised, or asks for in these words where that is sooner."""
    known = [one for one in (promised(customer.demands), asked(*words)) if one is not None]
    return min(known, default=None)


def response_minutes(session: Session, customer: Customer) -> dict[str, int]:
    """How soon an issue of this customer would have to be answered, by its urgency."""
    told, urgent = promised(customer.demands), urgent_within(session, customer)
    return {one.value: response_time(one, told, urgent) // MINUTE for one in RESPONSE_TIME}
