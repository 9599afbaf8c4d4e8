"""Replays the past of the demo: the clock moves, its people press buttons, and the bot sends what
falls due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, func, select

from bot.app import Bot
from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.blocks import every_element
from bot.localslack.world.workspace import TEAM
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.delivery.delivery import Delivery, DeliveryState
from models.reminder import Reminder, ReminderState

PATIENCE = 60.0  # real seconds for an answer of the bot's: nobody is waiting for it
LONG_GAP = timedelta(days=90)  # between two events: longer ones are not lived through


def last_moment(session: Session) -> datetime | None:
    """The instant of the latest delivery; None before the first."""
    return session.exec(select(func.max(col(Delivery.claimed_at)))).one()


@dataclass
class Replay:
    """The local Slack, the bot and the clock that the past is replayed with."""

    slack: LocalSlack
    bot: Bot
    clock: SkippableClock

    async def write(self, fn: Callable[[Session], None]) -> None:
        await self.bot.database.write(fn, TEAM)

    async def id_of(self, find: Callable[[Session], Customer | Issue | Todo]) -> int:
        return await self.bot.database.read(lambda session: find(session).id, TEAM)

    async def let_time_pass(self, since: datetime, until: datetime) -> None:
        """Move the clock on, with a stop wherever a reminder is due. What fell due in a long gap is
        sent at its end, all at once."""
        if until - since > LONG_GAP:
            since = until - timedelta(hours=1)
            self._move_to(since)
            await self._send_due()
        while due := await self.bot.database.read(partial(_next_due, since, until)):
            self._move_to(due)
            await self._send_due()
            since = due + timedelta.resolution
        self._move_to(until)

    async def _send_due(self) -> None:
        await self.bot.deliverer.tick()
        # The bot's own tick may have claimed some of it.
        while await self.bot.database.read(_is_posting):
            await self.bot.deliverer.tick()

    async def press(self, handle: str, block_id: str, action_id: str) -> bool:
        """Press a button of the latest reminder that has it, as people do; False where none has."""
        person = self.slack.person(handle)
        person.patience = PATIENCE
        for message in reversed(person.dm.messages):
            for block, element in every_element(message.blocks):
                named = element["action_id"].partition("@")[0]
                if (block["block_id"], named) == (block_id, action_id):
                    where = message.place, (block_id, element["action_id"])
                    press = self.slack.interactions.act(person.id, *where, {"type": "button"}, {})
                    await person.does(press, "something")
                    return True
        return False

    def _move_to(self, instant: datetime) -> None:
        self.clock.skip(max(instant - self.clock.now(), timedelta(0)))


def _next_due(since: datetime, until: datetime, session: Session) -> datetime | None:
    earliest = select(func.min(col(Reminder.send_at))).where(
        Reminder.state == ReminderState.PENDING, col(Reminder.send_at).between(since, until)
    )
    return session.exec(earliest).one()


def _is_posting(session: Session) -> bool:
    posting = select(Delivery.id).where(Delivery.state == DeliveryState.POSTING)
    return session.exec(posting.limit(1)).first() is not None
