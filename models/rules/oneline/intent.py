"""What a typed line is meant as: a customer's name, a contact that took place, what lies ahead, or
a question.

Sentence by sentence, what is said first decides: "call Li about what we discussed" lies ahead, "met
Li, must call him on Monday" took place. One contact that took place makes the whole line a record.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from models.rules import lazy_re as re
from models.rules.oneline import bare_name, clauses, days, lookup, owners, tasks
from models.rules.oneline.intent_words import (
    ASKED_BY_THEM,
    ASKS,
    ASKS_FIRST,
    DENIED,
    DENIES,
    FILLERS,
    I_MODAL,
    IMPERATIVE,
    LAST_TIME,
    LEADS_OFF,
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
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.when import names_part_ahead
from models.rules.oneline.words import HAN, HOW, fold

_SENTENCE_END = re.compile(r"[。;!?\n]+|(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)\.+(?=\s|$)", re.I)
_CLAUSE_END = re.compile(r"(?<!\d)[,:]|[,:](?!\d)|\s[–—-]\s")
# In Chinese it tells what was done, where a promise follows: call何丽 …
_CALLED = re.compile(rf"(?:call|ring|e-?mail|message|msg|text|visit) ?[{HAN}]", re.I)
_HOW = re.compile(HOW, re.I)
_SAYS_MORE = re.compile(rf"\S+\s+\S|[{HAN}]{{4}}")
_TODO = re.compile("to-?do|待办", re.I)
_AFTER_TOLD = re.compile(rf"[.;,!?。\n]\s*$|[{HAN}]\s*$")
_LOOKED_AT, _NEGATION = 1500, 12  # characters; before a verb in which it may be denied


class Intent(StrEnum):
    NAME = "name"
    PAST = "past"
    AHEAD = "ahead"
    OTHER = "other"  # a question, or what did not take place


def read(typed: str, line: ParsedLine, now: datetime) -> Intent:
    """`line` is the reading of `typed`; `now` is in the person's zone."""
    moods = [_mood(sentence, line, now) for sentence in _sentences(typed)]
    if bare_name.is_name(typed, line, is_plain=set(moods) <= {None}):
        return Intent.NAME
    if Intent.PAST in moods or line.feedback or line.satisfaction:
        return Intent.PAST
    if _only_promises(line):
        return Intent.AHEAD
    if Intent.AHEAD in moods:
        is_told_how = len(line.todos) > 1 and line.method is not None
        if is_told_how or _holds_news(typed, line, now):
            return Intent.PAST
        is_news = moods[0] is None and (line.method or line.theirs or REPORT.search(fold(typed)))
        return Intent.PAST if is_news else Intent.AHEAD
    return Intent.OTHER if set(moods) == {Intent.OTHER} else Intent.PAST


def promises(
    typed: str, line: ParsedLine, now: datetime, teammates: Sequence[str] = ()
) -> ParsedLine:
    """The line as what is to be done, a to-do for each sentence that says so: nothing of it took
    place."""
    is_meeting = line.next_contact and not _asks_for(fold(typed), now)
    if (_only_promises(line) and line.todos) or (line.next_contact and line.todos) or is_meeting:
        return ParsedLine(
            line.customer,
            line.is_known,
            theirs=line.theirs if line.next_contact else (),
            todos=line.todos,
            next_contact=line.next_contact,
            next_starts=line.next_starts,
            next_place=line.next_place,
        )
    said: list[str] = []
    own = [one.words for one in line.evidence if one.field == "todo"]
    for sentence in _sentences(typed):
        is_own = any(words in sentence for words in own)
        if said and not is_own and _mood(sentence, line, now) is not Intent.AHEAD:
            said[-1] = f"{said[-1]} {sentence}"
        else:
            said.append(LEADS_OFF.sub("", sentence) or sentence)
    called = line.customer if line.is_known else ""
    todos = tuple(
        owners.owned(tasks.one(_without_name(one, called), now), teammates) for one in said
    )
    return ParsedLine(line.customer if line.is_known else "", line.is_known, todos=todos)


def _without_name(text: str, customer: str) -> str:
    """The text without the customer that it opens with, which is no part of a to-do."""
    rest = text.removeprefix(customer) if customer else text
    is_apart = rest[:1] in (" ", ":", "：", ",", "，") and re.search(r"\w", rest)
    return rest.lstrip(" :：,，") if is_apart else text


