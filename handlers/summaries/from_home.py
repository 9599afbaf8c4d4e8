"""My day and My week on Home: the same in a form, which sends it to one's manager."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck

from handlers.summaries import summary
from handlers.turn import Turn
from handlers.views import submitted
from handlers.views.lists import summary as views
from models.rules import own_days
from models.rules.own_days import Length


async def day(turn: Turn) -> None:
    await _open(turn, Length.DAY)


async def week(turn: Turn) -> None:
    await _open(turn, Length.WEEK)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any]) -> None:
    """The form stays open and says what was done."""
    chosen, note = views.in_form(view), submitted.value_of(view, views.NOTE) or ""
    key = await summary.tell_manager(turn, chosen, note)
    found = replace(await summary.read(turn, chosen.days), note=note)
    form = views.form(found, summary.done(found, key, turn), turn.look)
    await ack(response_action="update", view=form)


async def after_save(turn: Turn) -> None:
    turn.wake()


async def _open(turn: Turn, length: Length) -> None:
    days = own_days.OwnDays.around(length, turn.now.astimezone(turn.me.tz).date())
    found = await summary.read(turn, days)
    is_empty = found.summary.is_empty
    form = views.nothing(days, turn.look) if is_empty else views.form(found, "", turn.look)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)
