"""To-dos: those a person owns, and those others gave them."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import next_step, snoozed, timing
from handlers.views.wording.line import (
    REASSIGN_TODO,
    Line,
    owner_of,
    short_name,
    to_open,
    told_of,
)
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording, sentence_key, whose
from models.commitments import repeating
from models.notifications.notification import Notification
from models.notifications.subjects import TodoDetails
from models.rules.deadlines import Kind, Stage
from models.rules.oneline import LineTodo

DAYS = {0: "today", 1: "day-before"}
DIGEST_DAYS = {0: "today", 1: "tomorrow"}
SNOOZES = ("hour", "tomorrow", "week", "pick")
COMING_DAYS = 3
MAX_ITEM = 200  # characters of a to-do in a list of them


def buttons(
    details: TodoDetails, look: Look, place: str = "todo", *, has_menu: bool = False
) -> Block:
    """Done, Snooze, Reassign; Reopen once it is done, Undo once it is deleted. `has_menu`: Edit and
    Delete, where its owner gave it to themselves. The block's id is the place it stands in and the
    to-do's id."""
    text, block_id = look.text, f"{place}:{details.todo.id}"
    if details.todo.cancelled_at is not None:
        return blocks.actions([blocks.button(text("undo"), action_ids.TODO_UNDO)], block_id)
    if details.is_settled:
        return blocks.actions(
            [blocks.button(text("todo-reopen"), action_ids.TODO_REOPEN)], block_id
        )
    snoozes = [blocks.option(text(f"snooze-{one}"), one) for one in SNOOZES]
    shown = [
        blocks.button(text("todo-done"), action_ids.TODO_DONE, style="primary"),
        blocks.select(action_ids.TODO_SNOOZE, snoozes, placeholder=text("todo-snooze")),
        blocks.users_select(action_ids.TODO_REASSIGN, placeholder=text("todo-reassign")),
    ]
    if later := snoozed.later(details, look):
        shown.insert(1, blocks.button(later, action_ids.TODO_DUE_LATER))
    if has_menu and details.owner.id == details.given_by.id:
        choices = [blocks.option(text(one), one) for one in ("edit", "delete")]
        shown.append(blocks.overflow(action_ids.TODO_MORE, choices))
    return blocks.actions(shown, block_id)


def changes(details: TodoDetails, look: Look, place: str = "todo") -> list[Block]:
    """Edit and Delete, for who gave it."""
    if details.is_settled:
        return []
    text = look.text
    edit = blocks.button(text("edit"), action_ids.TODO_EDIT)
    delete = blocks.button(text("delete"), action_ids.TODO_DELETE)
    return [blocks.actions([edit, delete], f"{place}-changes:{details.todo.id}")]


def status(details: TodoDetails, look: Look, *, with_due: bool = True) -> str:
    """Whether it is done, or when it is due, of whose customer, and until when it is snoozed.
    Plain text."""
    todo, text = details.todo, look.text
    if todo.done_at is not None:
        done = text("todo-is-done", when=look.moment(todo.done_at))
        again = [look.day(day) for day in repeating.coming_days(todo, details.owner, look.now, 1)]
        return " · ".join([done, *(text("todo-next", day=day) for day in again)])
    if todo.cancelled_at is not None:
        return text("todo-is-cancelled")
    parts = [_due(details, look)] if with_due else []
    if details.customer:
        parts.append(details.customer.name)
    if rule := repeating.rule_of(todo):
        parts.append(text("todo-repeats", timing=timing.words(rule, text, look.today)))
    parts.append(snoozed.until(details, due_day(details, look), look))
    return " · ".join(filter(None, parts))


def coming(details: TodoDetails, look: Look) -> str:
    """The days on which it is due next, where it comes again: who typed "every Friday" sees which
    Fridays. Plain text."""
    days = repeating.coming_days(details.todo, details.owner, look.now, COMING_DAYS)
    return look.text("todo-coming", days=" · ".join(map(look.day, days))) if days else ""


def item(details: TodoDetails, look: Look) -> str:
    """ "• send the deck – Lee, by Fri, May 15": one of several beside a customer, in mrkdwn."""
    done = "~" if details.is_settled else ""
    what = escape(blocks.cut(details.todo.text, MAX_ITEM))
    owner, when = escape(details.owner.name), escape(how_often(details, look))
    return f"• {look.text('promise', what=f'{done}{what}{done}', owner=owner, when=when)}"


def more(count: int, text: Text) -> list[str]:
    """That there are others than those that are listed, where there are any."""
    return [text("brief-materials-more", count=count)] if count > 0 else []


def by_when(todo: TodoDetails | LineTodo, look: Look) -> str:
    """ "by Fri, May 15", "⚠️ was due Fri, May 1, 5 days late" """
    day = due_day(todo, look)
    if isinstance(todo, TodoDetails) and not todo.is_settled and todo.todo.due is not None:
        days = (look.today - todo.todo.due).days
        if days > 0:
            return look.text("due-overdue", day=day, days=days)
    return look.text("promise-due", day=day) if day else look.text("promise-undated")


def how_often(todo: TodoDetails | LineTodo, look: Look) -> str:
    """By when, and how often it comes again: "by Fri, May 15 · repeats every week on Fri"."""
    rule = todo.rule if isinstance(todo, LineTodo) else repeating.rule_of(todo.todo)
    again = (
        look.text("todo-repeats", timing=timing.words(rule, look.text, look.today)) if rule else ""
    )
    return " · ".join(filter(None, (by_when(todo, look), again)))


