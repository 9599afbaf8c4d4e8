"""What the first conversations would wait two seconds for is loaded and compiled in a thread, while
the bot is at work already; what a conversation needs sooner it loads itself."""

import asyncio
import threading
from collections.abc import Callable, Iterator

import structlog

from models.rules import dates, lazy_re
from models.rules.names import fold

PAUSE = 0.02  # seconds
log = structlog.get_logger()


class WarmUp:
    """It pauses while `is_busy`: whoever talks to the bot comes first."""

    def __init__(self, is_busy: Callable[[], bool]) -> None:
        self._is_busy = is_busy
        self._is_over = threading.Event()
        self._working: asyncio.Future[None] | None = None

    def start(self) -> None:
        self._working = asyncio.ensure_future(asyncio.to_thread(self._work))

    async def stop(self) -> None:
        """Leave what is not loaded yet."""
        self._is_over.set()
        if self._working is not None:
            await self._working

    def _work(self) -> None:
        try:
            for load in _loads():
                while self._is_busy() and not self._is_over.wait(PAUSE):
                    pass
                if self._is_over.is_set():
                    return
                load()
        except Exception:
            log.exception("warm_up_failed")


def _loads() -> Iterator[Callable[[], object]]:
    yield dates.warm_up
    yield fold.warm_up
    yield from lazy_re.waiting()
