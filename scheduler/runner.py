"""Runs the timetable. APScheduler only rings the bell: what is to be done stands in the tables,
so a bell that is missed or rung twice changes nothing."""

import asyncio
import contextlib
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from models.database.errors import DatabaseGone
from scheduler.timetable import Job

log = structlog.get_logger()


class Runner:
    """Each job runs in its own task, one run at a time, at each bell and each nudge."""

    def __init__(self, jobs: list[Job]) -> None:
        self._jobs = [(job, asyncio.Event()) for job in jobs]
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._tasks: list[asyncio.Task[None]] = []
        self._running = 0
        self._change = asyncio.Condition()
        self._is_stopping = False

    def start(self) -> None:
        for job, bell in self._jobs:
            self._scheduler.add_job(
                bell.set,
                "interval",
                seconds=job.every.total_seconds(),
                coalesce=True,
                misfire_grace_time=None,
            )
            bell.set()
            self._tasks.append(asyncio.create_task(self._run(job, bell)))
        self._scheduler.start()

    def wake(self, name: str | None = None) -> None:
        """Something may be due now: that job, or every one, does not wait for its next bell."""
        for job, bell in self._jobs:
            if name in (None, job.name):
                bell.set()

    async def rest(self) -> None:
        """Wait until no job runs or has been called for."""
        async with self._change:
            await self._change.wait_for(lambda: not self.is_busy)

    @property
    def is_busy(self) -> bool:
        at_work = zip(self._jobs, self._tasks, strict=False)  # no task before the start
        is_called = any(bell.is_set() and not task.done() for (_, bell), task in at_work)
        return is_called or self._running > 0

    async def stop(self, seconds: float) -> None:
        """Let the runs that are under way end, but no longer than this."""
        if not self._scheduler.running:
            return
        self._scheduler.shutdown(wait=False)
        self._is_stopping = True
        self.wake()
        _, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _run(self, job: Job, bell: asyncio.Event) -> None:
        soon: timedelta | None = None
        while True:
            # The bell goes by the system's clock, and is silent for as long as that is set back.
            longest = min(soon, job.every) if soon else 2 * job.every
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(bell.wait(), longest.total_seconds())
            if self._is_stopping:
                return
            bell.clear()
            self._running += 1
            try:
                soon = await job.run()
            except DatabaseGone:
                return  # no bell brings it back; the process is about to end
            except Exception:
                # The database may be away for a while: the next bell tries again.
                soon = None
                log.exception("job_failed", job=job.name)
            finally:
                await self._has_run()

    async def _has_run(self) -> None:
        self._running -= 1
        async with self._change:
            self._change.notify_all()
