"""The days that are said of a planned contact: the one it was on, and the new one. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time

from models.rules import dates, weekday_hour
from models.rules import lazy_re as re
from models.rules.dates import hour_spans
from models.rules.hour_alone import is_hour_alone, is_part_alone
from models.rules.oneline.vocabulary.words import KNOWN, fold
from models.rules.rescheduling_words import NOUN

MOST = 3  # in a line that tells of one contact
MASK = "\ufff9"  # in the place of a day
# Two days in one piece would hide each other.
_PIECES = re.compile(
    rf"([,;。!{MASK}{KNOWN}\n]|\b(?:instead of|to|now|is|was|from|with)\b"
    rf"|改|推|延|{NOUN.pattern})",
    re.I,
)
_BARE_HOUR = re.compile(r"(?P<hour>\d{1,2})(?![\d/.:%]| ?(?:st|nd|rd|th|am|pm|people|of)\b)", re.I)
_DAY_OF_MONTH = re.compile(r"(?<![\d月第])\d{1,2}[号日]")
_AT = re.compile(r"\s*(?:at|@)\s*$|\s+at\s*", re.I)
_DAY_GONE = re.compile(
    r"\b(?:yesterday|last (?:mon|tues|wednes|thurs|fri)day)\b"
    "|昨[天日晚]|前[天日]|上个?(?:周|星期|礼拜)[一二三四五六日天]"
)
_AT_LAST = re.compile(r" +(?:at|@) *$", re.I)
_TO = re.compile(r"\b(?:to|now|at) *$", re.I)
_LEADS = re.compile(r"(?:\bto *|[改推延挪移调换前迟后期])$", re.I)
_LED_TO = re.compile("(?:(?<=提)前)?[到至]")  # 提前到三点, 改到三点
_PARTS = (
    (re.compile(r"\bmorning\b|上午|早上|一早"), time(0), time(12)),
    (re.compile(r"\bafternoon\b|下午|午后"), time(12), time(19)),
    (re.compile(r"\bevening\b|晚上|傍晚"), time(17), time.max),
)


@dataclass(frozen=True)
class Day:
    """A day as it is said: an hour or a part of a day alone is one of the day that the contact is
    planned for."""

    value: date | datetime
    phrase: str

    @property
    def is_hour_alone(self) -> bool:
        return is_hour_alone(self.phrase) or is_part_alone(self.phrase)

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value

    def of(self, day: date) -> "Day":
        """The same on this day, where it is an hour or a part of a day alone."""
        if not self.is_hour_alone:
            return self
        value = self.value
        at = datetime.combine(day, value.timetz()) if isinstance(value, datetime) else day
        return Day(at, f"{day.isoformat()} {self.phrase}")

    def holds(self, starts: time) -> bool:
        """Whether an hour may be one of the part of the day that is said."""
        parts = [(first, last) for said, first, last in _PARTS if said.search(fold(self.phrase))]
        return not parts or any(first <= starts < last for first, last in parts)


@dataclass(frozen=True)
class Found:
    day: Day
    start: int
    end: int


def find(text: str, now: datetime) -> tuple[list[Found], str]:
    """Each day, and the text with MASK in their places."""
    found: list[Found] = []
    rest = hour_spans.first_hours(text)
    more = _next(rest, now)
    while more is not None and len(found) <= MOST:
        found.append(more)
        blank = MASK * (more.end - more.start)
        rest = f"{rest[: more.start]}{blank}{rest[more.end :]}"
        more = _next(rest, now)
    return _joined(sorted(found, key=lambda one: one.start), rest, now), rest


def _joined(found: list[Found], rest: str, now: datetime) -> list[Found]:
    """ "The 15th, 10am" is one, and so is 周五，下午."""
    kept: list[Found] = []
    for one in found:
        last = kept[-1] if kept else None
        if last is None or not _is_of(one, last, rest):
            kept.append(one)
            continue
        value, phrase = one.day.value, last.day.phrase
        if isinstance(value, datetime):
            day = Day(datetime.combine(last.day.day, value.time(), now.tzinfo), phrase)
        else:
            day = Day(last.day.value, f"{phrase} {one.day.phrase}")
        kept[-1] = Found(day, last.start, one.end)
    return kept


def _is_of(one: Found, last: Found, rest: str) -> bool:
    """Whether it is an hour or a part of the day before it."""
    has_hour = isinstance(last.day.value, datetime) or last.day.is_hour_alone
    between = rest[last.end : one.start].strip(" ,@，")
    return one.day.is_hour_alone and not has_hour and not between


def _next(rest: str, now: datetime) -> Found | None:
    """The next day in what is left."""
    start, is_of_contact = 0, NOUN.search(rest) is not None
    for piece in _PIECES.split(rest):
        if day := _gone(piece, now) or dates.find(piece, now) or _of_month(piece, now):
            first, end, value = day.start, day.end, day.value
            if led := _LED_TO.match(piece, first):
                first = led.end()
            if isinstance(value, datetime) and (after := _AT_LAST.search(piece, first, end)):
                end = after.start()
            if not isinstance(value, datetime) and (
                at := _bare_hour(piece, day.start, end)
                or weekday_hour.behind(piece, end, value, now.date())
            ):
                hour, end = at
                value = datetime.combine(value, time(hour), now.tzinfo)
            return Found(Day(value, piece[first:end]), start + first, start + end)
        if is_of_contact and (found := _alone(piece, start, rest, now)):
            return found
        start += len(piece)
    return None


def _alone(piece: str, start: int, rest: str, now: datetime) -> Found | None:
    """The hour without am or pm, or the part of the day, to which a contact is moved: "to 3",
    改到下午."""
    end = start + len(piece)
    if is_part_alone(piece) and _LEADS.search(rest[:start]):
        return Found(Day(now.date(), piece), start, end)
    hour = _BARE_HOUR.match(piece.lstrip())
    is_all = hour is not None and not piece.lstrip()[hour.end() :].strip(" .!,")
    if hour is None or not is_all or not _TO.search(rest[:start]):
        return None
    at = weekday_hour.of_day(int(hour["hour"]))
    value = datetime.combine(now.date(), time(at), now.tzinfo) if at is not None else None
    return Found(Day(value, piece.strip()), start, end) if value else None


def _gone(piece: str, now: datetime) -> dates.Found | None:
    """The day on which it was to be."""
    said = _DAY_GONE.search(piece)
    value = dates.whole(said[0], now, "past") if said else None
    return dates.Found(said.start(), said.end(), value) if said and value else None


def _of_month(piece: str, now: datetime) -> dates.Found | None:
    """A day by its number, 9号, which only of a contact is surely one."""
    said = _DAY_OF_MONTH.search(piece)
    value = dates.whole(said[0], now) if said else None
    return dates.Found(said.start(), said.end(), value) if said and value else None


def _bare_hour(piece: str, start: int, end: int) -> tuple[int, int] | None:
    """The hour that is said without am or pm, "Monday at 11", and where it ends; of a meeting it is
    one of the day."""
    at = _AT.search(piece, start)
    said = _BARE_HOUR.match(piece, at.end()) if at and at.start() <= end <= at.end() + 2 else None
    hour = weekday_hour.of_day(int(said["hour"])) if said else None
    return (hour, said.end()) if said and hour is not None else None
