"""The way payloads take to the bot: Socket Mode or signed HTTP."""

from typing import Literal, Protocol

from bot.localslack.world.shapes import Json

Kind = Literal["slash_commands", "interactive", "events_api"]


class NotAcknowledged(Exception):
    """The bot did not answer in time, or answered with a failure."""


class Delivery(Protocol):
    """Carries one payload to the bot and brings back its acknowledgement."""

    @property
    def connected(self) -> bool: ...

    async def deliver(self, kind: Kind, payload: Json, attempt: int = 0) -> Json:
        """Returns the acknowledgement's body ({} when empty). Raises NotAcknowledged.

        `attempt` counts redeliveries of the same event.
        """
        ...

    @property
    def is_quiet(self) -> bool:
        """Whether the bot has acknowledged everything it was sent."""
        ...

    async def quiet(self) -> None:
        """Wait until it has."""
        ...
