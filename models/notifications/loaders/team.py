"""What the calendar brings to a manager."""

from datetime import timedelta

from sqlmodel import Session

from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject
from models.notifications.team_subjects import ReviewReadyDetails, TeamWeekDetails
from models.people import fiscal_year
from models.people.person import Person
from models.rules.deadlines import Kind
from models.rules.deadlines.team import ended_on
from models.team import week

WEEK = timedelta(weeks=1)


def _is_theirs(session: Session, person: Person, manager: Person) -> bool:
    return person.id == manager.id


def _weeks(session: Session, rows: Rows[Person]) -> list[Subject]:
    found: list[Subject] = []
    for reminder, manager in rows:
        now = session.info.get("now") or reminder.send_at
        day = reminder.deadline.date()
        is_over = now.astimezone(manager.tz).date() >= day + WEEK
        found.append(TeamWeekDetails(manager, day, week.read(session, manager, now), is_over))
    return found


def _reviews(session: Session, rows: Rows[Person]) -> list[Subject]:
    return [
        ReviewReadyDetails(
            manager,
            ended_on(reminder.deadline.date(), fiscal_year.year_begins(session, manager)),
            bool(manager.reports(session)),
            reminder.action,
        )
        for reminder, manager in rows
    ]


TEAM_WEEK = Loader((Kind.TEAM_WEEK,), Person, _is_theirs, _weeks)
REVIEW_READY = Loader((Kind.REVIEW_READY,), Person, _is_theirs, _reviews)
