"""The port that Slack calls, at the process itself: what is not Slack's is refused before anybody
looks into it, and nobody's slowness is another's."""

import asyncio
import contextlib
import hashlib
import hmac
import io
import json
import os
import resource
import socket
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlencode

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock import SkippableClock
from bot.http import connections
from bot.http.server import MAX_BODY
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import BOT_USER, Channel
from bot.sandbox.play import local_slack
from tests.bot.process import Forked, kept
from tests.office import PEOPLE

FILES = 1024  # that a process may usually open
HALF_SENT = 1100
PATIENCE = 60
FORM = "application/x-www-form-urlencoded"
pytestmark = pytest.mark.asyncio(loop_scope="module")
Headers = list[tuple[str, str]]


@dataclass
class Door:
    """A bot's process over HTTP, the Slack it belongs to, and a server inside our network that
    nobody has any business with."""

    process: Forked
    slack: LocalSlack
    address: str
    inner: str
    knocks: list[str]
    log: list[str] = field(default_factory=list)
    whole_log: list[str] = field(default_factory=list)  # of the tests before, too
    _grew: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def events(self) -> str:
        return f"{self.address}/slack/events"

    def command(self, **more: str) -> bytes:
        """A command whose answer would go into our network."""
        person = {"team_id": "TKEPT", "user_id": "UALICE", "channel_id": "CSALES"}
        typed = {"command": "/todo", "text": "ring Acme", "trigger_id": "1.2.forged"}
        return urlencode({**person, **typed, "response_url": self.inner, **more}).encode()

    async def read_log(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.log.append(line.decode())
            self.whole_log.append(line.decode())
            self._grew.set()

    def lines(self, event: str) -> list[str]:
        return [line for line in self.log if f"event={event}" in line]

    async def has_logged(self, event: str) -> None:
        async with asyncio.timeout(PATIENCE):
            while not self.lines(event):
                await self._more()

    def has_refused(self, kind: str) -> bool:
        """Each kind is logged once a minute, so another test may have brought the line."""
        return any("event=request_refused" in one and kind in one for one in self.whole_log)

    async def _more(self) -> None:
        self._grew.clear()
        await self._grew.wait()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def open_door(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Door]:
    folder = tmp_path_factory.mktemp("door")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    knocks: list[str] = []

    async def knocked(request: web.Request) -> web.Response:
        knocks.append(request.path)
        return web.Response()

    inner = web.Application()
    inner.router.add_route("*", "/{path:.*}", knocked)
    address = f"http://127.0.0.1:{port}"
    channels = [Channel("CSALES", "sales", ["UALICE", BOT_USER])]
    async with AsyncExitStack() as stack:
        hidden = await stack.enter_async_context(TestServer(inner))
        slack = await stack.enter_async_context(
            local_slack(
                SkippableClock(datetime.now(UTC)),
                users=PEOPLE,
                channels=channels,
                request_url=f"{address}/slack/events",
            )
        )
        environ = {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "SLACK_API_URL": slack.api_url,
            "DATABASE_URL": f"sqlite:///{folder}/kept.db",
            "PORT": str(port),
        }
        process = await stack.enter_async_context(kept("run", folder, **environ))
        resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (FILES, FILES))
        door = Door(process, slack, address, str(hidden.make_url("/inner")), knocks)
        reading = asyncio.create_task(door.read_log())
        await door.has_logged("warmed_up")
        yield door
        reading.cancel()


@pytest.fixture
def door(open_door: Door) -> Door:
    """One process for all tests, as if nothing had happened before."""
    open_door.log.clear()
    open_door.slack.calls.clear()
    open_door.knocks.clear()
    return open_door


def sign(body: bytes, stamp: str, secret: str = LocalSlack.signing_secret) -> str:
    signed = f"v0:{stamp}:".encode() + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def signed(body: bytes, content_type: str = FORM) -> Headers:
    stamp = str(int(time.time()))
    return headers(stamp, sign(body, stamp), content_type)


def headers(stamp: str, signature: str, content_type: str = FORM) -> Headers:
    return [
        ("Content-Type", content_type),
        ("X-Slack-Request-Timestamp", stamp),
        ("X-Slack-Signature", signature),
    ]


def unsigned(body: bytes) -> dict[str, Headers]:
    """Every way to be no request of Slack's."""
    now = str(int(time.time()))
    stamps = {
        "no number": "x",
        "empty": "",
        "endless": "1" * 5000,
        "nan": "nan",
        "inf": "inf",
        "a float": f"{now}.0",
        "an exponent": "1e9",
        "negative": f"-{now}",
        "in other digits": now.translate({ord(str(n)): chr(0x0660 + n) for n in range(10)}),
        "with a gap": f"{now[:5]}_{now[5:]}",
        "long past": str(int(now) - 301),
        "far ahead": str(int(now) + 400),
        "in milliseconds": f"{now}000",
    }
    right = sign(body, now)
    signatures = {
        "empty": "",
        "forged": sign(body, now, "a forger's secret"),
        "of another body": sign(body + b"!", now),
        "cut": right[:-1],
        "longer": right + "0",
        "in capitals": right.upper(),
        "in other letters": "v0=" + "é" * 64,
        "of another version": right.replace("v0", "v1"),
    }
    claims = {
        f"timestamp {name}": headers(stamp, sign(body, stamp)) for name, stamp in stamps.items()
    }
    claims |= {f"signature {name}": headers(now, one) for name, one in signatures.items()}
    whole = headers(now, right)
    return claims | {
        "no headers": whole[:1],
        "no timestamp": [whole[0], whole[2]],
        "no signature": whole[:2],
        "two timestamps": [*whole, whole[1]],
        "two signatures": [*whole, whole[2]],
    }


