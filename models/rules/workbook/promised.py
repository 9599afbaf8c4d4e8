"""What is to be done, each with its day: behind it in brackets, or in a column, a line each."""

from collections.abc import Callable

from models.rules import lazy_re as re
from models.rules.workbook import cells, days, looks
from models.rules.workbook.rows import Day
from models.rules.workbook.sheets import Cell

_BEHIND = re.compile(
    r"([\s\S]*\S)\s*[（(]\s*(?:by |due |before |截止|到期)?([^()（）]*?)\s*(?:前|止)?[)）]\s*", re.I
)
_CLOSING = (")", "）")
ReadDay = Callable[[Cell], Day | None]
Promised = tuple[tuple[str, ...], tuple[Day | None, ...]]


def read(todos: tuple[str, ...], due: Cell, day: ReadDay) -> Promised:
    """The texts without their days, and the day of each. A bracket that is no day for sure stays
    in the text."""
    found = [_apart(text, day) for text in todos]
    lines = cells.items(due) if isinstance(due, str) else None
    days = [when for _, when in found]
    if lines and len(lines) == len(todos) > 1:
        told = [day(line) for line in lines]
        days = [one or other for one, other in zip(days, told, strict=True)]
    return tuple(text for text, _ in found), tuple(days)


def _apart(text: str, day: ReadDay) -> tuple[str, Day | None]:
    behind = _BEHIND.fullmatch(text) if text.rstrip().endswith(_CLOSING) else None
    if behind is None or not (looks.is_day(behind[2]) or days.is_relative(behind[2])):
        return text, None
    when = day(behind[2])
    return (behind[1], when) if when else (text, None)
