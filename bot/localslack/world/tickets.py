"""Short-lived rights: triggers (seconds, single use), response URLs (half an hour, 5 uses) and
tickets for a socket (single use)."""

import secrets
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.localslack.world.errors import SlackError
from bot.localslack.world.workspace import Message

RESPONSE_URL_USES = 5
RESPONSE_URL_LIFE = timedelta(minutes=30)


@dataclass
class Trigger:
    """The right to open one view, given for something a person just did."""

    id: str
    user: str
    view_id: str | None
    born: float = field(default_factory=time.monotonic)
    used: bool = False


class Triggers:
    """Issues triggers; they live `seconds` of real time, whatever the sandbox's clock does."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._issued: dict[str, Trigger] = {}

    def issue(self, user: str, view_id: str | None = None) -> str:
        number = len(self._issued) + 1
        trigger = Trigger(f"{number}.{1_000_000 + number}.{secrets.token_hex(16)}", user, view_id)
        self._issued[trigger.id] = trigger
        return trigger.id

    def check(self, trigger_id: str) -> Trigger:
        """A trigger that may still be used. Raises SlackError."""
        trigger = self._issued.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if time.monotonic() - trigger.born > self.seconds:
            raise SlackError("expired_trigger_id")
        return trigger


class SocketTickets:
    """Issues what opens one connection of Socket Mode, once."""

    def __init__(self) -> None:
        self._issued: set[str] = set()

    def issue(self) -> str:
        ticket = secrets.token_urlsafe(16)
        self._issued.add(ticket)
        return ticket

    def use(self, ticket: str) -> bool:
        """Uses up a ticket; False for one that is unknown or used."""
        was_good = ticket in self._issued
        self._issued.discard(ticket)
        return was_good


@dataclass
class ResponseUrl:
    """A right to answer where something happened; `source` is the message it came from."""

    token: str
    user: str
    channel: str
    born: datetime
    source: Message | None
    uses: int = 0


class ResponseUrls:
    """Issues response URLs; they live by the sandbox's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._issued: dict[str, ResponseUrl] = {}

    def issue(self, user: str, channel: str, source: Message | None = None) -> str:
        token = secrets.token_urlsafe(18)
        self._issued[token] = ResponseUrl(token, user, channel, self._clock.now(), source)
        return token

    def use(self, token: str) -> ResponseUrl:
        """Takes one use. Raises SlackError: expired_url, used_url or invalid_url."""
        right = self._issued.get(token)
        if right is None:
            raise SlackError("invalid_url")
        if self._clock.now() - right.born > RESPONSE_URL_LIFE:
            raise SlackError("expired_url")
        if right.uses >= RESPONSE_URL_USES:
            raise SlackError("used_url")
        right.uses += 1
        return right
