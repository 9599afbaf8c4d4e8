"""A promise that is only another thing with its own deadline, after one that says who makes it: "I
owe him a credit note today, and the gaskets by Wednesday"."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.inferred_words import WANTED
from models.rules.oneline.vocabulary.words import TIME, fold

# Another thing that is promised, and nothing said of it.
_THING_TOO = re.compile(
    rf"\W*(?:(?:and|plus|also|then|&) )+(?:(?:the|an?|some|his|her|their|our|new|revised|\d+) )+"
    rf"[\w'’ /-]{{2,40}}? ?{TIME}+\W*",
    re.I,
)
# By when they will have what they want: "wants pricing, told her next Thursday".
TOLD_WHEN = re.compile(
    rf"\W*(?:(?:and|so|i|we|i've) )*(?:said|(?:told|promised)"
    rf" (?:him|her|them|(?-i:[A-Z][a-z]+)))[\W{TIME}]*",
    re.I,
)
_SAID = re.compile(r"\W*(?:(?:and|so|i|we|i've) )*said\b", re.I)
_WANTS_US = re.compile(r"(?:an? |the |our |new )*(?:visit|call|chat|meeting|mtg|demo|catch)", re.I)


def is_one(read: Sequence[Reading], at: int) -> bool:
    """Of the clause `at`."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or one.role != "said":
        return False
    if one.spot is not None and TOLD_WHEN.fullmatch(one.masked):
        wish = WANTED.search(fold(before.typed))
        is_ours = one.spot.is_deadline or not _SAID.match(one.masked)
        return bool(wish and wish["latin"] and not _WANTS_US.match(wish["latin"]) and is_ours)
    if before.role != "todo" or one.clause.opens:
        return False
    shows = one.signs
    is_told = shows.is_theirs or shows.is_past or shows.solved or shows.trouble
    is_due = one.spot is not None and one.spot.is_deadline and one.owner is None
    return is_due and not is_told and _THING_TOO.fullmatch(one.masked) is not None
