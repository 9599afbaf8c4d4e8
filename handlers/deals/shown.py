"""Shows what was pressed as things stand after a deal has changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers import card_message, deal_saved, offered, refresh
from handlers.deals import listed
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views.forms import draft
from handlers.views.lists import deal as views
from handlers.views.wording import instalment as wording
from models.deals.details import DealDetails
from models.deals.instalments import Moved


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
    if await offered.show(turn, metadata):
        return
    block_id, place = metadata.get("block_id", ""), draft.place_of(dict(metadata))
    is_reminder = await refresh.refresh(turn, place)
    is_list = not is_reminder and views.page_of(block_id) is not None
    is_card = not is_reminder and views.card_of(block_id) is not None
    has_moved = wording.moved(moved, details, turn.look)
    asks = await turn.db.read(lambda session: deal_saved.asks(session, details))
    if is_list or is_card:
        await _again(turn, details, metadata, asks=asks)
    if has_moved and (is_list or (is_reminder and not details.is_settled)):  # which say no more
        await turn.respond_at(metadata["response_url"])(
            text=has_moved, response_type="ephemeral", replace_original=False
        )
    if not is_list and (details.is_settled or not is_reminder):
        fallback, shown = await turn.db.read(
            lambda session: deal_saved.read(
                session, details, person(session, turn), turn.look, moved
            )
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
