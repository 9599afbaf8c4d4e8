"""Customers' questions whose response time runs."""

from sqlmodel import Session

from models.commitments.issue import Issue
from models.customers.customer import Customer
from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import IssueDetails
from models.people.person import Person
from models.rules.deadlines import ISSUE_KINDS


def issue_details(session: Session, issue: Issue) -> IssueDetails:
    return IssueDetails(
        issue=issue,
        owner=session.get_one(Person, issue.owner_id),
        customer=session.get_one(Customer, issue.customer_id),
        paused_left=issue.paused_left(session),
    )


def _may_see(session: Session, person: Person, issue: Issue) -> bool:
    return issue.may_be_settled_by(session, person)


LOADER = Loader(ISSUE_KINDS, Issue, _may_see, each(issue_details))
