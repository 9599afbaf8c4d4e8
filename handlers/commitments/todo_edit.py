"""A to-do changed or taken back by who gave it: Edit, Delete, and Undo of the latter."""

from datetime import date, time
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh, whose
from handlers.commitments import todo
from handlers.commitments.todo import CameFrom
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import todo as forms
from models import Customer, Person, Todo
from models.commitments import repeating
from models.commitments.due import as_read
from models.commitments.future import require_future_day
from models.customers import search
from models.errors import NoLongerThere
from models.notifications.loaders.todo import todo_details
from models.notifications.subjects import TodoDetails

MAX_OPTIONS = 20


async def more(turn: Turn, action: dict[str, Any]) -> None:
    """The menu of a to-do in a list."""
    chosen = {"edit": edit, "delete": delete}[action["selected_option"]["value"]]
    await chosen(turn, action)


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    todo_id = refresh.subject_id(action)

    def read(session: Session) -> TodoDetails:
        return todo_details(session, _given(session, todo_id, turn))

    details = await turn.db.read(read)
    came_from = CameFrom.of(turn, action).as_json()
    now = turn.now.astimezone(turn.me.tz)
    form = forms.edit_form(details, turn.me, came_from, turn.text, now)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    entry = forms.read(view, turn.now.astimezone(turn.me.tz), turn.me.locale)
    todo_id = submitted.metadata_of(view)["todo"]
    await turn.resolve(todo_1_owner=entry.owner)

    def write(session: Session) -> TodoDetails:
        by = person(session, turn)
        todo = _given(session, todo_id, turn)
        owner = session.get_one(Person, todo.owner_id)
        is_new_day = entry.due != as_read(todo.due, todo.due_time, owner, by)[0]
        if is_new_day:
            require_future_day(entry.due, by, turn.now, "todo_1_due")
        had = {todo.owner_id}
        owner = Person.colleague(session, entry.owner or by.user_id, "todo_1_owner", had)
        todo.reassign(session, owner, by, turn.now)
        _choose_customer(session, todo, forms.read_customer(view), by)
        first = _repeat(todo, forms.read_repeats(view), entry.due_time, by, turn)
        due = entry.due if is_new_day and entry.due else first or entry.due
        todo.change(session, entry.text, due, entry.due_time, by, turn.now)
        return todo_details(session, todo)

    context["changed_todo"] = await turn.db.write(write)
    await ack()
    turn.wake()


async def suggest_customer(ack: AsyncAck, turn: Turn, payload: dict[str, Any]) -> None:
    """The person's customers, by what was typed of their names."""
    typed = payload.get("value") or ""
    found = await turn.db.read(
        lambda session: search.search(session, typed, person(session, turn), MAX_OPTIONS)
    )
    await ack(options=[whose.option(one) for one in found])


def _choose_customer(session: Session, todo: Todo, chosen: int | None, by: Person) -> None:
    """A promise of a record stays with its customer."""
    if todo.followup_id is None and chosen != todo.customer_id:
        todo.customer_id = Customer.get(session, chosen, by).id if chosen else None


def _repeat(todo: Todo, typed: str, at: time | None, by: Person, turn: Turn) -> date | None:
    """Have it come again as typed; the day it is due on first, where that is new."""
    local = turn.now.astimezone(by.tz)
    if typed == forms.repeats_as_typed(todo, turn.text, local):
        return None
    rule = repeating.parse(typed, local, by.locale)
    repeating.set_rule(todo, rule)
    return repeating.first_day(rule, by, turn.now, at) if rule else None


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if details := context.get("changed_todo"):  # else it was refused
        await todo.show_again(turn, CameFrom.from_json(submitted.metadata_of(view)), details)


async def delete(turn: Turn, action: dict[str, Any]) -> None:
    await _take_back(turn, action, is_undone=False)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """The to-do is there again as it was."""
    await _take_back(turn, action, is_undone=True)


async def _take_back(turn: Turn, action: dict[str, Any], *, is_undone: bool) -> None:
    todo_id = refresh.subject_id(action)

    def write(session: Session) -> TodoDetails:
        todo = Todo.given_by(session, todo_id, person(session, turn))
        change = todo.restore if is_undone else todo.cancel
        change(session, turn.now)
        return todo_details(session, todo)

    details = await turn.db.write(write)
    turn.wake()
    await todo.show_again(turn, CameFrom.of(turn, action), details)


def _given(session: Session, id: int, turn: Turn) -> Todo:
    todo = Todo.given_by(session, id, person(session, turn))
    if todo.cancelled_at is not None:
        raise NoLongerThere
    return todo
