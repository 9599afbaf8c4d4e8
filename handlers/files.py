"""Files that people send to the bot, as Slack tells of them."""

from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from handlers import slack_errors
from handlers.turn import Turn

UNREADABLE = "check_file_info"  # Slack names the file and shows nothing of it
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
