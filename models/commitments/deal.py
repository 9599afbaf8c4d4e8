"""A deal with a customer, from the first talk until it is won or lost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.person import Person
from models.rules.deals import DealKind, DealStage, DealState, LostReason

MAX_TITLE = 150
MAX_WHY = 500
NOT_DELETED = text("deleted_at IS NULL")


@dataclass(frozen=True)
class Terms:
    """What a person says of a deal. `cents` are hundredths of the currency's unit; the days are
    the owner's."""

    kind: DealKind
    state: DealState
    opened: date
    title: str = ""
    stage: DealStage | None = None
    cents: int | None = None
    currency: str = ""
    expected: date | None = None
    closed: date | None = None
    reason: LostReason | None = None
    why: str = ""


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
        _refuse(terms, today, expected_before=None)
        deal._take(terms, today, is_new=True)
        session.add(deal)
        session.flush()
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
        _refuse(terms, today, expected_before=self.expected_on)
        if owner.id != self.owner_id:
            self.owner_id = owner.refuse_if_gone("owner").id
        self._take(terms, today)
        session.add(self)

    def reopen(self, session: Session) -> None:
        self.state, self.closed_on = DealState.OPEN, None
        self.lost_reason, self.lost_why = None, ""
        session.add(self)

    def reassign(self, session: Session, owner: Person) -> None:
        self.owner_id = owner.id
        session.add(self)

    def delete(self, session: Session, now: datetime) -> None:
        self.deleted_at = self.deleted_at or now
        session.add(self)

    def restore(self, session: Session) -> None:
        self.deleted_at = None
        session.add(self)

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


def _refuse(terms: Terms, today: date, expected_before: date | None) -> None:
    wrong: list[errors.Problem] = []
    if len(terms.title) > MAX_TITLE:
        wrong.append(errors.TextTooLong("title", length=len(terms.title), most=MAX_TITLE))
    if terms.opened > today:
        wrong.append(errors.DayInFuture("opened"))
    if terms.state is DealState.OPEN:
        if terms.stage is None:
            wrong.append(errors.Empty("stage"))
        is_moved = terms.expected != expected_before
        if terms.expected is not None and is_moved and terms.expected < today:
            wrong.append(errors.DateInPast("expected"))
    else:
        wrong += _wrong_when_closed(terms, today)
    if wrong:
        raise errors.Invalid(wrong)


def _wrong_when_closed(terms: Terms, today: date) -> Iterable[errors.Problem]:
    if terms.closed is None:
        yield errors.Empty("closed")
    elif terms.closed > today:
        yield errors.DayInFuture("closed")
    elif terms.closed < terms.opened:
        yield errors.ClosedBeforeOpened("closed")
    if terms.state is DealState.WON and terms.cents is None:
        yield errors.Empty("amount")
    if terms.state is DealState.LOST:
        if terms.reason is None:
            yield errors.Empty("reason")
        if len(terms.why) > MAX_WHY:
            yield errors.TextTooLong("why", length=len(terms.why), most=MAX_WHY)
