"""The bot and its people: alice, bob and mei at a local Slack, with a clock that stands still."""

import contextlib
from collections.abc import AsyncIterator
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache

import pytest
from pydantic import SecretStr

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.people.people import Person
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import BOT_USER, Channel, User
from bot.sandbox.driver import PATIENCE, Driver
from bot.sandbox.play import local_slack
from bot.settings import Settings
from models.delivery.rate_limit import UNLIMITED

START = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)  # a Wednesday, 10:30 in Shanghai


PEOPLE = [
    User("UALICE", "alice", "Alice Ames", "Sales", "Asia/Shanghai", "en-US"),
    User("UBOB", "bob", "Bob Bell", "Sales", "Asia/Shanghai", "zh-TW"),
    User("UMEI", "mei", "Mei Lin 林梅", "Manager", "Asia/Shanghai", "zh-CN"),
]


class Office(Driver):
    """A workspace with the bot in it."""

    def __init__(self, slack: LocalSlack, clock: SkippableClock, settings: Settings) -> None:
        self.settings = settings
        super().__init__(slack, self._employ(clock), clock)

    @property
    def alice(self) -> Person:
        return self.slack.person("alice")

    @property
    def bob(self) -> Person:
        return self.slack.person("bob")

    @property
    def mei(self) -> Person:
        return self.slack.person("mei")

    async def restart(self) -> None:
        """The bot's process ends and starts again."""
        await self.bot.stop()
        self.bot = self._employ(self.clock)
        await self.bot.start()

    def _employ(self, clock: SkippableClock) -> Bot:
        """A bot that has not started, and whose database may take its time: the machine's speed
        is not on trial."""
        bot = Bot(self.settings, clock, UNLIMITED)
        bot.database.leniency = 30
        return bot


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "office_url" in metafunc.fixturenames:
        is_on_both = metafunc.definition.get_closest_marker("both_databases") is not None
        kinds = ["sqlite", "postgres"] if is_on_both else ["sqlite"]
        metafunc.parametrize("office_url", kinds, indirect=True)


@pytest.fixture
def office_url(request: pytest.FixtureRequest) -> str:
    """The address of a database with all tables and no rows: SQLite, where the conversation leads
    to the same SQL on both kinds. The models' own tests run on both."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def office(office_url: str) -> AsyncIterator[Office]:
    async with open_office(office_url) as office:
        yield office


@cache
def _settings() -> Settings:
    """Read and checked once: that takes as long as to start the bot."""
    return Settings(
        slack_bot_token=SecretStr(LocalSlack.bot_token),
        slack_app_token=SecretStr(LocalSlack.app_token),
        calendar_private_network="allow",
    )


@contextlib.asynccontextmanager
async def open_office(
    database_url: str, start: datetime = START, people: list[User] = PEOPLE
) -> AsyncIterator[Office]:
    """An office on a database whose tables are there."""
    clock = SkippableClock(start, frozen=True)
    channels = [Channel("CSALES", "sales", [*(person.id for person in people), BOT_USER])]
    async with local_slack(
        clock,
        users=deepcopy(people),
        channels=channels,
        ack_seconds=PATIENCE,
        trigger_seconds=PATIENCE,
    ) as slack:
        where = {"slack_api_url": slack.api_url, "database_url": database_url}
        office = Office(slack, clock, _settings().model_copy(update=where))
        await office.bot.start()
        try:
            yield office
        finally:
            await office.close()
            await office.bot.stop()
