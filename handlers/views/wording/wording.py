"""What a subject declares so that its reminders can be read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from handlers.views.blocks import Block
from handlers.views.wording.away import named
from handlers.views.wording.line import Line, short_name
from handlers.views.wording.look import Look
from models.home.parts import Part
from models.notifications.notification import Notification
from models.notifications.subjects import Subject
from models.people.person import Person

S = TypeVar("S", bound=Subject)
Says = Callable[[Notification, S, Look], str]


def no_facts(notification: Notification, details: S, look: Look) -> dict[str, str]:
    return {}


def no_choices(notification: Notification, details: S, look: Look) -> dict[str, tuple[str, int]]:
    return {}


@dataclass(frozen=True)
class Wording(Generic[S]):
    """`headline` is one plain sentence, which Slack also shows as the push notification; `blocks`
    are the message below it, with the buttons that settle it, and hold the headline too; `line` is
    the same in the digest. `why` are the facts of the sentence `why-<kind>-<stage>` beyond those
    that every kind has: what, customer, day (of the deadline) and owed (when it was due).
    `choices` stand in the menu behind the message's buttons, like those of a line in the digest."""

    subject: type[S]
    headline: Says[S]
    blocks: Callable[[Notification, S, Look], list[Block]]
    line: Callable[[Notification, S, Look], Line]
    why: Callable[[Notification, S, Look], dict[str, str]] = no_facts
    choices: Callable[[Notification, S, Look], dict[str, tuple[str, int]]] = no_choices


@dataclass(frozen=True)
class HomePlace:
    """Where a row of Home stands. A team's row names its owner."""

    part: Part
    of_team: bool
    away: Mapping[int, date] = field(default_factory=dict)  # who is, and when they are back

    def owner(self, person: Person, look: Look) -> str:
        if not self.of_team and self.part is not Part.COVERED:
            return ""
        back = self.away.get(person.id) if self.of_team else None  # else the title says it
        return named(short_name(person.name), back, look)


def sentence_key(notification: Notification, stage: str = "") -> str:
    """The key of a headline by kind and stage."""
    return f"say-{notification.kind.value}-{stage or notification.stage.value}"


def whose(notification: Notification) -> str:
    """Whether a sentence says "you" of who has to settle it, or their name."""
    return "own" if notification.is_mine else "other"
