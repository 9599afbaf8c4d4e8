"""To-dos as a command lists them, and a new one."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import todo
from handlers.views.wording.look import Look
from models.customers.linked import Linked
from models.notifications.subjects import TodoDetails

LIST = "todo-list"  # the block ids of the list's buttons: "todo-list:<page>:<id>"
PAGE = 8  # to-dos in one message: its text stays below what Slack takes


def listing(
    todos: list[TodoDetails], page: int, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """One page of open to-dos, the first being 0, in the order given."""
    if not todos:
        return text("todo-none"), [blocks.section(text("todo-none"))]
    pages = -(-len(todos) // PAGE)
    page = min(page, pages - 1)
    title = text("todo-list-title", count=len(todos))
    shown: list[Block] = [blocks.header(title)]
    for details in todos[page * PAGE : (page + 1) * PAGE]:
        shown += item(details, text, zone, now, f"{LIST}:{page}")
    turns = [
        blocks.button(text(key), f"{action_ids.TODO_PAGE}_{step}", str(page + turn))
        for key, step, turn in (("page-back", "back", -1), ("page-on", "on", 1))
        if 0 <= page + turn < pages
    ]
    if turns:
        shown.append(blocks.actions(turns, f"page:{page}"))
    return title, shown


def page_of(block_id: str) -> int | None:
    """The page a button of the list is on; None for a to-do that stands alone."""
    kind, _, rest = block_id.partition(":")
    return int(rest.partition(":")[0]) if kind == LIST else None


def item(
    details: TodoDetails, text: Text, zone: ZoneInfo, now: datetime, place: str = "todo"
) -> list[Block]:
    look = Look(text, zone, now)
    title, status = escape(details.todo.text), escape(todo.status(details, look))
    return [blocks.section(f"*{title}*\n{status}"), todo.buttons(details, look, place)]


def changed(
    details: TodoDetails, page: int, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    """Above the list: the new state of the one just changed; if done, it can be reopened."""
    look = Look(text, zone, now)
    status = escape(f"{details.todo.text} — {todo.status(details, look)}")
    reopen = [todo.buttons(details, look, f"{LIST}:{page}")] if details.is_settled else []
    return [blocks.context(status), *reopen]


def linking(linked: Linked, text: Text) -> str:
    """mrkdwn: what the person should know of the customer that a to-do is linked to; "" where
    there is nothing to look at."""
    names = " · ".join(one.name for one in linked.matching)
    if names:
        return escape(text("customer-unlinked-of", typed=linked.typed, names=names))
    if linked.customer is None:
        return escape(text("customer-unlinked", typed=linked.typed)) if linked.typed else ""
    if not linked.is_guess:
        return ""
    return escape(text("customer-linked-as", typed=linked.typed, name=linked.customer.name))


def not_owner(handle: str, owner: str, text: Text) -> str:
    """mrkdwn: nobody has this @handle, so that somebody else has it; "" without one."""
    return escape(text("person-not-taken", name=handle, owner=owner)) if handle else ""


def created(
    details: TodoDetails,
    me_id: int,
    text: Text,
    zone: ZoneInfo,
    now: datetime,
    notices: Iterable[str] = (),
) -> tuple[str, list[Block]]:
    """What was understood of `/todo …`, and `notices` (mrkdwn) of what was not; without a due date,
    a picker asks for one."""
    mine = details.owner.id == me_id
    line = text("todo-created") if mine else text("todo-created-for", owner=details.owner.name)
    shown = [blocks.section(escape(line)), *item(details, text, zone, now)]
    if details.todo.due is None and details.todo.is_open:
        shown.insert(-1, blocks.context(text("todo-when")))
        picker = blocks.datepicker(action_ids.TODO_DUE, placeholder=text("todo-pick-due"))
        shown.insert(-1, blocks.actions([picker], f"todo-due:{details.todo.id}"))
    shown += [blocks.context(one) for one in notices if one]
    return escape(f"{line} {details.todo.text}"), shown
