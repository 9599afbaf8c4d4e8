"""The improvement plan of a review: to-dos, each with the figure that it is to better."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import and_, not_, or_, true
from sqlmodel import Field, Session, col, select

from models import errors
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.database.columns import Choice
from models.database.scoped import TenantRow
from models.people.person import Person
from models.reviews.frozen import FrozenFigure, FrozenReview
from models.rules.figures import Figure, Key
from models.rules.recurrence import Rule
from models.rules.time.periods import Period

MOST_PLANS = 3  # of earlier reviews, that a review opens with
LOOKED_AT = 20  # reviews among which they are


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
    customer: Customer | None = None  # whom it names, where the review is not of a customer


@dataclass(frozen=True)
class PlanLine:
    """An item as it stands now; `then` is the figure it is to better, as it was planned."""

    text: str
    owner: str
    due: date | None
    measure: Key | None
    is_done: bool
    then: Figure | None = None


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
            customer_id=review.customer_id or (item.customer.id if item.customer else None),
        )
        session.add(PlanItem(review_id=review.id, todo_id=todo.id, measure=item.measure))
    session.flush()


def saved(session: Session, review: FrozenReview, most: int) -> list[tuple[PlanItem, Todo, Person]]:
    """What is planned and not done, with whose it is; the latest ones."""
    found = session.exec(
        select(PlanItem, Todo, Person)
        .join(Todo, col(Todo.id) == col(PlanItem.todo_id))
        .join(Person, col(Person.id) == col(Todo.owner_id))
        .where(
            col(PlanItem.review_id).in_(select(FrozenReview.id).where(review.is_the_same())),
            col(Todo.cancelled_at).is_(None),
            col(Todo.done_at).is_(None),
        )
        .order_by(col(PlanItem.id).desc())
        .limit(most)
    )
    return [(item, todo, owner) for item, todo, owner in reversed(found.all())]


def item_of(session: Session, id: int, review: FrozenReview, by: Person) -> tuple[PlanItem, Todo]:
    """An item of this review that `by` may change. Raises NoLongerThere or NotAllowed."""
    item = session.get(PlanItem, id)
    of = session.get(FrozenReview, item.review_id) if item else None
    if item is None or of is None or of.person_id != review.person_id:
        raise errors.NoLongerThere
    return item, Todo.given_by(session, item.todo_id, by)


def change(
    session: Session, item: PlanItem, todo: Todo, planned: Planned, by: Person, now: datetime
) -> None:
    """An item as it is to be from now on: who, when, what, and what for. Another day is one of the
    owner's, who gets to know of what has changed by the to-do's reminders."""
    item.measure = planned.measure
    session.add(item)
    todo.reassign(session, planned.owner, by, now)
    due_time = todo.due_time if planned.due == todo.due else planned.due_time
    todo.change(session, planned.text, planned.due, due_time, planned.owner, now)


def lines(session: Session, review: FrozenReview, before: datetime | None = None) -> list[PlanLine]:
    """Of the review, whenever it was made, in the order they were planned, as far as that was
    `before` then; what was deleted since is no plan any more."""
    its_own = (col(FrozenFigure.review_id) == col(PlanItem.review_id)) & (
        col(FrozenFigure.key) == col(PlanItem.measure)
    )
    found = session.exec(
        select(PlanItem, Todo, Person.name, FrozenFigure)
        .join(Todo, col(Todo.id) == col(PlanItem.todo_id))
        .join(Person, col(Person.id) == col(Todo.owner_id))
        .outerjoin(FrozenFigure, its_own)
        .where(
            col(PlanItem.review_id).in_(select(FrozenReview.id).where(review.is_the_same())),
            col(Todo.cancelled_at).is_(None),
            true() if before is None else col(Todo.created_at) < before,
        )
        .order_by(col(PlanItem.id))
    ).all()
    return [
        PlanLine(
            todo.text,
            owner,
            todo.due,
            item.measure,
            todo.done_at is not None,
            then.figure if then else None,
        )
        for item, todo, owner, then in found
    ]


def earlier(session: Session, review: FrozenReview) -> list[EarlierPlan]:
    """This person's plans of the same scope, made on reviews of other periods: of earlier ones, or
    of one that goes on, once something that was planned has fallen due. The last of them, and
    those before it of which something is still to be done. What was planned once the period was
    over could not change it."""
    zone = review.scope(session).person.tz
    over, today = review.period.end(zone), review.made_at.astimezone(zone).date()
    planned = (
        select(PlanItem.review_id)
        .join(Todo, col(Todo.id) == col(PlanItem.todo_id))
        .where(col(Todo.created_at) < over)
    )
    fallen_due = planned.where(col(Todo.cancelled_at).is_(None), col(Todo.due) <= today)
    goes_on = and_(
        col(FrozenReview.first) <= review.last, col(FrozenReview.made_at) < review.made_at
    )
    before = (
        select(FrozenReview)
        .where(
            review.shares_scope(),
            not_(review.is_the_same()),
            or_(
                and_(col(FrozenReview.last) < review.last, col(FrozenReview.id).in_(planned)),
                and_(goes_on, col(FrozenReview.id).in_(fallen_due)),
            ),
        )
        .order_by(col(FrozenReview.id).desc())
    )
    last_of = {one.period: one for one in reversed(session.exec(before.limit(LOOKED_AT)).all())}
    latest_first = sorted(last_of.values(), key=lambda one: -one.id)[:MOST_PLANS]
    found = [EarlierPlan(one.period, lines(session, one, over)) for one in latest_first]
    found = [one for one in found if one.lines]
    return [*found[:1], *(one for one in found[1:] if one.done < len(one.lines))]
