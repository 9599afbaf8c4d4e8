"""What was read of a line, held against what a careful colleague would fill in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from models.followups.interpretation import Interpretation
from models.rules.oneline import LineTodo

Gold = dict[str, Any]  # a line of the corpus: see FORMAT.md
METHODS = {
    "visit": {"visit"},
    "call": {"phone"},
    "video": {"online"},
    "email": {"email"},
    "message": {"message"},
    "meal": {"visit", "event"},
    "event": {"event"},
}
NEW = "new: "
ALIKE = 2.5  # times longer than what it holds may a text be that means the same


@dataclass(frozen=True)
class Verdict:
    """On one field that holds something, or should; `misleads` where it holds what is wrong."""

    field: str
    is_right: bool
    misleads: bool = False


def judge(
    gold: Gold, read: Interpretation, teammates: dict[str, str], now: datetime
) -> list[Verdict]:
    line = read.line
    gold = _where_next(gold)
    said = {
        "customer": _customer(gold, read),
        "channel": _same(
            gold.get("channel"), line.method, lambda: line.method in METHODS[gold["channel"]]
        ),
        "happened": _happened(gold, line.occurred_at, now),
        "people": _people(gold, [name for name, _ in line.theirs]),
        "feedback": _same(
            gold.get("feedback"), line.feedback, lambda: _holds(gold["feedback"], line.feedback)
        ),
        "score": _same(
            gold.get("score"), line.satisfaction, lambda: gold["score"] == line.satisfaction
        ),
        "urgent": _same(gold.get("urgent"), line.urgency == "urgent", lambda: True),
        "issue": _same(
            gold.get("issue"), bool(line.question) and line.urgency != "on_the_spot", lambda: True
        ),
        "next": _same(
            gold.get("next"),
            line.next_contact,
            lambda: _when(gold["next"], line.next_contact, line.next_starts),
        ),
        "place": _same(
            gold.get("place"), line.next_place, lambda: alike(gold["place"], line.next_place)
        ),
    }
    verdicts = [
        Verdict(field, is_right, misleads)
        for field, (is_right, misleads) in said.items()
        if field in gold and not (is_right and not gold[field])
    ]
    if "todos" in gold:
        verdicts += _todos(gold["todos"] or [], list(line.todos), teammates)
    return verdicts


def _where_next(gold: Gold) -> Gold:
    """A line may name where they met, but only the place of a next contact is a field."""
    return {**gold, "place": None} if gold.get("place") and not gold.get("next") else gold


def alike(one: str | None, other: str | None) -> bool:
    """The same words, or one of them the longer part of the other."""
    one, other = _plain(one), _plain(other)
    if not (one and other):
        return one == other
    is_part = one in other or other in one
    return is_part and min(len(one), len(other)) * ALIKE >= max(len(one), len(other))


def _plain(text: str | None) -> str:
    return re.sub(r"[\W_]+", "", (text or "").lower())


def _same(wanted: Any, got: Any, fits: Any) -> tuple[bool, bool]:
    """Whether it is right, and whether it misleads; `fits` is asked where both hold something."""
    if not wanted:
        return not got, bool(got)
    is_right = bool(got) and fits()
    return is_right, bool(got) and not is_right


def _customer(gold: Gold, read: Interpretation) -> tuple[bool, bool]:
    wanted, new = gold.get("customer") or "", read.line.customer
    if wanted in [one.name for one in read.matching]:
        return False, False  # asked, with the right one among the answers
    got = read.customer.name if read.customer else NEW + new if new else None

    def fits() -> bool:
        both_new = got is not None and got.startswith(NEW) and wanted.startswith(NEW)
        return got == wanted or (both_new and alike(wanted[len(NEW) :], str(got)[len(NEW) :]))

    return _same(wanted, got, fits)


def _happened(gold: Gold, at: datetime | None, now: datetime) -> tuple[bool, bool]:
    wanted = gold.get("happened")
    if not wanted:
        return at is None or at.date() == now.date(), at is not None
    return _same(wanted, at, lambda: at and _when(wanted, at.date(), at.time()))


def _when(wanted: str, day: Any, at: time | None) -> bool:
    """The day, and the hour where both know one."""
    date_wanted, _, hour = wanted.partition("T")
    same_hour = not hour or at is None or f"{at:%H:%M}" == hour[:5]
    return day is not None and day.isoformat() == date_wanted and same_hour


def _people(gold: Gold, got: list[str]) -> tuple[bool, bool]:
    """Everybody who is named, and nobody else."""
    wanted, named = [_plain(one) for one in gold.get("people") or ()], [_plain(one) for one in got]

    def is_among(one: str, others: list[str]) -> bool:
        return any(one in other or other in one for other in others)

    is_right = len(named) == len(wanted) and all(is_among(one, named) for one in wanted)
    return is_right, any(not is_among(one, wanted) for one in named)


def _holds(wanted: str, got: str) -> bool:
    return _plain(wanted) in _plain(got) or _plain(got) in _plain(wanted)


def _todos(
    wanted: list[Gold], left: list[LineTodo], teammates: dict[str, str]
) -> Iterator[Verdict]:
    """Each promise that is there with its day and its owner, and those that are none."""
    for one in wanted:
        found = next((todo for todo in left if alike(todo.text, one["text"])), None)
        yield Verdict("todo", found is not None)
        if found is None:
            continue
        left.remove(found)
        if "due" in one:
            due = one["due"][:10] if one["due"] else None
            got = found.due.isoformat() if found.due else None
            yield Verdict("due", got == due, got is not None and got != due)
        if "owner" in one:
            owner = (found.owner or "me").strip("<@>").lower()
            is_right = owner in {one["owner"].lower(), teammates.get(one["owner"], "me").lower()}
            yield Verdict("owner", is_right, found.owner is not None and not is_right)
    yield from (Verdict("todo", False, True) for _ in left)
