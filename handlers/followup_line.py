"""`/followup` with a line: the form of a record, and what else the line tells."""

from typing import Any

from handlers.deals import heard as paid
from handlers.deals import said as deals
from handlers.followups import capture
from handlers.home import rescheduled
from handlers.turn import Turn


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/followup [customer | one line]`: the form with what was understood; that a deal is won or
    lost, or money has come, is offered in the DM beside it. That a planned contact was moved or
    called off is no record: it is done."""
    typed = command.get("text", "").strip()
    if typed and await rescheduled.hear_command(turn, typed):
        return
    await capture.understand(turn, command)
    submission = f"followup:{command.get('trigger_id', '')}"
    channel = turn.body.get("user_id", "")
    if typed and channel and not await paid.answer(turn, typed, submission, channel, is_noted=True):
        await deals.answer(turn, typed, submission, channel, is_noted=True)
