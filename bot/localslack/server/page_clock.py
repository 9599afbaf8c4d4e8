"""Moving the sandbox's clock as the page asks for it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import dateparser

from bot.clock import Clock, SkippableClock
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json


def move_clock(clock: Clock, tz: str, request: Json) -> datetime:
    """Obeys {skip_seconds} | {to: words in the zone `tz`} | {to_ts}; returns the new time.

    Raises PersonError for words that name no time, and for a time that has passed.
    """
    if not isinstance(clock, SkippableClock):
        raise PersonError("this clock cannot be moved")
    try:
        if "skip_seconds" in request:
            return clock.skip(timedelta(seconds=float(request["skip_seconds"])))
        if "to_ts" in request:
            return clock.skip_to(datetime.fromtimestamp(float(request["to_ts"]), UTC))
        return clock.skip_to(_named(str(request["to"]), clock.now(), ZoneInfo(tz)))
    except (ValueError, OverflowError) as problem:
        raise PersonError(str(problem)) from problem


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
