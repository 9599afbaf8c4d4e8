"""The day by which money or a signature is to come: a day, or the end of a period that a sentence
names: "the rest next week", 下个月可以签. Pure."""

from datetime import date, datetime, timedelta

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_PERIOD = re.compile(
    rf"(?<![a-z])(?:(?:by|in|before)\s+)?(?P<en>(?:this|next) (?:week|month|quarter|year)"
    rf"|(?<=in )(?:{_MONTHS})|(?<=(?:by|to) )(?:{_MONTHS})|(?<![a-z])q[1-4])(?![a-z])(?!\s*\d)"
    r"|(?P<zh>(?:下下?个?|这个?|本)(?:周|星期|礼拜|月|季度?)|[今明]年"
    r"|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)(?![一二三四五六日天末底初中上内里\d])(?:内|里)?"
)
_WEEK = re.compile("week|周|星期|礼拜")
_FRIDAY = 4


def find(text: str, now: datetime, locale: str = "") -> dates.Found | None:
    """The one that is named, from today on. A week ends on its Friday."""
    return dates.find(text, now, "future", locale or None) or period(text, now, locale)


def period(text: str, now: datetime, locale: str = "") -> dates.Found | None:
    """The end of the one that is named."""
    named = list(_PERIOD.finditer(fold(text)))
    if len(named) != 1:
        return None
    said = named[0].group("en") or named[0].group("zh")
    read = dates.read(said, now, "future", locale or None)
    read = read or dates.read(
        f"in {said}", now, "future", locale or None
    )  # March alone is no month
    if read is None:
        return None
    last = read.date() if isinstance(read, datetime) else read
    on = _working(last, now.date()) if _WEEK.search(said) else last
    return dates.Found(*named[0].span(), on, is_clear=True)


def _working(day: date, today: date) -> date:
    friday = day - timedelta(days=max(0, day.weekday() - _FRIDAY))
    return max(friday, today)
