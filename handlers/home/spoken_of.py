"""What the bot has said last in a DM, or in the message in whose thread somebody writes, that can
be answered without being named."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlmodel import Session

from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.lists import meant as views
from handlers.views.messages import digest
from models.home import just_said
from models.home.meant import Ref, ref_of
from models.notifications import sent
from models.notifications.sent import SentMessage


@dataclass(frozen=True)
class _Said:
    lines: list[Ref | None]
    is_answer: bool = False


async def lines(message: Message, in_answer: int = 1) -> list[Ref | None]:
    """What each line of it is about, None where that is not open or no word settles it; nothing
    where nothing is open. An answer of the bot to other words is passed over where it
    has fewer lines than `in_answer` and something before it was said."""
    turn = message.turn
    if message.thread is not None:
        there = await message.in_thread
        return await turn.db.read(partial(_open_in, turn=turn, message=there)) if there else []
    ours = await message.said_last
    read = partial(_of_latest, turn=turn, channel=message.channel, ours=ours)
    found = await turn.db.read(read) if ours else []
    enough = (one for one in found if not one.is_answer or len(one.lines) >= in_answer)
    return next(enough, found[0] if found else _Said([])).lines


def _of_latest(
    session: Session, turn: Turn, channel: str, ours: Iterable[dict[str, Any]]
) -> list[_Said]:
    """Of those of these that speak of anything open, up to the first that tells of something by
    itself. After a draft, a record or what is settled by now the words are about that."""
    me, told = person(session, turn), list[_Said]()
    for one in ours:
        if message := sent.message_at(session, channel, one["ts"]):
            said = message.notifications
            if any(isinstance(each.subject, just_said.ANSWERED) for each in said):
                found = _open_in(session, turn, message)
                return [*told, _Said(found)] if found else told
            continue
        shown = views.meant_in(one.get("blocks") or [])
        if shown and (named := just_said.named(session, me, shown.refs)):
            told.append(_Said([ref_of(each) for each in named], is_answer=True))
    return told


def _open_in(session: Session, turn: Turn, message: SentMessage) -> list[Ref | None]:
    """Beyond the lines that it shows, what it tells is open all the same."""
    me, said = person(session, turn), message.notifications
    shown = just_said.in_order(session, me, digest.in_order(said))
    rest = [ref_of(one) for one in just_said.told_of(session, me, said)]
    found = [*shown, *(one for one in rest if one not in shown)]
    return found if any(found) else []
