"""Several channels: public, private, shared with another workspace, archived; and threads."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.errors import PersonError
from bot.localslack.world.workspace import BOT_USER, Channel, User
from bot.localslack.world.world import SCOPES
from tests.bot.localslack.building import Json

USERS = [
    User("UALICE", "alice"),
    User("UGINA", "gina", ultra_restricted=True),
    User("UFRED", "fred", team="TFRIENDS"),
]
CHANNELS = [
    Channel("CDEALS", "deals", ["UALICE", BOT_USER]),
    Channel("GBOSS", "boss", ["UALICE", BOT_USER], private=True),
    Channel("CJOINT", "joint", ["UALICE", "UFRED", "UGINA", BOT_USER], shared=True),
    Channel("COLD", "old", ["UALICE", BOT_USER], archived=True),
    Channel("CQUIET", "quiet", ["UALICE"]),
]
EVENTS = {"message.channels", "message.groups", "message.im"}


@pytest.fixture
async def slack(clock: SkippableClock) -> AsyncIterator[LocalSlack]:
    local = LocalSlack(clock=clock, users=USERS, channels=CHANNELS, subscriptions=EVENTS)
    async with local as started:
        yield started


async def test_each_kind_is_told_apart(client: AsyncWebClient, slack: LocalSlack) -> None:
    listed = await client.conversations_list(types="public_channel,private_channel")
    shown = {channel["name"]: channel for channel in listed["channels"]}
    flags = {
        name: [flag for flag in ("is_private", "is_ext_shared", "is_archived") if each[flag]]
        for name, each in shown.items()
    }
    assert flags == {
        "deals": [],
        "boss": ["is_private"],
        "joint": ["is_ext_shared"],
        "old": ["is_archived"],
        "quiet": [],
    }
    assert shown["joint"]["shared_team_ids"] == ["TKEPT", "TFRIENDS"]
    members = (await client.conversations_members(channel="CJOINT"))["members"]
    people = [(await client.users_info(user=member))["user"] for member in members]
    assert [p["id"] for p in people if p["is_ultra_restricted"]] == ["UGINA"]
    assert [p["id"] for p in people if p["team_id"] != "TKEPT"] == ["UFRED"]


async def test_nothing_is_posted_to_an_archived_channel(
    client: AsyncWebClient, slack: LocalSlack
) -> None:
    with pytest.raises(SlackApiError, match="is_archived"):
        await client.chat_postMessage(channel="COLD", text="x")
    with pytest.raises(PersonError, match="archived"):
        await slack.person("alice").says("x", "old")


async def test_messages_reach_the_bot_where_it_is_a_member(
    app: AsyncApp, slack: LocalSlack
) -> None:
    came: asyncio.Queue[tuple[str, str, bool]] = asyncio.Queue()

    @app.event("message")
    async def arrived(event: Json, body: Json) -> None:
        await came.put((event["text"], event["channel_type"], body["is_ext_shared_channel"]))

    alice = slack.person("alice")
    await alice.says("unheard", "quiet")
    expected = [("a", "deals", "channel"), ("b", "boss", "group"), ("c", "joint", "channel")]
    for text, channel, kind in expected:
        await alice.says(text, channel)
        assert await asyncio.wait_for(came.get(), 5) == (text, kind, channel == "joint")
    assert {"channels:history", "groups:history"} <= SCOPES


async def test_a_thread_is_summed_up_on_its_root(client: AsyncWebClient, slack: LocalSlack) -> None:
    root = str((await client.chat_postMessage(channel="CDEALS", text="Root"))["ts"])
    alice = slack.person("alice")
    for text in ("one", "two"):
        await alice.says(text, "deals", thread_ts=root)
    await client.chat_postMessage(channel="CDEALS", text="three", thread_ts=root)
    history = (await client.conversations_history(channel="CDEALS"))["messages"]
    assert [message["text"] for message in history] == ["Root"]
    assert (history[0]["reply_count"], history[0]["thread_ts"]) == (3, root)
    assert history[0]["reply_users"] == ["UALICE", BOT_USER]
    replies = (await client.conversations_replies(channel="CDEALS", ts=root))["messages"]
    assert [message["text"] for message in replies] == ["Root", "one", "two", "three"]
    assert history[0]["latest_reply"] == replies[-1]["ts"]
