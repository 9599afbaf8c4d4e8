"""The place and the time of a simulation: the clock jumps from one thing that happens to the
next, be it a person's act or a reminder that falls due."""

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
from bot.simulate.ledger import Ledger, Said, parts_of
from bot.simulate.team import Member
from models.delivery.delivery import Delivery
from models.delivery.delivery import DeliveryState as DeliveryState
from models.reminder import Reminder
from models.reminder import ReminderState as ReminderState
from scheduler.runner import Runner

Act = Callable[[], Awaitable[object]]
Ear = Callable[[SeenMessage], None]
MAX_ROUNDS = 100  # times the bot may talk at one instant; more is a loop


class Stuck(Exception):
    """The bot leaves undone what is due, however often it is asked."""


class SilentRunner(Runner):
    """Rings no bell: in a simulation nothing goes by the system's time."""

    def start(self) -> None:
        pass

    def wake(self) -> None:
        pass


class Office:
    """The local Slack, the bot in it, and what is still going to happen."""

    def __init__(
        self, slack: LocalSlack, bot: Bot, clock: SkippableClock, ledger: Ledger, seed: int
    ) -> None:
        self.slack, self.ledger = slack, ledger
        self._bot_at: datetime | None = None  # when the bot has something to say
        self._bot, self._clock, self._seed = bot, clock, seed
        self._driver = Driver(slack, bot, clock)
        slack.until_idle = self.answered  # Slack's limits hold: what is due is sent in its turn
        self._ahead: list[tuple[datetime, int, Act]] = []
        self._numbers = count()
        self._ears: dict[str, tuple[Member, Ear]] = {}
        self._heard: dict[str, int] = {}

    @property
    def now(self) -> datetime:
        return self._clock.now()

    def chance(self, *what: object) -> Random:
        """The dice for one decision: the same for the same seed, in whichever order it comes."""
        return Random(" ".join(map(str, (self._seed, *what))))  # noqa: S311 - a game

    def listen(self, member: Member, ear: Ear) -> None:
        """Let `ear` hear every message that comes to this person's DM with the bot."""
        self._ears[dm_id(member.user.id)] = member, ear

    def plan(self, at: datetime, act: Act) -> None:
        heapq.heappush(self._ahead, (max(at, self.now), next(self._numbers), act))

    def number_of(self, member: Member) -> int:
        return list(self._ears).index(dm_id(member.user.id))

    async def answered(self) -> None:
        """Wait for what the bot does behind its answer."""
        await self._driver.answered()

    async def live(self, tell: Callable[[datetime], None]) -> None:
        """Let everything happen until the end; `tell` is told of the time as it passes."""
        while (at := self._next) < self.ledger.end:
            self._clock.skip(max(at - self.now, timedelta(0)))
            if self._bot_at and self._bot_at <= self.now:
                await self._let_the_bot_talk()
            if self._ahead and self._ahead[0][0] <= self.now:
                _, _, act = heapq.heappop(self._ahead)
                await act()
                await self._let_the_bot_talk()
            tell(self.now)

    @property
    def limited(self) -> int:
        """How many calls of the bot's Slack refused because there were too many."""
        return sum(call.result.get("error") == "ratelimited" for call in self.slack.refusals)

    async def unsaid(self) -> list[str]:
        """What the bot's tables owe to somebody and nobody has seen, in words."""
        rows = await self._bot.database.read(self.ledger.unsaid)
        return [f"{row.kind} {row.stage} of {row.send_at:%F %H:%M}: {row.state}" for row in rows]

    @property
    def _next(self) -> datetime:
        """When the next thing happens."""
        soonest = [at for at, *_ in self._ahead[:1]]
        return min([*soonest, self._bot_at or self.ledger.end])

    async def _let_the_bot_talk(self) -> None:
        """Until it has said all that is due, or all that Slack's limits allow for now."""
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
        await self._hear()

    async def _hear(self) -> None:
        """Take what is new in each DM to the ledger and to its person."""
        for dm, (member, ear) in self._ears.items():
            messages = self.slack.workspace.messages.get(dm, [])
            fresh, self._heard[dm] = messages[self._heard.get(dm, 0) :], len(messages)
            for message in fresh:
                if message.user == BOT_USER and message.metadata:
                    seen = SeenMessage(self.slack.person(member.user.name), message)
                    token = message.metadata["event_payload"]["id"]
                    parts = await self._bot.database.read(partial(parts_of, token))
                    self.ledger.said.append(Said(self.now, member, seen.text, parts))
                    ear(seen)


def _due(session: Session) -> datetime | None:
    """When the bot has something to do next: to say a reminder, or to try a message again."""
    owed = select(func.min(col(Reminder.send_at))).where(Reminder.state == ReminderState.PENDING)
    again = select(func.min(col(Delivery.lease_until))).where(
        Delivery.state == DeliveryState.POSTING
    )
    found = [session.exec(owed).one(), session.exec(again).one()]
    return min(filter(None, found), default=None)
