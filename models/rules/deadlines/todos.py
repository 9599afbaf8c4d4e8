"""What a to-do owes."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import DAY_BEGINS, LAST_CALL, MORNING
from models.rules.deadlines.owed import DueReminder, Kind, Mode, Stage, immediate, still_open
from models.rules.time.instants import at, midnight


def of_todo(
    *,
    due: date | None,
    owner: int,
    given_by: int,
    given_at: datetime,
    zone: ZoneInfo,
    snoozed_until: datetime | None,
    is_open: bool,
    now: datetime,
) -> list[DueReminder]:
    """Given by somebody else: at once. Due: the morning of the day before, of the day (at 16:00
    where it was made after that morning), and of the day after; then weekly. Snoozed: nothing
    before then."""
    if not is_open:
        return []
    owed = [immediate(Kind.TODO_GIVEN, owner, given_at)] if given_by != owner else []
    if due is not None:
        stages = _by_date(due, owner, given_at, zone, now)
        owed += [one for one in stages if snoozed_until is None or one.send_at > snoozed_until]
    if snoozed_until is not None:
        # To put it off until a morning is to want it with the rest of that morning.
        is_morning = snoozed_until.astimezone(zone).time() == MORNING
        mode, asked_for = Mode.DIGEST if is_morning else Mode.IMMEDIATE, snoozed_until
        owed.append(
            DueReminder(
                Kind.TODO, Stage.SNOOZED, owner, asked_for, asked_for, mode, not_before=asked_for
            )
        )
    return owed


def _by_date(
    due: date, owner: int, given_at: datetime, zone: ZoneInfo, now: datetime
) -> list[DueReminder]:
    day_after = due + timedelta(days=1)
    over = at(day_after, MORNING, zone)
    deadline = midnight(due)
    day_before = at(due - timedelta(days=1), MORNING, zone)
    that_day = (
        DueReminder(Kind.TODO, Stage.TODAY, owner, at(due, LAST_CALL, zone), deadline, Mode.TIMED)
        if at(due, MORNING, zone) <= given_at
        else DueReminder(Kind.TODO, Stage.TODAY, owner, at(due, MORNING, zone), deadline)
    )
    begins = at(day_after, DAY_BEGINS, zone)
    return [
        DueReminder(Kind.TODO, Stage.DAY_BEFORE, owner, day_before, deadline),
        that_day,
        DueReminder(Kind.TODO, Stage.OVERDUE, owner, over, deadline, not_before=begins),
        still_open(Kind.TODO, owner, over, now, zone),
    ]
