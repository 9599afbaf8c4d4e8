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
from models.person import Person
from models.subjects import Saying

Taken = tuple[Delivery, bool]  # and whether an earlier attempt may have said it
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
        self._is_stopping = False

    def stop(self) -> None:
        """Take nothing new in hand: a tick that is under way ends what it has begun."""
        self._is_stopping = True

    async def tick(self) -> int:
        """Say all that is due, and return how many deliveries were taken in hand. One tick at a
        time: who calls during another waits for it."""
        async with self._ticking:
            first = await self._take()
            if first is None:
                return 0
            work = [self._work(first), *(self._work() for _ in range(AT_ONCE - 1))]
            counts = await asyncio.gather(*work, return_exceptions=True)
        for problem in counts:
            if isinstance(problem, BaseException):
                raise problem
        return sum(count for count in counts if isinstance(count, int))

    async def _work(self, taken: Taken | None = None) -> int:
        """Deliver one after the other until nothing is due; how many."""
        count = 0
        while taken := taken or await self._take():
            await self._deliver(*taken)
            taken = None
            count += 1
        return count

    async def _take(self) -> Taken | None:
        return None if self._is_stopping else await self._database.write(self._take_one)

    def _take_one(self, session: Session) -> Taken | None:
        now = self._now()
        if late := Delivery.take_over(session, now):
            return late
        fresh = Delivery.claim(session, now)
        return (fresh, False) if fresh else None

    async def _deliver(self, delivery: Delivery, may_be_there: bool) -> None:
        try:
            message = await self._database.write(
                lambda session: _recheck(session, delivery, self._now())
            )
            if message is None:
                return
            sent = await self._messenger.find(message) if may_be_there else None
            may_be_there = False
            sent = sent or await self._messenger.say(message)
        except TryLater as later:
            # Who could not look does not know more than before.
            is_uncertain = later.is_uncertain or may_be_there
            await self._delay(delivery, str(later), later.after, is_uncertain)
        except Refused as refused:
            log.warning("delivery_failed", delivery=delivery.id, reason=str(refused))
            reason = str(refused)
            await self._settle(delivery, lambda session, row: row.failed(session, reason))
        except Unknowable as unknowable:
            log.warning("delivery_ambiguous", delivery=delivery.id, reason=str(unknowable))
            reason = str(unknowable)
            await self._settle(delivery, lambda session, row: row.ambiguous(session, reason))
        except Exception:
            # A message that cannot even be put into words must not stop the others.
            log.exception("delivery_broken", delivery=delivery.id)
            await self._delay(delivery, "broken", 0, is_uncertain=True)
        else:
            said = sent
            await self._settle(
                delivery,
                lambda session, row: row.sent(session, said.channel, said.ts, self._now()),
            )

    async def _delay(
        self, delivery: Delivery, reason: str, after: float, is_uncertain: bool
    ) -> None:
        log.warning("delivery_delayed", delivery=delivery.id, reason=reason)
        await self._settle(
            delivery,
            lambda session, row: row.try_later(
                session, reason, self._now(), after=after, is_uncertain=is_uncertain
            ),
        )

    async def _settle(self, delivery: Delivery, how: Callable[[Session, Delivery], None]) -> None:
        def settle(session: Session) -> None:
            if row := delivery.held(session):
                how(session, row)

        await self._database.write(settle)


def _recheck(session: Session, delivery: Delivery, now: datetime) -> Message | None:
    """What the delivery still has to say; None where that is nothing or not for us any more."""
    row = delivery.held(session)
    if row is None:
        return None
    facts_of = [(one, facts.of(session, one)) for one in row.reminders(session)]
    still_true = [(one, said) for one, said in facts_of if said and said.is_needed(now)]
    row.keep(session, [reminder for reminder, _ in still_true])
    if not still_true:
        row.not_needed(session)
        return None
    return Message(row, row.recipient(session), [said for _, said in still_true])
