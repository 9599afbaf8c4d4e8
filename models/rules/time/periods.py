"""The periods a review covers, as people type them: Q2, May 2025, 上个月, 4月1日至6月30日.

Pure: the present is an argument. The words are those of `models.rules.dates`; what a period means
differs from a date: all its days count, and without a year it is the latest that has begun.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from models.rules import dates
from models.rules.characters import simplified
from models.rules.dates import Prefer
from models.rules.dates.english import MONTHS
from models.rules.dates.words import words
from models.rules.time.instants import at

LONGEST_TEXT = 160
YEARS = range(1990, 2101)
# "Nov 1 to Jan 31" crosses a new year it does not name; "May 31 to May 1" is a slip.
MAX_CROSSING = timedelta(days=184)


class Unreadable(ValueError):
    """The text names no period."""


class Backwards(ValueError):
    """The text names a period that ends before it starts."""


class Kind(StrEnum):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    TO_DATE = "to_date"  # from 1 January to today
    RANGE = "range"


MONTHS_IN = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF: 6, Kind.YEAR: 12}


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, both included."""

    kind: Kind
    first: date
    last: date

    def start(self, zone: ZoneInfo) -> datetime:
        """The instant it begins in a zone, in UTC."""
        return at(self.first, time(), zone)

    def end(self, zone: ZoneInfo) -> datetime:
        """The instant it is over in a zone, in UTC: the first one that is outside."""
        return at(self.last + timedelta(days=1), time(), zone)

    def holds(self, instant: datetime, zone: ZoneInfo) -> bool:
        return self.first <= instant.astimezone(zone).date() <= self.last

    def before(self) -> "Period":
        """The period before of the same kind; to a date of this year, to that date last year."""
        if self.kind is Kind.TO_DATE:
            year = relativedelta(years=1)
            return Period(self.kind, self.first - year, self.last - year)
        if months := MONTHS_IN.get(self.kind):
            return _whole(self.kind, self.first - relativedelta(months=months))
        length = self.last - self.first + timedelta(days=1)
        return Period(self.kind, self.first - length, self.last - length)


def read(text: str, now: datetime) -> Period:
    """The period a text names; the current quarter for an empty one.

    `now` is aware, in the person's zone. A week, month, quarter or half without a year is the
    current one, or else the latest that has begun. Raises Unreadable and Backwards.
    """
    folded = simplified(unicodedata.normalize("NFKC", text).casefold()).strip()
    if len(folded) > LONGEST_TEXT:
        raise Unreadable
    found = _named(folded or "this quarter", now.date(), "past") or _range(folded, now)
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


_TO_DATE = re.compile(
    r"ytd|(?:this )?year to date|this year so far|年初(?:至|到)今|[今本]年[至迄]今"
)
_WHICH = r"(?:this|last(?: last)*)"
_YEAR = rf"(?:y?\d{{4}}|{_WHICH} year)"
_NAME = rf"{'|'.join(MONTHS)}|q[1-4]|[1-4]th quarter|quarter [1-4]|h[12]|[12]th half"
_NAMED = re.compile(rf"(?:(?P<year>{_YEAR}) )?(?P<name>{_NAME})(?: (?P<year_after>{_YEAR}))?")
_RELATIVE = re.compile(rf"(?P<which>{_WHICH} )?(?P<unit>week|month|quarter|year)")
_SHORT_YEAR = re.compile(r"\A([qh]\d) (\d\d)\Z")  # Q2'26
_ALONE = {"may": "may", "mar": "mar"}  # in a sentence they are rather verbs and slips


