"""What the first conversations would wait for: tables are loaded before the bot is connected, and
the many patterns compiled in a thread while it is at work already. One that a conversation needs
sooner it compiles itself."""

import asyncio
import threading
from collections.abc import Callable

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

    @staticmethod
    def load_tables() -> None:
        """A quarter of a second."""
        dates.warm_up()
        fold.warm_up()

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
