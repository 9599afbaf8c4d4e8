"""What the bot has offered to somebody who wrote to it: carried out once, and shown in place from
then on, as things stand."""

from collections.abc import Mapping
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from handlers import deal_saved, origin, text
from handlers import errors as problems
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.messages import offer as views
from handlers.views.messages import support
from handlers.views.wording.look import Look
from handlers.views.wording.note import of_record
from models import errors
from models.customers.customer import Customer
from models.database.changes import Changes
from models.deals import access
from models.deals.details import deal_details
from models.followups.followup import FollowUp
from models.notifications.loaders.support import support_details
from models.offers.offer import Offer
from models.people.person import Person
from models.support.request import SupportRequest

log = structlog.get_logger()
Shown = tuple[Place, str, list[Block]]


async def make(turn: Turn, submission: str) -> int:
    """The id of a new offer, which answers the message called `submission`."""
    return await turn.db.write(
        lambda session: Offer.make(session, submission, person(session, turn))
    )


async def pressed(turn: Turn, action: dict[str, Any]) -> dict[str, int]:
    """What a form keeps of the offer whose button opens it. Raises AlreadyDone, above the offer as
    it stands, where it was carried out."""
    id, place = views.id_in(action["block_id"]), origin.place_in(turn.body)
    if id is None:
        return {}

    def note(session: Session) -> bool:
        offer = Offer.get(session, id, person(session, turn))
        if place is not None and place != (offer.channel, offer.ts):
            offer.note_place(session, *place)
        return offer.done_at is not None

    if await turn.db.write(note):
        await show(turn, {"offer": id})
        raise errors.AlreadyDone
    return {"offer": id}


def kept_in(view: dict[str, Any]) -> dict[str, int]:
    """The offer that a form holds, for the form that takes its place."""
    id = submitted.metadata_of(view).get("offer")
    return {} if id is None else {"offer": id}


async def show(turn: Turn, metadata: Mapping[str, Any]) -> bool:
    """Show the offer that a form was opened from as it stands; False where it was opened elsewhere,
    or Slack does not take it: the person is told otherwise."""
    if (id := metadata.get("offer")) is None:
        return False
    shown = await turn.db.read(lambda session: _shown(session, session.get_one(Offer, id), turn))
    return shown is not None and await _update(turn, shown)


async def again(turn: Turn, at: Place) -> bool:
    """Show the offer of the message at a place as it stands; False where that is none that was
    carried out."""

    def read(session: Session) -> Shown | None:
        offer = Offer.at(session, *at)
        return _shown(session, offer, turn) if offer else None

    shown = await turn.db.read(read)
    return shown is not None and await _update(turn, shown)


async def catch_up(turn: Turn, changes: Changes) -> None:
    """Show anew the offers that have led to what was changed, whoever changed it."""
    if not Offer.may_be_about(changes):
        return

    def read(session: Session) -> list[Shown | None]:
        return [_shown(session, one, turn) for one in Offer.about(session, changes)]

    for shown in await turn.db.read(read):
        if shown is not None and shown[0] not in turn.shown:
            await _update(turn, shown)


async def _update(turn: Turn, shown: Shown) -> bool:
    (channel, ts), fallback, said = shown
    turn.shown.add((channel, ts))
    try:
        await turn.client.chat_update(channel=channel, ts=ts, text=fallback, blocks=said)
    except (SlackApiError, ClientError, TimeoutError) as error:
        log.info("offer_not_updated", error=type(error).__name__)
        return False
    return True


def _shown(session: Session, offer: Offer, turn: Turn) -> Shown | None:
    """Where an offer stands and what it says now; None while it is not carried out, or where its
    message was never pressed."""
    if offer.done_at is None or offer.channel is None or offer.ts is None:
        return None
    by = Person.with_workspace(session, offer.person_id)
    look = Look(text.of(by.locale), by.tz, turn.now)
    try:
        return (offer.channel, offer.ts), *_outcome(session, offer, by, look)
    except errors.Problem as hidden:
        said = escape(problems.say(hidden, look.text))
        return (offer.channel, offer.ts), said, [blocks.section(said)]


def _outcome(session: Session, offer: Offer, by: Person, look: Look) -> tuple[str, list[Block]]:
    if offer.is_withdrawn:
        raise errors.NoLongerThere
    if offer.request_id is not None:
        request = session.get_one(SupportRequest, offer.request_id)
        return support.sent(support_details(session, request), look)
    if offer.followup_id is not None:
        record = session.get_one(FollowUp, offer.followup_id)
        said = escape(of_record(record, session.get_one(Customer, record.customer_id).name, look))
        return said, [blocks.section(said)]
    if offer.deal_id is None:
        raise errors.AlreadyDone
    details = deal_details(session, access.to_see(session, offer.deal_id, by), by)
    if not offer.has_closed:
        return views.paid(details, offer.paid_ids, look)
    fallback, shown = deal_saved.read(session, details, by, look)
    if offer.paid:
        shown = [blocks.section(views.booked(details, offer.paid_ids, look)), *shown]
    return fallback, shown
