"""What the customer promised in a record, and the to-do that checks that it came."""

from datetime import datetime

from sqlmodel import Session

from models import errors
from models.commitments import todo_lists
from models.commitments.promise import MAX_TEXT
from models.commitments.todo import Todo
from models.followups.followup import FollowUp
from models.notifications.loaders.record import load_record
from models.notifications.subjects import Record
from models.people.person import Person
from models.rules.oneline.promised_by_them import TheirPromise, promised_by_them


def of_record(record: Record, now: datetime) -> TheirPromise | None:
    """As it was written at first: who edits the record has read it again. None once it is checked,
    or its day has come."""
    followup, author = record.followup, record.author
    is_checked = any(one.todo.submission == _key(followup) for one in record.todos)
    if is_checked or followup.edited_at is not None or not followup.is_live:
        return None
    ours = {one.name for one in (*record.ours, author, record.owner)}
    theirs = [one.name for one in record.theirs]
    written = followup.logged_at.astimezone(author.tz)
    found = promised_by_them(followup.content, theirs, ours, written, author.locale)
    return found if found and found.due > now.astimezone(author.tz).date() else None


def check(session: Session, followup: FollowUp, what: str, by: Person, now: datetime) -> None:
    """Make it a to-do of theirs on the day it was promised for; a second press makes no other.
    Raises NoLongerThere where there is nothing to check any more."""
    if (made := todo_lists.of_submission(session, _key(followup))) is not None:
        if made.cancelled_at is None:
            return
        made.submission = None  # deleted: it may be made again
        session.add(made)
        session.flush()
    found = of_record(load_record(session, followup, by), now)
    if found is None:
        raise errors.NoLongerThere
    Todo.create(
        session,
        what[:MAX_TEXT],
        owner=by,
        by=by,
        now=now,
        due=found.due,
        customer_id=followup.customer_id,
        followup_id=followup.id,
        submission=_key(followup),
    )


def _key(followup: FollowUp) -> str:
    return f"promised:{followup.id}"
