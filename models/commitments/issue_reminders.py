"""What is owed of an issue to its owner, to their manager and to who stands in."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from models.people.leave import Leave
from models.people.person import Person
from models.rules import deadlines
from models.rules.deadlines import DueReminder

if TYPE_CHECKING:
    from models.commitments.issue import Issue


def owed(session: Session, issue: "Issue", owner: Person, now: datetime) -> list[DueReminder]:
    # Who typed it in a form of its own gets it as a message, with its buttons.
    is_news = issue.given_by_id != owner.id or issue.submission is not None
    return deadlines.of_issue(
        urgency=issue.urgency,
        time=issue.response_time,
        deadline=issue.clock_ends_at,
        clock=issue.clock(session),
        given_at=issue.given_at if is_news else None,
        owner=owner.id,
        manager=owner.escalation_contact(session),
        is_open=issue.is_open,
        zone=owner.tz,
        now=now,
        covered_from=_covered_from(session, issue, owner, now),
    )


def _covered_from(
    session: Session, issue: "Issue", owner: Person, now: datetime
) -> datetime | None:
    """None where who stands in hears of it anyhow: it was given to its owner after that."""
    if not issue.is_open:
        return None
    begins = Leave.covered_from(session, owner, issue.clock_ends_at or now, now)
    return begins if begins is not None and issue.given_at <= begins else None
