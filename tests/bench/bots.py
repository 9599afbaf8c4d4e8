"""The bots that are measured, each in a process of its own at a local Slack of its own."""

import asyncio
import contextlib
import os
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.server.socket_mode import SocketMode
from bot.localslack.world.workspace import BOT_USER, Channel, User
from bot.sandbox.play import local_slack

PEOPLE = 50
START_SECONDS = 20
STOP_SECONDS = 10
SETTLE_SECONDS = 4  # the second socket, the first ticks, what is loaded when nobody waits


@dataclass(frozen=True)
class AtWork:
    """A bot that is connected to this Slack: `started_after` so many seconds."""

    slack: LocalSlack
    started_after: float
    process: asyncio.subprocess.Process

    def memory(self) -> int:
        """Bytes that are resident."""
        pages = int(self._proc("statm").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    def cpu(self) -> float:
        """Seconds since its start, of the user and of the system."""
        times = self._proc("stat").rpartition(")")[2].split()
        return sum(map(int, times[11:13])) / os.sysconf("SC_CLK_TCK")

    def _proc(self, file: str) -> str:
        return Path(f"/proc/{self.process.pid}/{file}").read_text()


def people() -> list[User]:
    return [User(f"U{n:03}", f"person{n}", tz="Asia/Shanghai") for n in range(PEOPLE)]


@contextlib.asynccontextmanager
async def at_work(module: list[str], database_url: str = "") -> AsyncIterator[AtWork]:
    """`python -m …module`, connected to a local Slack; both end with the block."""
    async with slack_of(people()) as slack, begun(slack, module, database_url) as bot:
        await asyncio.sleep(SETTLE_SECONDS)
        yield bot


@contextlib.asynccontextmanager
async def slack_of(users: list[User]) -> AsyncIterator[LocalSlack]:
    channels = [Channel("CSALES", "sales", [*(user.id for user in users), BOT_USER])]
    async with local_slack(SkippableClock(), users=users, channels=channels) as slack:
        yield slack


@contextlib.asynccontextmanager
async def begun(slack: LocalSlack, module: list[str], database_url: str) -> AsyncIterator[AtWork]:
    """A process that has connected to this Slack beside those that are; it ends with the block."""
    # Nothing else of this environment: no proxy may come between.
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.getcwd(),
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": database_url,
        "SLACK_POSTS_PER_MINUTE": "100000",  # what is measured is not Slack's limit
        "LOG_LEVEL": "WARNING",
    }
    start, before = time.perf_counter(), _connections(slack)
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", *module, env=environment)
    try:
        await _connected(slack, process, before)
        yield AtWork(slack, time.perf_counter() - start, process)
    finally:
        await _end(process)


def _connections(slack: LocalSlack) -> int:
    assert isinstance(slack.delivery, SocketMode)
    return slack.delivery.connections


async def _connected(slack: LocalSlack, process: asyncio.subprocess.Process, before: int) -> None:
    async with asyncio.timeout(START_SECONDS):
        while _connections(slack) <= before:
            if process.returncode is not None:
                raise RuntimeError("the bot ended before it was connected")
            await asyncio.sleep(0.01)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
