"""Replans all reminders that depend on a person's availability."""

from datetime import datetime

from sqlmodel import Session

from models.commitments import issue_lists, todo_lists
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.strategy_action import StrategyAction
from models.customers.customer import Customer
from models.deals.save import plan
from models.people.leave import Leave
from models.people.person import Person
from models.support.request import SupportRequest


def replan(session: Session, person: Person, now: datetime) -> None:
    """Replan a person's reminders, those they get as a stand-in, and the escalations of their
    reports."""
    replan_own(session, person, now)
    for report in person.reports(session):
        _replan(session, report, now)


def replan_own(session: Session, person: Person, now: datetime) -> None:
    """The same without the escalations of their reports."""
    for one in (person, *Leave.named_for(session, person, now)):
        _replan(session, one, now)


def _replan(session: Session, person: Person, now: datetime) -> None:
    for todo in todo_lists.open_of(session, person):
        todo.update_reminders(session, now)
    for issue in issue_lists.unfinished_of(session, person):
        issue.update_reminders(session, now)
    for request in SupportRequest.open_to(session, person):
        request.update_reminders(session, now)
    for appointment in Appointment.planned_of(session, person):
        appointment.update_reminders(session, now)
    for action in StrategyAction.open_of(session, person):
        action.update_reminders(session, now)
    for deal in Deal.open_of(session, person):
        plan(session, deal, now)
    for instalment in Instalment.open_of(session, person):
        is_owed = session.get_one(Deal, instalment.deal_id).is_owed
        instalment.update_reminders(session, now, is_owed=is_owed)
    for customer in Customer.owned_by(session, person):
        customer.update_reminders(session, now)
