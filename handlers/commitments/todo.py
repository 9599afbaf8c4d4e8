"""`/todo`: the list of one's to-dos, and a new one in one line; Done, Snooze and Reassign wherever
a to-do is shown."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import mentions, refresh
from handlers.home import home
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import todo as forms
from handlers.views.lists import todo as views
from models import Person, Todo
from models.commitments.future import require_future_day
from models.customers import search
from models.notifications.loaders.todo import todo_details, todos_details
from models.notifications.subjects import TodoDetails
from models.rules import dates, deadlines


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/todo` lists; `/todo send the deck to Acme by Friday @lee` creates one."""
    typed = command.get("text", "").strip()
    if not typed:
        fallback, shown = await _listing(turn)
    else:
        await turn.resolve(owner=mentions.taken_in(typed))
        made = await turn.db.write(lambda session: _create(session, typed, turn))
        fallback, shown = views.created(made, turn.me.id, turn.text, turn.me.tz, turn.now)
        turn.wake()
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    fallback, shown = await _listing(turn, int(action["value"]))
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def done(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, todo, by: todo.finish(session, turn.now))


async def reopen(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, todo, by: todo.reopen(session, turn.now))


async def snooze(turn: Turn, action: dict[str, Any]) -> None:
    """An hour, tomorrow morning, next Monday morning; or a form to pick."""
    until = snoozed_until(action["selected_option"]["value"], turn.now, turn.me)
    if until is not None:
        await _change(turn, action, lambda session, todo, by: todo.snooze(session, until, turn.now))
        return
    todo_id = refresh.subject_id(action)
    todo = await turn.db.read(lambda session: Todo.get(session, todo_id, person(session, turn)))
    tomorrow = turn.now + timedelta(days=1)
    came_from = {"place": refresh.place(turn), "home": home.home_of(turn)}
    form = forms.snooze_form(todo, tomorrow, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_snooze(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    todo_id = blocks.metadata_of(view)["todo"]
    until = datetime.fromtimestamp(blocks.value_of(view, "until"), UTC)

    def write(session: Session) -> None:
        Todo.get(session, todo_id, person(session, turn)).snooze(session, until, turn.now)

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def after_snooze(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" not in context:  # it was refused
        return
    came_from = blocks.metadata_of(view)
    place = draft.place_of(came_from)
    if came_from["home"]:
        await home.publish(turn)
    else:
        await refresh.refresh(turn, place)
    await refresh.refresh_elsewhere(turn, {deadlines.TODO_KINDS: [came_from["todo"]]}, but=place)


async def reassign(turn: Turn, action: dict[str, Any]) -> None:
    """Give it to somebody else, who is notified at once."""
    chosen = action.get("selected_user")
    if not chosen:
        return
    await turn.resolve(owner=chosen)

    def change_owner(session: Session, todo: Todo, by: Person) -> None:
        todo.reassign(session, Person.colleague(session, chosen), by, turn.now)

    await _change(turn, action, change_owner)
    turn.wake()
    await turn.reply_privately(turn.text("todo-reassigned", owner=f"<@{chosen}>"))


async def set_due(turn: Turn, action: dict[str, Any]) -> None:
    """Set the due date of a to-do whose text named none."""
    if not action.get("selected_date"):
        return
    due = date.fromisoformat(action["selected_date"])
    require_future_day(due, turn.me, turn.now, "due")
    await _change(turn, action, lambda session, todo, by: todo.move(session, due, turn.now))


def snoozed_until(choice: str, now: datetime, me: Person) -> datetime | None:
    """The instant that a choice names; None where a form asks for it."""
    today = now.astimezone(me.tz).date()
    days = {"tomorrow": 1, "week": 7 - today.weekday()}
    if choice == "hour":
        return now + timedelta(hours=1)
    if choice in days:
        return deadlines.at(today + timedelta(days=days[choice]), deadlines.MORNING, me.tz)
    return None


async def _listing(turn: Turn, page: int = 0) -> tuple[str, list[Block]]:
    def read(session: Session) -> list[TodoDetails]:
        return todos_details(session, Todo.promised_by(turn.me))

    return views.listing(await turn.db.read(read), page, turn.text, turn.me.tz, turn.now)


def _create(session: Session, typed: str, turn: Turn) -> TodoDetails:
    """Create a to-do from one line: owner (@lee), due date, customer; the whole is its text."""
    by, now = person(session, turn), turn.now
    what, named = mentions.take(session, typed)
    found = dates.find(what, now.astimezone(by.tz))
    value = found.value if found else None
    due = value.date() if isinstance(value, datetime) else value
    customer = search.in_text(session, what, by)
    todo = Todo.create(
        session,
        what,
        owner=named or by,
        by=by,
        now=now,
        due=due,
        customer_id=customer.id if customer else None,
    )
    return todo_details(session, todo)


async def _change(
    turn: Turn, action: dict[str, Any], change: Callable[[Session, Todo, Person], None]
) -> None:
    """Change the to-do that a button belongs to, where this person may, then update what was
    pressed and every other message about it."""
    todo_id = refresh.subject_id(action)

    def write(session: Session) -> TodoDetails:
        by = person(session, turn)
        todo = Todo.get(session, todo_id, by)
        change(session, todo, by)
        return todo_details(session, todo)

    made = await turn.db.write(write)
    await _refresh_pressed(turn, action, made)
    await refresh.refresh_elsewhere(
        turn, {deadlines.TODO_KINDS: [made.todo.id]}, but=refresh.place(turn)
    )


async def _refresh_pressed(turn: Turn, action: dict[str, Any], made: TodoDetails) -> None:
    """Update what was pressed: Home, a whole reminder, a page of the list, or the one to-do."""
    if home.is_home(turn):
        await home.publish(turn)
        return
    if await refresh.refresh(turn, refresh.place(turn)):
        return
    page = views.page_of(action["block_id"])
    if page is None:
        shown = views.item(made, turn.text, turn.me.tz, turn.now)
    else:
        _, listed = await _listing(turn, page)
        shown = [*views.changed(made, page, turn.text, turn.me.tz, turn.now), *listed]
    await turn.respond(text=blocks.escape(made.todo.text), blocks=shown, replace_original=True)
