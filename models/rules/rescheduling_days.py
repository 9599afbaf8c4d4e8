"""The days that are said of a planned contact: the one it was on, and the new one. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.day_words import HOUR_ALONE
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
_PARTS = (
    (re.compile(r"\bmorning\b|上午|早上|一早"), time(0), time(12)),
    (re.compile(r"\bafternoon\b|下午|午后"), time(12), time(19)),
    (re.compile(r"\bevening\b|晚上|傍晚"), time(17), time.max),
)
_FIRST_OF_MORNING = 7


@dataclass(frozen=True)
class Day:
    """A day as it is said: an hour alone is one of the day that the contact is planned for."""

    value: date | datetime
    phrase: str

    @property
    def is_hour_alone(self) -> bool:
        return HOUR_ALONE.fullmatch(self.phrase) is not None

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value

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
    rest, more = text, _next(text, now)
    while more is not None and len(found) <= MOST:
        found.append(more)
        blank = MASK * (more.end - more.start)
        rest = f"{rest[: more.start]}{blank}{rest[more.end :]}"
        more = _next(rest, now)
    return _joined(sorted(found, key=lambda one: one.start), rest, now), rest


def _joined(found: list[Found], rest: str, now: datetime) -> list[Found]:
    """ "The 15th, 10am" is one."""
    kept: list[Found] = []
    for one in found:
        last = kept[-1] if kept else None
        value = one.day.value
        is_one = (
            last is not None
            and not isinstance(last.day.value, datetime)
            and isinstance(value, datetime)
            and one.day.is_hour_alone
            and not rest[last.end : one.start].strip(" ,@，")
        )
        if last is not None and is_one and isinstance(value, datetime):
            at = datetime.combine(last.day.day, value.time(), now.tzinfo)
            kept[-1] = Found(Day(at, last.day.phrase), last.start, one.end)
        else:
            kept.append(one)
    return kept


def _next(rest: str, now: datetime) -> Found | None:
    """The next day in what is left."""
    start = 0
    for piece in _PIECES.split(rest):
        if day := dates.find(piece, now) or _of_month(piece, now):
            end, value = day.end, day.value
            if not isinstance(value, datetime) and (at := _bare_hour(piece, day.start, end)):
                hour, end = at
                value = datetime.combine(value, time(hour), now.tzinfo)
            return Found(Day(value, piece[day.start : end]), start + day.start, start + end)
        start += len(piece)
    return None


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
    if said is None or not 1 <= int(said["hour"]) < 24:
        return None
    hour = int(said["hour"])
    return (hour + 12 if hour < _FIRST_OF_MORNING else hour), said.end()
