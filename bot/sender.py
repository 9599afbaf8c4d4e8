"""Says deliveries in Slack: renders in the recipient's language and posts to their DM."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlmodel import Session

from handlers import text
from handlers.context import Acquaintances
from handlers.people import REMEMBERED
from handlers.views import digest
from models.db import Database
from models.delivery import HISTORY_LAG
from models.person import Person
from scheduler.deliver import Message, Refused, Sent, TryLater, Unknowable

EVENT_TYPE = "kept_delivery"
RATE_LIMIT_SECONDS = 30  # where Slack does not say how long
UNCONFIRMED_SECONDS = 60  # until Slack is asked again who somebody is
HISTORY_READ = 200  # messages: a DM of the bot's gets a few a day
# Slack broke off: the message may have been posted before it did.
BROKEN_OFF = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}


class Sender:
    """A `scheduler.deliver.Messenger`. `client` must not retry by itself: the SDK's default
    retry posts a message twice when an answer is lost."""

    def __init__(
        self,
        client: AsyncWebClient,
        acquaintances: Acquaintances,
        database: Database,
        now: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._acquaintances = acquaintances
        self._database = database
        self._now = now

    async def say(self, message: Message) -> Sent:
        person = await self._still_here(message)
        now = self._now()
        fallback, blocks = digest.message(message.sayings, text.of(person.locale), person.tz, now)
        channel = await self._channel(person)
        if self._now() >= message.delivery.lease_until - HISTORY_LAG:
            # This process stood still: who takes the delivery over might not find the message.
            raise TryLater("lease_over")
        answer = await _ask(
            self._client.chat_postMessage(
                channel=channel,
                text=fallback,
                blocks=blocks,
                unfurl_links=False,
                unfurl_media=False,
                metadata={
                    "event_type": EVENT_TYPE,
                    "event_payload": {"id": message.delivery.token},
                },
            ),
            may_have_posted=True,
        )
        return Sent(answer["channel"], answer["ts"])

    async def find(self, message: Message) -> Sent | None:
        channel = await self._channel(await self._still_here(message))
        # No `oldest`: Slack's clock and ours may differ.
        try:
            history = await _ask(
                self._client.conversations_history(
                    channel=channel, limit=HISTORY_READ, include_all_metadata=True
                ),
                may_have_posted=True,
            )
        except Refused as unreadable:
            raise Unknowable(str(unreadable)) from unreadable
        for posted in history["messages"]:
            payload = (posted.get("metadata") or {}).get("event_payload") or {}
            if payload.get("id") == message.delivery.token:
                return Sent(channel, posted["ts"])
        return None

    async def _still_here(self, message: Message) -> Person:
        """The recipient, a full member as Slack says just now; while it does not answer, one that
        it named as such not long ago."""
        team, user, now = message.recipient.team_id, message.recipient.user_id, self._now()
        person = await self._acquaintances.meet(self._client, team, user, now, within=REMEMBERED)
        if person is not None and person.is_outside:
            raise Refused("left")
        if person is None or not person.is_member(now):
            raise TryLater("recipient_unconfirmed", after=UNCONFIRMED_SECONDS)
        return person

    async def _channel(self, person: Person) -> str:
        if person.dm_channel:
            return person.dm_channel
        opened = await _ask(self._client.conversations_open(users=[person.user_id]))
        channel: str = opened["channel"]["id"]

        def remember(session: Session) -> None:
            session.get_one(Person, person.id).dm_channel = channel

        await self._database.write(remember, person.team_id)
        person.dm_channel = channel
        return channel


async def _ask(
    call: Awaitable[AsyncSlackResponse], *, may_have_posted: bool = False
) -> AsyncSlackResponse:
    try:
        return await call
    except SlackApiError as error:
        raise _meaning(error, may_have_posted) from error
    except (ClientError, TimeoutError) as error:
        raise TryLater(type(error).__name__, is_uncertain=may_have_posted) from error


def _meaning(error: SlackApiError, may_have_posted: bool) -> Exception:
    """What Slack's refusal means for a delivery."""
    response = error.response
    if not isinstance(response, AsyncSlackResponse):
        # Not Slack's own words: something between us and Slack, or a server that is breaking down.
        return TryLater("no_json", is_uncertain=may_have_posted)
    reason = str(response.get("error", "unknown"))
    if response.status_code == 429 or reason == "ratelimited":
        wait = float(response.headers.get("Retry-After", RATE_LIMIT_SECONDS))
        return TryLater("ratelimited", after=wait, is_limited=True)
    if response.status_code >= 500 or reason in BROKEN_OFF:
        return TryLater(reason, is_uncertain=may_have_posted)
    # The person left, the DM is closed, a scope is missing: waiting changes nothing about it.
    return Refused(reason)
