"""What an action of a strategy owes."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import DAY_BEGINS, MORNING
from models.rules.deadlines.owed import DueReminder, Kind, Stage, immediate, still_open
from models.rules.time.instants import at, midnight


def of_action(
    *,
    due: date | None,
    following: date | None,
    owner: int,
    given_by: int,
    given_at: datetime,
    zone: ZoneInfo,
    is_open: bool,
    now: datetime,
) -> list[DueReminder]:
    """Given by somebody else: at once. Due: the morning of the day and of the day after, then
    weekly, until the `following` occurrence comes, which takes the place of an open one."""
    if not is_open:
        return []
    owed = [immediate(Kind.STRATEGY_ACTION, owner, given_at)] if given_by != owner else []
    if due is None:
        return owed
    day_after = due + timedelta(days=1)
    owed.append(_today(due, owner, zone))
    if following is None or following > day_after:
        owed.append(
            DueReminder(
                Kind.STRATEGY_ACTION,
                Stage.OVERDUE,
                owner,
                at(day_after, MORNING, zone),
                midnight(due),
                not_before=at(day_after, DAY_BEGINS, zone),
            )
        )
    weekly = still_open(Kind.STRATEGY_ACTION, owner, at(day_after, MORNING, zone), now, zone)
    if following is None or weekly.deadline < midnight(following):
        owed.append(weekly)
    if following is not None:
        owed.append(_today(following, owner, zone))
    return owed


def _today(due: date, owner: int, zone: ZoneInfo) -> DueReminder:
    morning = at(due, MORNING, zone)
    return DueReminder(Kind.STRATEGY_ACTION, Stage.TODAY, owner, morning, midnight(due))
