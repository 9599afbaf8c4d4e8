"""Somebody says how it stands with a customer: that it is lost or back, which is offered beside the
draft, or that its profile is right, which is no contact. One press has it so."""

from sqlmodel import Session

from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.messages import standing_said as views
from models.customers import search
from models.customers.customer import Customer
from models.notifications import sent
from models.notifications.account_subjects import ProfileDetails
from models.rules import standing_said as rule
from models.rules.standing_said import Standing

_MOST = 5  # profiles


async def hear_profile(message: Message) -> bool:
    """The profile of the customer that is named, or those that the bot asked about last; False
    where it has asked about none."""
    turn, typed = message.turn, message.typed
    if message.is_question or not rule.may_be_fresh(typed):
        return False
    named = await turn.db.read(lambda session: _named(session, typed, turn))
    if named is not None:
        customer, name = named
        if rule.of_customer(typed, name) is not Standing.FRESH or not customer.is_live:
            return False
        await message.answer(views.fresh([customer], turn.look))
        return True
    asked = await _asked(message) if rule.is_fresh(typed) else []
    if asked:
        await message.answer(views.fresh(asked, turn.look))
    return bool(asked)


async def show_beside(message: Message) -> bool:
    """Takes nothing: what is told may be a record."""
    turn, typed = message.turn, message.typed
    if message.is_question or await message.customer_named is None:
        return False
    named = await turn.db.read(lambda session: _named(session, typed, turn))
    if named is None:
        return False
    customer, name = named
    if customer.ended_at is not None:
        await message.answer(views.back(customer, turn.look))
    elif rule.of_customer(typed, name) is Standing.LOST:
        await message.answer(views.lost(customer, typed, turn.look))
    return False


def _named(session: Session, typed: str, turn: Turn) -> tuple[Customer, str] | None:
    """The only customer that is named, if it is this person's to change."""
    by = person(session, turn)
    named = search.named_in(session, typed, by)
    if len({one.customer.id for one in named}) != 1 or named[0].customer.archived_at is not None:
        return None
    customer = named[0].customer
    return (customer, named[0].typed) if customer.may_be_edited_by(session, by) else None


async def _asked(message: Message) -> list[Customer]:
    """Whose profiles the latest message that asks about any is about, and are not checked yet."""
    turn, ours = message.turn, await message.said_last

    def read(session: Session) -> list[Customer]:
        for one in ours:
            said = sent.message_at(session, message.channel, one["ts"])
            subjects = [each.subject for each in said.notifications] if said else []
            found = [
                each.customer
                for each in subjects
                if isinstance(each, ProfileDetails) and not each.is_settled
            ]
            if found:
                return found[:_MOST]
        return []

    return await turn.db.read(read)
