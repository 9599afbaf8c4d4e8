"""Customers of whom it is asked once a quarter how content they are."""

from datetime import date

from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.score import QuarterScore
from models.followups.followup import FollowUp
from models.notifications.account_subjects import SatisfactionDetails
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.subjects import Subject
from models.people.person import Person
from models.people.workspace import Workspace
from models.rules.deadlines import Kind
from models.rules.time import period
from models.rules.time.period import Period


def _may_see(session: Session, person: Person, customer: Customer) -> bool:
    return customer.may_be_edited_by(session, person)


def _details(session: Session, rows: Rows[Customer]) -> list[Subject]:
    return [
        _one(session, customer, _quarter(session, customer, reminder.deadline.date()))
        for reminder, customer in rows
    ]


def _quarter(session: Session, customer: Customer, day: date) -> Period:
    begins = session.get_one(Workspace, customer.team_id).year_begins
    return period.current(period.Kind.QUARTER, day, begins=begins)


def _one(session: Session, customer: Customer, quarter: Period) -> SatisfactionDetails:
    owner = session.get_one(Person, customer.owner_id)
    scored = select(FollowUp.id).where(
        FollowUp.customer_id == customer.id,
        FollowUp.live(),
        col(FollowUp.satisfaction).is_not(None),
        col(FollowUp.occurred_at) >= quarter.start(owner.tz),
        col(FollowUp.occurred_at) < quarter.end(owner.tz),
    )
    return SatisfactionDetails(
        customer,
        owner,
        quarter,
        QuarterScore.of(session, customer.id, quarter.last),
        session.exec(scored.limit(1)).first() is not None,
    )


LOADER = Loader((Kind.SATISFACTION,), Customer, _may_see, _details)
