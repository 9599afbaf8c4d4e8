"""Calendars from a server that misbehaves in every way a server can."""

import asyncio
import gzip
import socket
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.calendars import fetch
from bot.calendars.fetch import HttpCalendars
from bot.calendars.public_network import public_socket
from models.calendars.feed import CalendarProblem
from scheduler.calendars import Reading, Unreadable

SECRET = "private-5f3c"
ACME = b"""BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
UID:1\r
DTSTART:20260507T020000Z\r
SUMMARY:Acme\r
END:VEVENT\r
END:VCALENDAR\r
"""
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """Answers every request with `answer`, and remembers the requests."""

    def __init__(self) -> None:
        self.requests: list[web.Request] = []
        self.answer: Answer = calendar
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self.http = TestServer(app)

    @property
    def address(self) -> str:
        return str(self.http.make_url(f"/{SECRET}/basic.ics"))

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        return await self.answer(request)


async def calendar(request: web.Request) -> web.StreamResponse:
    if request.headers.get("If-None-Match") == '"v1"':
        return web.Response(status=304)
    return web.Response(body=ACME, headers={"ETag": '"v1"'})


def always(**answer: object) -> Answer:
    async def respond(_: web.Request) -> web.StreamResponse:
        return web.Response(**answer)  # type: ignore[arg-type] # whatever a test likes to say

    return respond


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    await server.http.start_server()
    yield server
    await server.http.close()


async def read(
    address: str, etag: str = "", *, private: bool = True, seconds: float = 5
) -> Reading | None:
    http = HttpCalendars(is_private_allowed=private, seconds=seconds)
    days = date(2026, 5, 6), date(2026, 6, 5)
    return await http.read(address, etag, days, ZoneInfo("Asia/Shanghai"), ["Alice Ames"])


async def problem(address: str, *, private: bool = True, seconds: float = 5) -> CalendarProblem:
    with pytest.raises(Unreadable) as caught:
        await read(address, private=private, seconds=seconds)
    assert SECRET not in f"{caught.value} {caught.value!r}"
    assert caught.value.__context__ is None
    return caught.value.problem


async def test_a_calendar_is_fetched_and_read(server: Server) -> None:
    reading = await read(server.address)
    assert reading is not None
    assert [one.title for one in reading.meetings] == ["Acme"]
    assert reading.etag == '"v1"'


@pytest.mark.parametrize(
    ("path", "guest"),
    [
        ("alice%40kept.example/private/basic.ics", "mailto:alice@kept.example"),
        ("private/basic.ics", "CN=Alice Ames:mailto:aa@kept.example"),
    ],
)
async def test_the_owner_is_known_by_the_address_or_by_name(
    server: Server, path: str, guest: str
) -> None:
    declined = f"ATTENDEE;PARTSTAT=DECLINED{';' if '=' in guest else ':'}{guest}\r\nEND:VEVENT"
    server.answer = always(body=ACME.replace(b"END:VEVENT", declined.encode()))
    address = server.address.replace(f"{SECRET}/basic.ics", path)
    reading = await read(address)
    assert reading is not None
    assert reading.meetings == []


async def test_what_has_not_changed_is_not_fetched_again(server: Server) -> None:
    assert await read(server.address, '"v1"') is None
    assert await read(server.address, '"v0"') is not None


async def test_an_unasked_unchanged_is_no_calendar(server: Server) -> None:
    server.answer = always(status=304)
    assert await problem(server.address) is CalendarProblem.REFUSED


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (401, CalendarProblem.REFUSED),
        (404, CalendarProblem.REFUSED),
        (410, CalendarProblem.REFUSED),
        (500, CalendarProblem.SERVER_ERROR),
        (503, CalendarProblem.SERVER_ERROR),
    ],
)
async def test_a_server_that_refuses(
    server: Server, status: int, expected: CalendarProblem
) -> None:
    server.answer = always(status=status)
    assert await problem(server.address) is expected


async def test_a_page_is_no_calendar(server: Server) -> None:
    server.answer = always(text="<html>Sign in</html>")
    assert await problem(server.address) is CalendarProblem.NOT_A_CALENDAR


async def test_a_server_that_never_answers(server: Server) -> None:
    async def wait(_: web.Request) -> web.StreamResponse:
        await asyncio.sleep(60)
        return web.Response()

    server.answer = wait
    assert await problem(server.address, seconds=0.2) is CalendarProblem.TOO_SLOW


async def test_a_server_that_drips(server: Server) -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(600):
            await response.write(b"X")
            await asyncio.sleep(0.05)
        return response

    server.answer = drip
    assert await problem(server.address, seconds=0.3) is CalendarProblem.TOO_SLOW


async def test_a_server_that_is_not_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert await problem(f"http://127.0.0.1:{port}/{SECRET}") is CalendarProblem.NO_ANSWER
    assert await problem(f"http://nowhere.invalid/{SECRET}") is CalendarProblem.UNKNOWN_HOST


