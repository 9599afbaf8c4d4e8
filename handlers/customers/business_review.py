"""Business review…, in the menu of a card: a Word document for the customer, into the DM of who
asks."""

import asyncio
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import files, refresh
from handlers import text as texts
from handlers.files import Made
from handlers.reviews import asked as review
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import business_review as forms
from handlers.views.reports import business_review as words
from handlers.views.reports import template
from handlers.views.wording.look import Look
from models import errors
from models.customers.customer import Customer
from models.database.handled import HandledRequest, Request
from models.reviews import business_review
from models.reviews.business_review import BusinessReview
from models.rules.time import periods
from models.rules.time.period import Period


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> Block:
        customer = Customer.get(session, customer_id, person(session, turn))
        goals = business_review.goals_of(customer)
        offered = business_review.offered(session, customer)
        came_from = {"customer": customer.id}
        return forms.form(customer.name, goals, offered, came_from, turn.text)

    form = await turn.db.read(read)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Reads it all, so that what is wrong is told in the form."""
    asked, customer_id = forms.read(view), submitted.metadata_of(view)["customer"]

    def read(session: Session) -> BusinessReview:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by)
        period = _period(session, asked.period, turn)
        return business_review.load(session, customer, period, by, asked.out, turn.now)

    context["business_review"] = await turn.db.read(read)
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    found: BusinessReview | None = context.get("business_review")
    if found is None:  # it was refused
        return
    made = await asyncio.to_thread(_made, found, forms.read(view), turn)
    # A form that Slack hands over twice sends one file.
    request = Request(view["id"], turn.now)
    await turn.db.write(lambda session: HandledRequest.take(session, request))
    said = turn.text("business-sent", customer=blocks.escape(found.customer))
    await files.send(turn, [made], said)


def _made(found: BusinessReview, asked: forms.Asked, turn: Turn) -> Made:
    text = texts.of(asked.language)
    reached = [goal for goal in found.goals if asked.is_reached(goal)]
    said = words.document(found, reached, Look(text, turn.me.tz, turn.now))
    title = f"{said.title} · {said.customer}"
    content = template.fill(turn.templates.business_review, said, title, text.language, turn.now)
    period = f"{found.period.first}-{found.period.last}"
    return Made(files.name(text("business-file"), found.customer, f"{period}.docx"), content)


def _period(session: Session, typed: str, turn: Turn) -> Period:
    try:
        return review.period(session, typed, turn)
    except periods.Unreadable:
        raise errors.PeriodUnreadable("period", text=typed.strip()) from None
