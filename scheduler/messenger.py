"""What says messages, and what it may answer instead."""

from dataclasses import dataclass
from typing import Protocol

from models.delivery.delivery import Delivery
from models.notifications.notification import Notification
from models.people.person import Person


@dataclass(frozen=True)
class Message:
    """One delivery, ready to be put into words."""

    delivery: Delivery
    recipient: Person
    notifications: list[Notification]


@dataclass(frozen=True)
class Sent:
    channel: str
    ts: str


class TryLater(Exception):
    """Not now. `is_uncertain`: the message may be there all the same. `is_limited`: we said more
    than Slack allows."""

    def __init__(
        self,
        reason: str,
        *,
        after: float = 0,
        is_uncertain: bool = False,
        is_limited: bool = False,
    ) -> None:
        super().__init__(reason)
        self.after = after  # seconds
        self.is_uncertain = is_uncertain
        self.is_limited = is_limited


class Held(Exception):
    """Nobody of this workspace can be told anything for now, for a reason that is ours. Nothing
    was posted."""


class PermanentFailure(Exception):
    """This message cannot be said to this person, now or later."""


class DeliveryUnknown(Exception):
    """Whether the message is there cannot be found out."""


class Messenger(Protocol):
    """Says messages. Raises TryLater, Held, Refused or Unknowable, nothing else."""

    async def send(self, message: Message) -> Sent: ...

    async def find_sent(self, message: Message) -> Sent | None:
        """The message of an earlier attempt, where it is there after all."""
        ...
