"""The form of a customer's profile; Still accurate and Edit on the monthly reminder."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import card_message, errors, refresh
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.forms import profile as form_views
from handlers.views.messages import handed_back, handing, standing_said
from handlers.views.wording import handed
from models.customers import handing_back, search
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.open_work import Moved, OpenWork
from models.errors import AlreadyDone, CustomerAlike, CustomerHidden, CustomerOnceYours
from models.followups import left_behind
from models.followups.note import CaptureNote
from models.people.person import Person
from models.profiles import entry as entries
from models.profiles import save as saving
from models.profiles.entry import ProfileEntry
from models.profiles.save import ChangedMeanwhile, HandsOver
from models.rules.names import new_customer
from models.rules.names.decision_chain import Link


async def create(turn: Turn, action: dict[str, Any]) -> None:
    """New customer: the form with the name that was typed, and what was told of it."""
    name, _, told = submitted.held(action).partition("\n")
    contact = new_customer.contact(told)
    chain = (Link(contact),) if contact else ()
    entry = ProfileEntry(name, turn.me.user_id, notes=told, chain=chain)
    await _open(turn, entry, {})


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    """Edit, on a profile or on its reminder."""
    customer_id = refresh.subject_id(action)

    def read(session: Session) -> tuple[ProfileEntry, list[Contact]]:
        customer = Customer.to_edit(session, customer_id, person(session, turn))
        return entries.read(session, customer), customer.contacts(session)

    entry, chain = await turn.db.read(read)
    await _open(turn, entry, {"customer": customer_id, "stamp": entry.stamp}, chain)


async def hand_over(turn: Turn, action: dict[str, Any]) -> None:
    """The same form with another owner, offered in the DM: it says what goes along. Raises
    AlreadyDone, above the message as it stands, where the customer is theirs."""
    to, customer_id = handing.given_in(action["block_id"])
    await turn.resolve(to or None)

    def read(session: Session) -> tuple[ProfileEntry, list[Contact], str | None] | None:
        customer = Customer.to_edit(session, customer_id, person(session, turn))
        entry, chain = entries.read(session, customer), customer.contacts(session)
        if not to:
            return entry, chain, None
        before, owner = session.get_one(Person, customer.owner_id), Person.colleague(session, to)
        if before.id == owner.id:
            return None
        moved = OpenWork.of(session, customer.id, before, owner, turn.now).moved
        said = turn.text("handing-goes" if moved else "handing-plain", owner=owner.name)
        drafts = left_behind.about(session, customer, before) if before.id == turn.me.id else []
        return entry, chain, _goes(blocks.escape(said), moved, drafts, turn)

    found = await turn.db.read(read)
    if found is None:
        await refresh.refresh(turn, refresh.place(turn))
        raise AlreadyDone
    entry, chain, notice = found
    facts = {"customer": customer_id, "stamp": entry.stamp} | ({"giving_to": to} if to else {})
    await _open(turn, replace(entry, owner=to or entry.owner), facts, chain, notice)


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
        stamp, giving_to = metadata["stamp"], metadata.get("giving_to")
        gone = saving.save(session, customer, entry, stamp, by, turn.now, giving_to)
        context["handed_over"] = handed.listed(gone, turn.look)
        return customer.id

    try:
        context["saved_customer"] = await turn.db.write(write)
    except CustomerAlike as question:
        is_theirs = isinstance(question, CustomerOnceYours)
        said = (
            errors.say(question, turn.text)
            if is_theirs
            else turn.text("customer-meant", **question.facts)
        )
        notice = blocks.escape(said)
        fresh = metadata | {"asked": entry.name}
        shown = form_views.form(entry, fresh, turn.text, notice)
        await ack(response_action="update", view=shown)
    except HandsOver as question:
        key = "handed-ask" if question.moved else "handing-plain"
        said = turn.text(key, owner=blocks.escape(question.owner.name))
        notice = _goes(said, question.moved, question.drafts, turn)
        fresh = metadata | {"giving_to": entry.owner}
        chain = await turn.db.read(lambda session: _chain(session, metadata["customer"]))
        await ack(
            response_action="update",
            view=form_views.form(entry, fresh, turn.text, notice, chain),
        )
    except ChangedMeanwhile as changed:
        notice = form_views.changed_notice(changed.stored, entry, turn.text)
        fresh = metadata | {"stamp": changed.stored.stamp}
        shown = form_views.form(entry, fresh, turn.text, notice, changed.chain)
        await ack(response_action="update", view=shown)
    else:
        await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Update the message that the form was opened from, and say what went to a new owner."""
    customer_id, metadata = context.get("saved_customer"), submitted.metadata_of(view)
    if customer_id is None:
        return
    went = context.get("handed_over")
    said = _given(turn, form_views.read(view), went)
    if went:
        turn.wake()
    given = [blocks.section(said)]
    if await turn.db.read(lambda session: _may_take_back(session, customer_id, turn)):
        given.append(handed_back.button(customer_id, turn.look))
    if await _shown_again(turn, metadata):
        if went or len(given) > 1:
            await turn.respond(
                text=said, blocks=given, response_type="ephemeral", replace_original=False
            )
        return
    try:
        fallback, card = await turn.db.read(
            lambda session: card_message.shown_to(session, customer_id, turn)
        )
        shown = [*given, *card] if went else card
    except CustomerHidden:  # it now belongs to somebody else
        fallback, shown = said, given
    respond = turn.respond_at(metadata["response_url"])
    await respond(text=fallback, blocks=shown, replace_original=True)


