"""What one sentence is meant as, by the words that come first in it."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.intent_words import (
    ASKED_BY_THEM,
    ASKS,
    ASKS_FIRST,
    DENIED,
    DENIES,
    FILLERS,
    I_MODAL,
    IMPERATIVE,
    LAST_TIME,
    MODAL,
    MOVED_TO,
    PAST,
    PROMISED_US,
    REMIND,
    REPORT,
    SOON,
    TALKS,
    THEY_WILL,
    UNDONE,
    WAS,
)
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, HOW, SURNAME, fold
from models.rules.oneline.when import days
from models.rules.oneline.when.when import names_part_ahead

_CLAUSE_END = re.compile(r"(?<!\d)[,:]|[,:](?!\d)|\s[–—-]\s")
# In Chinese it tells what was done, where a promise follows: call何丽 …
_CALLED = re.compile(rf"(?:call|ring|e-?mail|message|msg|text|visit) ?[{HAN}]", re.I)
_WAS_TO = re.compile(r"\b(?:was|were) (?:going|hoping|planning) to\b", re.I)
# Somebody of theirs asks for it: 老罗让我带两箱橙子.
_TELLS_ME = re.compile(
    rf"\W*(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{SURNAME})[让叫喊请托催]我"
)
_WORD = re.compile("[a-z]", re.I)
_HOW = re.compile(HOW, re.I)
_SAYS_MORE = re.compile(rf"\S+\s+\S|[{HAN}]{{4}}")
_TODO = re.compile("to-?do|待办", re.I)
_AFTER_TOLD = re.compile(rf"[.;,!?。\n]\s*$|[{HAN}]\s*$")
_NEGATION = 12  # characters before a verb in which it may be denied


class Intent(StrEnum):
    NAME = "name"
    PAST = "past"
    AHEAD = "ahead"
    OTHER = "other"  # a question, or what did not take place


def reminds(text: str) -> re.Match[str] | None:
    """The words that remind; a marker for to-dos that stands after a sentence is none."""
    found = REMIND.search(text)
    is_marker = found and _TODO.fullmatch(found[0])
    return None if found and is_marker and _AFTER_TOLD.search(text[: found.start()]) else found


def mood_of(sentence: str, line: ParsedLine, now: datetime) -> Intent | None:
    """None where it says neither that something took place nor that something lies ahead."""
    text = fold(sentence)
    past, remind = _first_past(text), reminds(text)
    if PROMISED_US.search(text) and not remind:
        return None
    if remind and (past is None or remind.start() < past):
        return Intent.AHEAD
    lead = end_of_lead(text, now)
    if not remind and _is_theirs(text, lead):
        return None if past is None else Intent.PAST
    is_own = past is None or LAST_TIME.search(text)
    is_asked = ASKS.search(text) and is_own and not ASKED_BY_THEM.search(text)
    if is_asked or ASKS_FIRST.match(text, lead):
        return Intent.OTHER
    if past is None and UNDONE.search(text) and MOVED_TO.search(text):
        return None
    if past is None and UNDONE.search(text) and not _WAS_TO.search(text):
        return Intent.AHEAD if is_day_ahead(text, now) else Intent.OTHER
    if past is None and _opens_ahead(text, lead, now):
        return Intent.AHEAD
    if any(_is_ahead(text, start, past, line, now) for start in _starts(text, lead)):
        return Intent.AHEAD
    return None if past is None else Intent.PAST


def _is_theirs(text: str, lead: int) -> bool:
    """Whether it tells what they will do."""
    they = THEY_WILL.search(text, lead)
    is_ours = IMPERATIVE.match(text, lead) or MODAL.match(text, lead)
    return they is not None and not is_ours and not I_MODAL.search(text, 0, they.start())


def _first_past(text: str) -> int | None:
    for found in PAST.finditer(text):
        if not DENIED.search(text[max(0, found.start() - _NEGATION) : found.start()]):
            return found.start()
    return None


def end_of_lead(text: str, now: datetime) -> int:
    """After greetings, and after the day that a sentence opens with."""
    end = _skip(text, 0)
    if _WORD.match(text, end) and not lookup.may_open_dated(text, end):
        return end
    found = lookup.find(text, now)
    return _skip(text, found.end) if found and found.start <= end else end


def _skip(text: str, start: int) -> int:
    match = FILLERS.match(text, start)
    return match.end() if match else start


def _starts(text: str, lead: int) -> Iterator[int]:
    """Where what lies ahead may begin: after the lead, and after each comma and colon as long as
    nothing was told yet: "Northwind: call Tom", "not called yet, need to ring"."""
    yield lead
    for end in _CLAUSE_END.finditer(text, lead):
        told = text[: end.start()]
        if _tells(told):
            return
        yield _skip(text, end.end())
    mine = I_MODAL.search(text, lead)
    if mine and not _tells(text[: mine.start()]):
        yield mine.start()


def _tells(text: str) -> bool:
    """Whether it says what took place, or what a customer said."""
    is_contact = _HOW.search(text) and not DENIES.search(text)
    return bool(is_contact or REPORT.search(text) or WAS.search(text))


def _opens_ahead(text: str, lead: int, now: datetime) -> bool:
    """Whether a sentence opens with the day it speaks of, and that is ahead: 后天早上十点 …; but
    "Friday Systems" is a name."""
    says_more = _SAYS_MORE.match(text, lead) is not None
    return says_more and is_day_ahead(text[:lead], now) and not REPORT.search(text)


def _is_ahead(text: str, start: int, past: int | None, line: ParsedLine, now: datetime) -> bool:
    if (past is not None and past < start) or _WAS_TO.search(text) or _TELLS_ME.match(text):
        return False
    if MODAL.match(text, start) or I_MODAL.match(text, start):
        return True
    if IMPERATIVE.match(text, start):
        if line.todos and _CALLED.match(text, start):
            return False
        is_news = past is not None or REPORT.search(text, start)
        return is_day_ahead(text[:past], now) or (line.is_known and not is_news)
    if past is not None or line.occurred_at is not None or WAS.search(text):
        return False
    end = _CLAUSE_END.search(text, start)
    clause = text[: end.start()] if end else text
    is_contact = _HOW.search(clause) or TALKS.search(clause)
    return bool(is_contact and not REPORT.search(clause) and is_day_ahead(clause, now))


def is_day_ahead(text: str, now: datetime) -> bool:
    found = lookup.find(text, now)
    if found is None:
        return SOON.search(text) is not None or names_part_ahead(text, now)
    day = found.value.date() if isinstance(found.value, datetime) else found.value
    if days.is_gone(text[found.start : found.end], day, now):
        return False
    if isinstance(found.value, datetime):
        return found.value > now
    return found.value > now.date() or names_part_ahead(text, now)
