"""Lines as people type them between two calls: a table, and what holds for every line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.rules.dates import warm_up
from models.rules.oneline import Line, LineTodo, read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


@dataclass
class Case:
    typed: str
    number: int
    knows: str | None = None
    expected: dict[str, list[str]] = field(default_factory=dict)


def table(file: str) -> Iterator[Case]:
    case: Case | None = None
    lines = (Path(__file__).parent / file).read_text("utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if not line or line.startswith("#"):
            continue
        if not line.startswith("    "):
            if case:
                yield case
            case = Case(line.replace("⏎", "\n"), number)
        elif case:
            name, _, value = line.strip().partition(": ")
            if name == "knows":
                case.knows = value
            name = {"knows": "customer"}.get(name, name)
            case.expected.setdefault(name, []).append(value.replace("⏎", "\n"))
    if case:
        yield case


def written(line: Line) -> dict[str, list[str]]:
    """A reading as the table writes it."""
    at = f"{line.occurred_at:%Y-%m-%d %H:%M}" if line.occurred_at else ""
    people = [f"{name} ({title})" if title else name for name, title in line.theirs]
    parts = {
        "customer": line.customer,
        "method": line.method,
        "theirs": "; ".join(people),
        "content": line.content,
        "feedback": line.feedback,
        "when": at,
        "next": line.next_contact and line.next_contact.isoformat(),
        "urgency": line.urgency,
        "question": line.question,
        "bare": "yes" if line.is_bare_meeting else "",
    }
    said = {name: [value] for name, value in parts.items() if value}
    todos = [_written_todo(todo) for todo in line.todos]
    return said | ({"todo": todos} if todos else {})


def _written_todo(todo: LineTodo) -> str:
    due = todo.due.isoformat() if todo.due else ""
    return " | ".join([todo.text, due, todo.owner or ""]).rstrip(" |").replace(" |  | ", " | | ")


TABLE = list(table("oneline.txt"))


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.number} {case.typed[:40]!r}")
def test_a_line_is_read_as_the_table_says(case: Case) -> None:
    line = read(case.typed, NOW, case.knows)
    assert written(line) == case.expected
    assert line.is_known == (case.knows is not None)
