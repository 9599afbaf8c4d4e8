"""`/customer`: a profile, the list of one's own, and the form of a profile; Still accurate and Edit
on the monthly reminder."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, refresh
from handlers.followups import form as followup_form
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import profile as form_views
from handlers.views.lists import customer as views
from models import profile
from models.customers import search
from models.customers.customer import Customer
from models.customers.names import clean_name
from models.errors import CustomerAlike, CustomerHidden, Problem
from models.profile import ChangedMeanwhile, ProfileEntry

MAX_ALIKE = 5


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/customer` lists, `/customer Acme` shows."""
    typed = command.get("text", "").strip()
    if typed:
        fallback, shown = await turn.db.read(lambda session: _named(session, typed, turn))
    else:
        fallback, shown = await turn.db.read(lambda session: _page(session, 0, turn))
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page = int(action["value"])
    fallback, shown = await turn.db.read(lambda session: _page(session, page, turn))
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def open_one(turn: Turn, action: dict[str, Any]) -> None:
    """Open, in a list: the profile below it."""
    customer_id = refresh.subject_id(action)
    fallback, shown = await turn.db.read(lambda session: _shown(session, customer_id, turn))
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )


async def log(turn: Turn, action: dict[str, Any]) -> None:
    """Log a follow-up, on a profile: the form for this customer."""
    customer_id = refresh.subject_id(action)
    customer = await turn.db.read(
        lambda session: Customer.get(session, customer_id, person(session, turn))
    )
    chosen = followup_form.customer_option(customer)
    await followup_form.open_form(turn, replace(followup_form.blank(turn), customer=chosen))


async def create(turn: Turn, action: dict[str, Any]) -> None:
    """New customer: the form with the name that was typed."""
    entry = ProfileEntry(name=action["value"], owner=turn.me.user_id)
    await _open(turn, entry, {})


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a profile or on its reminder."""
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> ProfileEntry:
        return profile.read(session, Customer.to_edit(session, customer_id, person(session, turn)))

    entry = await turn.db.read(read)
    await _open(turn, entry, {"customer": customer_id, "stamp": entry.stamp})


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Save the form. Where somebody else saved the profile meanwhile, the form stays open with
    what was typed, shows what they saved, and a second submit saves."""
    entry, metadata = form_views.read(view), blocks.metadata_of(view)
    await turn.resolve(owner=entry.owner, shared=entry.shared)

    def write(session: Session) -> int:
        by = person(session, turn)
        if "customer" not in metadata:
            search.require_distinct_name(session, entry.name, by, asked=metadata.get("asked"))
            return profile.create(session, entry, by, turn.now).id
        customer = Customer.to_edit(session, metadata["customer"], by)
        profile.save(session, customer, entry, metadata["stamp"], by, turn.now)
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
        shown = form_views.form(entry, fresh, turn.text, notice)
        await ack(response_action="update", view=shown)
    else:
        await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Update the message that the form was opened from."""
    customer_id, metadata = context.get("saved_customer"), blocks.metadata_of(view)
    if customer_id is None:
        return
    if metadata["place"]:
        channel, ts = metadata["place"]
        if await refresh.refresh(turn, (channel, ts)):
            return
    try:
        fallback, shown = await turn.db.read(lambda session: _shown(session, customer_id, turn))
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


async def _open(turn: Turn, entry: ProfileEntry, metadata: dict[str, Any]) -> None:
    came_from = {"place": refresh.place(turn), "response_url": turn.body.get("response_url")}
    form = form_views.form(entry, metadata | came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def _page(session: Session, page: int, turn: Turn) -> tuple[str, list[Block]]:
    by, skip = person(session, turn), page * views.PAGE
    found = search.search(session, "", by, views.PAGE + 1, skip)
    return views.listing(found, page, turn.text, turn.me.tz, turn.now)


def _shown(session: Session, customer_id: int, turn: Turn) -> tuple[str, list[Block]]:
    customer = Customer.get(session, customer_id, person(session, turn))
    return _card(session, customer, turn)


def _card(session: Session, customer: Customer, turn: Turn) -> tuple[str, list[Block]]:
    card = profile.card(session, customer, person(session, turn))
    return views.card(card, turn.text, turn.me.tz, turn.now)


def _named(session: Session, typed: str, turn: Turn) -> tuple[str, list[Block]]:
    """The card of the customer with this name or the only one with a part of it; else suggestions,
    and a button to create it where that is allowed."""
    by, text = person(session, turn), turn.text
    if exact := search.by_name(session, typed, by):
        return _card(session, exact, turn)
    alike = search.search(session, typed, by, MAX_ALIKE)
    new_name: str | None = None
    try:
        new_name = clean_name(typed)
        if hidden := Customer.of_name(session, new_name):
            hidden.require_visible(session, by)
    except Problem as problem:
        new_name, words = None, errors.say(problem, text)
    else:
        if len(alike) == 1:
            return _card(session, alike[0], turn)
        words = text("customer-unknown", name=new_name)
    if alike:
        words += "\n" + text("customer-alike")
    shown = views.suggestions(words, alike, new_name, text, turn.me.tz, turn.now)
    return blocks.escape(words), shown
