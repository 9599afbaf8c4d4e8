"""Naming managers: everybody names their own, unless an admin has locked that."""

from datetime import datetime

from sqlmodel import Session

from models.availability.replan import replan
from models.people.permission import Of, may, require, require_admin
from models.people.person import Person
from models.people.workspace import Workspace
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind
from models.rules.rights import Right


def name(
    session: Session, report: Person, manager: Person | None, by: Person, now: datetime
) -> None:
    """Set somebody's manager, or none. Of the two and
    the manager before, whoever did not do it is notified. Raises
    OnlyAdmins, and whatever Person.set_manager raises."""
    workspace = session.get_one(Workspace, by.team_id)
    of = Of(report.id)
    declines = manager is None and may(session, by, Right.MANAGER_DECLINE, of)
    if workspace.managers_locked or not (declines or may(session, by, Right.MANAGER_NAME, of)):
        require_admin(session, by)
    if report.manager_id == (manager.id if manager else None):
        return
    before = report.manager_id
    report.set_manager(session, manager)
    # Escalations go to the new manager from now on.
    replan(session, report, now)
    concerned = {report.id, manager.id} if manager else {report.id}
    former = {before} - {by.id} if before is not None else set()
    due = deadlines.of_manager(concerned - {by.id}, named_at=now, before=former)
    Reminder.set_desired(session, (Kind.MANAGER,), report.id, due, now, report.team_id)


def decline(session: Session, report_id: int, by: Person, now: datetime) -> None:
    """Stop being somebody's manager. Raises NotAllowed if `by` is not."""
    require(session, by, Right.MANAGER_DECLINE, Of(report_id))
    name(session, session.get_one(Person, report_id), None, by, now)


def lock(session: Session, by: Person, *, locked: bool) -> None:
    """Reserve naming managers to admins, or allow everybody again. Raises OnlyAdmins."""
    require_admin(session, by)
    workspace = session.get_one(Workspace, by.team_id)
    workspace.managers_locked = locked
    session.add(workspace)
