"""Slack's rate limits, by the local Slack's own clock."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.limits import A_MINUTE, BURST
from bot.localslack.world.workspace import Channel, User

POSTS_A_MINUTE = 20


@pytest.fixture
async def slack(clock: SkippableClock) -> AsyncIterator[LocalSlack]:
    """A Slack with ten people and its limits."""
    users = [User(f"U{number}", f"person{number}") for number in range(10)]
    channels: list[Channel] = []
    async with LocalSlack(
        clock=clock, users=users, channels=channels, posts_a_minute=POSTS_A_MINUTE
    ) as started:
        yield started


async def post(client: AsyncWebClient, channel: str, times: int = 1) -> None:
    for _ in range(times):
        await client.chat_postMessage(channel=channel, text="hello")


async def refused(client: AsyncWebClient, channel: str) -> int:
    """The seconds that a refused post is to wait."""
    with pytest.raises(SlackApiError) as caught:
        await post(client, channel)
    assert caught.value.response.status_code == 429
    assert caught.value.response["error"] == "ratelimited"
    return int(caught.value.response.headers["Retry-After"])


async def test_a_channel_takes_a_burst_and_then_a_post_a_second(
    clock: SkippableClock, client: AsyncWebClient
) -> None:
    for _ in range(BURST):
        await post(client, "U1")
        clock.skip(timedelta(seconds=0.5))
    wait = await refused(client, "U1")
    assert wait == 3  # the first of five was said 2.5 seconds ago
    clock.skip(timedelta(seconds=wait))
    await post(client, "U1")


async def test_one_channel_does_not_hold_up_another(client: AsyncWebClient) -> None:
    await post(client, "U1", BURST)
    await refused(client, "U1")
    await post(client, "U2", BURST)


async def test_a_person_and_their_dm_are_one_channel(client: AsyncWebClient) -> None:
    opened = await client.conversations_open(users=["U1"])
    await post(client, "U1", BURST)
    await refused(client, opened["channel"]["id"])


async def test_the_workspace_takes_so_many_posts_a_minute(
    slack: LocalSlack, clock: SkippableClock, client: AsyncWebClient
) -> None:
    for number in range(POSTS_A_MINUTE):
        await post(client, f"U{number % 10}")
    clock.skip(timedelta(seconds=15))
    assert await refused(client, "U1") == 45
    clock.skip(timedelta(seconds=44))
    assert await refused(client, "U2") == 1
    clock.skip(timedelta(seconds=1))
    await post(client, "U1")
    said = sum(len(messages) for messages in slack.workspace.messages.values())
    assert said == POSTS_A_MINUTE + 1


async def test_a_refused_post_does_not_count(clock: SkippableClock, client: AsyncWebClient) -> None:
    await post(client, "U1", BURST)
    for _ in range(10):
        await refused(client, "U1")
    clock.skip(timedelta(seconds=BURST))
    await post(client, "U1", BURST)


async def test_each_method_has_its_own_calls_a_minute(
    clock: SkippableClock, client: AsyncWebClient
) -> None:
    for _ in range(A_MINUTE["users.list"]):
        await client.users_list()
    with pytest.raises(SlackApiError, match="ratelimited"):
        await client.users_list()
    await client.users_info(user="U1")
    clock.skip(timedelta(minutes=1))
    await client.users_list()


async def test_without_being_asked_it_limits_nothing(clock: SkippableClock) -> None:
    async with LocalSlack(clock=clock) as slack:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        await post(client, "UALICE", 100)
