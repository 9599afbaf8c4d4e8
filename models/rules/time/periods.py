"""The periods a review covers, as people type them: Q2, May 2025, 上个月, 4月1日至6月30日.

Pure: the present is an argument. The words are those of `models.rules.dates`; what a period means
differs from a date: all its days count, and without a year it is the latest that has begun.
"""

import unicodedata
from datetime import date, datetime, time, timedelta

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.characters import keyword, simplified
from models.rules.dates import Prefer
from models.rules.dates.english import MONTHS
from models.rules.dates.words import words
from models.rules.time.period import (
    JANUARY,
    MONTHS_IN,
    Kind,
    Period,
    current,
    in_year,
    of_year,
    whole,
)

__all__ = ["Backwards", "Kind", "Period", "Unreadable", "is_one", "read", "read_month"]

LONGEST_TEXT = 160
YEARS = range(1990, 2101)
# "Nov 1 to Jan 31" crosses a new year it does not name; "May 31 to May 1" is a slip.
MAX_CROSSING = timedelta(days=184)


class Unreadable(ValueError):
    """The text names no period."""


class Backwards(ValueError):
    """The text names a period that ends before it starts."""


def read(text: str, now: datetime, begins: int = JANUARY, prefer: Prefer = "past") -> Period:
    """The period a text names; the current quarter for an empty one.

    `now` is aware, in the person's zone; `begins` is the month in which years do. A week, month,
    quarter or half without a year is the current one, or else the latest that has begun; the next
    one, if `prefer` is "future". Raises
    Unreadable and Backwards.
    """
    folded = simplified(unicodedata.normalize("NFKC", text).casefold()).strip()
    if len(folded) > LONGEST_TEXT:
        raise Unreadable
    for pattern, plain in _PLAINER.items():
        folded = pattern.sub(plain, folded)
    named = _named(folded or "this quarter", now.date(), prefer, begins)
    found = named or _range(folded, now, begins)
    if found is None or found.first.year not in YEARS or found.last.year not in YEARS:
        raise Unreadable
    if found.last < found.first:
        raise Backwards
    return found


def is_one(text: str, now: datetime) -> bool:
    """Whether a text means a period, be it one that ends before it starts."""
    try:
        read(text, now)
    except Backwards:
        return True
    except Unreadable:
        return False
    return True


def read_month(text: str) -> int | None:
    """1 to 12 for a month by its name or number: April, 四月, 4."""
    folded = keyword(text)
    said = _ALONE.get(folded) or " ".join(word.text for word in words(folded))
    if said in MONTHS:
        return MONTHS.index(said) + 1
    return int(said) if re.fullmatch(r"[1-9]|1[0-2]", said) else None


_TO_DATE = re.compile(
    r"ytd|(?:this )?year to date|this year so far|年初(?:至|到)今|[今本]年[至迄]今"
)
# What is written of years in more ways than dates are.
_PLAINER = {
    re.compile(r"\bfy ?['’]?(\d{4})\b"): r"\1",
    re.compile(r"\bfy ?['’]?(\d\d)\b"): r"20\1",
    re.compile(r"\b(?:fiscal|financial) (?=year|quarter|half)"): "",
    re.compile(r"(?:财政?|会计)年度?(?!代)"): "年",
    re.compile(r"\b(\d{4}) ?[-/.]? ?([qh])([1-4])\b"): r"\2\3 \1",
    re.compile(r"\b([1-4])([qh]) ?['’]?(\d{4})\b"): r"\2\1 \3",
    re.compile(r"\b([1-4])([qh]) ?['’]?(\d\d)\b"): r"\2\1 20\3",
}
_SAME = re.compile(
    r"(?:the )?same (?P<unit>period|week|month|quarter|half) (?:of |in )?(?:the )?last year"
    r"|去年的?同(?P<chinese>期|周|月|季度?)"
)
_UNITS = {"week": Kind.WEEK, "周": Kind.WEEK, "month": Kind.MONTH, "月": Kind.MONTH}
_UNITS |= {"half": Kind.HALF}  # and all others mean the quarter
_WHICH = r"(?:this|last(?: last)*)"
_YEAR = rf"(?:y?\d{{4}}|{_WHICH} year)"
_NAME = rf"{'|'.join(MONTHS)}|q[1-4]|[1-4]th quarter|quarter [1-4]|h[12]|[12]th half"
_NAMED = re.compile(rf"(?:(?P<year>{_YEAR}) )?(?P<name>{_NAME})(?: (?P<year_after>{_YEAR}))?")
_RELATIVE = re.compile(rf"(?P<which>{_WHICH} )?(?P<unit>week|month|quarter|half|year)")
_SHORT_YEAR = re.compile(r"\A([qh]\d) (\d\d)\Z")  # Q2'26
_ALONE = {"may": "may", "mar": "mar"}  # in a sentence they are rather verbs and slips


