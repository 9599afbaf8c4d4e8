"""A pause before each new socket, which grows while Slack closes them as soon as they are open: it
refuses one too many by closing it, and the SDK would ask for the next at once, without end."""

import asyncio
from collections.abc import Awaitable, Callable

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds
LASTING = 30.0  # seconds after which a socket counts as one that was wanted


class Reconnecting:
    """Stands before the SDK's question for the address of a socket."""

    def __init__(
        self,
        ask: Callable[[], Awaitable[str]],
        now: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._ask, self._now, self._sleep = ask, now, sleep
        self._asked_at: float | None = None
        self._pause = 0.0

    async def __call__(self) -> str:
        """`now` counts seconds."""
        is_soon = self._asked_at is not None and self._now() - self._asked_at < LASTING
        self._pause = min(self._pause * 2 or FIRST_PAUSE, LONGEST_PAUSE) if is_soon else 0.0
        if self._pause:
            await self._sleep(self._pause)
        self._asked_at = self._now()
        return await self._ask()
