"""Days that say nothing but their number and perhaps their weekday: "16th", "Fri 16th", 16日(五). A
title tells their month, or the day that stands before them."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.days import above

WEEKDAY = re.compile(
    r"[\s,(\[-]*(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|\([一二三四五六日]\)"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)[\s,)\]-]*",
    re.I,
)
_WEEKDAYS = ("mon一", "tue二", "wed三", "thu四", "fri五", "sat六", "sun日天")
_DAY_ONLY = re.compile(r"(?:the\s+)?[(（]?(\d{1,2})\s*(?:日|号|號|st|nd|rd|th)?[)）]?", re.I)
_HAN_DAY = re.compile(r"([二三]?十|廿)?([一二三四五六七八九])?[日号號]")
_HAN_ALONE = re.compile(r"(?:二十|廿)[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]")
_RANGE = re.compile(
    r"(?P<front>(?:\d{4}[/.年-])?(?:0?[1-9]|1[0-2])[/.月]\s*|(?:[a-z]{3,9}\.?\s+)?)(?P<first>\d{1,2})(?:st|nd|rd|th|日|号|號)?"
    r"\s*(?:[-–—~～至到]|to)\s*(?P<last>\d{1,2})(?P<behind>(?:st|nd|rd|th)?|日|号|號|(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?)",
    re.I,
)
_TENS = {"": 0, "十": 1, "二十": 2, "廿": 2, "三十": 3}
_ONES = "一二三四五六七八九"
MOST_DAYS = 6  # from the first to the last of them


@lru_cache(maxsize=4096)  # a file says the same days again and again
def first_of(said: str) -> str:
    """The first day of a few in a row: 11/20-21, 26-28日, "20-21 Oct"; else the text as it is."""
    found = _RANGE.fullmatch(said)
    is_told = found is not None and bool(found["front"] or found["behind"])  # 11-13 is a day
    if (
        found is None
        or not is_told
        or not 0 < int(found["last"]) - int(found["first"]) <= MOST_DAYS
    ):
        return said
    return f"{found['front']}{found['first']}{found['behind']}"


def of_month(cell: Cell, year: int, month: int) -> date | None:
    """The day of a month of which a cell says nothing but the number, and perhaps its weekday."""
    said = "" if isinstance(cell, date) else text_of(cell).strip()
    told = alone(f"{said}日" if _HAN_ALONE.fullmatch(said) else said)
    return of_its_month(*told, (year, month), None, is_sure=True) if told else None


@lru_cache(maxsize=4096)
def alone(said: str) -> tuple[int, int | None] | None:
    """The number of a day, and its weekday from 0: "16th", "Fri 16th", 16日(五)."""
    found = WEEKDAY.search(said)
    rest = f"{said[: found.start()]} {said[found.end() :]}".strip() if found else said
    number = _DAY_ONLY.fullmatch(rest)
    day = int(number[1]) if number else _han(rest)
    return (day, number_of(found[0]) if found else None) if day else None


def _han(said: str) -> int | None:
    """13 of 十三日."""
    found = _HAN_DAY.fullmatch(said)
    tens, ones = (found[1] or "", found[2] or "") if found else ("", "")
    return 10 * _TENS[tens] + (_ONES.index(ones) + 1 if ones else 0) or None


def month_of(hint: str, near: Iterable[date]) -> tuple[int, int] | None:
    """The month that a title tells; where it tells no year, that may be the one of all days
    around."""
    if (told := above.month_of(hint)) is not None:
        return told
    year = above.year_of(hint)
    number, years = above.month_alone(hint), {year} if year else {one.year for one in near}
    return (years.pop(), number) if number and len(years) == 1 else None


def of_its_month(
    number: int,
    weekday: int | None,
    month: tuple[int, int] | None,
    since: date | None,
    *,
    is_sure: bool,
) -> date | None:
    """Of the month of the title; behind a day, the next of that number, where it surely is one."""
    months = [month] if month else []
    if since is not None and (is_sure or month):
        first = since.year * 12 + since.month - 1
        months = [divmod(one, 12) for one in (first, first + 1)]
        months = [(year, at + 1) for year, at in months]
    found = (_day(*one, number) for one in months)
    day = next((one for one in found if one and (since is None or one >= since)), None)
    return None if day is None or weekday not in (None, day.weekday()) else day


def number_of(weekday: str) -> int:
    word = weekday.casefold().strip(" ,()[].-")
    return next(at for at, one in enumerate(_WEEKDAYS) if word[:3] in one or word[-1] in one[3:])


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
