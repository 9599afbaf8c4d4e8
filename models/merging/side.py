"""What stands on each side of a merge, before it is done."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from models.commitments.deal import Deal
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person


@dataclass(frozen=True)
class Side:
    """One of two customers that may be merged, and what is recorded with it."""

    customer: Customer
    owner: Person
    followups: int
    open: int  # to-dos and issues
    deals: int

    @classmethod
    def of(cls, session: Session, customer: Customer) -> "Side":
        def count(*where: ColumnElement[bool]) -> int:
            return session.exec(select(func.count()).where(*where)).one()

        id = customer.id
        todos = col(Todo.done_at).is_(None), col(Todo.cancelled_at).is_(None)
        issues = col(Issue.answered_at).is_(None), col(Issue.cancelled_at).is_(None)
        return cls(
            customer,
            session.get_one(Person, customer.owner_id),
            count(col(FollowUp.customer_id) == id, FollowUp.live()),
            count(col(Todo.customer_id) == id, *todos)
            + count(col(Issue.customer_id) == id, *issues),
            count(col(Deal.customer_id) == id, col(Deal.deleted_at).is_(None)),
        )
