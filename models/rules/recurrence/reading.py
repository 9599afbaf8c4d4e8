"""The time of a strategy action as people type it."""

from datetime import datetime
from functools import lru_cache

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.dates.words import words
from models.rules.recurrence.assemble import assemble
from models.rules.recurrence.lexer import fold, pieces
from models.rules.recurrence.lexicon import Context
from models.rules.recurrence.parts import collect
from models.rules.recurrence.rule import Kind, Refused, Rule

LONGEST_TEXT = 120
REMEMBERED = 1024  # cells: a workbook repeats its own
_YEAR = re.compile(r"\d{4}|[零〇一二三四五六七八九]{4}")
_NO_SUCH_DAY = re.compile(
    r"(?:(?:by|before|前|on) )*(?:(?:30|31) feb|31 (?:apr|jun|sep|nov)|feb (?:30|31)"
    r"|(?:apr|jun|sep|nov) 31)(?: (?:y?\d{4}|by|before|前))*"
)


@lru_cache(REMEMBERED)
def read(text: str, now: datetime, locale: str = "") -> Rule | Refused | None:
    """The rule that a whole text means, a reason why it can be none, or None where any of it is
    not understood.

    `now` is aware, in the person's zone; `locale` ("en-GB") decides whether 3/4 is in April. A
    single day may be one that is over: workbooks hold old plans.
    """
    if not text.strip() or len(text) > LONGEST_TEXT:
        return None
    folded = fold(text)
    found, end = pieces(folded, Context(now, locale, text))
    parts = collect(piece for _end, piece in found) if end == len(folded) else None
    rule = assemble(parts, now.date()) if parts else None
    return rule or _single(text, now, locale)


def _single(text: str, now: datetime, locale: str) -> Rule | Refused | None:
    if _NO_SUCH_DAY.fullmatch(" ".join(word.text for word in words(text))):
        return Refused.NEVER
    day = dates.whole(text, now, "future", locale)
    if isinstance(day, datetime):
        return Refused.HOUR
    if day is None:
        return None
    if day < now.date() and not _YEAR.search(text):
        return Refused.OVER  # last Friday is no plan; 2024-06-30 is an old one
    return Rule(Kind.ONCE, day, day)
