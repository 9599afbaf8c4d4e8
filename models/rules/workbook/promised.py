"""What is to be done, each with its day: behind it in brackets, or in a column, a line each."""

from collections.abc import Callable, Sequence

from models.rules import lazy_re as re
from models.rules.workbook import cells, days, looks
from models.rules.workbook.rows import Day
from models.rules.workbook.sheets import Cell

_BEHIND = re.compile(
    r"([\s\S]*\S)\s*[（(]\s*(?:(?:[a-z]+ )?by |due |before |截止|到期)?([^()（）]*?)"
    r"\s*(?:前|止)?[)）]\s*",
    re.I,
)
_BETWEEN = tuple(re.compile(way) for way in (r"\s+[/／]\s+", r"\s*[、,，]\s*", r"\s*[&＆+＋]\s*"))
_CLOSING = (")", "）")
ReadDay = Callable[[Cell], Day | None]
Promised = tuple[tuple[str, ...], tuple[Day | None, ...]]


def read(todos: tuple[str, ...], due: Cell, day: ReadDay) -> Promised:
    """The texts without their days, and the day of each. A bracket that is no day for sure stays
    in the text."""
    if len(todos) == 1 and isinstance(due, str):
        todos, due = _as_many(todos[0], due)
    found = [_apart(text, day) for text in todos]
    lines = cells.items(due) if isinstance(due, str) else None
    days = [when for _, when in found]
    if lines and len(lines) == len(todos) > 1:
        told = [day(line) for line in lines]
        days = [one or other for one, other in zip(days, told, strict=True)]
    return tuple(text for text, _ in found), tuple(days)


def together(
    columns: Sequence[tuple[tuple[str, ...] | None, Cell]], day: ReadDay
) -> tuple[tuple[str, ...] | None, tuple[Day | None, ...]]:
    """Of one column, or several, each with the cell that says when; there each to-do has a day."""
    found = [read(todos or (), due, day) for todos, due in columns]
    if not any(texts for texts, _ in found[1:]):
        return (found[0][0] if columns[0][0] else columns[0][0]), found[0][1]
    told = [
        one or day(due) for (_, due), (_, dues) in zip(columns, found, strict=True) for one in dues
    ]
    return tuple(text for texts, _ in found for text in texts), tuple(told)


def counts(columns: Sequence[tuple[tuple[str, ...] | None, Cell]], day: ReadDay) -> list[int]:
    """How many to-dos each of these columns holds, as `together` reads them."""
    return [len(read(todos or (), due, day)[0]) for todos, due in columns]


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


def _apart(text: str, day: ReadDay) -> tuple[str, Day | None]:
    behind = _BEHIND.fullmatch(text) if text.rstrip().endswith(_CLOSING) else None
    if behind is None or not (looks.is_day(behind[2]) or days.is_relative(behind[2])):
        return text, None
    when = day(behind[2])
    return (behind[1], when) if when else (text, None)
