"""An hour alone that is one of today and over: "call with Li 9 45 am, renewal agreed"."""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.contact_words import BOOKED
from models.rules.oneline.vocabulary.day_words import HOUR_ALONE
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import planned
from models.rules.oneline.when.days import Spot

_CALLED_US = re.compile(
    r"\b(?:call(?:ed|s)?|rang|phoned|text(?:ed)?|whatsapp(?:ed)?) (?:me|us)\b", re.I
)


def is_it(typed: str, spot: Spot, after: str, now: datetime) -> bool:
    """Of a clause that opens a line, with what goes on `after` it: told, and so no hour of
    tomorrow."""
    is_alone = HOUR_ALONE.fullmatch(fold(typed[spot.start : spot.end]).strip()) is not None
    is_gone = spot.time is not None and spot.time <= now.time()
    is_rolled = is_alone and is_gone and (spot.day - now.date()).days == 1
    is_told = planned.tells(after) or _CALLED_US.search(typed) is not None
    return is_rolled and is_told and not BOOKED.search(fold(typed))
