"""The strategy for a customer: one is current, earlier ones are kept."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Index, text, update
from sqlmodel import Field, Session, col, select

from models.commitments.action_occurrence import ActionOccurrence, StrategyEnd
from models.commitments.strategy_action import StrategyAction
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow

MAX_GOAL = 500


class Strategy(TenantRow, table=True):
    __table_args__ = (
        Index(
            "uq_strategy_current",
            "customer_id",
            unique=True,
            postgresql_where=text("ended_at IS NULL"),
            sqlite_where=text("ended_at IS NULL"),
        ),
        Index("ix_strategy_of_customer", "customer_id", "ended_at"),
    )

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id")
    goal: str
    expected_effect: str = ""  # "satisfaction ≥ 90%": see models.rules.amounts.read_measure
    created_at: datetime = Field(sa_type=Instant)
    created_by_id: int = Field(foreign_key="person.id")
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    ended_why: StrategyEnd | None = Field(default=None, sa_type=Choice(StrategyEnd))

    @classmethod
    def current(cls, session: Session, customer_id: int) -> "Strategy | None":
        mine = select(cls).where(cls.customer_id == customer_id, col(cls.ended_at).is_(None))
        return session.exec(mine).first()

    @classmethod
    def current_of(cls, session: Session, customer_ids: Collection[int]) -> list["Strategy"]:
        theirs = select(cls).where(
            col(cls.customer_id).in_(customer_ids), col(cls.ended_at).is_(None)
        )
        return list(session.exec(theirs.order_by(col(cls.id))))

    @classmethod
    def earlier(cls, session: Session, customer_id: int) -> list["Strategy"]:
        """Those that have ended, the latest first."""
        mine = select(cls).where(cls.customer_id == customer_id, col(cls.ended_at).is_not(None))
        return list(session.exec(mine.order_by(col(cls.ended_at).desc(), col(cls.id).desc())))

    def actions(self, session: Session) -> list[StrategyAction]:
        return StrategyAction.of_strategies(session, [self.id])

    def end(self, session: Session, why: StrategyEnd, now: datetime) -> None:
        """Its actions stop with it. Said twice, it is done once."""
        if self.ended_at is not None:
            return
        self.ended_at, self.ended_why = now, why
        session.add(self)
        session.flush()
        for action in self.actions(session):
            action.end(session, why, now)

    def restore(self, session: Session, now: datetime) -> None:
        """Take the end back, and that of the actions it stopped."""
        ended_at, why = self.ended_at, self.ended_why
        self.ended_at = self.ended_why = None
        session.add(self)
        session.flush()
        for action in self.actions(session):
            if action.ended_at == ended_at and action.ended_why is why:
                action.restore(session, now)


def end_of_customer(session: Session, customer_id: int, why: StrategyEnd, now: datetime) -> None:
    """The customer's current strategy ends, if there is one."""
    if current := Strategy.current(session, customer_id):
        current.end(session, why, now)


def keep_together(session: Session, *customer_ids: int) -> None:
    """Let the actions of these customers' strategies, and what became of them, belong to the
    customer that their strategy belongs to: some were added after it had moved."""
    strategy = select(Strategy.customer_id).where(Strategy.id == StrategyAction.strategy_id)
    actions = update(StrategyAction).where(col(StrategyAction.customer_id).in_(customer_ids))
    session.execute(actions.values(customer_id=strategy.scalar_subquery()))
    action = select(StrategyAction.customer_id).where(
        StrategyAction.id == ActionOccurrence.action_id
    )
    settled = update(ActionOccurrence).where(col(ActionOccurrence.customer_id).in_(customer_ids))
    session.execute(settled.values(customer_id=action.scalar_subquery()))


def restore_of_customer(
    session: Session, customer_id: int, why: StrategyEnd, ended_at: datetime, now: datetime
) -> None:
    """What `end_of_customer` ended then goes on, unless there is another strategy by now."""
    if Strategy.current(session, customer_id):
        return
    for strategy in Strategy.earlier(session, customer_id):
        if strategy.ended_at == ended_at and strategy.ended_why is why:
            strategy.restore(session, now)
            return
