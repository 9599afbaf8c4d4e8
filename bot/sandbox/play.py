"""`python -m bot sandbox`: the local Slack with the bot in it, on one clock that can be moved."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from pydantic import SecretStr

from bot.app import Bot
from bot.clock import SkippableClock
from bot.sandbox.slack import LocalSlack
from bot.settings import Settings

MANIFEST = Path(__file__).parent.parent / "manifest.yaml"


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
        scopes=app["oauth_config"]["scopes"]["bot"],
        subscriptions=app["settings"]["event_subscriptions"]["bot_events"],
        **more,
    )


def settings_for(slack: LocalSlack, database_url: str) -> Settings:
    """The environment of a bot in that workspace."""
    return Settings(
        slack_bot_token=SecretStr(slack.bot_token),
        slack_app_token=SecretStr(slack.app_token),
        slack_api_url=slack.api_url,
        database_url=database_url,
    )


@contextlib.asynccontextmanager
async def bot_in(
    slack: LocalSlack, settings: Settings, clock: SkippableClock
) -> AsyncIterator[Bot]:
    """A bot at work in a workspace; when the clock is moved it says what became due."""
    bot = Bot(settings, clock)
    stop_listening = clock.on_skip(lambda _: bot.nudge())
    try:
        await bot.start()
        yield bot
    finally:
        stop_listening()
        await bot.stop()


async def run(port: int, database: str | None, until: asyncio.Event) -> None:
    """Play until told to stop."""
    clock = SkippableClock()
    with tempfile.TemporaryDirectory(prefix="kept-") as folder:
        file = database or f"{folder}/kept.db"
        async with local_slack(clock, port) as slack:
            settings = settings_for(slack, f"sqlite:///{file}")
            async with bot_in(slack, settings, clock):
                print(f"Kept is ready: {slack.url}", flush=True)
                await until.wait()
