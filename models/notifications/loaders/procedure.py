"""Procedures as they stand with customers: with their to-dos, and what came of them."""

from collections import defaultdict
from collections.abc import Collection

from sqlmodel import Session, col, select

from models.commitments.todo import Todo
from models.notifications.account_subjects import ProcedureDetails
from models.notifications.loaders.todo import todos_details
from models.notifications.subjects import TodoDetails
from models.people.person import Person
from models.procedures.procedure import Procedure, ProcedureTodo


def procedures_with(
    session: Session, customer_ids: Collection[int]
) -> dict[int, list[ProcedureDetails]]:
    """By the customer's id, the latest first."""
    found: dict[int, list[ProcedureDetails]] = defaultdict(list)
    theirs = select(Procedure).where(col(Procedure.customer_id).in_(customer_ids))
    procedures = session.exec(theirs.order_by(col(Procedure.id).desc())).all()
    if not procedures:
        return found
    todos = _todos(session, [one.id for one in procedures])
    closers = Person.of_ids(session, {one.closed_by_id for one in procedures if one.closed_by_id})
    for one in procedures:
        closed_by = closers.get(one.closed_by_id or 0)
        found[one.customer_id].append(ProcedureDetails(one, todos[one.id], closed_by))
    return found


def _todos(session: Session, ids: Collection[int]) -> dict[int, list[TodoDetails]]:
    """Those that were not called off, by the procedure's id."""
    links = session.exec(select(ProcedureTodo).where(col(ProcedureTodo.procedure_id).in_(ids)))
    procedures = {one.todo_id: one.procedure_id for one in links}
    kept = select(Todo).where(col(Todo.id).in_(procedures), col(Todo.cancelled_at).is_(None))
    found: dict[int, list[TodoDetails]] = defaultdict(list)
    for details in todos_details(session, kept.order_by(col(Todo.id))):
        found[procedures[details.todo.id]].append(details)
    return found
