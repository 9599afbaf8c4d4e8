"""Changes of people that Slack announces, and what the bot looks up when it starts."""

from datetime import datetime
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.people.directory import SlackDirectory
from handlers.turn import Turn
from models.availability import preferences
from models.database.database import Database

PAGE = 200
log = structlog.get_logger()


async def person_changed(turn: Turn, event: dict[str, Any]) -> None:
    """A new name, zone or language, or they have left. The event lacks the language, so Slack is
    asked for the whole profile."""
    await turn.people.refresh(turn.client, turn.me.team_id, event["user"]["id"], turn.now)


async def note_provisional_holidays(database: Database, now: datetime) -> None:
    """Log the years and countries whose make-up workdays are not published yet."""
    years = now.year, now.year + 1
    found = await database.read(lambda session: preferences.provisional(session, years))
    for country, year in sorted(found):
        log.warning("make_up_workdays_unpublished", country=country, year=year)


async def meet_admins(
    client: AsyncWebClient, people: SlackDirectory, team: str, now: datetime
) -> None:
    """Look up the admins, who are told what people without a manager miss, and confirm which of the
    people already stored are full members."""
    try:
        async for page in await client.users_list(limit=PAGE):
            await people.confirm(team, page["members"], now)
            for user in page["members"]:
                if (user.get("is_admin") or user.get("is_owner")) and not user.get("is_bot"):
                    await people.refresh(client, team, user["id"], now)
    except (SlackApiError, ClientError, TimeoutError) as error:
        log.warning("admins_unknown", error=type(error).__name__)
