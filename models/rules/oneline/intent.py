"""What a typed line is meant as: a customer's name, a contact that took place, what lies ahead, or
a question.

Sentence by sentence, what is said first decides: "call Li about what we discussed" lies ahead, "met
Li, must call him on Monday" took place. One contact that took place makes the whole line a record.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from models.rules import dates
from models.rules.oneline import bare_name, names, tasks
from models.rules.oneline.intent_words import (
    ASKED_BY_THEM,
    ASKS,
    ASKS_FIRST,
    DENIED,
    DENIES,
    FILLERS,
    IMPERATIVE,
    LEADS_OFF,
    MODAL,
    NOBODY,
    PARTY,
    PARTY_HAN,
    PAST,
    REMIND,
    REPORT,
    SOON,
    TALKS,
)
from models.rules.oneline.line import Line
from models.rules.oneline.when import names_part_ahead
from models.rules.oneline.words import HOW, fold

_SENTENCE_END = re.compile(r"[。;!?\n]+|(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)\.+(?=\s|$)", re.I)
_CLAUSE_END = re.compile(r"(?<!\d)[,:]|[,:](?!\d)|\s[–—-]\s")
_HOW = re.compile(HOW, re.I)
_NEGATION = 12  # characters before a verb in which it may be denied


class Intent(StrEnum):
    NAME = "name"
    PAST = "past"
    AHEAD = "ahead"
    QUESTION = "question"


def read(typed: str, line: Line, now: datetime) -> Intent:
    """`line` is the reading of `typed`; `now` is in the person's zone."""
    moods = [_mood(sentence, line, now) for sentence in _sentences(typed)]
    if bare_name.is_name(typed, line, is_plain=set(moods) <= {None}):
        return Intent.NAME
    if Intent.PAST in moods or line.feedback or line.satisfaction:
        return Intent.PAST
    if _only_promises(line):
        return Intent.AHEAD
    if Intent.AHEAD in moods:
        is_news = moods[0] is None and (line.method or line.theirs or REPORT.search(fold(typed)))
        return Intent.PAST if is_news else Intent.AHEAD
    return Intent.QUESTION if set(moods) == {Intent.QUESTION} else Intent.PAST


def promises(typed: str, line: Line, now: datetime) -> Line:
    """The line as what is to be done, a to-do for each sentence that says so: nothing of it took
    place."""
    if _only_promises(line) and line.todos:
        return Line(line.customer, line.is_known, todos=line.todos)
    said: list[str] = []
    for sentence in _sentences(typed):
        if said and _mood(sentence, line, now) is not Intent.AHEAD:
            said[-1] = f"{said[-1]} {sentence}"
        else:
            said.append(LEADS_OFF.sub("", sentence) or sentence)
    todos = tuple(tasks.one(text, now) for text in said)
    return Line(line.customer if line.is_known else "", line.is_known, todos=todos)


def names_in(typed: str) -> list[str]:
    """What may be a customer's name in a line that lies ahead: "ring Northwind", 给恒达打电话."""
    found = [match[0] for match in PARTY.finditer(typed)]
    words = [one.split(" ") for one in found]
    ends = [" ".join(one[at:]) for one in words for at in range(len(one))]
    han = [typed[slice(*match.span("name"))] for match in PARTY_HAN.finditer(fold(typed))]
    han += [names.people_at_end(one)[0] for one in han]
    return [one for one in dict.fromkeys([*ends, *han]) if one and not NOBODY.fullmatch(one)]


def _only_promises(line: Line) -> bool:
    """Nothing but to-dos, or a next contact, and their customer."""
    is_said = line.content or line.method or line.theirs or line.occurred_at or line.question
    return bool(line.todos or line.next_contact) and not is_said


def _sentences(typed: str) -> list[str]:
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(fold(typed))), len(typed)]
    said = (typed[start:end].strip() for start, end in pairwise(ends))
    return [one for one in said if re.search(r"\w", one)]


def _mood(sentence: str, line: Line, now: datetime) -> Intent | None:
    """None where it says neither that something took place nor that something lies ahead."""
    text = fold(sentence)
    past, remind = _first_past(text), REMIND.search(text)
    if remind and (past is None or remind.start() < past):
        return Intent.AHEAD
    lead = _end_of_lead(text, now)
    is_asked = ASKS.search(text) and past is None and not ASKED_BY_THEM.search(text)
    if is_asked or ASKS_FIRST.match(text, lead):
        return Intent.QUESTION
    starts = _starts(text, lead)
    if any(_is_ahead(text, start, past, line, now) for start in starts):
        return Intent.AHEAD
    return None if past is None else Intent.PAST


def _first_past(text: str) -> int | None:
    for found in PAST.finditer(text):
        if not DENIED.search(text[max(0, found.start() - _NEGATION) : found.start()]):
            return found.start()
    return None


def _end_of_lead(text: str, now: datetime) -> int:
    """After greetings, and after the day that a sentence opens with."""
    end = _skip(text, 0)
    found = dates.find(text, now)
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
        if REPORT.search(told) or (_HOW.search(told) and not DENIES.search(told)):
            return
        yield _skip(text, end.end())


def _is_ahead(text: str, start: int, past: int | None, line: Line, now: datetime) -> bool:
    if past is not None and past < start:
        return False
    if MODAL.match(text, start):
        return True
    if IMPERATIVE.match(text, start):
        is_news = past is not None or REPORT.search(text, start)
        return _is_day_ahead(text[:past], now) or (line.is_known and not is_news)
    if past is not None or line.occurred_at is not None:
        return False
    end = _CLAUSE_END.search(text, start)
    clause = text[: end.start()] if end else text
    is_contact = _HOW.search(clause) or TALKS.search(clause)
    return bool(is_contact and not REPORT.search(clause) and _is_day_ahead(clause, now))


def _is_day_ahead(text: str, now: datetime) -> bool:
    found = dates.find(text, now)
    if found is None:
        return SOON.search(text) is not None or names_part_ahead(text, now)
    if isinstance(found.value, datetime):
        return found.value > now
    return found.value > now.date() or names_part_ahead(text, now)
