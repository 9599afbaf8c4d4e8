"""A correction in what it corrects: which fields change, and to what. Pure; where several days may
be meant, nothing changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.corrections.correction import Correction, Part, Role
from models.rules.corrections.reading import fold

_WEEKDAY = re.compile(
    r"\s*(?:on |the )*(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b"
    "|\\s*(?:周|星期|礼拜)[一二三四五六日天]",
    re.I,
)


class Said(Protocol):
    """What a line or a form says of a contact. Days are where the person is."""

    @property
    def method(self) -> str | None: ...
    @property
    def occurred_at(self) -> datetime | None: ...
    @property
    def todos(self) -> Sequence[Any]: ...
    @property
    def next_contact(self) -> date | None: ...
    @property
    def next_starts(self) -> time | None: ...


@dataclass(frozen=True)
class Ahead:
    """What was saved without a contact: to-dos, and the next contact."""

    todos: Sequence[Any] = ()
    next_contact: date | None = None
    next_starts: time | None = None
    method: str | None = None
    occurred_at: datetime | None = None


@dataclass(frozen=True)
class _Slot:
    """A day that may be meant, of a field or of the to-do at a place."""

    field: str
    on: date | None
    at: time | None
    place: int = 0


def changes(said: Correction, of: Said, now: datetime) -> dict[str, Any]:
    """The fields with their new values, for `replace`; none where it is not sure which are meant.
    `now` is in the person's zone."""
    if said.part is Part.METHOD and of.occurred_at is not None:
        return {"method": said.to}
    if said.part is not Part.DAY or not isinstance(said.to, date):
        return {}
    found = _meant(said, _slots(of, now), now)
    if found is None:
        return {}
    day = said.to.date() if isinstance(said.to, datetime) else said.to
    hour = said.to.time() if isinstance(said.to, datetime) else None
    if said.is_hour and found.on is not None:
        day = found.on
    elif found.field == "next_contact" and found.on and _WEEKDAY.match(fold(said.words)):
        day = _in_its_week(day, found.on)
    return _changed(found, day, hour or found.at, said, of, now)


def _in_its_week(day: date, before: date) -> date:
    """A weekday that says no week, of what was planned for a later one: the same week is meant."""
    monday = before - timedelta(days=before.weekday())
    return monday + timedelta(days=day.weekday()) if day < monday else day


def _slots(of: Said, now: datetime) -> list[_Slot]:
    slots = []
    if of.occurred_at is not None:
        local = of.occurred_at.astimezone(now.tzinfo)
        slots.append(_Slot("occurred_at", local.date(), local.time()))
    if of.next_contact is not None:
        slots.append(_Slot("next_contact", of.next_contact, of.next_starts))
    slots += [_Slot("todos", one.due, one.due_time, at) for at, one in enumerate(of.todos)]
    return slots


def _meant(said: Correction, slots: list[_Slot], now: datetime) -> _Slot | None:
    """The only one that can be meant."""
    if said.is_hour:
        return _of_hour(said, slots, now)
    happened = [one for one in slots if one.field == "occurred_at"]
    ahead = [one for one in slots if one.field != "occurred_at"]
    is_past = said.to is not None and _is_past(said, now)
    if said.role is Role.HAPPENED or is_past:
        return happened[0] if happened and is_past else None
    if said.role is not Role.ANY:
        field = "todos" if said.role is Role.DUE else "next_contact"
        ahead = [one for one in ahead if one.field == field]
        if said.role is Role.NEXT and not ahead and happened:
            return _Slot("next_contact", None, None)
    if said.was:
        before = dates.whole(said.was, now)
        day = before.date() if isinstance(before, datetime) else before
        ahead = [one for one in ahead if one.on == day]
    elif any(one.on for one in ahead):
        ahead = [one for one in ahead if one.on]
    return ahead[0] if len(ahead) == 1 else None


def _of_hour(said: Correction, slots: list[_Slot], now: datetime) -> _Slot | None:
    ahead = [one for one in slots if one.field != "occurred_at" and one.on]
    timed = [one for one in ahead if one.at is not None]
    found = timed or [one for one in ahead if one.field == "next_contact"]
    if said.role is not Role.HAPPENED and found:
        return found[0] if len(found) == 1 else None
    then = next((one for one in slots if one.field == "occurred_at"), None)
    if then is None or then.on is None or not isinstance(said.to, datetime):
        return None
    return then if datetime.combine(then.on, said.to.time(), now.tzinfo) <= now else None


def _is_past(said: Correction, now: datetime) -> bool:
    """Whether nothing that is to come can be on that day; today may be either."""
    if isinstance(said.to, datetime):
        return said.to <= now
    if not isinstance(said.to, date):
        return False
    return said.to < now.date() or (said.role is Role.HAPPENED and said.to == now.date())


def _changed(
    found: _Slot, day: date, at: time | None, said: Correction, of: Said, now: datetime
) -> dict[str, Any]:
    if found.field == "occurred_at":
        then = datetime.combine(day, at or now.time(), now.tzinfo)
        return {"occurred_at": min(then, now)}
    if found.field == "next_contact":
        return {"next_contact": day, "next_starts": at}
    before = of.todos[found.place]
    text = _with_day(before.text, found.on, said.words, now)
    todos = list(of.todos)
    todos[found.place] = replace(before, text=text, due=day, due_time=at)
    return {"todos": tuple(todos)}


def _with_day(text: str, before: date | None, words: str, now: datetime) -> str:
    """The words of a to-do, which may name the day before: 周二前报价."""
    found = dates.find(text, now)
    if found is None or before is None:
        return text
    day = found.value.date() if isinstance(found.value, datetime) else found.value
    if day != before:
        return text
    named = fold(text[found.start : found.end]).lower()
    joint = next((one for one in ("by ", "on ", "before ", "at ") if named.startswith(one)), "")
    end = next((one for one in ("之前", "以前", "前") if named.endswith(one)), "")
    return f"{text[: found.start]}{joint}{words}{end}{text[found.end :]}"
