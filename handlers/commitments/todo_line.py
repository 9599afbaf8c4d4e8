"""`/todo`: the lists of one's to-dos, and a new one in one line."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session, col

from handlers.commitments import todo_asked, todo_meant, todo_new
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import todo as views
from handlers.views.lists.todo import Listed
from handlers.views.lists.which import Which, turned
from models import Customer, Person, Todo
from models.commitments import todo_lists
from models.notifications.loaders.todo import todos_details
from models.people.permission import Of, may
from models.rules.rights import Right

DONE_SINCE = timedelta(days=30)


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/todo` lists what is open, `/todo done`, `/todo overdue`, `/todo tomorrow`, `/todo Acme`,
    `/todo team` and `/todo @lee` another part; `/todo done call Ann` shows what is meant;
    `/todo send the deck to Acme by Friday @lee` creates one."""
    typed = command.get("text", "").strip()
    which = await todo_asked.list_of(turn, typed)
    if which is not None:
        fallback, shown = await listing(turn, which)
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    elif not (await todo_asked.say_done(turn, typed) or await todo_meant.say_changed(turn, typed)):
        await todo_new.create(turn, typed)


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page, which = turned(submitted.held(action))
    fallback, shown = await listing(turn, which, page)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def listing(turn: Turn, which: Which, page: int = 0) -> tuple[str, list[Block]]:
    def read(session: Session) -> Listed:
        return _listed(session, which, turn)

    listed = await turn.db.read(read)
    return views.listing(listed, page, turn.look)


def _listed(session: Session, which: Which, turn: Turn) -> Listed:
    is_all_mine = which.kind not in views.OTHERS and not which.customers
    by = turn.me if is_all_mine else person(session, turn)
    if which.customers:  # whoever's they are: how many others have is told
        todos = todo_lists.open_ones(col(Todo.customer_id).in_(which.customers))
    elif which.kind == "done":
        todos = todo_lists.done_by(by, turn.now - DONE_SINCE)
    else:
        todos = todo_lists.open_ones(col(Todo.owner_id).in_(_owners(session, which, by)))
    if which.kind == "overdue":
        todos = todos.where(col(Todo.due) < turn.now.astimezone(by.tz).date())
    if which.days:
        first, last = which.days
        todos = todos.where(col(Todo.due).between(first, last))
    found = todos_details(session, todos)
    names = [Customer.get(session, id, by).name for id in which.customers]
    if which.customers:
        mine = [one for one in found if one.todo.owner_id == by.id]
        return Listed(which, mine, names, others=len(found) - len(mine))
    if which.kind != "person":
        return Listed(which, found, names)
    owner = session.get_one(Person, which.person)
    found = [one for one in found if one.todo.may_be_settled_by(session, by)]
    is_whole = may(session, by, Right.TODO_SETTLE, Of(owner.id))
    return Listed(which, found, [owner.name], is_whole=is_whole)


def _owners(session: Session, which: Which, by: Person) -> list[int]:
    if which.kind == "team":
        return [one.id for one in by.reports(session)]
    return [which.person or by.id]
