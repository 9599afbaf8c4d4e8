"""`/followup segments`: what each segment gets and when it is proposed, which admins edit."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers.respond import Respond
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.forms import segments as forms
from handlers.views.lists import segments as views
from models.people.permission import require_admin
from models.people.person import Role
from models.people.segment_table import own_part, segment_table
from models.rules.segments import table_of
from models.strategies.segment_table import ChangedMeanwhile, set_table, stamp


async def command(turn: Turn) -> None:
    """The table, for an admin with the button that changes it."""
    await _show(turn, turn.respond)


async def edit(turn: Turn) -> None:
    await turn.confirmed()
    came_from = {"response_url": turn.respond.response_url}

    def read(session: Session) -> Block:
        require_admin(session, person(session, turn))
        own, table = own_part(session, turn.me.team_id), segment_table(session, turn.me.team_id)
        metadata = came_from | {"stamp": stamp(own)}
        return forms.form(table, own, metadata, turn.text, turn.now.astimezone(turn.me.tz))

    form = await turn.db.read(read)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Where another admin saved meanwhile, the form stays open with what was typed, shows what they
    saved, and a second submit saves."""
    await turn.confirmed()
    local, metadata = turn.now.astimezone(turn.me.tz), submitted.metadata_of(view)

    def write(session: Session) -> None:
        by = person(session, turn)
        table = segment_table(session, by.team_id)
        own = forms.read(view, table, by.locale, turn.text, local)
        set_table(session, own, metadata["stamp"], by, turn.now)

    try:
        await turn.db.write(write)
    except ChangedMeanwhile as changed:
        fresh = metadata | {"stamp": stamp(changed.stored)}
        notice = forms.changed_notice(changed.stored, changed.typed, turn.text, local)
        typed = table_of(changed.typed)
        again = forms.form(typed, changed.typed, fresh, turn.text, local, notice)
        await ack(response_action="update", view=again)
        return
    context["saved"] = True
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" in context:  # else it was refused
        await _show(turn, turn.respond_at(submitted.metadata_of(view)["response_url"]), again=True)


async def _show(turn: Turn, respond: Respond, *, again: bool = False) -> None:
    def read(session: Session) -> tuple[str, list[Block]]:
        by = person(session, turn)
        own, table = own_part(session, by.team_id), segment_table(session, by.team_id)
        local = turn.now.astimezone(turn.me.tz)
        return views.shown(table, own, turn.text, local, may_edit=by.role is Role.ADMIN)

    fallback, shown = await turn.db.read(read)
    await respond(text=fallback, blocks=shown, response_type="ephemeral", replace_original=again)
