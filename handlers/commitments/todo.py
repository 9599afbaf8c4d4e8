"""Done, Snooze and Reassign wherever a to-do is shown."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh, told
from handlers.commitments import todo_line, todo_named, todos_made
from handlers.home import home
from handlers.origin import Place
from handlers.told import Told
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft
from handlers.views.forms import todo as forms
from handlers.views.lists import meant as meant_views
from handlers.views.lists import todo as views
from handlers.views.lists import todos_made as made_together
from handlers.views.wording import next_step
from handlers.views.wording.look import Look
from models import Person, Todo
from models.commitments import repeating
from models.commitments.future import require_future_day
from models.followups import next_steps
from models.notifications.loaders.todo import todo_details
from models.notifications.subjects import TodoDetails
from models.rules import deadlines
from models.rules.deadlines import Kind

T = TypeVar("T")


@dataclass(frozen=True)
class CameFrom:
    """What was pressed: a message, Home, or an answer to a command, which its `response_url`
    replaces."""

    place: Place | None
    home: dict[str, Any] | None
    block_id: str
    response_url: str | None

    @classmethod
    def of(cls, turn: Turn, action: dict[str, Any]) -> "CameFrom":
        url = turn.body.get("response_url")
        return cls(refresh.place(turn), home.home_of(turn), action["block_id"], url)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, metadata: dict[str, Any]) -> "CameFrom":
        return cls(
            draft.place_of(metadata),
            metadata.get("home"),
            metadata["block_id"],
            metadata.get("response_url"),
        )


async def done(turn: Turn, action: dict[str, Any]) -> None:
    """Finish it; where that leaves nothing open with its customer, the message asks what next."""

    def finish(session: Session, todo: Todo, by: Person) -> None:
        repeating.finish(session, todo, turn.now)
        next_steps.ask(session, todo, by)

    await _change(turn, action, finish)


async def reopen(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, lambda session, todo, by: repeating.reopen(session, todo, turn.now))


async def snooze(turn: Turn, action: dict[str, Any]) -> None:
    """An hour, tomorrow morning, next Monday morning; or a form to pick."""
    until = snoozed_until(action["selected_option"]["value"], turn.now, turn.me)
    if until is not None:
        await _change(turn, action, lambda session, todo, by: todo.snooze(session, until, turn.now))
        return
    todo_id = refresh.subject_id(action)
    todo = await turn.db.read(lambda session: Todo.get(session, todo_id, person(session, turn)))
    tomorrow = turn.now + timedelta(days=1)
    came_from = CameFrom.of(turn, action).as_json()
    form = forms.snooze_form(todo, tomorrow, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save_snooze(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    todo_id = submitted.metadata_of(view)["todo"]
    until = datetime.fromtimestamp(submitted.value_of(view, "until"), UTC)

    def write(session: Session) -> TodoDetails:
        todo = Todo.get(session, todo_id, person(session, turn))
        todo.snooze(session, until, turn.now)
        return todo_details(session, todo)

    context["snoozed"] = await turn.db.write(write)
    await ack()


async def after_snooze(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if made := context.get("snoozed"):  # else it was refused
        await show_again(turn, CameFrom.from_json(submitted.metadata_of(view)), made)


async def reassign(turn: Turn, action: dict[str, Any]) -> None:
    """Give it to somebody else, who is notified at once."""
    if chosen := action.get("selected_user"):
        await _give(turn, action, chosen)


async def give(turn: Turn, action: dict[str, Any]) -> None:
    """The button that gives it to the colleague whom its line named, with what was said of it."""
    to = submitted.held(action)
    promised = await _give(turn, action, to)
    words = meant_views.words_in((turn.body.get("message") or {}).get("blocks") or [])
    if words:
        await told.say_words(turn, to, promised, words)


async def _give(turn: Turn, action: dict[str, Any], to: str, due: date | None = None) -> str:
    """With its day, where that was asked for. Returns its words."""
    await turn.resolve(owner=to)

    def change_owner(session: Session, todo: Todo, by: Person) -> tuple[Told, str]:
        owner = Person.colleague(session, to)
        if due is not None:
            todo.move(session, due, by, turn.now)
        todo.text = todo_named.without(session, todo.text, owner, turn)
        todo.reassign(session, owner, by, turn.now)
        return told.of(session, Kind.TODO_GIVEN, todo.id, owner, turn), todo.text

    heard, promised = await _change(turn, action, change_owner)
    turn.wake()
    await told.say_reassigned(turn, "todo-reassigned", heard, promised)
    return promised


async def due_later(turn: Turn, action: dict[str, Any]) -> None:
    """It is due when its snooze ends."""
    await _change(turn, action, lambda session, todo, by: todo.put_off(session, turn.now))


async def set_due(turn: Turn, action: dict[str, Any]) -> None:
    """Set the due date of a to-do whose text named none; with it, a colleague may get it."""
    if not action.get("selected_date"):
        return
    due = date.fromisoformat(action["selected_date"])
    require_future_day(due, turn.me, turn.now, "due")
    if to := views.given_once_dated(action["block_id"]):
        await _give(turn, action, to, due)
        return
    await _change(turn, action, lambda session, todo, by: todo.move(session, due, by, turn.now))


def snoozed_until(choice: str, now: datetime, me: Person) -> datetime | None:
    """The instant that a choice names; None where a form asks for it."""
    today = now.astimezone(me.tz).date()
    days = {"tomorrow": 1, "week": 7 - today.weekday()}
    if choice == "hour":
        return now + timedelta(hours=1)
    if choice in days:
        return deadlines.at(today + timedelta(days=days[choice]), deadlines.MORNING, me.tz)
    return None


async def _change(
    turn: Turn, action: dict[str, Any], change: Callable[[Session, Todo, Person], T]
) -> T:
    """Change the to-do that a button belongs to, where this person may, then update what was
    pressed."""
    todo_id = refresh.subject_id(action)

    def write(session: Session) -> tuple[TodoDetails, T]:
        by = person(session, turn)
        todo = Todo.get(session, todo_id, by)
        done = change(session, todo, by)
        return todo_details(session, todo), done

    made, done = await turn.db.write(write)
    await show_again(turn, CameFrom.of(turn, action), made)
    return done


async def show_again(turn: Turn, came_from: CameFrom, made: TodoDetails) -> None:
    """Update what was pressed: Home, a whole reminder, a page of the list, or the one to-do."""
    if came_from.home:
        await home.publish(turn)
        return
    if await refresh.refresh(turn, came_from.place):
        return
    look = turn.look
    respond = turn.respond_at(came_from.response_url) if came_from.response_url else turn.respond
    if together := made_together.ids_in(came_from.block_id):
        await todos_made.show_again(turn, together, respond)
        return
    at = views.page_of(came_from.block_id)
    if at is None:
        shown = [*views.item(made, look, is_new=True), *_what_next(made, "next-todo", look)]
    else:
        page, which = at
        _, listed = await todo_line.listing(turn, which, page)
        asked = _what_next(made, "next-todo-list", look)
        shown = [*views.changed(made, page, which, look), *asked, *listed]
    await respond(text=blocks.escape(made.todo.text), blocks=shown, replace_original=True)


def _what_next(made: TodoDetails, place: str, look: Look) -> list[Block]:
    todo, customer = made.todo, made.customer
    if customer is None or todo.done_at is None:
        return []
    return next_step.shown(todo.next_step, customer, f"{place}:{todo.id}", look)
