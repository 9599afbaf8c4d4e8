"""The day that answers the bot's own "When will it be instead?", in words."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from handlers.home import rescheduled as shown_as
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import rescheduled as views
from models.commitments import rescheduled
from models.commitments.rescheduled import Deed, Outcome
from models.errors import Invalid, Problem
from models.home import rescheduled as told_of
from models.rules import dates

FRESH = timedelta(hours=24)  # so long after it was asked is it answered without being named
LOOKED_AT = 4  # messages of the DM, the latest first
_LONGEST = 60  # characters


@dataclass(frozen=True)
class _Asked:
    of: Outcome
    ts: str
    text: str
    blocks: list[Block]


async def hear(turn: Turn, typed: str, event: dict[str, Any]) -> bool:
    """False where the bot asked nothing of the kind last, or more is said than a day."""
    if event.get("thread_ts") or event.get("files") or not _may_be(turn, typed):
        return False
    asked = await _asked(turn, event)
    if asked is None:
        return False

    def write(session: Session) -> tuple[str, list[Block]] | None:
        by = person(session, turn)
        with dates.written_in(turn.me.locale):
            to = told_of.instead(session, by, typed, asked.of.id, turn.now)
        if to is None:
            return None
        done = rescheduled.another_day(session, asked.of, to, by, turn.now)
        return shown_as.message(session, turn, done)

    try:
        answer = await turn.db.write(write)
    except (Problem, Invalid):
        return False
    if answer is None:
        return False
    turn.wake()
    await turn.client.chat_postMessage(channel=event["channel"], text=answer[0], blocks=answer[1])
    await _settle(turn, event["channel"], asked)
    return True


def _may_be(turn: Turn, typed: str) -> bool:
    with dates.written_in(turn.me.locale):
        found = dates.find(typed, turn.now.astimezone(turn.me.tz))
    return len(typed) <= _LONGEST and found is not None


async def _asked(turn: Turn, event: dict[str, Any]) -> _Asked | None:
    """What the bot said last, where it asks for a day."""
    said = await turn.client.conversations_history(
        channel=event["channel"], latest=event["ts"], limit=LOOKED_AT
    )
    last = next((one for one in said["messages"] if "bot_id" in one), None)
    if last is None or float(last["ts"]) < (turn.now - FRESH).timestamp():
        return None
    shown = last.get("blocks") or []
    of = views.outcome_in(shown)
    if of is None or of.deed not in (Deed.OFF, Deed.ASKED):
        return None
    return _Asked(of, last["ts"], last.get("text", ""), shown)


async def _settle(turn: Turn, channel: str, asked: _Asked) -> None:
    """The question is answered: without its buttons."""
    left = [one for one in asked.blocks if one["type"] != "actions"]
    await turn.client.chat_update(channel=channel, ts=asked.ts, text=asked.text, blocks=left)
