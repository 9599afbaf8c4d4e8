"""Which message somebody acts on, and how: kept with the reminders that it said."""

from datetime import UTC, datetime
from typing import Any

from handlers.views import submitted
from models import Person
from models.database.origin import Origin

Place = tuple[str, str]  # channel and ts


def place_in(body: dict[str, Any]) -> Place | None:
    """The message that was pressed; None where only its person can see it."""
    container = body.get("container") or {}
    channel, ts = container.get("channel_id"), container.get("message_ts")
    if container.get("is_ephemeral") or not (channel and ts):
        return None
    return channel, ts


def posted_at(body: dict[str, Any]) -> datetime | None:
    """When the message that was pressed was posted."""
    place = place_in(body)
    try:
        return datetime.fromtimestamp(float(place[1]), UTC) if place else None
    except (ValueError, OverflowError, OSError):
        return None


def of(body: dict[str, Any], me: Person, now: datetime) -> Origin | None:
    """None for what is done elsewhere: in Home, by a command."""
    if view := body.get("view"):
        place = submitted.metadata_of(view).get("place")
        done = view.get("callback_id", "")
    else:
        place, done = place_in(body), _done(body)
    return Origin(me.id, done, place[0], place[1], now) if place and done else None


def _done(body: dict[str, Any]) -> str:
    action: dict[str, Any] = next(iter(body.get("actions", ())), {})
    if action.get("type") == "overflow":
        return str(action["selected_option"]["value"]).partition(":")[0].partition("/")[0]
    return str(action.get("action_id", "")).partition("@")[0]
