"""From what is due to a message that was said once: claim, re-check, say, settle, reconcile.

The protocol is told in models.delivery; the messenger (Slack, or a fake) does the talking.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlmodel import Session

from models import facts, handing_back, permission, planning, unreachable
from models.claim import Wait, claim
from models.db import Database
from models.delivery import Delivery
from models.pace import UNLIMITED, Pace
from models.person import Person
from models.rights import Withheld
from models.subjects import Saying

Taken = tuple[Delivery, bool]  # and whether an earlier attempt may have said it
SOON = timedelta(milliseconds=20)
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
        self,
        database: Database,
        messenger: Messenger,
        now: Callable[[], datetime],
        pace: Pace = UNLIMITED,
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._now = now
        self._pace = pace
        self._waits_until: datetime | None = None
        self._beginning = asyncio.Lock()
        self._under_way: set[asyncio.Task[None]] = set()
        self._problem: BaseException | None = None
        self._is_stopping = False

    def stop(self) -> None:
        """Take nothing new in hand; what is under way ends."""
        self._is_stopping = True

    async def finish(self, seconds: float | None = None) -> None:
        """Wait until nothing is under way any more, but no longer than this."""
        while self._under_way:
            ended, late = await asyncio.wait(self._under_way, timeout=seconds)
            if not ended:
                for task in late:
                    task.cancel()

    async def run(self) -> timedelta | None:
        """Begin to say all that is due; after how long to look again, where Slack's limits hold
        up more. Does not wait for what is under way: a person whose channel hangs holds up
        nobody."""
        await self._begin()
        return max(self._waits_until - self._now(), SOON) if self._waits_until else None

    async def tick(self) -> int:
        """Say all that is due and may be said, to the end; how many deliveries that were."""
        count = 0
        # What is under way already may bring more, as one that fails does.
        while (begun := await self._begin()) or self._under_way:
            count += begun
            await self.finish()
        if problem := self._problem:
            self._problem = None
            raise problem
        return count

    async def _begin(self) -> int:
        """Take one after the other in hand until nothing is due; how many."""
        count = 0
        async with self._beginning:
            self._waits_until = None
            while True:
                if len(self._under_way) >= AT_ONCE:
                    await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
                if not (taken := await self._take(AT_ONCE - len(self._under_way))):
                    return count
                for delivery, may_be_there in taken:
                    task = asyncio.create_task(self._deliver(delivery, may_be_there))
                    self._under_way.add(task)
                    task.add_done_callback(self._ended)
                count += len(taken)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (problem := task.exception()):
            # The database may be away: the lease runs out, and the next attempt knows more.
            log.error("delivery_interrupted", error=type(problem).__name__)
            self._problem = problem

    async def _take(self, most: int) -> list[Taken]:
        if self._is_stopping:
            return []
        taken = await self._database.write(lambda session: self._take_some(session, most))
        if isinstance(taken, Wait):
            self._waits_until = taken.until
            return []
        return taken

    def _take_some(self, session: Session, most: int) -> list[Taken] | Wait:
        now = self._now()
        if late := Delivery.take_over(session, now, self._pace, most):
            return late
        fresh = claim(session, now, self._pace, most)
        return fresh if isinstance(fresh, Wait) else [(delivery, False) for delivery in fresh]

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
            await self._delay(delivery, later, may_be_there)
        except Refused as refused:
            log.warning("delivery_failed", delivery=delivery.id, reason=str(refused))
            reason = str(refused)

            def fail(session: Session, row: Delivery) -> None:
                row.failed(session, reason)
                unreachable.report(session, row, reason, self._now())

            await self._settle(delivery, fail)
        except Unknowable as unknowable:
            log.warning("delivery_ambiguous", delivery=delivery.id, reason=str(unknowable))
            reason = str(unknowable)
            await self._settle(delivery, lambda session, row: row.ambiguous(session, reason))
        except Exception:
            # A message that cannot even be put into words must not stop the others.
            log.exception("delivery_broken", delivery=delivery.id)
            await self._delay(delivery, TryLater("broken", is_uncertain=True), may_be_there)
        else:
            said = sent

            def settle(session: Session, row: Delivery) -> None:
                row.sent(session, said.channel, said.ts, self._now())
                planning.plan_next(session, row.reminders(session), self._now())

            await self._settle(delivery, settle)

    async def _delay(self, delivery: Delivery, later: TryLater, while_looking: bool) -> None:
        """`while_looking`: it came of looking for the message; nothing has been posted since an
        earlier attempt."""
        log.warning("delivery_delayed", delivery=delivery.id, reason=str(later))

        def delay(session: Session, row: Delivery) -> None:
            now = self._now()
            if later.is_limited:
                until = now + timedelta(seconds=later.after)
                self._pace.limited(session, row.recipient_id, until, now)
            row.try_later(
                session,
                str(later),
                now,
                after=later.after,
                # Who could not look does not know more than before.
                is_uncertain=later.is_uncertain or while_looking,
                is_fresh=later.is_uncertain and not while_looking,
            )

        await self._settle(delivery, delay)

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
    permission.at(session, now)
    reminders = row.reminders(session)
    facts_of = list(zip(reminders, facts.of_all(session, reminders), strict=True))
    handing_back.owe(session, [one for one, said in facts_of if isinstance(said, Withheld)], now)
    still_true = [
        (one, said) for one, said in facts_of if isinstance(said, Saying) and said.is_needed(now)
    ]
    row.keep(session, [reminder for reminder, _ in still_true])
    if not still_true:
        row.not_needed(session)
        return None
    return Message(row, row.recipient(session), [said for _, said in still_true])
