"""Who does something at a message of ours: what was said there keeps it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Origin:
    """A button, a menu or a form of the message at this channel and ts."""

    person_id: int
    action: str  # the id of the button or the form, or the choice of a menu
    channel: str
    ts: str
    at: datetime
