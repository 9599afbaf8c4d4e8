"""What came of a person's calendars, without their addresses."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.calendars.feed import CalendarFeed


def state(
    feeds: list[CalendarFeed], zone: ZoneInfo, now: datetime, text: Text
) -> tuple[str, list[Block]]:
    """The fallback text and the blocks."""
    if not feeds:
        said = text("calendar-none")
        return said, [blocks.section(said), blocks.context(text("calendar-where"))]
    shown = [blocks.section(f"*{text('calendar-title')}*")]
    for feed in feeds:
        shown += _calendar(feed, zone, now, text)
    shown.append(blocks.context(text("calendar-rules")))
    return text("calendar-title"), shown


def _calendar(feed: CalendarFeed, zone: ZoneInfo, now: datetime, text: Text) -> list[Block]:
    lines = [f"*{escape(feed.host)}*"]
    if feed.read_at is not None:
        when = text.moment(feed.read_at, zone, now)
        lines.append(text("calendar-read", when=when, matched=feed.matched))
    elif feed.problem is None:
        lines.append(text("calendar-not-yet"))
    if feed.problem is not None:
        lines.append(f":warning: {text(f'calendar-problem-{feed.problem.value}')}")
    if feed.problem is not None and feed.failing_since is not None:
        since = text.moment(feed.failing_since, zone, now)
        again = text.moment(feed.next_read_at, zone, now)
        lines.append(text("calendar-failing", since=since, again=again))
    if unclear := feed.unclear.splitlines():
        lines.append(text("calendar-unclear"))
        lines += [f"• {escape(title)}" for title in unclear]
    button = blocks.button(text("calendar-remove"), action_ids.CALENDAR_REMOVE) | {
        "confirm": blocks.confirm(
            text("calendar-remove-title"),
            text("calendar-remove-text"),
            text("calendar-remove"),
            text("cancel"),
        )
    }
    return [blocks.section("\n".join(lines), accessory=button, block_id=f"calendar:{feed.id}")]
