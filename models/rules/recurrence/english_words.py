"""The English words for units, numbers, weekdays, months and positions, as patterns and values."""

import re

from models.rules.dates.english import MONTHS, WEEKDAYS
from models.rules.dates.numbers import CARDINALS, ORDINALS
from models.rules.recurrence.pieces import DAY, WORKDAY, Doubtful, Every, Piece
from models.rules.recurrence.rule import Unit

_AMOUNTS = {word: n for word, n in CARDINALS.items() if 1 <= n <= 31} | {"a": 1, "an": 1}
_UNITS = {
    "d": Unit.DAY, "w": Unit.WEEK, "f": Unit.WEEK, "m": Unit.MONTH, "q": Unit.QUARTER,
    "h": Unit.HALF, "y": Unit.YEAR,
}  # fmt: skip
_FROM_THE_END = {
    "last": -1, "final": -1, "penultimate": -2, "second to last": -2, "second last": -2,
}  # fmt: skip


def _longest_first(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


NUMBER = rf"(?:\d{{1,3}}|{_longest_first(list(_AMOUNTS))})(?![\w.,/:%-]\d|\w)"
UNIT = (
    r"(?:calendar\s+)?(?:days?|weeks?|wks?|fortnights?|months?|mths?|quarters?|qtrs?"
    r"|half[\s-]?years?|years?|yrs?)\b"
)
WEEKDAY = (
    r"(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?"
    r"|mons?|tues?|weds?|thurs?|thu|fris?|sats?|suns?)\b"
)
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_longest_first(list(ORDINALS))})\b"
NTH = (
    r"(?:(?:second|2nd)[\s-]to[\s-]last|second[\s-]last|last|final|penultimate"
    rf"|\d{{1,2}}(?:st|nd|rd|th)|{_longest_first(list(ORDINALS)[:12])})\b"
)
AND = r"\s*(?:,\s*and\b|,|&|/|\+|\band\b)\s*(?:on\s+)?(?:the\s+)?"
WORKDAYS = r"(?:work(?:ing)?|business|week)[\s-]?days?\b"
KIND = rf"(?:{WEEKDAY}|{WORKDAYS}|(?:calendar\s+)?days?\b)"


ADVERBS: dict[str, Piece] = {
    "daily": Every(Unit.DAY),
    "weekly": Every(Unit.WEEK),
    "bi-?weekly|fortnightly": Every(Unit.WEEK, 2),
    "monthly": Every(Unit.MONTH),
    "quarterly": Every(Unit.QUARTER),
    r"half[\s-]?yearly|semi-?annual(?:ly)?": Every(Unit.HALF),
    "yearly|annual(?:ly)?": Every(Unit.YEAR),
    # Twice a month or every two months?
    "bi-?monthly|bi-?annual(?:ly)?|bi-?yearly|semi-?(?:weekly|monthly)|bi-?quarterly": Doubtful(),
}


def number(text: str) -> int:
    return int(text) if text.isdecimal() else _AMOUNTS[text]


def unit(text: str) -> tuple[Unit, int]:
    """The unit, and how many of them the word means: a fortnight is two weeks."""
    word = text.removeprefix("calendar").strip()
    return _UNITS[word[0]], 2 if word.startswith("f") else 1


def position(text: str) -> int:
    text = re.sub(r"[\s-]+", " ", text).replace("2nd to", "second to")
    if digits := re.match(r"\d+", text):
        return int(digits[0])
    return _FROM_THE_END.get(text) or ORDINALS[text]


def weekday(text: str) -> int:
    return WEEKDAYS.index(text[:3])


def month(text: str) -> int:
    return MONTHS.index(text[:3]) + 1


def kind(text: str) -> int:
    """What a position counts: 0 to 6 for a weekday, or one of the two that stand beside them."""
    if re.fullmatch(WORKDAYS, text):
        return WORKDAY
    return weekday(text) if re.fullmatch(WEEKDAY, text) else DAY
