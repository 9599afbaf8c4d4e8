"""Posts announcements, each as the kind of its channel allows."""

from collections.abc import Callable
from datetime import datetime

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers import slack_errors, text
from handlers.reviews import audience
from handlers.views.messages import announcement
from handlers.views.wording.look import Look
from models.announcements.news import Item

log = structlog.get_logger()


class SlackAnnouncer:
    """A `scheduler.announcing.Announcer`. What may have been posted is not posted again."""

    def __init__(self, client: AsyncWebClient, now: Callable[[], datetime]) -> None:
        self._client = client
        self._now = now

    async def announce(self, item: Item) -> None:
        try:
            answer = await self._client.conversations_info(channel=item.channel)
            readers = audience.of_kind(answer["channel"])
            look = Look(text.of(item.by.locale), item.by.tz, self._now())
            fallback, shown = announcement.message(item, look, is_ours=readers.is_ours)
            await self._client.chat_postMessage(
                channel=item.channel, text=fallback, blocks=shown, unfurl_links=False
            )
        except SlackApiError as error:
            log.warning("not_announced", reason=slack_errors.reason(error), event_of=item.event)
        except (ClientError, TimeoutError) as error:
            log.warning("not_announced", reason=type(error).__name__, event_of=item.event)
