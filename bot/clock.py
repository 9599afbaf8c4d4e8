"""The time, as an object that can be handed around and, in the sandbox and in tests, moved on."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The system clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class SkippableClock(Clock):
    """A clock that can be moved forward.

    It runs on at real speed from `start` (default: the system's time), or stands still between
    skips when `frozen`.
    """

    def __init__(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError("a clock starts at an aware datetime")
        self._base = (start or datetime.now(UTC)).astimezone(UTC)
        self._began = time.monotonic()
        self._frozen = frozen
        self._callbacks: list[Callable[[datetime], None]] = []

    def now(self) -> datetime:
        if self._frozen:
            return self._base
        return self._base + timedelta(seconds=time.monotonic() - self._began)

    def skip(self, by: timedelta) -> datetime:
        """Moves on by `by` and returns the new time. Raises ValueError when it is negative."""
        if by < timedelta(0):
            raise ValueError("a clock is never moved back")
        self._base += by
        now = self.now()
        for callback in tuple(self._callbacks):
            callback(now)
        return now

    def skip_to(self, instant: datetime) -> datetime:
        """Moves on to `instant` (aware). Raises ValueError when that is in the past."""
        if instant.tzinfo is None:
            raise ValueError("a clock is moved to an aware datetime")
        return self.skip(instant.astimezone(UTC) - self.now())

    def on_skip(self, callback: Callable[[datetime], None]) -> Callable[[], None]:
        """Calls `callback` with the new time after every skip; returns how to stop that."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)