def _may_take_back(session: Session, customer_id: int, turn: Turn) -> bool:
    customer = session.get_one(Customer, customer_id)
    return handing_back.may_take_back(session, customer, person(session, turn), turn.now)


async def _shown_again(turn: Turn, metadata: dict[str, Any]) -> bool:
    if metadata["place"]:
        channel, ts = metadata["place"]
        return await refresh.refresh(turn, (channel, ts))
    return await home.again(turn)


def _goes(said: str, moved: Sequence[Moved], drafts: Sequence[CaptureNote], turn: Turn) -> str:
    """mrkdwn: what is about to go along, and what does not."""
    parts = (said, handed.listed(moved, turn.look), handed.drafts(drafts, turn.look))
    return "\n".join(filter(None, parts))


def _given(turn: Turn, entry: ProfileEntry, went: str | None) -> str:
    """The sentence, as mrkdwn, on who owns the customer now and what `went` to them with it."""
    owner = f"<@{entry.owner}>"
    if not went:
        return turn.text("customer-given", owner=owner)
    said = turn.text("handed-done", owner=owner, customer=blocks.escape(entry.name))
    return f"{said}\n{went}"


def _chain(session: Session, customer_id: int) -> list[Contact]:
    return session.get_one(Customer, customer_id).contacts(session)


async def still_accurate(turn: Turn, action: dict[str, Any]) -> None:
    """Still accurate, on the monthly reminder: the profile counts as reviewed today."""
    customer_id = refresh.subject_id(action)

    def review(session: Session) -> Customer:
        customer = Customer.to_edit(session, customer_id, person(session, turn))
        customer.mark_profile_reviewed(session, turn.now)
        return customer

    customer = await turn.db.write(review)
    if not await refresh.refresh(turn, refresh.place(turn)):
        fallback, shown = standing_said.reviewed(customer, turn.look)
        await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def _open(
    turn: Turn,
    entry: ProfileEntry,
    metadata: dict[str, Any],
    chain: Sequence[Contact] = (),
    notice: str | None = None,
) -> None:
    came_from = {
        "place": refresh.place(turn),
        "home": home.home_of(turn),
        "response_url": turn.body.get("response_url"),
    }
    form = form_views.form(entry, metadata | came_from, turn.text, notice, chain)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
