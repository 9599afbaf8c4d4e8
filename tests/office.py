"""The bot and its people: alice, bob and mei at a local Slack, with a clock that stands still."""

import contextlib
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.people.people import Person
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import BOT_USER, Channel, User
from bot.sandbox.play import local_slack, settings_for
from bot.settings import Settings
from models.delivery.rate_limit import UNLIMITED

START = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)  # a Wednesday, 10:30 in Shanghai


PEOPLE = [
    User("UALICE", "alice", "Alice Ames", "Sales", "Asia/Shanghai", "en-US"),
    User("UBOB", "bob", "Bob Bell", "Sales", "Asia/Shanghai", "zh-TW"),
    User("UMEI", "mei", "Mei Lin 林梅", "Manager", "Asia/Shanghai", "zh-CN"),
]


@dataclass
class Office:
    """A workspace with the bot in it."""

    slack: LocalSlack
    clock: SkippableClock
    settings: Settings
    bot: Bot

    @property
    def alice(self) -> Person:
        return self.slack.person("alice")

    @property
    def bob(self) -> Person:
        return self.slack.person("bob")

    @property
    def mei(self) -> Person:
        return self.slack.person("mei")

    async def skip(self, **by: float) -> None:
        """Let time pass, and the bot say what became due."""
        self.clock.skip(timedelta(**by))
        await self.settle()

    async def skip_to(self, instant: datetime) -> None:
        self.clock.skip_to(instant)
        await self.settle()

    async def settle(self) -> None:
        """Wait until the bot has nothing more to do now."""
        await self.bot.background.finish(5)
        await self.bot.deliverer.tick()

    async def restart(self) -> None:
        """The bot's process ends and starts again."""
        await self.bot.stop()
        self.bot = Bot(self.settings, self.clock, UNLIMITED)
        await self.bot.start()


@pytest.fixture
async def office(ready_url: str) -> AsyncIterator[Office]:
    """An office on each kind of database."""
    async with open_office(ready_url) as office:
        yield office


@contextlib.asynccontextmanager
async def open_office(
    ready_url: str, start: datetime = START, people: list[User] = PEOPLE
) -> AsyncIterator[Office]:
    """An office on a database whose tables are there."""
    clock = SkippableClock(start, frozen=True)
    channels = [Channel("CSALES", "sales", [*(person.id for person in people), BOT_USER])]
    async with local_slack(clock, users=deepcopy(people), channels=channels) as slack:
        settings = settings_for(slack, ready_url, calendar_private_network="allow")
        office = Office(slack, clock, settings, Bot(settings, clock, UNLIMITED))
        await office.bot.start()
        try:
            yield office
        finally:
            await office.bot.stop()
