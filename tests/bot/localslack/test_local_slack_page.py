"""The page's WebSocket, spoken as the page speaks it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from tests.bot.localslack.building import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    section,
    text_input,
)


class Page:
    """Alice's page: asks, and keeps what is pushed in between."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._pushed: list[Json] = []
        self._asked = 0

    async def ask(self, verb: str, **request: Any) -> Json:
        self._asked += 1
        await self._socket.send_json({"id": self._asked, "do": verb, **request})
        while (frame := await self._receive()).get("re") != self._asked:
            self._pushed.append(frame)
        return frame

    async def pushed(self, event: str) -> Json:
        """The next push of this kind; others before it are dropped."""
        while True:
            frame = self._pushed.pop(0) if self._pushed else await self._receive()
            if frame.get("event") == event:
                return frame

    async def _receive(self) -> Json:
        frame: Json = await self._socket.receive_json(timeout=60)
        return frame


@pytest.fixture
async def page(slack: LocalSlack) -> AsyncIterator[Page]:
    url = f"{slack.page_socket}&user=UALICE"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        yield Page(socket)


async def test_the_state_comes_first(slack: LocalSlack, page: Page, clock: SkippableClock) -> None:
    state = await page.pushed("state")
    assert (state["me"], state["now"]) == ("UALICE", clock.now().timestamp())
    assert [user["name"] for user in state["users"]] == ["alice", "bob", "mei", "kept"]
    assert [(c["name"], c["kind"], c["unread"]) for c in state["channels"]] == [
        ("general", "channel", 0),
        ("sales", "channel", 0),
        ("", "im", 0),
    ]
    assert state["bot"] == {"connected": False, "name": "Kept", "user": "UKEPT", "im": "DALICE"}
    assert [command["command"] for command in state["commands"]] == ["/form", "/say"]
    assert [shortcut["type"] for shortcut in state["shortcuts"]] == ["global", "message"]


async def test_messages_are_pushed_read_and_paged(
    slack: LocalSlack, page: Page, client: AsyncWebClient
) -> None:
    for number in range(51):
        await client.chat_postMessage(channel="UALICE", text=str(number))
    push = await page.pushed("message")
    assert (push["channel"], push["message"]["text"]) == ("DALICE", "0")
    history = await page.ask("history", channel="DALICE")
    assert history["has_more"] is True
    assert [m["text"] for m in history["messages"]] == [str(n) for n in range(1, 51)]
    earlier = await page.ask("history", channel="DALICE", before_ts=history["messages"][0]["ts"])
    assert ([m["text"] for m in earlier["messages"]], earlier["has_more"]) == (["0"], False)
    await page.ask("read", channel="DALICE")
    await client.chat_postMessage(channel="UALICE", text="new")
    await page.ask("send", channel="DALICE", text="mine")
    await page.ask("clock", skip_seconds=1)
    state = await page.pushed("state")
    state = state if state["channels"][-1]["unread"] else await page.pushed("state")
    assert state["channels"][-1]["unread"] == 1


async def test_a_form_goes_through_the_page(page: Page, app: AsyncApp) -> None:
    note = asks("note", text_input(min_length=3))

    @app.command("/form")
    async def form(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(note))

    @app.view("form")
    async def sent(ack: Any, view: Json, client: AsyncWebClient, body: Json) -> None:
        await ack()
        text = view["state"]["values"]["note"]["value"]["value"]
        await client.chat_postMessage(channel=body["user"]["id"], text=text)

    assert (await page.ask("send", channel="CSALES", text="/form"))["ok"] is True
    view = (await page.pushed("view_opened"))["view"]
    empty = {"note": {"value": {"type": "plain_text_input", "value": None}}}
    refused = await page.ask("submit", view_id=view["id"], state=empty)
    assert (refused["result"], list(refused["errors"])) == ("errors", ["note"])
    full = {"note": {"value": {"type": "plain_text_input", "value": "Called"}}}
    assert (await page.ask("submit", view_id=view["id"], state=full))["result"] == "closed"
    assert (await page.pushed("message"))["message"]["text"] == "Called"


