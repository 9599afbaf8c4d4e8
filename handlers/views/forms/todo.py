"""The forms that make a to-do of a message, change one, and snooze one."""

from datetime import datetime
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import draft
from handlers.views.wording import timing
from models import Customer, Todo
from models.commitments import repeating
from models.commitments.due import as_read
from models.commitments.promise import MAX_TEXT
from models.followups.entry import TodoInput
from models.notifications.subjects import TodoDetails
from models.people.person import Person

REPEATS, CUSTOMER = "todo_1_repeats", "customer"


def form(
    said: str,
    me: str,
    response_url: str | None,
    text: Text,
    customer: Customer | None = None,
    came_from: dict[str, Any] | None = None,
    notice: str = "",
) -> Block:
    """`response_url` is where the new to-do will be confirmed; `came_from` is kept until then;
    `notice` is plain text."""
    above = [customer.name if customer else "", notice]
    about = [blocks.context(escape(one)) for one in above if one]
    return blocks.modal(
        action_ids.TODO_FORM,
        text("todo-new-title"),
        [
            *about,
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
        metadata={
            "response_url": response_url,
            "customer": customer.id if customer else None,
            **(came_from or {}),
        },
    )


def edit_form(
    details: TodoDetails, me: Person, came_from: dict[str, Any], text: Text, now: datetime
) -> Block:
    """Day and hour are those of `me`. `came_from` is kept until it is saved."""
    todo, row = details.todo, "todo_1"
    day_here, hour_here = as_read(todo.due, todo.due_time, details.owner, me)
    due = day_here.isoformat() if day_here else None
    due_time = f"{hour_here:%H:%M}" if hour_here else None
    what = blocks.text_input(f"{row}_text", initial=todo.text, multiline=True, most=MAX_TEXT)
    owner = blocks.users_select(f"{row}_owner", initial=details.owner.user_id)
    day = blocks.datepicker(f"{row}_due", initial=due)
    at = blocks.timepicker(f"{row}_due_time", initial=due_time)
    repeats = blocks.text_input(
        REPEATS, initial=repeats_as_typed(todo, text, now), most=draft.MAX_REPEATS
    )
    shown = [
        blocks.field(f"{row}_text", text("todo-new-text"), what),
        *_customer_field(details, text),
        blocks.field(f"{row}_owner", text("owner"), owner),
        blocks.field(f"{row}_due", text("todo-new-due"), day, optional=True),
        blocks.field(f"{row}_due_time", text("todo-new-due-time"), at, optional=True),
        blocks.field(
            REPEATS,
            text("todo-repeats-label"),
            repeats,
            hint=text("todo-repeats-hint"),
            optional=True,
        ),
    ]
    return blocks.modal(
        action_ids.TODO_EDIT_FORM,
        text("todo-edit-title"),
        shown,
        submit=text("save"),
        close=text("cancel"),
        metadata={"todo": todo.id, **came_from},
    )


def _customer_field(details: TodoDetails, text: Text) -> list[Block]:
    """None for a promise of a record, which is that record's customer's."""
    if details.todo.followup_id is not None:
        return []
    held = details.customer
    choice = blocks.external_select(
        action_ids.TODO_WHOSE,
        initial=blocks.option(held.name, str(held.id)) if held else None,
        placeholder=text("customer-placeholder"),
    )
    return [blocks.field(CUSTOMER, text("customer"), choice, optional=True)]


def read_customer(view: dict[str, Any]) -> int | None:
    """The id of the customer that was chosen."""
    chosen = submitted.value_of(view, CUSTOMER)
    return submitted.number(chosen) if chosen else None


def repeats_as_typed(todo: Todo, text: Text, now: datetime) -> str:
    """How often it comes again, as it could be typed; "" where it does not."""
    rule = repeating.rule_of(todo)
    return timing.words(rule, text, now.date(), day=lambda day: day.isoformat()) if rule else ""


def read_repeats(view: dict[str, Any]) -> str:
    return submitted.value_of(view, REPEATS) or ""


def read(view: dict[str, Any], local: datetime, locale: str) -> TodoInput:
    """Without a due date, the one its text names, as the person's `locale` writes it."""
    row = next(draft.todo_rows(view, ()), TodoInput(""))
    return draft.with_due(row, local, locale)


def snooze_form(todo: Todo, until: datetime, came_from: dict[str, Any], text: Text) -> Block:
    """Asks when to remind again; `came_from` is kept until it is saved."""
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
