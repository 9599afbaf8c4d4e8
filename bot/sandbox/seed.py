"""The sandbox's people and their past: half a quarter, lived day by day before a newcomer comes.

`past.yaml` tells what they did and when. Here it is done, with the clock at that moment and
through the verbs of the domain, while the bot says what falls due in between.
"""

import heapq
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import yaml
from sqlmodel import Session, col, func, select

from bot.app import Bot
from bot.clock import SkippableClock
from bot.sandbox.shapes import Json
from bot.sandbox.slack import LocalSlack
from bot.sandbox.workspace import TEAM, User
from models import logbook, profile
from models.customer import Customer, Stage
from models.delivery import Delivery
from models.delivery import State as DeliveryState
from models.followup import Entry, FollowUp, Method, NewContact, TodoEntry
from models.issue import Issue
from models.person import Person
from models.profile import ProfileEntry
from models.reminder import Reminder, State
from models.rules.chain import Link
from models.rules.deadlines import Urgency
from models.todo import Todo

ZONE = ZoneInfo("Asia/Shanghai")
BEGIN = datetime(2024, 4, 1, 9, tzinfo=ZONE)
TODAY = datetime(2024, 5, 13, 8, 30, tzinfo=ZONE)
LOGGED_AFTER = timedelta(minutes=40)
PAST = Path(__file__).with_name("past.yaml")
MANAGER = "mei"

Deed = Callable[[datetime], Awaitable[None]]
Moment = tuple[datetime, int, Deed]  # the number keeps deeds of one moment in their order


def people() -> list[User]:
    return [
        User("UALICE", "alice", "Alice Ames", "Sales", str(ZONE), "en-US"),
        User("UBOB", "bob", "Bob 鮑伯", "業務", str(ZONE), "zh-TW"),
        User("UMEI", "mei", "Mei Lin 林梅", "销售经理", str(ZONE), "zh-CN"),
        User("UCHEN", "chen", "陈经理", "客户经理", str(ZONE), "zh-CN"),
        User("ULIU", "liu", "刘主管", "销售主管", str(ZONE), "zh-CN"),
    ]


@dataclass
class Office:
    """Who lives the past, and where."""

    slack: LocalSlack
    bot: Bot
    clock: SkippableClock

    async def write(self, fn: Callable[[Session], object]) -> None:
        await self.bot.database.write(fn, TEAM)

    async def let_time_pass(self, until: datetime) -> None:
        """Move the clock on, with a stop wherever the bot owes somebody a word."""
        while True:
            after = self.clock.now()
            due = await self.bot.database.read(partial(_next_due, after=after), TEAM)
            if due is None or due > until:
                break
            self._move_to(due)
            await self.say_what_is_due()
        self._move_to(until)

    async def say_what_is_due(self) -> None:
        await self.bot.deliverer.tick()
        # The bot's own tick may have taken something first: it is to be said before time goes on.
        while await self.bot.database.read(_is_posting, TEAM):
            await self.bot.deliverer.tick()

    async def press(self, handle: str, block_id: str, action_id: str) -> bool:
        """Press a button in somebody's DM, in the latest message that has it."""
        person = self.slack.person(handle)
        for message in reversed(person.dm.messages):
            if any(_has(block, block_id, action_id) for block in message.blocks):
                ids = block_id, action_id
                deed = self.slack.interactions.act(person.id, message.place, ids, BUTTON, {})
                await person.does(deed, "something")
                return True
        return False

    def _move_to(self, instant: datetime) -> None:
        self.clock.skip(max(instant - self.clock.now(), timedelta(0)))


BUTTON: Json = {"type": "button"}


async def live(slack: LocalSlack, bot: Bot, clock: SkippableClock) -> None:
    """From BEGIN to TODAY. The bot is started, its database empty."""
    office = Office(slack, bot, clock)
    for user in people():
        await bot.acquaintances.meet(bot.client, TEAM, user.id, clock.now())
    await office.write(_name_manager)
    moments = list(_moments(office, yaml.safe_load(PAST.read_text(encoding="utf-8"))))
    heapq.heapify(moments)
    while moments:
        when, _, deed = heapq.heappop(moments)
        await office.let_time_pass(when)
        await deed(when)
        await office.say_what_is_due()
    await office.let_time_pass(TODAY)
    await _read_everything(slack)


def last_moment(session: Session) -> datetime | None:
    """When somebody was last told something; None where nothing has happened yet."""
    return session.exec(select(func.max(col(Delivery.claimed_at)))).one()
