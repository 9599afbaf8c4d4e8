"""Shows what was pressed as things stand after a deal has changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session

from handlers import card_message, refresh
from handlers.deals import listed
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views.forms import draft
from handlers.views.lists import deal as views
from handlers.views.wording import instalment as wording
from models.customers.customer import Customer
from models.deals.details import DealDetails
from models.deals.instalments import Moved
from models.lessons import save as lessons
from models.profiles.card import BEFORE_BUYING
from models.reviews.deal_targets import aimed_at


def came_from(turn: Turn, action: dict[str, Any]) -> dict[str, Any]:
    """The place of a pressed button, kept in the form that it opens."""
    return {
        "block_id": action["block_id"],
        "response_url": turn.body.get("response_url"),
        "place": refresh.place(turn),
        "home": home.home_of(turn),
    }


async def saved(
    turn: Turn, details: DealDetails, metadata: Mapping[str, Any], moved: Sequence[Moved] = ()
) -> None:
    """The confirmation of what a form has saved, where it was opened, with the instalments that
    have `moved` with the amount; a reminder, a list or a card that it was opened from is shown as
    it is now, too."""
    if metadata.get("home"):
        await home.publish(turn)
        return
    block_id, place = metadata.get("block_id", ""), draft.place_of(dict(metadata))
    is_reminder = await refresh.refresh(turn, place)
    is_list = not is_reminder and views.page_of(block_id) is not None
    is_card = not is_reminder and views.card_of(block_id) is not None
    has_moved = wording.moved(moved, details, turn.look)
    asks = await turn.db.read(lambda session: _asks(session, details))
    if is_list or is_card:
        await _again(turn, details, metadata, asks=asks)
    if has_moved and (is_list or (is_reminder and not details.is_settled)):  # which say no more
        await turn.respond_at(metadata["response_url"])(
            text=has_moved, response_type="ephemeral", replace_original=False
        )
    if not is_list and (details.is_settled or not is_reminder):
        aims = await turn.db.read(lambda session: aimed_at(session, details.deal, turn.now))
        proposes = await turn.db.read(lambda session: _proposes(session, details, turn))
        fallback, shown = views.saved(
            details, aims, turn.look, asks=asks, proposes=proposes, has_moved=has_moved
        )
        await turn.respond_at(metadata["response_url"])(
            text=fallback,
            blocks=shown,
            response_type="ephemeral",
            replace_original=bool(block_id) and not (is_reminder or is_card),
        )


async def again(turn: Turn, details: DealDetails, metadata: Mapping[str, Any]) -> None:
    """Shows what was pressed anew; other messages about the deal catch up by themselves."""
    place = draft.place_of(dict(metadata))
    if not await refresh.refresh(turn, place):
        await _again(turn, details, metadata)


async def _again(
    turn: Turn, details: DealDetails, metadata: Mapping[str, Any], *, asks: bool = False
) -> None:
    """The card, the page of the list or the one deal that was pressed."""
    block_id, respond = metadata["block_id"], turn.respond_at(metadata["response_url"])
    customer_id, at = views.card_of(block_id), views.page_of(block_id)
    if customer_id is not None:
        fallback, shown = await turn.db.read(
            lambda session: card_message.shown_to(session, customer_id, turn)
        )
    elif at is not None:
        page, which = at
        fallback, below = await listed.listing(turn, which, page)
        shown = views.changed(details, page, which, below, turn.look, asks=asks)
    else:
        fallback, shown = views.alone(details, turn.look)
    await respond(text=fallback, blocks=shown, replace_original=True)


def _asks(session: Session, details: DealDetails) -> bool:
    """Whether it is closed, and nobody has written down what was learned of it."""
    return details.is_settled and lessons.of_deal(session, details.deal.id) is None


def _proposes(session: Session, details: DealDetails, turn: Turn) -> bool:
    """Whether its customer has bought, as their stage does not say yet, and may be edited."""
    customer = Customer.get(session, details.customer.id, person(session, turn))
    has_bought = details.deal.is_owed and customer.stage in BEFORE_BUYING
    return has_bought and customer.may_be_edited_by(session, person(session, turn))
