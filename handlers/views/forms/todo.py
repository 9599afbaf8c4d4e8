"""The list of a person's to-dos, what a new one looks like, and the form that snoozes one."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import draft
from handlers.views.messages.reminder import todo_buttons, todo_status
from models import Todo
from models.commitments.todo import MAX_TEXT
from models.followups.followup import TodoInput
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
    for facts in todos[page * PAGE : (page + 1) * PAGE]:
        shown += item(facts, text, zone, now, f"{LIST}:{page}")
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
    facts: TodoDetails, text: Text, zone: ZoneInfo, now: datetime, place: str = "todo"
) -> list[Block]:
    return [
        blocks.section(
            f"*{escape(facts.todo.text)}*\n{escape(todo_status(facts, text, zone, now))}"
        ),
        todo_buttons(facts, text, place),
    ]


def changed(
    facts: TodoDetails, page: int, text: Text, zone: ZoneInfo, now: datetime
) -> list[Block]:
    """Above the list: what has just become of one to-do; one that is done can be reopened."""
    status = f"{facts.todo.text} — {todo_status(facts, text, zone, now)}"
    shown = [blocks.context(escape(status))]
    return [*shown, todo_buttons(facts, text, f"{LIST}:{page}")] if facts.is_settled else shown


def created(
    facts: TodoDetails, me_id: int, text: Text, zone: ZoneInfo, now: datetime
) -> tuple[str, list[Block]]:
    """What was understood of `/todo …`; without a due date, a picker asks for one."""
    mine = facts.owner.id == me_id
    line = text("todo-created") if mine else text("todo-created-for", owner=facts.owner.name)
    shown = [blocks.section(escape(line)), *item(facts, text, zone, now)]
    if facts.todo.due is None and facts.todo.is_open:
        shown.insert(-1, blocks.context(text("todo-when")))
        picker = blocks.datepicker(action_ids.TODO_DUE, placeholder=text("todo-pick-due"))
        shown.insert(-1, blocks.actions([picker], f"todo-due:{facts.todo.id}"))
    return escape(f"{line} {facts.todo.text}"), shown


def form(said: str, me: str, response_url: str | None, text: Text) -> Block:
    """A to-do made of a message; `response_url` is where it will be confirmed."""
    return blocks.modal(
        action_ids.TODO_FORM,
        text("todo-new-title"),
        [
            blocks.field(
                "todo_1_text",
                text("todo-new-text"),
                blocks.text_input("todo_1_text", initial=said, multiline=True, most=MAX_TEXT),
            ),
            blocks.field(
                "todo_1_owner", text("owner"), blocks.users_select("todo_1_owner", initial=me)
            ),
            blocks.field(
                "todo_1_due",
                text("todo-new-due"),
                blocks.datepicker("todo_1_due"),
                hint=text("todo-due-hint"),
                optional=True,
            ),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata={"response_url": response_url},
    )


def read(view: dict[str, Any], local: datetime) -> TodoInput:
    """What a person filled in; without a due date, the one its text names."""
    row = next(draft.todo_rows(view, ()), TodoInput(""))
    return draft.with_due(row, local)


def snooze_form(todo: Todo, until: datetime, came_from: dict[str, Any], text: Text) -> Block:
    """Pick the instant until which nothing is said; `came_from` is kept for when it is saved."""
    picker = blocks.datetimepicker("until", initial=int(until.timestamp()))
    what = blocks.section(escape(todo.text))
    return blocks.modal(
        action_ids.TODO_SNOOZE_FORM,
        text("snooze-title"),
        [what, blocks.field("until", text("snooze-until"), picker)],
        submit=text("save"),
        close=text("cancel"),
        metadata={"todo": todo.id, **came_from},
    )
