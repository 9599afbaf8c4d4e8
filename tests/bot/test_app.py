"""The bot as a whole: HTTP mode, a Slack that is away, and what goes wrong behind the answer."""

import asyncio
import io
import logging
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog
from pydantic import SecretStr
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot import app, logs
from bot.app import Bot
from bot.background import Background
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.faults import ApiError, Fault, RateLimited, ServerError
from bot.localslack.world.workspace import BOT_USER, Channel
from bot.sandbox.driver import PATIENCE
from bot.sandbox.play import local_slack
from bot.settings import Settings
from models.database.errors import DatabaseUnusable
from tests.firm import START
from tests.office import PEOPLE

BODY = "command=%2Ffollowup&text=Acme+pays+less&team_id=TKEPT&user_id=UALICE"


@pytest.fixture
def out() -> Any:
    """What is logged, as the process logs it."""
    root, stream = logging.getLogger(), io.StringIO()
    handlers, level = root.handlers[:], root.level
    root.handlers.clear()
    logs.configure("DEBUG", stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()


@asynccontextmanager
async def over_http(database_url: str) -> AsyncIterator[tuple[LocalSlack, Bot, str]]:
    """The bot without a socket: Slack calls it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    clock = SkippableClock(START, frozen=True)
    channels = [Channel("CSALES", "sales", ["UALICE", BOT_USER])]
    async with local_slack(
        clock,
        users=PEOPLE,
        channels=channels,
        request_url=f"{address}/slack/events",
        ack_seconds=PATIENCE,
        trigger_seconds=PATIENCE,
    ) as slack:
        settings = Settings(
            slack_bot_token=SecretStr(slack.bot_token),
            slack_signing_secret=SecretStr(slack.signing_secret),
            slack_api_url=slack.api_url,
            database_url=database_url,
            port=port,
        )
        bot = Bot(settings, clock)
        bot.database.leniency = 30  # the machine's speed is not on trial
        await bot.start()
        try:
            yield slack, bot, address
        finally:
            await bot.stop()


def signed(secret: str, at: float) -> dict[str, str]:
    stamp = str(int(at))
    signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=BODY)
    return {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature or "",
    }


async def test_over_http_a_command_opens_a_form_that_is_saved(sqlite_url: str) -> None:
    async with over_http(sqlite_url) as (slack, bot, _):
        alice = slack.person("alice")
        modal = await alice.types("/followup Acme")
        await modal.fill(content="Showed plan A")
        assert (await modal.submit()).closed
        await bot.background.finish()
        confirmation = await alice.dm.next(containing="Recorded")
        assert "Acme" in confirmation.text


@pytest.mark.parametrize(
    ("secret", "age"), [("a forger's secret", 0), (LocalSlack.signing_secret, 600)]
)
async def test_a_request_with_a_wrong_or_an_old_signature_is_refused_and_its_body_not_logged(
    sqlite_url: str, out: io.StringIO, secret: str, age: float
) -> None:
    async with over_http(sqlite_url) as (slack, _, address), aiohttp.ClientSession() as session:
        headers = signed(secret, time.time() - age)
        async with session.post(f"{address}/slack/events", data=BODY, headers=headers) as answer:
            assert answer.status == 401
            assert "Acme" not in await answer.text()
        assert slack.person("alice").modal is None
    assert "signature" in out.getvalue()
    assert "Acme" not in out.getvalue()


async def test_health_says_whether_the_database_answers(sqlite_url: str) -> None:
    async with over_http(sqlite_url) as (_, bot, address), aiohttp.ClientSession() as session:
        async with session.get(f"{address}/healthz") as answer:
            assert (answer.status, await answer.json()) == (200, {"ok": True})
        await asyncio.to_thread(_spoil, sqlite_url.removeprefix("sqlite:///"))
        bot.database.engine.dispose()  # what was opened before knows the file as it was
        async with session.get(f"{address}/healthz") as answer:
            assert answer.status == 503
            assert await answer.json() == {"ok": False, "database": "unusable"}


def _spoil(path: str) -> None:
    for file in (Path(path), Path(f"{path}-wal")):
        if file.exists():
            file.write_bytes(b"no database any more" * 500)


async def test_a_slack_that_does_not_answer_at_the_start_is_waited_for(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So is one that refuses, but not for the token's sake: another start would not help."""
    monkeypatch.setattr(app, "FIRST_PAUSE", 0.001)
    monkeypatch.setattr(app, "MAX_RECONNECT", 0.01)
    words = ("rate_limited", "fatal_error", "team_added_to_org", "a_word_of_tomorrow")
    clock = SkippableClock(START, frozen=True)
    async with local_slack(clock, users=PEOPLE) as slack:
        faults: list[Fault] = [RateLimited(), ServerError(502), *map(ApiError, words)]
        for fault in faults:
            slack.fail_next("auth.test", fault)
        settings = Settings(
            slack_bot_token=SecretStr(slack.bot_token),
            slack_app_token=SecretStr(slack.app_token),
            slack_api_url=slack.api_url,
            database_url=sqlite_url,
        )
        bot = Bot(settings, clock)
        await bot.start()
        await bot.stop()


async def test_a_start_that_fails_leaves_nothing_open(sqlite_url: str) -> None:
    settings = Settings(
        slack_bot_token=SecretStr("xoxb-1"),
        slack_app_token=SecretStr("xapp-1"),
        slack_api_url="http://127.0.0.1:1/api/",
        database_url=f"{sqlite_url}/no/such/folder.db",
    )
    before = len(asyncio.all_tasks())
    with pytest.raises(DatabaseUnusable):
        await app.run(settings, asyncio.Event())
    assert len(asyncio.all_tasks()) == before


async def test_an_apology_that_fails_too_is_logged(out: io.StringIO) -> None:
    async def report_error(error: Exception, request: object) -> None:
        raise ConnectionError("Slack is away")

    async def listener() -> None:
        raise LookupError("no such customer")

    background = Background(report_error)
    request = AsyncBoltRequest(body="", context={"client": AsyncWebClient()})
    background.start(listener, request)
    await background.finish()
    assert "ConnectionError" in out.getvalue()
    assert "LookupError" in out.getvalue()