def _asks_for(text: str, now: datetime) -> bool:
    """Whether it is an order to oneself: "ring Acme tomorrow", unlike "seeing Acme tomorrow"."""
    return _reminds(text) is not None or IMPERATIVE.match(text, _end_of_lead(text, now)) is not None


def _only_promises(line: ParsedLine) -> bool:
    """Nothing but to-dos, or a next contact, and their customer."""
    is_said = line.content or line.method or line.theirs or line.occurred_at or line.question
    return bool(line.todos or line.next_contact) and not is_said


def _holds_news(typed: str, line: ParsedLine, now: datetime) -> bool:
    """Whether it was read as more than what lies ahead: a question of the customer's, what is
    marked as the next contact, or to-dos beside what was told."""
    is_marked = line.next_contact and all(one.field != "next" for one in line.evidence)
    text = fold(typed)
    if _reminds(text) or UNDONE.search(text):
        return False
    if line.question or is_marked:
        return True
    content = line.content[:_LOOKED_AT]
    cut = [content[one.start : one.end] for one in clauses.cut(content, now)]
    planned = {one.words for one in line.evidence}
    told = [
        one
        for one in cut
        if one not in planned and not _is_called(one, line) and not _is_day_ahead(fold(one), now)
    ]
    return len(told) > 1 or (bool(told) and bool(line.todos or line.next_contact))


def _reminds(text: str) -> re.Match[str] | None:
    """The words that remind; a marker for to-dos that stands after a sentence is none."""
    found = REMIND.search(text)
    is_marker = found and _TODO.fullmatch(found[0])
    return None if found and is_marker and _AFTER_TOLD.search(text[: found.start()]) else found


def _is_called(clause: str, line: ParsedLine) -> bool:
    """Whether a clause only says whose line it is."""
    rest = clause.replace(line.customer, "") if line.customer else clause
    for name, title in line.theirs:
        rest = rest.replace(name, "").replace(title, "")
    return len(re.findall(r"[a-z0-9]+|[^\x00-\x7f]", rest, re.I)) < 2


def _sentences(typed: str) -> list[str]:
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(fold(typed))), len(typed)]
    said = (typed[start:end].strip() for start, end in pairwise(ends))
    return [one for one in said if re.search(r"\w", one)]


def _mood(sentence: str, line: ParsedLine, now: datetime) -> Intent | None:
    """None where it says neither that something took place nor that something lies ahead."""
    text = fold(sentence)
    past, remind = _first_past(text), _reminds(text)
    if PROMISED_US.search(text) and not remind:
        return None
    if remind and (past is None or remind.start() < past):
        return Intent.AHEAD
    lead = _end_of_lead(text, now)
    if not remind and _is_theirs(text, lead):
        return None if past is None else Intent.PAST
    is_own = past is None or LAST_TIME.search(text)
    is_asked = ASKS.search(text) and is_own and not ASKED_BY_THEM.search(text)
    if is_asked or ASKS_FIRST.match(text, lead):
        return Intent.OTHER
    if past is None and UNDONE.search(text) and MOVED_TO.search(text):
        return None
    if past is None and UNDONE.search(text):
        return Intent.AHEAD if _is_day_ahead(text, now) else Intent.OTHER
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


def _end_of_lead(text: str, now: datetime) -> int:
    """After greetings, and after the day that a sentence opens with."""
    end = _skip(text, 0)
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
    return says_more and _is_day_ahead(text[:lead], now) and not REPORT.search(text)


def _is_ahead(text: str, start: int, past: int | None, line: ParsedLine, now: datetime) -> bool:
    if past is not None and past < start:
        return False
    if MODAL.match(text, start) or I_MODAL.match(text, start):
        return True
    if IMPERATIVE.match(text, start):
        if line.todos and _CALLED.match(text, start):
            return False
        is_news = past is not None or REPORT.search(text, start)
        return _is_day_ahead(text[:past], now) or (line.is_known and not is_news)
    if past is not None or line.occurred_at is not None or WAS.search(text):
        return False
    end = _CLAUSE_END.search(text, start)
    clause = text[: end.start()] if end else text
    is_contact = _HOW.search(clause) or TALKS.search(clause)
    return bool(is_contact and not REPORT.search(clause) and _is_day_ahead(clause, now))


def _is_day_ahead(text: str, now: datetime) -> bool:
    found = lookup.find(text, now)
    if found is None:
        return SOON.search(text) is not None or names_part_ahead(text, now)
    if isinstance(found.value, datetime):
        return found.value > now
    if days.is_gone(text[found.start : found.end], found.value, now):
        return False
    return found.value > now.date() or names_part_ahead(text, now)
