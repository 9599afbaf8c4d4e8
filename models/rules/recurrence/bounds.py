"""From when, until when: the days that models.rules.dates reads, with the period they stand for."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.dates.context import Context
from models.rules.dates.english import WEEKDAYS
from models.rules.dates.periods import WHOLE_PERIOD, bounds
from models.rules.dates.words import UNKNOWN, words
from models.rules.recurrence.rule import Unit

REMEMBERED = 4096  # texts: one is asked about from many places of a phrase
# A bare day of the month or weekday beside a rule belongs to the rule: by the 15th of each month.
_OF_A_RULE = re.compile(
    r"(?:(?:by|before|前|on|in|at|this) )*(?:\d+(?:th|日|号)?|mon|tue|wed|thu|fri|sat|sun)"
    r"(?: (?:by|before|前|within))*"
)
_PERIOD_END = re.compile(
    r"(?:(?:by|before|前|in) )*(?:(?P<unit>month|quarter|year) end"
    r"|end (?P<unit_behind>month|quarter|year))(?: (?:by|before|前|within))*"
)
# A phrase goes on behind such a word, or stands across two phrases: 15日(7月起).
_CUT = re.compile(
    r"\b(?:to|until|till|through|thru|by|and|on|at|in|from|the|for|of|before|with|every|each)$"
    r"|^的|[到至从由自和每的]$|[,;()，；、。（）]|^\d+ ?[日号]\s*\S*月"
)
_MONTHS_ALONE = frozenset(("may", "mar", "march"))
_NOW = frozenset("now today 即日 即刻 现在 今天 今日 本日".split())


@dataclass(frozen=True)
class Stretch:
    """The days that a text names; `floats` where it names no year, `end_of` where it is "the end
    of the month" of no particular month."""

    first: date
    last: date
    floats: bool
    end_of: Unit | None = None


@lru_cache(REMEMBERED)
def stretch(
    text: str, now: datetime, locale: str = "", *, may_be_weekday: bool = False
) -> Stretch | None:
    """A whole period or one day, the next to come; None for anything else, or with an hour."""
    text = text.strip()
    if _CUT.search(text):
        return None
    if text in _NOW:
        return Stretch(now.date(), now.date(), floats=False)
    # Alone they are a verb and a slip to dates; here they stand behind "from" or "until".
    said = [text[:3]] if text in _MONTHS_ALONE else [word.text for word in words(text)]
    plain = " ".join(said)
    if not said or UNKNOWN in said:
        return None
    if _OF_A_RULE.fullmatch(plain) and not (may_be_weekday and plain in WEEKDAYS):
        return None
    floats = not re.search(r"\d{4}|this|next|last|d[+-]\d|week|day", plain)
    if WHOLE_PERIOD.fullmatch(plain):
        try:
            found = bounds(plain, Context(now, "future", locale))
        except (OverflowError, ValueError):
            return None
        return Stretch(*found, floats=floats) if found else None
    day = dates.whole(text, now, "future", locale)
    if day is None or isinstance(day, datetime):
        return None
    end = _PERIOD_END.fullmatch(plain)
    unit = Unit(end["unit"] or end["unit_behind"]) if end else None
    return Stretch(day, day, floats=floats, end_of=unit)
