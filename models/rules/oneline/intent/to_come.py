"""A line that tells of one contact and of nothing else, which is still to come: "meeting with Ann
Lee, Dec 11, 10am", 跟海岳周协理开会，12月11日早上十点."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.oneline.intent import announced, arranged, orders
from models.rules.oneline.intent.intent import asks_for
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.next_contact import contact
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.todos import tasks
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.day_words import HOUR_LAST
from models.rules.oneline.vocabulary.intent_words import LEADS_OFF, PAST
from models.rules.oneline.vocabulary.words import HOW, KNOWN, TIME, fold, mask_known, word
from models.rules.oneline.when import days, planned
from models.rules.oneline.when.days import Spot

_LONGEST = 120  # characters
_IS_CONTACT = pattern(f"{HOW}|{one_of('contact')}|{one_of('booked')}")
_JOINS = re.compile(
    f"{KNOWN}+(?:'s(?![a-z]))?|"
    + word("from|of|via|over|and|this|presentation|appointment|to")
    + "|[找会]|汇报|过来|参加|那边|一起|预约|行程",
    re.I,
)
_PART = re.compile(r"[,;:。\n]|\s[–—-]+\s")
_COMES = re.compile("来(?=我们?|咱们?|公司|厂|店|办公室|展厅)")  # of a day ahead it tells nothing
# What they will talk of, at the end.
_TOPIC = re.compile(
    r"[,;]?\s*(?:\b(?:to (?:discuss|talk about|go (?:over|through)|review|sign|look at|agree)|about"
    r"|re|regarding)\b|讨论|商[谈讨量]|谈|聊|签|过一[下遍])[^,;。.!?\n]{1,40}$",
    re.I,
)


def line_of(
    typed: str, read: ParsedLine, known: str, people: Sequence[str], now: datetime
) -> ParsedLine | None:
    """The line, `read` as it stands, as the next contact alone; None where it tells of more.

    `known` is the customer as the line calls it, `people` are whom it names.
    """
    if read.feedback or read.question or read.satisfaction:
        return None
    if ordered := _with_orders(typed, read, known, people, now):
        return ordered
    if asks_for(fold(typed), now):  # "ring Acme tomorrow" is to be done
        return None
    plan = None if read.todos else _find(typed, known, people, now)
    told = announced.find(typed, known, people, now) if plan is None and not read.todos else None
    if told:
        plan, read = told, replace(read, next_contact=None)
    if plan is None:
        return _opened_with(typed, read, people, now) or _arranged(typed, read, known, people)
    is_same = read.next_contact == plan.day
    return ParsedLine(
        customer=read.customer,
        is_known=read.is_known,
        theirs=read.theirs if planned.tells(typed) else (),  # who agreed to it
        next_contact=plan.day,
        next_starts=plan.starts,
        next_place=read.next_place if is_same else plan.place,
    )


def _with_orders(
    typed: str, read: ParsedLine, known: str, people: Sequence[str], now: datetime
) -> ParsedLine | None:
    """The line, where all behind a contact is what is to be done there, on its day."""
    told = orders.read(typed)
    if told is None or planned.tells(told.opening) or asks_for(fold(told.opening), now):
        return None
    plan = _find(told.opening, known, people, now, is_surely_ahead=told.is_ahead)
    if plan is None:
        return None
    return ParsedLine(
        customer=read.customer,
        is_known=read.is_known,
        todos=tuple(_by_then(LEADS_OFF.sub("", one), plan, now) for one in told.said),
        next_contact=plan.day,
        next_starts=plan.starts,
        next_place=plan.place,
    )


def _by_then(said: str, plan: Contact, now: datetime) -> LineTodo:
    todo = tasks.one(said, now)
    return replace(todo, due=todo.due or plan.day)


def _arranged(typed: str, read: ParsedLine, known: str, people: Sequence[str]) -> ParsedLine | None:
    """The line, where somebody arranged it and nothing else is told."""
    is_plan = read.next_contact is not None and not read.todos
    if not is_plan or not arranged.is_all(typed, known, people):
        return None
    return ParsedLine(
        customer=read.customer,
        is_known=read.is_known,
        theirs=arranged.who(typed, read.theirs, people),
        next_contact=read.next_contact,
        next_starts=read.next_starts,
        next_place=read.next_place,
    )


def _opened_with(
    typed: str, read: ParsedLine, people: Sequence[str], now: datetime
) -> ParsedLine | None:
    """The line, where a contact that is surely ahead opens it, and nothing in it took place: what
    else it says is where, what for, and what to bring."""
    plan = next((one.words for one in read.evidence if one.field == "next"), "")
    rest = typed.replace(plan, _COMES.sub("", fold(plan)))
    is_told = planned.tells(rest) or PAST.search(fold(rest)) or read.occurred_at
    if is_told or len(typed) > _LONGEST or read.next_contact is None:
        return None
    spot = days.spot(plan, now) if plan else None
    if spot is None or spot.is_deadline or _may_be_gone(plan, spot, now):
        return None
    before = mask_known(fold(typed[: typed.index(plan)]), read.customer)
    for name in people:
        before = before.replace(fold(name), "")
    if re.search(rf"[^\W{KNOWN}]", before):
        return None
    return ParsedLine(
        customer=read.customer,
        is_known=read.is_known,
        todos=read.todos,
        next_contact=read.next_contact,
        next_starts=read.next_starts,
        next_place=read.next_place,
    )


def _find(
    typed: str, known: str, people: Sequence[str], now: datetime, *, is_surely_ahead: bool = False
) -> Contact | None:
    """Of a day that may as well be gone the nearer one counts; None where that is behind."""
    folded = fold(typed)
    if len(typed) > _LONGEST or PAST.search(folded):
        return None
    spot = days.spot(typed, now)
    if spot is None or spot.is_deadline:
        return None
    if not is_surely_ahead and _may_be_gone(typed, spot, now):
        return None
    masked = mask_known(folded, known)
    for name in sorted(map(fold, people), key=len, reverse=True):
        if f"at {name}" not in masked:  # where, and nobody: "at Carmine's on 5th"
            masked = masked.replace(name, " " * len(name))
    masked = _masked(masked, spot.start, spot.end)
    if spot.has_hour and (hour := HOUR_LAST.search(masked, spot.end)):
        masked = _masked(masked, hour.start(), hour.end())
    if topic := _TOPIC.search(masked, spot.end):
        masked = masked[: topic.start()]
    found = contact.read(typed, masked, spot, "", now)
    if found is None or not (found.starts or _IS_CONTACT.search(masked)):
        return None
    if _tells_of_two(masked, spot):
        return None
    rest = _JOINS.sub(_blank, _IS_CONTACT.sub(_blank, masked.replace(found.place, "")))
    if not contact.is_nothing_else(rest):
        return None
    is_theirs = fold(found.place) == fold(known)  # "at Acme" says only who
    return replace(found, place="") if is_theirs else found


def _tells_of_two(masked: str, spot: Spot) -> bool:
    """ "rang Ann, she is coming on Tuesday": one took place as the other was agreed."""
    end = _PART.search(masked, spot.end)
    start = max((one.end() for one in _PART.finditer(masked, 0, spot.start)), default=0)
    own = masked[start : end.start() if end else None]
    apart = masked[:start] + (masked[end.start() :] if end else "")
    return bool(_IS_CONTACT.search(own) and _IS_CONTACT.search(apart))


def _may_be_gone(typed: str, spot: Spot, now: datetime) -> bool:
    """Whether the day was no longer ago than it is ahead: Friday, the 4th."""
    gone = lookup.read(typed[spot.start : spot.end].strip(), now, "past")
    day: date | None = gone.date() if isinstance(gone, datetime) else gone
    today = now.date()
    return day is not None and day < today and today - day <= spot.day - today


def _masked(text: str, start: int, end: int) -> str:
    return text[:start] + TIME * (end - start) + text[end:]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
