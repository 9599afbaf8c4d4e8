"""A customer's card as the person of a turn sees it."""

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import card as views
from models.customers.customer import Customer
from models.profiles import card as cards
from models.profiles.card import Card


def shown_to(session: Session, customer_id: int, turn: Turn) -> tuple[str, list[Block]]:
    """Raises CustomerHidden or CustomerUnknown."""
    return of(session, Customer.get(session, customer_id, person(session, turn)), turn)


def of(session: Session, customer: Customer, turn: Turn) -> tuple[str, list[Block]]:
    return views.card(card(session, customer, turn), turn.text, turn.me.tz, turn.now)


def card(session: Session, customer: Customer, turn: Turn) -> Card:
    return cards.card(session, customer, person(session, turn), turn.now)
