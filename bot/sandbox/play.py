"""`python -m bot sandbox`: the local Slack with the bot in it, on one clock that can be moved."""

import asyncio
import contextlib
import errno
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import aiohttp
import yaml
from pydantic import SecretStr
from sqlalchemy import event
from sqlmodel import Session

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.sandbox import past, replay, seed
from bot.sandbox.driver import Driver
from bot.settings import Settings
from bot.threads import in_thread
from models import migrations
from models.database.engine import check, connect

MANIFEST = Path(__file__).parent.parent / "manifest.yaml"
HOST = "127.0.0.1"
PORTS_TRIED = 20
LAST_PORT = 65535
PREPARING = "Preparing six weeks of a sales team's work: about 15 seconds …"
WELCOME = """
Kept is ready: {url}

  It is {now:%A, %d %B %Y, %H:%M} in Shanghai, and you are Alice, who sells.
  1. Type /followup and record a contact, with something you promise by tomorrow.
  2. Press “+1 h” at the top: this morning's reminders come. “Tomorrow 09:00” brings more.
  3. Be somebody else (top left): Grace manages Alice and Lee in English; Mei manages Bob, who
     reads 繁體, and 陈经理 and 刘主管, who read 简体, as she does.

Ctrl-C ends it; nothing leaves this machine."""


@cache
def manifest() -> dict[str, Any]:
    """The app's manifest, as Slack is given it."""
    parsed: dict[str, Any] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return parsed


def local_slack(clock: SkippableClock, port: int = 0, **more: Any) -> LocalSlack:
    """A workspace with the app of the manifest installed."""
    app = manifest()
    return LocalSlack(
        clock=clock,
        port=port,
        commands=app["features"]["slash_commands"],
        shortcuts=app["features"]["shortcuts"],
        scopes=app["oauth_config"]["scopes"]["bot"],
        subscriptions=app["settings"]["event_subscriptions"]["bot_events"],
        **more,
    )


def settings_for(slack: LocalSlack, database_url: str, **more: Any) -> Settings:
    """The settings of a bot in that workspace. It reads no calendars of this network: an address
    typed on the page may come from somebody who must not reach what the network hides."""
    return Settings(
        slack_bot_token=SecretStr(slack.bot_token),
        slack_app_token=SecretStr(slack.app_token),
        slack_api_url=slack.api_url,
        database_url=database_url,
        **more,
    )


async def run(port: int, database: str | None, until: asyncio.Event) -> None:
    """Play until `until` is set, at the first free port from `port` on. Raises OSError where none
    of them may be used."""
    free = free_port(port)
    if free != port:
        _tell(f"Port {port} is taken: using {free} instead.")
    playing = asyncio.create_task(_play(free, database))
    stopping = asyncio.create_task(until.wait())
    await asyncio.wait({playing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    for task in (playing, stopping):
        task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await playing


def free_port(port: int) -> int:
    """The first port from `port` on at which nobody listens."""
    for candidate in range(port, min(port + PORTS_TRIED, LAST_PORT + 1)):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, candidate))
            except PermissionError as error:
                raise OSError(f"this system does not let us use port {candidate}") from error
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
            else:
                return candidate
    raise OSError(f"port {port} and those after it are taken: choose another with --port")


async def _play(port: int, database: str | None) -> None:
    async with sandbox(port, database) as slack:
        now = slack.clock.now().astimezone(past.ZONE)
        _tell(WELCOME.format(url=slack.page_url, now=now))
        await asyncio.Event().wait()


@contextlib.asynccontextmanager
async def sandbox(
    port: int = 0, database: str | None = None, today: date | None = None
) -> AsyncIterator[LocalSlack]:
    """The local Slack with the bot running in it, and what its people have done up to `today`,
    by default this day in Shanghai. A `database` that was used before goes on where it ended."""
    today = today or datetime.now(past.ZONE).date()
    with tempfile.TemporaryDirectory(prefix="kept-") as folder:
        url = f"sqlite:///{database or f'{folder}/kept.db'}"
        ended = await in_thread(_ended, url)
        clock = SkippableClock(ended or past.BEGIN)
        users = [member.user for member in past.members()]
        async with local_slack(clock, port, users=users) as slack:
            # The tokens in the source are known to everybody, so to every web page.
            slack.bot_token = f"xoxb-{secrets.token_urlsafe()}"
            slack.app_token = f"xapp-{secrets.token_urlsafe()}"
            bot = Bot(settings_for(slack, url), clock)
            event.listen(bot.database.engine, "connect", hurry)
            try:
                await bot.start()
                if ended is None:
                    _tell(PREPARING)
                    await seed.replay(slack, bot, clock, today)
                    await _read_everything(slack)
                clock.on_skip(lambda _: bot.wake())
                bot.wake()
                driver = Driver(slack, bot, clock)  # what is due on the way is said on the way
                yield slack
                await driver.close()
            finally:
                await bot.stop()


def _ended(url: str) -> datetime | None:
    """When a sandbox on this database ended; None for a new one."""
    engine = connect(url)
    try:
        check(engine)
        migrations.upgrade(engine)
        with Session(engine) as session:
            return replay.last_moment(session)
    finally:
        engine.dispose()


async def _read_everything(slack: LocalSlack) -> None:
    """Read every channel as each person, on their page, so that nothing of the past is unread."""
    async with aiohttp.ClientSession() as session:
        for member in past.members():
            user = member.user.id
            async with session.ws_connect(f"{slack.page_socket}&user={user}") as page:
                state = await page.receive_json()
                for channel in state["channels"]:
                    place = channel["id"]
                    await page.send_json({"id": place, "do": "read", "channel": place})
                    await page.receive_json()


def hurry(connection: Any, _record: Any) -> None:
    """An SQLAlchemy listener: do not wait for the disk, since nobody misses this data after a power
    cut."""
    connection.execute("PRAGMA synchronous=OFF")


def _tell(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - what a command says to whoever typed it
