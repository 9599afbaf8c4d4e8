"""What is added to a record later: comments, and all remarks together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models import errors
from models.customers.customer import Customer
from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind


class Comment(TenantRow, table=True):
    """A reply to the message that shows a record."""

    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message it was written in
    customer_id: int = Field(foreign_key="customer.id", index=True)
    followup_id: int = Field(foreign_key="followup.id", index=True)
    author_id: int = Field(foreign_key="person.id")
    text: str
    written_at: datetime = Field(sa_type=Instant)

    @classmethod
    def add(
        cls,
        session: Session,
        followup: FollowUp,
        text: str,
        told: Iterable[Person],
        submission: str,
        by: Person,
        now: datetime,
    ) -> "Comment":
        """Add a comment, and owe it to those of `told` who may read the record. Once for each
        submission."""
        again = session.exec(select(cls).where(cls.submission == submission)).first()
        if again is not None:
            return again
        people = {one.id: one for one in told if one.id != by.id}
        customer = session.get_one(Customer, followup.customer_id)
        comment = cls(
            submission=submission,
            customer_id=followup.customer_id,
            followup_id=followup.id,
            author_id=by.id,
            text=text.strip(),
            written_at=now,
        )
        followup.remarks += 1
        session.add_all([comment, followup])
        session.flush()
        seeing = [id for id, one in people.items() if customer.may_be_seen_by(session, one)]
        owed = [deadlines.immediate(Kind.COMMENT, one, now) for one in sorted(seeing)]
        Reminder.set_desired(session, (Kind.COMMENT,), comment.id, owed, now, comment.team_id)
        return comment


def to_comment_on(session: Session, id: int, by: Person) -> FollowUp:
    """The record, where `by` may add a comment: whoever may read it, or sees its customer."""
    found = session.get(FollowUp, id)
    if found is None or not found.is_live:
        raise errors.NoLongerThere
    customer = session.get_one(Customer, found.customer_id)
    if not (customer.may_be_seen_by(session, by) or found.may_be_read_by(session, by)):
        raise errors.NotAllowed
    return found


@dataclass(frozen=True)
class Said:
    """A comment with its author."""

    comment: Comment
    author: Person


@dataclass(frozen=True)
class Remarks:
    """All that was added to one record, the oldest first."""

    comments: tuple[Said, ...] = ()
    files: tuple[Attachment, ...] = ()

    @classmethod
    def of(cls, session: Session, followup: FollowUp) -> "Remarks":
        """Costs no statement where there are none, as is usual."""
        if not followup.remarks:
            return cls()
        comments = (
            select(Comment, Person)
            .join(Person, col(Person.id) == col(Comment.author_id))
            .where(Comment.followup_id == followup.id)
            .order_by(col(Comment.id))
        )
        files = select(Attachment).where(Attachment.followup_id == followup.id)
        return cls(
            tuple(Said(*row) for row in session.exec(comments)),
            tuple(session.exec(files.order_by(col(Attachment.id)))),
        )
