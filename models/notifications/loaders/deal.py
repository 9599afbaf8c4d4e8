"""Open deals, and the instalments of those that were won: their owner's."""

from sqlmodel import Session

from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.deals import instalments
from models.deals.access import may_change, may_see
from models.deals.details import DealDetails, InstalmentDetails, by_deal
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject
from models.people.person import Person
from models.rules.deadlines import DEAL_KINDS, INSTALMENT_KINDS


def _may_see(session: Session, person: Person, deal: Deal) -> bool:
    return may_see(session, deal, person)


def _details(session: Session, rows: Rows[Deal]) -> list[Subject]:
    customers = Customer.of_ids(session, {deal.customer_id for _, deal in rows})
    owners = {deal.owner_id for _, deal in rows}
    people = Person.of_ids(session, owners | {reminder.recipient_id for reminder, _ in rows})
    paid = by_deal(session, [deal.id for _, deal in rows])
    return [
        DealDetails(
            deal,
            customers[deal.customer_id],
            people[deal.owner_id],
            may_change(session, deal, people[reminder.recipient_id]),
            paid[deal.id],
        )
        for reminder, deal in rows
    ]


def _may_see_instalment(session: Session, person: Person, one: Instalment) -> bool:
    deal = session.get_one(Deal, one.deal_id)
    return instalments.may_change(session, one, person) or may_see(session, deal, person)


def _instalments(session: Session, rows: Rows[Instalment]) -> list[Subject]:
    deals = {id: session.get_one(Deal, id) for id in dict.fromkeys(one.deal_id for _, one in rows)}
    of = _details(session, [(reminder, deals[one.deal_id]) for reminder, one in rows])
    return [
        InstalmentDetails(
            one,
            details,
            session.get_one(Person, one.owner_id),
            instalments.may_change(session, one, session.get_one(Person, reminder.recipient_id)),
        )
        for (reminder, one), details in zip(rows, of, strict=True)
        if isinstance(details, DealDetails)
    ]


INSTALMENTS = Loader(INSTALMENT_KINDS, Instalment, _may_see_instalment, _instalments)
LOADER = Loader(DEAL_KINDS, Deal, _may_see, _details)
