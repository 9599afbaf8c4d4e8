"""Phrases that name a day: each rule explains a run of canonical words, or the text is not read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import dateparser
from dateutil.relativedelta import relativedelta

from models.rules import lazy_re as re
from models.rules.dates.context import Context, Prefer
from models.rules.dates.english import WEEKDAYS
from models.rules.dates.periods import LONG, MONTH, PERIOD, WHICH, bounds, steps, year_of

Rule = Callable[[re.Match[str], Context], date | None]

_FEW_YEARS = 3 * 365
MAX_YEARS = 100  # further away nobody plans, and 1030 is an hour
_WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})"
_NTH = r"\d{1,2}(?:th|日|号)"
_YEAR = rf"(?:y?\d{{4}}|{WHICH} year)"
_END = r"(?:(?:week|month|quarter|year) )?end"


def weekday(name: str, context: Context) -> date:
    """The nearest one strictly after today, or strictly before it."""
    ahead = (WEEKDAYS.index(name) - context.today.weekday() - 1) % 7 + 1
    if context.prefer == "past":
        ahead = ahead - 7 if ahead < 7 else -7
    return context.today + timedelta(days=ahead)


def _relative_day(match: re.Match[str], context: Context) -> date:
    return context.today + timedelta(days=int(match["days"]))


def _coming_weekday(match: re.Match[str], context: Context) -> date:
    prefer: Prefer = "future" if match["side"] == "coming" else "past"
    return weekday(match["weekday"], replace(context, prefer=prefer))


def _weekday_of_week(match: re.Match[str], context: Context) -> date:
    monday = context.today - timedelta(days=context.today.weekday())
    days = WEEKDAYS.index(match["weekday"]) + 7 * steps(match["which"])
    return monday + timedelta(days=days)


def _weekday_beyond(match: re.Match[str], context: Context) -> date:
    """Friday after next, the Friday before last: two weeks away."""
    monday = context.today - timedelta(days=context.today.weekday())
    weeks = 2 if match["side"] == "after next" else -2
    return monday + timedelta(days=7 * weeks + WEEKDAYS.index(match["weekday"]))


def _day_weeks_on(match: re.Match[str], context: Context) -> date:
    """Friday week, a week tomorrow, a fortnight today."""
    day = match["day"]
    start = (
        context.today + timedelta(days=int(day[1:]))
        if day.startswith("d+")
        else weekday(day, replace(context, prefer="future"))
    )
    weeks = int(match.groupdict().get("weeks") or 1)
    return start + timedelta(weeks=2 * weeks if match["unit"] == "fortnight" else weeks)


def _weeks_before_day(match: re.Match[str], context: Context) -> date:
    """A week ago yesterday."""
    return context.today + timedelta(days=int(match["days"]), weeks=-int(match["weeks"]))


def _next_day(_match: re.Match[str], context: Context) -> date | None:
    """The following day, 隔天: tomorrow in a plan; in a report it follows a day unknown here."""
    return context.today + timedelta(days=1) if context.prefer == "future" else None


def _weekday_weeks_away(match: re.Match[str], context: Context) -> date | None:
    """两周后的周五: Friday of that week; one less than two weeks away may be meant or not."""
    sign = 1 if match["side"] == "later" else -1
    beyond = WEEKDAYS.index(match["weekday"]) - context.today.weekday()
    if beyond * sign < 0:
        return None
    return context.today + timedelta(days=beyond, weeks=int(match["weeks"]) * sign)


def _day_of_month(match: re.Match[str], context: Context) -> date | None:
    """The next such day from today on, or the last one up to today, in a month that has it.

    月底31号 speaks of the nearest month only: that one must have a 31st.
    """
    day = int(re.sub(r"\D", "", match["day"]))
    step = 1 if context.prefer == "future" else -1
    for months in range(3):  # of three months in a row at least one has a 31st
        first = context.today.replace(day=1) + relativedelta(months=step * months)
        try:
            found = first.replace(day=day)
        except ValueError:
            if match["nearest"]:
                return None
            continue
        if (found - context.today).days * step >= 0:
            return found
    return None


def _day_in_month(match: re.Match[str], context: Context) -> date:
    first = context.today.replace(day=1) + relativedelta(months=steps(match["which"]))
    return first.replace(day=int(re.sub(r"\D", "", match["day"])))


def _absolute(match: re.Match[str], context: Context) -> date | None:
    """A month and a day, with or without a year."""
    day = re.sub(r"\D", "", match["day"])
    year = str(year_of(match["year"], context)) if match["year"] else ""
    return _parsed(f"{day} {match['month']} {year}".strip(), context.today, context.prefer)


@lru_cache(maxsize=1024)
def _parsed(text: str, today: date, prefer: Prefer) -> date | None:
    """The date as dateparser reads it, which takes a millisecond: a sentence asks repeatedly."""
    # dateparser looks strictly after its base and not after it: start the search a day early.
    base = today - timedelta(days=1 if prefer == "future" else 0)
    found = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month"],
            "PREFER_DATES_FROM": prefer,
            "RELATIVE_BASE": datetime.combine(base, time()),
        },
    )
    return found.date() if found and abs(found.year - today.year) < MAX_YEARS else None


def _year_at_either_end(match: re.Match[str], context: Context) -> date | None:
    """25/3/27, whose year is last in English; elsewhere 27/3/25 is the nearer of both dates."""
    first, month, last = (int(match[n]) for n in (1, 2, 3))
    orders = [(last, month, first), (first, month, last)]
    if context.locale.lower().startswith("en"):
        orders = orders[:1]
    days = [day for order in orders if (day := _dated(*order)) and _is_near(day, context)]
    return min(days, key=lambda day: abs(day - context.today), default=None)


def _dated(year: int, month: int, day: int) -> date | None:
    try:
        return date(2000 + year, month, day)
    except ValueError:
        return None


def _is_near(day: date, context: Context) -> bool:
    """On the side that is meant, within a few years."""
    days = (day - context.today).days * (1 if context.prefer == "future" else -1)
    return 0 <= days < _FEW_YEARS


def _period_end(match: re.Match[str], context: Context) -> date | None:
    found = bounds(match["period"], context)
    return found[1] if found else None


def _nth_day(match: re.Match[str], context: Context) -> date | None:
    """First Tuesday of October, last day of the month, last working day of June."""
    found = bounds(match["period"], context)
    if found is None:
        return None
    first, last = found
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    if match["kind"] in WEEKDAYS:
        days = [day for day in days if day.weekday() == WEEKDAYS.index(match["kind"])]
    elif match["kind"] == "workday":
        days = [day for day in days if day.weekday() < 5]
    if match["nth"] == "last":
        return days[-1]
    n = int(re.sub(r"\D", "", match["nth"]))
    # The first working days of a month may be holidays; the rule knows none of them.
    return days[n - 1] if 1 <= n <= len(days) and match["kind"] != "workday" else None


_W = f"(?P<weekday>{_WEEKDAY})"
_WH = f"(?P<which>{WHICH})"
_KIND = rf"(?P<kind>{_WEEKDAY}|day|workday)"
_NTH_DAY = rf"(?P<nth>\d{{1,2}}th|last) {_KIND}"
_CHINESE_NTH_DAY = rf"(?P<nth>#\d{{1,2}}|last) {_KIND}"
_DAY = rf"(?P<day>{_NTH}|\d{{1,2}})"
_MONTH = f"(?P<month>{MONTH})"
_Y = f"(?P<year>{_YEAR})"
_SHORT_YEAR = r"(?P<year>[2-4]\d)"
DAY_RULES: list[tuple[re.Pattern[str], Rule]] = [
    (re.compile(pattern + r"(?= |$)"), rule)
    for pattern, rule in (
        (r"d(?P<days>[+-]\d)", _relative_day),
        (rf"(?P<side>coming|past) {_W}", _coming_weekday),
        (rf"{_WH} {_W}", _weekday_of_week),
        (rf"{_W} (?:in |on )?{_WH} week", _weekday_of_week),
        (rf"{_WH} week (?:on )?{_W}", _weekday_of_week),
        (rf"{_W} (?P<side>after next|before last)(?: {_WEEKDAY})?", _weekday_beyond),
        (rf"(?P<day>{_WEEKDAY}|d\+[01]) (?P<unit>week|fortnight)", _day_weeks_on),
        (r"(?P<weeks>\d) (?P<unit>week|fortnight) (?P<day>d\+[01])", _day_weeks_on),
        (rf"(?P<weeks>1) (?P<unit>week) (?P<day>{_WEEKDAY})", _day_weeks_on),
        (r"(?P<weeks>\d+) week ago d(?P<days>-[12])", _weeks_before_day),
        (r"next_day", _next_day),
        (r"(\d\d)/(\d{1,2})/(\d\d)", _year_at_either_end),
        (rf"(?P<weeks>\d+) week (?P<side>later|ago)_on {_W}", _weekday_weeks_away),
        (rf"(?P<nearest>in_month )?(?P<day>{_NTH})(?: month)?", _day_of_month),
        (rf"(?P<day>{_NTH}) (?:in )?{_WH} month", _day_in_month),
        (rf"{_WH} month (?:on )?(?P<day>{_NTH})", _day_in_month),
        (rf"{_DAY} {_MONTH}(?: {_Y})?", _absolute),
        (rf"{_DAY} {_MONTH} {_SHORT_YEAR}", _absolute),
        (rf"{_MONTH} {_DAY}(?: {_Y})?", _absolute),
        (rf"{_Y} (?:on )?{_MONTH} {_DAY}", _absolute),
        (rf"{_Y} {_DAY} {_MONTH}", _absolute),
        (rf"{_END} (?:in )?(?P<period>{PERIOD}|20\d\d)", _period_end),
        (rf"(?P<period>{PERIOD}) {_END}", _period_end),
        (rf"{_NTH_DAY} (?:in )?(?P<period>{LONG})", _nth_day),
        (rf"(?P<period>{LONG}) {_CHINESE_NTH_DAY}", _nth_day),
    )
]
