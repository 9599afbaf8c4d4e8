"""Issues by whose they are, and those whose answer a customer waits for or was told."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import and_, case, or_
from sqlmodel import Session, col, select

from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.people.person import Person

ANSWER_STAYS = timedelta(days=30)  # beside the open ones, before the customer is met


def unfinished_of(session: Session, owner: Person) -> list[Issue]:
    """Those that are not closed, state by state, the most pressing first."""
    mine = select(Issue).where(Issue.owner_id == owner.id, col(Issue.cancelled_at).is_(None))
    unfinished = session.exec(mine.where(col(Issue.closed_at).is_(None)))
    rank = list(IssueState).index
    return sorted(unfinished, key=lambda issue: (rank(issue.state), issue.deadline))


def to_know(session: Session, customers: Collection[int], now: datetime) -> dict[int, list[Issue]]:
    """Of each of these customers the questions whose answer they do not know, the oldest
    first; then those of the last days of which it is kept what they were told."""
    found: dict[int, list[Issue]] = {one: [] for one in customers}
    is_unknown, answered = col(Issue.informed_at).is_(None), col(Issue.answered_at)
    is_told = and_(col(Issue.answer_text) != "", answered >= now - ANSWER_STAYS)
    theirs = select(Issue).where(
        col(Issue.customer_id).in_(found),
        or_(is_unknown, is_told),
        col(Issue.cancelled_at).is_(None),
    )
    rank = case((is_unknown, 0), else_=1)
    theirs = theirs.order_by(rank, col(Issue.deadline), col(Issue.id))
    for issue in session.exec(theirs) if found else ():
        found[issue.customer_id].append(issue)
    return found
