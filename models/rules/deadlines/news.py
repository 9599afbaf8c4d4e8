"""What is owed once, as soon as something has happened."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from models.rules.deadlines.owed import DueReminder, Kind, Mode, Stage, immediate
from models.rules.time.instants import midnight


def of_followup(*, author: int, logged_at: datetime, is_live: bool) -> list[DueReminder]:
    """The confirmation of a saved record."""
    return [immediate(Kind.RECORDED, author, logged_at, Mode.IMMEDIATE)] if is_live else []


def of_note(*, author: int, written_at: datetime, is_open: bool) -> list[DueReminder]:
    """The draft that answers plain words."""
    return [immediate(Kind.NOTE, author, written_at, Mode.IMMEDIATE)] if is_open else []


def of_change(
    kind: Kind, people: Iterable[int], *, by: int | None, changed_at: datetime | None
) -> list[DueReminder]:
    """Whose thing somebody else has changed is told at once; `by` is None where nobody has."""
    if by is None or changed_at is None:
        return []
    return [immediate(kind, one, changed_at) for one in sorted({*people} - {by})]


def of_leave(
    *, stand_in: int | None, taken_at: datetime, over_at: datetime, ended_at: datetime | None
) -> list[DueReminder]:
    """Who stands in is told, and then that it is over: at the day's digest, or at once where it was
    ended before its time."""
    if stand_in is None:
        return []
    over = immediate(Kind.STAND_IN, stand_in, ended_at or over_at)
    over = replace(over, stage=Stage.PASSED, deadline=taken_at)
    if ended_at is not None:
        return [over]
    begins = replace(over, mode=Mode.DIGEST, is_immediate=False)
    return [immediate(Kind.STAND_IN, stand_in, taken_at), begins]


def of_meanwhile(*, absent: int, over_at: datetime) -> list[DueReminder]:
    """Whoever comes back reads what others did, in the first digest after the leave."""
    told = immediate(Kind.MEANWHILE, absent, over_at, Mode.DIGEST)
    return [replace(told, stage=Stage.PASSED, is_immediate=False)]


def of_uncovered(
    *, absent: int, absent_at: datetime, contact: int | None, known_at: datetime
) -> list[DueReminder]:
    """Who stands in takes leave. Whoever is away then is told on leave, too, at a time when they
    may be awake: after it, it would be too late."""
    told = [replace(immediate(Kind.UNCOVERED, absent, absent_at, Mode.URGENT), deadline=known_at)]
    if contact is not None and contact != absent:
        told.append(immediate(Kind.UNCOVERED, contact, known_at))
    return told


def of_manager(
    people: Iterable[int], *, named_at: datetime, before: Iterable[int] = ()
) -> list[DueReminder]:
    """Who was named somebody's manager is told, who was given one, and who was it `before`."""
    named = [immediate(Kind.MANAGER, one, named_at) for one in sorted(people)]
    over = [immediate(Kind.MANAGER, one, named_at) for one in sorted(before)]
    return [*named, *(replace(one, stage=Stage.PASSED) for one in over)]


def of_unreachable(*, manager: int, zone: ZoneInfo, now: datetime) -> list[DueReminder]:
    """Once a day of the manager's, however often it is found out."""
    today = midnight(now.astimezone(zone).date())
    return [replace(immediate(Kind.UNDELIVERED, manager, now), deadline=today)]