def _named(folded: str, today: date, prefer: Prefer, begins: int) -> Period | None:
    """A period named as a whole; without a year the latest begun or the next to end."""
    if _TO_DATE.fullmatch(folded):
        return Period(Kind.TO_DATE, current(Kind.YEAR, today, begins=begins).first, today, begins)
    if same := _SAME.fullmatch(folded):
        kind = _UNITS.get(same["unit"] or same["chinese"], Kind.QUARTER)
        return current(kind, today, begins=begins).year_before()
    said = _ALONE.get(folded) or " ".join(word.text for word in words(folded))
    said = _SHORT_YEAR.sub(r"\1 20\2", said)
    if match := _RELATIVE.fullmatch(said):
        back = (match["which"] or "").count("last")
        return current(Kind(match["unit"]), today, back, begins)
    if re.fullmatch(_YEAR, said):
        return _of_year(Kind.YEAR, _year(said, today, begins), 1, begins)
    match = _NAMED.fullmatch(said)
    if match is None or (match["year"] and match["year_after"]):
        return None
    kind, month = _place_in_year(match["name"])
    counted = JANUARY if kind is Kind.MONTH else begins
    if said_year := match["year"] or match["year_after"]:
        return _of_year(kind, _year(said_year, today, counted), month, begins)
    this_year = in_year(today, counted).year
    years = (this_year, this_year - 1) if prefer == "past" else (this_year, this_year + 1)
    periods = [_of_year(kind, year, month, begins) for year in years]
    return next(p for p in periods if (p.first <= today if prefer == "past" else p.last >= today))


def _place_in_year(name: str) -> tuple[Kind, int]:
    """The kind and the first month of "may", "q2", "2th quarter", "h1"; a quarter's and a half's
    is counted from the beginning of the year."""
    if name in MONTHS:
        return Kind.MONTH, MONTHS.index(name) + 1
    kind = Kind.QUARTER if "q" in name else Kind.HALF
    return kind, MONTHS_IN[kind] * (int(re.sub(r"\D", "", name)) - 1) + 1


def _of_year(kind: Kind, year: int, month: int, begins: int) -> Period:
    """Months are the calendar's, all others are of the workspace's year."""
    counted = JANUARY if kind is Kind.MONTH else begins
    return whole(kind, of_year(year, month, counted), begins)


def _year(said: str, today: date, begins: int) -> int:
    digits = re.search(r"\d{4}", said)
    year = int(digits[0]) if digits else in_year(today, begins).year - said.count("last")
    if year not in YEARS:
        raise Unreadable
    return year


_TO = re.compile(r"\s+(?:to|until|till|through|thru|-)\s+|\s*(?:[至到~–—]|\.\.)\s*")
_FROM = re.compile(r"\A(?:from\s+|从|自)")
_NOW = {"今": "today", "now": "today", "date": "today", "现在": "today"}


def _range(folded: str, now: datetime, begins: int) -> Period | None:
    """From one day or period to another. An end without a year lies where the other one puts it."""
    sides = _sides(_FROM.sub("", folded))
    if sides is None:
        return None
    left, right = (_NOW.get(side, side) for side in sides)
    start, end = _side(left, now, "past", begins), _side(right, now, "past", begins)
    if start is None or end is None:
        return None
    left_floats = start != _side(left, now, "future", begins)
    right_floats = end != _side(right, now, "future", begins)
    if right_floats:
        end = _side(right, _noon(start.first, now), "future", begins)
    elif left_floats:
        start = _side(left, _noon(end.last, now), "past", begins)
    if start is None or end is None:
        return None
    crosses = start.first.year < end.last.year and (left_floats or right_floats)
    if crosses and end.last - start.first > MAX_CROSSING:
        raise Backwards
    return Period(Kind.RANGE, start.first, end.last, begins)


def _sides(folded: str) -> tuple[str, str] | None:
    """What stands before and after "to"; a hyphen means it where it is the middle one."""
    if to := _TO.search(folded):
        return folded[: to.start()], folded[to.end() :]
    parts = folded.split("-")
    middle = len(parts) // 2
    if len(parts) % 2:
        return None
    return "-".join(parts[:middle]).strip(), "-".join(parts[middle:]).strip()


def _side(folded: str, now: datetime, prefer: Prefer, begins: int) -> Period | None:
    if named := _named(folded, now.date(), prefer, begins):
        return named
    day = dates.whole(folded, now, prefer)
    if day is None or isinstance(day, datetime):
        return None
    return Period(Kind.RANGE, day, day, begins)


def _noon(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(12), now.tzinfo)
