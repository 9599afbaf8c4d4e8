"""Why they want something by a day: 报价周四前要，不然赶不上预算会, "by Friday, otherwise they miss
their board meeting". It tells of a date of theirs, and is nothing that waits for an answer."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.words import fold

_OTHERWISE = re.compile(
    r"\W*(?:不然|要不然?|否则|不的话|再?晚[了点]?(?:的话)?(?=他们|她们|我们|就|赶|来不及)"
    r"|(?:or else|otherwise|or|if not,?)\b)",
    re.I,
)
_MISSED = re.compile(
    r"赶不(?:上|及)|来不及|错过|误了|排不[上进]|报不[上进]|上不了会|过不了会"
    r"|\b(?:miss(?:es)?|can(?:'?t|not) make|won'?t make|too late for"
    r"|(?:not|n'?t)\b.*\bin time for)\b",
    re.I,
)
# What is lost at once, whatever is missed: their work stands still.
_STANDS_STILL = re.compile(
    r"停[产线工机摆]|断[货供料]|交不[了出]|开不了|船|航班|货柜|柜子|手术|发车|装船|装柜"
    r"|\b(?:vessel|ship(?:ment)?|boat|flight|truck|surgery|line (?:stops|is down)|sailing)\b",
    re.I,
)


def is_one(read: Sequence[Reading], at: int) -> bool:
    """Whether a clause says what they miss if they don't get by a day what was named before."""
    one, before = read[at], read[at - 1] if at else None
    if before is None or before.spot is None or not before.spot.is_deadline:
        return False
    if before.role == "issue" or before.signs.trouble or one.owner is not None:
        return False
    text = fold(one.typed)
    says_why = _OTHERWISE.match(text) is not None and _MISSED.search(text) is not None
    return says_why and _STANDS_STILL.search(text) is None


def settled(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, such a one as what was only said."""
    return [
        replace(one, role="said") if one.role == "issue" and is_one(read, at) else one
        for at, one in enumerate(read)
    ]
