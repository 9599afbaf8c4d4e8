"""The form of a follow-up. Each input's `block_id` and `action_id` is the name of its field;
the rows of to-dos are `todo_1_text`, `todo_1_owner`, `todo_1_due`, `todo_2_text` and so on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block
from models.followup import Entry, Method, NewContact, TodoEntry
from models.logbook import TODOS_MOST
from models.rules import dates
from models.rules.deadlines import Urgency
from models.todo import TEXT_MOST as TODO_TEXT_MOST

CALLBACK = "followup"
MORE = "todo_more"
NEW = "new:"  # an option's value: the name of what is to be created, or else an id
REFUSED = "refused:"  # an option that only explains why it cannot be chosen


@dataclass(frozen=True)
class Draft:
    """What the form shows: an Entry in the making. Options are Block Kit's, people user ids."""

    owner: str
    occurred_at: datetime
    customer: Block | None = None
    method: str = Method.VISIT.value
    ours: tuple[str, ...] = ()
    theirs: tuple[Block, ...] = ()
    content: str = ""
    feedback: str = ""
    todos: tuple[TodoEntry, ...] = ()
    next_contact: date | None = None
    issue: str | None = None
    question: str = ""
    rows: int = 1  # rows of to-dos on show
    followup: int | None = None  # the record being edited
    notice: str = ""  # said above the inputs
    todo_ids: tuple[int | None, ...] = ()  # of each row, in a record being edited