async def test_what_slack_did_not_sign_is_refused_and_nobody_is_called(door: Door) -> None:
    bodies = [
        (FORM, door.command()),
        (FORM, urlencode({"payload": json.dumps({"type": "view_submission"})}).encode()),
        ("application/json", b'{"type": "event_callback", "event": {"user": "UALICE"}}'),
        ("application/json", b"{"),
        (FORM, b"\xff\xfe"),
    ]
    answers = {}
    async with aiohttp.ClientSession() as session:
        for content_type, body in bodies:
            for name, claimed in unsigned(body).items():
                sent = [("Content-Type", content_type), *claimed[1:]]
                async with session.post(door.events, data=body, headers=sent) as answer:
                    answers[name, body] = (answer.status, await answer.text())
    assert set(answers.values()) == {(401, "")}, answers
    assert door.slack.calls == []
    assert door.knocks == []
    await door.has_logged("request_refused")
    refused = door.lines("request_refused")
    assert 1 <= len(refused) <= 3, refused
    assert not door.lines("request_failed")
    assert "Acme" not in "".join(door.log)


async def test_a_signed_body_that_cannot_be_read_is_a_bad_request(door: Door) -> None:
    def payload(inner: str) -> tuple[str, bytes]:
        return FORM, urlencode({"payload": inner}).encode()

    bodies = [
        ("application/json", b"{"),
        ("application/json", b"[1, 2]"),
        ("application/json", b'"words"'),
        ("application/json", b"7"),
        ("application/json", b"[" * 100_000),
        ("application/json; charset=utf-16", b"{"),
        (FORM, b"\xff\xfe"),
        payload("{"),
        payload("[]"),
        payload("null"),
        payload('{"user": "UALICE", "team": 7}'),
    ]
    async with aiohttp.ClientSession() as session:
        for content_type, body in bodies:
            sent = signed(body, content_type)
            async with session.post(door.events, data=body, headers=sent) as answer:
                assert (answer.status, await answer.text()) == (400, ""), body[:50]
    assert not any("Traceback" in line or "level=error" in line for line in door.log), door.log


async def test_a_large_body_other_paths_and_other_methods_are_refused(door: Door) -> None:
    large = b"a" * (MAX_BODY + 1)
    async with aiohttp.ClientSession() as session:
        async with session.post(
            door.events, data=io.BytesIO(large), headers=signed(large)
        ) as answer:
            assert answer.status == 413
        for method, path, status in [
            ("POST", "/", 404),
            ("POST", "/slack/events/", 404),
            ("GET", "/slack/events", 405),
            ("PUT", "/slack/events", 405),
            ("POST", "/healthz", 405),
        ]:
            async with session.request(method, f"{door.address}{path}") as answer:
                assert (answer.status, await answer.text()) == (status, "")


async def test_an_answer_goes_to_slack_alone(door: Door) -> None:
    """Whatever address a signed command brings: the person is told in their DM."""
    body = door.command(text="ring Acme by Friday @nobody-here")
    async with (
        aiohttp.ClientSession() as session,
        session.post(door.events, data=body, headers=signed(body)) as answer,
    ):
        assert answer.status == 200
    await door.slack.person("alice").dm.next()
    assert door.knocks == []
    await door.has_logged("response_url_refused")


async def test_a_replayed_command_does_nothing_twice(door: Door) -> None:
    body = door.command(trigger_id="1.2.replayed")
    sent = signed(body)
    async with aiohttp.ClientSession() as session:
        for _ in range(2):
            async with session.post(door.events, data=body, headers=sent) as answer:
                assert answer.status == 200
    await door.has_logged("handed_over_again")
    await door.slack.person("alice").dm.next()
    posted = [call for call in door.slack.calls if call.method == "chat.postMessage"]
    assert len(posted) == 1


async def test_halves_of_requests_hold_nobody_up(door: Door) -> None:
    """More connections than the process may have files: commands, reminders and the health go
    on, and the log stays short."""
    port = int(door.address.rpartition(":")[2])
    begun = b"POST /slack/events HTTP/1.1\r\nHost: kept\r\nContent-Length: 1000\r\n"
    body_begun = begun + b"".join(
        f"{name}: {value}\r\n".encode() for name, value in signed(b"a" * 1000)
    )
    halves = [b"", begun, body_begun + b"\r\naaa"]
    async with AsyncExitStack() as stack:
        for number in range(HALF_SENT):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            stack.callback(writer.close)
            writer.write(halves[number % len(halves)])
        alice = door.slack.person("alice")
        modal = await alice.types("/followup Acme")
        await modal.fill(content="Showed plan A")
        assert (await modal.submit()).closed
        await alice.dm.next(containing="Recorded")
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{door.address}/healthz") as answer,
        ):
            assert answer.status == 200
        open_files = len(os.listdir(f"/proc/{door.process.pid}/fd"))
        assert open_files < connections.MAX_CONNECTIONS + 200
    assert len(door.log) < 20, door.log


async def test_who_sends_slowly_is_not_waited_for(door: Door) -> None:
    """A letter a second keeps no connection open."""
    async with asyncio.timeout(PATIENCE):
        while not door.has_refused("too_slow"):  # or it had to make room for another test's
            await _sends_slowly(int(door.address.rpartition(":")[2]))


async def _sends_slowly(port: int) -> None:
    """Until the server has had enough of it."""
    begun = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /slack/events HTTP/1.1\r\nHost: kept\r\nX-Slow: ")
    with contextlib.suppress(ConnectionError):
        while not reader.at_eof():
            writer.write(b"a")
            await writer.drain()
            await asyncio.sleep(0.1)
    assert time.monotonic() - begun < 3 * connections.REQUEST_SECONDS
    writer.close()
