"""A deal with a customer, from the first talk until it is won or lost."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments.deal_terms import Terms, refuse
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.money import rates
from models.money.rates import ExchangeRate
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.amounts.money import converted
from models.rules.deals import DealKind, DealStage, DealState, LostReason

NOT_DELETED = text("deleted_at IS NULL")


class Deal(TenantRow, table=True):
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
    cents: int | None = Field(default=None, sa_type=BigInteger)  # hundredths of the unit
    currency: str = Field(default="", max_length=3)  # ISO 4217; "" without an amount
    state: DealState = Field(default=DealState.OPEN, sa_type=Choice(DealState))
    stage: DealStage | None = Field(default=None, sa_type=Choice(DealStage))
    staged_on: date  # in this stage since; like all days of a deal, one of the owner's
    opened_on: date
    expected_on: date | None = None
    closed_on: date | None = None
    lost_reason: LostReason | None = Field(default=None, sa_type=Choice(LostReason))
    lost_why: str = ""
    # In the currency of the figures, at the rate of the day it closed; see models.money.rates.
    rate: str | None = Field(default=None, max_length=40)
    rate_on: date | None = None
    rated_cents: int | None = Field(default=None, sa_type=BigInteger)
    rated_currency: str = Field(default="", max_length=3)
    deleted_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def is_open(self) -> bool:
        return self.state is DealState.OPEN and self.deleted_at is None

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
        if owner.id != self.owner_id:
            self.owner_id = owner.refuse_if_gone("owner").id
        before = self.currency
        self._take(terms, today)
        if self.currency != before or self.state is DealState.OPEN:
            self._unfreeze()
        self._rate(session)
        self.update_reminders(session, now)

    def reopen(self, session: Session, now: datetime) -> None:
        self.state, self.closed_on = DealState.OPEN, None
        self.lost_reason, self.lost_why = None, ""
        self._unfreeze()
        self.update_reminders(session, now)

    def freeze(self, rate: ExchangeRate) -> None:
        """From now on its amount is converted at this rate."""
        self.rate, self.rate_on, self.rated_currency = rate.rate, rate.set_on, rate.reporting
        self._convert()

    def reassign(self, session: Session, owner: Person, now: datetime) -> None:
        self.owner_id = owner.id
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

    def _rate(self, session: Session) -> None:
        """A closed deal keeps the rate it has, or else takes today's; what is in the currency of
        the figures needs none."""
        if self.state is DealState.OPEN or not self.currency:
            return
        if self.rate is None and (rate := rates.current(session, self.currency)):
            self.freeze(rate)
        self._convert()

    def _convert(self) -> None:
        if self.cents is None or self.rate is None:
            self.rated_cents = None
        else:
            self.rated_cents = converted(self.cents, Decimal(self.rate))

    def _unfreeze(self) -> None:
        self.rate, self.rate_on, self.rated_cents, self.rated_currency = None, None, None, ""

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
