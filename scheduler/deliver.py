"""From what is due to a message that was said once: claim, re-check, say, settle, reconcile.

models.delivery.delivery describes the protocol; the messenger (Slack, or a fake) does the talking.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

import structlog
from sqlmodel import Session

from models.database.database import DATABASE_FAILURES, Database
from models.delivery import hold, wrong_clock
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import MAX_PAUSE, UNLIMITED, RateLimiter
from models.notifications import unreachable, weekly
from scheduler.messenger import (
    DeliveryUnknown,
    Held,
    Message,
    Messenger,
    PermanentFailure,
    Sent,
    TryLater,
)
from scheduler.take import InHand, Taken, recheck, take_due, take_expired

SOON = timedelta(milliseconds=20)
EXPIRED_EVERY = timedelta(seconds=1)  # between two looks for leases that ran out
MAX_CONCURRENT = 8  # messages on their way at the same time: one slow person holds up nobody
T = TypeVar("T")
log = structlog.get_logger()


class Deliverer:
    def __init__(
        self,
        database: Database,
        messenger: Messenger,
        now: Callable[[], datetime],
        limiter: RateLimiter = UNLIMITED,
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._now = now
        self._limiter = limiter
        self._waits_until: datetime | None = None
        self._latest: datetime | None = None  # what the clock last showed
        self._none_expired: datetime | None = None  # when that was last looked for
        self._last_sent: dict[str, datetime] = {}  # by workspace
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
        await self._follow_the_clock()
        await self._begin()
        return max(self._waits_until - self._now(), SOON) if self._waits_until else None

    async def _follow_the_clock(self) -> None:
        """Where it was put back, and at the start, for nobody knows what it showed before."""
        now = self._now()
        if self._latest is None or now < self._latest:
            await self._database.write(lambda session: wrong_clock.bring_back(session, now))
        self._latest = now

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
            while not self._is_stopping:
                if len(self._under_way) >= MAX_CONCURRENT:
                    await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
                taken = await self._take(MAX_CONCURRENT - len(self._under_way))
                for one in taken.in_hand:
                    task = asyncio.create_task(self._deliver(one))
                    self._under_way.add(task)
                    task.add_done_callback(self._ended)
                count += len(taken.in_hand)
                if taken.is_all:
                    self._waits_until = taken.waits_until
                    break
        return count

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (problem := task.exception()):
            # The database may be away: the lease runs out, and the next attempt knows more.
            log.error("delivery_interrupted", error=type(problem).__name__)
            self._problem = problem

    async def _take(self, most: int) -> Taken:
        if expired := await self._expired(most):
            return expired
        try:
            return await self._take_due(most, loads=True)
        except DATABASE_FAILURES:
            raise
        except Exception:
            # One that cannot be loaded must not stop the others: each is loaded by itself.
            log.exception("deliveries_not_loaded")
            return await self._take_due(most, loads=False)

    async def _take_due(self, most: int, *, loads: bool) -> Taken:
        return await self._database.write(
            lambda session: take_due(session, self._now(), self._limiter, most, loads=loads)
        )

    async def _expired(self, most: int) -> Taken | None:
        """Deliveries whose lease ran out, where it is time to look for them and there are any."""
        now = self._now()
        last = self._none_expired
        if last is not None and last <= now < last + EXPIRED_EVERY:
            return None
        taken = await self._database.write(
            lambda session: take_expired(session, now, self._limiter, most)
        )
        if taken.in_hand:
            return taken
        self._none_expired = now
        return None

    async def _deliver(self, taken: InHand) -> None:
        delivery, may_be_there, message = taken.delivery, taken.may_be_there, taken.message
        try:
            message = message or await self._database.write(
                lambda session: _recheck(session, delivery, self._now())
            )
            if message is None:
                return
            sent = await self._messenger.find_sent(message) if may_be_there else None
            may_be_there = False
            sent = sent or await self._messenger.send(message)
        except TryLater as later:
            is_failure = not later.is_limited and self._gets_through(delivery.team_id)
            await self._delay(delivery, later, may_be_there, is_failure=is_failure)
        except Held as held:
            await self._hold(delivery, str(held), may_be_there)
        except PermanentFailure as refused:
            log.warning("delivery_failed", delivery=delivery.id, reason=str(refused))
            await self._fail(delivery, str(refused))
        except DeliveryUnknown as unknowable:
            log.warning("delivery_ambiguous", delivery=delivery.id, reason=str(unknowable))
            reason = str(unknowable)
            await self._settle(delivery, lambda session, row: row.ambiguous(session, reason))
        except Exception:
            # A message that cannot even be put into words must not stop the others.
            log.exception("delivery_broken", delivery=delivery.id)
            broken = TryLater("broken", is_uncertain=True)
            await self._delay(delivery, broken, may_be_there, is_failure=True)
        else:
            await self._record(delivery, message, sent)

    async def _record(self, delivery: Delivery, message: Message, sent: Sent) -> None:
        self._last_sent[delivery.team_id] = self._now()

        def settle(session: Session, row: Delivery) -> timedelta | None:
            row.sent(session, sent.channel, sent.ts, self._now())
            # Read anew, for their nouns may have been merged meanwhile; but not for nothing.
            if any(weekly.comes_again(one.kind, one.stage) for one in message.notifications):
                weekly.plan_next(session, row.reminders(session), self._now())
            return hold.release(session, row.team_id, self._now())

        if lasted := await self._settle(delivery, settle):
            seconds = round(lasted.total_seconds())
            self._none_expired = None  # what was held back is due at once
            log.warning("workspace_released", team=delivery.team_id, seconds=seconds)

    async def _fail(self, delivery: Delivery, reason: str) -> None:
        def fail(session: Session, row: Delivery) -> None:
            row.failed(session, reason)
            unreachable.report(session, row, reason, self._now())

        await self._settle(delivery, fail)

    def _gets_through(self, team_id: str) -> bool:
        """Whether this workspace was told anything not long ago. While it was not, Slack or the
        network is away, and no delivery is given up for that."""
        latest = self._last_sent.get(team_id)
        return latest is not None and self._now() - latest <= MAX_PAUSE

    async def _delay(
        self, delivery: Delivery, later: TryLater, while_looking: bool, *, is_failure: bool
    ) -> None:
        """`while_looking`: it came of looking for the message; nothing has been posted since an
        earlier attempt."""
        log.warning("delivery_delayed", delivery=delivery.id, reason=str(later))

        def delay(session: Session, row: Delivery) -> None:
            now = self._now()
            if later.is_limited:
                until = now + timedelta(seconds=later.after)
                self._limiter.record_limit(session, row.recipient_id, until, now)
            row.try_later(
                session,
                str(later),
                now,
                after=later.after,
                # Who could not look does not know more than before.
                is_uncertain=later.is_uncertain or while_looking,
                is_fresh=later.is_uncertain and not while_looking,
                is_failure=is_failure,
            )

        await self._settle(delivery, delay)

    async def _hold(self, delivery: Delivery, reason: str, while_looking: bool) -> None:
        def wait(session: Session, row: Delivery) -> bool:
            now = self._now()
            row.try_later(
                session, reason, now, after=0, is_uncertain=while_looking, is_failure=False
            )
            return hold.hold(session, row.team_id, reason, now)

        if await self._settle(delivery, wait):  # told once, however long it lasts
            log.error("workspace_held", team=delivery.team_id, reason=reason)

    async def _settle(self, delivery: Delivery, how: Callable[[Session, Delivery], T]) -> T | None:
        """What came of it; None where the delivery is not ours any more."""

        def settle(session: Session) -> T | None:
            row = delivery.lock_if_ours(session)
            return how(session, row) if row else None

        return await self._database.write(settle)


def _recheck(session: Session, delivery: Delivery, now: datetime) -> Message | None:
    """What the delivery still has to say; None where that is nothing or not for us any more."""
    row = delivery.lock_if_ours(session)
    return recheck(session, [row], now).get(row.id) if row else None
