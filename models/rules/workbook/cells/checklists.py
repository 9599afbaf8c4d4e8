"""To-dos that are ticked off where they stand: ☑ send prices, [ ] call Ann, 寄樣 ✓. What the rarer
marks mean, the others of the workbook tell: ○ is open beside ✓, and done beside △."""

import itertools
from collections.abc import Iterable
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.cells import boxes, cells
from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.cells.words import NOTHING
from models.rules.workbook.rows import TodoState

TICK, BOX, FULL_BOX, CIRCLE, FULL_CIRCLE, HALF, CROSS = range(7)
_MARKS = {
    TICK: r"[✓✔√☑✅🗹]|[\[【(（]\s*[xXvV✓✔√*]\s*[\]】)）]",
    BOX: r"[□☐▢⬜◻◽🔲]|[\[【(（]\s*[\]】)）]",
    FULL_BOX: r"[■▣◼⬛☒]",
    CIRCLE: r"[○◯〇⭘]",
    FULL_CIRCLE: r"[●◉⬤]",
    HALF: r"[△▲◐◑]",
    CROSS: r"[✗✘❌×✕✖]",
}
_EVERY = "|".join(f"({mark})" for mark in _MARKS.values())
_ANY = re.compile(_EVERY)
_MAY_BE = re.compile(rf"{_EVERY}|[vV]\s")
_LETTER = re.compile(rf"[vV]\s+(?=[{HAN}])")  # V 寄樣
_NEXT = re.compile(  # of several in a line: no (x) between words
    r"(?=(?:[✓✔√☑✅🗹□☐▢⬜◻◽🔲]|[\[【]\s*[xXvV✓✔√*]?\s*[\]】]|[(（]\s*[✓✔√]?\s*[)）])\s*\S)"
)
_ENDS = " \t\n、,，;；/／"
_LOOK = "\ufe0f"  # of a mark that is to be shown in colour
Seen = frozenset[int]


def pieces(cell: Cell) -> tuple[str, ...]:
    """The to-dos of a cell, each with its mark."""
    said = cells.whole(cell)
    return _pieces(said) if said else ()


@lru_cache(maxsize=4096)  # they are asked for as their marks are looked at, and as they are read
def _pieces(said: str) -> tuple[str, ...]:
    parts = cells.parts(said.replace(_LOOK, ""))
    found = [one for part in parts for one in _apart(part)] if _ANY.search(said) else parts
    plain = (one.strip(_ENDS) for one in found)
    return tuple(one for one in plain if one and one.casefold() not in NOTHING)


def _apart(part: str) -> list[str]:
    """ "☑ send prices □ call Ann" and 寄樣☑ 報價□ at their marks."""
    marks = list(_ANY.finditer(part))
    plain = cells.without_bullet(part)
    if len(marks) < 2 or not any(one[TICK + 1] or one[BOX + 1] for one in marks):
        return [part]
    if _ANY.match(plain.strip()) or _ANY.match(part.strip()):
        return [one for one in _NEXT.split(part) if one.strip(_ENDS)]
    if marks[-1].end() != len(part.rstrip()):
        return [part]
    ends = [0, *(one.end() for one in marks)]
    return [part[start:end] for start, end in itertools.pairwise(ends)]


def told(piece: str) -> tuple[str, int | None]:
    """Without bullet and mark, and the mark."""
    said = piece.strip()
    if not _MAY_BE.search(said):
        return cells.without_bullet(said).strip(), None
    if not _ANY.match(said):
        said = cells.without_bullet(said).strip()
    if found := _ANY.match(said):
        return cells.without_bullet(said[found.end() :].strip()).strip(), _kind(found)
    if letter := _LETTER.match(said):
        return said[letter.end() :].strip(), TICK
    behind = [one for one in _ANY.finditer(said) if one.end() == len(said)]
    is_letter = bool(behind) and behind[0][0][:1] in "(（" and any(map(str.isalpha, behind[0][0]))
    if behind and behind[0].start() and not is_letter and _kind(behind[0]) in (TICK, BOX):
        return said[: behind[0].start()].strip(), _kind(behind[0])
    return said, None


def is_boxed(line: str) -> bool:
    """Whether a line begins with a box, ticked or not."""
    found = _ANY.match(cells.without_bullet(line).strip()) or _ANY.match(line.strip())
    return found is not None and _kind(found) in (TICK, BOX)


def _kind(found: re.Match[str]) -> int:
    return next(kind for kind in _MARKS if found[kind + 1])


def seen(every: Iterable[str]) -> Seen:
    """The marks of the pieces of a workbook."""
    return frozenset(mark for one in every if (mark := told(one)[1]) is not None)


def state(mark: int | None, others: Seen) -> TodoState | None:
    """What a mark says; None where it may be no more than a bullet."""
    is_ticked = bool(others & {TICK, FULL_CIRCLE})
    if mark == CIRCLE and not is_ticked and others & {HALF, CROSS}:
        return TodoState.DONE
    means = {
        TICK: TodoState.DONE,
        BOX: TodoState.OPEN,
        FULL_BOX: TodoState.DONE if BOX in others else None,
        CIRCLE: TodoState.OPEN if is_ticked else None,
        FULL_CIRCLE: TodoState.DONE if CIRCLE in others else None,
        HALF: TodoState.OPEN if others & {TICK, CIRCLE} else None,
        CROSS: TodoState.OPEN if others & {TICK, CIRCLE} else None,
    }
    return None if mark is None else means[mark]


def is_bullet(mark: int) -> bool:
    """Whether a mark that says nothing is none of the words."""
    return mark not in (HALF, CROSS)


def labels_of(cell: Cell) -> tuple[str, ...]:
    """The words of a list to tick, which are the same in each row where it was printed there."""
    said = cells.whole(cell) or ""
    is_list = _ANY.search(said) is not None and boxes.is_form(said)
    return tuple(told(one)[0] for one in pieces(cell)) if is_list else ()
