"""Headings and the words of cells, compared without what people vary: width, case, script, spaces,
marks, and what stands in brackets."""

import unicodedata
from functools import lru_cache
from typing import Any

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import simplified

HEADINGS: dict[str, Any] = data.load(__package__, "headings.toml")
TABLES = ("customers", "strategies", "followups")
LANGUAGES = ("zh-CN", "zh-TW", "en")
_BRACKETS = re.compile(r"[(（\[【<《].*?[)）\]】>》]")
_NUMBER = re.compile(r"\d+")
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
                for half in re.split("[(（]", name)[1:]:
                    found.setdefault(fold(half), column)
    found[fold(HEADINGS["id"]["name"])] = "id"
    return found


COLUMNS = {table: _columns(table) for table in TABLES}
# Words that a heading of a column has, whatever else it says: 聊了什么, "What they want by autumn".
PARTS: dict[str, list[tuple[str, str]]] = {
    table: [
        (fold(part) if not part.isascii() else part.casefold(), column)
        for column, names in HEADINGS[table].items()
        if column != "title"
        for part in names["has"]
    ]
    for table in TABLES
}
TITLES = {
    fold(HEADINGS[table]["title"][language]): table for table in TABLES for language in LANGUAGES
}
EMPTY = frozenset(HEADINGS["empty"]["words"])
_VALUES = {
    kind: {fold(word): value for value, words in values.items() for word in words}
    for kind, values in data.load(__package__, "words.toml").items()
}


def column_of(table: str, heading: str) -> str | None:
    """The column that a heading names; None where it names none, or several as well."""
    folded = fold(heading)
    if known := COLUMNS[table].get(folded) or COLUMNS[table].get(_NUMBER.sub("", folded)):
        return known
    plain = " ".join(heading.casefold().split())
    named = {
        column for part, column in PARTS[table] if part in (plain if part.isascii() else folded)
    }
    if len(named) > 1:
        named -= {"name", "customer"}  # "Client reaction" is about what was said
    if len(named) == 1:
        return named.pop()
    last = [column for part, column in PARTS[table] if not part.isascii() and folded.endswith(part)]
    return str(last[0]) if len(set(last)) == 1 else None


def value_of(kind: str, text: str) -> str | None:
    """The stage, segment or method that a cell names; None where it names none, or two."""
    known: dict[str, str] = _VALUES[kind]
    if whole := known.get(fold(text)):
        return whole
    parts = re.split(r"[\s/、,，;；+&]+|\(|（", text)
    named = {value for part in parts if (value := known.get(fold(part)))}
    return named.pop() if len(named) == 1 else None
