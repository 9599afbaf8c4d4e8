"""A customer's card and what its buttons do: Log, To-do, Issue, and the menu of the rest."""

from typing import Any

from sqlmodel import Session

from handlers import card_message, refresh
from handlers.customers import business_review, ending, procedure, sharing
from handlers.followups import form as followup_form
from handlers.support import ask
from handlers.turn import Turn, person
from handlers.views.forms import issue as issue_form
from handlers.views.forms import todo as todo_form
from handlers.views.forms.issue import Asked
from handlers.views.wording.deal import STAGE_SAVED
from handlers.views.wording.issue import promise
from models.customers.customer import Customer
from models.customers.standing import Stage
from models.profiles.card import BEFORE_BUYING
from models.rules.deadlines import Urgency


async def open_one(turn: Turn, action: dict[str, Any]) -> None:
    """Open, in a list: the card below it."""
    customer_id = refresh.subject_id(action)
    fallback, shown = await turn.db.read(
        lambda session: card_message.shown_to(session, customer_id, turn)
    )
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )


async def log(turn: Turn, action: dict[str, Any]) -> None:
    """Log a follow-up: the form for this customer."""
    await followup_form.log_customer(turn, refresh.subject_id(action))


async def add_todo(turn: Turn, action: dict[str, Any]) -> None:
    customer = await _customer(turn, action)
    form = todo_form.form("", turn.me.user_id, turn.body.get("response_url"), turn.text, customer)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def raise_issue(turn: Turn, action: dict[str, Any]) -> None:
    customer = await _customer(turn, action)
    chosen = followup_form.customer_option(customer)
    asked = Asked(chosen, "", Urgency.COMPLEX, turn.me.user_id)
    form = issue_form.form(asked, turn.text, promise(customer, turn.text))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def accept_stage(turn: Turn, action: dict[str, Any]) -> None:
    """Its first deal was won: the customer is a cooperating one from now on."""
    customer_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        customer = Customer.to_edit(session, customer_id, by)
        if customer.stage in BEFORE_BUYING:
            customer.stage = Stage.COOPERATING
            customer.update_reminders(session, turn.now)

    await turn.db.write(write)
    said = turn.text("stage-accepted")
    if action["block_id"].startswith(f"{STAGE_SAVED}:"):
        await turn.respond(text=said, response_type="ephemeral", replace_original=False)
        return
    fallback, shown = await turn.db.read(
        lambda session: card_message.shown_to(session, customer_id, turn)
    )
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """The menu of what is done seldom."""
    chosen = action["selected_option"]["value"]
    opening = {
        "ask": ask.for_customer,
        "business-review": business_review.open_form,
        "end": ending.open_form,
        "procedure": procedure.start,
        "share": sharing.open_form,
    }
    await opening[chosen](turn, action)


async def _customer(turn: Turn, action: dict[str, Any]) -> Customer:
    customer_id = refresh.subject_id(action)
    return await turn.db.read(
        lambda session: Customer.get(session, customer_id, person(session, turn))
    )
