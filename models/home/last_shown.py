"""What was shown last to somebody in the bot's DM: what they say next may put it right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import Session, col, func, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.followups.followup import FollowUp
from models.followups.note import FOR_ANSWER, CaptureNote, NoteState
from models.lessons.lesson import Lesson
from models.notifications import sent
from models.notifications.subjects import NoteDetails, Record, TodoDetails
from models.offers.offer import Offer
from models.people.leave import Leave
from models.people.person import Person
from models.reviews.target import Target
from models.support.request import SupportRequest

MOST = 20  # to-dos of one line
_CHANGED = (AppointmentState.PLANNED, AppointmentState.CANCELLED, AppointmentState.NOT_HELD)


@dataclass(frozen=True)
class Other:
    """A leave, a request and the like, which no word puts right."""


Shown = CaptureNote | FollowUp | Todo | Appointment | Issue | Deal | Offer | Other
Timed = tuple[datetime, Shown]


def in_thread(session: Session, channel: str, ts: str) -> list[Shown]:
    """What the message shows in whose thread they speak, where that is one thing."""
    message = sent.message_at(session, channel, ts)
    subjects = [one.subject for one in message.notifications] if message else []
    match subjects:
        case [NoteDetails() as details] if details.note.state is NoteState.OPEN:
            return [details.note]
        case [Record() as record]:
            return [record.followup]
        case [TodoDetails() as details]:
            return [details.todo]
    return []


def of(session: Session, me: Person, now: datetime) -> list[Shown]:
    """An open draft, or what they have saved, of the last hour; several that were saved at once. A
    photo that they were asked about is one, too."""
    since = now - FOR_ANSWER
    found: list[Timed] = [
        *_drafts(session, me, since),
        *_records(session, me, since),
        *_todos(session, me, since),
        *_appointments(session, me, since),
        *_issues(session, me, since),
        *_deals(session, me, since),
        *_offers(session, me, since),
        *_others(session, me, since),
    ]
    latest = max((at for at, _ in found), default=None)
    shown = _of_one_line([one for at, one in found if at == latest])
    if any(isinstance(one, FollowUp) for one in shown):  # what was moved by it is a part of it
        shown = [one for one in shown if not isinstance(one, Appointment)]
    return _with_offer(shown, [one for _, one in found])


def _with_offer(shown: list[Shown], found: list[Shown]) -> list[Shown]:
    """A draft with what was offered beside it."""
    pair = [one for one in found if isinstance(one, CaptureNote | Offer)]
    of_one = {one.submission for one in pair}
    is_pair = len(pair) > 1 and len(of_one) == 1 and any(one in pair for one in shown)
    return [*pair] if is_pair else shown


def _of_one_line(shown: list[Shown]) -> list[Shown]:
    """Without the to-dos that were not saved together with the last."""
    todos = [one for one in shown if isinstance(one, Todo)]
    last = max(todos, key=lambda one: one.id, default=None)
    if last is None:
        return shown
    others = [one for one in shown if not isinstance(one, Todo)]
    return [*others, *(one for one in todos if one is last or _line_of(one) == _line_of(last))]


def _line_of(todo: Todo) -> str:
    """The message or draft that it was written in."""
    return (todo.submission or str(todo.id)).partition("#")[0]


def _drafts(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    mine = select(CaptureNote).where(
        CaptureNote.author_id == me.id,
        col(CaptureNote.state).in_((NoteState.OPEN, NoteState.ASKED)),
        CaptureNote.written_at >= since,
    )
    newest = mine.order_by(col(CaptureNote.written_at).desc(), col(CaptureNote.id).desc())
    return [(one.written_at, one) for one in session.exec(newest.limit(1))]


def _records(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    mine = select(FollowUp).where(
        FollowUp.author_id == me.id, FollowUp.live(), FollowUp.logged_at >= since
    )
    newest = mine.where(col(FollowUp.is_imported).is_(False)).order_by(
        col(FollowUp.logged_at).desc(), col(FollowUp.id).desc()
    )
    return [(one.logged_at, one) for one in session.exec(newest.limit(1))]


def _todos(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    mine = select(Todo).where(
        Todo.given_by_id == me.id,
        Todo.created_at >= since,
        col(Todo.followup_id).is_(None),
        col(Todo.follows_id).is_(None),
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
    )
    newest = mine.order_by(col(Todo.created_at).desc(), col(Todo.id)).limit(MOST)
    return [(one.created_at, one) for one in session.exec(newest)]


def _appointments(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    """Planned by itself, or moved or called off since."""
    mine = select(Appointment).where(
        Appointment.owner_id == me.id, col(Appointment.ended_at).is_(None)
    )
    planned = mine.where(
        Appointment.created_at >= since,
        Appointment.state == AppointmentState.PLANNED,
        col(Appointment.planned_in_id).is_(None),
    )
    newest = planned.order_by(col(Appointment.created_at).desc(), col(Appointment.id)).limit(MOST)
    found = {one.id: (one.created_at, one) for one in session.exec(newest)}
    changed = mine.where(
        Appointment.changed_by_id == me.id,
        col(Appointment.changed_at) >= since,
        col(Appointment.state).in_(_CHANGED),
    )
    for one in session.exec(changed.order_by(col(Appointment.changed_at).desc()).limit(MOST)):
        if one.changed_at is not None:
            stands = one.planned_instead(session) or one
            found[stands.id] = (max(one.changed_at, stands.changed_at or one.changed_at), stands)
    return [*found.values()]


def _issues(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    mine = select(Issue).where(
        Issue.raised_by_id == me.id,
        Issue.raised_at >= since,
        col(Issue.followup_id).is_(None),
        col(Issue.cancelled_at).is_(None),
    )
    newest = mine.order_by(col(Issue.raised_at).desc(), col(Issue.id).desc())
    return [(one.raised_at, one) for one in session.exec(newest.limit(1))]


def _deals(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    """Entered, or closed by what was offered."""
    mine = select(Deal).where(
        Deal.created_by_id == me.id, Deal.created_at >= since, col(Deal.deleted_at).is_(None)
    )
    newest = mine.order_by(col(Deal.created_at).desc(), col(Deal.id).desc())
    found: list[Timed] = [(one.created_at, one) for one in session.exec(newest.limit(1))]
    closed = select(Offer, Deal).join(Deal, col(Deal.id) == Offer.deal_id)
    closed = closed.where(
        Offer.person_id == me.id, col(Offer.done_at) >= since, col(Offer.has_closed)
    )
    last = session.exec(closed.order_by(col(Offer.done_at).desc()).limit(1)).first()
    if last is not None and last[0].done_at and last[1].deleted_at is None:
        found.append((last[0].done_at, last[1]))
    return found


def _offers(session: Session, me: Person, since: datetime) -> Sequence[Timed]:
    """What is offered, and not carried out; nobody notes when, but in the message it answers."""
    mine = select(Offer).where(Offer.person_id == me.id, col(Offer.done_at).is_(None))
    last = session.exec(mine.order_by(col(Offer.id).desc()).limit(1)).first()
    try:
        at = (
            datetime.fromtimestamp(float(last.submission.rpartition(":")[2]), UTC) if last else None
        )
    except ValueError:
        return []
    return [(at, last)] if at is not None and last is not None and at >= since else []


def _others(session: Session, me: Person, since: datetime) -> Iterable[Timed]:
    when = (
        select(func.max(Leave.created_at)).where(Leave.person_id == me.id),
        select(func.max(SupportRequest.asked_at)).where(SupportRequest.asker_id == me.id),
        select(func.max(Lesson.created_at)).where(Lesson.by_id == me.id),
        select(func.max(Target.set_at)).where(Target.set_by_id == me.id),
    )
    latest = (session.exec(one).one() for one in when)
    return [(at, Other()) for at in latest if at is not None and at >= since]
