"""What the bot has said last in a DM, or in the message in whose thread somebody writes, that can
be answered without being named."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.lists import meant as views
from handlers.views.messages import digest
from models.home import just_said
from models.home.meant import Ref, ref_of
from models.notifications import sent
from models.notifications.sent import SentMessage

FRESH = timedelta(hours=24)  # so long after it was said is it answered without being named
LOOKED_AT = 8  # messages of the DM, the latest first


@dataclass(frozen=True)
class Place:
    """Where it was written; `thread` is the ts of the message in whose thread it was."""

    channel: str
    ts: str
    thread: str | None

    @classmethod
    def of(cls, event: dict[str, Any]) -> "Place":
        thread = event.get("thread_ts")
        return cls(event["channel"], event["ts"], thread if thread != event["ts"] else None)


@dataclass(frozen=True)
class _Said:
    lines: list[Ref | None]
    is_answer: bool = False


async def lines(turn: Turn, at: Place, in_answer: int = 1) -> list[Ref | None]:
    """What each line of it is about, None where that is not open or no word settles it; nothing
    where nothing is open. An answer of the bot to other words is passed over where it
    has fewer lines than `in_answer` and something before it was said."""
    if at.thread is not None:
        return await turn.db.read(lambda session: _of_message(session, turn, at))
    said = await turn.client.conversations_history(
        channel=at.channel, latest=at.ts, limit=LOOKED_AT
    )
    since = turn.now - FRESH
    ours = [
        one for one in said["messages"] if "bot_id" in one and float(one["ts"]) >= since.timestamp()
    ]
    found = await turn.db.read(lambda session: _of_latest(session, turn, at.channel, ours))
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


def _of_message(session: Session, turn: Turn, at: Place) -> list[Ref | None]:
    message = sent.message_at(session, at.channel, at.thread or "")
    return _open_in(session, turn, message) if message else []


def _open_in(session: Session, turn: Turn, message: SentMessage) -> list[Ref | None]:
    """Beyond the lines that it shows, what it tells is open all the same."""
    me, said = person(session, turn), message.notifications
    shown = just_said.in_order(session, me, digest.in_order(said))
    rest = [ref_of(one) for one in just_said.told_of(session, me, said)]
    found = [*shown, *(one for one in rest if one not in shown)]
    return found if any(found) else []
