"""Dates as people type them, in English, 简体 and 繁體: "next Friday 2pm", 下周五下午两点.

`read` takes a field, `whole` a text that is to be a date and nothing else, `find` looks into a
sentence. All are pure: the present is an argument.
The text is rewritten into canonical English words (words, english, chinese, numbers); each run of
words must be explained by one rule (days, periods, spans, clock), and all must agree (grammar).
Whatever is left unexplained makes the answer None: a form that asks beats a form that guesses.

Decisions where common usage has none:
- next Friday is the Friday of the next ISO week; a bare Friday the nearest after today.
- A whole period (Q2, June, next week, this weekend) is its last day as a deadline; "before June" is
  not sure, nor on which day of "last month" something happened, nor which day "the weekend" is.
- 5/6 is May 6th, in en-GB and its like the fifth of June; 13/5 and 6.5.2026 are day first.
- A bare 1 to 6 o'clock is in the afternoon. An hour of today that is gone is no due date: 9am is
  tomorrow's, as nothing else can be meant, while 9 may be tonight's: None.
- "Around 5" is five o'clock, "around Friday" is no day. Midnight and 24:00 belong to two days.
- Holidays that move are None. Working days are Monday to Friday: no rule knows who closes when.
- An hour with a zone (3pm EST, 北京时间3点) is an instant; one whose zone may be several is None.
- An hour from now is 60 minutes away across daylight saving; a wall time that spring skips is read
  one hour later, one that autumn repeats is the first.
"""

from dataclasses import replace
from datetime import date, datetime

import dateparser

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.dates import dotted, festivals, search
from models.rules.dates.context import (
    Context,
    Prefer,
    current_locale,
    locale_of,
    says_no_order,
    written_in,
)
from models.rules.dates.grammar import parse
from models.rules.dates.search import Found
from models.rules.dates.words import UNKNOWN, words

__all__ = [
    "Found",
    "Prefer",
    "current_locale",
    "find",
    "locale_of",
    "read",
    "says_no_order",
    "warm_up",
    "whole",
    "written_in",
]

_LONGEST_PHRASE = 80
# Written so in Chinese alone: elsewhere 4.12 is the fourth of December.
_MONTH_DOT_DAY = re.compile(r"(?<![\d.])(1[0-2]|0?[1-9])\.([0-3]?\d)(?![\d.])", re.ASCII)
# Beside a date in its own field: what is done then, and where.
_DOES = re.compile(
    r"\b(?:call(?:ed|ing)?|ring|rang|phone[d]?|e-?mail(?:ed)?|text(?:ed)?|met|meet(?:ing)?|visit(?:ed)?|saw|see|revert|reply|respond"
    r"|send|sent|deliver|ship|pay|quote|confirm|sign|submit|demo|lunch|dinner|coffee|zoom"
    r"|follow[- ]?up|check (?:in|back)|chase"
    r"|drop (?:by|in|off)|stop by|swing by|catch up|pick up|come|go|back|at (?:the|their|his|her"
    r"|our))\b"
    "|[给付回打去约送发寄交见开谈聊签来在访看吃装验收补催](?!概|约|能)|拜访|联系|跟进|演示|上门"
    "|报价|[出补到提]货|回复|答复|下单|[打付]款|开票|对账|安排",
    re.I,
)
_BY = re.compile("[之以]前")  # the day itself, and no day before it
_IS_UNSURE = re.compile(
    r"[?？/~～–—]|\b(?:maybe|perhaps|possibly|probably|tentative(?:ly)?|might|may|could|hopefully|if|unless|not|no|never|except|or|to|till"
    r"|until|after|before|since|from|between|every|each|weekly|monthly|daily|either|any|earliest|around|about|ish|minus|plus|n't)\b|\d"
    "|可能|大概|大约|也许|或|除|不|没|别|每|逢|周[一二三四五六]?次|次|都|如果|要是|看情况|早于|晚于|以前|之前|起|至|前后|左右|再说|轮流|随时|后",
    re.I,
)
_WORKDAYS = re.compile(r"\d+ workday")
_JOINT = re.compile(r"(?:\b(?:at|on|in)|[在于])\s*$")
_NTH = re.compile(r"\b\d(?:st|nd|rd|th) (?=visit|call|meeting|demo|round|order)", re.I)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)", re.ASCII)


def read(
    text: str, now: datetime, prefer: Prefer = "future", locale: str | None = None
) -> datetime | date | None:
    """The date of a field, which may say beside it what is done then: "call him back on the 27th",
    20号给报价. None where it says several dates, or that nothing is sure; otherwise as `whole`."""
    value = whole(text, now, prefer, locale)
    if value is not None or len(text) > _LONGEST_PHRASE:
        return value
    found = find(text, now, prefer, locale)
    if found is None:
        return None
    joint = _JOINT.search(text, found.start, found.end)  # 10am at their office
    by = _BY.match(text, found.end)
    end = joint.start() if joint else by.end() if by else found.end
    rest = _NTH.sub(" ", simplified(f"{text[: found.start]} {text[end:]}"))
    return found.value if _DOES.search(rest) and not _IS_UNSURE.search(rest) else None


def whole(
    text: str, now: datetime, prefer: Prefer = "future", locale: str | None = None
) -> datetime | date | None:
    """The date a phrase means; None unless the whole text is surely one date.

    `now` is aware, in the person's zone; a datetime comes back in that zone, a date is a day there.
    `prefer` decides phrases that fit twice ("Friday", "the 3rd"): "future" for due dates, "past"
    for when a meeting happened. `locale` ("en-GB") decides whether 3/4 is in March or April; None
    is that of `written_in`. Never raises on any text; more than 80 characters are no date.
    """
    if len(text) > _LONGEST_PHRASE:
        return None
    try:
        if _INSTANT.fullmatch(text.strip()):
            return datetime.fromisoformat(text.strip()).astimezone(now.tzinfo)
        context = _context(now, prefer, locale)
        if (beside := festivals.whole(text, context)) is not None:
            return beside
        if context.locale.startswith("zh"):
            text = _MONTH_DOT_DAY.sub(r"\1/\2", text)
        said = [word.text for word in words(text, is_day_first=context.is_day_first)]
        if prefer == "future" and _WORKDAYS.fullmatch(" ".join(said)):
            said = ["in", *said]
        return None if UNKNOWN in said else parse(" ".join(said), context)
    except (OverflowError, ValueError):  # the 99th of May, in 9999 years
        return None


def find(
    text: str, now: datetime, prefer: Prefer = "future", locale: str | None = None
) -> Found | None:
    """The one date phrase inside a sentence, with `now`, `prefer` and `locale` as for `read`.

    None if there is no clear date, if there are several different ones, if the one there is lies
    before today although `prefer` is "future", or if the sentence has more than 500 characters.
    """
    context = _context(now, prefer, locale)
    if (written := locale_of(text, context.locale)) != context.locale:
        context = replace(context, locale=written)
    if written.startswith("zh"):
        text = dotted.slashed(text)
    beside = festivals.find(text, context)
    if beside is None:
        return search.find(text, context)
    rest = f"{text[: beside.start]}{' ' * (beside.end - beside.start)}{text[beside.end :]}"
    if search.find(rest, context) is not None:  # a second day
        return None
    return Found(beside.start, beside.end, beside.day)


def _context(now: datetime, prefer: Prefer, locale: str | None) -> Context:
    return Context(now, prefer, current_locale() if locale is None else locale)


def warm_up() -> None:
    """Load dateparser's tables (0.3 s) at the start instead of in the first conversation."""
    dateparser.parse("15 may 2026", languages=["en"])
