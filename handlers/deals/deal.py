"""`/deal`: the lists of deals, and a line that opens the form of a new one."""

from typing import Any

from handlers import mentions, whose
from handlers.deals import ended, listed, receipt
from handlers.support import heard
from handlers.turn import Turn
from handlers.views import submitted
from handlers.views.lists.which import turned


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/deal` lists what is open, `/deal won`, `/deal lost`, `/deal overdue`, `/deal team` and
    `/deal Acme` something else; `/deal Acme won 500k upsell` opens the form with that in it."""
    typed = command.get("text", "").strip()
    which = await turn.db.read(lambda session: whose.list_of(session, typed, listed.WORDS, turn))
    if which is not None:
        fallback, shown = await listed.listing(turn, which)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
        return
    if await heard.of_line(turn, typed):
        return
    if form := await turn.db.read(lambda session: receipt.of_line(session, typed, turn)):
        await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
        return
    await turn.resolve(owner=mentions.taken_in(typed))
    form = await turn.db.write(lambda session: ended.form(session, typed, turn))
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page, which = turned(submitted.held(action))
    fallback, shown = await listed.listing(turn, which, page)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)
