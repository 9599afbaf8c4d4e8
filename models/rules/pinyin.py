"""Chinese in pinyin, as it is typed: without tones."""

import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
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


@cache
def _lazy_pinyin() -> Callable[..., list[str]]:
    """pypinyin's reader, with one in thirteen of its 47,000 phrases, which take 45 MB: the others
    are read as their characters are one by one."""
    os.environ["PYPINYIN_NO_PHRASES"] = "true"
    from pypinyin import lazy_pinyin, load_phrases_dict

    load_phrases_dict({phrase: [[one] for one in read] for phrase, read in phrases()})
    return lazy_pinyin


def phrases() -> Iterator[tuple[str, list[str]]]:
    """Phrases in which a character is read otherwise than by itself, with their syllables."""
    listed = files(__package__ or "").joinpath("pinyin_phrases.txt").read_text("utf-8")
    for line in listed.splitlines():
        if not line.startswith("#"):
            phrase, *read = line.split()
            yield phrase, read


def _syllables(name: str) -> Iterator[tuple[str, str]]:
    """Each character with the syllable it is read as; one that is not Chinese with itself."""
    lazy_pinyin = _lazy_pinyin()
    for run in re.findall(rf"{HAN}+|[^{HAN[1:]}+", converter("t2s").convert(name)):
        if re.match(HAN, run):
            # Read as a whole: 行 is another syllable in 银行 than in 行动.
            # A list keeps one for each character, also of those that it cannot read.
            syllables = lazy_pinyin(run, errors=list)
            yield from zip(run, (fold(one) or "?" for one in syllables), strict=True)
        else:
            yield from ((char, char) for char in fold(run))


def _otherwise(char: str, syllable: str) -> Iterator[str]:
    yield from (other for other in _READINGS.get(char, "").split() if other != syllable)
    if "v" in syllable and char != syllable:
        yield syllable.replace("v", "u")  # 绿 is typed as lv, and as lu