def _named(folded: str, today: date, prefer: Prefer) -> Period | None:
    """A period named as a whole; without a year the latest begun or the next to end."""
    if _TO_DATE.fullmatch(folded):
        return Period(Kind.TO_DATE, today.replace(month=1, day=1), today)
    said = _ALONE.get(folded) or " ".join(word.text for word in words(folded))
    said = _SHORT_YEAR.sub(r"\1 20\2", said)
    if match := _RELATIVE.fullmatch(said):
        back = (match["which"] or "").count("last")
        return _current(Kind(match["unit"]), today, back)
    if re.fullmatch(_YEAR, said):
        return _whole(Kind.YEAR, date(_year(said, today), 1, 1))
    match = _NAMED.fullmatch(said)
    if match is None or (match["year"] and match["year_after"]):
        return None
    kind, month = _place_in_year(match["name"])
    if year := match["year"] or match["year_after"]:
        return _whole(kind, date(_year(year, today), month, 1))
    years = (today.year, today.year - 1) if prefer == "past" else (today.year, today.year + 1)
    periods = [_whole(kind, date(year, month, 1)) for year in years]
    return next(p for p in periods if (p.first <= today if prefer == "past" else p.last >= today))


def _place_in_year(name: str) -> tuple[Kind, int]:
    """The kind and the first month of "may", "q2", "2th quarter", "h1"."""
    if name in MONTHS:
        return Kind.MONTH, MONTHS.index(name) + 1
    kind = Kind.QUARTER if "q" in name else Kind.HALF
    return kind, MONTHS_IN[kind] * (int(re.sub(r"\D", "", name)) - 1) + 1


def _year(said: str, today: date) -> int:
    digits = re.search(r"\d{4}", said)
    year = int(digits[0]) if digits else today.year - said.count("last")
    if year not in YEARS:
        raise Unreadable
    return year


def _current(kind: Kind, today: date, back: int) -> Period:
    """The week, month, quarter or year of today, or one some steps back."""
    if kind is Kind.WEEK:
        monday = today - timedelta(days=today.weekday(), weeks=back)
        return Period(kind, monday, monday + timedelta(days=6))
    length = MONTHS_IN[kind]
    first = date(today.year, (today.month - 1) // length * length + 1, 1)
    return _whole(kind, first - relativedelta(months=length * back))


def _whole(kind: Kind, first: date) -> Period:
    return Period(kind, first, first + relativedelta(months=MONTHS_IN[kind], days=-1))


_TO = re.compile(r"\s+(?:to|until|till|through|thru|-)\s+|\s*(?:[至到~–—]|\.\.)\s*")
_FROM = re.compile(r"\A(?:from\s+|从|自)")
_NOW = {"今": "today", "now": "today", "date": "today", "现在": "today"}


def _range(folded: str, now: datetime) -> Period | None:
    """From one day or period to another. An end without a year lies where the other one puts it."""
    sides = _sides(_FROM.sub("", folded))
    if sides is None:
        return None
    left, right = (_NOW.get(side, side) for side in sides)
    start, end = _side(left, now, "past"), _side(right, now, "past")
    if start is None or end is None:
        return None
    left_floats = start != _side(left, now, "future")
    right_floats = end != _side(right, now, "future")
    if right_floats:
        end = _side(right, _noon(start.first, now), "future")
    elif left_floats:
        start = _side(left, _noon(end.last, now), "past")
    if start is None or end is None:
        return None
    crosses = start.first.year < end.last.year and (left_floats or right_floats)
    if crosses and end.last - start.first > MAX_CROSSING:
        raise Backwards
    return Period(Kind.RANGE, start.first, end.last)


def _sides(folded: str) -> tuple[str, str] | None:
    """What stands before and after "to"; a hyphen means it where it is the middle one."""
    if to := _TO.search(folded):
        return folded[: to.start()], folded[to.end() :]
    parts = folded.split("-")
    middle = len(parts) // 2
    if len(parts) % 2:
        return None
    return "-".join(parts[:middle]).strip(), "-".join(parts[middle:]).strip()


def _side(folded: str, now: datetime, prefer: Prefer) -> Period | None:
    if named := _named(folded, now.date(), prefer):
        return named
    day = dates.read(folded, now, prefer)
    if day is None or isinstance(day, datetime):
        return None
    return Period(Kind.RANGE, day, day)


def _noon(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(12), now.tzinfo)
