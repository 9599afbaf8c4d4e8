"""The form of a deal: opened empty, shown again, saved."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, modal, refresh, whose
from handlers.deals import line, shown
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import deal as views
from handlers.views.forms import deal_plan
from handlers.views.forms.deal_draft import DealDraft, closing
from handlers.views.wording import deal as wording
from handlers.whose import Whose
from models import Customer, Deal, Person
from models.deals import entry as entries
from models.deals import instalments, receiving
from models.deals import save as saving
from models.deals.details import DealDetails, deal_details
from models.deals.instalments import Moved, Planned
from models.deals.save import ChangedMeanwhile
from models.errors import CustomerAlike
from models.offers.offer import Offer
from models.rules.deals import DealLine, DealState


async def new(turn: Turn, action: dict[str, Any]) -> None:
    """Deal, on a customer's card."""
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> Block:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by)
        found = Whose(customer, whose.option(customer))
        owner = line.whose_deal(session, customer, by)
        return views.form(line.drafted(session, DealLine(), found, owner, turn), turn.text)

    form = await turn.db.read(read)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def choose_state(turn: Turn) -> None:
    """The inputs that an open, a won and a lost deal have."""
    draft = views.read(turn.view)
    if draft.is_closed:
        today = turn.now.astimezone(turn.me.tz).date()
        draft = closing(draft, draft.state or DealState.OPEN, today)
    await modal.show_again(turn, views.form(draft, turn.text))


async def take_offered(turn: Turn, action: dict[str, Any]) -> None:
    """A button of the question which customer was meant: the answer is in the form."""
    id, draft = submitted.number(submitted.held(action)), views.read(turn.view)
    customer = await turn.db.read(lambda session: Customer.get(session, id, person(session, turn)))
    again = replace(draft, option=whose.option(customer), about=None)
    await modal.show_again(turn, views.form(again, turn.text, is_picked=True))


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    draft = views.read(view)
    entry = draft.entry(turn.me.locale)
    await turn.resolve(owner=entry.owner)

    def write(session: Session) -> tuple[DealDetails, list[Moved]]:
        return store(session, draft, submitted.metadata_of(view).get("offer"), turn)

    try:
        context["saved_deal"], context["moved"] = await turn.db.write(write)
    except CustomerAlike as question:
        notice = blocks.escape(errors.say(question, turn.text))
        again = replace(draft, about=str(question.facts["typed"]))
        await ack(response_action="update", view=views.form(again, turn.text, notice))
        return
    except ChangedMeanwhile as changed:
        id = changed.id
        form = await turn.db.read(lambda session: _changed(session, draft, id, turn))
        await ack(response_action="update", view=form)
        return
    await ack()
    turn.wake()


def store(
    session: Session, draft: DealDraft, offer: int | None, turn: Turn
) -> tuple[DealDetails, list[Moved]]:
    """The deal as the draft has it, with what has moved. Raises what `DealDraft.entry`,
    `models.deals.save` and `Offer.take` do."""
    by, before, entry = person(session, turn), list[Planned](), draft.entry(turn.me.locale)
    taken = Offer.take(session, offer, by, turn.now)
    if draft.id is None:
        deal = saving.create(session, entry, by, turn.now)
    else:
        before = instalments.planned(session, draft.id)
        deal = saving.change(session, draft.id, entry, by, turn.now)
    if draft.plan and deal.cents is not None:
        rows = deal_plan.rows(draft.plan, deal.cents, deal.currency)
        waits_for = deal_plan.waits_for(draft.plan)
        instalments.save(session, deal, rows, turn.now, waits_for)
        before = []
    if draft.came and deal.is_owed:
        _book(session, draft, deal, by, turn)
    if taken is not None:
        taken.deal_id, taken.has_closed = deal.id, True
        taken.note_paid(receiving.come(session, deal.id) if draft.came else ())
    details = deal_details(session, deal, by)
    return details, instalments.moved(before, details.instalments)


def _book(session: Session, draft: DealDraft, deal: Deal, by: Person, turn: Turn) -> None:
    """The money with which the customer has shown that it is won."""
    typed, on, rest = deal_plan.receipt_of(draft)
    cents, _ = entries.amount(typed, deal.currency, by.locale)
    if cents is not None:
        receiving.receive(session, deal.id, None, cents, on, rest, by, turn.now)


def _changed(session: Session, draft: DealDraft, id: int, turn: Turn) -> Block:
    """With what was typed, below what somebody else has saved; a second submit saves."""
    by = person(session, turn)
    deal = session.get_one(Deal, id)
    details = deal_details(session, deal, by)
    look = turn.look
    now = [wording.what(details, look), wording.status(details, look), details.owner.name]
    notice = turn.text("deal-changed", now=" · ".join(filter(None, now)))
    again = replace(draft, seen=saving.stamp(deal))
    return views.form(again, turn.text, blocks.escape(notice))


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if details := context.get("saved_deal"):  # else it was refused
        await shown.saved(turn, details, submitted.metadata_of(view), context["moved"])
