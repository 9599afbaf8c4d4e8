"""The bell: jobs run at the start, at each bell and each nudge, one run at a time."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta, tzinfo
from typing import Self

import apscheduler.schedulers.base
import pytest

from scheduler.runner import Runner
from scheduler.timetable import Job

NEVER = timedelta(hours=1)
SOON = timedelta(milliseconds=50)


class Work:
    """A job's runs, each of which waits until it may go on."""

    def __init__(self, *problems: Exception) -> None:
        self.began = 0
        self.ended = 0
        self.at_once = 0
        self.may_end = asyncio.Event()
        self.may_end.set()
        self._problems = list(problems)
        self._change = asyncio.Condition()

    async def run(self) -> None:
        self.began += 1
        self.at_once = max(self.at_once, self.began - self.ended)
        await self._tell()
        try:
            await self.may_end.wait()
            if self._problems:
                raise self._problems.pop(0)
        finally:
            self.ended += 1
        await self._tell()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(60), self._change:
            await self._change.wait_for(holds)

    async def _tell(self) -> None:
        async with self._change:
            self._change.notify_all()


@asynccontextmanager
async def running(run: Callable[[], Awaitable[None]], every: timedelta) -> AsyncIterator[Runner]:
    runner = Runner([Job("work", every, run)])
    runner.start()
    try:
        yield runner
    finally:
        await runner.stop(0)


async def test_a_job_runs_at_the_start_and_at_each_bell() -> None:
    work = Work()
    async with running(work.run, SOON):
        await work.until(lambda: work.ended >= 3)


async def test_the_work_goes_on_when_the_system_s_clock_is_set_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class SetBack(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(hours=1)

    work = Work()
    async with running(work.run, SOON):
        await work.until(lambda: work.ended >= 2)
        monkeypatch.setattr(apscheduler.schedulers.base, "datetime", SetBack)
        already = work.ended
        await work.until(lambda: work.ended >= already + 4)


async def test_a_nudge_does_not_wait_for_the_bell() -> None:
    work = Work()
    async with running(work.run, NEVER) as runner:
        await work.until(lambda: work.ended == 1)
        runner.wake()
        await work.until(lambda: work.ended == 2)


async def test_nudges_during_a_run_bring_one_more_run_after_it() -> None:
    work = Work()
    work.may_end.clear()
    async with running(work.run, NEVER) as runner:
        await work.until(lambda: work.began == 1)
        for _ in range(3):
            runner.wake()
        await asyncio.sleep(0.02)
        assert work.began == 1
        work.may_end.set()
        await work.until(lambda: work.ended == 2)
        await asyncio.sleep(0.02)
    assert (work.began, work.at_once) == (2, 1)


async def test_a_runner_rests_once_every_run_that_was_called_for_has_ended() -> None:
    work = Work()
    work.may_end.clear()
    async with running(work.run, NEVER) as runner:
        resting = asyncio.create_task(runner.rest())
        await work.until(lambda: work.began == 1)
        runner.wake()
        assert not resting.done()
        work.may_end.set()
        await resting
        assert work.ended == 2


async def test_a_run_that_fails_does_not_end_the_job() -> None:
    work = Work(ConnectionError("the database is away"))
    async with running(work.run, SOON):
        await work.until(lambda: work.ended >= 2)


async def test_a_slow_job_does_not_keep_another_from_running() -> None:
    slow, quick = Work(), Work()
    slow.may_end.clear()
    runner = Runner([Job("slow", SOON, slow.run), Job("quick", SOON, quick.run)])
    runner.start()
    await quick.until(lambda: quick.ended >= 3)
    assert slow.began == 1
    await runner.stop(0)


async def test_stopping_lets_a_run_end() -> None:
    work = Work()
    work.may_end.clear()
    async with running(work.run, NEVER) as runner:
        await work.until(lambda: work.began == 1)
        stopping = asyncio.create_task(runner.stop(60))
        await asyncio.sleep(0.02)
        assert not stopping.done()
        work.may_end.set()
        await stopping
    assert (work.began, work.ended) == (1, 1)


async def test_stopping_waits_no_longer_than_it_is_told() -> None:
    work = Work()
    work.may_end.clear()
    async with running(work.run, NEVER) as runner:
        await work.until(lambda: work.began == 1)
        async with asyncio.timeout(60):
            await runner.stop(0.05)
        assert work.ended == 1  # cut off, and gone before stop returns


async def test_a_runner_that_never_started_stops_at_once() -> None:
    await Runner([Job("work", SOON, Work().run)]).stop(5)
