"""What the first conversations would wait for. Without what every line needs, a form on a busy
machine would come after the three seconds that Slack gives it, so that is loaded before the bot
is connected; the other patterns are compiled in a thread while it is at work already, or by the
conversation that needs one sooner."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import structlog

from models.rules import dates, lazy_re, oneline
from models.rules.names import fold

PAUSE = 0.02  # seconds
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
    def rehearse() -> None:
        """A second of work; once in a process."""
        dates.warm_up()
        fold.warm_up()
        for line in REHEARSED:
            now = datetime.now(UTC)
            oneline.intent_of(line, oneline.read(line, now), now)

    def start(self) -> None:
        self._working = asyncio.ensure_future(asyncio.to_thread(self._work))

    async def stop(self) -> None:
        """Leave what is not loaded yet."""
        self._is_over.set()
        if self._working is not None:
            await self._working

    def _work(self) -> None:
        try:
            for compile_it in lazy_re.waiting():
                while self._is_busy() and not self._is_over.wait(PAUSE):
                    pass
                if self._is_over.is_set():
                    return
                compile_it()
        except Exception:
            log.exception("warm_up_failed")
