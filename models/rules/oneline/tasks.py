"""To-dos: "send comparison by Friday @chen; book demo", 1.发报价 2.寄样品 @小王"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from models.rules import dates
from models.rules.oneline.words import HAN, HONORIFIC, SURNAME, fold

_OWNER = re.compile(
    rf"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![A-Za-z0-9_.+/@-])@"
    rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}(?!\w)|\w+(?:[.-]\w+)*)"
)
_OWNER_ALONE = re.compile(
    r"\s*(<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|@?[^\W\d]\w*(?:[.-]\w+)*(?: [A-Z]\w+)?)"
    r"\s*(?:[,;。)\n]|\.(?=\s|$)|$)"
)
_NUMBER = re.compile(r"(?<![A-Za-z0-9.])(?:(\d\d?)[.、)](?!\d)|([①-⑳]))")
_BREAK = re.compile(r"[;\n]")
_COMMA = re.compile(r",(?!\d)|(?<!\d),")
_BULLET = re.compile(r"^[\s•·*–-]+(?=\s)|^[•·]|^\s*\[ ?\]")
_EDGES = " \t\r\n,;，；、"
_DEADLINE = re.compile(r"\b(?:by|before|due|until|latest)\b|[前内]|截止|最[晚迟]", re.I)


@dataclass(frozen=True)
class LineTodo:
    """A promise; `due` is a day of the person's. `owner` is as typed: "<@U123>", "@chen", or the
    name after 负责人：; it is not in `text`."""

    text: str
    due: date | None = None
    owner: str | None = None


def read(text: str, now: datetime, *, are_several: bool) -> list[LineTodo]:
    """The to-dos of a section; `are_several` if it said so ("todos:"), so that commas part them."""
    todos: list[LineTodo] = []
    for piece in _pieces(text, now, are_several):
        todo = _todo(piece, now)
        joined = _joined(todos[-1], todo, now) if todos else None
        if joined:
            todos[-1] = joined
        else:
            todos.append(todo if todo.text else LineTodo(piece))
    return todos


def owner_named(text: str) -> tuple[str, str] | None:
    """The owner that a text after 负责人： starts with, and the rest of it."""
    match = _OWNER_ALONE.match(fold(text))
    return (text[match.start(1) : match.end(1)], text[match.end() :]) if match else None


def is_promise(text: str, now: datetime) -> bool:
    """Whether a next step is a to-do: it has an owner, or a date by which it is to be done."""
    found = dates.find(text, now)
    due = found is not None and _DEADLINE.search(fold(text[found.start : found.end]))
    return bool(due) or _OWNER.search(fold(text)) is not None


def _pieces(text: str, now: datetime, are_several: bool) -> Iterator[str]:
    folded = fold(text)
    cuts = _numbers(folded) or [match.span() for match in _BREAK.finditer(folded)]
    pieces = list(_cut(text, cuts))
    if len(pieces) == 1:
        commas = [match.span() for match in _COMMA.finditer(folded)]
        parts = list(_cut(text, commas))
        if are_several or all(_stands_alone(part, now) for part in parts):
            pieces = parts
    yield from pieces


def _numbers(folded: str) -> list[tuple[int, int]]:
    """Where 1. 2. 3. stand, counted from one."""
    spans: list[tuple[int, int]] = []
    for match in _NUMBER.finditer(folded):
        number = int(match[1]) if match[1] else ord(match[2]) - ord("①") + 1
        if number == len(spans) + 1 and (spans or not folded[: match.start()].strip()):
            spans.append(match.span())
    return spans


def _cut(text: str, cuts: list[tuple[int, int]]) -> Iterator[str]:
    start = 0
    for end, after in [*cuts, (len(text), len(text))]:
        piece = _BULLET.sub("", text[start:end]).strip(_EDGES).rstrip("(（")
        if piece:
            yield piece
        start = after


def _stands_alone(part: str, now: datetime) -> bool:
    """It has its own owner or date, and words besides them."""
    todo = _todo(part, now)
    return bool(todo.owner or todo.due) and bool(todo.text) and dates.read(todo.text, now) is None


def _todo(piece: str, now: datetime) -> LineTodo:
    owner = _OWNER.search(fold(piece))
    text = piece
    if owner:
        text = f"{piece[: owner.start()].rstrip()} {piece[owner.end() :].lstrip()}".strip(_EDGES)
    found = dates.find(text, now)
    due = found.value if found else None
    return LineTodo(
        text,
        due.date() if isinstance(due, datetime) else due,
        piece[owner.start() : owner.end()] if owner else None,
    )


def _joined(last: LineTodo, more: LineTodo, now: datetime) -> LineTodo | None:
    """ "send quote; by Friday; @chen" is one to-do."""
    if more.owner and last.owner:
        return None
    if not more.text:
        return replace(last, owner=more.owner)
    if more.due and not last.due and dates.read(more.text, now) is not None:
        return LineTodo(f"{last.text}; {more.text}", more.due, last.owner or more.owner)
    return None
