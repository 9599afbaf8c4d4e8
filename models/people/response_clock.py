"""How the time somebody has for an answer is counted."""

from sqlmodel import Session

from models.people.person import Person
from models.people.workspace import Workspace
from models.rules.time.working_time import Clock


def clock_of(session: Session, person_id: int) -> Clock:
    """In the person's working hours where their workspace counts those, else every hour."""
    person = session.get_one(Person, person_id)
    workspace = session.get_one(Workspace, person.team_id)
    return Clock(person.tz, person.is_workday) if workspace.working_hours else Clock()
