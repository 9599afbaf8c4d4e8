"""Titles that stand in a line of their own, above a name or below it."""

from models.rules import lazy_re as re
from models.rules.workbook.cells.words import without_brackets
from models.rules.workbook.headings import looks
from models.rules.workbook.people import titled

_BEHIND = "\ue002)"  # a title that stood in a line below its name
_MORE = re.compile(r"[()（）,，:：/／|｜;；、]|\s[-–—]\s")  # than a name


def joined(said: str) -> str:
    """With a title that stands in a line of its own, above a name or below, behind it."""
    lines: list[str] = []
    for line in said.splitlines():
        is_behind = bool(lines) and _is_title(line) and not _is_title(lines[-1])
        if is_behind and not _MORE.search(lines[-1]) and titled.apart(lines[-1]) is None:
            lines[-1] = f"{lines[-1].strip()} ({line.strip()}{_BEHIND}"
        elif lines and _is_title(lines[-1]) and _is_name(line):
            lines[-1] = f"{line.strip()} ({lines[-1].strip()})"
        elif lines and lines[-1].endswith(_BEHIND) and _is_care(line):
            lines[-1] = f"{lines[-1].removesuffix(_BEHIND)}, {line.strip()})"
        else:
            lines.append(line)
    return "\n".join(lines).replace(_BEHIND, ")")


def _is_title(line: str) -> bool:
    """Whether a line is what somebody is, and nobody with a title of their own:
    李总监 (技术总监)."""
    is_told = without_brackets(line) != line.strip() and titled.is_called(without_brackets(line))
    return titled.is_title(line) and not is_told


def _is_care(line: str) -> bool:
    """Whether a line below a name and a title is what somebody cares for."""
    said = line.strip()
    is_plain = said[:1].islower() or titled.is_concern(said)
    return is_plain and not looks.is_person(said) and not titled.is_title(said)


def _is_name(line: str) -> bool:
    is_bare = not _MORE.search(line) and titled.apart(line) is None
    return is_bare and looks.is_person(line) and not titled.is_title(line)
