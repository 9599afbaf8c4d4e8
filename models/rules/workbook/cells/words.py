"""Headings and the words of cells, compared without what people vary: width, case, script, spaces,
marks, and what stands in brackets."""

import unicodedata
from functools import lru_cache
from typing import Any

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import simplified

HEADINGS: dict[str, Any] = data.load(__package__, "headings.toml")
ABOUT = ("title", "groups")  # of a table, which are no columns
TABLES = ("customers", "strategies", "followups")
LANGUAGES = ("zh-CN", "zh-TW", "en")
_BRACKETS = re.compile(r"[(（\[【<《].*?[)）\]】>》]")
_NUMBER = re.compile(r"\d+")
_ORDINAL = re.compile(
    r"[一二三四五六七八九]$|^第[一二三四五六七八九][个项條条]?|(?<=[a-z])(?:one|two|three|four)$"
)
_TWO = re.compile(r"\s*[/／、&＆|｜+＋]\s*")  # between two columns that one heading names
_MARKS = re.compile(r"[\s\W_]+|^\d+[.、)]")


def without_brackets(text: str) -> str:
    """A text without what stands in brackets; what is nothing else stays."""
    return _BRACKETS.sub("", text).strip() or text


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    plain = simplified(unicodedata.normalize("NFKC", text).casefold()).replace("跟進", "跟进")
    short = _MARKS.sub("", _BRACKETS.sub("", plain))
    return short or _MARKS.sub("", plain)


def _columns(table: str) -> dict[str, str]:
    """Every way to name a column of a table, and the column."""
    found: dict[str, str] = {}
    for column, names in HEADINGS[table].items():
        if column not in ABOUT:
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
        if column not in ABOUT
        for part in names["has"]
    ]
    for table in TABLES
}
GROUPS = {
    table: [fold(word) if not word.isascii() else word for word in HEADINGS[table]["groups"]]
    for table in TABLES
}
TITLES = {
    fold(HEADINGS[table]["title"][language]): table for table in TABLES for language in LANGUAGES
}
WHY = tuple(str(HEADINGS["why"][language]) for language in LANGUAGES)
EMPTY = frozenset(HEADINGS["empty"]["words"])
_MARKS_OF_CELLS = data.load(__package__, "marks.toml")
BLANK, SAME, SAME_LEFT, TICKS = (
    frozenset(_MARKS_OF_CELLS[one]) for one in ("blank", "same", "same_left", "ticks")
)
NOTHING = BLANK | frozenset(_MARKS_OF_CELLS["nothing"])
NOBODY = EMPTY | frozenset(_MARKS_OF_CELLS["nobody"])
REGIONS = tuple(_MARKS_OF_CELLS["regions"])
_VALUES = {
    kind: {fold(word): value for value, words in values.items() for word in words}
    for kind, values in data.load(__package__, "words.toml").items()
}


# Of two that one heading names: "Segment / Industry", 对接人及职务, "Actions (owner, by when)".
SURER = (
    ("industry", "segment"),
    ("chain", "contact_title"),
    ("chain", "contact_concern"),
    ("next", "date"),
    ("due", "date"),
    ("todos", "date"),
    ("actions", "owners"),
    ("actions", "times"),
    ("todos", "owner"),
    ("todos", "due"),
    ("content", "people"),
)


@lru_cache(maxsize=4096)
def column_of(table: str, heading: str) -> str | None:
    """The column that a heading names; None where it names none, or several as well."""
    folded = fold(heading)
    known = COLUMNS[table]
    if exact := known.get(folded) or known.get(_NUMBER.sub("", folded)):
        return "chain" if _is_of_both(table, heading, exact) else exact
    if (stem := _ORDINAL.sub("", folded)) and (counted := known.get(stem)):
        return counted
    plain = f" {' '.join(heading.casefold().split())} "
    named = {
        column for part, column in PARTS[table] if part in (plain if part.isascii() else folded)
    }
    if len(named) > 1:
        named -= {"name", "customer"}  # "Client reaction" is about what was said
    for surer, other in SURER:
        if surer in named:
            named.discard(other)
    if len(named) == 1:
        return named.pop()
    last = [column for part, column in PARTS[table] if not part.isascii() and folded.endswith(part)]
    return str(last[0]) if len(set(last)) == 1 else None


def _is_of_both(table: str, heading: str, column: str) -> bool:
    """Whether 联系人/职务 holds the people as well, where 联系人职务 is what they are."""
    first, *rest = _TWO.split(heading.strip(), maxsplit=1)
    is_theirs = column in ("contact_title", "contact_concern") and bool(rest)
    return is_theirs and COLUMNS[table].get(fold(first)) == "chain"


def is_listed(text: str) -> bool:
    """Whether a column of any table is called just so."""
    folded = fold(text)
    return any(folded in known for known in COLUMNS.values())


def whole_value(kind: str, text: str) -> str | None:
    """The stage, segment or method that goes by these words alone."""
    known: dict[str, str] = _VALUES[kind]
    return known.get(fold(text))


def value_of(kind: str, text: str) -> str | None:
    """The stage, segment or method that a cell names; None where it names none, or two."""
    if whole := whole_value(kind, text):
        return whole
    known: dict[str, str] = _VALUES[kind]
    parts = re.split(r"[\s/、,，;；+&]+|\(|（", text)
    named = {value for part in parts if (value := known.get(fold(part)))}
    return named.pop() if len(named) == 1 else None


def table_of_group(group: str) -> str | None:
    """The table that a group of headings belongs to: 第一次拜访 to the follow-ups."""
    folded, plain = fold(group), group.casefold()
    named = {
        table
        for table, words in GROUPS.items()
        if any(word in (plain if word.isascii() else folded) for word in words)
    }
    return named.pop() if len(named) == 1 else None


def is_nobody(name: str) -> bool:
    return name.strip().casefold() in NOBODY
