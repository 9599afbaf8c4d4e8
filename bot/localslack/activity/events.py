"""The Events API: sent without anyone waiting, and again when the bot does not acknowledge."""

import asyncio

from bot.localslack.activity.delivery import Delivery, NotAcknowledged
from bot.localslack.activity.payloads import Payloads
from bot.localslack.world.shapes import Json

REDELIVERIES = 3


class Events:
    """Sends events in the background; `lost` are those the app never acknowledged."""

    def __init__(self, payloads: Payloads, delivery: Delivery) -> None:
        self.lost: list[Json] = []
        self._payloads, self._delivery = payloads, delivery
        self._sending: set[asyncio.Task[None]] = set()

    def send(self, event: Json) -> None:
        task = asyncio.create_task(self._deliver_until_acknowledged(self._payloads.event(event)))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _deliver_until_acknowledged(self, payload: Json) -> None:
        for attempt in range(REDELIVERIES + 1):
            try:
                await self._delivery.deliver("events_api", payload, attempt)
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
