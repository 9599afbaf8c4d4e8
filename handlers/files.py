"""Files that people send to the bot, as Slack tells of them, and those that it sends to them."""

import re
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from handlers import slack_errors
from handlers.turn import Turn
from handlers.views import blocks

UNREADABLE = "check_file_info"  # Slack names the file and shows nothing of it
NOT_IN_NAMES = re.compile(r'[\x00-\x1f\\/:*?"<>|]+')  # on one system or another
MAX_PART = 60  # characters
log = structlog.get_logger()


async def details(turn: Turn, file: dict[str, Any]) -> dict[str, Any] | None:
    """The file with its address, which an event may lack; None where the app may not read it
    (it lacks the scope files:read)."""
    if file.get("file_access") != UNREADABLE and file.get("url_private"):
        return file
    try:
        answer = await turn.client.files_info(file=file["id"])
    except (SlackApiError, ClientError, TimeoutError) as error:
        reason = slack_errors.reason(error) if isinstance(error, SlackApiError) else None
        log.info("file_not_read", error=reason or type(error).__name__)
        return None
    found: dict[str, Any] = answer["file"]
    return found


@dataclass(frozen=True)
class Made:
    """A file that was made for somebody."""

    name: str
    content: bytes


def name(*parts: str) -> str:
    """The name of a file from words that people typed."""
    plain = (NOT_IN_NAMES.sub(" ", part).strip()[:MAX_PART] for part in parts)
    return "-".join(plain)


async def send(turn: Turn, files: list[Made], comment: str) -> bool:
    """Into the DM of whoever asked, in one message; False where the app may not: they are told so.
    The upload needs the DM's own id."""
    opened = await turn.client.conversations_open(users=[turn.me.user_id])
    uploads = [{"content": one.content, "filename": one.name, "title": one.name} for one in files]
    try:
        await turn.client.files_upload_v2(
            channel=opened["channel"]["id"], file_uploads=uploads, initial_comment=comment
        )
    except SlackApiError as error:
        if slack_errors.reason(error) != "missing_scope":
            raise
        await turn.reply_privately(blocks.escape(turn.text("export-no-scope")))
        return False
    return True
