"""Names found by a part of them: as it is written, in pinyin, or by its initials."""

import re
from collections.abc import Iterable, Iterator

from models.rules.characters import fold as fold
from models.rules.pinyin import HAN, readings

MAX_PART = 60  # characters of a part that are indexed
LEAST_WORDS = 3  # of a name that is known by its initials


def query(typed: str) -> str:
    """The prefix that parts of matching names have; "" if nothing can match."""
    return fold(typed)


def parts(name: str) -> frozenset[str]:
    """Every way to type the name from one of its characters to its end: 科技 is "科技", "keji" or
    "kj"; from 技 on it is "技", "ji" or "j". Jurong Cold Store is "jcs" too."""
    found = set(_ends(fold(name)))
    words = list(filter(None, map(fold, re.findall(r"[^\W_]+", name))))
    if len(words) >= LEAST_WORDS:
        found.add("".join(word[0] for word in words)[:MAX_PART])
    if re.search(HAN, name):
        for syllables in readings(name):
            found.update(_ends(syllables), _ends([syllable[0] for syllable in syllables]))
    return frozenset(found)


def keys(name: str) -> str:
    """The parts as one text, a line each: one of them starts with `typed` if the text contains
    `at_start(typed)`."""
    return "".join(at_start(part) for part in sorted(parts(name)))


def parts_of(keys: str) -> list[str]:
    return keys.split()


def at_start(text: str) -> str:
    return f"\n{text}"


def holds(name: str, typed: str) -> bool:
    """Whether a part of the name starts with what was typed."""
    return at_start(query(typed)) in keys(name)


def warm_up() -> None:
    """Load the dictionaries (0.1 s) at the start, not while the first customer is saved."""
    parts("科技")


def _ends(units: Iterable[str]) -> Iterator[str]:
    listed = list(units)
    return ("".join(listed[at:])[:MAX_PART] for at in range(len(listed)))
