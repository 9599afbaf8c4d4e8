"""Names found by a part of them: as it is written, in pinyin, or by its initials."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from models.rules import data
from models.rules.characters import converter
from models.rules.characters import fold as fold

MAX_PART = 60  # characters of a part that are indexed
LEAST_WORDS = 3  # of a name that is known by its initials
MAX_READINGS = 6  # of one name, in pinyin
_HAN = r"[\u3007\u3400-\u9fff\U00020000-\U0003ffff]"

_READINGS: dict[str, str] = data.load(__package__, "words.toml")["readings"]


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
    if re.search(_HAN, name):
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


def readings(name: str) -> list[list[str]]:
    """The name in pinyin without tones, syllable by syllable; other characters as they are. The
    likeliest first, then with one syllable read otherwise, at most MAX_READINGS."""
    likeliest = list(_syllables(name))
    first = [syllable for _, syllable in likeliest]
    others = (
        [*first[:at], other, *first[at + 1 :]]
        for at, (char, syllable) in enumerate(likeliest)
        for other in _otherwise(char, syllable)
    )
    return [first, *islice(others, MAX_READINGS - 1)]


def warm_up() -> None:
    """Load the dictionaries (0.3 s) at the start, not while the first customer is saved."""
    parts("科技")


def _ends(units: Iterable[str]) -> Iterator[str]:
    listed = list(units)
    return ("".join(listed[at:])[:MAX_PART] for at in range(len(listed)))


def _syllables(name: str) -> Iterator[tuple[str, str]]:
    """Each character with the syllable it is read as; one that is not Chinese with itself."""
    from pypinyin import (
        lazy_pinyin,  # imported late: it takes 0.2 s, and searching needs none of it
    )

    for run in re.findall(rf"{_HAN}+|[^{_HAN[1:]}+", converter("t2s").convert(name)):
        if re.match(_HAN, run):
            # Read as a whole: 行 is another syllable in 银行 than in 行动.
            # A list keeps one for each character, also of those that it cannot read.
            syllables = lazy_pinyin(run, errors=list)  # type: ignore[arg-type]
            yield from zip(run, (fold(one) or "?" for one in syllables), strict=True)
        else:
            yield from ((char, char) for char in fold(run))


def _otherwise(char: str, syllable: str) -> Iterator[str]:
    yield from (other for other in _READINGS.get(char, "").split() if other != syllable)
    if "v" in syllable and char != syllable:
        yield syllable.replace("v", "u")  # 绿 is typed as lv, and as lu
