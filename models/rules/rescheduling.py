"""What people tell of a planned contact and of nothing else: that it was moved ("the meeting with
Dana is now Friday 3pm", 跟周总的会改到周五三点), called off, or did not take place. Pure.

Every word is known: what says anything more is for others to read, as a record may be told in it.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.oneline.day_words import HOUR_ALONE
from models.rules.oneline.words import HAN, KNOWN, fold
from models.rules.rescheduling_words import (
    BESIDE,
    CANCELS,
    CANNOT,
    INSTEAD,
    MISSED,
    MOVES,
    NOUN,
    NOW,
    OFTEN,
    REASON,
    SOON,
    TO_BEFORE,
    WAS_AFTER,
    WAS_BEFORE,
)

_LONGEST, _MOST_DAYS = 160, 3
_CLAUSES = re.compile(r"[,;!~。\n]|\.(?=\s|$)|\s[–—-]+\s|(?:\b(?:because|since|as)\b)")
_SAID = re.compile(rf"[a-z\d{HAN}]", re.I)
_DAY = "\ufff9"  # in the place of a day
# Two days in one piece would hide each other.
_PIECES = re.compile(
    rf"([,;。!{_DAY}{KNOWN}\n]|\b(?:instead of|to|now|is|was|from|with)\b"
    rf"|改|推|延|{NOUN.pattern})",
    re.I,
)
_NOT_THAT = re.compile(rf"\bnot (?:on )?{_DAY}+")
_NAMED = re.compile(f"{_DAY}+(?:'s)?|{KNOWN}+(?:'s)?")
_BARE_HOUR = re.compile(r"(?P<hour>\d{1,2})(?![\d/.:%]| ?(?:st|nd|rd|th|am|pm|people|of)\b)", re.I)
_AT = re.compile(r"\s*(?:at|@)\s*$|\s+at\s*", re.I)
_MORNING, _NOON, _EVENING = (
    re.compile(r"\bmorning\b|上午|早上|一早"),
    re.compile(r"\bafternoon\b|下午|午后"),
    re.compile(r"\bevening\b|晚上|傍晚"),
)
_PARTS = (
    (_MORNING, time(0), time(12)),
    (_NOON, time(12), time(19)),
    (_EVENING, time(17), time.max),
)
_FIRST_OF_MORNING = 7
# A name that nobody known has: "Zoe cancelled", "with Zoe is now".
_STRANGER = re.compile(
    r"(?:^|\b[Ww]ith )(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"(?=$|[,.!]| (?:has|had|just|asked|wants?|needs?|cancel|call|can|could|mov|push|postpon"
    r"|resched|bump|shift|is|was|got|did|never|on|to)|'s)"
)
_WEEKDAY = re.compile("(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today)", re.I)


class Told(StrEnum):
    MOVED = "moved"
    OFF = "off"  # called off
    MISSED = "missed"  # was to be by now, and was not


@dataclass(frozen=True)
class Day:
    """A day as it is said: an hour alone is one of the day that the contact is planned for.
    `part`: of that day, where no hour is said."""

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
class Rescheduled:
    """`to` is the new day, where one is said; `was` the one it is known by. `of_stranger`: it names
    somebody who is not known."""

    told: Told
    to: Day | None = None
    was: Day | None = None
    has_noun: bool = False
    of_stranger: bool = False

    def lies_on(self, on: date, today: date) -> bool:
        """Whether a contact of the day `on` may be meant: of a weekday also the last one."""
        if self.was is None or self.was.is_hour_alone:
            return True
        week_before = self.was.day - timedelta(days=7)
        return on == self.was.day or (on == week_before and on <= today)


@dataclass(frozen=True)
class _Found:
    day: Day
    start: int
    end: int


def may_be(said: str) -> bool:
    """Whether it is worth looking whose names it holds."""
    text = fold(said).strip().lower()
    is_short = 0 < len(text) <= _LONGEST and "?" not in text
    return is_short and _told(text) is not None


def read(said: str, now: datetime) -> Rescheduled | None:
    """`said` has each known name masked by KNOWN; `now` is in the person's zone."""
    line = fold(said).strip()
    strange = _STRANGER.search(line)
    if strange and not _is_known(strange["name"]):
        line = f"{line[: strange.start('name')]}{KNOWN}{line[strange.end('name') :]}"
    else:
        strange = None
    text = line.lower()
    if len(text) > _LONGEST or "?" in text or OFTEN.search(text):
        return None
    days, rest = _days(text, now)
    told = _told(rest)
    if told is None or len(days) > _MOST_DAYS or not _is_all(rest):
        return None
    was, to = _of_days(days, text, told)
    if told is Told.MOVED and to is None and not (MOVES.search(rest) and NOUN.search(rest)):
        return None
    has_noun, of_stranger = NOUN.search(rest) is not None, strange is not None
    return Rescheduled(told, to, was, has_noun, of_stranger)


