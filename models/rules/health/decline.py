"""When what a customer says has turned for the worse.

Pure: what was heard of one customer in, the reason to warn out.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from models.rules.health.sentiment import LOW, is_content, is_negative

IN_A_ROW = 2  # negative contacts


class Heard(NamedTuple):
    """One contact: when it was logged, and what the customer answered. `was_asked`: the score is
    the answer to the question of the quarter, without a contact."""

    logged_at: datetime
    feedback: str
    satisfaction: int | None  # from 1 to 5
    was_asked: bool = False

    @property
    def is_negative(self) -> bool:
        return is_negative(self.feedback, self.satisfaction)

    @property
    def tells(self) -> bool:
        """Whether it says how content the customer is."""
        return self.satisfaction is not None or self.is_negative or is_content(self.feedback)


class Decline(StrEnum):
    FELL = "fell"  # satisfaction, against the score before
    LOW = "low"  # a score, with or without one before it
    NEGATIVE = "negative"  # contacts in a row


def telling(heard: Iterable[Heard]) -> list[Heard]:
    """Those that say how content the customer is: "sent the agenda" ends no warning."""
    return [one for one in heard if one.tells]


def decline(heard: Sequence[Heard]) -> Decline | None:
    """`heard`, of which each one is telling, has the latest contact first: only that one can be a
    reason to warn."""
    if not heard:
        return None
    score, before = heard[0].satisfaction, score_before(heard)
    if before is not None and score is not None and score < before:
        return Decline.FELL
    latest = heard[:IN_A_ROW]
    is_row = len(latest) == IN_A_ROW and all(one.is_negative for one in latest)
    if score is not None and score <= LOW and (heard[0].was_asked or not is_row):
        return Decline.LOW
    return Decline.NEGATIVE if is_row else None


def worry(heard: Sequence[Heard]) -> int | None:
    """The place of the contact that is still a reason to warn: the customer has not been more
    content since. That somebody has talked to them ends nothing."""
    for place, warned in enumerate(heard):
        if any(_is_better(one, warned) for one in heard[:place]):
            return None
        if decline(heard[place:]) is not None:
            return place
    return None


def _is_better(later: Heard, warned: Heard) -> bool:
    if later.satisfaction is not None and warned.satisfaction is not None:
        return later.satisfaction > warned.satisfaction
    return not later.is_negative


def score_before(heard: Sequence[Heard]) -> int | None:
    """The last score before the latest contact."""
    scores = (one.satisfaction for one in heard[1:])
    return next((score for score in scores if score is not None), None)
