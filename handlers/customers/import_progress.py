"""The message of an import that is carried out: how far it is, and what came of it."""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from handlers import slack_errors, text
from handlers.origin import Place
from handlers.views.blocks import Block
from handlers.views.messages import workbook as views
from models.database.database import Database
from models.database.team import TeamDatabase
from models.people.person import Person
from models.workbook.record import ImportState, WorkbookImport

log = structlog.get_logger()
Shown = tuple[ImportState, Place | None, str, list[Block]]


def shower(client: AsyncWebClient, database: Database) -> Callable[[str, int], Awaitable[None]]:
    """Shows the import of a workspace and id."""

    async def show_one(team: str, id: int) -> None:
        await show(client, database.for_team(team), id)

    return show_one


async def show(client: AsyncWebClient, db: TeamDatabase, id: int) -> None:
    """As it stands; where it has gone on meanwhile, as it stands then. One whose message is gone,
    or that Slack does not take now, goes on all the same."""

    def read(session: Session) -> Shown:
        one = session.get_one(WorkbookImport, id)
        words = text.of(session.get_one(Person, one.by_id).locale)
        place = (one.channel, one.ts) if one.channel and one.ts else None
        return one.state, place, *views.progress(one, one.outcome(session), words)

    before: ImportState | None = None
    while True:
        state, place, fallback, shown = await db.read(read)
        if place is None or state is before:
            return
        before = state
        channel, ts = place
        try:
            await client.chat_update(channel=channel, ts=ts, text=fallback, blocks=shown)
        except SlackApiError as error:
            log.info("import_not_shown", id=id, error=slack_errors.reason(error))
            return
        except (ClientError, TimeoutError) as error:
            log.info("import_not_shown", id=id, error=type(error).__name__)
            return
