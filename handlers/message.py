"""Showing a message again after one of its buttons changed what it speaks of."""

import asyncio
from typing import Any

from sqlmodel import Session

from handlers.context import Turn
from handlers.views import reminder
from models import facts
from models.delivery import Delivery
from models.subjects import Saying

PAUSES = (0.1, 0.3, 1.0)  # seconds


def subject_id(action: dict[str, Any]) -> int:
    """The noun a button belongs to: its block's id ends in it, as in "todo:12"."""
    return int(action["block_id"].rpartition(":")[2])


def place(turn: Turn) -> tuple[str, str] | None:
    """Channel and ts of the message that was pressed; None where only its person can see it."""
    container = turn.body.get("container", {})
    if container.get("is_ephemeral") or "message_ts" not in container:
        return None
    return container["channel_id"], container["message_ts"]


async def show_again(turn: Turn, at: tuple[str, str] | None) -> bool:
    """Render the delivery at a place as things stand now; False where there is none, as for a
    list that answered a command."""
    if at is None:
        return False
    for pause in (0.0, *PAUSES):
        # Who presses at once may be faster than the note of where the message was posted.
        await asyncio.sleep(pause)
        if sayings := await turn.db.read(lambda session: _sayings(session, *at)):
            break
    else:
        return False
    fallback, shown = reminder.message(sayings, turn.text, turn.me.tz, turn.now)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=shown)
    return True


async def show_confirmation(turn: Turn, followup_id: int) -> None:
    """Render the confirmation of a record again, wherever it was posted."""

    def find(session: Session) -> tuple[str, str] | None:
        delivery = Delivery.confirming(session, followup_id)
        if delivery is None or not delivery.channel or not delivery.ts:
            return None
        return delivery.channel, delivery.ts

    await show_again(turn, await turn.db.read(find))


def _sayings(session: Session, channel: str, ts: str) -> list[Saying]:
    delivery = Delivery.at(session, channel, ts)
    reminders = delivery.reminders(session) if delivery else []
    return [said for one in reminders if (said := facts.of(session, one)) is not None]
