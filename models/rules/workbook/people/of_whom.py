"""What each of several people cares for, in one cell, behind who it is: "SN: slope slips; PDC: 60
days credit", 蔡：鄰居檢舉；林：維修費."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.workbook.people import titled

_PARTS = re.compile(r"\s*[\n;；／]\s*|\s+/\s+|\s*[、,，]\s*(?=[^\s:：、,，]{1,8}[:：])")
_BEHIND = re.compile(r"([^\s:：\-–—]{1,12})(?:\s*[:：—]+\s*|\s+[-–]\s+)(\S.*)")
LEAST_INITIALS = 2


def by_name(said: str, names: Sequence[str]) -> list[str]:
    """For each name what is told of it, or ""; none where a part is of nobody, or of two."""
    found = [""] * len(names)
    for part in _PARTS.split(said.strip()):
        told = _BEHIND.fullmatch(part)
        whose = [at for at, name in enumerate(names) if told and _is_called(told[1], name)]
        if told is None or len(whose) != 1 or found[whose[0]]:
            return []
        found[whose[0]] = told[2].strip()
    return found


def _is_called(short: str, name: str) -> bool:
    """By the initials, a word of the name, or the characters that a Chinese one begins or ends
    with."""
    if name.isascii():
        words = re.findall(r"[A-Z]?[a-z]+|[A-Z]", name.replace(".", ""))
        initials = "".join(word[0] for word in words if word[0].isupper())
        told = short.replace(".", "")
        is_initials = len(told) >= LEAST_INITIALS and initials.startswith(told)
        return is_initials or short.casefold() in name.casefold().split()
    plain, whole = simplified(short).lstrip("老小阿"), simplified(name)
    if titled.is_called(short) and not whole.startswith(plain):
        plain = plain[:1]
    return bool(plain) and (whole.startswith(plain) or whole.endswith(plain))
