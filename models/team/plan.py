"""Plans what the calendar brings to managers. Nothing has to be written for that: a job looks."""

from datetime import datetime

from sqlmodel import Session, col, select

from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import MANAGER_KINDS
from models.rules.deadlines.team import of_ended_periods, of_team_week


def managers(session: Session) -> list[Person]:
    """Who has somebody answering to them."""
    leads = select(Person.manager_id).where(
        col(Person.manager_id).is_not(None), col(Person.left_at).is_(None)
    )
    here = select(Person).where(col(Person.id).in_(leads), col(Person.left_at).is_(None))
    return list(session.exec(here.order_by(col(Person.id))))


def plan(session: Session, now: datetime) -> None:
    """For everybody of this workspace; what is planned already stays."""
    for person in managers(session):
        plan_for(session, person, now)


def plan_for(session: Session, person: Person, now: datetime) -> None:
    owed = of_team_week(
        manager=person.id,
        weekday=person.team_day,
        clock=person.digest_at,
        zone=person.tz,
        now=now,
    )
    owed += of_ended_periods(manager=person.id, zone=person.tz, now=now)
    Reminder.set_desired(session, MANAGER_KINDS, person.id, owed, now, person.team_id)
