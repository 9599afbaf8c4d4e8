"""Slack's rate limits, where a test asks for them.

The published tiers say "and more"; here they are exact: so many calls in any minute.
"""

import math
from collections import deque
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.localslack.world.faults import RateLimited
from bot.localslack.world.workspace import Workspace, dm_id

POST = "chat.postMessage"
BURST = 5  # messages to one channel that may come at once: so many in so many seconds
MINUTE = 60
A_MINUTE = {
    "chat.delete": 50,
    "chat.postEphemeral": 100,
    "chat.update": 50,
    "conversations.history": 50,
    "conversations.info": 50,
    "conversations.open": 50,
    "users.info": 100,
    "users.list": 20,
    "views.open": 100,
    "views.publish": 100,
    "views.push": 100,
    "views.update": 100,
}


class Window:
    """So many calls in any so many seconds."""

    def __init__(self, calls: int, seconds: int) -> None:
        self._latest: deque[datetime] = deque(maxlen=calls)
        self._length = timedelta(seconds=seconds)

    def wait(self, now: datetime) -> timedelta:
        """The time until another call is allowed; zero or less where one is allowed now."""
        is_full = len(self._latest) == self._latest.maxlen
        return self._latest[0] + self._length - now if is_full else timedelta(0)

    def count(self, now: datetime) -> None:
        self._latest.append(now)


class Limits:
    """Slack's limits by the local Slack's own clock; none where `posts_a_minute`, which Slack
    does not publish for a workspace, is None."""

    def __init__(self, clock: Clock, workspace: Workspace, posts_a_minute: int | None) -> None:
        self._clock = clock
        self._workspace = workspace
        self._posts_a_minute = posts_a_minute
        self._windows: dict[tuple[str, str], Window] = {}

    def refusal(self, method: str, channel: str) -> RateLimited | None:
        """Counts a call, or refuses it; `channel` is what the call names, "" for none."""
        now, windows = self._clock.now(), self._of(method, channel)
        wait = max((window.wait(now) for window in windows), default=timedelta(0))
        if wait > timedelta(0):
            return RateLimited(math.ceil(wait.total_seconds()))
        for window in windows:
            window.count(now)
        return None

    def _of(self, method: str, channel: str) -> list[Window]:
        """Every window that a call falls into."""
        if self._posts_a_minute is None:
            return []
        if method == POST:
            place = dm_id(channel) if channel in self._workspace.users else channel
            everywhere = self._window((POST, ""), self._posts_a_minute, MINUTE)
            return [everywhere, self._window((POST, place), BURST, BURST)]
        if method in A_MINUTE:
            return [self._window((method, ""), A_MINUTE[method], MINUTE)]
        return []

    def _window(self, key: tuple[str, str], calls: int, seconds: int) -> Window:
        return self._windows.setdefault(key, Window(calls, seconds))
