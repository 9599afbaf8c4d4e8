"""Weeks, months, quarters, halves and years: each stands for its last day."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from models.rules import lazy_re as re
from models.rules.dates.context import Context
from models.rules.dates.english import MONTHS

WHICH = r"(?:this|next(?: next)*|last(?: last)*)"
MONTH = f"(?:{'|'.join(MONTHS)})"
_YEAR = rf"(?:y\d{{4}}|\d{{4}}|{WHICH} year)"
_NAMED = rf"(?:{MONTH}|q[1-4]|[1-4]th quarter|quarter [1-4](?! am| pm|:)|h[12]|[12]th half)"
# A month, a quarter or more: what "first Tuesday of …" can follow.
LONG = (
    rf"(?:{_NAMED}(?: {_YEAR}| year)?|{_YEAR} {_NAMED}|{WHICH} (?:month|quarter|year)|y\d{{4}}"
    r"|month|quarter|year)"
)
PERIOD = rf"(?:{LONG}|{WHICH} week(?:end)?|week)"


def steps(which: str) -> int:
    """How many weeks, months or years away: this 0, next 1, next next 2, last -1."""
    return which.count("next") - which.count("last")


def year_of(text: str, context: Context) -> int:
    """The year named by "y2026", "2026", "26" or "next year"."""
    if re.fullmatch(r"\d\d", text):
        return 2000 + int(text)
    if digits := re.search(r"\d{4}", text):
        return int(digits[0])
    return context.today.year + steps(text)


def bounds(text: str, context: Context) -> tuple[date, date] | None:
    """First and last day of the period named by canonical words; None where it is not sure."""
    today = context.today
    unit = text.split()[-1]
    named = re.search(_NAMED, text)
    if named:
        rest = (text[: named.start()] + text[named.end() :]).strip()
        return _named_bounds(named[0], rest, context)
    if unit in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=steps(text))
        return monday + timedelta(days=0 if unit == "week" else 5), monday + timedelta(days=6)
    if unit == "month":
        return _months(today.replace(day=1) + relativedelta(months=steps(text)), 1)
    if unit == "quarter":
        first = today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1)
        return _months(first + relativedelta(months=3 * steps(text)), 3)
    return _months(date(year_of(text, context), 1, 1), 12)


def _months(first: date, count: int) -> tuple[date, date]:
    return first, first + relativedelta(months=count, days=-1)


def _named_bounds(name: str, year: str, context: Context) -> tuple[date, date] | None:
    """A month, quarter or half; without a year the next one (or the last) that ends in time."""
    if name in MONTHS:
        month, length = MONTHS.index(name) + 1, 1
    else:
        length = 3 if "q" in name else 6
        digit = int(re.sub(r"\D", "", name))
        month = length * (digit - 1) + 1
    if year:
        return _months(date(year_of(year, context), month, 1), length)
    for shift in (0, 1) if context.prefer == "future" else (0, -1):
        first, last = _months(date(context.today.year + shift, month, 1), length)
        if (last >= context.today) if context.prefer == "future" else (last <= context.today):
            return first, last
    return None


WHOLE_PERIOD = re.compile(
    rf"(?P<period>{WHICH} week(?:end)?|(?!(?:month|quarter|year)(?! \d)){LONG})(?= |$)"
    r"|(?P<running>month|quarter|year)(?= within)"
)


def period_end(match: re.Match[str], context: Context) -> date | None:
    """The last day of a period named as a whole: Q2, June, next month, 年内."""
    found = bounds(match["period"] or f"this {match['running']}", context)
    return found[1] if found else None
