"""From what is due to a message that was said once: claim, re-check, say, settle, reconcile.

The protocol is told in models.delivery; the messenger (Slack, or a fake) does the talking.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog
from sqlmodel import Session

from models import facts
from models.db import Database
from models.delivery import Delivery
from models.facts import Saying
from models.person import Person

AT_ONCE = 8  # messages on their way at the same time: one slow person holds up nobody
log = structlog.get_logger()


@dataclass(frozen=True)
class Message:
    """One delivery, ready to be put into words."""

    delivery: Delivery
    recipient: Person
    sayings: list[Saying]


@dataclass(frozen=True)
class Sent:
    channel: str
    ts: str


class TryLater(Exception):
    """Not now. `is_uncertain`: the message may be there all the same."""

    def __init__(self, reason: str, *, after: float = 0, is_uncertain: bool = False) -> None:
        super().__init__(reason)
        self.after = after  # seconds
        self.is_uncertain = is_uncertain


class Refused(Exception):
    """This person cannot be told, now or later."""


class Unknowable(Exception):
    """Whether the message is there cannot be found out."""


class Messenger(Protocol):
    """Says messages. Raises TryLater, Refused or Unknowable, nothing else."""

    async def say(self, message: Message) -> Sent: ...

    async def find(self, message: Message) -> Sent | None:
        """The message of an earlier attempt, where it is there after all."""
        ...


class Deliverer:
    def __init__(
        self, database: Database, messenger: Messenger, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._now = now
        self._ticking = asyncio.Lock()

    async def tick(self) -> int:
        """Say all that is due, and return how many deliveries were taken in hand. One tick at a
        time: who calls during another waits for it."""
        taken = 0
        async with self._ticking:
            while deliveries := await self._take():
                await asyncio.gather(*(self._deliver(*delivery) for delivery in deliveries))
                taken += len(deliveries)
        return taken

    async def _take(self) -> list[tuple[Delivery, bool]]:
        """Up to AT_ONCE deliveries, each with whether an earlier attempt may have said it."""
        taken: list[tuple[Delivery, bool]] = []
        while len(taken) < AT_ONCE:
            one = await self._database.write(self._take_one)
            if one is None:
                break
            taken.append(one)
        return taken

    def _take_one(self, session: Session) -> tuple[Delivery, bool] | None:
        now = self._now()
        if late := Delivery.take_over(session, now):
            return late, late.is_uncertain
        fresh = Delivery.claim(session, now)
        return (fresh, False) if fresh else None

    async def _deliver(self, delivery: Delivery, may_be_there: bool) -> None:
        message = await self._database.write(lambda session: self._recheck(session, delivery))
        if message is None:
            return
        try:
            sent = await self._messenger.find(message) if may_be_there else None
            sent = sent or await self._messenger.say(message)
        except TryLater as later:
            await self._delay(delivery, later)
        except Refused as refused:
            log.warning("delivery_failed", delivery=delivery.id, reason=str(refused))
            await self._settle(delivery, lambda session, row: row.failed(session, str(refused)))
        except Unknowable as unknowable:
            log.warning("delivery_ambiguous", delivery=delivery.id, reason=str(unknowable))
            await self._settle(
                delivery, lambda session, row: row.ambiguous(session, str(unknowable))
            )
        except Exception:
            # A message that cannot even be put into words must not stop the others.
            log.exception("delivery_broken", delivery=delivery.id)
            await self._delay(delivery, TryLater("broken", is_uncertain=True))
        else:
            said = sent
            await self._settle(
                delivery,
                lambda session, row: row.sent(session, said.channel, said.ts, self._now()),
            )

    async def _delay(self, delivery: Delivery, later: TryLater) -> None:
        log.warning("delivery_delayed", delivery=delivery.id, reason=str(later))
        await self._settle(
            delivery,
            lambda session, row: row.try_later(
                session,
                str(later),
                self._now(),
                after=later.after,
                is_uncertain=later.is_uncertain,
            ),
        )

    def _recheck(self, session: Session, delivery: Delivery) -> Message | None:
        """What the delivery still has to say; None, and settled, where that is nothing."""
        row = session.get_one(Delivery, delivery.id)
        sayings = [facts.of(session, reminder) for reminder in row.reminders(session)]
        still_true = [one for one in sayings if one is not None and not one.is_settled]
        if not still_true:
            row.not_needed(session)
            return None
        return Message(row, row.recipient(session), still_true)

    async def _settle(self, delivery: Delivery, how: Callable[[Session, Delivery], None]) -> None:
        def settle(session: Session) -> None:
            row = session.get_one(Delivery, delivery.id, with_for_update=True)
            how(session, row)

        await self._database.write(settle)
