"""When it happened, and the day of the next contact."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from models.rules import dates
from models.rules.oneline.words import fold, word

# A part of the day without a clock time: when it starts, and the time that stands for it.
_PARTS = (
    (re.compile(word("noon|midday|lunch ?time") + "|中午|正午"), time(12), time(12)),
    (re.compile(word("morning") + "|早|上午|清晨", re.I), time(5), time(10)),
    (re.compile(word("afternoon") + "|下午|午后", re.I), time(12), time(15)),
    (re.compile(word("evening|night|tonight") + "|晚|夜", re.I), time(17), time(19)),
)
_LONGEST = 120  # characters that may be a day and a place
# "at their office", but not "at their office to sign the contract".
_AT = re.compile(r"\s+(?:at|@)\s+(?=\S)|\s*[在到去于](?=\S)", re.I)
_PLACE = re.compile(
    rf"(?!.*{word('to|for|about|with|and|then|re|regarding')})"
    r"(?=\D)[a-z0-9&'’.-]+(?: [a-z0-9&'’.-]+){0,5}"
    "|.{1,30}(?:公司|办公室|总部|厂|厂区|店|楼|室|厅|馆|中心|园区?|大厦|现场|机场|站|那[里边]|这[里边])",
    re.I,
)
_FIRST = re.compile(r"(?P<clock>\d{1,2}[/:]\d{1,2}(?=\s(?!of\b)|$))|早上|上午|中午|下午", re.A)
_FILLERS = " \t\r\n.,;:!?。、*_~-–—"


@dataclass(frozen=True)
class Happened:
    """Characters [start, end) of a text, and the instant in the past they mean."""

    start: int
    end: int
    at: datetime


def happened(text: str, now: datetime) -> Happened | None:
    """The one time in the past that a text names; a day alone is that day at this time of day."""
    found = dates.find(text, now, "past")
    if found is None:
        return _first(text, now)
    at = _instant(found.value, text[found.start : found.end], now)
    return Happened(found.start, found.end, at) if at else None


def _first(text: str, now: datetime) -> Happened | None:
    """What is a time only at the start: "9:30 call with Li", "5/4 call with Li", 上午拜访."""
    match = _FIRST.match(text)
    if match is None:
        return None
    value = dates.read(match[0], now, "past") if match["clock"] else now.date()
    at = _instant(value, match[0], now) if value else None
    return Happened(0, match.end(), at) if at else None


def certainly_happened(phrase: str, now: datetime) -> datetime | None:
    """The time of a phrase that is a time in the past and nothing else, and never another day."""
    phrase = phrase.strip(_FILLERS)
    value = dates.read(phrase, now, "past")
    if value is None or value != dates.read(phrase, now, "future"):
        return None
    return _instant(value, phrase, now)


def day_of_next(phrase: str, now: datetime) -> date | None:
    """The day that a phrase means, if it says a day from today on and nothing else."""
    value = dates.read(phrase.strip(_FILLERS), now, "future")
    day = value.date() if isinstance(value, datetime) else value
    return day if day and day >= now.date() else None


def and_place(phrase: str, now: datetime) -> tuple[str, str]:
    """ "May 17 14:00 at their office" as ("May 17 14:00", "their office"); the whole phrase and
    "" unless it surely says a day and a place."""
    if len(phrase) > _LONGEST:
        return phrase, ""
    for match in reversed(list(_AT.finditer(phrase))):
        said, place = phrase[: match.start()], phrase[match.end() :].strip(_FILLERS)
        folded = fold(place)
        names_time = any(part.search(folded) for part, _, _ in _PARTS) or dates.find(place, now)
        if _PLACE.fullmatch(folded) and not names_time and day_of_next(said, now):
            return said, place
    return phrase, ""


def starts_at(value: date | datetime | None, now: datetime) -> time | None:
    """The clock time of what a phrase means, where it says one that is still ahead."""
    if not isinstance(value, datetime) or value <= now:
        return None
    return value.time().replace(second=0, microsecond=0)


def names_a_time(phrase: str, now: datetime) -> bool:
    """Whether more is said than a day: 3pm, in the morning."""
    value = dates.read(phrase.strip(_FILLERS), now, "future")
    return isinstance(value, datetime) or any(part.search(fold(phrase)) for part, _, _ in _PARTS)


def _instant(value: date | datetime, phrase: str, now: datetime) -> datetime | None:
    if isinstance(value, datetime):
        return value if value <= now else None
    at = datetime.combine(value, now.timetz().replace(second=0, microsecond=0))
    for part, starts, typical in _PARTS:
        if part.search(fold(phrase)):
            if datetime.combine(value, starts, now.tzinfo) > now:
                return None
            at = datetime.combine(value, typical, now.tzinfo)
            break
    return min(at, now) if value <= now.date() else None
