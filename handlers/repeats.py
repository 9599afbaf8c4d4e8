"""Which delivery of Slack's a request is: one that comes a second time is dealt with once.

Slack hands over again what was not acknowledged in time, to this process or another one. A
submitted form is not among these: it has its view's id for a key, and is answered each time.
What only asks (options of a menu) or says how things are (Home was opened, a person has changed)
may come twice.
"""

from datetime import datetime
from typing import Any

from models.database.handled import Request

DONE_ONCE = ("message",)  # events; whatever answers them would answer twice


def request_of(body: dict[str, Any], now: datetime) -> Request | None:
    key = key_of(body)
    return Request(key, now) if key else None


def key_of(body: dict[str, Any]) -> str | None:
    """What a second delivery shares with the first one; None where it does no harm."""
    if event := body.get("event"):
        return body.get("event_id") if event.get("type") in DONE_ONCE else None
    if body.get("type") in ("view_submission", "view_closed", "block_suggestion"):
        return None
    return body.get("trigger_id")
