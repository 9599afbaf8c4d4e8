"""What is to be done, each with its day and whose it is: in its own words, or in a column, a line
each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.days import days
from models.rules.workbook.headings import looks
from models.rules.workbook.rows import Day, TodoState
from models.rules.workbook.todos.todo_habits import PLAIN, TodoHabits

_BETWEEN = tuple(re.compile(way) for way in (r"\s+[/／]\s+", r"\s*[、,，]\s*", r"\s*[&＆+＋]\s*"))
T = TypeVar("T")
ReadDay = Callable[[Cell], Day | None]
Column = tuple[tuple[str, ...] | None, Cell]  # to-dos as they are written, and when


@dataclass(frozen=True)
class Promise:
    text: str
    due: Day | None = None
    owner: str | None = None
    state: TodoState | None = None
    done_on: date | None = None


def read(
    todos: tuple[str, ...], due: Cell, day: ReadDay, habits: TodoHabits = PLAIN
) -> list[Promise]:
    """What no day is for sure, and somebody of whom nothing is known, stays in the text."""
    if len(todos) == 1 and isinstance(due, str):
        todos, due = _as_many(todos[0], due)
    found = [_promise(one, day, habits) for one in todos]
    lines = cells.items(due) if isinstance(due, str) else None
    if lines and len(lines) == len(todos) > 1:
        pairs = zip(found, lines, strict=True)
        found = [replace(one, due=one.due or day(line)) for one, line in pairs]
    return found


def together(
    columns: Sequence[Column], day: ReadDay, habits: TodoHabits = PLAIN
) -> list[list[Promise]]:
    """Of one column, or several, each with the cell that says when; there each to-do has a day."""
    found = [read(todos or (), due, day, habits) for todos, due in columns]
    if not any(found[1:]):
        return found
    return [
        [one if one.due else replace(one, due=day(due)) for one in promises]
        for (_, due), promises in zip(columns, found, strict=True)
    ]


def shared(counts: Sequence[int], there: Sequence[Cell]) -> list[Cell]:
    """The cell of each to-do, where a column stands beside each column of to-dos, or one beside
    all: a line each, where it has as many; else it is of them all."""
    found: list[Cell] = []
    total = sum(counts)
    one_each = len(there) == len(counts)
    for count, cell in zip(counts, there, strict=True) if one_each else [(total, there[0])]:
        lines = [line.strip() for line in cell.split("\n")] if isinstance(cell, str) else []
        lines = [cells.without_bullet(line) for line in lines if line]
        found += lines if len(lines) == count > 1 else [cell] * count
    return found


def _as_many(text: str, due: str) -> tuple[tuple[str, ...], str]:
    """Several in one line, parted as their days are: "price / drawing" by "3/11 / 5/11"."""
    for way in _BETWEEN:
        days, texts = way.split(due.strip()), way.split(text.strip())
        if len(days) == len(texts) > 1 and all(map(looks.is_day, days)):
            return tuple(texts), "\n".join(days)
    return (text,), due


def _promise(said: str, day: ReadDay, habits: TodoHabits) -> Promise:
    told = habits.told(said)
    due, on = (day(one) if one else None for one in (told.due, told.done_on))
    if (told.due and due is None) or (told.done_on and on is None):
        plain = habits.marked(said)
        return Promise(plain.text, state=plain.state)
    return Promise(told.text, due, told.owner, told.state, days.plain_day(on))


def any_of(told: Iterable[T | None]) -> tuple[T | None, ...]:
    """Nothing where nothing is told of any."""
    found = tuple(told)
    return found if any(found) else ()
