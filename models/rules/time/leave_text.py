"""The days somebody says they are away: "until Monday", "May 11 to 15", "明天到下周五"."""

import re
from datetime import date, datetime, timedelta

from models.rules import dates

MAX_DAYS = 366
_BACK_ON = re.compile(r"\b(?:until|till|back(?: on)?)\b|(?:回来|回來)$", re.IGNORECASE)
_THROUGH = re.compile(
    r"\b(?:to|through|thru|up to)\b|\s[-–—]\s|(?<=\D)[-–—](?=\D)|[~～→]|到|至|直到", re.IGNORECASE
)
_FILLING = re.compile(
    r"^\s*(?:from|on|从|從|自|休假|请假|請假)\s*|\s*(?:休假|请假|請假|止)\s*$", re.IGNORECASE
)


def read(typed: str, now: datetime) -> tuple[date, date] | None:
    """The first and the last day away; None where that is not clear. `now` is aware, in the
    person's zone. "Until Monday" ends before Monday; "to Monday" and 到周一 end with it."""
    text = _without_filling(typed)
    for join, after in ((_BACK_ON, 1), (_THROUGH, 0)):
        if found := join.search(text):
            start, end = text[: found.start()].strip(" ,，"), text[found.end() :].strip(" ,，")
            if not end:  # 下周一回来
                start, end = "", start
            first, last = _day(start, now) if start else now.date(), _day(end, now)
            if first is None or last is None:
                return None
            return _span(first, last - timedelta(days=after))
    day = _day(text, now)
    return _span(day, day) if day else None


def _span(first: date, last: date) -> tuple[date, date] | None:
    return (first, last) if timedelta(0) <= last - first < timedelta(days=MAX_DAYS) else None


def _day(text: str, now: datetime) -> date | None:
    read = dates.read(_without_filling(text), now)
    return read.date() if isinstance(read, datetime) else read


def _without_filling(text: str) -> str:
    before = None
    while before != text:
        before, text = text, _FILLING.sub("", text).strip()
    return text
