"""One clock for many processes. It is much faster than the day's, and waits for the slowest."""

import asyncio
import mmap
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock

START = datetime(2026, 5, 7, 1, 0, 30, tzinfo=UTC)  # a Thursday, 09:00:30 in Shanghai
MAX_LIVES = 4000
LAG = 60.0  # seconds of it by which Slack's history lags behind
STEP = 2.0  # seconds by which it moves on


class SharedClock(Clock):
    """A file in memory: the seconds since START, and how far each process has followed."""

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._cells = memoryview(mmap.mmap(file.fileno(), 0)).cast("d")

    @classmethod
    def made(cls, path: Path) -> "SharedClock":
        path.write_bytes(bytes(8 * (MAX_LIVES + 1)))
        return cls(path)

    @property
    def seconds(self) -> float:
        return self._cells[0]

    @seconds.setter
    def seconds(self, seconds: float) -> None:
        self._cells[0] = seconds

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def follow(self, life: int, seconds: float) -> None:
        """That process has been at work since then."""
        self._cells[life] = seconds + STEP  # 0 is one that has not begun

    def has_followed(self, life: int) -> bool:
        return self._cells[life] >= self.seconds + STEP


class Hand:
    """Moves the clock on, at most `rate` times as fast as the day's: never before each living
    process has done something from end to end since the last time. So a machine that is busy
    with other things makes the run slower, and no process sleep past its lease."""

    def __init__(self, clock: SharedClock, rate: float) -> None:
        self.clock, self.alive = clock, set[int]()
        self._pause = STEP / rate
        self._moved_at = [time.monotonic()]

    async def move(self) -> None:
        while True:
            await asyncio.sleep(self._pause)
            if all(self.clock.has_followed(life) for life in self.alive):
                self.clock.seconds += STEP
                self._moved_at.append(time.monotonic())

    async def wait(self, seconds: float) -> None:
        end = self.clock.seconds + seconds
        while self.clock.seconds < end:  # noqa: ASYNC110 - the clock is a cell of memory
            await asyncio.sleep(self._pause)

    def since(self, seconds: float) -> float:
        """Real seconds since the clock showed so many seconds less than now."""
        shown = self.clock.seconds - seconds
        return time.monotonic() - self._moved_at[max(int(shown // STEP), 0)]
