"""Whether a to-do is done, as a column beside it says, or a mark in its own words."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.rows import TodoState

_WORDS: dict[str, Any] = data.load(__package__, "todo_states.toml")
_PLAIN = re.compile(r"[\s.。!！?？,，、:：]+")
_ORDINAL = re.compile(r"^\s*\d{1,2}[.、)]\s*")
_NOTHING = frozenset({"", "-", "--", "—", "/", "n/a", "na"})
_SHARE = re.compile(r"(\D*)\d{1,3}%")
_DAY_BEHIND = re.compile(r"[\d/.\-月日号（(][\s\S]*")
_BEHIND = re.compile(r"(?<=\S)\s*[(（\[]\s*([^()（）\[\]]{1,12})\s*[)）\]]\s*")
MOST_OTHERS = 0.4  # share of a column of states that is none


def plain(said: str) -> str:
    return _PLAIN.sub("", simplified(unicodedata.normalize("NFKC", said).casefold()))


def _set(kind: str) -> frozenset[str]:
    return frozenset(map(plain, _WORDS[kind]))


_STATES = (TodoState.DONE, TodoState.OPEN, TodoState.DROPPED)
_KNOWN = {word: state for state in _STATES for word in _set(state.value)}
_TICKS, _CROSS, _UNSAID = _set("ticks"), _set("cross"), _set("unsaid")
_ANY = _set("of_anything")
WRITTEN: dict[str, dict[str, str]] = _WORDS["written"]  # our own headings, by column and language
UNDER: dict[str, list[str]] = _WORDS["under"]  # headings below to-dos, by column
LISTS: dict[str, list[str]] = _WORDS["lists"]  # headings of a list of to-dos, by what they head
NO_DOERS: list[str] = _WORDS["no_doers"]  # what stands beside a day, too
HEADINGS = {
    kind: _set(kind)
    for kind in ("states", "owners", "colleagues", "unsure_colleagues", "went", "us")
}

_OF_US = frozenset(plain(us + one) for us in _WORDS["us"] for one in _WORDS["of_us"])
HEADINGS["colleagues"] |= _OF_US


def is_of_us(heading: str) -> bool:
    """Whether a heading says itself that those below it are ours: 我方负责人, "our sales rep"."""
    return plain(heading) in _OF_US


def is_called(kind: str, heading: str) -> bool:
    """Whether a heading is one of this kind: "states", "owners", "colleagues"."""
    return plain(heading) in HEADINGS[kind]


def are_states(column: Iterable[Cell]) -> bool:
    """Whether most of a column are states, of which it has one at least."""
    told = [one for one in _lines(column) if plain(_said(one)) not in _NOTHING | _UNSAID]
    others = sum(not isinstance(one, date) and _word(_said(one)) is None for one in told)
    is_named = any(not isinstance(one, date) for one in told)
    return is_named and others <= MOST_OTHERS * len(told)


def are_only_states(column: Iterable[Cell]) -> bool:
    """Whether all that is said in a column are states in words."""
    told = [one for one in map(plain, map(_said, _lines(column))) if one not in _NOTHING]
    return bool(told) and all(one in _KNOWN and one not in _ANY for one in told)


def meanings(column: Iterable[Cell]) -> dict[str, TodoState]:
    """What the words of a column mean, plain; in a column that marks some, one that is empty is
    open. A cross stays unknown where the others do not tell what it means."""
    said = {plain(_said(one)) for one in _lines(column)}
    known = {word: state for word in said if (state := _word(word)) and word not in _CROSS}
    if said & _CROSS:
        states = set(known.values())
        if known.keys() & _TICKS:
            known |= dict.fromkeys(_CROSS, TodoState.OPEN)
        elif TodoState.OPEN in states or not states:
            known |= dict.fromkeys(_CROSS, TodoState.DONE)
    if known:
        known |= dict.fromkeys(_NOTHING, TodoState.OPEN)
    return known


def of(cell: Cell, known: Mapping[str, TodoState]) -> TodoState | None:
    """A day says when it was done."""
    if isinstance(cell, date):
        return TodoState.DONE
    word = plain(_said(cell))
    return known.get(word) or (None if word in _CROSS else _word(word))


def is_nothing(cell: Cell) -> bool:
    """Whether a cell does not say, or says that nobody knows."""
    return plain(text_of(cell)) in _NOTHING | _UNSAID


def _said(cell: Cell) -> str:
    """A share, which a spreadsheet holds as a part of one, as it shows it."""
    return f"{cell:.0%}" if isinstance(cell, float) and 0 < cell < 1 else text_of(cell)


def _lines(column: Iterable[Cell]) -> Iterator[Cell]:
    """The parts of cells that tell of several to-dos, a line each."""
    for cell in column:
        parts = cell.split("\n") if isinstance(cell, str) else [cell]
        yield from ((_ORDINAL.sub("", one) if isinstance(one, str) else one) for one in parts)


@lru_cache(maxsize=4096)
def of_text(text: str) -> tuple[str, TodoState | None]:
    """A to-do without the bracket that says how far it is, "send prices (done)", and what that
    means."""
    found = list(_BEHIND.finditer(text))
    state = named(found[-1][1]) if found and found[-1].end() == len(text) else None
    return (text[: found[-1].start()].strip(), state) if state else (text, None)


def named(said: str) -> TodoState | None:
    """Of a bracket: no single letters or figures, which may be anything."""
    word = plain(said)
    is_word = len(word) > 1 and not word.isdigit() and not _SHARE.fullmatch(word)
    return _KNOWN.get(word) if is_word or word == "✓" else None


@lru_cache(maxsize=4096)
def _word(said: str) -> TodoState | None:
    word = plain(said)
    if (known := _KNOWN.get(word)) is not None:
        return known
    if (share := _SHARE.fullmatch(word)) and (share[1] in _KNOWN or not share[1]):
        return TodoState.OPEN  # 已完成80%
    if word in _CROSS:
        return TodoState.DONE
    return _KNOWN.get(_DAY_BEHIND.sub("", word)) if word[:1].isalpha() else None  # 已完成 11/5
