"""Posts announcements, each as the kind of its channel allows."""

from collections.abc import Callable
from datetime import datetime

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.sender import EVENT_TYPE, HISTORY_READ
from handlers import slack_errors, text
from handlers.reviews import audience
from handlers.views.messages import announcement
from handlers.views.wording.look import Look
from models.announcements.announcement import Outcome
from models.announcements.news import Item
from models.rules.lease import HISTORY_LAG

log = structlog.get_logger()


class SlackAnnouncer:
    """A `scheduler.announcing.Announcer`."""

    def __init__(self, client: AsyncWebClient, now: Callable[[], datetime]) -> None:
        self._client = client
        self._now = now

    async def announce(self, item: Item) -> Outcome:
        if item.maybe_in is not None:
            found = await self._look_in(item.maybe_in, item)
            if found is not None:
                return found
        return await self._post(item)

    async def _look_in(self, channel: str, item: Item) -> Outcome | None:
        """None where an earlier attempt has posted nothing there."""
        try:
            history = await self._client.conversations_history(
                channel=channel, limit=HISTORY_READ, include_all_metadata=True
            )
        except SlackApiError as error:
            if _is_passing(error):
                return Outcome.UNKNOWN
            log.warning("announcement_ambiguous", reason=slack_errors.reason(error))
            return Outcome.DONE  # better not at all than twice
        except (ClientError, TimeoutError):
            return Outcome.UNKNOWN
        tokens = [
            ((posted.get("metadata") or {}).get("event_payload") or {}).get("id")
            for posted in history["messages"]
        ]
        return Outcome.DONE if item.token in tokens else None

    async def _post(self, item: Item) -> Outcome:
        is_posting = False
        try:
            answer = await self._client.conversations_info(channel=item.channel)
            readers = audience.of_kind(answer["channel"])
            look = Look(text.of(item.by.locale), item.by.tz, self._now())
            fallback, shown = announcement.message(item, look, is_ours=readers.is_ours)
            if self._now() >= item.lease_until - HISTORY_LAG:
                return Outcome.LATER  # stalled: whoever takes it next might not find the message
            is_posting = True
            await self._client.chat_postMessage(
                channel=item.channel,
                text=fallback,
                blocks=shown,
                unfurl_links=False,
                metadata={"event_type": EVENT_TYPE, "event_payload": {"id": item.token}},
            )
        except SlackApiError as error:
            log.warning("not_announced", reason=slack_errors.reason(error), event_of=item.event)
            if is_posting and slack_errors.may_have_worked(error):
                return Outcome.UNKNOWN
            return Outcome.LATER if _is_passing(error) else Outcome.DONE
        except (ClientError, TimeoutError) as error:
            log.warning("not_announced", reason=type(error).__name__, event_of=item.event)
            return Outcome.UNKNOWN if is_posting else Outcome.LATER
        return Outcome.DONE


def _is_passing(error: SlackApiError) -> bool:
    """Whether it may go another time: a limit, an outage, a token that is given back."""
    is_ours = slack_errors.reason(error) in slack_errors.OF_TOKEN
    return is_ours or slack_errors.is_limit(error) or slack_errors.may_have_worked(error)
