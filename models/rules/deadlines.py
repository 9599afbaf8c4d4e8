"""Which reminders a noun owes, to whom and when.

Pure: facts in, a list of `Owed` out. Every `send_at` and `deadline` is an instant in UTC.
The list holds all stages, past ones too; `difference` decides what is stored.

A `deadline` tells one promise of a noun from the next, so for days it is the day at midnight
UTC, whatever the owner's zone: who moves to another zone is not told the same thing again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from models.rules.working_time import Clock

MORNING = time(9)  # when a day's reminders are said
LAST_CALL = time(16)  # when a to-do is said that was made on its very day
DAY_OVER = time(18)  # when a contact planned for a day has happened or not


class Kind(StrEnum):
    RECORDED = "recorded"  # a follow-up was saved: its confirmation
    NOTE = "note"  # plain words were read as a follow-up: the draft of it
    TODO_GIVEN = "todo_given"  # somebody else put a to-do on you
    TODO = "todo"
    NEXT_CONTACT = "next_contact"
    LOGGING = "logging"  # an appointment has passed and nothing is logged
    ISSUE_GIVEN = "issue_given"
    ISSUE = "issue"
    PROFILE = "profile"


class Stage(StrEnum):
    AT_ONCE = "at_once"
    DAY_BEFORE = "day_before"
    TODAY = "today"
    OVERDUE = "overdue"
    SNOOZED = "snoozed"
    PASSED = "passed"
    TWENTY_HOURS = "twenty_hours"
    HALF_TIME = "half_time"
    NEARLY = "nearly"
    MISSED = "missed"


class Urgency(StrEnum):
    """How a customer's issue is to be answered."""

    ON_THE_SPOT = "on_the_spot"
    COMPLEX = "complex"
    URGENT = "urgent"


RESPONSE_TIME = {Urgency.COMPLEX: timedelta(hours=48), Urgency.URGENT: timedelta(hours=2)}
NEARLY_MISSED = {Urgency.COMPLEX: timedelta(hours=2), Urgency.URGENT: timedelta(minutes=30)}
LOGGING_TIME = timedelta(hours=24)
TODO_KINDS = (Kind.TODO_GIVEN, Kind.TODO)
APPOINTMENT_KINDS = (Kind.NEXT_CONTACT, Kind.LOGGING)
ISSUE_KINDS = (Kind.ISSUE_GIVEN, Kind.ISSUE)


@dataclass(frozen=True)
class Owed:
    """One reminder: `recipient` is a person's id. What interrupts is a message of its own,
    the rest is gathered. `at_once` is owed although its time is not ahead any more."""

    kind: Kind
    stage: Stage
    recipient: int
    send_at: datetime
    deadline: datetime
    interrupt: bool = False
    at_once: bool = False


def of_followup(*, author: int, logged_at: datetime, is_live: bool) -> list[Owed]:
    """The confirmation of a saved record."""
    return [_at_once(Kind.RECORDED, author, logged_at)] if is_live else []


def of_note(*, author: int, written_at: datetime, is_open: bool) -> list[Owed]:
    """The draft that answers plain words."""
    return [_at_once(Kind.NOTE, author, written_at)] if is_open else []


def of_todo(
    *,
    due: date | None,
    owner: int,
    given_by: int,
    given_at: datetime,
    zone: ZoneInfo,
    snoozed_until: datetime | None,
    is_open: bool,
) -> list[Owed]:
    """Given by somebody else: at once. Due: the morning of the day before, of the day (at 16:00
    where it was made after that morning), and of the day after. Snoozed: nothing before then."""
    if not is_open:
        return []
    owed = [_at_once(Kind.TODO_GIVEN, owner, given_at)] if given_by != owner else []
    if due is not None:
        made_late = at(due, MORNING, zone) <= given_at
        stages = {
            Stage.DAY_BEFORE: at(due - timedelta(days=1), MORNING, zone),
            Stage.TODAY: at(due, LAST_CALL if made_late else MORNING, zone),
            Stage.OVERDUE: at(due + timedelta(days=1), MORNING, zone),
        }
        owed += [
            Owed(Kind.TODO, stage, owner, send_at, midnight(due))
            for stage, send_at in stages.items()
            if snoozed_until is None or send_at > snoozed_until
        ]
    if snoozed_until is not None:
        owed.append(Owed(Kind.TODO, Stage.SNOOZED, owner, snoozed_until, snoozed_until))
    return owed


