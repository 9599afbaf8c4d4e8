"""The buttons of health signals (silence, contract, decline): Plan a contact, Renewed, Make it a
to-do and Seen."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import draft
from handlers.views.forms import health as views
from handlers.views.forms import todo as todo_views
from models import health
from models.customers.customer import Customer


async def ask_contact(turn: Turn, action: dict[str, Any]) -> None:
    """Plan a contact: the form that asks when."""
    await _ask(turn, action, views.plan_form)


async def ask_renewal(turn: Turn, action: dict[str, Any]) -> None:
    """Renewed: the form that asks until when."""
    await _ask(turn, action, views.renewal_form)


async def save_contact(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    customer_id, answers = submitted.metadata_of(view)["customer"], views.read(view)

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.get(session, customer_id, by, lock=True)
        health.plan_contact(session, customer, answers.on, answers.starts, by, turn.now)

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def save_renewal(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    customer_id, answers = submitted.metadata_of(view)["customer"], views.read(view)

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.to_edit(session, customer_id, by)
        health.renew(session, customer, answers.on, by, turn.now)

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Update the message that was pressed."""
    if "saved" not in context:  # it was refused
        return
    metadata = submitted.metadata_of(view)
    place = draft.place_of(metadata)
    await refresh.refresh(turn, place)


async def seen(turn: Turn, action: dict[str, Any]) -> None:
    """Seen: this person is not reminded again."""
    await _mark_seen(turn, action, health.SEEN)


async def make_todo(turn: Turn, action: dict[str, Any]) -> None:
    """Make it a to-do: the form of a new one, which names the customer."""
    customer_id = refresh.subject_id(action)
    customer = await turn.db.read(
        lambda session: Customer.get(session, customer_id, person(session, turn))
    )
    answers = turn.text("health-todo", customer=customer.name)
    form = todo_views.form(answers, turn.me.user_id, turn.body.get("response_url"), turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
    await _mark_seen(turn, action, health.MADE_TODO)


async def _mark_seen(turn: Turn, action: dict[str, Any], answer: str) -> None:
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        health.see(session, Customer.get(session, customer_id, by).id, by, answer, turn.now)

    await turn.db.write(write)
    await refresh.refresh(turn, refresh.place(turn))


async def _ask(turn: Turn, action: dict[str, Any], form: views.Form) -> None:
    customer_id, today = refresh.subject_id(action), turn.now.astimezone(turn.me.tz).date()
    customer = await turn.db.read(
        lambda session: Customer.get(session, customer_id, person(session, turn))
    )
    came_from = {"place": refresh.place(turn), "home": home.home_of(turn)}
    shown = form(customer, came_from, turn.text, today)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=shown)
