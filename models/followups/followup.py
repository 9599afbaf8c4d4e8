"""One recorded contact: what was said, what the customer answered, who promised what."""

from collections.abc import Container
from datetime import date, datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    false,
    or_,
    text,
)
from sqlmodel import Field, Session, col, select

from models import errors
from models.commitments.appointment import Appointment
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.followups.entry import FollowUpInput, Method, NewContact
from models.people.permission import Of, may
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind
from models.rules.next_step import NextStep
from models.rules.rights import Right

MAX_TEXT = 3000  # what one input of Slack holds
UNDO_TIME = timedelta(minutes=30)
SCORES = (5, 4, 3, 2, 1)  # of satisfaction, the best first
LIVE = text("undone_at IS NULL AND deleted_at IS NULL")


class FollowUp(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        # Of these two the figures of a review read nothing else: see models.reviews.
        Index(
            "ix_followup_of_owner",
            "owner_id",
            "team_id",
            "occurred_at",
            "logged_at",
            "is_imported",
            "is_vague",
            "satisfaction",
            "method",
            "customer_id",
            "undone_at",
            "deleted_at",
            sqlite_where=LIVE,
            postgresql_where=LIVE,
        ),
        Index(
            "ix_followup_of_customer",
            "customer_id",
            "occurred_at",
            "team_id",
            "undone_at",
            "deleted_at",
        ),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the view it was typed in: a second submit finds it
    customer_id: int = Field(foreign_key="customer.id")
    author_id: int = Field(foreign_key="person.id")
    owner_id: int = Field(foreign_key="person.id")
    occurred_at: datetime = Field(sa_type=Instant)
    logged_at: datetime = Field(sa_type=Instant)
    # Came in by a workbook: nobody knows when it was written down.
    is_imported: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    edited_at: datetime | None = Field(default=None, sa_type=Instant)
    edited_by_id: int | None = Field(default=None, foreign_key="person.id")
    undone_at: datetime | None = Field(default=None, sa_type=Instant)
    deleted_at: datetime | None = Field(default=None, sa_type=Instant)
    deleted_by_id: int | None = Field(default=None, foreign_key="person.id")
    method: Method | None = Field(default=None, sa_type=Choice(Method))
    content: str
    feedback: str = ""
    satisfaction: int | None = None  # of the customer, from 1 to 5
    next_step: NextStep | None = Field(default=None, sa_type=Choice(NextStep))
    is_vague: bool = False  # saved although it says too little, see rules.specificity
    remarks: int = 0  # the number of its comments and files, see models.followups.remark

    @property
    def is_live(self) -> bool:
        return self.undone_at is None and self.deleted_at is None

    @classmethod
    def live(cls) -> ColumnElement[bool]:
        """The condition that a record was neither undone nor deleted."""
        return and_(col(cls.undone_at).is_(None), col(cls.deleted_at).is_(None))

    @classmethod
    def unchanged_since(cls, person: Person) -> ColumnElement[bool]:
        """Whether nobody but this person has edited a record."""
        return or_(col(cls.edited_by_id).is_(None), col(cls.edited_by_id) == person.id)

    @classmethod
    def of_submission(cls, session: Session, submission: str) -> "FollowUp | None":
        return session.scalars(_OF_SUBMISSION, {"submission": submission}).first()

    @classmethod
    def get(cls, session: Session, id: int, by: Person) -> "FollowUp":
        """The record, where `by` may read it: who may read it as a whole may edit it too."""
        found = session.get(cls, id)
        if found is None or not found.is_live:
            raise errors.NoLongerThere
        if not found.may_be_read_by(session, by):
            raise errors.NotAllowed
        return found

    @classmethod
    def latest_with(cls, session: Session, customer_id: int) -> "FollowUp | None":
        return next(iter(cls.with_customer(session, customer_id, 1)), None)

    @classmethod
    def last_contact(cls, session: Session, customer: Customer) -> datetime | None:
        """When a customer was last spoken to, as its records and files tell."""
        latest = cls.latest_with(session, customer.id)
        told = (latest.occurred_at if latest else None, customer.told_contact_at)
        return max((at for at in told if at is not None), default=None)

    @classmethod
    def with_customer(
        cls, session: Session, customer_id: int, most: int, skip: int = 0
    ) -> "list[FollowUp]":
        """Some of the contacts with a customer, the latest first."""
        found = select(cls).where(cls.customer_id == customer_id, cls.live())
        newest = found.order_by(col(cls.occurred_at).desc(), col(cls.id).desc())
        return list(session.exec(newest.limit(most).offset(skip)))

    def lock(self, session: Session) -> None:
        """Who changes the same record at the same time waits here. Raises NoLongerThere."""
        session.refresh(self, with_for_update=True)
        if not self.is_live:
            raise errors.NoLongerThere

    def met_on(self, session: Session) -> date:
        """The day of the contact where its owner is."""
        owner = session.get_one(Person, self.owner_id)
        return self.occurred_at.astimezone(owner.tz).date()

    def can_be_undone(self, now: datetime) -> bool:
        """To the minute: half an hour after it was logged it still can."""
        return self.is_live and now <= self.logged_at + UNDO_TIME

    def may_be_read_by(self, session: Session, person: Person) -> bool:
        """Whether they wrote it or answer for who met the customer. Who does not see the customer
        any more reads it only as they left it: not what others have changed since."""
        of = Of(self.owner_id, self.author_id)
        if not may(session, person, Right.RECORD_EDIT, of):
            return False
        if session.get_one(Customer, self.customer_id).may_be_seen_by(session, person):
            return True
        others_contact = select(Appointment.id).where(
            Appointment.planned_in_id == self.id, Appointment.owner_id != person.id
        )
        is_as_left = self.edited_by_id in (None, person.id)
        return is_as_left and session.exec(others_contact.limit(1)).first() is None

    def may_be_deleted_by(self, session: Session, person: Person) -> bool:
        return may(session, person, Right.RECORD_DELETE, Of(self.owner_id, self.author_id))

    def clear_participants(self, session: Session) -> tuple[set[int], set[int]]:
        """Nobody took part, on either side; returns the ids of who did, of ours and of theirs."""
        people = session.exec(select(FollowUpPerson).where(FollowUpPerson.followup_id == self.id))
        before = set()
        for row in people:
            before.add(row.person_id)
            session.delete(row)
        theirs = set()
        for link in session.exec(
            select(FollowUpContact).where(FollowUpContact.followup_id == self.id)
        ):
            theirs.add(link.contact_id)
            session.delete(link)
        session.flush()
        return before, theirs

    def meet(
        self,
        session: Session,
        customer: Customer,
        entry: FollowUpInput,
        before: Container[int] = (),
    ) -> None:
        """Add who took part, on both sides; new contacts join the customer's chain. Who did
        `before` may stay, member or not. Raises what Person.colleague does."""
        for user_id in dict.fromkeys(entry.ours):
            person = Person.colleague(session, user_id, "ours", before)
            session.add(FollowUpPerson(followup_id=self.id, person_id=person.id))
        chain = {contact.id for contact in customer.contacts(session)} if entry.theirs else set()
        met: dict[int, None] = {}
        for one in entry.theirs:
            if isinstance(one, NewContact):
                made = Contact.get_or_create(session, customer, one.name, one.title, self.id)
                met[made.id] = None
            elif one in chain:
                met[one] = None
            else:
                met[_after_merge(session, one, customer).id] = None
        session.add_all(FollowUpContact(followup_id=self.id, contact_id=one) for one in met)
        session.flush()

    def update_reminders(self, session: Session, now: datetime) -> None:
        session.add(self)
        owed = deadlines.of_followup(
            author=self.author_id, logged_at=self.logged_at, is_live=self.is_live
        )
        Reminder.set_desired(session, (Kind.RECORDED,), self.id, owed, now, self.team_id)
        whose = (self.owner_id, self.author_id)
        told = deadlines.of_change(
            Kind.DELETED, whose, by=self.deleted_by_id, changed_at=self.deleted_at
        )
        Reminder.set_desired(session, (Kind.DELETED,), self.id, told, now, self.team_id)


class FollowUpPerson(TenantRow, table=True):
    """Somebody of ours who took part."""

    followup_id: int = Field(foreign_key="followup.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)


class FollowUpContact(TenantRow, table=True):
    """Somebody of the customer's who took part."""

    __table_args__ = (
        Index("ix_followupcontact_of_contact", "contact_id", "followup_id", "team_id"),
    )

    followup_id: int = Field(foreign_key="followup.id", primary_key=True)
    contact_id: int = Field(foreign_key="contact.id", primary_key=True)


def _after_merge(session: Session, contact_id: int, customer: Customer) -> Contact:
    """The customer's own contact for one chosen before its customer was merged into this one."""
    chosen = session.get(Contact, contact_id)
    if chosen is None or Customer.surviving(session, chosen.customer_id) is not customer:
        raise errors.ContactUnknown("theirs")
    return Contact.get_or_create(session, customer, chosen.name, chosen.title)


# Made once: to make a statement takes longer than to run it.
_OF_SUBMISSION = select(FollowUp).where(FollowUp.submission == bindparam("submission"))
