"""`python -m bot.calendars.worker FIRST LAST ZONE [NAME…]`: a calendar on stdin, its meetings on
stdout, within limits of time and memory. The names and addresses are its owner's."""

import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from types import FrameType
from zoneinfo import ZoneInfo

from bot.calendars.result import MEETINGS
from models.rules.time.ical.reading import NotACalendar, read

SERIES_SECONDS = 0.5  # a meeting that has repeated daily for a century takes less
CPU_SECONDS = 25
MEMORY = 1_000_000_000  # bytes


@contextmanager
def _series_limit() -> Iterator[None]:
    signal.setitimer(signal.ITIMER_REAL, SERIES_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _too_long(_: int, __: FrameType | None) -> None:
    raise TimeoutError


def main(first: str, last: str, zone: str, *called: str) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _too_long)
    text = sys.stdin.buffer.read()
    days = date.fromisoformat(first), date.fromisoformat(last)
    try:
        meetings = read(text, *days, ZoneInfo(zone), _series_limit, called)
    except NotACalendar:
        meetings = None
    sys.stdout.buffer.write(MEETINGS.dump_json(meetings))


if __name__ == "__main__":
    main(*sys.argv[1:])
