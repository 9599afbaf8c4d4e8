"""Open deals: their owner's."""

from sqlmodel import Session

from models.commitments.deal import Deal
from models.deals.access import may_see
from models.deals.details import deal_details
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject
from models.people.person import Person
from models.rules.deadlines import DEAL_KINDS


def _may_see(session: Session, person: Person, deal: Deal) -> bool:
    return may_see(session, deal, person)


def _details(session: Session, rows: Rows[Deal]) -> list[Subject]:
    return [
        deal_details(session, deal, session.get_one(Person, reminder.recipient_id))
        for reminder, deal in rows
    ]


LOADER = Loader(DEAL_KINDS, Deal, _may_see, _details)
