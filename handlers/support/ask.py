"""Ask for… on a customer's card, an issue or anything else about a customer."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, refresh
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.forms import support as forms
from handlers.views.wording.look import Look
from handlers.views.wording.support import headline, withdraw_button
from models.commitments.future import require_future_day
from models.commitments.issue import Issue
from models.customers.customer import Customer
from models.notifications.loaders.support import support_details
from models.notifications.subjects import SupportDetails
from models.people.person import Person
from models.support.request import SupportRequest


async def for_customer(turn: Turn, action: dict[str, Any]) -> None:
    """In the menu of a card."""
    card = None if refresh.place(turn) else turn.body.get("response_url")
    await open_form(turn, refresh.subject_id(action), card=card)


async def for_issue(turn: Turn, action: dict[str, Any]) -> None:
    """In the menu of an issue's message."""
    issue_id = refresh.subject_id(action)
    issue = await turn.db.read(lambda session: Issue.get(session, issue_id, person(session, turn)))
    await open_form(turn, issue.customer_id, issue_id=issue_id)


async def open_form(
    turn: Turn,
    customer_id: int,
    *,
    issue_id: int | None = None,
    what: str = "",
    card: str | None = None,
) -> None:
    """Ask on behalf of a customer: whatever belongs to one, such as an action of its strategy,
    opens the form here with `what` filled in. `card` is the response_url of the card that it was
    opened from, which then shows the request."""

    def read(session: Session) -> tuple[Customer, str | None]:
        by = person(session, turn)
        manager = session.get(Person, by.manager_id) if by.manager_id else None
        customer = Customer.get(session, customer_id, by)
        return customer, manager.user_id if manager and not manager.is_outside else None

    customer, approver = await turn.db.read(read)
    came_from = {"customer": customer.id, "issue": issue_id, "card": card}
    form = forms.ask_form(customer.name, what, approver, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Ask; a reminder of the same transaction brings it to the approver."""
    asked, opened = forms.read(view), submitted.metadata_of(view)
    await turn.resolve(approver=asked.approver)

    def write(session: Session) -> SupportDetails:
        by = person(session, turn)
        customer = Customer.get(session, opened["customer"], by, lock=True)
        require_future_day(asked.until, by, turn.now, "until")
        request = SupportRequest.ask(
            session,
            asked.kind,
            asked.what,
            asked.urgency,
            customer_id=customer.id,
            approver=Person.colleague(session, asked.approver, "approver"),
            by=by,
            now=turn.now,
            until=asked.until,
            issue_id=opened["issue"],
            submission=view["id"],
        )
        return support_details(session, request)

    context["asked"] = await turn.db.write(write)
    await ack()
    turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """The card shows it; elsewhere a word says that it is on its way."""
    asked: SupportDetails | None = context.get("asked")
    if asked is None:  # it was refused
        return
    opened = submitted.metadata_of(view)
    if opened["card"]:
        fallback, shown = await turn.db.read(
            lambda session: card_message.shown_to(session, asked.customer.id, turn)
        )
        respond = turn.respond_at(opened["card"])
        await respond(text=fallback, blocks=shown, replace_original=True)
        return
    look = Look(turn.text, turn.me.tz, turn.now)
    said = turn.text("support-sent", approver=asked.owner.name, what=headline(asked, look))
    said = blocks.escape(said)
    buttons = blocks.actions([withdraw_button(look)], f"support-sent:{asked.request.id}")
    await turn.respond(
        text=said,
        blocks=[blocks.section(said), buttons],
        response_type="ephemeral",
        replace_original=False,
    )
