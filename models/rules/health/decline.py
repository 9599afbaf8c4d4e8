"""When what a customer says has turned for the worse.

Pure: what was heard of one customer in, the reason to warn out.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from models.rules.health.sentiment import is_content, is_negative

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
    LOW = "low"  # where it was asked
    NEGATIVE = "negative"  # contacts in a row


def telling(heard: Iterable[Heard]) -> list[Heard]:
    """Those that say how content the customer is: "sent the agenda" ends no warning."""
    return [one for one in heard if one.tells]


def decline(heard: Sequence[Heard]) -> Decline | None:
    """`heard`, of which each one is telling, has the latest contact first: only that one can be a
    reason to warn."""
    before = score_before(heard)
    if before is not None and (score := heard[0].satisfaction) is not None and score < before:
        return Decline.FELL
    if heard and heard[0].was_asked and heard[0].is_negative:
        return Decline.LOW
    latest = heard[:IN_A_ROW]
    if len(latest) == IN_A_ROW and all(one.is_negative for one in latest):
        return Decline.NEGATIVE
    return None


def score_before(heard: Sequence[Heard]) -> int | None:
    """The last score before the latest contact."""
    scores = (one.satisfaction for one in heard[1:])
    return next((score for score in scores if score is not None), None)
