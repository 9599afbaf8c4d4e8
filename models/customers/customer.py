"""A customer with its profile, its decision chain, and who may see it."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Self

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Computed,
    Index,
    UniqueConstraint,
    bindparam,
    false,
    or_,
)
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import errors
from models.customers import visibility
from models.customers.contact import EMPTY, Contact
from models.customers.name_index import NamePart
from models.customers.names import clean_name, normalise
from models.customers.open_work import Moved, OpenWork, written
from models.customers.past_owner import PastOwner
from models.customers.profile_review import ProfileReview
from models.customers.standing import Ending, Level, Segment, Stage
from models.customers.visibility import CustomerShare
from models.database.bulk import insert_all
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, may, represented
from models.people.person import Person
from models.reminder import customers_to_update
from models.rules.deadlines import Mode
from models.rules.names import fold
from models.rules.rights import Right
from models.watching.event import Happened
from models.watching.tell import About, tell, tell_owners
from models.watching.watch import unwatch


class Customer(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "name_key"),
        Index("ix_customer_owned", "owner_id", "team_id", "id"),
        Index("ix_customer_latest", "team_id", "contacted", "last_contact_at", "id"),
    )

    id: int = Field(default=None, primary_key=True)
    name: str
    name_key: str  # the name as it is compared: see key_of()
    search_key: str = ""  # the name as it is searched: see names.keys()
    owner_id: int = Field(foreign_key="person.id")
    industry: str = ""
    size: str = ""  # employees / yearly revenue, as people write it
    stage: Stage | None = Field(default=None, sa_type=Choice(Stage))
    segment: Segment | None = Field(default=None, sa_type=Choice(Segment))
    # What the segment is proposed by; None: not known.
    industry_weight: Level | None = Field(default=None, sa_type=Choice(Level))
    potential: Level | None = Field(default=None, sa_type=Choice(Level))
    urgency: Level | None = Field(default=None, sa_type=Choice(Level))
    pains: str = ""
    goals: str = ""  # of the next 3 to 6 months
    goals_on: date | None = None  # the day they were set
    demands: str = ""  # on a supplier: response, support, price
    history: str = ""  # since when, what they bought, past problems and how they ended
    # What fits nowhere else.
    notes: str = Field(default="", sa_column_kwargs={"server_default": EMPTY})
    contract_ends_on: date | None = None  # its last day
    reviewed_at: datetime = Field(sa_type=Instant)  # the last look at the profile
    last_contact_at: datetime | None = Field(default=None, sa_type=Instant)
    # The last contact that a file tells of, where no record does.
    told_contact_at: datetime | None = Field(default=None, sa_type=Instant)
    # For the index: on SQLite none can have the NULLs at its other end.
    contacted: bool = Field(
        default=None,
        sa_column=Column(Boolean, Computed("last_contact_at IS NOT NULL", True), nullable=False),
    )
    created_at: datetime = Field(sa_type=Instant)
    # An import brought it: it was a customer before it came to be here.
    is_of_old: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    archived_at: datetime | None = Field(default=None, sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    ending: Ending | None = Field(default=None, sa_type=Choice(Ending))
    ended_why: str = ""
    # When its end counts in reviews; None: of one that a file brings as over, or without a day.
    end_counts_at: datetime | None = Field(default=None, sa_type=Instant)
    merged_into_id: int | None = Field(default=None, foreign_key="customer.id")
    is_watched: bool = False  # by somebody, once: saves a look for those who are to be told

    @property
    def is_live(self) -> bool:
        """Whether somebody still works with it: it was neither merged away nor ended."""
        return self.archived_at is None and self.ended_at is None

    @property
    def is_reviewed(self) -> bool:
        """Whether somebody has looked at the profile since it was created."""
        return self.reviewed_at > self.created_at

    @classmethod
    def visible_to(cls, session: BaseSession, person: Person) -> SelectOfScalar[Self]:
        """The live customers a person may see: their own, those of their reports, those that
        models.customers.visibility names; an admin all."""
        live = select(cls).where(col(cls.archived_at).is_(None))
        if visibility.sees_all(person):
            return live
        absent = represented(session, person)
        return live.where(_seen(person.id, absent) if absent else _seen_alone(person.id))

    @classmethod
    def owned_by(cls, session: Session, person: Person) -> list[Self]:
        """The live ones."""
        mine = select(cls).where(cls.owner_id == person.id, col(cls.archived_at).is_(None))
        return list(session.exec(mine.order_by(col(cls.id))))

    @classmethod
    def surviving(cls, session: Session, id: int, *, lock: bool = False) -> Self | None:
        """The customer of this id, or the one it was merged into, and that one in turn. Who is
        about to add to it locks it, so that a merge of the same moment comes before or after."""
        waits = {"key_share": True} if lock else None
        found = session.get(cls, id, with_for_update=waits, populate_existing=lock)
        while found is not None and found.merged_into_id is not None:
            into = found.merged_into_id
            found = session.get(cls, into, with_for_update=waits, populate_existing=lock)
        if found is not None and lock:
            cls.locked_in(session)[found.id] = found
        return found

    @classmethod
    def locked_in(cls, session: BaseSession) -> dict[int, Self]:
        """The customers that this transaction has locked, or made: to its end nobody else can
        change them, so that they need not be read again."""
        locked: dict[int, Self] = session.info.setdefault("locked_customers", {})
        return locked

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> Self:
        """The customer of this id, or the one it was merged into, where `by` may see it; raises
        CustomerUnknown, or CustomerHidden."""
        found = cls.surviving(session, id, lock=lock)
        if found is None or found.archived_at is not None:
            raise errors.CustomerUnknown("customer")
        if not found.may_be_seen_by(session, by):
            raise errors.CustomerHidden("customer")
        return found

    @classmethod
    def to_edit(cls, session: Session, id: int, by: Person) -> Self:
        """The same, where `by` may change its profile too; raises NotAllowed."""
        found = cls.get(session, id, by)
        if not found.may_be_edited_by(session, by):
            raise errors.NotAllowed
        return found

    @classmethod
    def create(cls, session: Session, name: str, by: Person, now: datetime) -> Self:
        """A new customer of `by`. A name that `by` can already see returns that customer;
        one that is somebody else's raises CustomerOfSomebodyElse."""
        name = clean_name(name)
        key = normalise(name)
        taken = cls._holding(session, key, lock=True)
        if taken and taken.archived_at is not None:
            taken.name = name if taken.name_key == key else taken.name
            taken.owner_id, taken.archived_at = by.id, None
            taken.created_at = taken.reviewed_at = now
            taken.update_reminders(session, now)
            return taken
        if taken:
            taken.require_visible(session, by)
            return taken
        customer = cls(name=name, name_key=key, owner_id=by.id, created_at=now, reviewed_at=now)
        session.add(customer)
        session.flush()
        cls.locked_in(session)[customer.id] = customer
        customer._set_name(session, name)
        customer.update_reminders(session, now)
        return customer

    @classmethod
    def of_name(cls, session: Session, name: str) -> Self | None:
        """The live customer of exactly this name, or that one of this name was merged into,
        whoever may see it."""
        found = cls._holding(session, normalise(name))
        return found if found is not None and found.archived_at is None else None

    @classmethod
    def _holding(cls, session: Session, key: str, *, lock: bool = False) -> Self | None:
        id = session.scalars(_OF_NAME, {"key": key}).first()
        return None if id is None else cls.surviving(session, id, lock=lock)

    def require_visible(self, session: Session, by: Person) -> None:
        """Raises CustomerOfSomebodyElse where `by`, who typed its name, may not see it.

        That it is taken must be said, or one customer would be kept twice; who has it only within
        a team, who can settle it, and to who had it last, who was told. Others learn neither the
        keeper nor the stored spelling, and are sent to a manager or an admin, who see both."""
        if self.may_be_seen_by(session, by):
            return
        owner = session.get_one(Person, self.owner_id)
        are_a_team = by.manager_id is not None and by.manager_id in (owner.id, owner.manager_id)
        if are_a_team or self.was_last_of(session, by):
            raise errors.CustomerOfColleague("customer", owner=owner.name)
        raise errors.CustomerOfSomebodyElse("customer")

    def was_last_of(self, session: Session, person: Person) -> bool:
        """Whether it was theirs until its owner of today got it."""
        mine = select(PastOwner.owner_id).where(PastOwner.customer_id == self.id)
        last = mine.order_by(col(PastOwner.until).desc(), col(PastOwner.id).desc())
        return session.exec(last.limit(1)).first() == person.id

    def rename(self, session: Session, name: str, by: Person) -> None:
        """Raises CustomerNameTaken or CustomerOfSomebodyElse where another has that name."""
        name = clean_name(name)
        key = normalise(name)
        other = session.exec(
            select(Customer).where(Customer.name_key == key, Customer.id != self.id)
        ).first()
        holder = Customer.surviving(session, other.id) if other else None
        if holder and holder.archived_at is None and holder.id != self.id:
            holder.require_visible(session, by)
            raise errors.CustomerNameTaken("name")
        if other:  # an archived one makes room: nobody can type a name with a line break
            other.name_key = f"{key}\n{other.id}"
            session.flush()
        self._set_name(session, name)

    def _set_name(self, session: Session, name: str) -> None:
        """From now on this is its name, by which it is found."""
        before, self.search_key = self.search_key, fold.keys(name)
        self.name, self.name_key = name, normalise(name)
        parts = fold.parts_of(before), fold.parts_of(self.search_key)
        NamePart.replace(session, self.team_id, self.id, *parts)

    def mark_profile_reviewed(self, session: Session, now: datetime) -> None:
        """Somebody has looked at the profile: it is fresh for a month."""
        type(self).mark_profiles_reviewed(session, [self], now)

    @classmethod
    def mark_profiles_reviewed(
        cls, session: Session, customers: Sequence[Self], now: datetime
    ) -> None:
        """The same for many at once."""
        for one in customers:
            if one.reviewed_at != now:
                one.reviewed_at = now
            one.update_reminders(session, now)
        reviews = [{"customer_id": one.id, "reviewed_at": now} for one in customers]
        insert_all(session, ProfileReview, reviews)

    def reassign(
        self,
        session: Session,
        owner: Person,
        by: Person,
        now: datetime,
        *,
        is_owner_reached: bool = True,
        mode: Mode = Mode.TIMED,
    ) -> tuple[Moved, ...]:
        """Somebody else looks after it, with the open work of its owner, which both are told of in
        this `mode`; returns what has gone."""
        before = session.get_one(Person, self.owner_id)
        self.owner_id = owner.refuse_if_gone("owner").id
        self.share_with(session, self.shared_with(session))  # its owner needs no share
        self.update_reminders(session, now)
        if before.id == owner.id:
            return ()
        session.add(PastOwner(customer_id=self.id, owner_id=before.id, until=now))
        unwatch(session, self.id, owner)
        work = OpenWork.of(session, self.id, before, owner, now)
        gone = work.moved
        tell(session, self.id, Happened.OWNER, by, now, owner_id=owner.id)
        told = (owner.id, before.id) if is_owner_reached else (owner.id,)
        about = About(owner_id=owner.id, moved=written(gone))
        # Before what goes along: who gave it is read first, and not held back by the rest.
        tell_owners(session, self.id, Happened.OWNER, told, by, now, mode, **about)
        work.hand_over(session, owner, by, now)
        return gone

    def archive(self, session: Session, now: datetime) -> None:
        self.archived_at = now
        self.update_reminders(session, now)

    def update_reminders(self, session: Session, now: datetime) -> None:
        """Its reminders are synchronised before the transaction commits: see models.health."""
        session.add(self)
        customers_to_update(session)[self.id] = now

    def may_be_seen_by(self, session: Session, person: Person) -> bool:
        if self.may_be_edited_by(session, person):
            return True
        seen = Customer.visible_to(session, person).where(Customer.id == self.id)
        return session.exec(seen).first() is self

    def may_be_edited_by(self, session: Session, person: Person) -> bool:
        """Those it is only shared with see it and log."""
        return may(session, person, Right.CUSTOMER_EDIT, Of(self.owner_id))

    def shared_with(self, session: Session) -> list[Person]:
        shares = select(CustomerShare.person_id).where(CustomerShare.customer_id == self.id)
        return list(session.exec(select(Person).where(col(Person.id).in_(shares))))

    def share_with(self, session: Session, people: list[Person]) -> None:
        """Let exactly these people, besides the owner, see this customer."""
        wanted = {person.id for person in people if person.id != self.owner_id}
        shares = session.exec(select(CustomerShare).where(CustomerShare.customer_id == self.id))
        for share in shares:
            if share.person_id not in wanted:
                session.delete(share)
            wanted.discard(share.person_id)
        session.add_all(CustomerShare(customer_id=self.id, person_id=id) for id in wanted)
        session.flush()

    def contacts(self, session: Session, *, also_left: bool = False) -> list["Contact"]:
        """Its decision chain; `also_left`: with those who are in records only."""
        chain = _EVERYBODY if also_left else _CHAIN
        return list(session.exec(chain, params={"customer": self.id}))


# Made once: to make a statement takes longer than to run it.
_OF_NAME = select(Customer.id).where(Customer.name_key == bindparam("key"))
_EVERYBODY = (
    select(Contact).where(Contact.customer_id == bindparam("customer")).order_by(col(Contact.id))
)
_CHAIN = _EVERYBODY.where(col(Contact.left_at).is_(None))


def _seen(person_id: int, absent: Sequence[Person] = ()) -> ColumnElement[bool]:
    """Whether a person who is no admin, and who stands in for these, may see a customer."""
    return or_(
        col(Customer.owner_id).in_([person_id, *visibility.covered_ids(absent)]),
        col(Customer.owner_id).in_(visibility.report_ids(person_id)),
        col(Customer.id).in_(visibility.shared_or_involved(person_id, absent)),
    )


@lru_cache(maxsize=1024)  # to put the clause together takes longer than to ask for the rows
def _seen_alone(person_id: int) -> ColumnElement[bool]:
    return _seen(person_id)
