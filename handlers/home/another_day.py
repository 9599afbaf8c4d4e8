"""The day that answers the bot's own "When will it be instead?", in words."""

from dataclasses import dataclass

from sqlmodel import Session

from handlers.home import rescheduled as shown_as
from handlers.message import Message
from handlers.turn import person
from handlers.views.blocks import Block
from handlers.views.lists import rescheduled as views
from models.commitments import rescheduled
from models.commitments.rescheduled import Deed, Outcome
from models.errors import Invalid, Problem
from models.home import rescheduled as told_of
from models.rules import dates

_LONGEST = 60  # characters


@dataclass(frozen=True)
class _Asked:
    of: Outcome
    ts: str
    text: str
    blocks: list[Block]


async def hear(message: Message) -> bool:
    """False where the bot asked nothing of the kind last, or more is said than a day."""
    turn = message.turn
    if message.thread or message.files or not _may_be(message):
        return False
    asked = await _asked(message)
    if asked is None:
        return False

    def write(session: Session) -> tuple[str, list[Block]] | None:
        by = person(session, turn)
        with dates.written_in(turn.me.locale):
            to = told_of.instead(session, by, message.typed, asked.of.id, turn.now)
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
    await message.answer(answer)
    await _settle(message, asked)
    return True


def _may_be(message: Message) -> bool:
    turn = message.turn
    if len(message.typed) > _LONGEST:
        return False
    with dates.written_in(turn.me.locale):
        return dates.find(message.typed, turn.now.astimezone(turn.me.tz)) is not None


async def _asked(message: Message) -> _Asked | None:
    """What the bot said last, where it asks for a day."""
    last = next(iter(await message.said_last), None)
    if last is None:
        return None
    shown = last.get("blocks") or []
    of = views.outcome_in(shown)
    if of is None or of.deed not in (Deed.OFF, Deed.ASKED):
        return None
    return _Asked(of, last["ts"], last.get("text", ""), shown)


async def _settle(message: Message, asked: _Asked) -> None:
    """The question is answered: without its buttons."""
    left = [one for one in asked.blocks if one["type"] != "actions"]
    await message.turn.client.chat_update(
        channel=message.channel, ts=asked.ts, text=asked.text, blocks=left
    )
