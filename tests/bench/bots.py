"""The bots that are measured, each in a process of its own at a local Slack of its own."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import BOT_USER, Channel, User
from bot.sandbox.play import local_slack

PEOPLE = 50
START_SECONDS = 20
STOP_SECONDS = 10


def people() -> list[User]:
    return [User(f"U{n:03}", f"person{n}", tz="Asia/Shanghai") for n in range(PEOPLE)]


@contextlib.asynccontextmanager
async def at_work(module: list[str], database_url: str = "") -> AsyncIterator[LocalSlack]:
    """A local Slack to which `python -m …module` is connected; both end with the block."""
    users = people()
    channels = [Channel("CSALES", "sales", [*(user.id for user in users), BOT_USER])]
    async with local_slack(SkippableClock(), users=users, channels=channels) as slack:
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
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *module, env=environment
        )
        try:
            await _connected(slack, process)
            yield slack
        finally:
            await _end(process)


async def _connected(slack: LocalSlack, process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(START_SECONDS):
        while not slack.delivery.connected:
            if process.returncode is not None:
                raise RuntimeError("the bot ended before it was connected")
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)  # the second socket, the first ticks


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
