"""What a remark says behind words that stand for columns: "Signed. TODO: order steel (11/7)"."""

from models.rules import lazy_re as re
from models.rules.workbook.cells import checklists
from models.rules.workbook.cells.words import COLUMNS, fold

TOLD = ("todos", "next", "feedback")
# Words in front of an answer that are no heading of one.
ANSWERS = frozenset(
    ["答", "回", "对方", "對方", "answer", "answered", "reply", "they", "them", "they said"]
)
# The same of what was said.
SAYING = frozenset("聊谈談说說讲講问問") | {"内容", "內容", "said", "talked"}
_TAG = re.compile(
    r"(?:^|\n|(?<=[.。!！?？;；])\s*|\s{2,})[-*•]?\s*([^\W\d][^\n:：.。,，;；]{0,15})[:：]"
)


def read(said: str) -> dict[str, str]:
    """The pieces by column; "content" is what stands in front of the first. Lines that begin with a
    box or a tick are what is to be done."""
    lines = said.splitlines()
    boxed = [line for line in lines if checklists.is_boxed(line)]
    if boxed and len(boxed) < len(lines):
        rest = "\n".join(line for line in lines if line not in boxed)
        found = _pieces(rest)
        return {**found, "todos": "\n".join(filter(None, [found.get("todos"), *boxed]))}
    return _pieces(said)


def _pieces(said: str) -> dict[str, str]:
    found: dict[str, str] = {}
    column, start = "content", 0
    for tag in _TAG.finditer(said):
        if tag[1].strip().casefold() in SAYING and not said[: tag.start()].strip():
            start = tag.end()
            continue
        named = _column(tag[1])
        if named is None or named in found:
            continue
        found[column] = said[start : tag.start()].strip(" \n;；")
        column, start = named, tag.end()
    found[column] = said[start:].strip()
    return {name: text for name, text in found.items() if text}


def _column(tag: str) -> str | None:
    if tag.strip().casefold() in ANSWERS:
        return "feedback"
    column = COLUMNS["followups"].get(fold(tag))
    return column if column in TOLD else None