async def test_actions_and_searches_go_through_the_page(page: Page, app: AsyncApp) -> None:
    menu = {"type": "external_select", "action_id": "who", "min_query_length": 0}
    blocks = [actions(button("Go", "go", value="7"), menu, block_id="row")]

    @app.event("app_home_opened")
    async def opened(event: Json, client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view=home(*blocks))

    @app.action("go")
    async def go(ack: Any, action: Json, body: Json, client: AsyncWebClient) -> None:
        await ack()
        held = body["view"]["state"]["values"]["row"]["who"]["selected_option"]["value"]
        text = f"{action['value']} {held}"
        await client.views_publish(user_id=body["user"]["id"], view=home(section(text)))

    @app.options("who")
    async def offer(ack: Any) -> None:
        await ack(options=[{"text": {"type": "plain_text", "text": "Acme"}, "value": "a"}])

    await page.ask("open_home")
    await page.pushed("home")
    where = {"container": {"type": "home"}, "block_id": "row"}
    found = await page.ask("suggest", **where, action_id="who", query="")
    assert found["options"][0]["value"] == "a"
    state = {"row": {"who": {"type": "external_select", "selected": ["a"]}}}
    pressed = {"action_id": "go", "type": "button", "value": "7", "state": state}
    assert (await page.ask("action", **where, **pressed))["ok"] is True
    assert (await page.pushed("home"))["view"]["blocks"][0]["text"]["text"] == "7 a"


@pytest.mark.usefixtures("impatient")
async def test_trouble_is_told_with_its_reason(page: Page, app: AsyncApp) -> None:
    @app.command("/form")
    async def slow(ack: Any) -> None:
        await asyncio.sleep(0.4)
        await ack()

    await page.ask("send", channel="CSALES", text="/form")
    assert "did not acknowledge within" in (await page.pushed("trouble"))["text"]


@pytest.mark.parametrize(
    ("verb", "request_", "error"),
    [
        ("send", {"channel": "CSALES", "text": "/nope"}, "not a valid command"),
        ("send", {"channel": "CNONE", "text": "x"}, "channel_not_found"),
        ("send", {"channel": "CSALES"}, "left out 'text'"),
        ("close", {"view_id": "V1"}, "not the visible one"),
        ("clock", {"skip_seconds": -1}, "never moved back"),
        ("clock", {"to": "gibberish"}, "names no time"),
        ("dance", {}, "unknown verb"),
    ],
)
async def test_what_cannot_be_done_is_said(
    page: Page, verb: str, request_: Json, error: str
) -> None:
    answer = await page.ask(verb, **request_)
    assert answer["ok"] is False
    assert error in answer["error"]


@pytest.mark.parametrize(
    ("request_", "then"),
    [
        ({"skip_seconds": 3600}, "2026-05-06T13:00:00+00:00"),
        ({"to": "tomorrow 09:00"}, "2026-05-07T08:00:00+00:00"),
        ({"to": "+1 month"}, "2026-06-06T12:00:00+00:00"),
        ({"to_ts": 1_778_155_200}, "2026-05-07T12:00:00+00:00"),
    ],
)
async def test_the_clock_is_moved_in_the_persons_zone(
    page: Page, clock: SkippableClock, request_: Json, then: str
) -> None:
    await page.pushed("state")
    answer = await page.ask("clock", **request_)
    assert clock.now().isoformat() == then
    assert answer["now"] == (await page.pushed("clock"))["now"] == clock.now().timestamp()
    assert (await page.pushed("state"))["now"] == clock.now().timestamp()


async def test_the_files_of_the_page_are_served(slack: LocalSlack) -> None:
    async with aiohttp.ClientSession() as session, session.get(slack.page_url) as answer:
        assert answer.status == 200
        assert answer.content_type == "text/html"
