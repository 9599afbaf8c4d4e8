"""What an instalment that is not paid owes the owner of its deal."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import DAY_BEGINS, MORNING
from models.rules.deadlines.owed import DueReminder, Kind, Stage, still_open
from models.rules.time.instants import at, midnight

WORKDAYS_BEFORE = 3
LOOK_BACK = 30  # days: nobody has a longer holiday than that
DAY = timedelta(days=1)


def of_instalment(
    *,
    due: date,
    owner: int,
    zone: ZoneInfo,
    is_workday: Callable[[date], bool],
    is_open: bool,
    now: datetime,
) -> list[DueReminder]:
    """Three working days before it is due, on the morning after, then weekly."""
    if not is_open:
        return []
    after = due + DAY
    return [
        _on(_before(due, is_workday), due, Stage.SOON, owner, zone, at(after, DAY_BEGINS, zone)),
        _on(after, due, Stage.OVERDUE, owner, zone),
        still_open(Kind.INSTALMENT, owner, at(after, MORNING, zone), now, zone),
    ]


def _before(due: date, is_workday: Callable[[date], bool]) -> date:
    days = (due - number * DAY for number in range(1, LOOK_BACK))
    worked = [day for day in days if is_workday(day)][:WORKDAYS_BEFORE]
    return worked[-1] if worked else due - DAY


def _on(
    day: date,
    due: date,
    stage: Stage,
    owner: int,
    zone: ZoneInfo,
    useless_after: datetime | None = None,
) -> DueReminder:
    return DueReminder(
        Kind.INSTALMENT,
        stage,
        owner,
        at(day, MORNING, zone),
        midnight(due),
        not_before=at(day, DAY_BEGINS, zone),
        useless_after=useless_after,
    )
