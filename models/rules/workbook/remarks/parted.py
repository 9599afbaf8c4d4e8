"""Remarks whose parts are set apart by marks and say themselves what they are: "phone – went over
the bid // too dear // TODO: send prices (11/20) // NEXT 12/3"."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.workbook.cells.words import NOTHING

_BETWEEN = re.compile(r"\s*(?://|／／|\|\||｜｜)\s*")
_TAGS = {
    "todos": re.compile(r"(?:to-?\s?dos?|we owe|待[办辦]|要[办辦]|[待要]做)\s*[:：-]?\s*", re.I),
    "next": re.compile(
        r"(?:next(?: (?:contact|call|touch|visit))?|下次(?:[联聯][系絡络繫]|跟[进進])?|下回)"
        r"\s*[:：-]?\s*",
        re.I,
    ),
}
LEAST = 3  # parts
Parts = dict[str, str]


def read(remarks: Sequence[str]) -> list[Parts | None]:
    """The parts of each remark by column; None of one that has others. What stands between what
    was said and what is to be done is the answer, as in the standard's table, where each has it."""
    found = [_apart(one) for one in remarks]
    counts = {len(plain) for plain, _ in filter(None, found)}
    is_alike = counts in ({1}, {2})
    return [_told(*one) if one and is_alike else None for one in found]


def _apart(said: str) -> tuple[list[str], Parts] | None:
    """The parts without a tag, and those behind them with one."""
    parts = [one for one in _BETWEEN.split(said.strip()) if one]
    if len(parts) < LEAST:
        return None
    plain: list[str] = []
    tagged: Parts = {}
    for part in parts:
        column, text = _tag(part)
        if not column and not tagged:
            plain.append(part)
        elif column and column not in tagged:
            tagged[column] = text
        else:
            return None
    return (plain, tagged) if tagged else None


def _tag(part: str) -> tuple[str, str]:
    for column, tag in _TAGS.items():
        if found := tag.match(part):
            return column, part[found.end() :].strip()
    return "", part


def _told(plain: list[str], tagged: Parts) -> Parts:
    told = dict(zip(("content", "feedback"), plain, strict=False)) | tagged
    return {column: text for column, text in told.items() if text.casefold() not in NOTHING}
