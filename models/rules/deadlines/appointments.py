"""What a planned contact owes: its brief, and that it is logged."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import LOGGING_TIME, MORNING, over_at
from models.rules.deadlines.owed import DueReminder, Kind, Mode, Stage, still_open
from models.rules.time.instants import at, midnight


def of_appointment(
    *,
    on: date,
    owner: int,
    zone: ZoneInfo,
    is_planned: bool,
    now: datetime,
    manager: int | None = None,
    starts: time | None = None,
    ended_at: datetime | None = None,
    given_at: datetime | None = None,
) -> list[DueReminder]:
    """A brief on the morning, before it `starts`, or when its owner was given it on that day; once
    the contact is over the 24 hours for logging run: from an hour after it `starts`, a clock time
    of the owner's, else from the end of the day. Of a meeting that was noted when it ended, they
    run from then. Missed: to the manager too, and from then on weekly. The customer waits, whoever
    is on leave: the brief is covered."""
    if not is_planned:
        return []
    over = over_at(on, zone, starts, ended_at)
    missed = over + LOGGING_TIME
    stages = {
        Stage.PASSED: (over, over),
        Stage.TWENTY_HOURS: (over + timedelta(hours=20), over),
        Stage.MISSED: (missed, missed),
    }
    begins = at(on, starts, zone) if starts else None
    brief = DueReminder(
        Kind.NEXT_CONTACT,
        Stage.TODAY,
        owner,
        at(on, MORNING, zone),
        midnight(on),
        useless_after=begins,
        is_covered=True,
    )
    if given_at is not None and given_at.astimezone(zone).date() == on:
        brief = replace(
            brief, send_at=given_at, mode=Mode.TIMED, not_before=given_at, is_immediate=True
        )
    is_too_late = given_at is not None and begins is not None and given_at >= begins
    owed = [] if ended_at or is_too_late else [brief]
    owed += [
        DueReminder(Kind.LOGGING, stage, owner, send_at, midnight(on), Mode.TIMED, earliest)
        for stage, (send_at, earliest) in stages.items()
    ]
    if manager is not None and manager != owner:
        owed.append(
            DueReminder(
                Kind.LOGGING, Stage.MISSED, manager, missed, midnight(on), not_before=missed
            )
        )
    return [*owed, still_open(Kind.LOGGING, owner, missed, now, zone)]
