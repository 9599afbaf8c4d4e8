"""Taking a record back: undone within half an hour, as if it had never been logged; or deleted
at any time, with what others have done since left as it is. Its row stays."""

from datetime import datetime

from sqlmodel import Session

from models import errors
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups import elsewhere, joined
from models.followups.commitments import appointments_of, issues_of, todos_of
from models.followups.followup import UNDO_TIME, FollowUp
from models.followups.log import remember_contact
from models.people.person import Person
from models.rules.deadlines import Urgency


def undo(session: Session, followup: FollowUp, now: datetime) -> None:
    """As if it had never been logged: all its promises end, and a customer it made leaves with it
    unless something else was recorded there. Raises UndoTooLate, or NoLongerThere where it was
    taken back meanwhile."""
    followup.lock(session)
    if not followup.can_be_undone(now):
        raise errors.UndoTooLate(minutes=int(UNDO_TIME.total_seconds()) // 60)
    followup.undone_at = now
    _take_back(session, followup, todos_of(session, followup), issues_of(session, followup), now)
    joined.leave(session, followup, joined.met(session, followup), now)
    customer = session.get_one(Customer, followup.customer_id)
    elsewhere.leave_if_made_by(session, followup, customer, now)


def take_back(session: Session, followup: FollowUp, now: datetime) -> None:
    """As if it had never been there, however long ago that was: the import that brought it is
    undone."""
    followup.undone_at = now
    _take_back(session, followup, todos_of(session, followup), issues_of(session, followup), now)


def delete(session: Session, followup: FollowUp, by: Person, now: datetime) -> None:
    """It leaves figures, history and last contact. What is open from it ends; a to-do that was
    done and an issue that was answered since count on, for that was somebody's work. Raises
    NotAllowed, or NoLongerThere where it was taken back meanwhile."""
    followup.lock(session)
    if not followup.may_be_deleted_by(session, by):
        raise errors.NotAllowed
    followup.deleted_at, followup.deleted_by_id = now, by.id
    unfinished = [todo for todo in todos_of(session, followup) if todo.is_open]
    unanswered = [
        issue
        for issue in issues_of(session, followup)
        # What was answered on the spot is a part of the record itself.
        if issue.is_open or issue.urgency is Urgency.ON_THE_SPOT
    ]
    _take_back(session, followup, unfinished, unanswered, now)


def _take_back(
    session: Session,
    followup: FollowUp,
    todos: list[Todo],
    issues: list[Issue],
    now: datetime,
) -> None:
    """These end, and the next contact it planned; the appointment it settled is open again
    unless another record holds it."""
    followup.update_reminders(session, now)
    for todo in todos:
        todo.cancel(session, now)
    for issue in issues:
        issue.cancel(session, now)
    for planned in appointments_of(session, followup):
        planned.cancel(session, now)
    customer = session.get_one(Customer, followup.customer_id)
    remember_contact(session, customer, now)
    elsewhere.open_again(session, followup, customer, now)
