"""What a remark says behind words that stand for columns: "Signed. TODO: order steel (11/7)"."""

from models.rules import lazy_re as re
from models.rules.workbook.words import COLUMNS, fold

TOLD = ("todos", "next", "feedback")
ANSWERS = frozenset("答回")  # one character, and only at the beginning of a line
_TAG = re.compile(
    r"(?:^|\n|(?<=[.。!！?？;；])\s*|\s{2,})[-*•]?\s*([^\W\d][^\n:：.。,，;；]{0,15})[:：]"
)


def read(said: str) -> dict[str, str]:
    """The pieces by column; "content" is what stands in front of the first."""
    found: dict[str, str] = {}
    column, start = "content", 0
    for tag in _TAG.finditer(said):
        named = _column(tag[1])
        if named is None or named in found:
            continue
        found[column] = said[start : tag.start()].strip(" \n;；")
        column, start = named, tag.end()
    found[column] = said[start:].strip()
    return {name: text for name, text in found.items() if text}


def _column(tag: str) -> str | None:
    if tag.strip() in ANSWERS:
        return "feedback"
    column = COLUMNS["followups"].get(fold(tag))
    return column if column in TOLD else None
