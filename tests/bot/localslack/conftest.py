"""A local Slack with a frozen clock, and a small real Bolt app connected to it."""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import SkippableClock
from bot.localslack.people.people import Person
from bot.localslack.server.slack import LocalSlack

COMMANDS: list[Mapping[str, object]] = [
    {"command": "/form", "description": "Opens a form"},
    {"command": "/say", "description": "Says it back", "should_escape": True},
]
SHORTCUTS = [
    {"type": "global", "callback_id": "log", "name": "Log it"},
    {"type": "message", "callback_id": "keep", "name": "Keep this"},
]


@pytest.fixture
def clock() -> SkippableClock:
    return SkippableClock(datetime(2026, 5, 6, 12, tzinfo=UTC), frozen=True)


@pytest.fixture
async def slack(clock: SkippableClock) -> AsyncIterator[LocalSlack]:
    async with LocalSlack(clock=clock, commands=COMMANDS, shortcuts=SHORTCUTS) as started:
        yield started


@pytest.fixture
def impatient(slack: LocalSlack) -> None:
    """Slack waits a fifth of a second for an acknowledgement, so that a test need not wait."""
    assert slack.sockets is not None
    slack.sockets.ack_seconds = 0.2


@pytest.fixture
def client(slack: LocalSlack) -> AsyncWebClient:
    """The Web API as the bot uses it, without retries."""
    return AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])


@pytest.fixture
async def app(slack: LocalSlack, client: AsyncWebClient) -> AsyncIterator[AsyncApp]:
    """A Bolt app over Socket Mode; a test adds the listeners it needs."""
    bolt = AsyncApp(client=client, process_before_response=True)
    handler: Any = AsyncSocketModeHandler(bolt, slack.app_token)
    await handler.connect_async()
    yield bolt
    await handler.close_async()


@pytest.fixture
def alice(slack: LocalSlack) -> Person:
    return slack.person("alice")
