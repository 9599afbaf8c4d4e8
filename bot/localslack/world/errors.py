"""Refusals: to the bot as a Web API error, to a person in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.localslack.world.shapes import Json


class SlackError(Exception):
    """A refused Web API call, e.g. SlackError("channel_not_found")."""

    def __init__(self, error: str, messages: Sequence[str] = (), **extra: Any) -> None:
        super().__init__(error, *messages)
        self.error = error
        self.messages = list(messages)
        self.extra = extra

    def body(self) -> Json:
        """The body of the answer, in Slack's shape."""
        body: Json = {"ok": False, "error": self.error, **self.extra}
        if self.error == "invalid_blocks":
            body.setdefault("errors", list(self.messages))
        if self.messages:
            lines = [f"[ERROR] {message}" for message in self.messages]
            body["response_metadata"] = {"messages": lines}
        return body


class PersonError(Exception):
    """Something a person cannot do, in words for that person: no such option, unknown command."""


@dataclass(frozen=True)
class Trouble:
    """An answer of the bot that Slack would drop, telling the person only about "trouble"."""

    user: str
    text: str
    detail: str


class TroubleError(AssertionError):
    """Raised to a test's person when their action ended in trouble."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"{trouble.text} ({trouble.detail})")
        self.trouble = trouble
