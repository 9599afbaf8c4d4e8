"""The plan of a deal's instalments: a form with a row for each that is not paid."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import modal, refresh
from handlers.deals import shown
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import escape
from handlers.views.forms import instalments as forms
from handlers.views.forms.instalments import Typed
from handlers.views.wording import instalment as wording
from models import errors
from models.deals import access
from models.deals import instalments as paying
from models.deals.details import DealDetails, deal_details
from models.errors import Malformed

CAME_FROM = ("block_id", "response_url", "place", "home")


async def open_form(turn: Turn, action: dict[str, Any]) -> None:
    """Instalments, on a deal."""
    details = await turn.db.read(lambda session: _of(session, refresh.subject_id(action), turn))
    form = forms.plan(details, None, shown.came_from(turn, action), turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def more_rows(turn: Turn) -> None:
    view = turn.view
    typed, metadata = forms.typed_in(view), submitted.metadata_of(view)
    details = await turn.db.read(lambda session: _of(session, metadata["deal"], turn))
    rows = len(typed) + forms.MORE
    form = forms.plan(details, typed, _came_from(metadata), turn.look, rows=rows)
    await modal.show_again(turn, form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Where somebody has changed them meanwhile, the form stays open with what was typed, says how
    they are now, and a second submit saves."""
    typed, metadata = forms.typed_in(view), submitted.metadata_of(view)

    def write(session: Session) -> tuple[DealDetails, bool]:
        by = person(session, turn)
        deal = access.to_change(session, metadata["deal"], by)
        details = deal_details(session, deal, by)
        if forms.stamp(details.instalments) != metadata["stamp"]:
            return details, False
        rows = forms.read(typed, details, by.locale)
        known = {one.id for one in details.instalments if one.is_open}
        if any(row.id is not None and row.id not in known for row in rows):
            raise Malformed
        saved = paying.save(session, deal, rows, turn.now)
        return replace(details, instalments=saved), True

    details, is_saved = await turn.db.write(write)
    if not is_saved:
        form = forms.plan(
            details,
            _still_there(typed, details),
            _came_from(metadata),
            turn.look,
            rows=len(typed),
            notice=escape(_as_they_are(details, turn)),
        )
        await ack(response_action="update", view=form)
        return
    context["saved_plan"] = details
    await ack()
    turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if details := context.get("saved_plan"):  # else it was refused
        metadata = submitted.metadata_of(view)
        await shown.again(turn, details, metadata)
        fallback, listed = wording.listing(details, turn.look)
        await turn.respond_at(metadata["response_url"])(
            text=fallback, blocks=listed, response_type="ephemeral", replace_original=False
        )


def _of(session: Session, deal_id: int, turn: Turn) -> DealDetails:
    """Raises NoAmountYet, NoLongerThere or NotAllowed."""
    by = person(session, turn)
    details = deal_details(session, access.to_change(session, deal_id, by), by)
    if details.deal.cents is None:
        raise errors.NoAmountYet
    return details


def _came_from(metadata: dict[str, Any]) -> dict[str, Any]:
    return {name: metadata[name] for name in CAME_FROM}


def _still_there(typed: list[Typed], details: DealDetails) -> list[Typed]:
    """Without the rows of what was received or taken out meanwhile; a row that was emptied too."""
    known = {one.id for one in details.instalments if one.is_open}
    return [one for one in typed if (one.id in known if one.id else one.due or one.amount)]


def _as_they_are(details: DealDetails, turn: Turn) -> str:
    each = [wording.shown(one, turn.look) for one in details.instalments]
    return "\n".join([turn.text("instalments-changed"), *each])