def form(draft: Draft, text: Text) -> Block:
    """The modal, for a new record or (draft.followup) for one that is being edited."""
    rows = min(max(draft.rows, 1), TODOS_MOST)
    editing = draft.followup is not None
    shown = [blocks.section(draft.notice, block_id="notice")] if draft.notice else []
    shown += _what_happened(draft, text)
    for number in range(1, rows + 1):
        shown += _todo_row(draft, number, text)
    more = blocks.button(text("todo-more"), MORE)
    full = blocks.context(text("todo-full", most=TODOS_MOST), "todo_full")
    shown.append(blocks.actions([more], "todo_actions") if rows < TODOS_MOST else full)
    shown += _what_comes_next(draft, text)
    customer = draft.customer
    metadata = {
        "rows": rows,
        "customer": id_of(customer),
        "name": customer["text"]["text"] if customer and editing else None,
        "followup": draft.followup,
        "todos": draft.todo_ids or None,
    }
    return blocks.modal(
        CALLBACK,
        text("followup-edit-title" if editing else "followup-title"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata={key: value for key, value in metadata.items() if value is not None},
    )


def read(view: dict[str, Any], now: datetime, zone: ZoneInfo) -> Entry:
    """What a person filled in. A to-do without a due date takes the one its text names."""
    draft = read_draft(view)
    local = now.astimezone(zone)
    return Entry(
        customer=_customer(draft.customer),
        occurred_at=draft.occurred_at,
        content=draft.content,
        owner=draft.owner,
        method=Method(draft.method),
        ours=draft.ours,
        theirs=tuple(_contact(one["value"]) for one in draft.theirs),
        feedback=draft.feedback,
        todos=tuple(_with_due(todo, local) for todo in draft.todos),
        next_contact=draft.next_contact,
        issue=Urgency(draft.issue) if draft.issue else None,
        question=draft.question,
    )


def read_draft(view: dict[str, Any]) -> Draft:
    """The form as it stands, to be shown again with other rows."""
    metadata = blocks.metadata_of(view)

    def value(block_id: str) -> Any:
        return blocks.value_of(view, block_id)

    chosen = blocks.options_of(view, "customer")
    if "followup" in metadata:  # a saved record keeps its customer
        chosen = [blocks.option(metadata["name"], str(metadata["customer"]))]
    next_contact = value("next_contact")
    todo_ids = tuple(metadata.get("todos") or ())
    return Draft(
        owner=value("owner") or "",
        occurred_at=datetime.fromtimestamp(value("occurred_at") or 0, UTC),
        customer=chosen[0] if chosen else None,
        method=value("method") or Method.VISIT.value,
        ours=tuple(value("ours") or ()),
        theirs=tuple(blocks.options_of(view, "theirs")),
        content=value("content") or "",
        feedback=value("feedback") or "",
        todos=tuple(_todo_rows(view, todo_ids)),
        next_contact=date.fromisoformat(next_contact) if next_contact else None,
        issue=value("issue"),
        question=value("issue_question") or "",
        rows=metadata.get("rows", 1),
        followup=metadata.get("followup"),
        todo_ids=todo_ids,
    )


def new_option(name: str, text: Text) -> Block:
    """The option that creates what was typed."""
    return blocks.option(text("option-new", name=blocks.cut(name, 60)), NEW + name)


def id_of(option: Block | None) -> int | None:
    """The id an option stands for; None for one that creates something."""
    value = option["value"] if option else ""
    return int(value) if value.isdigit() else None


def named_contact(typed: str) -> NewContact:
    """ "李总监(技术总监)", "Li Wei, CTO": a name, and a title where one is given."""
    name, _, title = re.sub(r"[(（,，]", "\0", typed.strip(), count=1).partition("\0")
    return NewContact(name.strip(), title.strip().rstrip(")）").strip())


def _what_happened(draft: Draft, text: Text) -> list[Block]:
    customer = blocks.external_select(
        "customer", initial=draft.customer, placeholder=text("customer-placeholder")
    )
    seconds = int(draft.occurred_at.timestamp())
    methods = [blocks.option(text(f"method-{one.value}"), one.value) for one in Method]
    shown: list[Block] = []
    if draft.followup is None:
        # Choosing the customer tells the form whose contacts to offer.
        shown.append(blocks.field("customer", text("customer"), customer, dispatch=True))
    else:
        name = draft.customer["text"]["text"] if draft.customer else ""
        shown.append(blocks.section(f"*{blocks.escape(name)}*", block_id="customer_name"))
    contacts = blocks.multi_external_select(
        "theirs", initial=list(draft.theirs), placeholder=text("theirs-placeholder")
    )
    return [
        *shown,
        blocks.field(
            "occurred_at",
            text("occurred-at"),
            blocks.datetimepicker("occurred_at", initial=seconds),
        ),
        blocks.field(
            "method", text("method"), blocks.select("method", methods, initial=draft.method)
        ),
        blocks.field(
            "content",
            text("content"),
            blocks.text_input(
                "content",
                initial=draft.content,
                multiline=True,
                placeholder=text("content-placeholder"),
            ),
        ),
        blocks.field(
            "feedback",
            text("feedback"),
            blocks.text_input(
                "feedback",
                initial=draft.feedback,
                multiline=True,
                placeholder=text("feedback-placeholder"),
            ),
            optional=True,
        ),
        blocks.field("theirs", text("theirs"), contacts, optional=True),
        blocks.field(
            "ours",
            text("ours"),
            blocks.multi_users_select("ours", initial=draft.ours),
            optional=True,
        ),
    ]


def _todo_row(draft: Draft, number: int, text: Text) -> list[Block]:
    row = next((one for one in draft.todos if one.row == number), TodoEntry(""))
    name = f"todo_{number}"
    due = row.due.isoformat() if row.due else None
    return [
        blocks.field(
            f"{name}_text",
            text("todo-text", number=number),
            blocks.text_input(
                f"{name}_text",
                initial=row.text,
                most=TODO_TEXT_MOST,
                placeholder=text("todo-placeholder"),
            ),
            optional=True,
        ),
        blocks.field(
            f"{name}_owner",
            text("todo-owner", number=number),
            blocks.users_select(f"{name}_owner", initial=row.owner),
            optional=True,
        ),
        blocks.field(
            f"{name}_due",
            text("todo-due", number=number),
            blocks.datepicker(f"{name}_due", initial=due),
            hint=text("todo-due-hint"),
            optional=True,
        ),
    ]


def _what_comes_next(draft: Draft, text: Text) -> list[Block]:
    urgencies = [blocks.option(text(f"issue-{one.value}"), one.value) for one in Urgency]
    next_contact = draft.next_contact.isoformat() if draft.next_contact else None
    return [
        blocks.field(
            "next_contact",
            text("next-contact"),
            blocks.datepicker("next_contact", initial=next_contact),
            optional=True,
        ),
        blocks.field(
            "owner", text("owner"), blocks.users_select("owner", initial=draft.owner or None)
        ),
        blocks.field(
            "issue",
            text("issue"),
            blocks.select(
                "issue", urgencies, initial=draft.issue, placeholder=text("issue-placeholder")
            ),
            hint=text("issue-hint"),
            optional=True,
        ),
        blocks.field(
            "issue_question",
            text("issue-question"),
            blocks.text_input("issue_question", initial=draft.question),
            hint=text("issue-question-hint"),
            optional=True,
        ),
    ]


def _todo_rows(view: dict[str, Any], ids: tuple[int | None, ...]) -> Iterable[TodoEntry]:
    """The rows somebody wrote something in; one that only has an owner was not meant."""
    number = 0
    while f"todo_{(number := number + 1)}_text" in view["state"]["values"]:
        name = f"todo_{number}"
        due = blocks.value_of(view, f"{name}_due")
        text = blocks.value_of(view, f"{name}_text") or ""
        if text.strip() or due:
            yield TodoEntry(
                text=text,
                owner=blocks.value_of(view, f"{name}_owner"),
                due=date.fromisoformat(due) if due else None,
                row=number,
                id=ids[number - 1] if number <= len(ids) else None,
            )


def _with_due(todo: TodoEntry, local: datetime) -> TodoEntry:
    found = None if todo.due else dates.find(todo.text, local)
    if found is None:
        return todo
    day = found.value.date() if isinstance(found.value, datetime) else found.value
    return replace(todo, due=day)


def _customer(chosen: Block | None) -> int | str:
    value = chosen["value"] if chosen else ""
    return int(value) if value.isdigit() else value.removeprefix(NEW).removeprefix(REFUSED)


def _contact(value: str) -> int | NewContact:
    return int(value) if value.isdigit() else named_contact(value.removeprefix(NEW))
