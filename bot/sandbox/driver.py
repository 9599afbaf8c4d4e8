"""The driver of the demo, the simulation and the tests: it moves the clock, and knows when the bot
has nothing left to do."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack

PATIENCE = 60.0
"""Real seconds that only a bot that hangs needs: the speed of the machine is not on trial."""


class Driver:
    """The local Slack, the bot in it and their clock. Its people wait until the bot is idle."""

    def __init__(self, slack: LocalSlack, bot: Bot, clock: SkippableClock) -> None:
        self.slack, self.bot, self.clock = slack, bot, clock
        self._waiting: set[asyncio.Task[None]] = set()
        slack.until_idle = self.settle

    async def skip(self, **by: float) -> None:
        """Let time pass, and the bot send what became due."""
        self.clock.skip(timedelta(**by))
        await self.settle()

    async def skip_to(self, instant: datetime) -> None:
        self.clock.skip_to(instant)
        await self.settle()

    async def settle(self) -> None:
        """Wait until the bot is idle: everything it received is answered, nothing goes on behind
        an answer, no job runs, no delivery is under way and nothing is due now.

        Raises TimeoutError where the bot hangs, and what ended a delivery.
        """
        await self._patiently(self._settle())

    async def answered(self) -> None:
        """Wait for what the bot received, and for what it does behind its answers."""
        await self._patiently(self._answered())

    async def close(self) -> None:
        """Wait for what others began to wait for."""
        await asyncio.gather(*self._waiting, return_exceptions=True)

    async def _patiently(self, waiting: Coroutine[Any, Any, None]) -> None:
        # Whoever no longer waits does not cancel it: a claim that was under way would be lost.
        task = asyncio.create_task(self._bounded(waiting))
        self._waiting.add(task)
        task.add_done_callback(self._waiting.discard)
        await asyncio.shield(task)

    async def _bounded(self, waiting: Coroutine[Any, Any, None]) -> None:
        async with asyncio.timeout(PATIENCE):
            await waiting

    async def _settle(self) -> None:
        while True:
            await self._answered()
            await self.bot.runner.rest()  # what a job finds may be due now
            sent = await self.bot.deliverer.tick()
            if not sent and self._is_answered and not self.bot.runner.is_busy:
                return

    async def _answered(self) -> None:
        while not self._is_answered:
            await self.slack.delivered()
            await self.bot.background.finish()

    @property
    def _is_answered(self) -> bool:
        return self.slack.is_delivered and not self.bot.background.is_busy
