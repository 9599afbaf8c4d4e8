"""Showing messages again after what they speak of has changed: the one that was pressed, and behind
every turn the others that speak of what it has changed."""

import asyncio
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from handlers import offered, origin, slack_errors, text
from handlers.home import agenda, home
from handlers.origin import Place
from handlers.turn import Turn
from handlers.views import submitted
from handlers.views.messages import digest
from models.database import patience
from models.notifications import sent
from models.notifications.sent import SentMessage

PAUSES = (0.1, 0.3, 1.0, 2.0)  # seconds
MAX_UPDATES = 5  # tries, each as much later as Slack says
log = structlog.get_logger()


def subject_id(action: dict[str, Any]) -> int:
    """The noun a button belongs to: its block's id ends in it, as in "todo:12"."""
    return submitted.number(action["block_id"].rpartition(":")[2])


def place(turn: Turn) -> Place | None:
    """Channel and ts of the message that was pressed; None where only its person can see it."""
    return origin.place_in(turn.body)


async def refresh(turn: Turn, at: Place | None) -> bool:
    """Render the delivery at a place as things stand now, and as far as its recipient may still
    see them, an answer in the DM, or Home; False where there is none, as for a list that answered a
    command. Who has
    just given away all that it says keeps it as it was: they are told by a word of its own."""
    if at is None:
        return await home.again(turn)
    for pause in (0.0, *PAUSES):
        # Who presses at once may be faster than the note of where the message was posted.
        await asyncio.sleep(pause)
        if found := await turn.db.read(lambda session: sent.message_at(session, *at)):
            break
        if pause == 0 and (await offered.again(turn, at) or await agenda.again(turn, at)):
            return True
    else:
        return False
    turn.shown.add(found.place)
    if found.notifications:
        await _update(turn, found)
    return True


async def catch_up(turn: Turn) -> None:
    """Render again the latest messages that show anything this turn has changed, whoever they were
    sent to, but for those it has shown already. One that cannot be changed any more stays as it
    is. Nobody waits for it: a busy database is given its time."""
    changes, turn.db.changes = turn.db.changes, {}
    if not changes:
        return
    patience.end()
    for one in await turn.db.read(lambda session: sent.messages_about(session, changes)):
        if one.place in turn.shown:
            continue
        try:
            await _update(turn, one)
        except (SlackApiError, ClientError, TimeoutError) as error:
            log.info("message_not_updated", error=type(error).__name__)
    await offered.catch_up(turn, changes)


async def _update(turn: Turn, said: SentMessage) -> None:
    turn.shown.add(said.place)
    person = said.recipient
    words = text.of(person.locale)
    fallback, shown = digest.message(
        said.notifications, words, person.tz, turn.now, said.sent_at, said.withheld
    )
    for _ in range(MAX_UPDATES):
        try:
            await turn.client.chat_update(
                channel=said.channel, ts=said.ts, text=fallback, blocks=shown
            )
        except SlackApiError as error:
            # What was pressed is saved: to show it may wait, and to show it twice does no harm.
            if not slack_errors.is_limit(error):
                raise
            await asyncio.sleep(slack_errors.retry_after(error, 1))
        else:
            return
    log.info("message_not_updated", error="ratelimited")
