"""The next contact in a clause: its day, hour and place, and whether the clause says any more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from models.rules import lazy_re as re
from models.rules.oneline.next_contact import place, site
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.words import KNOWN, TIME, word
from models.rules.oneline.when import when
from models.rules.oneline.when.days import Spot

_HERE = (
    word(
        "the|a|an|on|at|for|to|we|i|we'll|i'll|will|with|him|her|them|our|us|it|and|then"
        "|is|was|been"
        "|he|she|they|be|in|date|due|there|let's|w|by|next|now|instead|i'm|we're|'m|am|are"
    )
    + "|我们?|他们?|她们?|跟|和|与|在|到|去|来|给|一次|一下|一趟|的|了|开|对方|客户|要|会"
    "|打|吧|时间"
    "|后|先|着|又|个"
)
_NOTHING_ELSE = pattern(
    # Placeholders are no word characters either: as an alternative of their own they could be
    # matched in two ways each, and a clause with many would take minutes.
    rf"(?:{one_of('again')}|{one_of('contact')}|{one_of('booked')}|{_HERE}"
    r"|[^\w\u2190-\u2bff\U0001f000-\U0001fbff])*"
)
_ANOTHER = pattern(one_of("again"))
_CLOCK_FIRST = re.compile(
    r"(?:same time,? ?|still )?(?:at |@ ?)?(?P<clock>\d{1,2}(?:[:.]\d\d\s?(?:[ap]m)?|\s?[ap]m))"
    r"(?=\s|$)\s*",
    re.I,
)
_CLOCK_LAST = re.compile(r"(?:^|[\s,@]+)(?:at )?(\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)$", re.I)


@dataclass(frozen=True)
class Contact:
    """`is_alone` if its clause says nothing else; `takes_next` if the clause after it is only its
    place and hour."""

    day: date
    starts: time | None
    place: str
    is_alone: bool
    takes_next: bool = False


def read(typed: str, masked: str, spot: Spot, after: str, now: datetime) -> Contact | None:
    """As `_read`, with a place that is no more than one."""
    found = _read(typed, masked, spot, after, now)
    if found is None or not found.place:
        return found
    where = site.without_deed(found.place)
    at = typed.find(where)
    is_customer = at >= 0 and set(masked[at : at + len(where)]) == {KNOWN}
    return replace(found, place="" if is_customer else where)


def _read(typed: str, masked: str, spot: Spot, after: str, now: datetime) -> Contact | None:
    """`after` is the clause that follows in the same sentence, "" if none does. None for an hour
    of today that is over."""
    starts = when.starts_at(spot.value, now)
    is_over = spot.day == now.date() and starts is None
    if is_over and (spot.has_hour or not when.names_part_ahead(typed, now)):
        return None
    _, where = place.split(typed[spot.start :].lstrip("(@ "), now)
    if where:
        at = typed.rfind(where)
        rest = masked[:at] + TIME * len(where) + masked[at + len(where) :]
        return Contact(spot.day, starts, where, is_nothing_else(rest))
    if right_after := site.right_after(typed, masked, spot):
        return Contact(spot.day, starts, right_after, is_nothing_else(masked[: spot.end]))
    is_alone = is_nothing_else(masked)
    if within := site.within(typed, masked, spot):
        return Contact(spot.day, starts, within, is_alone)
    if starts is None:
        after, starts = _without_hour(after, now)
    found = site.beside(typed, spot, after)
    return Contact(spot.day, starts, found.place, is_alone, found.takes_next)


def _without_hour(after: str, now: datetime) -> tuple[str, time | None]:
    """The clause after a contact, and the hour that it ends with."""
    clock = _CLOCK_LAST.search(after)
    hour = lookup.read(f"tomorrow {clock[1]}", now) if clock else None
    if clock is None or not isinstance(hour, datetime):
        return after, None
    return after[: clock.start()], hour.time()


def beside(following: Sequence[str]) -> str:
    """What the clauses after a contact say of its place, and its hour at the end: "same time 1pm"
    and "their office in Saginaw"."""
    first = following[0] if following else ""
    hour = _CLOCK_FIRST.match(first)
    if hour is None:
        return first
    where = first[hour.end() :] or (following[1] if len(following) > 1 else "")
    return f"{where} {hour['clock']}".strip()


def is_nothing_else(masked: str) -> bool:
    """Whether a clause says that there is a contact, when, and no more."""
    return _NOTHING_ELSE.fullmatch(masked) is not None


def is_another(text: str) -> bool:
    """Whether a text says that there is another contact, and no more: "lunch again", 再碰."""
    return is_nothing_else(text) and _ANOTHER.search(text) is not None
