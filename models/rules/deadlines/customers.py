"""Which reminders a customer owes its owner: silence, a contract that ends, a turn for the worse,
how content it is.

Pure, as models.rules.deadlines, whose `Owed` they are.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines import (
    DAY_BEGINS,
    MORNING,
    DueReminder,
    Kind,
    Mode,
    Stage,
    at,
    immediate,
    midnight,
    still_open,
)
from models.rules.health.cadence import CADENCE_DAYS, quiet_from

BEFORE_THE_END = {
    Stage.NINETY_DAYS: timedelta(days=90),
    Stage.SIXTY_DAYS: timedelta(days=60),
    Stage.THIRTY_DAYS: timedelta(days=30),
}


def of_silence(
    *,
    last: datetime,
    is_planned: bool,
    cadence_days: int = CADENCE_DAYS,
    owner: int,
    zone: ZoneInfo,
    now: datetime,
) -> list[DueReminder]:
    """On the first morning after the cadence is over, then weekly. `last` is the last contact,
    or when the customer was made. A planned contact, whenever it is, breaks the silence: it has
    reminders of its own until it is settled."""
    if is_planned:
        return []
    day = quiet_from(last.astimezone(zone).date(), cadence_days)
    morning = at(day, MORNING, zone)
    return [
        DueReminder(
            Kind.SILENCE,
            Stage.TODAY,
            owner,
            morning,
            midnight(day),
            not_before=at(day, DAY_BEGINS, zone),
        ),
        still_open(Kind.SILENCE, owner, morning, now, zone),
    ]


def of_contract(*, ends_on: date | None, owner: int, zone: ZoneInfo) -> list[DueReminder]:
    """90, 60 and 30 days before its last day, in the morning."""
    if ends_on is None:
        return []
    return [
        DueReminder(
            Kind.CONTRACT, stage, owner, at(ends_on - before, MORNING, zone), midnight(ends_on)
        )
        for stage, before in BEFORE_THE_END.items()
    ]


def of_satisfaction(
    *, quarters_end: Iterable[date], owner: int, zone: ZoneInfo
) -> list[DueReminder]:
    """On the first morning of the last month of each quarter, which ends on that day."""
    return [
        DueReminder(
            Kind.SATISFACTION,
            Stage.TODAY,
            owner,
            at(ends.replace(day=1), MORNING, zone),
            midnight(ends),
            not_before=at(ends.replace(day=1), DAY_BEGINS, zone),
        )
        for ends in quarters_end
    ]


def of_decline(*, logged_at: datetime | None, owner: int, manager: int | None) -> list[DueReminder]:
    """To the owner and their manager in the next digest. `logged_at` is when the contact was
    logged that is a reason to warn, None where there is none."""
    if logged_at is None:
        return []
    people = dict.fromkeys(id for id in (owner, manager) if id is not None)
    return [immediate(Kind.DECLINE, id, logged_at, Mode.DIGEST) for id in people]
