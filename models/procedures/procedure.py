"""The steps that a workspace takes when a customer is less content than before, each a to-do once
they are started with a customer, and what came of it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, delete, select

from models import errors
from models.commitments.promise import Promise
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.people.permission import require_admin
from models.people.person import Person
from models.watching.event import Happened
from models.watching.tell import tell_owners

LEAST, MOST = 3, 8  # steps
MAX_STEP, MAX_OUTCOME = 150, 500  # characters
DAYS = (0, 1, 2, 3, 5, 7, 10, 14, 30)  # within which a step may have to be taken
LONGEST_PAUSE = 14  # days without a workday among them that are looked beyond


class Step(NamedTuple):
    """`days` are those within which it is to be taken, from the start."""

    text: str
    days: int


class ProcedureStep(TenantRow, table=True):
    """One of the workspace's own; without any, the standard ones are taken."""

    __table_args__ = (UniqueConstraint("team_id", "place"),)

    id: int = Field(default=None, primary_key=True)
    place: int  # among the others, from 1
    text: str
    days: int

    @property
    def step(self) -> Step:
        return Step(self.text, self.days)


class Procedure(TenantRow, table=True):
    """The steps as they were started with a customer, until somebody says what came of it."""

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    started_by_id: int = Field(foreign_key="person.id")
    started_at: datetime = Field(sa_type=Instant)
    closed_by_id: int | None = Field(default=None, foreign_key="person.id")
    closed_at: datetime | None = Field(default=None, sa_type=Instant)
    outcome: str = ""


class ProcedureTodo(TenantRow, table=True):
    """A step that was made a to-do."""

    id: int = Field(default=None, primary_key=True)
    procedure_id: int = Field(foreign_key="procedure.id", index=True)
    todo_id: int = Field(foreign_key="todo.id", index=True)


def own_steps(session: Session) -> list[Step]:
    """The workspace's own, in their order; none where it has not written any."""
    every = select(ProcedureStep).order_by(col(ProcedureStep.place))
    return [one.step for one in session.exec(every)]


def set_steps(session: Session, steps: Sequence[Step], by: Person) -> None:
    """No steps at all bring the standard ones back. Raises OnlyAdmins, ProcedureTooShort or
    TextTooLong."""
    require_admin(session, by)
    if steps and len(steps) < LEAST:
        raise errors.ProcedureTooShort(f"step_{len(steps) + 1}", least=LEAST)
    for place, step in enumerate(steps, start=1):
        if len(step.text) > MAX_STEP:
            length = len(step.text)
            raise errors.TextTooLong(f"step_{place}", length=length, most=MAX_STEP)
    session.exec(delete(ProcedureStep))
    session.add_all(
        ProcedureStep(place=place, text=step.text, days=step.days)
        for place, step in enumerate(steps, start=1)
    )
    session.flush()


def start(
    session: Session, customer: Customer, steps: Sequence[Step], by: Person, now: datetime
) -> Procedure:
    """Make each step a to-do of the customer's owner, who is told once of all of them where it was
    somebody else. One that runs already is returned, so that two presses start it once: the
    customer is to be locked."""
    if running := running_with(session, customer.id):
        return running
    owner = session.get_one(Person, customer.owner_id)
    today = now.astimezone(owner.tz).date()
    procedure = Procedure(customer_id=customer.id, started_by_id=by.id, started_at=now)
    session.add(procedure)
    promises = [Promise(one.text, owner, due_day(owner, today, one.days)) for one in steps]
    todos = Todo.create_all(session, promises, owner, now, customer.id)
    tell_owners(session, customer.id, Happened.PROCEDURE, [owner.id], by, now)
    session.add_all(ProcedureTodo(procedure_id=procedure.id, todo_id=one.id) for one in todos)
    session.flush()
    return procedure


def running_with(session: Session, customer_id: int) -> Procedure | None:
    theirs = select(Procedure).where(
        Procedure.customer_id == customer_id, col(Procedure.closed_at).is_(None)
    )
    return session.exec(theirs.order_by(col(Procedure.id).desc()).limit(1)).first()


def close(session: Session, customer_id: int, outcome: str, by: Person, now: datetime) -> None:
    """Keep what came of it. Raises Empty, TextTooLong or ProcedureClosed."""
    said = outcome.strip()
    if not said:
        raise errors.Empty("outcome")
    if len(said) > MAX_OUTCOME:
        raise errors.TextTooLong("outcome", length=len(said), most=MAX_OUTCOME)
    procedure = running_with(session, customer_id)
    if procedure is None:
        raise errors.ProcedureClosed
    procedure.outcome, procedure.closed_by_id, procedure.closed_at = said, by.id, now
    session.add(procedure)
    session.flush()


def due_day(owner: Person, today: date, days: int) -> date:
    """So many days from today, or the owner's next workday after that."""
    later = (today + timedelta(days=days + more) for more in range(LONGEST_PAUSE))
    return next((day for day in later if owner.is_workday(day)), today + timedelta(days=days))
