"""What a customer's profile owes: a look at it every month."""

from datetime import datetime
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import MORNING, refresh_due
from models.rules.deadlines.owed import DueReminder, Kind, Stage, still_open
from models.rules.time.instants import at, midnight


def of_profile(
    *, reviewed_at: datetime, owner: int, zone: ZoneInfo, is_live: bool, now: datetime
) -> list[DueReminder]:
    """A month after the last look, in the morning; then weekly."""
    if not is_live:
        return []
    due = refresh_due(reviewed_at, zone)
    morning = at(due, MORNING, zone)
    return [
        DueReminder(Kind.PROFILE, Stage.TODAY, owner, morning, midnight(due)),
        still_open(Kind.PROFILE, owner, morning, now, zone),
    ]
