"""Where in the protocol a process dies, and its journal. Everything here is put around the bot
from outside.

A line of the journal is `<time> <life> <event> <what>`, written at once and in one piece, so that
it stays when the process is killed right after it:
took + a delivery's token and the number of the attempt, delayed + its token, killed + the step.
"""

import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from models.delivery.delivery import Delivery, DeliveryState
from tests.crash.clock import SharedClock

FREQUENT = ("claiming", "claimed", "posting", "unanswered", "answered", "settling", "settled")
SELDOM = ("delaying", "taking over", "taken over", "looking", "looked")
RANDOM = "any moment"
MEANING = {
    "claiming": "in the transaction that claims",
    "claimed": "after the claim is committed",
    "posting": "before the message is sent",
    "unanswered": "after the post, its answer unread",
    "answered": "after the answer, before settling",
    "settling": "in the transaction that settles",
    "settled": "after it is settled",
    "delaying": "in the transaction that puts off",
    "taking over": "in the transaction that takes over",
    "taken over": "after the take-over is committed",
    "looking": "while history is read",
    "looked": "after history is read",
    RANDOM: "at a random moment, from outside",
}
TAKING = ("claiming", "taking over")
AFTER = {"claiming": "claimed", "taking over": "taken over", "settling": "settled"}
UNREAD = {"chat.postMessage": "unanswered", "conversations.history": "looking"}


class Journal:
    """A file that all lives share; its times are the shared clock's."""

    def __init__(self, path: Path, clock: SharedClock) -> None:
        self._path, self._clock = path, clock

    def write(self, life: int, what: str, of: str) -> None:
        file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            line = f"{self._clock.seconds} {life} {what} {of}\n"
            os.write(file, line.encode())
        finally:
            os.close(file)


class Steps:
    """Kills its own process, of that life, when it passes a step for the nth time."""

    def __init__(self, journal: Journal, life: int, step: str, nth: int) -> None:
        self._journal, self._life, self._step, self._left = journal, life, step, nth

    def at(self, step: str) -> None:
        if not step or step != self._step:
            return
        self._left -= 1
        if self._left == 0:
            self._journal.write(self._life, "killed", step)
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Put the steps around Slack's client and the database's sessions."""
        event.listen(Session, "after_flush", self._flushed)
        event.listen(Session, "after_commit", self._committed)
        post, history = AsyncWebClient.chat_postMessage, AsyncWebClient.conversations_history
        patch.setattr(AsyncWebClient, "chat_postMessage", self._around(post, "posting", "answered"))
        patch.setattr(AsyncWebClient, "conversations_history", self._around(history, "", "looked"))
        patch.setattr(aiohttp.ClientResponse, "json", self._unread(aiohttp.ClientResponse.json))

    def _around(
        self, call: Callable[..., Awaitable[Any]], before: str, after: str
    ) -> Callable[..., Awaitable[Any]]:
        async def around(*args: Any, **more: Any) -> Any:
            self.at(before)
            answer = await call(*args, **more)
            self.at(after)
            return answer

        return around

    def _unread(self, read: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def unread(response: aiohttp.ClientResponse, *args: Any, **more: Any) -> Any:
            self.at(UNREAD.get(response.url.name, ""))
            return await read(response, *args, **more)

        return unread

    def _flushed(self, session: Session, _context: Any) -> None:
        done = session.info.setdefault("crash", [])
        for row in [*session.new, *session.dirty]:
            if isinstance(row, Delivery) and (step := _step(session, row)):
                done.append((step, row.token))
                if step in TAKING:
                    # Before the commit: of one that was on its way when its process died, only
                    # the number of the attempt tells later whether it arrived.
                    self._journal.write(self._life, "took", f"{row.token}/{row.attempts}")
                self.at(step)

    def _committed(self, session: Session) -> None:
        for step, token in session.info.pop("crash", []):
            if step == "delaying":
                self._journal.write(self._life, "delayed", token)
            self.at(AFTER.get(step, ""))


def _step(session: Session, row: Delivery) -> str:
    """What is being written of a delivery."""
    changed = inspect(row).attrs
    if row in session.new:
        return "claiming"
    if changed.attempts.history.has_changes():
        return "taking over"
    if changed.state.history.has_changes():
        return "settling" if row.state is DeliveryState.SENT else ""
    return "delaying" if changed.lease_until.history.has_changes() else ""
