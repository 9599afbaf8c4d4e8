"""Notices of everything that becomes visible to a person, for those who watch."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot.localslack.world.shapes import Json

Filter = Callable[["Notice"], bool]


@dataclass(frozen=True)
class Notice:
    """One visible event: its name as the page knows it, who sees it, and its fields."""

    event: str
    users: frozenset[str]
    data: Json = field(default_factory=dict)

    def as_json(self) -> Json:
        return {"event": self.event, **self.data}


class Watch:
    """Collects the notices of one person (or of everybody) from the moment it is opened."""

    def __init__(self, user: str | None) -> None:
        self._user = user
        self._queue: asyncio.Queue[Notice] = asyncio.Queue()

    def offer(self, notice: Notice) -> None:
        if self._user is None or self._user in notice.users:
            self._queue.put_nowait(notice)

    async def next(self) -> Notice:
        return await self._queue.get()

    def missed(self, wanted: Filter) -> Notice | None:
        """The first notice that is `wanted` among those that have come."""
        while not self._queue.empty():
            if wanted(notice := self._queue.get_nowait()):
                return notice
        return None

    async def first(self, wanted: Filter, within: float | None) -> Notice | None:
        """The first notice that is `wanted`, or None when none came `within` so many seconds."""
        try:
            async with asyncio.timeout(within):
                while True:
                    notice = await self._queue.get()
                    if wanted(notice):
                        return notice
        except TimeoutError:
            return None


class Hub:
    """Passes every notice to every open watch."""

    def __init__(self) -> None:
        self._watches: list[Watch] = []

    def publish(self, event: str, users: Iterable[str], **data: object) -> None:
        notice = Notice(event, frozenset(users), data)
        for watch in self._watches:
            watch.offer(notice)

    @contextmanager
    def watch(self, user: str | None = None) -> Iterator[Watch]:
        """Opens a watch on what becomes visible to `user`, or to anybody."""
        watch = Watch(user)
        self._watches.append(watch)
        try:
            yield watch
        finally:
            self._watches.remove(watch)
