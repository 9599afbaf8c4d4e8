"""A messenger that keeps what it says, and fails as it is told."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from models.notifications.subjects import TodoDetails
from models.rules.deadlines import Stage
from scheduler.messenger import Message, Sent, TryLater


class Killed(BaseException):
    """The process ends here."""


@dataclass
class Heard:
    """One message: to whom, and the to-dos in it."""

    token: str
    to: str
    what: list[str]
    stages: list[Stage]


@dataclass
class Ears:
    """`before` and `after` hold what the next says raise, before or after the message is there;
    None lets one pass. `when_asked` is the same for find."""

    heard: list[Heard] = field(default_factory=list)
    before: deque[BaseException | None] = field(default_factory=deque)
    after: deque[BaseException | None] = field(default_factory=deque)
    when_asked: deque[BaseException | None] = field(default_factory=deque)
    asked: int = 0
    underway: int = 0  # says that have begun
    broken: str = ""  # a to-do that cannot be put into words
    refused: str = ""  # a to-do at which Slack fails each time
    hold: dict[str, asyncio.Event] = field(default_factory=dict)  # whose messages wait, by name
    change: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, holds: Callable[[], bool], within: float = 60) -> None:
        """Wait for what the messenger is seen to do."""
        async with asyncio.timeout(within), self.change:
            await self.change.wait_for(holds)

    async def send(self, message: Message) -> Sent:
        what = [
            said.subject.todo.text
            for said in message.notifications
            if isinstance(said.subject, TodoDetails)
        ]
        if self.broken in what:
            raise LookupError("no words")
        if self.refused in what:
            raise TryLater("internal_error")
        _raise_next(self.before)
        to = message.recipient.name
        self.underway += 1
        await self._tell()
        if to in self.hold:
            await self.hold[to].wait()
        stages = [said.stage for said in message.notifications]
        self.heard.append(Heard(message.delivery.token, to, what, stages))
        await self._tell()
        _raise_next(self.after)
        return Sent(f"D{to}", str(len(self.heard)))

    async def find_sent(self, message: Message) -> Sent | None:
        self.asked += 1
        _raise_next(self.when_asked)
        for number, one in enumerate(self.heard, start=1):
            if one.token == message.delivery.token:
                return Sent(f"D{one.to}", str(number))
        return None

    async def _tell(self) -> None:
        async with self.change:
            self.change.notify_all()

    @property
    def groups(self) -> list[tuple[str, list[str]]]:
        return [(one.to, one.what) for one in self.heard]

    @property
    def times(self) -> Counter[tuple[str, Stage]]:
        """How often each stage of each to-do was said."""
        return Counter(
            pair for one in self.heard for pair in zip(one.what, one.stages, strict=True)
        )


def _raise_next(ordered: deque[BaseException | None]) -> None:
    if ordered and (problem := ordered.popleft()) is not None:
        raise problem
