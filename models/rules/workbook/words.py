"""Headings and the words of cells, compared without what people vary: width, case, script, spaces,
marks, and what stands in brackets."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from models.rules import data
from models.rules.characters import simplified

HEADINGS: dict[str, Any] = data.load(__package__, "headings.toml")
TABLES = ("customers", "strategies", "followups")
LANGUAGES = ("zh-CN", "zh-TW", "en")
_BRACKETS = re.compile(r"[(（\[【<《].*?[)）\]】>》]")
_MARKS = re.compile(r"[\s\W_]+|^\d+[.、)]")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    plain = simplified(unicodedata.normalize("NFKC", text).casefold()).replace("跟進", "跟进")
    short = _MARKS.sub("", _BRACKETS.sub("", plain))
    return short or _MARKS.sub("", plain)


def _columns(table: str) -> dict[str, str]:
    """Every way to name a column of a table, and the column."""
    found: dict[str, str] = {}
    for column, names in HEADINGS[table].items():
        if column != "title":
            for name in [*(names[one] for one in LANGUAGES), *names["also"]]:
                found.setdefault(fold(name), column)
    found[fold(HEADINGS["id"]["name"])] = "id"
    return found


COLUMNS = {table: _columns(table) for table in TABLES}
TITLES = {
    fold(HEADINGS[table]["title"][language]): table for table in TABLES for language in LANGUAGES
}
EMPTY = frozenset(HEADINGS["empty"]["words"])
_VALUES = {
    kind: {fold(word): value for value, words in values.items() for word in words}
    for kind, values in data.load(__package__, "words.toml").items()
}


def value_of(kind: str, text: str) -> str | None:
    """The stage, segment or method that a cell names; None where it names none, or two."""
    known: dict[str, str] = _VALUES[kind]
    if whole := known.get(fold(text)):
        return whole
    parts = re.split(r"[\s/、,，;；+&]+|\(|（", text)
    named = {value for part in parts if (value := known.get(fold(part)))}
    return named.pop() if len(named) == 1 else None
