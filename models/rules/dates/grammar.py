"""The grammar: a phrase is a run of parts, each explained by one rule, that agree on one date."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from models.rules import lazy_re as re
from models.rules.dates.clock import PART_OF_DAY, Clock, clock_at
from models.rules.dates.context import Context
from models.rules.dates.days import DAY_RULES, weekday
from models.rules.dates.english import WEEKDAYS
from models.rules.dates.periods import WHOLE_PERIOD, period_end
from models.rules.dates.spans import SPAN, from_now, shift
from models.rules.dates.zones import ZONE, bears, named

Value = datetime | date


@dataclass(frozen=True)
class Weekday:
    """A bare weekday: a day of its own, or a check on the date beside it."""

    name: str


@dataclass(frozen=True)
class PartOfDay:
    """Morning, evening, or "eod"; `today` if it was said ("this morning")."""

    name: str
    today: bool


@dataclass(frozen=True)
class LastDay:
    """The last day of a period named as a whole: Q2, next month."""

    day: date


@dataclass(frozen=True)
class Filler:
    """A word that leaves the date as it is: by, 前, on."""

    word: str


Meaning = Value | Clock | Weekday | PartOfDay | LastDay | Filler | None
Part = tuple[int, Callable[[], Meaning]]  # where it ends, and what it means

_WEEKDAYS = "|".join(WEEKDAYS)
_FILLER = re.compile(
    rf"(?P<word>by|before|前|on|at|in|within|from_now|same_day|end(?= d[+-]| (?:{_WEEKDAYS})))"
    r"(?= |$)"
)
_FILLERS = {"by", "before", "前", "on", "at", "in", "within"}
_PART = re.compile(rf"(?:(?P<this>this) |in )?(?P<name>{PART_OF_DAY}|am|pm|eod)(?= |$)")
_WEEKDAY = re.compile(rf"(?P<name>{_WEEKDAYS})(?= |$)")
_FROM_A_DAY = re.compile(rf"{SPAN} (?P<side>from|after|on|before) (?:on )?")


def parse(text: str, context: Context) -> Value | None:
    """The date that canonical words, separated by one space, add up to; None if they do not."""
    zone = ZONE.search(text)
    return _in_zone(text, zone, context) if zone else _parse(text, context)


def _in_zone(text: str, zone: re.Match[str], context: Context) -> datetime | None:
    """An hour said for a zone; None where "today" is another day there."""
    there = named(zone["name"], context)
    rest = f"{text[: zone.start()]}{text[zone.end() :]}".strip()
    clocks = (context.now.astimezone(there), context.now.replace(tzinfo=there))
    values = {_parse(rest, replace(context, now=now)) for now in clocks}
    value = values.pop()
    if values or not isinstance(value, datetime) or not bears(zone["name"], value):
        return None
    return value.astimezone(context.now.tzinfo)


def _parse(text: str, context: Context) -> Value | None:
    if not set(text.split()) - _FILLERS:
        return None
    meanings: list[Meaning] = []
    at = 0
    while at < len(text):
        # The longest part wins and must hold: 31 June is not "June" with a number to spare.
        part = max(_parts_at(text, at, context), key=lambda part: part[0], default=None)
        meaning = part[1]() if part else None
        if part is None or meaning is None:
            return None
        meanings.append(meaning)
        at = part[0] + 1
    return _agreed(meanings, context)


def _parts_at(text: str, at: int, context: Context) -> Iterator[Part]:
    yield from _days_at(text, at, context)
    if span := from_now(text, at, context):
        yield span[0], lambda: span[1]
    if match := _FROM_A_DAY.match(text, at):
        yield from _counted_from_a_day(match, context)
    if whole := WHOLE_PERIOD.match(text, at):
        yield whole.end(), lambda: _last_day(whole, context)
    if clock := clock_at(text, at):
        yield clock[0], lambda: clock[1]
    if part := _PART.match(text, at):
        yield part.end(), lambda: PartOfDay(part["name"], bool(part["this"]))
    if text.startswith("now", at):
        yield at + 3, lambda: context.now
    if filler := _FILLER.match(text, at):
        yield filler.end(), lambda: Filler(filler["word"])


def _last_day(whole: re.Match[str], context: Context) -> LastDay | None:
    """A whole period is a deadline: one that is over, or that tells when something was, is none."""
    last = period_end(whole, context)
    due = last is not None and context.prefer == "future" and last >= context.today
    return LastDay(last) if last and due else None


def _days_at(text: str, at: int, context: Context) -> Iterator[Part]:
    for pattern, rule in DAY_RULES:
        if match := pattern.match(text, at):
            yield match.end(), partial(rule, match, context)
    if match := _WEEKDAY.match(text, at):
        yield match.end(), lambda: Weekday(match["name"])


def _counted_from_a_day(match: re.Match[str], context: Context) -> Iterator[Part]:
    """Two weeks from Friday, three days before the end of the month, a week on Monday."""
    if match["side"] == "on" and "week" not in match["span"]:
        return
    sign = -1 if match["side"] == "before" else 1
    for end, read in _days_at(match.string, match.end(), context):

        def counted(read: Callable[[], Meaning] = read) -> Meaning:
            start = read()
            if isinstance(start, Weekday):
                start = weekday(start.name, replace(context, prefer="future"))
            if not isinstance(start, date):
                return None
            midnight = datetime.combine(start, time(), context.now.tzinfo)
            moved = shift(midnight, match["span"], sign)
            return None if isinstance(moved, datetime) else moved

        yield end, counted


def _agreed(meanings: list[Meaning], context: Context) -> Value | None:
    """One date out of all that was said; None where the parts contradict each other."""
    instants = [m for m in meanings if isinstance(m, datetime)]
    if instants:
        said = [m for m in meanings if not isinstance(m, Filler)]
        return _still_ahead(instants[0], context) if len(said) == 1 else None
    clocks = [m for m in meanings if isinstance(m, Clock)]
    parts = {m.name for m in meanings if isinstance(m, PartOfDay)} - {"eod"}
    if len(clocks) > 1 or len(parts) > 1:
        return None
    day = _day(meanings, context)
    part = parts.pop() if parts else ""
    if day is None or not (clocks or part == "noon"):
        return day
    if any(isinstance(m, LastDay) for m in meanings):
        return None
    clock = clocks[0] if clocks else Clock(12, 0, "pm")
    moment = clock.on(part)
    if moment is None:
        return None
    value = _local(day, moment, context)
    if day != context.today:
        return value
    is_said = any(isinstance(m, datetime | date | Weekday) for m in meanings) or any(
        isinstance(m, PartOfDay) and m.today for m in meanings
    )
    return _on_this_side(value, context, may_move=not is_said and clock.is_sure(part))


def _on_this_side(value: datetime, context: Context, *, may_move: bool) -> datetime | None:
    """An hour of today on the side of now that is meant. One that is gone is tomorrow's where
    nothing said names today and it has no other reading; midnight belongs to two days."""
    if context.prefer == "past":
        return value if value <= context.now else None
    if value >= context.now:
        return value
    if not may_move or value.hour == 0:
        return None
    return _local(context.today + timedelta(days=1), value.time(), context)


def _still_ahead(instant: datetime, context: Context) -> datetime | None:
    is_over = context.prefer == "future" and instant < context.now
    return None if is_over and instant.date() == context.today else instant


def _day(meanings: list[Meaning], context: Context) -> date | None:
    wholes = {m.day for m in meanings if isinstance(m, LastDay)}
    days = {m for m in meanings if isinstance(m, date)} | wholes
    names = {m.name for m in meanings if isinstance(m, Weekday)}
    parts = [m for m in meanings if isinstance(m, PartOfDay)]
    before = any(isinstance(m, Filler) and m.word in ("before", "前") for m in meanings)
    if len(names) > 1 or len(days) > 1 or (wholes and (parts or before)):
        return None
    if days:
        day = days.pop()
        return day if all(WEEKDAYS[day.weekday()] == name for name in names) else None
    if names:
        return weekday(names.pop(), context)
    timed = any(isinstance(m, Clock) for m in meanings)
    today = any(part.today or part.name in ("eod", "noon") for part in parts) or any(
        isinstance(m, Filler) and m.word == "same_day" for m in meanings
    )
    return context.today if timed or today else None


def _local(day: date, moment: time, context: Context) -> datetime:
    """The wall time in the person's zone; one that spring skips is read as the hour after it."""
    wall = datetime.combine(day, moment, context.now.tzinfo)
    return wall.astimezone(UTC).astimezone(context.now.tzinfo)