def of_appointment(
    *, on: date, owner: int, zone: ZoneInfo, is_planned: bool, ended_at: datetime | None = None
) -> list[Owed]:
    """A brief on the morning; once the day is over the 24 hours for logging run. Of a meeting
    that was noted when it ended, they run from then."""
    if not is_planned:
        return []
    over = ended_at or at(on, DAY_OVER, zone)
    stages = {
        Stage.PASSED: over,
        Stage.TWENTY_HOURS: over + timedelta(hours=20),
        Stage.MISSED: over + LOGGING_TIME,
    }
    brief = Owed(Kind.NEXT_CONTACT, Stage.TODAY, owner, at(on, MORNING, zone), midnight(on))
    return ([] if ended_at else [brief]) + [
        Owed(Kind.LOGGING, stage, owner, send_at, midnight(on), interrupt=True)
        for stage, send_at in stages.items()
    ]


def of_issue(
    *,
    urgency: Urgency,
    deadline: datetime | None,
    clock: Clock,
    given_at: datetime | None,
    owner: int,
    manager: int | None,
    is_open: bool,
) -> list[Owed]:
    """Half time, nearly missed, missed; the last to the manager too. They are counted back from
    the deadline, which is None while the clock is paused. `given_at`: when the owner got it, None
    where they need not be told."""
    if not is_open:
        return []
    owed = [_at_once(Kind.ISSUE_GIVEN, owner, given_at)] if given_at else []
    if deadline is None or urgency is Urgency.ON_THE_SPOT:
        return owed
    stages = {
        Stage.HALF_TIME: clock.add(deadline, -RESPONSE_TIME[urgency] / 2),
        Stage.NEARLY: clock.add(deadline, -NEARLY_MISSED[urgency]),
        Stage.MISSED: deadline,
    }
    owed += [
        Owed(Kind.ISSUE, stage, owner, send_at, deadline, interrupt=True)
        for stage, send_at in stages.items()
    ]
    if manager is not None and manager != owner:
        owed.append(Owed(Kind.ISSUE, Stage.MISSED, manager, deadline, deadline, interrupt=True))
    return owed


def of_profile(*, reviewed_at: datetime, owner: int, zone: ZoneInfo, is_live: bool) -> list[Owed]:
    """A month after the last look, in the morning."""
    if not is_live:
        return []
    due = refresh_due(reviewed_at, zone)
    return [Owed(Kind.PROFILE, Stage.TODAY, owner, at(due, MORNING, zone), midnight(due))]


def log_until(on: date, zone: ZoneInfo, ended_at: datetime | None = None) -> datetime:
    """The end of the 24 hours for logging a contact of that day."""
    return (ended_at or at(on, DAY_OVER, zone)) + LOGGING_TIME


def refresh_due(reviewed_at: datetime, zone: ZoneInfo) -> date:
    """The day a profile is due for its next look: a month on, the last day of a shorter one."""
    return reviewed_at.astimezone(zone).date() + relativedelta(months=1)


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That clock time on that day in that zone, as an instant in UTC."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _at_once(kind: Kind, recipient: int, when: datetime) -> Owed:
    return Owed(kind, Stage.AT_ONCE, recipient, when, when, interrupt=True, at_once=True)


@dataclass(frozen=True)
class Stored:
    """A reminder as it is stored, to be compared with what is owed."""

    id: int
    kind: Kind
    stage: Stage
    recipient: int
    send_at: datetime
    deadline: datetime
    is_pending: bool = False
    is_claimed: bool = False  # its message is being posted, or waits for another attempt
    is_cancelled: bool = False


@dataclass(frozen=True)
class Difference:
    insert: list[Owed]
    cancel: list[int]
    move: dict[int, datetime]  # id → its new send_at; a cancelled one is pending again


def difference(stored: Iterable[Stored], owed: Iterable[Owed], now: datetime) -> Difference:
    """What to change so that the stored reminders are the owed ones.

    A stage whose time has passed is not begun, except where it is owed at once; one that
    waits to be said stays; one that was said is never said again. One that is being posted is
    cancelled too: an attempt that failed must not say later what is no longer true.
    """
    by_key = {(s.kind, s.stage, s.deadline, s.recipient): s for s in stored}
    insert: list[Owed] = []
    move: dict[int, datetime] = {}
    for one in owed:
        row = by_key.pop((one.kind, one.stage, one.deadline, one.recipient), None)
        is_ahead = one.send_at > now or one.at_once
        if row is None:
            if is_ahead:
                insert.append(one)
        elif (row.is_pending and row.send_at != one.send_at) or (row.is_cancelled and is_ahead):
            move[row.id] = one.send_at
    cancel = [row.id for row in by_key.values() if row.is_pending or row.is_claimed]
    return Difference(insert, cancel, move)
