"""Moving the sandbox's clock as the page asks for it."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import dateparser

from bot.clock import Clock, SkippableClock
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json

STEP = timedelta(minutes=30)
MOST_STEPS = 200
Settle = Callable[[], Awaitable[None]]


async def move_clock(clock: Clock, tz: str, request: Json, settle: Settle | None) -> datetime:
    """Obeys {skip_seconds} | {to: words in the zone `tz`} | {to_ts}; returns the new time. With
    `settle`, which waits until the app has nothing left to do, time passes step by step: what was
    due on the way is said on the way.

    Raises PersonError for words that name no time, and for a time that has passed.
    """
    if not isinstance(clock, SkippableClock):
        raise PersonError("this clock cannot be moved")
    try:
        to = _asked(clock.now(), tz, request)
        step = max(STEP, (to - clock.now()) / MOST_STEPS)
        while settle is not None and to - clock.now() > step:
            clock.skip(step)
            await settle()
        return clock.skip_to(to)
    except (ValueError, OverflowError) as problem:
        raise PersonError(str(problem)) from problem


def _asked(now: datetime, tz: str, request: Json) -> datetime:
    if "skip_seconds" in request:
        return now + timedelta(seconds=float(request["skip_seconds"]))
    if "to_ts" in request:
        return datetime.fromtimestamp(float(request["to_ts"]), UTC)
    return _named(str(request["to"]), now, ZoneInfo(tz))


def _named(words: str, now: datetime, zone: ZoneInfo) -> datetime:
    """The time that words like "tomorrow 09:00" or "+1 month" name in a zone."""
    base = now.astimezone(zone).replace(tzinfo=None)
    spoken = words.replace("+", "in ", 1) if words.startswith("+") else words
    found = dateparser.parse(
        spoken,
        languages=["en"],
        settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future"},
    )
    if found is None:
        raise PersonError(f"{words!r} names no time")
    return found.replace(tzinfo=zone)
