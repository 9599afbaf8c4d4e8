"""Until when a to-do is snoozed, and what to do where it is due before."""

from handlers.views import action_ids
from handlers.views.wording.look import Look
from models.notifications.subjects import TodoDetails


def until(details: TodoDetails, due: str, look: Look) -> str:
    """ "snoozed until Fri, Dec 4; still due Wed, Dec 2"; "" where it is not snoozed."""
    until = details.todo.snoozed_until
    if until is None or until <= look.now:
        return ""
    key = "todo-is-snoozed-past" if details.snoozed_past(look.now) else "todo-is-snoozed"
    return look.text(key, when=look.moment(until), day=due)


def later(details: TodoDetails, look: Look) -> str:
    """ "Due Fri, Dec 4 instead"; "" where it is due after its snooze."""
    day = details.snoozed_past(look.now)
    return look.text("todo-due-later", day=look.day(day)) if day else ""


def choice(details: TodoDetails, look: Look) -> dict[str, tuple[str, int]]:
    """Of a menu: snooze it for a day or, where it is snoozed past its day, move that."""
    if said := later(details, look):
        return {action_ids.TODO_DUE_LATER: (said, details.todo.id)}
    return {"tomorrow": (look.text("digest-tomorrow"), details.todo.id)}
