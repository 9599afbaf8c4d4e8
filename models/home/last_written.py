"""The newest of what somebody has written, saved or been offered in the bot's DM, of each kind: one
statement, with the kind, the id, when it was shown, and the message or draft it was written in."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    String,
    bindparam,
    cast,
    literal_column,
    null,
    union_all,
)
from sqlmodel import col, func, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.database.columns import Instant
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote, NoteState
from models.lessons.lesson import Lesson
from models.offers.offer import Offer
from models.people.leave import Leave
from models.reviews.target import Target
from models.support.request import SupportRequest

# Beside those kinds that are called as their tables: a photo that somebody was asked about, a
# meeting that was moved or called off, and what no word puts right.
PHOTO, CHANGED, OTHER = "photo", "changed", "other"
MOST = 20  # to-dos of one line
MOST_TOLD = 3  # drafts, and records
_AS_CHANGED = (AppointmentState.PLANNED, AppointmentState.CANCELLED, AppointmentState.NOT_HELD)
_ME: BindParameter[int] = bindparam("me")
_SINCE: BindParameter[datetime] = bindparam("since", type_=Instant)
_NEVER, _NO_LINE = cast(null(), Instant), cast(null(), String)


@cache  # to make it takes longer than to run it
def latest() -> CompoundSelect[Any]:
    newest = [
        _photos(),  # first: the fence of a workspace is put around what begins with its tables
        _drafts(),
        _records(),
        _todos(),
        _planned(),
        _changed(),
        _issues(),
        *_deals(),
        _offers(),
    ]
    others: list[Any] = [
        select(literal_column(f"'{OTHER}'"), literal_column("0"), func.max(at), _NO_LINE).where(
            by == _ME
        )
        for at, by in (
            (col(Leave.created_at), col(Leave.person_id)),
            (col(SupportRequest.asked_at), col(SupportRequest.asker_id)),
            (col(Lesson.created_at), col(Lesson.by_id)),
            (col(Target.set_at), col(Target.set_by_id)),
        )
    ]
    return union_all(*newest, *others)


def _newest(kind: str, id: Any, at: Any, line: Any, *where: Any, most: int = 1) -> Any:
    """The newest of these rows. In a query of its own, for SQLite takes no limit in a union."""
    found = select(id.label("id"), at.label("at"), line.label("line")).where(*where)
    newest = found.order_by(at.desc(), id.desc()).limit(most).subquery()
    return select(literal_column(f"'{kind}'"), newest.c.id, newest.c.at, newest.c.line)


def _photos() -> Any:
    """What they were asked about and may still answer."""
    return select(
        literal_column(f"'{PHOTO}'"),
        col(CaptureNote.id),
        col(CaptureNote.written_at),
        col(CaptureNote.submission),
    ).where(
        col(CaptureNote.author_id) == _ME,
        col(CaptureNote.written_at) >= _SINCE,
        col(CaptureNote.state).in_((NoteState.ASKED, NoteState.SET_ASIDE)),
    )


def _drafts() -> Any:
    return _newest(
        "note",
        col(CaptureNote.id),
        col(CaptureNote.written_at),
        col(CaptureNote.submission),
        col(CaptureNote.author_id) == _ME,
        col(CaptureNote.written_at) >= _SINCE,
        col(CaptureNote.state).in_((NoteState.OPEN, NoteState.ASKED)),
        most=MOST_TOLD,
    )


def _records() -> Any:
    return _newest(
        "record",
        col(FollowUp.id),
        col(FollowUp.logged_at),
        _NO_LINE,
        col(FollowUp.author_id) == _ME,
        col(FollowUp.logged_at) >= _SINCE,
        FollowUp.live(),
        col(FollowUp.is_imported).is_(False),
        most=MOST_TOLD,
    )


def _todos() -> Any:
    return _newest(
        "todo",
        col(Todo.id),
        col(Todo.created_at),
        col(Todo.submission),
        col(Todo.given_by_id) == _ME,
        col(Todo.created_at) >= _SINCE,
        col(Todo.followup_id).is_(None),
        col(Todo.follows_id).is_(None),
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
        most=MOST,
    )


def _planned() -> Any:
    """A meeting that was planned by itself."""
    return _newest(
        "appointment",
        col(Appointment.id),
        col(Appointment.created_at),
        _NO_LINE,
        col(Appointment.owner_id) == _ME,
        col(Appointment.ended_at).is_(None),
        col(Appointment.created_at) >= _SINCE,
        col(Appointment.state) == AppointmentState.PLANNED,
        col(Appointment.planned_in_id).is_(None),
        most=MOST,
    )


def _changed() -> Any:
    return _newest(
        CHANGED,
        col(Appointment.id),
        col(Appointment.changed_at),
        _NO_LINE,
        col(Appointment.owner_id) == _ME,
        col(Appointment.ended_at).is_(None),
        col(Appointment.changed_by_id) == _ME,
        col(Appointment.changed_at) >= _SINCE,
        col(Appointment.state).in_(_AS_CHANGED),
        most=MOST,
    )


def _issues() -> Any:
    return _newest(
        "issue",
        col(Issue.id),
        col(Issue.raised_at),
        _NO_LINE,
        col(Issue.raised_by_id) == _ME,
        col(Issue.raised_at) >= _SINCE,
        col(Issue.followup_id).is_(None),
        col(Issue.cancelled_at).is_(None),
    )


def _deals() -> list[Any]:
    """Entered, or closed by what was offered."""
    entered = _newest(
        "deal",
        col(Deal.id),
        col(Deal.created_at),
        _NO_LINE,
        col(Deal.created_by_id) == _ME,
        col(Deal.created_at) >= _SINCE,
        col(Deal.deleted_at).is_(None),
    )
    closed = _newest(
        "deal",
        col(Offer.deal_id),
        col(Offer.done_at),
        _NO_LINE,
        col(Offer.person_id) == _ME,
        col(Offer.done_at) >= _SINCE,
        col(Offer.has_closed),
        col(Offer.deal_id).in_(select(Deal.id).where(col(Deal.deleted_at).is_(None))),
    )
    return [entered, closed]


def _offers() -> Any:
    """What is offered, and not carried out."""
    mine: Any = select(col(Offer.id).label("id"), col(Offer.submission).label("line"))
    mine = mine.where(col(Offer.person_id) == _ME, col(Offer.done_at).is_(None))
    newest = mine.order_by(col(Offer.id).desc()).limit(1).subquery()
    return select(literal_column("'offer'"), newest.c.id, _NEVER, newest.c.line)
