"""The one date inside a sentence, such as a to-do: "send the offer by Friday @chen"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from models.rules.dates.context import Context
from models.rules.dates.grammar import parse
from models.rules.dates.periods import LONG, WHICH
from models.rules.dates.words import UNKNOWN, Word, words

_LONGEST_SENTENCE = 500
_MOST_WORDS = 12
_INTRODUCED = re.compile(r"\b(?:by|before|within|on)\b|前")
_DEADLINE = re.compile(r"\b(?:by|before|within)\b|前")
# Words that are a date in a date field, but in a sentence often something else.
_DOUBTFUL = re.compile(
    rf"(?:(?:in|at) )*(?:{WHICH} week(?:end)?|{LONG}|(?:in_month )?\d+(?:th|日|号)|(?:may|mar) \d+"
    r"|now|noon|month|year)"
)
_DOUBTFUL_AS_TYPED = re.compile(
    r"(?:(?:sat|sun|mon|wed|tom|tmo)(?: (?:on|at|by|in|from))*"
    r"|\d+:\d+|\d+[-/.]\d+\.?|\d{8}|[a-z]+\s?\d\d?:\d\d)",
    re.I | re.A,
)
_REPEATED = re.compile(
    r"(?:每[个個]?(?:[月周週季年]|星期|礼拜|禮拜)?[初中底末]?"
    r"|\b(?:every|each|daily|weekly|monthly)(?:\s+(?:week|month|quarter|year))?)\s*$",
    re.I,
)
_GLUED_BEFORE = re.compile(r"[\w$¥€£#/.:+-]$", re.A)
_GLUED_AFTER = re.compile(r"\s*[-–~至到][\s\w]*\d|[\w%/]|[.:]\d", re.A)
_NOUN_AFTER = re.compile(r"\s*[A-Za-z]")
_OR = re.compile(r"\s*(?:[,，、/]|or|and|或者?|还是|還是|和|跟)\s*", re.I)


@dataclass(frozen=True)
class Found:
    """A date phrase: characters [start, end) of the sentence, and the date they mean."""

    start: int
    end: int
    value: datetime | date
    is_clear: bool = True  # beyond doubt a date, whatever stands before it


def find(sentence: str, context: Context) -> Found | None:
    """The date in the sentence; None if there is none, if several differ, or if it is over."""
    if len(sentence) > _LONGEST_SENTENCE:
        return None
    found = list(_meant(sentence, _all(sentence, words(sentence), context)))
    if len({candidate.value for candidate in found}) != 1:
        return None
    value = found[0].value
    day = value.date() if isinstance(value, datetime) else value
    over = context.prefer == "future" and day < context.today
    return None if over else found[0]


def _meant(sentence: str, found: list[Found]) -> Iterator[Found]:
    """The clear ones, and one that only stands beside a clear one: "by May 15 or May 20"."""
    was_meant, end = False, 0
    for one in found:
        was_meant = one.is_clear or (was_meant and bool(_OR.fullmatch(sentence[end : one.start])))
        end = one.end
        if was_meant:
            yield one


def _all(sentence: str, said: list[Word], context: Context) -> list[Found]:
    found: list[Found] = []
    at = 0
    while at < len(said):
        step, doubtful = 1, None
        for size in range(_run(said, at), 0, -1):
            candidate = _candidate(sentence, said[at : at + size], context)
            if candidate and candidate.is_clear:
                found.append(candidate)
                step = size
                break
            doubtful = doubtful or candidate
        else:
            found += [doubtful] if doubtful else []
        at += step
    return found


def _run(said: list[Word], at: int) -> int:
    """How many known words stand in a row here, up to the longest phrase."""
    run = 0
    while at + run < len(said) and run < _MOST_WORDS and said[at + run].text != UNKNOWN:
        run += 1
    return run


def _candidate(sentence: str, said: list[Word], context: Context) -> Found | None:
    start, end = said[0].start, said[-1].end
    text = " ".join(word.text for word in said)
    before, typed, after = sentence[:start], sentence[start:end], sentence[end:]
    if (
        _REPEATED.search(before)
        or (typed[0].isascii() and _GLUED_BEFORE.search(before))
        or (typed[-1].isascii() and _GLUED_AFTER.match(after))
    ):
        return None
    try:
        value = parse(text, context)
    except (OverflowError, ValueError):
        return None
    if value is None:
        return None
    return Found(start, end, value, _clear(text, typed, after))


def _clear(text: str, typed: str, after: str) -> bool:
    bare = _INTRODUCED.sub("", text).strip()
    if not (_DOUBTFUL.fullmatch(bare) or _DOUBTFUL_AS_TYPED.fullmatch(typed)):
        return True
    if re.fullmatch(r"\d+(?:th|日|号)", bare) and _NOUN_AFTER.match(after):
        return False
    return bool(_DEADLINE.search(text) or _INTRODUCED.match(text))
