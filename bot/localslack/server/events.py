"""The Events API: sent without anyone waiting, and again when the bot does not acknowledge."""

import asyncio
from typing import TYPE_CHECKING

from bot.localslack.server.delivery import NotAcknowledged
from bot.localslack.world.shapes import Json

if TYPE_CHECKING:
    from bot.localslack.server.slack import LocalSlack

REDELIVERIES = 3


class Events:
    """Sends the events the app has subscribed to; `lost` are those it never acknowledged."""

    def __init__(self, slack: "LocalSlack") -> None:
        self.lost: list[Json] = []
        self._slack = slack
        self._sending: set[asyncio.Task[None]] = set()

    def send(self, event: Json, subscription: str, scope: str | None = None) -> None:
        """Sends in the background, if the app has subscribed and may receive it."""
        allowed = scope is None or scope in self._slack.scopes
        if subscription not in self._slack.subscriptions or not allowed:
            return
        task = asyncio.create_task(self._deliver(self._slack.payloads.event(event)))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _deliver(self, payload: Json) -> None:
        for attempt in range(REDELIVERIES + 1):
            try:
                await self._slack.delivery.deliver("events_api", payload, attempt)
            except NotAcknowledged:
                continue
            return
        self.lost.append(payload)

    @property
    def is_sent(self) -> bool:
        """Whether every event so far was acknowledged, or given up."""
        return not self._sending

    async def sent(self) -> None:
        """Wait for the events that are on their way."""
        if self._sending:
            await asyncio.wait(self._sending)

    async def close(self) -> None:
        for task in tuple(self._sending):
            task.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)
