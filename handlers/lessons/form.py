"""The form of a lesson: opened with what is known, filled from its customer, saved."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session, col, select

from handlers import errors, modal, refresh, whose
from handlers.lessons import shown
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft as drafts
from handlers.views.forms import lesson as views
from handlers.views.forms.lesson import LessonDraft
from handlers.views.lists import lesson as lists
from models.commitments.deal import Deal
from models.customers import search
from models.customers.customer import Customer
from models.deals import access
from models.errors import TextTooLong
from models.lessons import save as saving
from models.lessons.lesson import MAX_TEXT
from models.lessons.shown import details
from models.rules import deals
from models.rules.deals import DealState
from models.rules.lessons import LessonKind
from models.rules.names import fold

MAX_OPTIONS = 20
MAX_DEALS = 200  # the latest, in which one is looked for by what was typed
KINDS = {DealState.WON: LessonKind.WON, DealState.LOST: LessonKind.LOST}


async def open_typed(turn: Turn, typed: str) -> None:
    """The form with what a sentence says: the customer, and whether it was won or lost."""
    came = {"response_url": turn.respond.response_url}
    draft = await turn.db.read(lambda session: _typed(session, turn, typed, came))
    await open_draft(turn, draft)


async def add(turn: Turn, action: dict[str, Any]) -> None:
    """Add, below the list: with what was searched for, where it was meant to be kept."""
    typed, came = action.get("value", ""), came_from(turn, action)
    await open_draft(turn, await turn.db.read(lambda session: _typed(session, turn, typed, came)))


async def of_deal(turn: Turn, action: dict[str, Any]) -> None:
    """What did we learn?, where a deal was closed. What was written down already is opened."""
    deal_id, came = refresh.subject_id(action), came_from(turn, action)

    def read(session: Session) -> LessonDraft:
        by = person(session, turn)
        deal = access.to_see(session, deal_id, by)
        if (known := saving.of_deal(session, deal_id)) and known.by_id == by.id:
            return views.of_lesson(details(session, [known], by)[0], came, turn.text)
        customer = session.get_one(Customer, deal.customer_id)
        draft = LessonDraft(
            kind=KINDS.get(deal.state, LessonKind.LESSON),
            deal=views.deal_option(deal, customer.name, turn.text),
            came_from=came,
        )
        return draft.suiting(customer)

    await open_draft(turn, await turn.db.read(read))


async def choose_customer(turn: Turn) -> None:
    """Whom the lesson suits, as it is with this customer, where nothing was typed yet."""
    draft = views.read(turn.view)
    chosen = drafts.id_of(draft.customer)
    if chosen is None:
        return
    customer = await turn.db.read(
        lambda session: Customer.get(session, chosen, person(session, turn))
    )
    await modal.show_again(turn, views.form(draft.suiting(customer), turn.text))


async def suggest_customer(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    typed = payload.get("value") or ""
    found = await turn.db.read(
        lambda session: search.search(session, typed, person(session, turn), MAX_OPTIONS)
    )
    await ack(options=[whose.option(one) for one in found])


async def suggest_deal(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    """The latest deals with customers that the person sees, by what was typed of either name."""
    typed = (payload.get("value") or "").strip()
    options = await turn.db.read(lambda session: _deals(session, turn))
    found = [one for one in options if not typed or fold.holds(one["text"]["text"], typed)]
    await ack(options=found[:MAX_OPTIONS])


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    draft = views.read(view)

    def write(session: Session) -> int:
        by = person(session, turn)
        if draft.id is None:
            return saving.add(session, draft.entry(), by, turn.now, view["id"]).id
        lesson = saving.to_manage(session, draft.id, by)
        saving.change(session, lesson, draft.entry(), by)
        return lesson.id

    context["saved_lesson"] = await turn.db.write(write)
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """The list or the lesson that was pressed, as it is now; else a confirmation beside it."""
    if "saved_lesson" not in context:  # it was refused
        return
    lesson_id, came = context["saved_lesson"], submitted.metadata_of(view)["from"]
    respond, block_id = turn.respond_at(came["response_url"]), came.get("block_id", "")
    is_edited = views.read(view).id is not None and block_id.startswith(f"{lists.SINGLE}:")
    if is_edited or lists.place_of(block_id):
        await shown.again(turn, respond, lesson_id, block_id)
        return
    fallback, said = lists.saved(await shown.one(turn, lesson_id), turn.look)
    await respond(text=fallback, blocks=said, response_type="ephemeral", replace_original=False)


async def open_draft(turn: Turn, draft: LessonDraft) -> None:
    form = views.form(draft, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def came_from(turn: Turn, action: dict[str, Any]) -> dict[str, Any]:
    """The place of a pressed button, kept in the form that it opens."""
    return {"block_id": action["block_id"], "response_url": turn.respond.response_url}


def _typed(session: Session, turn: Turn, typed: str, came: dict[str, Any]) -> LessonDraft:
    by = person(session, turn)
    draft = LessonDraft(text=blocks.cut(typed, MAX_TEXT), came_from=came)
    if not typed:
        return draft
    found = whose.of_line(session, typed, by, turn)
    said = typed.replace(found.typed, " ", 1) if found.typed else typed
    read = deals.read(said, turn.now.astimezone(by.tz), by.locale)
    kind = KINDS.get(read.state or DealState.OPEN, LessonKind.LESSON)
    draft = replace(draft, kind=kind)
    is_known = found.customer is not None or bool(found.offered)
    notices = [found.notice if is_known else "", *_too_long(typed, turn)]
    draft = replace(draft, notice="\n".join(filter(None, notices)))
    return draft.suiting(found.customer) if found.customer else draft


def _too_long(typed: str, turn: Turn) -> list[str]:
    """What is said where the field does not hold all that was typed."""
    if len(typed) <= MAX_TEXT:
        return []
    return [errors.say(TextTooLong(length=len(typed), most=MAX_TEXT), turn.text)]


def _deals(session: Session, turn: Turn) -> list[Block]:
    """The closed ones before the open ones, the latest first."""
    seen = Customer.visible_to(session, person(session, turn)).with_only_columns(col(Customer.id))
    found = select(Deal, Customer.name).join(Customer, col(Customer.id) == Deal.customer_id)
    found = found.where(col(Customer.id).in_(seen), col(Deal.deleted_at).is_(None))
    latest = found.order_by(col(Deal.closed_on).desc().nulls_last(), col(Deal.id).desc())
    rows = session.exec(latest.limit(MAX_DEALS)).all()
    return [views.deal_option(deal, name, turn.text) for deal, name in rows]
