"""What an open deal owes its owner."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import DAY_BEGINS, MORNING
from models.rules.deadlines.owed import DueReminder, Kind, Stage, still_open
from models.rules.time.instants import at, midnight

AGES_IN = timedelta(days=30)  # in one stage


def of_deal(
    *,
    expected: date | None,
    staged: date,
    owner: int,
    zone: ZoneInfo,
    is_open: bool,
    now: datetime,
) -> list[DueReminder]:
    """On the morning after the day on which it was to close, then weekly; and once it has been in
    its stage, which it reached on the day `staged`, for a month."""
    if not is_open:
        return []
    owed = [_on(staged + AGES_IN, staged + AGES_IN, Stage.AGED, owner, zone)]
    if expected is not None:
        day_after = expected + timedelta(days=1)
        owed.append(_on(day_after, expected, Stage.OVERDUE, owner, zone))
        owed.append(still_open(Kind.DEAL, owner, at(day_after, MORNING, zone), now, zone))
    return owed


def _on(day: date, deadline: date, stage: Stage, owner: int, zone: ZoneInfo) -> DueReminder:
    return DueReminder(
        Kind.DEAL,
        stage,
        owner,
        at(day, MORNING, zone),
        midnight(deadline),
        not_before=at(day, DAY_BEGINS, zone),
    )
