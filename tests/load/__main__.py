"""`python -m tests.load [--rate 20] [--minutes 2]`: a working day's commands, however busy the bot
is with those before: a third open forms, a third save them, a third ask for lists. On SQLite one
bot; on PostgreSQL two, of which one is killed every 20 s."""

import argparse
import asyncio
import contextlib
import logging
import os
import platform
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import User
from tests.bench.bots import AtWork, begun, slack_of
from tests.bench.postgres import empty_database
from tests.databases import migrate
from tests.load.crowd import Crowd

PEOPLE = 150
KEPT = ["bot", "run"]
KILLED_EVERY = 20.0  # seconds
LOOKED_EVERY = 5.0


async def main(rate: float, seconds: float) -> None:
    print(f"{'':12}{'':7}{'count':>8}{'p50 ms':>9}{'p99 ms':>9}{'most ms':>9}{'unanswered':>12}")
    with tempfile.TemporaryDirectory(prefix="kept-load-") as folder:
        await _run("SQLite", f"sqlite:///{Path(folder) / 'kept.db'}", rate, seconds, replicas=1)
    with contextlib.ExitStack() as stack:
        if url := empty_database(stack):
            await asyncio.to_thread(migrate, url)
            await _run("PostgreSQL", url, rate, seconds, replicas=2)


async def _run(name: str, url: str, rate: float, seconds: float, *, replicas: int) -> None:
    users = [User(f"U{n:03}", f"person{n}", tz="Asia/Shanghai") for n in range(PEOPLE)]
    async with slack_of(users) as slack, contextlib.AsyncExitStack() as stack:
        bots = [await stack.enter_async_context(begun(slack, KEPT, url)) for _ in range(replicas)]
        crowd = Crowd([slack.person(user.name) for user in users])
        await crowd.get_to_know()
        async with _watched(slack, url, bots, is_killed=replicas > 1) as memory:
            await crowd.work(rate, seconds)
    for kind, times in crowd.answered.items():
        print(f"{name:12}{kind:7}{times}")
        name = ""
    print(f"{'':12}{crowd.not_begun} cycles were not begun, for everybody was still waiting")
    print(f"{'':12}memory, MB: {' '.join(f'{used / 1e6:.0f}' for used in memory)}\n")


@contextlib.asynccontextmanager
async def _watched(
    slack: LocalSlack, url: str, bots: list[AtWork], *, is_killed: bool
) -> AsyncIterator[list[int]]:
    """The memory of one bot that lives on, in bytes, time and again; another is killed meanwhile,
    and begun anew."""
    memory: list[int] = []
    tasks = [asyncio.create_task(_look(bots[-1], memory))]
    if is_killed:
        tasks.append(asyncio.create_task(_kill(slack, url, bots[0])))
    try:
        yield memory
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _look(bot: AtWork, memory: list[int]) -> None:
    while True:
        memory.append(bot.memory())
        await asyncio.sleep(LOOKED_EVERY)


async def _kill(slack: LocalSlack, url: str, bot: AtWork) -> None:
    async with contextlib.AsyncExitStack() as stack:
        while True:
            await asyncio.sleep(KILLED_EVERY)
            bot.process.kill()
            await bot.process.wait()
            bot = await stack.enter_async_context(begun(slack, KEPT, url))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--rate", type=float, default=20, help="commands a second (20)")
    parser.add_argument("--minutes", type=float, default=2, help="for each database (2)")
    given = parser.parse_args()
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # of connections that broke
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, of which the local Slack"
        f" takes one; {given.rate:g} commands a second for {given.minutes:g} minutes"
    )
    asyncio.run(main(given.rate, 60 * given.minutes))
