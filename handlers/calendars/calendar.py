"""`/followup calendar`: the calendars whose meetings become planned contacts."""

import asyncio
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views.lists import calendar as views
from models.calendars import sync
from models.calendars.feed import CalendarFeed

LOOKS, PAUSE = 120, 0.5  # how often, and after how many seconds, the first reading is looked for


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """With an address: has that calendar read; without: what came of those that are."""
    typed = command.get("text", "").strip()
    id = await _connect(turn, typed) if typed else None
    await _show(turn, replace=False)
    if id is not None and await _is_tried(turn, id):
        await _show(turn, replace=False)


async def remove(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)

    def write(session: Session) -> None:
        feed = CalendarFeed.get(session, id, person(session, turn))
        sync.disconnect(session, feed, turn.now)

    await turn.db.write(write)
    await _show(turn, replace=True)


async def _connect(turn: Turn, typed: str) -> int:
    def write(session: Session) -> int:
        return CalendarFeed.connect(session, typed, person(session, turn), turn.now).id

    id = await turn.db.write(write)
    turn.wake()
    return id


async def _is_tried(turn: Turn, id: int) -> bool:
    """Waits until the calendar could be read or could not; False where that takes too long, or
    it is removed meanwhile."""

    def read(session: Session) -> CalendarFeed | None:
        return session.get(CalendarFeed, id)

    for _ in range(LOOKS):
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
