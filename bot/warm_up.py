"""What the first conversations would wait two seconds for is loaded and compiled in a thread, while
the bot is at work already; what a conversation needs sooner it loads itself."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator

import structlog

from models.rules import dates, lazy_re
from models.rules.names import fold

log = structlog.get_logger()


class WarmUp:
    def __init__(self) -> None:
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
                if self._is_over.is_set():
                    return
                load()
                time.sleep(0)  # whoever talks to the bot comes first
        except Exception:
            log.exception("warm_up_failed")


def _loads() -> Iterator[Callable[[], object]]:
    yield dates.warm_up
    yield fold.warm_up
    yield from lazy_re.waiting()
