"""Whose manager is whose, and who says so: each person for themselves, unless an admin has locked
it; and who is told."""

from datetime import datetime

from sqlmodel import Session

from models.availability.replan import replan
from models.people.person import Person, require_admin
from models.people.workspace import Workspace
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind


def name(
    session: Session, report: Person, manager: Person | None, by: Person, now: datetime
) -> None:
    """Name somebody's manager, or nobody; both are told where it is not they who did it. Raises
    OnlyAdmins, and what Person.answers_to does."""
    workspace = session.get_one(Workspace, by.team_id)
    may_decline = manager is None and by.id == report.manager_id
    if workspace.managers_locked or not (by.id == report.id or may_decline):
        require_admin(session, by)
    if report.manager_id == (manager.id if manager else None):
        return
    report.set_manager(session, manager)
    # What they miss from now on is said to another.
    replan(session, report, now)
    told = {report.id, manager.id} if manager else {report.id}
    owed = deadlines.of_manager(told - {by.id}, named_at=now)
    Reminder.set_desired(session, (Kind.MANAGER,), report.id, owed, now, report.team_id)


def decline(session: Session, report_id: int, by: Person, now: datetime) -> None:
    """Be somebody's manager no longer; nothing where `by` is not."""
    report = session.get_one(Person, report_id)
    if report.manager_id == by.id:
        name(session, report, None, by, now)


def lock(session: Session, by: Person, *, locked: bool) -> None:
    """From now on only admins say who manages whom, or everybody for themselves again. Raises
    OnlyAdmins."""
    require_admin(session, by)
    workspace = session.get_one(Workspace, by.team_id)
    workspace.managers_locked = locked
    session.add(workspace)
