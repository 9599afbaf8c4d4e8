"""What the bot has said last in a DM, or in the message in whose thread somebody writes, that can
be answered without being named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
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


TOGETHER = 180  # seconds within which one reminder after the other is answered at once


async def lines(
    message: Message, in_answer: int = 1, within: timedelta | None = None
) -> list[Ref | None]:
    """What each line of it is about, None where that is not open or no word settles it; nothing
    where nothing is open. An answer of the bot to other words is passed over where it
    has fewer lines than `in_answer` and something before it was said. `within`: no longer ago."""
    turn = message.turn
    if message.thread is not None:
        there = await message.in_thread
        return await turn.db.read(partial(_open_in, turn=turn, message=there)) if there else []
    ours = await message.said_last
    if within is not None:
        since = (turn.now - within).timestamp()
        ours = [one for one in ours if float(one["ts"]) >= since]
    read = partial(_of_latest, turn=turn, channel=message.channel, ours=ours, least=in_answer)
    found = await turn.db.read(read) if ours else []
    enough = (one for one in found if not one.is_answer or len(one.lines) >= in_answer)
    return next(enough, found[0] if found else _Said([])).lines


def _of_latest(
    session: Session, turn: Turn, channel: str, ours: Sequence[dict[str, Any]], least: int
) -> list[_Said]:
    """Of those of these that speak of anything open, up to the first that tells of something by
    itself. After a draft, a record or what is settled by now the words are about that, unless they
    are about several things in their places."""
    me, told = person(session, turn), list[_Said]()
    for at, one in enumerate(ours):
        if message := sent.message_at(session, channel, one["ts"]):
            if not _tells(message):
                continue
            found = _open_in(session, turn, message)
            if len(found) < least and least > 1:
                continue
            found += _with_it(session, turn, channel, ours[at:]) if len(found) == 1 else []
            return [*told, _Said(found)] if found else told
        shown = views.meant_in(one.get("blocks") or [])
        if shown and (named := just_said.named(session, me, shown.refs)):
            told.append(_Said([ref_of(each) for each in named], is_answer=True))
    return told


def _tells(message: SentMessage) -> bool:
    return any(isinstance(one.subject, just_said.ANSWERED) for one in message.notifications)


def _with_it(
    session: Session, turn: Turn, channel: str, ours: Sequence[dict[str, Any]]
) -> list[Ref | None]:
    """What was said of one thing by itself in the same minutes as the first of these."""
    first, *rest = ours
    since = float(first["ts"]) - TOGETHER
    near = (one for one in rest if float(one["ts"]) >= since)
    sent_then = (sent.message_at(session, channel, one["ts"]) for one in near)
    found = [_open_in(session, turn, one) for one in sent_then if one is not None and _tells(one)]
    return [one for said in found if len(said) == 1 for one in said]


def _open_in(session: Session, turn: Turn, message: SentMessage) -> list[Ref | None]:
    """Beyond the lines that it shows, what it tells is open all the same."""
    me, said = person(session, turn), message.notifications
    shown = just_said.in_order(session, me, digest.in_order(said))
    rest = [ref_of(one) for one in just_said.told_of(session, me, said)]
    found = [*shown, *(one for one in rest if one not in shown)]
    return found if any(found) else []