def _is_known(name: str) -> bool:
    """Whether what opens a line with a capital is no name: "Lunch is off"."""
    return any(one.fullmatch(name) for one in (NOUN, BESIDE, MOVES, CANCELS, CANNOT, OFTEN)) or (
        _WEEKDAY.match(name) is not None
    )


def _told(rest: str) -> Told | None:
    if MISSED.search(rest):
        return Told.MISSED
    if CANCELS.search(rest) or CANNOT.search(rest):
        return Told.OFF
    if MOVES.search(rest) or INSTEAD.search(rest) or NOW.search(rest):
        return Told.MOVED
    return None


def _days(text: str, now: datetime) -> tuple[list[_Found], str]:
    """Each day, and the text with _DAY in their places."""
    found: list[_Found] = []
    rest, more = text, _next(text, now)
    while more is not None and len(found) <= _MOST_DAYS:
        found.append(more)
        blank = _DAY * (more.end - more.start)
        rest = f"{rest[: more.start]}{blank}{rest[more.end :]}"
        more = _next(rest, now)
    return _joined(sorted(found, key=lambda one: one.start), rest, now), rest


def _joined(found: list[_Found], rest: str, now: datetime) -> list[_Found]:
    """ "The 15th, 10am" is one."""
    kept: list[_Found] = []
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
            kept[-1] = _Found(Day(at, last.day.phrase), last.start, one.end)
        else:
            kept.append(one)
    return kept


def _next(rest: str, now: datetime) -> _Found | None:
    """The next day in what is left."""
    start = 0
    for piece in _PIECES.split(rest):
        if day := dates.find(piece, now):
            end, value = day.end, day.value
            if not isinstance(value, datetime) and (at := _bare_hour(piece, day.start, end)):
                hour, end = at
                value = datetime.combine(value, time(hour), now.tzinfo)
            return _Found(Day(value, piece[day.start : end]), start + day.start, start + end)
        start += len(piece)
    return None


def _bare_hour(piece: str, start: int, end: int) -> tuple[int, int] | None:
    """The hour that is said without am or pm, "Monday at 11", and where it ends; of a meeting it is
    one of the day."""
    at = _AT.search(piece, start)
    said = _BARE_HOUR.match(piece, at.end()) if at and at.start() <= end <= at.end() + 2 else None
    if said is None or not 1 <= int(said["hour"]) < 24:
        return None
    hour = int(said["hour"])
    return (hour + 12 if hour < _FIRST_OF_MORNING else hour), said.end()


def _of_days(days: list[_Found], text: str, told: Told) -> tuple[Day | None, Day | None]:
    """Which of them it was on, and which is new."""
    was = [one for one in days if _is_old(one, text)]
    to = [one for one in days if one not in was]
    if told is not Told.MOVED and len(days) == 1 and not _is_new(days[0], text):
        was, to = days, []
    if len(to) > 1:
        was, to = to[:-1], to[-1:]
    return (was[0].day if was else None), (to[-1].day if to else None)


def _is_new(one: _Found, text: str) -> bool:
    says_so = TO_BEFORE.search(text[: one.start]) or INSTEAD.match(text[one.end :].lstrip())
    return says_so is not None


def _is_old(one: _Found, text: str) -> bool:
    before, after = text[: one.start], text[one.end :]
    if TO_BEFORE.search(before):
        return False
    return bool(WAS_BEFORE.search(before) or WAS_AFTER.match(after))


def _is_all(rest: str) -> bool:
    """Whether nothing else is said."""
    return not any(_SAID.search(_left(one)) for one in _CLAUSES.split(rest) if one)


def _left(clause: str) -> str:
    """What a clause says beyond the words that are known here; nothing where it says why."""
    of_it = (MOVES, CANCELS, CANNOT, MISSED, NOUN)
    if REASON.search(clause) and not any(one.search(REASON.sub(" ", clause)) for one in of_it):
        return ""
    left = _NAMED.sub(" ", _NOT_THAT.sub(" ", clause))
    for known in (REASON, SOON, MISSED, CANNOT, CANCELS, NOUN, MOVES, INSTEAD, BESIDE):
        left = known.sub(" ", left)
    return left
