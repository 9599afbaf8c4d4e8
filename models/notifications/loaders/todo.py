"""To-dos: those of the person, and those others gave them."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import bindparam, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.commitments import todo_lists
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import OpenTodos, TodoDetails
from models.people.person import Person
from models.procedures.procedure import Procedure, ProcedureTodo
from models.rules.deadlines import TODO_KINDS

MAX_OPEN = 5  # to-dos that are named beside a contact
_OWNER, _GIVER = aliased(Person), aliased(Person)  # made once: it costs more than the query


def todo_details(session: Session, todo: Todo) -> TodoDetails:
    return TodoDetails(
        todo=todo,
        owner=session.get_one(Person, todo.owner_id),
        given_by=session.get_one(Person, todo.given_by_id),
        customer=session.get(Customer, todo.customer_id) if todo.customer_id else None,
    )


def with_people(todos: SelectOfScalar[Todo]) -> Any:
    """A query of to-dos with their people and customers: the parts of TodoDetails."""
    return (
        todos.add_columns(_OWNER, _GIVER, Customer)
        .join(_OWNER, col(_OWNER.id) == Todo.owner_id)
        .join(_GIVER, col(_GIVER.id) == Todo.given_by_id)
        .outerjoin(Customer, col(Customer.id) == Todo.customer_id)
    )


def todos_details(session: Session, todos: SelectOfScalar[Todo]) -> list[TodoDetails]:
    """The to-dos of a query, in its order."""
    return [TodoDetails(*row) for row in session.execute(with_people(todos))]


_OPEN_WITH = (
    select(Todo)
    .where(
        Todo.customer_id == bindparam("customer"),
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
    )
    .order_by(*todo_lists.in_order())
    .limit(MAX_OPEN)
)
_STEPS = (  # of what is done about a warning, which is shown as a whole
    select(col(ProcedureTodo.todo_id))
    .join(Procedure, col(Procedure.id) == col(ProcedureTodo.procedure_id))
    .where(col(Procedure.closed_at).is_(None), Procedure.customer_id == bindparam("customer"))
)
_OPEN, _OPEN_BESIDE_STEPS = (
    with_people(todos).add_columns(func.count().over())
    for todos in (_OPEN_WITH, _OPEN_WITH.where(col(Todo.id).not_in(_STEPS)))
)
_IN_RECORDS = with_people(
    select(Todo)
    .where(
        col(Todo.followup_id).in_(bindparam("ids", expanding=True)),
        col(Todo.cancelled_at).is_(None),
    )
    .order_by(col(Todo.id))
)


def open_todos(session: Session, customer_id: int, *, with_steps: bool = True) -> OpenTodos:
    """At most MAX_OPEN of them are named; `with_steps` of a procedure that runs."""
    asked = _OPEN if with_steps else _OPEN_BESIDE_STEPS
    found = session.execute(asked, {"customer": customer_id}).all()
    return OpenTodos([TodoDetails(*row[:-1]) for row in found], found[0][-1] if found else 0)


def todos_in_records(session: Session, ids: Collection[int]) -> dict[int, list[TodoDetails]]:
    """What was promised in these records and not called off, by the record's id."""
    found: dict[int, list[TodoDetails]] = defaultdict(list)
    for row in session.execute(_IN_RECORDS, {"ids": list(ids)}):
        one = TodoDetails(*row)
        if one.todo.followup_id is not None:
            found[one.todo.followup_id].append(one)
    return found


def _may_see(session: Session, person: Person, todo: Todo) -> bool:
    return todo.may_be_settled_by(session, person)


LOADER = Loader(TODO_KINDS, Todo, _may_see, each(todo_details))
