"""Spans of time (two weeks, an hour and a half, 半个月) counted from now or from a day."""

from datetime import UTC, date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from models.rules import lazy_re as re
from models.rules.dates.context import Context

_UNIT = "(?:sec|min|hour|day|week|fortnight|month|year)"
_ONE = rf"(?:\d+(?:\.\d+)?|half) (?:and half )?{_UNIT}(?: (?:and )?half\b(?! {_UNIT}))?"
# Half of it may be said, but days and longer are not counted by "about".
_HOURS = r"(?:\d+(?:\.\d+)?|half) (?:and half )?(?:min|hour)(?: and half)?"
SPAN = rf"(?P<span>{_ONE}(?: (?:and )?{_ONE})*)"
_PART = re.compile(rf"(\d+(?:\.\d+)?|half) (and half )?({_UNIT})( (?:and )?half\b(?! {_UNIT}))?")
_MOST_WORKDAYS = 260
_SATURDAY = 5
_ELAPSED = {
    "sec": timedelta(seconds=1),
    "min": timedelta(minutes=1),
    "hour": timedelta(hours=1),
}
_CALENDAR = {
    "day": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "fortnight": relativedelta(weeks=2),
    "month": relativedelta(months=1),
    "year": relativedelta(years=1),
}
_HALVES = {
    "hour": relativedelta(),  # counted as elapsed time instead
    "month": relativedelta(days=15),
    "year": relativedelta(months=6),
}


def _each(*patterns: str) -> list[re.Pattern[str]]:
    """Patterns that end where a word does."""
    return [re.compile(pattern + r"(?= |$)") for pattern in patterns]


_FROM_NOW = _each(
    rf"(?:in around|around in) (?P<span>{_HOURS})(?: time)?",
    rf"around (?P<span>{_HOURS})(?: time)? (?:later|from now)",
    rf"(?:in |around ){{1,2}}(?P<span>{_HOURS})(?: time)?(?: later)? ish",
    rf"{SPAN} time",
    rf"(?:from_now )?(?:in|within)(?: (?:next|coming))? {SPAN}(?: time)?(?: within)?",
    rf"(?:from_now |in |within )?{SPAN}(?: time)? (?:later|within|from (?:now|d\+0))",
    rf"after {SPAN}",
    r"(?P<days>\d+)日 (?:later|within)",
)
_AGO = _each(
    rf"{SPAN} (?:ago|前)",
    rf"around (?P<span>{_HOURS}) (?:ago|前)(?: ish)?",
    rf"(?P<span>{_HOURS}) (?:ago|前) ish",
    rf"(?P<span>{_HOURS}) ish (?:ago|前)",
)
_WORKDAYS = _each(
    r"(?:from_now )?(?:in|within)(?: next)? (?P<days>\d+) workday(?: time)?(?: within)?",
    r"(?P<days>\d+) workday(?: time)? (?:later|within|from now|from d\+0|time)",
    r"(?P<days>\d+) workday (?P<ago>ago|前)",
)
_DAYS_AGO = re.compile(r"(?P<days>\d+)日 前(?= |$)")


def _length(span: str) -> tuple[relativedelta, timedelta] | None:
    """The span as calendar units and elapsed time; None for halves nobody counts (half a day)."""
    calendar, elapsed = relativedelta(), timedelta()
    for amount, and_half, unit, then_half in _PART.findall(span):
        half = amount == "half" or and_half or then_half
        if (half and unit not in _HALVES) or ("." in amount and unit != "hour"):
            return None
        if unit in _ELAPSED:
            count = (0 if amount == "half" else float(amount)) + (0.5 if half else 0)
            elapsed += _ELAPSED[unit] * count
        else:
            calendar += _CALENDAR[unit] * (0 if amount == "half" else int(amount))
            calendar += _HALVES[unit] if half else relativedelta()
    return calendar, elapsed


def shift(start: datetime, span: str, sign: int = 1) -> datetime | date | None:
    """A span of days or longer gives a date; hours and minutes give the elapsed instant."""
    length = _length(span)
    if length is None:
        return None
    calendar, elapsed = length
    if not elapsed:
        return start.date() + calendar * sign
    # Daylight saving: an hour from now is 60 minutes away, whatever the clock on the wall does.
    moved = (start + calendar * sign).astimezone(UTC) + elapsed * sign
    return moved.astimezone(start.tzinfo)


def _workdays(match: re.Match[str], context: Context) -> date | None:
    """In three business days, counted from Monday to Friday."""
    is_past = "ago" in match.groupdict() and match["ago"]
    count = int(match["days"])
    if count > _MOST_WORKDAYS or (is_past and context.prefer == "future"):
        return None
    day = context.today
    while count:
        day += timedelta(days=-1 if is_past else 1)
        count -= day.weekday() < _SATURDAY
    return day


def from_now(text: str, at: int, context: Context) -> tuple[int, datetime | date | None] | None:
    """The longest span counted from now at this place, as (end, value); None if there is none."""
    for rule in _WORKDAYS:
        if match := rule.match(text, at):
            return match.end(), _workdays(match, context)
    matches = [match for rule in _FROM_NOW if (match := rule.match(text, at))]
    if matches:
        best = max(matches, key=re.Match.end)
        groups = best.groupdict()
        span = groups.get("span") or f"{groups['days']} day"
        return best.end(), shift(context.now, span)
    for rule in _AGO:
        if match := rule.match(text, at):
            return match.end(), shift(context.now, match["span"], -1)
    # 3日前 is "by the 3rd" in a plan and "three days ago" in a report.
    if context.prefer == "past" and (match := _DAYS_AGO.match(text, at)):
        return match.end(), shift(context.now, f"{match['days']} day", -1)
    return None
