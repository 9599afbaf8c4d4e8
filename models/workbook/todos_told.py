"""To-dos that are here and come back in a file that we wrote: what its cells say by now of their
state, their owner and their day."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from sqlmodel import Session, col, select

from models.commitments import todo_lists
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.names.fold import fold
from models.rules.workbook.cells import cells
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import Day, FollowUpRow, TodoState
from models.workbook import due
from models.workbook.plan import Change, TodoStep
from models.workbook.stored import Stored

OURS = re.compile(r"todo:(\d{1,9})")
COLUMNS = {"state": "done", "owner": "todo_owner", "due": "todos"}  # of records, by field


@dataclass(frozen=True)
class Told:
    """What a row says of one to-do."""

    text: str
    state: TodoState | None
    done_on: date | None
    owner: str | None
    due: Day | None  # with an hour where it says one


@dataclass(frozen=True)
class Compared:
    """`refused` are fields and what is said of each, which is not taken over."""

    step: TodoStep | None = None
    refused: Sequence[tuple[str, str]] = ()


class StoredTodos:
    """Those of the customers of a workbook, read at once when they are first asked for."""

    def __init__(self, session: Session, customers: Collection[Customer], by: Person) -> None:
        self._session, self._customers, self._by = session, customers, by

    @cached_property
    def _of_ids(self) -> dict[int, Todo]:
        found: dict[int, Todo] = {}
        for chunk in chunks(one.id for one in self._customers):
            theirs = select(Todo).where(col(Todo.customer_id).in_(chunk)).order_by(col(Todo.id))
            found |= {one.id: one for one in self._session.exec(theirs)}
        return found

    @cached_property
    def _alone(self) -> dict[int, Todo]:
        found = self._session.exec(todo_lists.of_no_customer(self._by))
        return {one.id: one for one in found}

    @cached_property
    def _of_records(self) -> dict[int, list[Todo]]:
        found: dict[int, list[Todo]] = {}
        for one in self._of_ids.values():
            if one.followup_id is not None:
                found.setdefault(one.followup_id, []).append(one)
        return found

    def of_row(self, row: FollowUpRow, customer: Customer | None) -> Todo | None:
        """That of the id which we wrote, where it is of this customer and of no record; or of no
        customer at all, and of whoever sends the file."""
        told = OURS.fullmatch(row.id or "")
        if told and customer is None and not row.customer:
            return self._alone.get(int(told[1]))
        found = self._of_ids.get(int(told[1])) if told and customer else None
        is_theirs = found is not None and customer and found.customer_id == customer.id
        return found if found and is_theirs and found.followup_id is None else None

    def of_record(self, id: int) -> list[Todo]:
        """Those that were not deleted."""
        every = self._of_records.get(id, ())
        return [one for one in every if one.cancelled_at is None or one.is_unsaid]


def told_in(row: FollowUpRow) -> list[Told]:
    """Of each to-do of a row: of one in a row of its own, the row's owner and day are its own."""
    todos, is_own = row.todos or (), OURS.fullmatch(row.id or "") is not None
    none = (None,) * len(todos)
    each = zip(
        todos,
        row.states or none,
        row.done_on or none,
        row.todo_owners or ((row.owner,) * len(todos) if is_own else none),
        row.dues or none,
        strict=True,
    )
    return [
        Told(text, state, plain_day(on), owner, due or row.due)
        for text, state, on, owner, due in each
    ]


def of_record(todos: Sequence[Todo], row: FollowUpRow) -> Iterator[tuple[Todo, Told]]:
    """The to-dos of a record, each with what its row says of it. Words that stand in several lines
    may have become several: they are told as one where all say the same."""
    told = told_in(row)
    for todo in todos:
        parts = {fold(todo.text), *map(fold, cells.items(todo.text) or ())}
        theirs = [one for one in told if fold(one.text) in parts]
        same = {(one.state, one.done_on, one.owner, one.due) for one in theirs}
        if len(same) == 1:
            yield todo, theirs[0]


def compared(
    session: Session,
    todo: Todo,
    told: Told,
    customer: str,
    stored: Stored,
    by: Person,
    now: datetime,
    *,
    adds_only: bool,
) -> Compared:
    """What changes of a to-do, where `by` may settle it."""
    owner = session.get_one(Person, todo.owner_id)
    before = state_of(todo, owner, now)
    found, refused = [], []
    if told.state is not None and _plain(told.state) is not _plain(before):
        found.append(Change("state", before or "unsaid", told.state))
    new = stored.colleague(told.owner) if told.owner else None
    if told.owner and fold(told.owner) != fold(owner.name) and new is None:
        refused.append(("owner", told.owner))
    elif new is not None and new.id != owner.id:
        found.append(Change("owner", owner.name, new.name))
    is_filled = todo.due is None and todo.followup_id is not None  # see models.workbook.filling
    if told.due is not None and not is_filled and not due.says(todo, told.due):
        found.append(Change("due", due.held(todo), due.written(told.due)))
    if adds_only:
        found = [one for one in found if one.old in ("", "unsaid")]
        refused = []
    is_cancelled = any(one.new is TodoState.DROPPED for one in found)
    is_allowed = todo.given_by_id == by.id if is_cancelled else todo.may_be_settled_by(session, by)
    if found and not is_allowed:
        return Compared(None, [*refused, *((one.field, one.new) for one in found)])
    step = TodoStep(todo.id, customer, todo.text, found, new, told.done_on) if found else None
    return Compared(step, refused)


def state_of(todo: Todo, owner: Person, now: datetime) -> TodoState | None:
    """None where nobody knows what became of it."""
    if todo.is_unsaid:
        return None
    if todo.done_at is not None:
        return TodoState.DONE
    is_late = todo.due is not None and todo.due < now.astimezone(owner.tz).date()
    return TodoState.LATE if is_late else TodoState.OPEN


def _plain(state: TodoState | None) -> TodoState | None:
    return TodoState.OPEN if state is TodoState.LATE else state
