"""`/todo`: the lists of one's to-dos, and a new one in one line."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session, col

from handlers import whose
from handlers.commitments import todo_new
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import todo as views
from handlers.views.lists.todo import Listed
from handlers.views.lists.which import Which, turned
from models import Customer, Todo
from models.notifications.loaders.todo import todos_details
from models.rules import agenda, dates

# The words after the command that list something else than all that is open.
WORDS = {
    "done": "done",
    "finished": "done",
    "已完成": "done",
    "完成": "done",
    "已办": "done",
    "overdue": "overdue",
    "late": "overdue",
    "逾期": "overdue",
    "已逾期": "overdue",
    "过期": "overdue",
    "超期": "overdue",
}
DONE_SINCE = timedelta(days=30)


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/todo` lists what is open, `/todo done`, `/todo overdue`, `/todo tomorrow` and `/todo Acme`
    a part; `/todo send the deck to Acme by Friday @lee` creates one."""
    typed = command.get("text", "").strip()
    which = _of_days(typed, turn) or await turn.db.read(
        lambda session: whose.list_of(session, typed, WORDS, turn)
    )
    if which is not None:
        fallback, shown = await listing(turn, which)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    else:
        await todo_new.create(turn, typed)


def _of_days(typed: str, turn: Turn) -> Which | None:
    """The list of what is due on a day or in a week, where nothing else is typed."""
    with dates.written_in(turn.me.locale):
        asked = agenda.read(typed, turn.now.astimezone(turn.me.tz)) if typed else None
    if asked is None or asked.first is None or asked.last is None:
        return None
    return Which("days", days=(asked.first, asked.last))


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page, which = turned(submitted.held(action))
    fallback, shown = await listing(turn, which, page)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def listing(turn: Turn, which: Which, page: int = 0) -> tuple[str, list[Block]]:
    def read(session: Session) -> Listed:
        return _listed(session, which, turn)

    listed = await turn.db.read(read)
    return views.listing(listed, page, turn.text, turn.me.tz, turn.now)


def _listed(session: Session, which: Which, turn: Turn) -> Listed:
    me, customers = turn.me, list[str]()
    if which.kind == "done":
        todos = Todo.done_by(me, turn.now - DONE_SINCE)
    else:
        todos = Todo.promised_by(me)
    if which.kind == "overdue":
        todos = todos.where(col(Todo.due) < turn.now.astimezone(me.tz).date())
    if which.kind == "days":
        first, last = which.days
        todos = todos.where(col(Todo.due).between(first, last))
    if which.kind == "of":
        todos = todos.where(col(Todo.customer_id).in_(which.customers))
        by = person(session, turn)
        customers = [Customer.get(session, id, by).name for id in which.customers]
    return Listed(which, todos_details(session, todos), customers)
