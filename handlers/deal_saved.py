"""A deal that was just saved, with what follows from it: targets, the lesson, the stage."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.views.blocks import Block
from handlers.views.lists import deal as views
from handlers.views.wording import instalment as wording
from handlers.views.wording.look import Look
from models.deals.details import DealDetails
from models.deals.instalments import Moved
from models.lessons import save as lessons
from models.people.person import Person
from models.profiles.card import BEFORE_BUYING
from models.reviews.deal_targets import aimed_at


def read(
    session: Session, details: DealDetails, by: Person, look: Look, moved: Sequence[Moved] = ()
) -> tuple[str, list[Block]]:
    """`moved` are instalments that have followed its amount."""
    return views.saved(
        details,
        aimed_at(session, details.deal, look.now),
        look,
        asks=asks(session, details),
        proposes=_proposes(session, details, by),
        has_moved=wording.moved(moved, details, look),
    )


def asks(session: Session, details: DealDetails) -> bool:
    """Whether it is closed, and nobody has written down what was learned of it."""
    return details.is_settled and lessons.of_deal(session, details.deal.id) is None


def _proposes(session: Session, details: DealDetails, by: Person) -> bool:
    """Whether its customer has bought, as their stage does not say yet, and may be edited."""
    customer = details.customer
    has_bought = details.deal.is_owed and customer.stage in BEFORE_BUYING
    return has_bought and customer.may_be_edited_by(session, by)
