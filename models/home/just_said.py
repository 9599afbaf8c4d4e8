"""What a message has told somebody of that is theirs to settle: what the shortest answers to it,
such as "done" or "next Tuesday", are about."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.home import meant
from models.home.meant import Noun, Ref
from models.notifications.note_subjects import NoteDetails
from models.notifications.notification import Notification
from models.notifications.subjects import (
    ActionDetails,
    AppointmentDetails,
    IssueDetails,
    Record,
    TodoDetails,
)
from models.people.permission import represented
from models.people.person import Person
from models.rules import deeds
from models.rules.short_answer import Says, ShortAnswer

# After these words without an object are about them.
ANSWERED = (TodoDetails, AppointmentDetails, IssueDetails, ActionDetails, NoteDetails, Record)
# What can be done to each kind of thing in answer to it.
_TO_BE = {
    Says.DONE: (Todo, Appointment, Issue, StrategyAction),
    Says.NOT_YET: (Todo, Appointment, StrategyAction),
    Says.MOVED: (Todo, Appointment, StrategyAction),
    Says.DROPPED: (Todo, Appointment, StrategyAction),
    Says.GIVEN: (Todo,),
}


def told_of(session: Session, me: Person, said: Iterable[Notification]) -> list[Noun]:
    """Those of the things that notifications are about that are open, and this person's or of
    somebody in whose place they are."""
    rows = (_row(one) for one in said)
    return _theirs(session, me, [one for one in rows if one is not None])


def in_order(session: Session, me: Person, said: Iterable[Notification]) -> list[Ref | None]:
    """The same, one for each line that a message shows, None for what is no such thing."""
    owners = _owners(session, me)
    rows = (_row(one) for one in said)
    return [
        meant.ref_of(one) if one is not None and meant.is_open_of(one, owners) else None
        for one in rows
    ]


def named(session: Session, me: Person, refs: Iterable[Ref]) -> list[Noun]:
    """The same of what a message named in answer to words."""
    rows = (meant.noun_of(session, one) for one in refs)
    return _theirs(session, me, [one for one in rows if one is not None])


def answered(
    session: Session, me: Person, there: list[Noun], answer: ShortAnswer, now: datetime
) -> list[Noun]:
    """Those that an answer can be about: a meeting that is still to come has not been held, and
    what was sent is an offer rather than a call."""
    kinds = _TO_BE[answer.says]
    found: list[Noun] = [one for one in there if isinstance(one, kinds)]
    if answer.says is Says.DONE:
        found = [one for one in found if not _is_ahead(session, one, now)] or found
    texts = [_text(one) for one in found]
    return [found[at] for at in deeds.of_kind(answer.deed, texts)] if answer.deed else found


def _row(one: Notification) -> Noun | None:
    match one.subject:
        case TodoDetails(todo=todo):
            return todo
        case AppointmentDetails(appointment=appointment):
            return appointment
        case IssueDetails(issue=issue):
            return issue
        case ActionDetails(action=action):
            return action
    return None


def _theirs(session: Session, me: Person, rows: Iterable[Noun]) -> list[Noun]:
    owners = _owners(session, me)
    found = {meant.ref_of(one): one for one in rows if meant.is_open_of(one, owners)}
    return list(found.values())


def _owners(session: Session, me: Person) -> set[int]:
    return {me.id, *(one.id for one in represented(session, me))}


def _is_ahead(session: Session, one: Noun, now: datetime) -> bool:
    if not isinstance(one, Appointment) or one.ended_at is not None:
        return False
    zone = session.get_one(Person, one.owner_id).tz
    begins = one.begins_at(zone)
    return begins > now if begins else one.on > now.astimezone(zone).date()


def _text(one: Noun) -> str:
    match one:
        case Appointment():
            return "meeting, call"
        case Issue():
            return "reply"
        case Todo() | StrategyAction():
            return one.text
    return ""
