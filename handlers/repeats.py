"""Requests that Slack delivers a second time are carried out once.

Slack repeats what was not acknowledged in time, to this process or another one. A submitted form
is not recognised here: its view's id is its key, and it is acknowledged each time. Requests that
change nothing (the options of a menu, an opened Home, a changed person) may come twice.
"""

from datetime import datetime
from typing import Any

from models.database.handled import Request

DONE_ONCE = ("message",)  # events that would be answered twice


def request_of(body: dict[str, Any], now: datetime) -> Request | None:
    key = key_of(body)
    return Request(key, now) if key else None


def key_of(body: dict[str, Any]) -> str | None:
    """A key that a repeated delivery shares with the first; None where repeating does no harm."""
    if event := body.get("event"):
        return body.get("event_id") if event.get("type") in DONE_ONCE else None
    if body.get("type") in ("view_submission", "view_closed", "block_suggestion"):
        return None
    return body.get("trigger_id")
