"""Every job that runs by itself, and how often, on one screen."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from scheduler.deliver import Deliverer


@dataclass(frozen=True)
class Job:
    """`run` may be called by `every` or sooner, when somebody nudges; never twice at a time."""

    name: str
    every: timedelta
    run: Callable[[], Awaitable[object]]


def jobs(deliverer: Deliverer) -> list[Job]:
    return [Job("say what is due", timedelta(seconds=2), deliverer.tick)]
