"""One process of the bot: what `python -m bot run` does, on a fast clock, up to its death."""

import asyncio
import contextlib
import dataclasses
import multiprocessing
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot import app, logs, settings
from bot.app import Bot
from scheduler import timetable
from scheduler.timetable import Job
from tests.crash.clock import SharedClock
from tests.crash.mutations import MUTATIONS
from tests.crash.steps import Journal, Steps

LEAST_TICK = 0.1  # real seconds: what a busy machine still manages
PAUSE = 0.02


@dataclass(frozen=True)
class Life:
    """What one process is told. With `step` it kills itself when it passes that for the nth
    time; `mutation` names what is taken out of the protocol."""

    number: int
    environment: dict[str, str]
    rate: float
    folder: Path
    step: str = ""
    nth: int = 1
    mutation: str = ""

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def journal(self) -> Path:
        return self.folder / "journal"

    @property
    def clock(self) -> Path:
        return self.folder / "clock"


def main(life: Life) -> None:
    """The process, from its birth."""
    log = os.open(life.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.environ.update(life.environment)
    patch = pytest.MonkeyPatch()
    clock = SharedClock(life.clock)
    Steps(Journal(life.journal, clock), life.number, life.step, life.nth).watch(patch)
    if life.mutation:
        MUTATIONS[life.mutation](patch)
    _hurry(patch, clock, life.rate)
    _follow(patch, clock, life.number)
    loaded = settings.load()
    logs.configure(loaded.log_level)
    asyncio.run(_work(loaded, clock))


async def _work(loaded: settings.Settings, clock: SharedClock) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    # Nobody is left behind when the one who made us is killed.
    if parent := multiprocessing.parent_process():
        loop.add_reader(parent.sentinel, stop.set)
    await app.run(loaded, stop, clock)


def _hurry(patch: pytest.MonkeyPatch, clock: SharedClock, rate: float) -> None:
    """What is counted in real seconds goes as fast as the clock."""
    jobs: Callable[..., list[Job]] = timetable.jobs

    def faster(*args: object) -> list[Job]:
        least = timedelta(seconds=LEAST_TICK)
        return [dataclasses.replace(j, every=max(j.every / rate, least)) for j in jobs(*args)]

    patch.setattr(timetable, "jobs", faster)
    call = AsyncWebClient.api_call

    async def impatient(*args: Any, **more: Any) -> AsyncSlackResponse:
        calling, end = asyncio.create_task(call(*args, **more)), clock.seconds + app.REQUEST_SECONDS
        try:
            while not calling.done():
                if clock.seconds > end:
                    raise TimeoutError
                await asyncio.wait({calling}, timeout=PAUSE)
            return await calling
        finally:
            calling.cancel()

    patch.setattr(AsyncWebClient, "api_call", impatient)


def _follow(patch: pytest.MonkeyPatch, clock: SharedClock, life: int) -> None:
    """Once the bot has started, show again and again that it is not being kept from working: it
    gets as far as to Slack and to the database and back."""
    start = Bot.start

    async def beat(bot: Bot) -> None:
        while True:
            seconds = clock.seconds
            with contextlib.suppress(ClientError, TimeoutError):
                await bot.client.auth_test()
                await bot.database.write(lambda _: None)
                clock.follow(life, seconds)
            while clock.has_followed(life):  # noqa: ASYNC110 - another process moves it
                await asyncio.sleep(PAUSE)

    async def started(bot: Bot) -> None:
        await start(bot)
        beats.append(asyncio.create_task(beat(bot)))

    beats: list[asyncio.Task[None]] = []
    patch.setattr(Bot, "start", started)