def due_day(todo: TodoDetails | LineTodo, look: Look) -> str:
    """ "Fri, May 15", with the hour where one was named, in the reader's zone; "" without a due
    date."""
    if isinstance(todo, LineTodo):
        return look.day_at(todo.due, todo.due_time) if todo.due else ""
    if todo.due_at is not None:
        return look.moment(todo.due_at)
    return look.day(todo.todo.due) if todo.todo.due else ""


def _headline(notification: Notification, details: TodoDetails, look: Look) -> str:
    return look.text(
        sentence_key(notification, _stage(notification, look)),
        what=details.todo.text,
        giver=details.given_by.name,
        owner=owner_of(notification, details.owner, look),
        whose=whose(notification),
        day=due_day(details, look),
    )


def _stage(notification: Notification, look: Look) -> str:
    """By the day it is read on: after an outage "due tomorrow" may be today, and before a weekend
    it is the day after the next."""
    if notification.stage is Stage.HOUR:
        return _at_hour(notification, look)
    if notification.kind is not Kind.TODO or notification.stage in (
        Stage.MISSED,
        Stage.SNOOZED,
        Stage.STILL_OPEN,
    ):
        return notification.stage.value
    days = (notification.deadline.date() - look.today).days
    return "overdue" if days < 0 else DAYS.get(days, "ahead")


def _at_hour(notification: Notification, look: Look) -> str:
    """What is due in a pause is said before it, and so is not due yet; a manager, who hears it
    where nobody covers, reads whose it is."""
    if notification.is_before_leave:
        return "away"
    if notification.deadline > look.now:
        return DAYS.get((look.day_of(notification.deadline) - look.today).days, "ahead")
    return "hour" if notification.is_mine or notification.in_place_of else "hour-of"


def _blocks(notification: Notification, details: TodoDetails, look: Look) -> list[Block]:
    # Most headlines name the due date already.
    with_due = notification.kind is Kind.TODO_GIVEN or notification.stage is Stage.SNOOZED
    title, below = _headline(notification, details, look), status(details, look, with_due=with_due)
    shown = [blocks.section(f"*{escape(title)}*\n{escape(below)}".rstrip())]
    if notification.is_of_report:
        return shown + _of_report(details, look)
    if details.todo.cancelled_at is None:
        shown.append(buttons(details, look))
    return shown + _what_next(notification, details, look)


def _of_report(details: TodoDetails, look: Look) -> list[Block]:
    """A manager looks at the customer: to keep it is for its owner."""
    if details.customer is None or details.is_settled:
        return []
    open_it = blocks.button(look.text("customer-open"), action_ids.CUSTOMER_OPEN)
    return [blocks.actions([open_it], f"escalated:{details.customer.id}")]


def _what_next(notification: Notification, details: TodoDetails, look: Look) -> list[Block]:
    """In the message in which the last thing that was open with its customer was done."""
    todo = details.todo
    if details.customer is None or todo.done_at is None or not notification.was_acted_on:
        return []
    return next_step.shown(todo.next_step, details.customer, f"next-todo:{todo.id}", look)


def _line(notification: Notification, details: TodoDetails, look: Look) -> Line:
    todo, text = details.todo, look.text
    what = told_of(notification, details.owner, todo.text, look)
    if details.is_settled:
        is_done = todo.cancelled_at is None
        reopen = blocks.button(text("todo-reopen"), action_ids.TODO_REOPEN) if is_done else None
        after = _what_next(notification, details, look)
        return Line(what, status(details, look), todo.id, True, reopen, after=after)
    is_given = notification.kind is Kind.TODO_GIVEN
    giver = text("digest-given", giver=short_name(details.given_by.name)) if is_given else ""
    when = [_digest_due(details, look), giver, snoozed.until(details, due_day(details, look), look)]
    choices = {
        **snoozed.choice(details, look),
        "week": (text("digest-week"), todo.id),
        REASSIGN_TODO: (text("digest-reassign"), todo.id),
        **to_open(details.customer, text),
    }
    button = blocks.button(text("todo-done"), action_ids.TODO_DONE)
    if notification.of_team:  # to do it is for its owner
        held = f"{REASSIGN_TODO}:{todo.id}"
        button = blocks.button(text("digest-reassign"), action_ids.DIGEST_REASSIGN, held)
        del choices[REASSIGN_TODO]
        choices = {action_ids.TODO_DONE: (text("todo-done"), todo.id), **choices}
    return Line(what, " · ".join(filter(None, when)), todo.id, False, button, choices)


def _why(notification: Notification, details: TodoDetails, look: Look) -> dict[str, str]:
    facts = {"what": details.todo.text, "giver": details.given_by.name}
    if notification.stage is Stage.STILL_OPEN and details.todo.due:
        # Its deadline is the day of the weekly list.
        facts["day"] = due_day(details, look)
    return facts


def _days_left(details: TodoDetails, look: Look) -> int | None:
    """Until the day it is due on where the reader is; None where it is never due."""
    day = look.day_of(details.due_at) if details.due_at else details.todo.due
    return (day - look.today).days if day else None


def _due(details: TodoDetails, look: Look) -> str:
    days = _days_left(details, look)
    if days is None:
        return look.text("due-never")
    key = "due-overdue" if days < 0 else "due-today" if days == 0 else "due-ahead"
    return look.text(key, day=due_day(details, look), days=abs(days))


def _digest_due(details: TodoDetails, look: Look) -> str:
    days = _days_left(details, look)
    if days is None:
        return look.text("due-never")
    key = "overdue" if days < 0 else DIGEST_DAYS.get(days, "ahead")
    return look.text(f"digest-due-{key}", day=due_day(details, look))


WORDING = Wording(TodoDetails, _headline, _blocks, _line, _why)