async def test_fifty_megabytes_are_refused_long_before_their_end(server: Server) -> None:
    sent = 0

    async def flood(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(50):
            await response.write(b"X" * 1_000_000)
            sent += 1
        return response

    server.answer = flood
    assert await problem(server.address) is CalendarProblem.TOO_LARGE
    assert sent < 30


async def test_a_small_answer_that_unpacks_to_a_large_one_takes_no_memory(server: Server) -> None:
    bomb = gzip.compress(b"\0" * 200_000_000)
    server.answer = always(body=bomb, headers={"Content-Encoding": "gzip"})
    tracemalloc.start()
    try:
        assert await problem(server.address) is CalendarProblem.TOO_LARGE
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 60_000_000


async def test_redirects_are_followed_five_times(server: Server) -> None:
    async def redirect(request: web.Request) -> web.StreamResponse:
        left = int(request.query.get("left", 9))
        if left == 0:
            return await calendar(request)
        return web.Response(status=302, headers={"Location": f"?left={left - 1}"})

    server.answer = redirect
    assert await read(f"{server.address}?left=5") is not None
    assert await problem(f"{server.address}?left=6") is CalendarProblem.TOO_MANY_REDIRECTS


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://127.0.0.1/", "data:text/calendar,"])
async def test_a_redirect_leads_to_no_other_protocol(server: Server, to: str) -> None:
    server.answer = always(status=302, headers={"Location": to})
    assert await problem(server.address) is CalendarProblem.NOT_A_CALENDAR
    assert len(server.requests) == 1


@pytest.fixture
def usual_port(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's port counts as a usual one: what is left to refuse is the address."""
    monkeypatch.setattr(fetch, "PORTS", (server.http.port,))


@pytest.mark.usefixtures("usual_port")
@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", CalendarProblem.PRIVATE_NETWORK),
        ("localhost", CalendarProblem.PRIVATE_NETWORK),
        ("[::ffff:127.0.0.1]", CalendarProblem.PRIVATE_NETWORK),
        ("127.1", CalendarProblem.NO_ANSWER),  # no name of a host
        ("2130706433", CalendarProblem.NO_ANSWER),
    ],
)
async def test_this_machine_is_not_reached_under_any_name(
    server: Server, host: str, expected: CalendarProblem
) -> None:
    address = f"http://{host}:{server.http.port}/{SECRET}"
    assert await problem(address, private=False) is expected
    assert server.requests == []


@pytest.mark.usefixtures("usual_port")
async def test_a_name_that_is_looked_up_twice_does_not_get_by(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address is looked at when it is connected to, whatever a look-up said before."""
    looked_up = []

    async def resolve(self: object, host: str, port: int, **_: object) -> list[dict[str, object]]:
        looked_up.append(host)
        found = {"hostname": host, "host": "127.0.0.1", "port": port}
        return [found | {"family": socket.AF_INET, "proto": 0, "flags": 0}]

    monkeypatch.setattr(aiohttp.ThreadedResolver, "resolve", resolve)
    monkeypatch.setattr(aiohttp.DefaultResolver, "resolve", resolve)
    address = f"http://calendar.example:{server.http.port}/{SECRET}"
    assert await problem(address, private=False) is CalendarProblem.PRIVATE_NETWORK
    assert looked_up == ["calendar.example"]
    assert server.requests == []


@pytest.mark.usefixtures("usual_port")
async def test_a_redirect_into_this_machine_is_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its first address passes, as one on the internet would; the one it leads to does not."""
    target = TestServer(web.Application())
    await target.start_server()
    monkeypatch.setattr(fetch, "PORTS", (server.http.port, target.port))
    server.answer = always(status=302, headers={"Location": str(target.make_url("/"))})

    def as_if_public(found: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, _, address = found
        if address[1] == server.http.port:
            return socket.socket(family, kind, protocol)
        return public_socket(found)

    monkeypatch.setattr(fetch, "public_socket", as_if_public)
    assert await problem(server.address, private=False) is CalendarProblem.PRIVATE_NETWORK
    assert len(server.requests) == 1
    await target.close()


async def test_other_ports_are_not_knocked_at(server: Server) -> None:
    assert await problem(server.address, private=False) is CalendarProblem.OTHER_PORT
    assert server.requests == []


async def test_an_event_every_second_hangs_nobody(server: Server) -> None:
    second = ACME.replace(b"UID:1", b"UID:2\r\nRRULE:FREQ=SECONDLY").replace(b"2026", b"1990")
    never = ACME.replace(b"UID:1", b"UID:3\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")
    server.answer = always(body=second + never + ACME)
    async with asyncio.timeout(20):
        reading = await read(server.address)
    assert reading is not None
    assert [one.title for one in reading.meetings] == ["Acme"]


async def test_a_reading_that_takes_too_long_is_ended(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "READ_SECONDS", 0.05)
    assert await problem(server.address) is CalendarProblem.TOO_INVOLVED
