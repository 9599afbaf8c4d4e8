"""Where the work with a customer stands."""

from enum import StrEnum


class Stage(StrEnum):
    """The stage of cooperation."""

    POTENTIAL = "potential"
    INTERESTED = "interested"
    COOPERATING = "cooperating"
    STRATEGIC = "strategic"


class Segment(StrEnum):
    """The kind of customer, which decides how it is looked after."""

    STRATEGIC_MAINTENANCE = "strategic_maintenance"
    KEY_EXPANSION = "key_expansion"
    ROUTINE_FOLLOWUP = "routine_followup"


class Ending(StrEnum):
    """How the work with a customer came to its end."""

    LOST = "lost"  # to a rival, or for good
    ENDED = "ended"  # by agreement, or because there is nothing left to sell
