"""Where the work with a customer stands."""

from enum import StrEnum

from models.rules.segments import Level, Segment

__all__ = ["Ending", "Level", "Segment", "Stage"]


class Stage(StrEnum):
    """The stage of cooperation."""

    POTENTIAL = "potential"
    INTERESTED = "interested"
    COOPERATING = "cooperating"
    STRATEGIC = "strategic"


class Ending(StrEnum):
    """How the work with a customer came to its end."""

    LOST = "lost"  # to a rival, or for good
    ENDED = "ended"  # by agreement, or because there is nothing left to sell
