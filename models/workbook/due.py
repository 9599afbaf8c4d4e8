"""When a to-do is due, as a workbook says it: a day, and an hour where one is named."""

from datetime import date, datetime, time

from models.commitments.todo import Todo
from models.rules.workbook.rows import Day


def of(todo: Todo) -> Day | None:
    if todo.due is None or todo.due_time is None:
        return todo.due
    return datetime.combine(todo.due, todo.due_time)


def says(todo: Todo, told: Day) -> bool:
    """Whether it is due as told; a day alone says nothing of the hour."""
    return of(todo) == told if isinstance(told, datetime) else todo.due == told


def written(when: Day) -> str:
    return when.isoformat(" ", "minutes") if isinstance(when, datetime) else when.isoformat()


def held(todo: Todo) -> str:
    when = of(todo)
    return written(when) if when else ""


def parsed(said: str) -> tuple[date | None, time | None]:
    """What `written` or `held` wrote."""
    day, _, hour = said.partition(" ")
    return date.fromisoformat(day) if day else None, time.fromisoformat(hour) if hour else None
