"""Every job that runs by itself, and how often, on one screen."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from scheduler import announcing, hourly, imports
from scheduler.announcing import Announcing
from scheduler.calendars import CalendarReader
from scheduler.deliver import Deliverer
from scheduler.housekeeping import Housekeeping
from scheduler.imports import Imports
from scheduler.planning import Planning

SAY_DUE = "say what is due"


@dataclass(frozen=True)
class Job:
    """`run` may be called by `every` or sooner, when somebody nudges; never twice at a time. It
    returns after how long to call it again, where that is sooner than the next time."""

    name: str
    every: timedelta
    run: Callable[[], Awaitable[timedelta | None]]


def jobs(
    deliverer: Deliverer,
    calendars: CalendarReader,
    imported: Imports,
    forgetting: Housekeeping,
    planner: Planning,
    announcements: Announcing,
) -> list[Job]:
    return [
        Job(SAY_DUE, timedelta(seconds=2), deliverer.run),
        Job("read calendars", timedelta(minutes=1), calendars.run),
        Job("carry out imports", imports.EVERY, imported.run),
        Job("forget what is over", hourly.EVERY, forgetting.run),
        Job("plan what the calendar brings", hourly.EVERY, planner.run),
        Job("announce what is due", announcing.EVERY, announcements.run),
    ]
