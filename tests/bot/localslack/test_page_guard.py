"""`python -m bot sandbox`, as the process it is: another web page in the same browser, or a name
of its own that it leads to this machine, gets nowhere."""

import asyncio
import re
import shutil
import socket
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.localslack.server.slack import LocalSlack
from models import Todo
from models.delivery.sync import sync_reminders
from tests.bot.process import started
from tests.firm import START, claim_next, found, open_engine, session_of

PATIENCE = 120
OPEN, REFUSED = 101, (403, 403)
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(
    tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path
) -> AsyncIterator[str]:
    """The address that the process prints. It goes on with a database that was used before: to
    prepare six weeks would take longer than all that is asked here."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder: Path = tmp_path_factory.mktemp("sandbox")
    database = folder / "kept.db"
    shutil.copyfile(sqlite_template, database)
    with open_engine(f"sqlite:///{database}") as engine:
        alice = found(engine)["alice"]
        with session_of(engine) as session:
            Todo.create(session, "ring Acme", owner=alice, by=alice, now=START, due=START.date())
            sync_reminders(session)
            claim_next(session, START + timedelta(days=1)).failed(session, "left")
    given = ("--port", str(port), "--database", str(database))
    async with started("sandbox", folder, *given) as process:
        assert process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            async for line in process.stdout:
                if said := re.search(r"Kept is ready: (\S+)", line.decode()):
                    yield said[1]
                    break


@pytest.fixture
def port(page: str) -> int:
    return int(re.findall(r":(\d+)/", page)[0])


async def answers(page: str, **headers: str) -> tuple[int, int]:
    """How the page and its socket answer, with the query of this address."""
    async with aiohttp.ClientSession() as session:
        async with session.get(page, headers=headers) as answer:
            shown = answer.status
        try:
            speaks = page.replace("/?", "/page?")
            async with session.ws_connect(speaks, headers=headers) as socket:
                assert (await socket.receive_json())["event"] == "state"
                return shown, OPEN
        except aiohttp.WSServerHandshakeError as refused:
            return shown, refused.status


async def test_the_printed_address_opens_the_page_and_its_socket(page: str, port: int) -> None:
    for name in ("127.0.0.1", "localhost"):
        host = f"{name}:{port}"
        assert await answers(page, Host=host, Origin=f"http://{host}") == (200, OPEN)


async def test_without_its_token_neither_opens(page: str, port: int) -> None:
    token = page.partition("token=")[2]
    for wrong in ("", "token=", "token=x", f"token={token}x", f"token={token}&token={token}"):
        assert await answers(f"http://127.0.0.1:{port}/?{wrong}") == REFUSED
    assert await answers(f"http://127.0.0.1:{port}/?token=é") == REFUSED


async def test_another_host_or_origin_is_refused_even_with_the_token(page: str, port: int) -> None:
    for host in (
        "evil.example",
        f"evil.example:{port}",
        f"127.0.0.1.evil.example:{port}",
        f"127.0.0.1:{port + 1}",
        "127.0.0.1",
    ):
        assert await answers(page, Host=host) == REFUSED
    for origin in (
        "null",
        "http://evil.example",
        "http://localhost",
        f"https://127.0.0.1:{port}",
        f"http://127.0.0.1:{port + 1}",
    ):
        assert await answers(page, Origin=origin) == REFUSED


async def test_the_tokens_of_the_source_open_nothing(page: str, port: int) -> None:
    async with aiohttp.ClientSession() as session:
        for token in (LocalSlack.bot_token, LocalSlack.app_token):
            for method in ("auth.test", "apps.connections.open"):
                address = f"http://127.0.0.1:{port}/api/{method}"
                async with session.get(address, params={"token": token}) as answer:
                    assert (await answer.json())["error"] == "invalid_auth"


async def test_no_calendar_of_this_network_is_read(page: str, port: int) -> None:
    """Alice connects one at an address of this machine; her answer says why it is not read."""
    speaks = page.replace("/?", "/page?")
    async with aiohttp.ClientSession() as session, session.ws_connect(speaks) as socket:
        state = await socket.receive_json()
        channel = next(one["id"] for one in state["channels"] if one.get("name") == "sales")
        typed = "/followup calendar http://127.0.0.1/private.ics"
        await socket.send_json({"id": 1, "do": "send", "channel": channel, "text": typed})
        async with asyncio.timeout(PATIENCE):
            while "private network" not in (await socket.receive_str()):
                pass
