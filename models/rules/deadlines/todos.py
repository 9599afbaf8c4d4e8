"""What a to-do owes."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import DAY_BEGINS, LAST_CALL, MORNING
from models.rules.deadlines.owed import DueReminder, Kind, Mode, Stage, immediate, still_open
from models.rules.time.instants import at, midnight

EVENING = time(20)  # when a day closes where nothing else is known


def of_todo(
    *,
    due: date | None,
    owner: int,
    given_by: int,
    given_at: datetime,
    zone: ZoneInfo,
    due_time: time | None = None,
    manager: int | None = None,
    closes: time = EVENING,
    snoozed_until: datetime | None,
    is_open: bool,
    now: datetime,
    again: date | None = None,
    has_customer: bool = False,
) -> list[DueReminder]:
    """Given by somebody else: at once. Due: the morning of the day before, of the day (before the
    day `closes` where it was made after that morning), at its hour where one was named, and on the
    morning of the day after; then weekly, and on the day `again` on which it falls due once more.
    A day later the `manager` hears of it. Snoozed: nothing before then. Of what a customer waits
    for, the day itself is covered on a leave."""
    if not is_open:
        return []
    owed = [immediate(Kind.TODO_GIVEN, owner, given_at)] if given_by != owner else []
    if due is not None:
        stages = _by_date(due, owner, given_at, zone, now, is_covered=has_customer)
        if again is not None:
            stages[-1] = min(stages[-1], _open_on(again, owner, zone), key=_when)
        if due_time is not None:
            is_own = given_by == owner
            stages.append(_at_hour(due, due_time, owner, zone, is_own=is_own))
        elif at(due, MORNING, zone) <= given_at:
            stages += _last_call(due, owner, given_at, zone, closes)
        if manager is not None:
            stages.append(_missed(due, manager, zone))
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


def is_late(due: date, due_time: time | None, zone: ZoneInfo, now: datetime) -> bool:
    """Whether its hour has passed, or its day where none was named."""
    if due_time is not None:
        return at(due, due_time, zone) < now
    return at(due + timedelta(days=1), time(), zone) <= now


def _at_hour(due: date, due_time: time, owner: int, zone: ZoneInfo, *, is_own: bool) -> DueReminder:
    """At the hour itself, also in the evening where its owner has named it."""
    mode = Mode.IMMEDIATE if is_own else Mode.TIMED
    hour = at(due, due_time, zone)
    return DueReminder(Kind.TODO, Stage.HOUR, owner, hour, hour, mode, not_before=hour)


def _missed(due: date, manager: int, zone: ZoneInfo) -> DueReminder:
    """For the owner's manager, on the morning after the owner heard of it once more."""
    day = due + timedelta(days=2)
    begins = at(day, DAY_BEGINS, zone)
    return DueReminder(
        Kind.TODO, Stage.MISSED, manager, at(day, MORNING, zone), midnight(due), not_before=begins
    )


def _last_call(
    due: date, owner: int, given_at: datetime, zone: ZoneInfo, closes: time
) -> list[DueReminder]:
    """For what was made on its very day: at 16:00, or later than that halfway to the day's end."""
    last, end = at(due, LAST_CALL, zone), at(due, closes, zone)
    if given_at >= last:
        last = given_at + (end - given_at) / 2
    if last <= given_at:
        return []
    return [DueReminder(Kind.TODO, Stage.TODAY, owner, last, midnight(due), Mode.TIMED)]


def _open_on(day: date, owner: int, zone: ZoneInfo) -> DueReminder:
    begins, morning = at(day, DAY_BEGINS, zone), at(day, MORNING, zone)
    return DueReminder(
        Kind.TODO, Stage.STILL_OPEN, owner, morning, midnight(day), not_before=begins
    )


def _when(owed: DueReminder) -> datetime:
    return owed.send_at


def _by_date(
    due: date,
    owner: int,
    given_at: datetime,
    zone: ZoneInfo,
    now: datetime,
    *,
    is_covered: bool,
) -> list[DueReminder]:
    day_after = due + timedelta(days=1)
    over = at(day_after, MORNING, zone)
    deadline = midnight(due)
    day_before = at(due - timedelta(days=1), MORNING, zone)
    morning = at(due, MORNING, zone)
    that_day = DueReminder(Kind.TODO, Stage.TODAY, owner, morning, deadline, is_covered=is_covered)
    begins = at(day_after, DAY_BEGINS, zone)
    return [
        DueReminder(Kind.TODO, Stage.DAY_BEFORE, owner, day_before, deadline),
        *([that_day] if given_at < morning else []),
        DueReminder(Kind.TODO, Stage.OVERDUE, owner, over, deadline, not_before=begins),
        still_open(Kind.TODO, owner, over, now, zone),
    ]
