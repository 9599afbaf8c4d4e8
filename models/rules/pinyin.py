"""Chinese in pinyin, as it is typed: without tones.

By tables made from pypinyin's, which would take 12 MB of every process, and 45 more with all of its
phrases; a test reads what it knows with both.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice

from models.rules import data
from models.rules.characters import converter, fold

MAX_READINGS = 6  # of one name
LONGEST_PHRASE = 10  # characters
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
def phrases() -> dict[str, str]:
    """Phrases in which a character is read otherwise than by itself: their syllables."""
    lines = (line.partition(" ") for line in _listed("pinyin_phrases.txt").splitlines())
    return {phrase: read for phrase, _, read in lines if phrase != "#"}


def _syllables(name: str) -> Iterator[tuple[str, str]]:
    """Each character with the syllable it is read as; one that is not Chinese with itself."""
    for run in re.findall(rf"{HAN}+|[^{HAN[1:]}+", converter("t2s").convert(name)):
        if re.match(HAN, run):
            yield from zip(run, _read(run), strict=True)
        else:
            yield from ((char, char) for char in fold(run))


def _read(run: str) -> Iterator[str]:
    """By the longest phrases: 行 is another syllable in 银行 than in 行动."""
    at = 0
    while at < len(run):
        rest = (run[at : at + length] for length in range(LONGEST_PHRASE, 1, -1))
        if phrase := next((one for one in rest if one in phrases()), ""):
            yield from phrases()[phrase].split()
        else:
            yield _syllable(run[at])
        at += len(phrase) or 1


@lru_cache(maxsize=4096)  # most names are written with few characters
def _syllable(char: str) -> str:
    """How it is read by itself; one that nobody reads stays."""
    listed = _listed("pinyin_characters.txt")
    at = listed.find(char)
    if at < 0:
        return fold(char) or "?"
    line = listed.rfind("\n", 0, at) + 1
    return listed[line : listed.index(" ", line)]


@cache
def _listed(file: str) -> str:
    return files(__package__ or "").joinpath(file).read_text("utf-8")


def _otherwise(char: str, syllable: str) -> Iterator[str]:
    yield from (other for other in _READINGS.get(char, "").split() if other != syllable)
    if "v" in syllable and char != syllable:
        yield syllable.replace("v", "u")  # 绿 is typed as lv, and as lu
