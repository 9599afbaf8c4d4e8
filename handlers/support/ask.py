"""Ask for… on a customer's card, an issue or anything else about a customer."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, offered, refresh
from handlers.strategies import plan
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.forms import support as forms
from handlers.views.messages import support as messages
from handlers.views.wording.deal import shown_as
from models.commitments.future import require_future_day
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.deals import access
from models.deals.approvals import keep_worth
from models.deals.details import DealDetails, deal_details
from models.notifications.loaders.strategy import action_details
from models.notifications.loaders.support import support_details
from models.notifications.subjects import ActionDetails, SupportDetails
from models.offers.offer import Offer
from models.people.person import Person
from models.rules import dates, support_terms
from models.support.kinds import kind_in
from models.support.request import SupportRequest
from models.support.terms import MAX_TEXT, SupportKind

NOTHING_KNOWN = forms.About()


async def for_customer(turn: Turn, action: dict[str, Any]) -> None:
    """In the menu of a card."""
    card = None if refresh.place(turn) else turn.body.get("response_url")
    await open_form(turn, refresh.subject_id(action), card=card)


async def for_issue(turn: Turn, action: dict[str, Any]) -> None:
    """In the menu of an issue's message."""
    issue_id = refresh.subject_id(action)
    issue = await turn.db.read(lambda session: Issue.get(session, issue_id, person(session, turn)))
    await open_form(turn, issue.customer_id, issue_id=issue_id)


async def for_action(turn: Turn, action: dict[str, Any]) -> None:
    """Beside an action of a strategy, with what the action says filled in."""
    action_id = refresh.subject_id(action)

    def read(session: Session) -> ActionDetails:
        return action_details(
            session, StrategyAction.get(session, action_id, person(session, turn))
        )

    details = await turn.db.read(read)
    said, due, now = details.action.text, details.at(turn.now)[1], turn.now.astimezone(turn.me.tz)
    with dates.written_in(turn.me.locale):
        named = support_terms.day_in(said, now)
    due = due if due and due >= now.date() else None
    from_where = "support-until-named" if named else "support-until-due" if due else ""
    about = forms.About(
        what=blocks.cut(said, MAX_TEXT),
        kind=kind_in(said),
        until=named or due,
        until_hint=turn.text(from_where) if from_where else "",
    )
    shown_in = None if refresh.place(turn) else turn.body.get("response_url")
    await open_form(turn, details.customer.id, action_id=action_id, about=about, strategy=shown_in)


async def for_deal(turn: Turn, action: dict[str, Any]) -> None:
    """In the menu of a deal."""
    await open_for_deal(turn, refresh.subject_id(action))


async def open_for_deal(
    turn: Turn, deal_id: int, about: forms.About = NOTHING_KNOWN, approver: str | None = None
) -> None:
    def read(session: Session) -> DealDetails:
        by = person(session, turn)
        return deal_details(session, access.to_see(session, deal_id, by), by)

    details = await turn.db.read(read)
    look = turn.look
    about = about._replace(deal=shown_as(details, look))
    await open_form(turn, details.customer.id, deal_id=deal_id, about=about, approver=approver)


async def open_form(
    turn: Turn,
    customer_id: int,
    *,
    issue_id: int | None = None,
    action_id: int | None = None,
    deal_id: int | None = None,
    approver: str | None = None,
    about: forms.About = NOTHING_KNOWN,
    card: str | None = None,
    strategy: str | None = None,
) -> None:
    """Ask on behalf of a customer, or of something of it. `card` and `strategy` are the
    response_url of what it was opened from, which then shows the request."""
    came_from = {"customer": customer_id, "issue": issue_id, "action": action_id, "deal": deal_id}

    def read(session: Session) -> tuple[str, str | None]:
        by = person(session, turn)
        manager = session.get(Person, by.manager_id) if by.manager_id else None
        customer = _customer(session, came_from, by)
        return customer.name, manager.user_id if manager and not manager.is_outside else None

    name, manager = await turn.db.read(read)
    opened = {**came_from, "card": card, "strategy": strategy, "offer": about.offer}
    form = forms.ask_form(name, about, approver or manager, opened, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def _customer(
    session: Session, opened: Mapping[str, Any], by: Person, *, lock: bool = False
) -> Customer:
    """Who has an issue or an action of a customer may ask for it, though they do not see the rest
    of the customer. Raises CustomerHidden, NoLongerThere or NotAllowed."""
    id, of_theirs = opened["customer"], None
    if opened["action"] is not None:
        of_theirs = StrategyAction.get(session, opened["action"], by).customer_id
    elif opened["issue"] is not None:
        of_theirs = Issue.get(session, opened["issue"], by).customer_id
    elif opened.get("deal") is not None:
        of_theirs = access.to_see(session, opened["deal"], by).customer_id
    if of_theirs is None:
        return Customer.get(session, id, by, lock=lock)
    return session.get_one(Customer, of_theirs, with_for_update=lock, populate_existing=lock)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Ask; a reminder of the same transaction brings it to the approver."""
    asked, opened = forms.read(view), submitted.metadata_of(view)
    await turn.resolve(approver=asked.approver)

    def write(session: Session) -> SupportDetails:
        by = person(session, turn)
        taken = Offer.take(session, opened.get("offer"), by, turn.now)
        customer = _customer(session, opened, by, lock=True)
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
            action_id=opened["action"],
            deal_id=opened.get("deal"),
            percent=asked.percent if asked.kind is SupportKind.DISCOUNT else None,
            submission=view["id"],
        )
        keep_worth(session, request)
        if taken is not None:
            taken.request_id = request.id
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
    if await offered.show(turn, opened):
        return
    if opened["card"]:
        fallback, shown = await turn.db.read(
            lambda session: card_message.shown_to(session, asked.customer.id, turn)
        )
        respond = turn.respond_at(opened["card"])
        await respond(text=fallback, blocks=shown, replace_original=True)
        return
    if opened["strategy"]:
        await plan.show(turn, asked.customer.id, opened["strategy"])
        return
    said, shown = messages.sent(asked, turn.look)
    await turn.respond(text=said, blocks=shown, response_type="ephemeral", replace_original=False)
