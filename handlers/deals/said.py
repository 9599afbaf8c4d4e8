"""What somebody says of a deal in plain words: that it is won or lost, or when it is paid. The bot
shows what it would record of which deal, and one press records it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers import mentions, offered, whose
from handlers.deals import came, changed, ended, form
from handlers.deals import line as lines
from handlers.followups import capture
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import deal_changed, deal_draft, deal_plan
from handlers.views.forms import deal_ended as views
from handlers.views.forms.deal_changed import Candidate
from handlers.views.forms.deal_ended import Choice
from handlers.views.messages import offer
from handlers.views.wording import instalment as wording
from handlers.whose import Whose
from models import Customer, Deal, Person
from models.deals import access, instalments
from models.deals import ended as deals
from models.deals.details import DealDetails, deal_details
from models.errors import NoLongerThere
from models.offers.offer import Offer
from models.rules import dates
from models.rules.deals import DealLine, DealState, coming
from models.rules.deals import ended as rule
from models.rules.deals.shares import Share

Heard = tuple[list[Choice], DealState, str]


async def hear(message: Message) -> bool:
    return await answer(message.turn, message.typed, message.submission, message.channel)


async def answer(
    turn: Turn, typed: str, submission: str, channel: str, *, is_noted: bool = False
) -> bool:
    """Offers to close the deal that is said to be won or lost, to choose it, or to enter one;
    beside it comes a draft of the record, unless it `is_noted` already."""
    if not rule.may_be(typed) or mentions.users_in(typed):
        return False
    heard = await turn.db.write(lambda session: _ended(session, typed, turn))
    if heard is None:
        return False
    choices, state, customer = heard
    if not is_noted:
        await capture.note(turn, typed, submission)
    id = await offered.make(turn, submission)
    fallback, shown = views.heard(choices, state, customer, typed, offer.block_id(id), turn.look)
    await turn.client.chat_postMessage(channel=channel, text=fallback, blocks=shown)
    return True


def is_ended(session: Session, typed: str, turn: Turn) -> bool:
    """Whether a line says that a deal is won or lost, so that it is offered."""
    return rule.may_be(typed) and _ended(session, typed, turn) is not None


async def hear_coming(message: Message) -> bool:
    """Offers to enter the deal that a customer is about to sign, or to put the open one right;
    beside it comes a draft of the record."""
    turn, typed, submission = message.turn, message.typed, message.submission
    if mentions.users_in(typed):
        return False
    with dates.written_in(turn.me.locale):
        now = turn.now.astimezone(turn.me.tz)
        said = coming.read(typed, now, turn.me.locale)
    if said is None:
        return False

    def read(session: Session) -> tuple[str, list[Candidate]] | None:
        by = person(session, turn)
        named, _ = came.named_in(session, typed, by, turn)
        if len(named) != 1:
            return None
        if not any(session.scalars(Deal.of_customers([named[0].id]))):
            return named[0].name, []
        found = changed.coming(changed.open_with(session, named, by), said)
        return (named[0].name, found) if found else None

    if (heard := await turn.db.read(read)) is None:
        return False
    customer, found = heard
    await capture.note(turn, typed, submission)
    block_id = offer.block_id(await offered.make(turn, submission))
    if found:
        await message.answer(deal_changed.heard(found, block_id, turn.look))
    else:
        await message.answer(views.heard([], DealState.OPEN, customer, typed, block_id, turn.look))
    return True


async def hear_plan(message: Message) -> bool:
    """Offers to plan the instalments of the deal that was just talked of."""
    turn, typed = message.turn, message.typed
    if mentions.users_in(typed) or not rule.may_be_plan(typed):
        return False

    def read(session: Session) -> tuple[list[DealDetails], list[Share]] | None:
        by = person(session, turn)
        shares, customer = _plan_in(session, typed, by, turn)
        is_one = bool(shares) or _lacks_sums(session, typed, by, turn)
        found = deals.to_plan(session, customer, by, turn.now) if is_one else []
        return (found, shares) if found else None

    heard = await turn.db.read(read)
    if heard is None:
        return False
    found, shares = heard
    if not shares:
        fallback, shown = views.how_much(found, turn.look)
        await turn.client.chat_postMessage(channel=message.channel, text=fallback, blocks=shown)
        return True
    said = [Choice(one, _planned(one, shares, turn)) for one in found]
    block_id = offer.block_id(await offered.make(turn, message.submission))
    await message.answer(views.plans(said, typed, block_id, turn.look))
    return True


async def record(turn: Turn, action: dict[str, Any]) -> None:
    """The deal that was chosen is closed as was said; its form opens where something is to be asked
    still, and that of a new one where none was meant."""
    id, typed = views.meant(submitted.held(action))
    of = await offered.pressed(turn, action)

    def write(session: Session) -> Block | None:
        if id != views.NEW:
            said, by = lines.understood(session, typed, turn), person(session, turn)
            deal = access.to_change(session, id, by)
            if not deal.is_open:
                raise NoLongerThere
            draft = ended.closing(said, deal_details(session, deal, by), typed, turn)
            if draft.is_complete and said.notice in ("", escape(said.found.notice)):
                form.store(session, draft, of.get("offer"), turn)
                return None
        return ended.form(session, typed, turn, id)

    shown = await turn.db.write(write)
    if shown is None:
        turn.wake()
        await offered.show(turn, of)
        return
    shown = offer.keeping(shown, of)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=shown)


async def plan(turn: Turn, action: dict[str, Any]) -> None:
    """The instalments that were said are those of the deal that was chosen."""
    id, typed = views.meant(submitted.held(action))
    of = await offered.pressed(turn, action)

    def write(session: Session) -> DealDetails:
        by = person(session, turn)
        deal = access.to_change(session, id, by)
        details = deal_details(session, deal, by)
        shares, _ = _plan_in(session, typed, by, turn)
        if deal.cents is None or details.instalments or not shares:
            raise NoLongerThere
        taken = Offer.take(session, of.get("offer"), by, turn.now)
        rows = deal_plan.rows(shares, deal.cents, deal.currency)
        saved = instalments.save(session, deal, rows, turn.now, deal_plan.waits_for(shares))
        if taken is not None:
            taken.deal_id = deal.id
        return replace(details, instalments=saved)

    details = await turn.db.write(write)
    turn.wake()
    if not await offered.show(turn, of):
        fallback, listed = wording.listing(details, turn.look)
        await turn.respond(text=fallback, blocks=listed, replace_original=True)


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    typed, of = submitted.held(action), await offered.pressed(turn, action)
    shown = await turn.db.write(lambda session: ended.form(session, typed, turn))
    shown = offer.keeping(shown, of)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=shown)


async def note(turn: Turn, action: dict[str, Any]) -> None:
    """It was what a customer said: the form of a follow-up with it."""
    channel, of = submitted.channel_of(turn.body), await offered.pressed(turn, action)
    await capture.understand(turn, {"text": submitted.held(action), "channel_id": channel}, **of)


def _ended(session: Session, typed: str, turn: Turn) -> Heard | None:
    by = person(session, turn)
    named, name = came.named_in(session, typed, by, turn)
    if len(named) > 1 and not whose.of_line(session, typed, by, turn).typed:
        named, name = [], ""
    line = _without_name(typed, Whose(typed=name))
    people = came.people_of(session, named)
    deals_open = session.scalars(Deal.of_customers([one.id for one in named]))
    titles = [word for one in deals_open for word in (one.title, *one.title.split())]
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        about = rule.about(line, people, [one for one in titles if len(one) > 1])
        read = rule.read_ended(about, now, by.locale)
    if read is None or read.state is None:
        return None
    if not named and not rule.names_deal(typed, read):
        return None
    meant = _meant(session, named, read, by, turn)
    if not meant and not named:
        return None
    said = lines.understood(session, typed, turn)
    choices = [Choice(one, ended.closing(said, one, typed, turn)) for one in meant]
    return choices, read.state, named[0].name if len(named) == 1 else ""


def _meant(
    session: Session, named: Sequence[Customer], read: DealLine, by: Person, turn: Turn
) -> list[DealDetails]:
    if not named:
        return deals.of_nobody(session, read, by, turn.now)
    found = [one for customer in named for one in deals.meant(session, customer, read, by)]
    return found[: deals.MOST]


def _without_name(typed: str, found: Whose) -> str:
    return lines.without_name(typed, replace(found, offered=()))


def _plan_in(
    session: Session, typed: str, by: Person, turn: Turn
) -> tuple[list[Share], Customer | None]:
    found = whose.of_line(session, typed, by, turn)
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        return rule.read_plan(_without_name(typed, found), now, by.locale), found.customer


def _lacks_sums(session: Session, typed: str, by: Person, turn: Turn) -> bool:
    found = whose.of_line(session, typed, by, turn)
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        return rule.is_plan_without_sums(_without_name(typed, found), now, by.locale)


def _planned(details: DealDetails, shares: Sequence[Share], turn: Turn) -> deal_draft.DealDraft:
    return replace(deal_draft.of_deal(details, {}), plan=tuple(shares))
