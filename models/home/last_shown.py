"""What was shown last to somebody in the bot's DM: what they say next may put it right."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.followups.followup import FollowUp
from models.followups.note import FOR_ANSWER, CaptureNote, NoteState
from models.home import last_written
from models.home.last_written import CHANGED, PHOTO
from models.notifications.note_subjects import NoteDetails
from models.notifications.sent import SentMessage
from models.notifications.subjects import Record, TodoDetails
from models.offers.offer import Offer
from models.people.person import Person


@dataclass(frozen=True)
class Other:
    """A leave, a request and the like, which no word puts right."""


Shown = CaptureNote | FollowUp | Todo | Appointment | Issue | Deal | Offer | Other
_TABLES: dict[str, type[Any]] = {
    "note": CaptureNote,
    "record": FollowUp,
    "todo": Todo,
    "appointment": Appointment,
    "issue": Issue,
    "deal": Deal,
    "offer": Offer,
}
_ORDER = (*_TABLES, last_written.OTHER)
_TOLD = ("note", "record")


@dataclass(frozen=True)
class Key:
    """Where a row is found again that was shown; `id` is 0 of an Other."""

    kind: str
    id: int = 0


@dataclass(frozen=True)
class _Entry:
    """`line`: the message, or the draft, in which it was written."""

    key: Key
    at: datetime
    line: str


@dataclass(frozen=True)
class LastShown:
    """`keys`: an open draft, or what they have saved, of the last hour; several that were saved at
    once. `has_photos`: they were asked what photos are about and may still say so; one that they
    were just asked about is among the `keys`, too. `earlier`: drafts and records before that, the
    latest first."""

    keys: tuple[Key, ...] = ()
    has_photos: bool = False
    earlier: tuple[Key, ...] = ()


def of_message(message: SentMessage | None) -> tuple[Key, ...]:
    """What the message shows in whose thread they speak, where that is one thing."""
    match [one.subject for one in message.notifications] if message else []:
        case [NoteDetails() as details] if details.note.state is NoteState.OPEN:
            return (Key("note", details.note.id),)
        case [Record() as record]:
            return (Key("record", record.followup.id),)
        case [TodoDetails() as details]:
            return (Key("todo", details.todo.id),)
    return ()


def rows(session: Session, keys: Sequence[Key]) -> list[Shown]:
    """What was shown, as rows of this session."""
    found = (session.get(_TABLES[one.kind], one.id) if one.id else Other() for one in keys)
    return [one for one in found if one is not None]


def of(session: Session, me: Person, now: datetime) -> LastShown:
    """All of it in one statement."""
    since = now - FOR_ANSWER
    found = list[_Entry]()
    changed = list[int]()
    has_photos = False
    for kind, id, at, line in session.execute(last_written.latest(), {"me": me.id, "since": since}):
        at = _written_at(line) if kind == "offer" else at
        if kind == PHOTO:
            has_photos = True
        elif kind == CHANGED:
            changed.append(id)
        elif at is not None and at >= since:
            found.append(_Entry(Key(kind, id), at, line or ""))
    found = _with_changed(session, found, changed)
    latest = max((one.at for one in found), default=None)
    found, earlier = _without_earlier(found)
    shown = _of_one_line([one for one in found if one.at == latest])
    if any(one.key.kind == "record" for one in shown):  # what was moved by it is a part of it
        shown = [one for one in shown if one.key.kind != "appointment"]
    keys = tuple(one.key for one in _with_offer(shown, found))
    return LastShown(keys, has_photos, tuple(one for one in earlier if one not in keys))


def _without_earlier(found: list[_Entry]) -> tuple[list[_Entry], list[Key]]:
    """Of drafts and of records the last one alone; and all of them, the latest first."""
    told = [one for one in found if one.key.kind in _TOLD]
    told.sort(key=lambda one: (one.at, one.key.id), reverse=True)
    last = {one.key.kind: one for one in reversed(told)}
    return [one for one in found if last.get(one.key.kind, one) is one], [one.key for one in told]


def _with_changed(session: Session, found: list[_Entry], ids: list[int]) -> list[_Entry]:
    """Meetings that were moved or called off since, or what was planned instead."""
    of_meetings = {one.key: one for one in found if one.key.kind == "appointment"}
    for id in ids:
        changed = session.get_one(Appointment, id)
        stands = changed.planned_instead(session) or changed
        if changed.changed_at is not None:
            key = Key("appointment", stands.id)
            at = max(changed.changed_at, stands.changed_at or changed.changed_at)
            of_meetings[key] = _Entry(key, at, "")
    others = (one for one in found if one.key.kind != "appointment")
    return sorted((*others, *of_meetings.values()), key=lambda one: _place(one.key))


def _place(key: Key) -> tuple[int, int]:
    return _ORDER.index(key.kind), key.id


def _with_offer(shown: list[_Entry], found: list[_Entry]) -> list[_Entry]:
    """A draft with what was offered beside it."""
    pair = [one for one in found if one.key.kind in ("note", "offer")]
    of_one = {one.line for one in pair}
    is_pair = len(pair) > 1 and len(of_one) == 1 and any(one in pair for one in shown)
    return [*pair] if is_pair else shown


def _of_one_line(shown: list[_Entry]) -> list[_Entry]:
    """Without the to-dos that were not saved together with the last."""
    todos = [one for one in shown if one.key.kind == "todo"]
    last = max(todos, key=lambda one: one.key.id, default=None)
    if last is None:
        return shown
    others = [one for one in shown if one.key.kind != "todo"]
    return [*others, *(one for one in todos if one is last or _line_of(one) == _line_of(last))]


def _line_of(todo: _Entry) -> str:
    return (todo.line or str(todo.key.id)).partition("#")[0]


def _written_at(submission: str) -> datetime | None:
    """Nobody notes when something was offered, but in the message that it answers."""
    try:
        return datetime.fromtimestamp(float(submission.rpartition(":")[2]), UTC)
    except ValueError:
        return None
