"""The day on which a visit by management is approved: that of the remark, 同意，改下周二上午，else
that it was asked for. Pure."""

from collections.abc import Iterator
from datetime import date, datetime

from models.rules import dates
from models.rules import lazy_re as re

_CLAUSE = re.compile(r"[,;，；。、!！\n]|\.(?=\s|$)| but ")
_MOVED = re.compile(
    r"[改换挪推延]|\b(?:mov(?:e|ed)|chang(?:e|ed)|make it|rather|instead|let'?s)\b", re.I
)
# Why it can't be that day.
_CANNOT = re.compile(
    r"不[行能可在]|没空|没时间|不方便|出差|有会|有事|休假|请假|我在|我要去"
    r"|\b(?:can'?t|cannot|away|not free|busy|out of|i'?m in|won'?t)\b",
    re.I,
)


def read(remark: str, said_at: datetime, asked: date | None) -> date | None:
    """`said_at` is in the zone of whoever approved it. None where the remark leaves it open."""
    named = list(_days(remark, said_at))
    if not named:
        return asked
    moved = {day for day, is_moved, _ in named if is_moved}
    can = moved or {day for day, _, can in named if can}
    return can.pop() if len(can) == 1 else None


def of_request(what: str, asked_at: datetime) -> date | None:
    """The only day that the words of the request name."""
    named = {day for day, _, _ in _days(what, asked_at)}
    return named.pop() if len(named) == 1 else None


def _days(text: str, now: datetime) -> Iterator[tuple[date, bool, bool]]:
    """Each day, whether the visit is moved to it, and whether nothing is said against it."""
    for clause in _CLAUSE.split(text):
        if found := dates.find(clause, now):
            day = found.value.date() if isinstance(found.value, datetime) else found.value
            yield day, bool(_MOVED.search(clause)), not _CANNOT.search(clause)
