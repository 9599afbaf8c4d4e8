"""The open questions of a customer that the words of a record may answer."""

from sqlmodel import Session, col, or_, select

from models.commitments.issue import Issue
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules import answering

MOST = 3


def told_in(session: Session, record: FollowUp, reader: Person) -> list[Issue]:
    """The questions that were open when a record was written, if it tells of an answer."""
    if not answering.says_answered(f"{record.content}\n{record.feedback}"):
        return []
    written = record.logged_at
    before = select(Issue).where(
        Issue.customer_id == record.customer_id,
        col(Issue.cancelled_at).is_(None),
        Issue.raised_at <= written,
        or_(col(Issue.answered_at).is_(None), col(Issue.answered_at) >= written),
        or_(col(Issue.followup_id).is_(None), Issue.followup_id != record.id),
    )
    found = session.exec(before.order_by(col(Issue.deadline), col(Issue.id)))
    return [one for one in found if one.may_be_settled_by(session, reader)][:MOST]
