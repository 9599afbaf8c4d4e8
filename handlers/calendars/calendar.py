"""`/followup calendar`: the calendars whose meetings become planned contacts."""

import asyncio
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views.lists import calendar as views
from models.calendars import sync
from models.calendars.feed import CalendarFeed

ATTEMPTS, PAUSE = 120, 0.5  # times and seconds between them to check for the first reading


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """With an address, connect that calendar; without one, show the state of all."""
    typed = command.get("text", "").strip()
    feed_id = await _connect(turn, typed) if typed else None
    await _show(turn, replace=False)
    if feed_id is not None and await _is_tried(turn, feed_id):
        await _show(turn, replace=False)


async def remove(turn: Turn, action: dict[str, Any]) -> None:
    feed_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        feed = CalendarFeed.get(session, feed_id, person(session, turn))
        sync.disconnect(session, feed, turn.now)

    await turn.db.write(write)
    await _show(turn, replace=True)


async def _connect(turn: Turn, typed: str) -> int:
    def write(session: Session) -> int:
        return CalendarFeed.connect(session, typed, person(session, turn), turn.now).id

    feed_id = await turn.db.write(write)
    turn.wake_jobs()
    return feed_id


async def _is_tried(turn: Turn, feed_id: int) -> bool:
    """Wait until the first reading has succeeded or failed; False where that takes too long or the
    calendar is removed meanwhile."""

    def read(session: Session) -> CalendarFeed | None:
        return session.get(CalendarFeed, feed_id)

    for _ in range(ATTEMPTS):
        await asyncio.sleep(PAUSE)
        feed = await turn.db.read(read)
        if feed is None or not feed.is_new:
            return feed is not None
    return False


async def _show(turn: Turn, *, replace: bool) -> None:
    def read(session: Session) -> list[CalendarFeed]:
        return CalendarFeed.of_owner(session, person(session, turn))

    feeds = await turn.db.read(read)
    fallback, shown = views.state(feeds, turn.me.tz, turn.now, turn.text)
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=replace
    )
