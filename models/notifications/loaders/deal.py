"""Open deals: their owner's."""

from sqlmodel import Session

from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals.access import may_change, may_see
from models.deals.details import DealDetails
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject
from models.people.person import Person
from models.rules.deadlines import DEAL_KINDS


def _may_see(session: Session, person: Person, deal: Deal) -> bool:
    return may_see(session, deal, person)


def _details(session: Session, rows: Rows[Deal]) -> list[Subject]:
    customers = Customer.of_ids(session, {deal.customer_id for _, deal in rows})
    owners = {deal.owner_id for _, deal in rows}
    people = Person.of_ids(session, owners | {reminder.recipient_id for reminder, _ in rows})
    return [
        DealDetails(
            deal,
            customers[deal.customer_id],
            people[deal.owner_id],
            may_change(session, deal, people[reminder.recipient_id]),
        )
        for reminder, deal in rows
    ]


LOADER = Loader(DEAL_KINDS, Deal, _may_see, _details)
