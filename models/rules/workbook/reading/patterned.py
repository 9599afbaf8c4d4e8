"""Remarks whose parts stand in the order that the heading tells: 流水(日期 方式|聊什么|对方怎么说|
要办|下次) over "9.3 电话|问探伤日期|报告没影了|找旧报告|下次9.17"."""

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.words import NOTHING, column_of
from models.rules.workbook.headings import hints

LEAST = 3  # parts of a heading
LABELLED = re.compile(
    r"(?:下次(?:联系|跟进|时间)?|下回|再约|next(?: touch| call)?|待办|todo)\s*[:：]?\s*", re.I
)
_INSIDE = re.compile(r"[^(（]*[(（](.+)[)）][^)）]*")
_MARKS = (r"\s*[|｜¦]\s*", r"\s*[;；]\s*", r"\s+[/／]\s+", r"\s*[+＋]\s*", r"\s*(?:→|->)\s*")
_WORDS = re.compile(r"[\s,，、]+")
_PARTS = ("method", "people", "content", "feedback", "todos", "next")
Pattern = tuple[str, tuple[str, ...]]  # what parts them, and the columns behind the day


def of(heading: str) -> Pattern | None:
    """None where a heading tells no order, or a part of it means nothing to us."""
    found = _INSIDE.fullmatch(heading.replace("\n", " ").strip())
    for mark in _MARKS if found else ():
        parts = cells.outside_brackets(re.compile(mark), found[1]) if found else []
        if len(parts) < LEAST:
            continue
        first = [_column(word) for word in _WORDS.split(parts[0].strip())]
        rest = [_column(part) for part in parts[1:]]
        columns = tuple(one for one in (*first[1:], *rest) if one)
        is_whole = len(columns) == len(first) - 1 + len(rest) == len(set(columns))
        if first[0] == "date" and is_whole and "content" in columns:
            return mark, columns
    return None


def read(said: str, pattern: Pattern) -> dict[str, str] | None:
    """The parts by column; None where a remark has others than the heading tells."""
    mark, columns = pattern
    parts = [part.strip() for part in re.split(mark, said)]
    if not 1 < len(parts) <= len(columns):
        return None
    told = dict(zip(columns, parts, strict=False))
    told = {column: _bare(column, text) for column, text in told.items()}
    return {column: text for column, text in told.items() if text and not _is_nothing(text)}


def _bare(column: str, text: str) -> str:
    found = LABELLED.match(text) if column in ("next", "todos") else None
    return text[found.end() :] if found else text


def _is_nothing(text: str) -> bool:
    return text.casefold() in NOTHING or not any(map(str.isalnum, text))


def _column(text: str) -> str | None:
    named = column_of("followups", text)
    if named in ("date", *_PARTS):
        return named
    worth = hints.of("followups", text)
    best = max(worth, key=lambda column: worth[column], default="")
    return best if best in ("date", *_PARTS) else None
