"""A deal with a customer, from the first talk until it is won or lost."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments.deal_terms import MAX_WAITS, Terms, refuse
from models.commitments.following import follow
from models.commitments.instalment import Instalment
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.money.rated import Rated
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deals import DealKind, DealStage, DealState, LostReason

NOT_DELETED = text("deleted_at IS NULL")


class Deal(Rated, TenantRow, table=True):
    """Rated at the day on which it closed."""

    __table_args__ = (
        Index("ix_deal_open", "owner_id", "state", "expected_on"),
        Index(
            "ix_deal_bought",
            "customer_id",
            "state",
            "closed_on",
            sqlite_where=NOT_DELETED,
            postgresql_where=NOT_DELETED,
        ),
        # The figures of a review read nothing else: see models.reviews.
        Index(
            "ix_deal_closed",
            "owner_id",
            "team_id",
            "closed_on",
            "state",
            "kind",
            "customer_id",
            "currency",
            "cents",
            "rated_currency",
            "rated_cents",
            "lost_reason",
            "deleted_at",
            sqlite_where=NOT_DELETED,
            postgresql_where=NOT_DELETED,
        ),
    )

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    owner_id: int = Field(foreign_key="person.id")
    created_by_id: int = Field(foreign_key="person.id")
    created_at: datetime = Field(sa_type=Instant)
    title: str = ""
    kind: DealKind = Field(sa_type=Choice(DealKind))
    state: DealState = Field(default=DealState.OPEN, sa_type=Choice(DealState))
    stage: DealStage | None = Field(default=None, sa_type=Choice(DealStage))
    staged_on: date  # in this stage since; like all days of a deal, one of the owner's
    opened_on: date
    expected_on: date | None = None
    closed_on: date | None = None
    lost_reason: LostReason | None = Field(default=None, sa_type=Choice(LostReason))
    lost_why: str = ""
    # What the parts that are to be paid on no day yet wait for, a line each: 验收后.
    waits_for: str | None = Field(default=None, max_length=MAX_WAITS)
    ended_with: datetime | None = Field(default=None, sa_type=Instant)  # see end_with_customer
    deleted_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def is_open(self) -> bool:
        return self.state is DealState.OPEN and self.deleted_at is None

    @property
    def is_owed(self) -> bool:
        """Whether the customer is to pay it."""
        return self.state is DealState.WON and self.deleted_at is None

    @classmethod
    def create(
        cls,
        session: Session,
        terms: Terms,
        *,
        customer_id: int,
        owner: Person,
        by: Person,
        now: datetime,
    ) -> "Deal":
        """Raises errors.Invalid with what is wrong beside each field."""
        today = now.astimezone(owner.tz).date()
        deal = cls(
            customer_id=customer_id,
            owner_id=owner.refuse_if_gone("owner").id,
            created_by_id=by.id,
            created_at=now,
            kind=terms.kind,
            staged_on=min(terms.opened, today),
            opened_on=terms.opened,
        )
        refuse(terms, today, expected_before=None)
        deal._take(terms, today, is_new=True)
        deal._rate(session)
        session.add(deal)
        session.flush()
        deal.update_reminders(session, now)
        return deal

    @classmethod
    def open_of(cls, session: Session, owner: Person) -> list["Deal"]:
        return list(session.exec(cls.owned_by(owner, DealState.OPEN)))

    @classmethod
    def owned_by(cls, owner: Person, state: DealState) -> SelectOfScalar["Deal"]:
        """Open ones as they are expected to close, closed ones the latest first."""
        return cls.live(state).where(cls.owner_id == owner.id)

    @classmethod
    def of_customers(cls, ids: Iterable[int]) -> SelectOfScalar["Deal"]:
        """The open ones, whoever has them."""
        return cls.live(DealState.OPEN).where(col(cls.customer_id).in_(ids))

    @classmethod
    def live(cls, state: DealState) -> SelectOfScalar["Deal"]:
        found = select(cls).where(cls.state == state, col(cls.deleted_at).is_(None))
        if state is DealState.OPEN:
            return found.order_by(col(cls.expected_on).nulls_last(), col(cls.id))
        return found.order_by(col(cls.closed_on).desc(), col(cls.id).desc())

    def change(self, session: Session, terms: Terms, owner: Person, now: datetime) -> None:
        """Raises errors.Invalid likewise."""
        today = now.astimezone(owner.tz).date()
        refuse(terms, today, expected_before=self.expected_on)
        moves = owner.id != self.owner_id
        if moves:
            self.owner_id = owner.refuse_if_gone("owner").id
        before, worth = self.currency, self.cents
        self._take(terms, today)
        if self.currency != before or self.state is DealState.OPEN:
            self.unfreeze()
        self._rate(session)
        self._pass_on(session, to_owner=moves)
        if self.cents is not None and self.cents != worth:
            follow(session, self.id, self.cents, now)
        if self.state is DealState.WON:
            self._receive_what_came(session)
        self.update_reminders(session, now)

    def end_with_customer(
        self, session: Session, reason: LostReason, why: str, now: datetime
    ) -> None:
        """Lost, for its customer is. What that closed, at `now`, opens again with the customer."""
        self.state, self.lost_reason, self.lost_why = DealState.LOST, reason, why
        self.closed_on = now.astimezone(session.get_one(Person, self.owner_id).tz).date()
        self.ended_with = now
        self._rate(session)
        self.update_reminders(session, now, is_live=False)

    def reopen(self, session: Session, now: datetime) -> None:
        self.state, self.closed_on, self.ended_with = DealState.OPEN, None, None
        self.lost_reason, self.lost_why = None, ""
        self.unfreeze()
        self.update_reminders(session, now)

    def reassign(self, session: Session, owner: Person, now: datetime) -> None:
        self.owner_id = owner.id
        self._pass_on(session, to_owner=True)
        self.update_reminders(session, now)

    def delete(self, session: Session, now: datetime) -> None:
        self.deleted_at = self.deleted_at or now
        self.update_reminders(session, now)

    def restore(self, session: Session, now: datetime) -> None:
        self.deleted_at = None
        self.update_reminders(session, now)

    def update_reminders(self, session: Session, now: datetime, *, is_live: bool = True) -> None:
        """`is_live`: the work with its customer has not ended."""
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        owed = deadlines.of_deal(
            expected=self.expected_on,
            staged=self.staged_on,
            owner=owner.id,
            zone=owner.tz,
            is_open=self.is_open and is_live,
            now=now,
        )
        Reminder.set_desired(session, deadlines.DEAL_KINDS, self.id, owed, now, self.team_id)
        for one in Instalment.of_deals(session, [self.id]):
            one.update_reminders(session, now, is_owed=self.is_owed)

    def _rate(self, session: Session) -> None:
        if self.state is not DealState.OPEN:
            self.take_rate(session)

    def _receive_what_came(self, session: Session) -> None:
        for one in Instalment.of_deals(session, [self.id]):
            if one.is_open and one.came_on is not None:
                one.receive(session, one.came_on)
        session.flush()

    def _pass_on(self, session: Session, *, to_owner: bool) -> None:
        """What is not paid goes where the deal goes, and all is in its currency."""
        for one in Instalment.of_deals(session, [self.id]):
            if one.is_open and to_owner:
                one.owner_id = self.owner_id
            if self.currency and one.currency != self.currency:
                one.currency = self.currency
                one.unfreeze()
                if not one.is_open:
                    one.take_rate(session)
            session.add(one)

    def _take(self, terms: Terms, today: date, *, is_new: bool = False) -> None:
        if terms.stage is not None and terms.stage is not self.stage:
            self.stage = terms.stage
            self.staged_on = self.staged_on if is_new else today
        is_lost = terms.state is DealState.LOST
        self.kind, self.title, self.state = terms.kind, terms.title.strip(), terms.state
        self.cents, self.currency = terms.cents, terms.currency if terms.cents is not None else ""
        self.opened_on, self.expected_on = terms.opened, terms.expected
        self.closed_on = terms.closed if terms.state is not DealState.OPEN else None
        self.lost_reason = terms.reason if is_lost else None
        self.lost_why = terms.why.strip() if is_lost else ""
        self.ended_with = self.ended_with if is_lost else None
