"""The form of a customer's profile; Still accurate and Edit on the monthly reminder."""

from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, refresh
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.forms import profile as form_views
from models.customers import search
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.errors import CustomerAlike, CustomerHidden
from models.profiles import entry as entries
from models.profiles import save as saving
from models.profiles.entry import ProfileEntry
from models.profiles.save import ChangedMeanwhile


async def create(turn: Turn, action: dict[str, Any]) -> None:
    """New customer: the form with the name that was typed."""
    entry = ProfileEntry(name=submitted.held(action), owner=turn.me.user_id)
    await _open(turn, entry, {})


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a profile or on its reminder."""
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> tuple[ProfileEntry, list[Contact]]:
        customer = Customer.to_edit(session, customer_id, person(session, turn))
        return entries.read(session, customer), customer.contacts(session)

    entry, chain = await turn.db.read(read)
    await _open(turn, entry, {"customer": customer_id, "stamp": entry.stamp}, chain)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Save the form. Where somebody else saved the profile meanwhile, the form stays open with
    what was typed, shows what they saved, and a second submit saves."""
    entry, metadata = form_views.read(view), submitted.metadata_of(view)
    await turn.resolve(owner=entry.owner, shared=entry.shared)

    def write(session: Session) -> int:
        by = person(session, turn)
        if "customer" not in metadata:
            search.require_distinct_name(session, entry.name, by, asked=metadata.get("asked"))
            return saving.create(session, entry, by, turn.now).id
        customer = Customer.to_edit(session, metadata["customer"], by)
        saving.save(session, customer, entry, metadata["stamp"], by, turn.now)
        return customer.id

    try:
        context["saved_customer"] = await turn.db.write(write)
    except CustomerAlike as question:
        notice = blocks.escape(turn.text("customer-meant", **question.facts))
        fresh = metadata | {"asked": entry.name}
        shown = form_views.form(entry, fresh, turn.text, notice)
        await ack(response_action="update", view=shown)
    except ChangedMeanwhile as changed:
        notice = form_views.changed_notice(changed.stored, entry, turn.text)
        fresh = metadata | {"stamp": changed.stored.stamp}
        shown = form_views.form(entry, fresh, turn.text, notice, changed.chain)
        await ack(response_action="update", view=shown)
    else:
        await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Update the message that the form was opened from."""
    customer_id, metadata = context.get("saved_customer"), submitted.metadata_of(view)
    if customer_id is None:
        return
    if metadata["place"]:
        channel, ts = metadata["place"]
        if await refresh.refresh(turn, (channel, ts)):
            return
    elif await home.again(turn):
        return
    try:
        fallback, shown = await turn.db.read(
            lambda session: card_message.shown_to(session, customer_id, turn)
        )
    except CustomerHidden:  # it now belongs to somebody else
        owner = form_views.read(view).owner
        fallback = turn.text("customer-given", owner=f"<@{owner}>")
        shown = [blocks.section(fallback)]
    respond = turn.respond_at(metadata["response_url"])
    await respond(text=fallback, blocks=shown, replace_original=True)


async def still_accurate(turn: Turn, action: dict[str, Any]) -> None:
    """Still accurate, on the monthly reminder: the profile counts as reviewed today."""
    customer_id = refresh.subject_id(action)

    def review(session: Session) -> None:
        Customer.to_edit(session, customer_id, person(session, turn)).mark_profile_reviewed(
            session, turn.now
        )

    await turn.db.write(review)
    await refresh.refresh(turn, refresh.place(turn))


async def _open(
    turn: Turn, entry: ProfileEntry, metadata: dict[str, Any], chain: Sequence[Contact] = ()
) -> None:
    came_from = {
        "place": refresh.place(turn),
        "home": home.home_of(turn),
        "response_url": turn.body.get("response_url"),
    }
    form = form_views.form(entry, metadata | came_from, turn.text, chain=chain)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
