"""Chinese in pinyin, as it is typed: without tones."""

import re
from collections.abc import Iterator
from itertools import islice

from models.rules import data
from models.rules.characters import converter, fold

MAX_READINGS = 6  # of one name
HAN = r"[\u3007\u3400-\u9fff\U00020000-\U0003ffff]"

_READINGS: dict[str, str] = data.load(__package__, "pinyin.toml")["readings"]


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


def _syllables(name: str) -> Iterator[tuple[str, str]]:
    """Each character with the syllable it is read as; one that is not Chinese with itself."""
    from pypinyin import (
        lazy_pinyin,  # imported late: it takes 0.2 s, and searching needs none of it
    )

    for run in re.findall(rf"{HAN}+|[^{HAN[1:]}+", converter("t2s").convert(name)):
        if re.match(HAN, run):
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
