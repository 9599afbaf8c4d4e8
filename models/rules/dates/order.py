"""Which number of 5/4 is the month, where the other dates of the same text tell it: who writes
18/3, or 8/3 of what took place in March, writes 5/4 for the fifth of April."""

from datetime import date

from models.rules import lazy_re as re

_NUMBERS = re.compile(r"(?<![\d/.:-])(\d{1,2})/(\d{1,2})(?![\d/%-]|\.\d)", re.ASCII)
_DAY_BEFORE_NAME = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.I | re.A
)
# Dots part days from months, never months from days: "review on 5.4".
_DOTTED = re.compile(
    r"\b(?:by|on|before|until|till|due) (?:[12]\d|3[01]|0?[1-9])\.(?:1[0-2]|0?[1-9])"
    r"(?=\s*(?:$|[,;)]|\.(?:\s|$)| at \d))",
    re.I | re.A,
)
# So nobody writes who puts the month first.
_DAY_FIRST = re.compile(
    r"\b(?:arvo|smoko|brekkie|ute|fortnight(?:ly)?|bloke|blokes|chuffed|gutted|knackered|whilst|quid"
    r"|lorry|lorries|cheers mate|no dramas|heaps|reckons|lakhs?|crores?|liao|lah|leh|lor|kopi"
    r"|tmrw lah"
    r"|kena|pty|sdn|bhd)\b",
    re.I | re.A,
)
_GONE, _AHEAD, _FAR = 30, 75, 100  # days
_MOST = 12  # months


def told(text: str, locale: str, today: date) -> str:
    """The English locale that writes dates as the text does; `locale` where nothing tells it."""
    if _DOTTED.search(text[:1500]):
        return "en-GB"
    pairs = [(int(one), int(other)) for one, other in _NUMBERS.findall(text[:1500])]
    pairs = [one for one in pairs if 0 < min(one) <= _MOST and max(one) <= 31]
    if not pairs:
        return locale
    day_first = any(one > _MOST for one, _ in pairs)
    month_first = any(other > _MOST for _, other in pairs)
    if day_first != month_first:
        return "en-GB" if day_first else "en-US"
    if day_first:
        return locale  # both are written
    by_day = [_days(month, day, today) for day, month in pairs]
    by_month = [_days(month, day, today) for month, day in pairs]
    if _are_near(by_day) and _is_one_far(by_month):
        is_told = len(pairs) > 1 or _DAY_BEFORE_NAME.search(text) or _DAY_FIRST.search(text)
        return "en-GB" if is_told else locale
    if _are_near(by_month) and _is_one_far(by_day) and len(pairs) > 1:
        return "en-US"
    return locale


def _days(month: int, day: int, today: date) -> int:
    """How many days ahead of today the nearest such day is."""
    found: list[int] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append((date(year, month, day) - today).days)
        except ValueError:
            continue
    return min(found, key=abs) if found else 0


def _are_near(days: list[int]) -> bool:
    return all(-_GONE <= one <= _AHEAD for one in days)


def _is_one_far(days: list[int]) -> bool:
    return any(abs(one) >= _FAR for one in days)
