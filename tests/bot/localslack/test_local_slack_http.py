"""HTTP mode: signed requests to the bot instead of sockets."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.errors import TroubleError
from tests.bot.localslack.building import Json, asks, modal, option

MENU = {"type": "external_select", "action_id": "customer", "min_query_length": 0}


@pytest.fixture
async def slack(unused_tcp_port: int) -> AsyncIterator[LocalSlack]:
    url = f"http://127.0.0.1:{unused_tcp_port}/slack/events"
    local = LocalSlack(commands=[{"command": "/form"}], request_url=url, ack_seconds=0.5)
    async with local as started:
        yield started


@pytest.fixture
async def app(
    slack: LocalSlack, client: AsyncWebClient, unused_tcp_port: int
) -> AsyncIterator[AsyncApp]:
    bolt = AsyncApp(
        client=client, signing_secret=slack.signing_secret, process_before_response=True
    )
    server: Any = bolt.server(port=unused_tcp_port, path="/slack/events", host="127.0.0.1")
    runner = web.AppRunner(server.web_app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_tcp_port).start()
    yield bolt
    await runner.cleanup()


async def test_the_same_conversation_works_over_http(slack: LocalSlack, app: AsyncApp) -> None:
    @app.command("/form")
    async def form(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(asks("who", MENU)))

    @app.options("customer")
    async def offer(ack: Any) -> None:
        await ack(options=[option("Acme", "7")])

    @app.view("form")
    async def sent(ack: Any, view: Json) -> None:
        picked = view["state"]["values"]["who"]["customer"]["selected_option"]["value"]
        await ack(response_action="errors", errors={"who": f"not {picked}"})

    @app.event("message")
    async def heard(event: Json, say: Any) -> None:
        if "bot_id" not in event:
            await say(f"You said {event['text']}")

    alice = slack.person("alice")
    modal_shown = await alice.types("/form")
    await modal_shown.fill(who="Acme")
    assert (await modal_shown.submit()).errors == {"who": "not 7"}
    await alice.says("Hello")
    assert (await alice.dm.next()).text == "You said Hello"


async def test_a_wrong_signing_secret_is_loud(
    slack: LocalSlack, client: AsyncWebClient, unused_tcp_port: int
) -> None:
    bolt = AsyncApp(client=client, signing_secret="another")
    server: Any = bolt.server(port=unused_tcp_port, path="/slack/events", host="127.0.0.1")
    runner = web.AppRunner(server.web_app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_tcp_port).start()
    with pytest.raises(TroubleError, match="the bot answered 401"):
        await slack.person("alice").types("/form")
    await runner.cleanup()


async def test_a_bot_that_is_down_is_loud(slack: LocalSlack) -> None:
    with pytest.raises(TroubleError, match="no answer from"):
        await slack.person("alice").types("/form")
