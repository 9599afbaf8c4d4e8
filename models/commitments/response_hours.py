"""Whether a workspace's response clocks run day and night or in working hours, and who says so."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.commitments.issue import Issue
from models.people.permission import require_admin
from models.people.person import Person
from models.people.workspace import Workspace
from models.rules.deadlines import Urgency
from models.support.request import SupportRequest

NOTHING = timedelta(0)


def uses_working_hours(session: Session, by: Person) -> bool:
    return session.get_one(Workspace, by.team_id).working_hours


def set_response_hours(session: Session, by: Person, in_working_hours: bool, now: datetime) -> int:
    """From now on response clocks run so; how many deadlines that moves. What is left of a clock
    is left by the new count too; one that has run out stays so. Raises OnlyAdmins."""
    require_admin(session, by)
    workspace = session.get_one(Workspace, by.team_id)
    if workspace.working_hours is in_working_hours:
        return 0
    running = _running(session, now, lock=True)
    workspace.working_hours = in_working_hours
    session.add(workspace)
    for one, left in running:
        one.deadline = one.clock(session).add(one.paused_at or now, left)
        one.update_reminders(session, now)
    return len(running)


def count_affected(session: Session, now: datetime) -> int:
    """How many deadlines a change would move."""
    return len(_running(session, now, lock=False))


def _running(
    session: Session, now: datetime, *, lock: bool
) -> list[tuple[Issue | SupportRequest, timedelta]]:
    """The issues and requests for support whose time is not up, and what is left of it."""
    unanswered = select(Issue).where(
        col(Issue.answered_at).is_(None),
        col(Issue.cancelled_at).is_(None),
        Issue.urgency != Urgency.ON_THE_SPOT,
    )
    undecided = select(SupportRequest).where(
        col(SupportRequest.answered_at).is_(None), col(SupportRequest.cancelled_at).is_(None)
    )
    issues = unanswered.order_by(col(Issue.id))
    requests = undecided.order_by(col(SupportRequest.id))
    found: list[Issue | SupportRequest] = [
        *session.exec(issues.with_for_update() if lock else issues),
        *session.exec(requests.with_for_update() if lock else requests),
    ]
    left = [(one, one.clock(session).between(one.paused_at or now, one.deadline)) for one in found]
    return [(one, time) for one, time in left if time > NOTHING]
