"""Won, Lost, Edit, Reopen, Delete and Undo, wherever a deal is shown."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.deals import instalments, receipt, shown
from handlers.support import ask
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import deal as views
from handlers.views.forms import deal_draft
from handlers.views.forms.deal_draft import DealDraft
from models import Deal
from models.deals import access
from models.deals import save as saving
from models.deals.details import DealDetails, deal_details
from models.rules.deals import DealState

Alter = Callable[[DealDraft], DealDraft]


async def won(turn: Turn, action: dict[str, Any]) -> None:
    """The form of a deal that is won today, to be looked at and saved."""
    await _open(turn, action, DealState.WON)


async def lost(turn: Turn, action: dict[str, Any]) -> None:
    """The same of one that is lost, which asks why."""
    await _open(turn, action, DealState.LOST)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """The menu beside a deal."""
    chosen = {
        "won": won,
        "lost": lost,
        "edit": edit,
        "instalments": instalments.open_form,
        "receive": receipt.ask,
        "move": ask_day,
        "reopen": reopen,
        "support-open": ask.for_deal,
        "delete": delete,
    }
    await chosen[action["selected_option"]["value"]](turn, action)


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    await _open(turn, action, None)


async def edit_from_home(turn: Turn, action: dict[str, Any]) -> None:
    """A deal of several that share a row of buttons: its id stands in the action's."""
    id = submitted.number(action["action_id"].partition("@")[0].rpartition("_")[2])
    await edit(turn, action | {"block_id": f"home-deal:{id}"})


async def ask_day(turn: Turn, action: dict[str, Any]) -> None:
    """New date: when is it expected to close?"""
    deal_id = refresh.subject_id(action)

    def read(session: Session) -> DealDetails:
        by = person(session, turn)
        return deal_details(session, access.to_change(session, deal_id, by), by)

    look = turn.look
    form = views.move(await turn.db.read(read), shown.came_from(turn, action), look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_day(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    expected = date.fromisoformat(submitted.day(submitted.chosen(view, "expected")))

    def write(session: Session) -> DealDetails:
        by = person(session, turn)
        deal = access.to_change(session, submitted.metadata_of(view)["deal"], by)
        saving.expect(session, deal, expected, turn.now)
        return deal_details(session, deal, by)

    context["saved_deal"] = await turn.db.write(write)
    await ack()
    turn.wake()


async def after_day(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if details := context.get("saved_deal"):  # else it was refused
        await shown.again(turn, details, submitted.metadata_of(view))


async def reopen(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, deal: deal.reopen(session, turn.now))


async def delete(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, deal: deal.delete(session, turn.now))


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """The deal is there again as it was."""
    await _change(
        turn, action, lambda session, deal: deal.restore(session, turn.now), is_deleted=True
    )


async def _open(turn: Turn, action: dict[str, Any], state: DealState | None) -> None:
    deal_id = refresh.subject_id(action)

    def read(session: Session) -> DealDraft:
        by = person(session, turn)
        details = deal_details(session, access.to_change(session, deal_id, by), by)
        draft = deal_draft.of_deal(details, shown.came_from(turn, action))
        if state is None:
            return draft
        today = turn.now.astimezone(details.owner.tz).date()
        return deal_draft.closing(replace(draft, closed=None), state, today)

    form = views.form(await turn.db.read(read), turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def _change(
    turn: Turn,
    action: dict[str, Any],
    change: Callable[[Session, Deal], None],
    *,
    is_deleted: bool = False,
) -> None:
    deal_id = refresh.subject_id(action)

    def write(session: Session) -> DealDetails:
        by = person(session, turn)
        deal = access.to_change(session, deal_id, by, is_deleted=is_deleted)
        change(session, deal)
        saving.plan(session, deal, turn.now)
        return deal_details(session, deal, by)

    details = await turn.db.write(write)
    await shown.again(turn, details, shown.came_from(turn, action))
