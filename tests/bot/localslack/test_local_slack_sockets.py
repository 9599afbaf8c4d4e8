"""Socket Mode, seen from a bare WebSocket client."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.people.people import Person
from bot.localslack.server.slack import LocalSlack
from tests.bot.localslack.building import modal

Socket = aiohttp.ClientWebSocketResponse


@asynccontextmanager
async def socket_of(slack: LocalSlack) -> AsyncIterator[Socket]:
    """A connection that has said hello."""
    web = AsyncWebClient(base_url=slack.api_url)
    answer = await web.apps_connections_open(app_token=slack.app_token)
    url = str(answer["url"])
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        yield socket


async def test_hello_comes_first_and_a_ticket_works_once(slack: LocalSlack) -> None:
    web = AsyncWebClient(base_url=slack.api_url)
    url = str((await web.apps_connections_open(app_token=slack.app_token))["url"])
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        hello = await socket.receive_json(timeout=2)
        assert (hello["type"], hello["num_connections"]) == ("hello", 1)
        assert hello["connection_info"]["app_id"] == "AKEPT"
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_an_envelope_goes_to_one_socket_in_turn_and_any_may_acknowledge(
    slack: LocalSlack, alice: Person
) -> None:
    async with socket_of(slack) as one, socket_of(slack) as two:
        await one.receive_json(timeout=2)
        await two.receive_json(timeout=2)
        for receiver, other in ((one, two), (two, one)):
            typing = asyncio.create_task(alice.types("/form"))
            envelope = await receiver.receive_json(timeout=2)
            assert envelope["type"] == "slash_commands"
            assert envelope["accepts_response_payload"] is True
            assert "retry_attempt" not in envelope
            ack = {"envelope_id": envelope["envelope_id"], "payload": {"text": "Hello"}}
            await other.send_json(ack)
            assert (await typing).text == "Hello"


@pytest.mark.usefixtures("impatient")
async def test_an_unacknowledged_event_comes_again(slack: LocalSlack, alice: Person) -> None:
    async with socket_of(slack) as socket:
        await socket.receive_json(timeout=2)
        await alice.says("Hello?")
        first = await socket.receive_json(timeout=2)
        again = await socket.receive_json(timeout=2)
        assert first["type"] == "events_api"
        assert (first["retry_attempt"], first["retry_reason"]) == (0, "")
        assert (again["retry_attempt"], again["retry_reason"]) == (1, "timeout")
        assert first["payload"]["event_id"] == again["payload"]["event_id"]
        await socket.send_json({"envelope_id": again["envelope_id"]})
        with pytest.raises(TimeoutError):
            await socket.receive_json(timeout=0.5)
        assert slack.events.lost == []


@pytest.mark.usefixtures("impatient")
async def test_an_event_nobody_takes_is_lost_in_the_end(slack: LocalSlack, alice: Person) -> None:
    async with socket_of(slack) as socket:
        await socket.receive_json(timeout=2)
        await alice.says("Hello?")
        attempts = [(await socket.receive_json(timeout=2))["retry_attempt"] for _ in range(4)]
        assert attempts == [0, 1, 2, 3]
        await asyncio.sleep(0.4)
        assert [payload["event"]["text"] for payload in slack.events.lost] == ["Hello?"]


async def test_changes_in_the_dm_are_events_but_what_is_ephemeral_is_not(
    slack: LocalSlack, client: AsyncWebClient, alice: Person
) -> None:
    async with socket_of(slack) as socket:
        await socket.receive_json(timeout=2)
        await client.chat_postEphemeral(channel=alice.dm.channel.id, user=alice.id, text="once")
        slack.messenger.delete(alice.ephemerals[0].place)
        posted = await client.chat_postMessage(channel="UALICE", text="one")
        await client.chat_update(channel="DALICE", ts=posted["ts"], text="two")
        await client.chat_delete(channel="DALICE", ts=posted["ts"])
        events = [(await socket.receive_json(timeout=2))["payload"]["event"] for _ in range(3)]
    new, changed, deleted = events
    assert (new["bot_id"], new["text"]) == ("BKEPT", "one")
    assert (changed["subtype"], changed["message"]["text"]) == ("message_changed", "two")
    assert changed["previous_message"]["text"] == "one"
    assert (deleted["subtype"], deleted["deleted_ts"]) == ("message_deleted", posted["ts"])
    assert deleted["previous_message"]["text"] == "two"


async def test_an_envelope_can_come_twice(slack: LocalSlack, alice: Person) -> None:
    slack.deliver_twice()
    async with socket_of(slack) as socket:
        await socket.receive_json(timeout=2)
        await alice.says("Hello?")
        first, second = [await socket.receive_json(timeout=2) for _ in range(2)]
        assert first == second
        await socket.send_json({"envelope_id": first["envelope_id"]})


async def test_only_the_named_kind_of_envelope_comes_twice(
    slack: LocalSlack, app: AsyncApp, alice: Person
) -> None:
    came: list[str] = []

    @app.command("/form")
    async def form(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        came.append("command")
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal())

    @app.view("form")
    async def sent(ack: Any, client: AsyncWebClient) -> None:
        came.append("submit")
        await ack()
        await client.chat_postMessage(channel=alice.id, text="Saved")

    slack.deliver_twice("view_submission")
    await (await alice.types("/form")).submit()
    for _ in range(2):
        await alice.dm.next()
    assert came == ["command", "submit", "submit"]


async def test_ten_connections_are_the_most(slack: LocalSlack) -> None:
    async def greeting() -> str:
        opened = socket_of(slack)
        socket = await opened.__aenter__()
        connections.append(opened)
        return str((await socket.receive_json(timeout=2))["type"])

    connections: list[Any] = []
    assert [await greeting() for _ in range(11)] == ["hello"] * 10 + ["disconnect"]
    for opened in connections:
        await opened.__aexit__(None, None, None)


async def test_a_refreshed_bolt_app_goes_on(
    slack: LocalSlack, app: AsyncApp, alice: Person
) -> None:
    @app.command("/form")
    async def hello(ack: Any) -> None:
        await ack("Hello")

    assert (await alice.types("/form")).text == "Hello"
    await slack.refresh_sockets()
    assert (await alice.types("/form")).text == "Hello"
