"""`python -m bot sandbox`: the local Slack with the bot in it, on one clock that can be moved."""

import asyncio
import contextlib
import secrets
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import yaml
from pydantic import SecretStr
from sqlalchemy import event

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.sandbox import past, seed
from bot.settings import Settings

MANIFEST = Path(__file__).parent.parent / "manifest.yaml"
WELCOME = """
Kept is ready: {url}

  It is {now:%A, %d %B %Y, %H:%M} in Shanghai, and you are Alice.
  1. Type /followup and record a contact, with something you promise by tomorrow.
  2. Press “+1 h” at the top: this morning's reminders come. “Tomorrow 09:00” brings more.
  3. Be somebody else (top left): Bob reads 繁體, 陈经理 and 刘主管 read 简体, Mei manages them all.

Ctrl-C ends it; nothing leaves this machine."""


def manifest() -> dict[str, Any]:
    """The app's manifest, as Slack is given it."""
    read: dict[str, Any] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return read


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
    """The environment of a bot in that workspace. It reads no calendars of this network: what is
    typed there is not always typed by who owns the network."""
    return Settings(
        slack_bot_token=SecretStr(slack.bot_token),
        slack_app_token=SecretStr(slack.app_token),
        slack_api_url=slack.api_url,
        database_url=database_url,
        **more,
    )


async def run(port: int, database: str | None, until: asyncio.Event) -> None:
    """Play until told to stop. Raises OSError where the port is taken."""
    playing = asyncio.create_task(_play(port, database))
    stopping = asyncio.create_task(until.wait())
    await asyncio.wait({playing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    for task in (playing, stopping):
        task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await playing


async def _play(port: int, database: str | None) -> None:
    async with sandbox(port, database) as slack:
        now = slack.clock.now().astimezone(past.ZONE)
        _tell(WELCOME.format(url=slack.page_url, now=now))
        await asyncio.Event().wait()


@contextlib.asynccontextmanager
async def sandbox(port: int = 0, database: str | None = None) -> AsyncIterator[LocalSlack]:
    """The local Slack with the bot at work in it, and what its people have done so far."""
    clock = SkippableClock(past.BEGIN)
    with tempfile.TemporaryDirectory(prefix="kept-") as folder:
        file = database or f"{folder}/kept.db"
        async with local_slack(clock, port, users=past.people()) as slack:
            # Those of the source are known to everybody, so to every web page.
            slack.bot_token = f"xoxb-{secrets.token_urlsafe()}"
            slack.app_token = f"xapp-{secrets.token_urlsafe()}"
            bot = Bot(settings_for(slack, f"sqlite:///{file}"), clock)
            event.listen(bot.database.engine, "connect", hurry)
            try:
                await _begin(slack, bot, clock)
                yield slack
            finally:
                await bot.stop()


async def _begin(slack: LocalSlack, bot: Bot, clock: SkippableClock) -> None:
    """Start the bot, give it a past where it has none, and let the clock be moved."""
    await bot.start()
    if last := await bot.database.read(seed.last_moment):
        clock.skip_to(last)
    else:
        _tell("Preparing six weeks of a sales team's work …")
        await seed.replay(slack, bot, clock)
        await _read_everything(slack)
    clock.on_skip(lambda _: bot.wake())
    bot.wake()


async def _read_everything(slack: LocalSlack) -> None:
    """Read every channel as each person, on their page: what was said in the past is not new."""
    async with aiohttp.ClientSession() as session:
        for user in past.people():
            async with session.ws_connect(f"{slack.page_socket}&user={user.id}") as page:
                state = await page.receive_json()
                for channel in state["channels"]:
                    id = channel["id"]
                    await page.send_json({"id": id, "do": "read", "channel": id})
                    await page.receive_json()


def hurry(connection: Any, _record: Any) -> None:
    """Nobody misses the sandbox's data after a power cut: do not wait for the disk."""
    connection.execute("PRAGMA synchronous=OFF")


def _tell(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - what a command says to whoever typed it
