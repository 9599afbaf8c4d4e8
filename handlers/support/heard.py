"""A discount, people or a visit that a colleague is to be asked for, as it is written to the bot or
behind `/deal`: the form, filled with the customer, the deal, how much, whom and by when."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col

from handlers import mentions, offered, whose
from handlers.followups import capture
from handlers.message import Message
from handlers.support import ask
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import support as forms
from handlers.views.messages import offer
from handlers.views.messages import support as offering
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.deals.details import DealDetails, deals_details
from models.errors import Problem
from models.followups.interpret import interpret
from models.people.person import Person
from models.rules import dates, support_line, support_terms
from models.rules.deadlines import Urgency
from models.rules.deals import DealState
from models.rules.oneline import Intent
from models.support.terms import SupportKind

NO_DEAL = 0  # in the place of a deal's id


@dataclass(frozen=True)
class Heard:
    customer: Customer
    deals: list[DealDetails]  # its open ones
    approver: Person | None
    about: forms.About
    is_report: bool = False  # it also tells of a contact, which is to be recorded


async def hear(message: Message) -> bool:
    """Offers to ask, in the bot's DM, beside the draft of the contact in which it was wished."""
    turn, typed, submission = message.turn, message.typed, message.submission
    if (heard := await _listen(turn, typed)) is None:
        return False
    is_noted = heard.is_report and await capture.note(turn, typed, submission)
    approver = heard.approver.name if heard.approver else ""
    block_id = offer.block_id(await offered.make(turn, submission))
    shown = offering.heard(
        heard.customer,
        heard.deals,
        approver,
        typed,
        block_id,
        turn.look,
        heard.about.kind,
        is_noted=is_noted,
    )
    await message.answer(shown)
    return True


async def _listen(turn: Turn, typed: str) -> Heard | None:
    """What is asked of whom, once Slack has said who is mentioned; None where nothing is."""
    if not support_line.may_ask(typed):
        return None
    await turn.resolve(*mentions.users_in(typed))
    return await turn.db.read(lambda session: _heard(session, typed, turn))


async def of_line(turn: Turn, typed: str) -> bool:
    """Opens the form, where a line behind `/deal` has somebody asked."""
    if (heard := await _listen(turn, typed)) is None:
        return False
    await _open(turn, heard, heard.deals[0].deal.id if len(heard.deals) == 1 else NO_DEAL)
    return True


async def open_heard(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the offer: it holds the deal and the line."""
    id, _, typed = submitted.held(action).partition(":")
    of = await offered.pressed(turn, action)
    heard = await turn.db.read(lambda session: _heard(session, typed, turn))
    if heard is not None:
        await _open(turn, heard, submitted.number(id), of.get("offer"))


async def _open(turn: Turn, heard: Heard, deal_id: int, offer_id: int | None = None) -> None:
    approver = heard.approver.user_id if heard.approver else None
    about = heard.about._replace(offer=offer_id)
    if deal_id == NO_DEAL:
        await ask.open_form(turn, heard.customer.id, about=about, approver=approver)
    else:
        await ask.open_for_deal(turn, deal_id, about, approver)


def _heard(session: Session, typed: str, turn: Turn) -> Heard | None:
    by, typed = person(session, turn), _with_mention(session, typed)
    line, named = mentions.take(session, typed)
    said, found = support_line.read(typed), whose.of_line(session, line, by, turn)
    if said is None:
        return None
    read = interpret(session, typed, by, turn.now)
    customer = found.customer or (None if found.offered or found.about else read.customer)
    if customer is None:
        return None
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        of_price = said.kind == support_line.DISCOUNT
        terms = support_terms.read(typed, found.typed, now, of_day=not of_price)
    there = Deal.live(DealState.OPEN).where(col(Deal.customer_id) == customer.id)
    percent = f"{said.percent.normalize():f}" if said.percent is not None else ""
    plain = turn.text("discount-by", percent=percent) if percent else ""
    what = forms.cut_what(mentions.as_typed(terms.what) or plain)
    urgency = Urgency.URGENT if terms.is_urgent else Urgency.COMPLEX
    about = forms.About(
        what=what,
        kind=SupportKind(said.kind),
        until=terms.until,
        percent=percent and f"{percent}%",
        urgency=urgency,
    )
    deals = deals_details(session, there, by) if of_price else []
    is_report = read.intent is Intent.PAST and bool(read.line.method or read.line.theirs)
    return Heard(customer, deals, named, about, is_report)


def _with_mention(session: Session, typed: str) -> str:
    """The text with a mention for a colleague who is to be asked and called by name alone."""
    for start, end in support_line.called(typed):
        try:
            found = mentions.called(session, typed[start:end])
        except Problem:  # two of that name: the form asks
            continue
        if found is not None:
            there = f"<@{found.user_id}|{typed[start:end]}>"
            return f"{typed[:start]} {there} {typed[end:]}".strip()
    return typed
