"""The open issues that somebody may mean who says that one is none, or is to be closed. What is
none is withdrawn, and counts in no figure; its owner reads who has done so."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from models import errors
from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.customers import search
from models.followups.followup import FollowUp
from models.home import answered
from models.people.person import Person
from models.watching.event import Happened
from models.watching.tell import tell_owners

MOST = 3


def fitting_words(session: Session, me: Person, said: str) -> list[Issue]:
    """Those theirs to settle of the customer that is named, its owner's for their manager, too;
    where none is named, their own, as far as they are few enough to be shown."""
    named = {one.customer.id for one in search.named_in(session, said, me)}
    if not named:
        mine = answered.open_for(session, me)
        return mine if len(mine) <= MOST else []
    unfinished = select(Issue).where(
        col(Issue.customer_id).in_(named),
        col(Issue.closed_at).is_(None),
        col(Issue.cancelled_at).is_(None),
    )
    found = session.exec(unfinished.order_by(col(Issue.deadline), col(Issue.id)))
    return [one for one in found if one.may_be_settled_by(session, me)][:MOST]


def of_ids(session: Session, me: Person, ids: Collection[int]) -> list[Issue]:
    """Those of these that are still theirs to settle, also where they were withdrawn."""
    found = (session.get(Issue, id) for id in ids)
    return [one for one in found if one is not None and one.may_be_settled_by(session, me)]


def dismiss(session: Session, id: int, by: Person, now: datetime) -> None:
    """Pressed twice, it is done once. Raises IssueMovedOn for one that was answered."""
    issue = _locked(session, id, by)
    if issue.state is IssueState.WITHDRAWN:
        return
    if not issue.is_open:
        raise errors.IssueMovedOn
    issue.cancel(session, now)
    told = [issue.owner_id]
    tell_owners(session, issue.customer_id, Happened.DISMISSED, told, by, now, issue_id=issue.id)


def restore(session: Session, id: int, by: Person, now: datetime) -> None:
    """It is one after all: its clock runs on as if it had not been withdrawn."""
    issue = _locked(session, id, by)
    record = session.get(FollowUp, issue.followup_id) if issue.followup_id else None
    if record is not None and not record.is_live:
        raise errors.NoLongerThere
    issue.cancelled_at = None
    issue.update_reminders(session, now)


def _locked(session: Session, id: int, by: Person) -> Issue:
    issue = session.get(Issue, id, with_for_update=True)
    if issue is None:
        raise errors.NoLongerThere
    if not issue.may_be_settled_by(session, by):
        raise errors.NotAllowed
    return issue
