"""What Slack tells of people, and who is asked about at the start."""

from datetime import datetime
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.turn import Gatekeeper, Turn
from models.availability import preferences
from models.database.database import Database

PAGE = 200
log = structlog.get_logger()


async def person_changed(turn: Turn, event: dict[str, Any]) -> None:
    """Another name, zone or language, or they have left: asked of Slack in full, for the event
    does not say their language."""
    await turn.people.refresh(turn.client, turn.me.team_id, event["user"]["id"], turn.now)


async def note_provisional_holidays(database: Database, now: datetime) -> None:
    """Say in the log for which years of people's countries the make-up workdays are unknown."""
    years = now.year, now.year + 1
    found = await database.read(lambda session: preferences.provisional(session, years))
    for country, year in sorted(found):
        log.warning("make_up_workdays_unpublished", country=country, year=year)


async def meet_admins(client: AsyncWebClient, people: Gatekeeper, team: str, now: datetime) -> None:
    """Know the workspace's admins before they type anything: what somebody without a manager
    misses is said to them; and of who is stored already, whether they are full members."""
    try:
        async for page in await client.users_list(limit=PAGE):
            await people.confirm(team, page["members"], now)
            for user in page["members"]:
                if (user.get("is_admin") or user.get("is_owner")) and not user.get("is_bot"):
                    await people.refresh(client, team, user["id"], now)
    except (SlackApiError, ClientError, TimeoutError) as error:
        log.warning("admins_unknown", error=type(error).__name__)
