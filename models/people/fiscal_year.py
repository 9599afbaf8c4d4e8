"""The month in which a workspace's financial year begins: its quarters and halves count from there,
and a year is called by the one in which it begins."""

from sqlmodel import Session

from models.people.permission import require_admin
from models.people.person import Person
from models.people.workspace import Workspace


def year_begins(session: Session, by: Person) -> int:
    """From 1 to 12."""
    return session.get_one(Workspace, by.team_id).year_begins


def set_year_begins(session: Session, by: Person, month: int) -> None:
    """Periods that are typed from now on mean that year. Raises OnlyAdmins."""
    require_admin(session, by)
    workspace = session.get_one(Workspace, by.team_id)
    workspace.year_begins = month
    session.add(workspace)
