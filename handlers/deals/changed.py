"""A change of an open deal, as somebody tells it to the bot: its amount, its stage, or when it is
expected to close. Shown with the button that has it so, for words alone change nothing."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col

from handlers import mentions, offered
from handlers.deals import came, form
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import deal_changed as views
from handlers.views.forms import deal_draft
from handlers.views.forms.deal_changed import Candidate, Values
from handlers.views.messages import offer
from models import Customer, Deal
from models.deals import access
from models.deals.details import DealDetails, deal_details, deals_details
from models.errors import NoLongerThere
from models.people.person import Person
from models.rules import dates
from models.rules.amounts.money import TooFine, TooLarge, from_cents, to_cents
from models.rules.deals import DealState
from models.rules.deals import changed as rule
from models.rules.deals import ended as telling
from models.rules.deals.changed import Change
from models.rules.deals.coming import Coming

MOST = 5  # that may be meant
Found = tuple[list[Candidate], Change]


async def hear(message: Message) -> bool:
    """False where the line says anything else, or more, or nothing of that customer is open."""
    found = await _found(message)
    if found is None or not found[1].is_all:
        return False
    await _show(message, found)
    return True


async def show_beside(message: Message) -> bool:
    """Takes nothing: where more is told, the rest may be a record."""
    found = await _found(message)
    if found is not None and not found[1].is_all:
        await _show(message, found)
    return False


async def change(turn: Turn, action: dict[str, Any]) -> None:
    """The press, and the one that changes it back. Raises what `form.store` does, and
    NoLongerThere where it is not open any more."""
    id, then = views.pressed(submitted.held(action))

    def write(session: Session) -> tuple[DealDetails, Values]:
        by = person(session, turn)
        deal = access.to_change(session, id, by)
        if not deal.is_open:
            raise NoLongerThere
        before = Values.of(deal)
        draft = _draft(deal_details(session, deal, by), replace(before, **then))
        details, _ = form.store(session, draft, None, turn)
        return details, before

    details, before = await turn.db.write(write)
    turn.wake()
    fallback, shown = views.done(details, before, turn.look)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def coming(deals: Sequence[DealDetails], said: Coming) -> list[Candidate]:
    """The open deals with the day by which one is to be signed, and for how much."""
    meant = Change(expected=said.due, amount=said.amount)
    return [(one, values) for one in deals[:MOST] if (values := _values(one, meant))]


def open_with(session: Session, customers: list[Customer], by: Person) -> list[DealDetails]:
    """The open deals of these customers that `by` may change."""
    ids = [one.id for one in customers]
    theirs = Deal.live(DealState.OPEN).where(col(Deal.customer_id).in_(ids))
    return [one for one in deals_details(session, theirs, by) if one.may_change]


async def _show(message: Message, found: Found) -> None:
    deals, said = found
    block_id = offer.block_id(await offered.make(message.turn, message.submission))
    await message.answer(views.heard(deals, block_id, message.turn.look, said.left))


async def _found(message: Message) -> Found | None:
    typed = message.typed
    if not rule.may_be(typed) or mentions.users_in(typed):
        return None
    return await message.turn.db.read(lambda session: _meant(session, typed, message.turn))


def _meant(session: Session, typed: str, turn: Turn) -> Found | None:
    by = person(session, turn)
    named, name = came.named_in(session, typed, by, turn)
    if not named:
        return None
    line = telling.about(typed.replace(name, " ", 1), came.people_of(session, named), ())
    with dates.written_in(by.locale):
        said = rule.read(line, turn.now.astimezone(by.tz), by.locale)
    if said is None:
        return None
    deals = open_with(session, named, by)
    deals = [one for one in deals if said.kind in (None, one.deal.kind)] or deals
    found = [(one, changed) for one in deals[:MOST] if (changed := _values(one, said))]
    return (found, said) if found else None


def _values(details: DealDetails, said: Change) -> Values | None:
    """What it is to have; None where it has it already, or has no currency for a bare amount."""
    amount = said.amount
    try:
        cents = to_cents(amount.value) if amount is not None else None
    except (TooFine, TooLarge):
        return None
    currency = (amount.currency if amount else None) or details.deal.currency
    if cents is not None and not currency:
        return None
    now = Values.of(details.deal)
    sums = (now.cents, now.currency) if cents is None else (cents, currency)
    then = Values(said.expected or now.expected, *sums, said.stage or now.stage)
    return then if then != now else None


def _draft(details: DealDetails, values: Values) -> deal_draft.DealDraft:
    now = deal_draft.of_deal(details, {})
    amount = f"{from_cents(values.cents):f}" if values.cents is not None else ""
    return replace(
        now,
        seen=None,
        expected=values.expected,
        amount=amount,
        currency=values.currency,
        stage=values.stage or now.stage,
    )
