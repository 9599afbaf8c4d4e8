"""The event loop of a simulation: the clock jumps from one event to the next, be it a person's act
or a reminder that falls due."""

import heapq
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from random import Random

from sqlmodel import Session, col, func, select

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import BOT_USER, dm_id
from bot.sandbox.driver import Driver
from bot.simulate.ledger import Ledger, Sent, parts_of
from bot.simulate.team import Member
from models.delivery.delivery import Delivery, DeliveryState
from models.reminder import Reminder, ReminderState
from scheduler.runner import Runner

Act = Callable[[], Awaitable[object]]
Listener = Callable[[SeenMessage], None]
MAX_ROUNDS = 100  # rounds of deliveries at one instant; more is a loop


class Stuck(Exception):
    """Reminders stay due however often the deliverer runs."""


class SilentRunner(Runner):
    """Never ticks: in a simulation nothing goes by the system's time."""

    def start(self) -> None:
        pass

    def wake(self, name: str | None = None) -> None:
        pass


class Office:
    """The local Slack, the bot in it, and the events still to come."""

    def __init__(
        self, slack: LocalSlack, bot: Bot, clock: SkippableClock, ledger: Ledger, seed: int
    ) -> None:
        self.slack, self.ledger = slack, ledger
        self._bot_at: datetime | None = None  # when the next reminder is due
        self._bot, self._clock, self._seed = bot, clock, seed
        self._driver = Driver(slack, bot, clock)
        slack.until_idle = self.answered  # Slack's limits hold: what is due is sent in its turn
        self._ahead: list[tuple[datetime, int, Act]] = []
        self._numbers = count()
        self._listeners: dict[str, tuple[Member, Listener]] = {}
        self._received: dict[str, int] = {}

    @property
    def now(self) -> datetime:
        return self._clock.now()

    def chance(self, *what: object) -> Random:
        """The random numbers of one decision: the same for the same seed, whatever the order."""
        return Random(" ".join(map(str, (self._seed, *what))))  # noqa: S311 - a game

    def listen(self, member: Member, listener: Listener) -> None:
        """Call `listener` with every message in this person's DM with the bot."""
        self._listeners[dm_id(member.user.id)] = member, listener

    def plan(self, at: datetime, act: Act) -> None:
        heapq.heappush(self._ahead, (max(at, self.now), next(self._numbers), act))

    def number_of(self, member: Member) -> int:
        return list(self._listeners).index(dm_id(member.user.id))

    async def answered(self) -> None:
        """Wait for the work that the bot does after its acknowledgement."""
        await self._driver.answered()

    async def live(self, report_time: Callable[[datetime], None]) -> None:
        """Run every event until the end; `report_time` is called with the time after each."""
        while (at := self._next) < self.ledger.end:
            self._clock.skip(max(at - self.now, timedelta(0)))
            if self._bot_at and self._bot_at <= self.now:
                await self._deliver()
            if self._ahead and self._ahead[0][0] <= self.now:
                _, _, act = heapq.heappop(self._ahead)
                await act()
                await self._deliver()
            report_time(self.now)

    @property
    def limited(self) -> int:
        """How many calls of the bot Slack's rate limit refused."""
        return sum(call.result.get("error") == "ratelimited" for call in self.slack.refusals)

    async def unsent(self) -> list[str]:
        """A line for each reminder that is due by the tables and that nobody has seen."""
        rows = await self._bot.database.read(self.ledger.unsent)
        return [f"{row.kind} {row.stage} of {row.send_at:%F %H:%M}: {row.state}" for row in rows]

    @property
    def _next(self) -> datetime:
        """When the next thing happens."""
        soonest = [at for at, *_ in self._ahead[:1]]
        return min([*soonest, self._bot_at or self.ledger.end])

    async def _deliver(self) -> None:
        """Send all that is due, or all that Slack's rate limit allows for now."""
        await self.answered()
        for _ in range(MAX_ROUNDS):
            self._bot_at = await self._bot.database.read(_due)
            if self._bot_at is None or self._bot_at > self.now:
                break
            wait = await self._bot.deliverer.run()
            await self._bot.deliverer.finish()
            if wait:
                self._bot_at = self.now + wait
                break
        else:
            raise Stuck(f"still due after {MAX_ROUNDS} rounds: {self._bot_at}")
        await self._receive()

    async def _receive(self) -> None:
        """Pass the new messages of each DM to the ledger and to its person."""
        for dm, (member, listener) in self._listeners.items():
            messages = self.slack.workspace.messages.get(dm, [])
            new, self._received[dm] = messages[self._received.get(dm, 0) :], len(messages)
            for message in new:
                if message.user == BOT_USER and message.metadata:
                    seen = SeenMessage(self.slack.person(member.user.name), message)
                    token = message.metadata["event_payload"]["id"]
                    parts = await self._bot.database.read(partial(parts_of, token))
                    self.ledger.sent.append(Sent(self.now, member, seen.text, parts))
                    listener(seen)


def _due(session: Session) -> datetime | None:
    """When the bot must act next: send a reminder, or retry a delivery."""
    pending = select(func.min(col(Reminder.send_at))).where(Reminder.state == ReminderState.PENDING)
    again = select(func.min(col(Delivery.lease_until))).where(
        Delivery.state == DeliveryState.POSTING
    )
    found = [session.exec(pending).one(), session.exec(again).one()]
    return min(filter(None, found), default=None)
