"""The improvement plan of a review: to-dos, each with the figure that it is to better."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlmodel import Field, Session, col, select

from models.commitments.todo import Todo
from models.database.columns import Choice
from models.database.scoped import TenantRow
from models.people.person import Person
from models.reviews.frozen import FrozenReview
from models.rules.figures import Key
from models.rules.recurrence import Rule
from models.rules.time.periods import Period


class PlanItem(TenantRow, table=True):
    id: int = Field(default=None, primary_key=True)
    review_id: int = Field(foreign_key="frozenreview.id", index=True)
    todo_id: int = Field(foreign_key="todo.id")
    measure: Key | None = Field(default=None, sa_type=Choice(Key))


@dataclass(frozen=True)
class Planned:
    """What is to be planned; `due` is a day of the owner's."""

    text: str
    owner: Person
    due: date | None
    due_time: time | None
    measure: Key | None
    rule: Rule | None = None  # by which it comes again


@dataclass(frozen=True)
class PlanLine:
    """An item as it stands now."""

    text: str
    owner: str
    due: date | None
    measure: Key | None
    is_done: bool


@dataclass(frozen=True)
class EarlierPlan:
    """What an earlier review planned."""

    period: Period
    lines: list[PlanLine]

    @property
    def done(self) -> int:
        return sum(line.is_done for line in self.lines)


def add(
    session: Session, review: FrozenReview, items: Iterable[Planned], by: Person, now: datetime
) -> None:
    """Each becomes a to-do of its owner's, with its reminders."""
    for item in items:
        todo = Todo.create(
            session,
            item.text,
            owner=item.owner,
            by=by,
            now=now,
            due=item.due,
            due_time=item.due_time,
            rule=item.rule,
            customer_id=review.customer_id,
        )
        session.add(PlanItem(review_id=review.id, todo_id=todo.id, measure=item.measure))
    session.flush()


def lines(session: Session, review: FrozenReview) -> list[PlanLine]:
    """Of the review, whenever it was made, in the order they were planned; what was deleted since
    is no plan any more."""
    found = session.exec(
        select(PlanItem, Todo, Person.name)
        .join(Todo, col(Todo.id) == col(PlanItem.todo_id))
        .join(Person, col(Person.id) == col(Todo.owner_id))
        .where(
            col(PlanItem.review_id).in_(select(FrozenReview.id).where(review.is_the_same())),
            col(Todo.cancelled_at).is_(None),
        )
        .order_by(col(PlanItem.id))
    ).all()
    return [
        PlanLine(todo.text, owner, todo.due, item.measure, todo.done_at is not None)
        for item, todo, owner in found
    ]


def earlier(session: Session, review: FrozenReview) -> EarlierPlan | None:
    """The plan of this person's last review of the same scope and an earlier period."""
    planned = select(PlanItem.review_id)
    before = (
        select(FrozenReview)
        .where(
            review.shares_scope(),
            FrozenReview.last < review.last,
            col(FrozenReview.id).in_(planned),
        )
        .order_by(col(FrozenReview.last).desc(), col(FrozenReview.id).desc())
    )
    last = session.exec(before.limit(1)).first()
    found = lines(session, last) if last else []
    return EarlierPlan(last.period, found) if last and found else None
