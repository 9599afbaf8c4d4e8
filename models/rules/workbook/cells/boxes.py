"""What is ticked of the boxes in a cell: ☑近海 □遠洋, "[x] dealer [ ] farm"."""

from models.rules import lazy_re as re

_EMPTY = r"[□☐▢○◯〇]|\[\s*\]|[(（]\s*[)）]"
_TICKED = r"[☑☒■▣✓✔✅√●◉]|\[\s*[xXvV✓✔√*]\s*\]|[(（]\s*[xXvV✓✔√*]\s*[)）]"
_BOX = re.compile(rf"({_TICKED})|({_EMPTY})")
_ENDS = " \t\n,，、;；/|"


def is_form(said: str) -> bool:
    """Whether a text holds an empty box before a word, and so is a list to tick."""
    found = _BOX.findall(said)
    return len(found) > 1 and any(empty for _, empty in found)


def ticked(said: str) -> str:
    """The words behind the boxes that are ticked, or in front of them where the text begins with
    a word; "" where none is."""
    found = list(_BOX.finditer(said))
    is_behind = not said[: found[0].start()].strip(_ENDS)
    pieces: list[tuple[bool, str]] = []
    for at, one in enumerate(found):
        if is_behind:
            until = found[at + 1].start() if at + 1 < len(found) else len(said)
            word = said[one.end() : until]
        else:
            word = said[found[at - 1].end() if at else 0 : one.start()]
        pieces.append((one[1] is not None, word.strip(_ENDS)))
    return "、".join(word for is_ticked, word in pieces if is_ticked and word)
