"""A promise that is only another thing with its own deadline, after one that says who makes it: "I
owe him a credit note today, and the gaskets by Wednesday"."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.reading import Reading
from models.rules.oneline.words import TIME

# Another thing that is promised, and nothing said of it.
_THING_TOO = re.compile(
    rf"\W*(?:(?:and|plus|also|then|&) )+(?:(?:the|an?|some|his|her|their|our|new|revised|\d+) )+"
    rf"[\w'’ /-]{{2,40}}? ?{TIME}+\W*",
    re.I,
)


def is_one(read: Sequence[Reading], at: int) -> bool:
    """Of the clause `at`."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or before.role != "todo" or one.clause.opens or one.role != "said":
        return False
    shows = one.signs
    is_told = shows.is_theirs or shows.is_past or shows.solved or shows.trouble
    is_due = one.spot is not None and one.spot.is_deadline and one.owner is None
    return is_due and not is_told and _THING_TOO.fullmatch(one.masked) is not None
