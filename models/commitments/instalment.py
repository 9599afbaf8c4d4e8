"""A part of what a deal is worth, and the day by which the customer is to pay it (回款)."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Index, false
from sqlmodel import Field, Session, col, select

from models.database.scoped import TenantRow
from models.money.rated import Rated
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines


class Instalment(Rated, TenantRow, table=True):
    """Of the owner of the deal, for whom its days are. What was received is rated at that day."""

    __table_args__ = (
        # The figures of a review read nothing else: see models.reviews.
        Index(
            "ix_instalment_received",
            "owner_id",
            "team_id",
            "received_on",
            "deal_id",
            "customer_id",
            "currency",
            "cents",
            "rated_currency",
            "rated_cents",
        ),
    )

    id: int = Field(default=None, primary_key=True)
    deal_id: int = Field(foreign_key="deal.id", index=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    owner_id: int = Field(foreign_key="person.id")
    due_on: date
    received_on: date | None = None
    came_on: date | None = None  # while its deal was open: it is received once that is won
    rest_of_id: int | None = None  # the one of which a part was received, and this was left
    share: str | None = Field(default=None, max_length=12)  # per cent of the deal: it follows it
    is_rest: bool = Field(default=False, sa_column_kwargs={"server_default": false()})

    @property
    def is_open(self) -> bool:
        return self.received_on is None

    @property
    def amount(self) -> int:
        """In hundredths."""
        return self.cents or 0

    @classmethod
    def of_deals(cls, session: Session, ids: Iterable[int]) -> list["Instalment"]:
        """As they are due, deal by deal."""
        found = select(cls).where(col(cls.deal_id).in_(list(ids)))
        return list(session.exec(found.order_by(col(cls.deal_id), col(cls.due_on), col(cls.id))))

    @classmethod
    def open_of(cls, session: Session, owner: Person) -> list["Instalment"]:
        mine = select(cls).where(cls.owner_id == owner.id, col(cls.received_on).is_(None))
        return list(session.exec(mine.order_by(col(cls.due_on), col(cls.id))))

    def receive(self, session: Session, on: date) -> None:
        self.received_on, self.came_on = on, None
        self.take_rate(session)
        session.add(self)

    def keep(self, session: Session, on: date) -> None:
        """It came before its deal was won."""
        self.came_on, self.share, self.is_rest = on, None, False
        session.add(self)

    def split(self, session: Session, cents: int, rest_due: date) -> "Instalment":
        """So much of it from now on; the rest, a new one, is due on another day."""
        rest = Instalment(
            deal_id=self.deal_id,
            customer_id=self.customer_id,
            owner_id=self.owner_id,
            due_on=rest_due,
            cents=self.amount - cents,
            currency=self.currency,
            rest_of_id=self.id,
            share=self.share,
            is_rest=self.is_rest,
        )
        self.cents = cents
        session.add_all((self, rest))
        session.flush()
        return rest

    def take_back(self, session: Session, now: datetime) -> None:
        """It was not received; what was left of it is part of it again, unless that was paid."""
        self.received_on = None
        self.unfreeze()
        theirs = select(Instalment).where(Instalment.rest_of_id == self.id)
        for rest in session.exec(theirs.where(col(Instalment.received_on).is_(None))):
            self.cents = self.amount + rest.amount
            rest.remove(session, now)
        session.add(self)

    def reassign(self, session: Session, owner: Person, now: datetime, *, is_owed: bool) -> None:
        """`is_owed` as in `update_reminders`."""
        self.owner_id = owner.id
        self.update_reminders(session, now, is_owed=is_owed)

    def remove(self, session: Session, now: datetime) -> None:
        Reminder.set_desired(session, deadlines.INSTALMENT_KINDS, self.id, [], now, self.team_id)
        session.delete(self)

    def update_reminders(self, session: Session, now: datetime, *, is_owed: bool = True) -> None:
        """`is_owed`: its deal is won, and there."""
        session.add(self)
        owner = session.get_one(Person, self.owner_id)
        owed = deadlines.of_instalment(
            due=self.due_on,
            owner=owner.id,
            zone=owner.tz,
            is_workday=owner.is_workday,
            is_open=self.is_open and is_owed,
            now=now,
        )
        Reminder.set_desired(session, deadlines.INSTALMENT_KINDS, self.id, owed, now, self.team_id)
