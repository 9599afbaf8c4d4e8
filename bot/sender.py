"""Sends deliveries to Slack: rendered in the recipient's language, posted to their DM."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlmodel import Session

from handlers import slack_errors, text
from handlers.people.directory import REMEMBERED, SlackDirectory
from handlers.views.blocks import Block, escape
from handlers.views.messages import digest
from models.database.database import Database
from models.people.person import Person
from models.rules.lease import HISTORY_LAG
from scheduler.messenger import DeliveryUnknown, Held, Message, PermanentFailure, Sent, TryLater

EVENT_TYPE = "kept_delivery"
RATE_LIMIT_SECONDS = 30  # where Slack does not say how long
UNCONFIRMED_SECONDS = 60  # until Slack is asked about a recipient again
HISTORY_READ = 200  # messages: a DM with the bot gets a few a day
T = TypeVar("T")
log = structlog.get_logger()


class Sender:
    """A `scheduler.deliver.Messenger`. `client` must not retry by itself: the SDK's default
    retry posts a message twice when an answer is lost."""

    def __init__(
        self,
        client: AsyncWebClient,
        directory: SlackDirectory,
        database: Database,
        now: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._directory = directory
        self._database = database
        self._now = now

    async def send(self, message: Message) -> Sent:
        person = await self._require_active(message)
        now = self._now()
        fallback, blocks = digest.message(
            message.notifications, text.of(person.locale), person.tz, now
        )
        answer = await self._in_dm(
            person, lambda channel: self._post(message, channel, fallback, blocks)
        )
        return Sent(answer["channel"], answer["ts"])

    async def _post(
        self, message: Message, channel: str, fallback: str, blocks: list[Block]
    ) -> AsyncSlackResponse:
        if self._now() >= message.delivery.lease_until - HISTORY_LAG:
            # This process stalled: whoever reclaims the delivery might not find the message.
            raise TryLater("lease_over")
        post = partial(
            self._client.chat_postMessage,
            channel=channel,
            unfurl_links=False,
            unfurl_media=False,
            metadata={
                "event_type": EVENT_TYPE,
                "event_payload": {"id": message.delivery.token},
            },
        )
        try:
            return await _ask(post(text=fallback, blocks=blocks), is_post=True)
        except PermanentFailure as refused:
            if str(refused) not in slack_errors.OF_MESSAGE:
                raise
            # Our mistake must not cost anybody a reminder: send the text without buttons.
            log.error("message_refused", delivery=message.delivery.id, reason=str(refused))
        return await _ask(post(text=escape(fallback)), is_post=True)

    async def find_sent(self, message: Message) -> Sent | None:
        person = await self._require_active(message)
        # No `oldest`: Slack's clock and ours may differ.
        try:
            channel, history = await self._in_dm(person, self._history)
        except PermanentFailure as unreadable:
            raise DeliveryUnknown(str(unreadable)) from unreadable
        for posted in history["messages"]:
            payload = (posted.get("metadata") or {}).get("event_payload") or {}
            if payload.get("id") == message.delivery.token:
                return Sent(channel, posted["ts"])
        return None

    async def _require_active(self, message: Message) -> Person:
        """The recipient, whom Slack confirms as a full member now or, while it does not answer,
        did not long ago. Raises PermanentFailure or TryLater."""
        recipient, now = message.recipient, self._now()
        person = await self._directory.resolve(
            self._client,
            recipient.team_id,
            recipient.user_id,
            now,
            within=REMEMBERED,
            stored=recipient,
        )
        if person is not None and person.is_outside:
            raise PermanentFailure("left")
        if person is None or not person.is_member(now):
            raise TryLater("recipient_unconfirmed", after=UNCONFIRMED_SECONDS)
        return person

    async def _history(self, channel: str) -> tuple[str, AsyncSlackResponse]:
        reading = self._client.conversations_history(
            channel=channel, limit=HISTORY_READ, include_all_metadata=True
        )
        return channel, await _ask(reading)

    async def _in_dm(self, person: Person, ask: Callable[[str], Awaitable[T]]) -> T:
        """Call `ask` with the person's DM. A stored DM may be gone although the person is still
        there: then it is opened again, once."""
        if person.dm_channel:
            try:
                return await ask(person.dm_channel)
            except PermanentFailure as refused:
                if str(refused) not in slack_errors.OF_CHANNEL:
                    raise
        return await ask(await self._open(person))

    async def _open(self, person: Person) -> str:
        opened = await _ask(self._client.conversations_open(users=[person.user_id]))
        channel: str = opened["channel"]["id"]

        def remember(session: Session) -> None:
            session.get_one(Person, person.id).dm_channel = channel

        await self._database.write(remember, person.team_id)
        person.dm_channel = channel
        return channel


async def _ask(call: Awaitable[AsyncSlackResponse], *, is_post: bool = False) -> AsyncSlackResponse:
    try:
        return await call
    except SlackApiError as error:
        raise _meaning(error, is_post) from error
    except (ClientError, TimeoutError) as error:
        raise TryLater(type(error).__name__, is_uncertain=is_post) from error


def _meaning(error: SlackApiError, is_post: bool) -> Exception:
    """What Slack's refusal means for a delivery."""
    reason = slack_errors.reason(error) or "no_json"
    if slack_errors.is_limit(error):
        wait = slack_errors.retry_after(error, RATE_LIMIT_SECONDS)
        return TryLater("ratelimited", after=wait, is_limited=True)
    if slack_errors.may_have_worked(error):
        return TryLater(reason, is_uncertain=is_post)
    if reason in slack_errors.OF_RECIPIENT or (is_post and reason in slack_errors.OF_MESSAGE):
        return PermanentFailure(reason)
    return Held(reason)
