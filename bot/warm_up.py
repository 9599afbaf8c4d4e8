"""What the first conversations would wait for, loaded at the start.

Before the bot is connected: what the shortest command needs, or a form on a busy machine would come
after the three seconds that Slack gives it, and the tables of libraries, which may not be loaded
twice at once. What longer lines need, two seconds of work, is compiled in a thread while it is at
work already, pattern by pattern, or by the conversation that needs one sooner."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache, partial

import structlog

from models.rules import dates, lazy_re, oneline
from models.rules.names import fold

PAUSE = 0.02  # seconds
SHORTEST = "Acme"
REHEARSED = (
    "Acme call with Li: likes plan A. todo: send prices by Friday @lee; next: in two weeks",
    "met Ann at Acme, she wants a quote by Friday, I'll send it tomorrow",
    "拜访王总，觉得报价偏高，周五前发新报价，下周二再谈",
)
log = structlog.get_logger()


class WarmUp:
    """It pauses while `is_busy`: whoever talks to the bot comes first."""

    def __init__(self, is_busy: Callable[[], bool]) -> None:
        self._is_busy = is_busy
        self._is_over = threading.Event()
        self._working: asyncio.Future[None] | None = None

    @staticmethod
    @cache
    def begin() -> None:
        """A third of a second; once in a process."""
        dates.warm_up()
        fold.warm_up()
        _rehearse(SHORTEST)

    def start(self) -> None:
        self._working = asyncio.ensure_future(asyncio.to_thread(self._work))

    async def stop(self) -> None:
        """Leave what is not loaded yet."""
        self._is_over.set()
        if self._working is not None:
            await self._working

    def _work(self) -> None:
        try:
            for step in _steps():
                while self._is_busy() and not self._is_over.wait(PAUSE):
                    pass
                if self._is_over.is_set():
                    return
                step()
            log.info("warmed_up")
        except Exception:
            log.exception("warm_up_failed")


def _steps() -> Iterator[Callable[[], object]]:
    yield from lazy_re.waiting()
    yield from (partial(_rehearse, line) for line in REHEARSED)


@cache
def _rehearse(line: str) -> None:
    """Once in a process."""
    now = datetime.now(UTC)
    oneline.intent_of(line, oneline.read(line, now), now)
