"""A message that somebody wrote to the bot in its DM, as every reader of the DM is handed it: its
words, where it was written, and what was said and shown there before."""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from sqlmodel import Session

from handlers.origin import Place
from handlers.turn import Turn
from handlers.views.blocks import Block
from models.customers import of_colleague
from models.home import last_shown
from models.home.last_shown import Key, LastShown
from models.notifications import sent
from models.notifications.sent import SentMessage
from models.notifications.subjects import Subject
from models.rules import asking, dates, direct_message
from models.rules.direct_message import Heard, Wish

FRESH = timedelta(hours=24)  # so long after it was said is it answered without being named
LOOKED_AT = 16  # messages of the DM, the latest first
Said = tuple[str, list[Block]]  # what is read aloud, and shown


@dataclass(frozen=True)
class Message:
    """`typed` are the words as Slack shows them; `submission` names the message among all; `thread`
    is the ts of the message in whose thread it was written. Nobody changes it: what a reader has
    asked of the words, or of what came before, is there for the next one."""

    turn: Turn
    typed: str
    channel: str
    ts: str
    thread: str | None
    files: Sequence[dict[str, Any]]

    @classmethod
    def of(cls, turn: Turn, event: dict[str, Any], typed: str) -> "Message":
        thread = event.get("thread_ts")
        return cls(
            turn,
            typed,
            event["channel"],
            event["ts"],
            thread if thread != event["ts"] else None,
            event.get("files", ()),
        )

    @property
    def submission(self) -> str:
        return f"{self.channel}:{self.ts}"

    @property
    def thread_at(self) -> Place | None:
        return (self.channel, self.thread) if self.thread else None

    @cached_property
    def is_question(self) -> bool:
        return asking.is_question(self.typed)

    @property
    def customer_asked_about(self) -> str:
        """What may be a customer's name: "what's up with Acme?"; "" where nothing is asked so."""
        heard = self._heard
        return heard.text if heard is not None and heard.wish is Wish.ABOUT else ""

    @property
    def wish(self) -> Heard | None:
        """What is surely wished of the bot."""
        heard = self._heard
        return None if heard is not None and heard.wish is Wish.ABOUT else heard

    @cached_property
    def _heard(self) -> Heard | None:
        with dates.written_in(self.turn.me.locale):
            return direct_message.hear(self.typed, self.turn.now.astimezone(self.turn.me.tz))

    @cached_property
    def in_thread(self) -> Awaitable[SentMessage | None]:
        """The reminder, draft or the like in whose thread it was written, as it stands."""
        return asyncio.create_task(self._in_thread())

    @cached_property
    def last_shown(self) -> Awaitable[LastShown]:
        """What was shown last in the DM, and whether it is still asked what photos are about."""
        return asyncio.create_task(self._last_shown())

    @cached_property
    def said_last(self) -> Awaitable[list[dict[str, Any]]]:
        """The bot's own latest messages of the last day, as Slack has them, the latest first."""
        return asyncio.create_task(self._said_last())

    @cached_property
    def customer_named(self) -> Awaitable[tuple[int, str] | None]:
        """The only customer that may be meant, whoever looks after it: its id, and its name as
        typed. Most words name none."""
        return asyncio.create_task(self._customer_named())

    async def shown(self) -> tuple[Key, ...]:
        """What was shown last: in the thread in which they speak, or else in the DM."""
        if self.thread:
            return last_shown.of_message(await self.in_thread)
        return (await self.last_shown).keys

    async def shown_earlier(self) -> tuple[Key, ...]:
        """Drafts and records before that; a thread has none."""
        return () if self.thread else (await self.last_shown).earlier

    async def subjects(self) -> list[Subject]:
        """What the message is about in whose thread it was written."""
        message = await self.in_thread
        return [one.subject for one in message.notifications] if message else []

    async def answer(self, said: Said, *, in_thread: bool = False) -> None:
        """Say this in the DM, or in the thread."""
        thread = self.thread if in_thread else None
        await self.turn.client.chat_postMessage(
            channel=self.channel, text=said[0], blocks=said[1], thread_ts=thread
        )

    async def _in_thread(self) -> SentMessage | None:
        at = self.thread_at
        if at is None:
            return None
        return await self.turn.db.read(lambda session: sent.message_at(session, *at))

    async def _last_shown(self) -> LastShown:
        turn = self.turn
        return await turn.db.read(lambda session: last_shown.of(session, turn.me, turn.now))

    async def _customer_named(self) -> tuple[int, str] | None:
        def read(session: Session) -> tuple[int, str] | None:
            found = of_colleague.named_in(session, self.typed.strip())
            return (found[0].id, found[1]) if found else None

        return await self.turn.db.read(read)

    async def _said_last(self) -> list[dict[str, Any]]:
        said = await self.turn.client.conversations_history(
            channel=self.channel, latest=self.ts, limit=LOOKED_AT
        )
        since = (self.turn.now - FRESH).timestamp()
        messages: list[dict[str, Any]] = said["messages"]
        return [one for one in messages if "bot_id" in one and float(one["ts"]) >= since]
