"""Saved follow-ups: the confirmation of one, and its deletion by somebody else."""

from sqlmodel import Session

from models.customers.customer import Customer
from models.followups.commitments import appointments_of, issues_of, todos_of
from models.followups.followup import FollowUp
from models.followups.remark import Comment, Remarks
from models.notifications.changes import Deletion
from models.notifications.loaders.loader import Loader, each
from models.notifications.loaders.todo import open_todos, todo_details
from models.notifications.subjects import CommentDetails, Record
from models.people.person import Person
from models.rules.deadlines import Kind


def load_record(session: Session, followup: FollowUp, viewer: Person | None = None) -> Record:
    """As its author, or the viewer, may read it. What belongs to the customer as a whole is left
    out where they may not see the customer."""
    planned = appointments_of(session, followup)
    author, deleted_by_id = session.get_one(Person, followup.author_id), followup.deleted_by_id
    customer, reader = session.get_one(Customer, followup.customer_id), viewer or author
    sees = customer.may_be_seen_by(session, reader)
    todos = todos_of(session, followup)
    mine = [todo for todo in todos if sees or reader.id in (todo.owner_id, todo.given_by_id)]
    return Record(
        followup=followup,
        customer=customer,
        author=author,
        owner=session.get_one(Person, followup.owner_id),
        ours=followup.ours(session),
        theirs=followup.theirs(session),
        todos=[todo_details(session, todo) for todo in mine],
        next_contact=planned[0] if planned else None,
        issues=issues_of(session, followup),
        earlier_feedback=(
            FollowUp.last_heard(session, followup.customer_id, before=followup) if sees else None
        ),
        open_todos=open_todos(session, followup.customer_id) if sees else [],
        author_may_delete=followup.may_be_deleted_by(session, author),
        deleted_by=session.get(Person, deleted_by_id) if deleted_by_id else None,
        remarks=Remarks.of(session, followup),
    )


def _comment_details(session: Session, comment: Comment) -> CommentDetails:
    return CommentDetails(
        comment,
        session.get_one(Person, comment.author_id),
        session.get_one(Customer, comment.customer_id),
        session.get_one(FollowUp, comment.followup_id),
    )


def _may_read_comment(session: Session, person: Person, comment: Comment) -> bool:
    return session.get_one(Customer, comment.customer_id).may_be_seen_by(session, person)


def _may_read(session: Session, person: Person, followup: FollowUp) -> bool:
    return followup.may_be_read_by(session, person)


def _is_theirs(session: Session, person: Person, followup: FollowUp) -> bool:
    return person.id in (followup.owner_id, followup.author_id)


RECORDED = Loader((Kind.RECORDED,), FollowUp, _may_read, each(load_record))
COMMENT = Loader((Kind.COMMENT,), Comment, _may_read_comment, each(_comment_details))
DELETED = Loader((Kind.DELETED,), FollowUp, _is_theirs, each(Deletion.of))
