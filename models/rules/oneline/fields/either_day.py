"""Days of which any would do for the next contact: 下周二或三都行, "Tuesday or Wednesday works". It
is asked which. Pure."""

from datetime import date, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.line import AskedDay
from models.rules.oneline.vocabulary.words import fold

_HAN_DAYS = "一二三四五六日"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEK = "(?:周|星期|礼拜)"
_HAN = re.compile(
    rf"(?:(?<!一)(?P<next>下))?(?P<first>{_WEEK}[一二三四五六日天])(?P<more>(?:(?:或者?|[、/,]|还是)(?:下?{_WEEK})?[一二三四五六日天]){{1,4}})"
    "[^,;。]{0,4}(?:都|皆)?(?:行|可以?|好|方便|有空|成|ok)",
    re.I,
)
_NAME = r"(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_ENGLISH = re.compile(
    rf"(?:\b(?P<next>next) )?\b(?P<days>{_NAME}(?:,? (?:or )?{_NAME}){{0,4}},? or {_NAME})\b"
    r"[^.;!?\n]{0,20}\b(?:works?|fine|ok(?:ay)?|suits?|good|free|possible|either)\b",
    re.I,
)
_NEXT_WEEK = re.compile(r"(?<!一)下(?:个?)(?:周|星期|礼拜)|\bnext week\b", re.I)


def find(text: str, today: date) -> AskedDay | None:
    """Of next week where the text says so, else the next that come."""
    folded = fold(text)
    if len(folded) != len(text):
        return None
    if found := _HAN.search(folded):
        said = re.findall("[一二三四五六日天]", found["first"] + found["more"])
        days = [_HAN_DAYS.index(one.replace("天", "日")) for one in said]
    elif found := _ENGLISH.search(folded):
        days = [_DAYS.index(one[:3].lower()) for one in re.findall(_NAME, found["days"], re.I)]
    else:
        return None
    monday = today - timedelta(days=today.weekday())
    is_next = found["next"] or _NEXT_WEEK.search(folded)
    that = [_coming(monday, day, today, is_next=bool(is_next)) for day in days]
    return AskedDay(text[slice(*found.span())], tuple(sorted(set(that))))


def _coming(monday: date, weekday: int, today: date, *, is_next: bool) -> date:
    day = monday + timedelta(days=weekday)
    return day + timedelta(weeks=1) if is_next or day <= today else day
