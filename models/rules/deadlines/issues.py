"""What a customer's issue owes while its clock runs."""

from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import MORNING
from models.rules.deadlines.owed import (
    DueReminder,
    Kind,
    Mode,
    Stage,
    each_morning,
    immediate,
    still_open,
)
from models.rules.time.instants import at
from models.rules.time.working_time import Clock


class Urgency(StrEnum):
    """How a customer's issue is to be answered."""

    ON_THE_SPOT = "on_the_spot"
    COMPLEX = "complex"
    URGENT = "urgent"


RESPONSE_TIME = {Urgency.COMPLEX: timedelta(hours=48), Urgency.URGENT: timedelta(hours=2)}
NEARLY_MISSED = {Urgency.COMPLEX: timedelta(hours=2), Urgency.URGENT: timedelta(minutes=30)}


def response_time(
    urgency: Urgency, promised: timedelta | None = None, urgent: timedelta | None = None
) -> timedelta:
    """How much time there is for an answer: what the customer was promised, where that is less.
    `urgent` is what there is for an urgent one where its segment has its own."""
    time = RESPONSE_TIME.get(urgency, timedelta(0))
    if urgency is Urgency.URGENT and urgent is not None:
        time = urgent
    return time if promised is None else min(time, promised)


def of_issue(
    *,
    urgency: Urgency,
    time: timedelta,
    deadline: datetime | None,
    clock: Clock,
    given_at: datetime | None,
    owner: int,
    manager: int | None,
    is_open: bool,
    zone: ZoneInfo,
    now: datetime,
    covered_from: datetime | None = None,
) -> list[DueReminder]:
    """The morning of its last day, half time, nearly missed, missed, the last to the manager too;
    then weekly, and of what is urgent each morning, to both. What is missed by `covered_from`, when
    somebody begins to stand in for the owner, is owed once more then. They are counted back from
    the deadline, which is None while the clock is paused. `time` is how much there was for the
    answer. `given_at`: when the owner got it, None where they need not be told."""
    if not is_open:
        return []
    mode = Mode.URGENT if urgency is Urgency.URGENT else Mode.TIMED
    owed = [immediate(Kind.ISSUE_GIVEN, owner, given_at, mode)] if given_at else []
    if deadline is None or urgency is Urgency.ON_THE_SPOT:
        return owed
    stages = clock_stages(Kind.ISSUE, urgency, time, deadline, clock, owner, manager, zone, now)
    if covered_from is not None and deadline <= covered_from:
        stages.append(_covered(owner, deadline, covered_from))
    return owed + stages


def _covered(owner: int, deadline: datetime, begins: datetime) -> DueReminder:
    """For who stands in alone: see models.rules.deadlines.availability."""
    stage, mode = Stage.OVERDUE, Mode.TIMED
    return DueReminder(
        Kind.ISSUE, stage, owner, begins, deadline, mode, not_before=begins, is_immediate=True
    )


def _that_day(
    kind: Kind, owner: int, begun: datetime, deadline: datetime, zone: ZoneInfo
) -> list[DueReminder]:
    """In the digest of the day on which the time runs out, where the clock runs by then."""
    day = deadline.astimezone(zone).date()
    morning = at(day, MORNING, zone)
    if not begun < morning < deadline:
        return []
    return [DueReminder(kind, Stage.TODAY, owner, morning, deadline, useless_after=deadline)]


def clock_stages(
    kind: Kind,
    urgency: Urgency,
    time: timedelta,
    deadline: datetime,
    clock: Clock,
    owner: int,
    manager: int | None,
    zone: ZoneInfo,
    now: datetime,
) -> list[DueReminder]:
    """The morning of its last day, half time, nearly missed, missed, and what comes while there is
    no answer, of a response clock that runs."""
    mode = Mode.URGENT if urgency is Urgency.URGENT else Mode.TIMED
    half_time = clock.add(deadline, -time / 2)
    nearly = clock.add(deadline, -min(NEARLY_MISSED[urgency], time / 4))
    owed = [
        *_that_day(kind, owner, clock.add(deadline, -time), deadline, zone),
        DueReminder(kind, Stage.HALF_TIME, owner, half_time, deadline, mode),
        DueReminder(kind, Stage.NEARLY, owner, nearly, deadline, mode),
        DueReminder(kind, Stage.MISSED, owner, deadline, deadline, mode, not_before=deadline),
    ]
    told = [owner]
    if manager is not None and manager != owner:
        told.append(manager)
        mode = Mode.URGENT if urgency is Urgency.URGENT else Mode.DIGEST
        owed.append(
            DueReminder(kind, Stage.MISSED, manager, deadline, deadline, mode, not_before=deadline)
        )
    if kind is Kind.ISSUE and urgency is Urgency.URGENT:
        return [*owed, *each_morning(kind, told, deadline, now, zone)]
    return [*owed, still_open(kind, owner, deadline, now, zone)]
