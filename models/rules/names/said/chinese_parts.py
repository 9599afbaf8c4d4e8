"""The parts of a Chinese name: its core after the place, its legal form, and how it sounds."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.names import similarity
from models.rules.names.said.typed import LISTED, flat
from models.rules.oneline.vocabulary.words import HAN
from models.rules.pinyin import readings

LEAST = 2  # characters of a short name
_INITIALS = range(3, 7)
FORM = re.compile("(?:股份|控股|有限|责任)*(?:集团|公司|总公司|分公司)+(?:有限|股份|公司)*")
IS_HAN = re.compile(f"[{HAN}]")
# What a name begins with that is left out: 佛山市顺德区美居家具, 社团法人康禾长照协会.
AREA = re.compile(f"(?:{'|'.join(LISTED['chinese_places'].split())})(?:[省市县区州](?!际))?")
_KIND = re.compile("(?:社团法人|财团法人|私立|公立|国立|市立|县立|省立|民办)")
_DISTRICT = re.compile(f"[{HAN}]{{2,3}}[省市县区](?=[{HAN}]{{2}})")
# How a trade is said that shares no more than its first character with the name.
SAID_SO = {"汽配": ("汽车零部件", "汽车部件", "汽车配件"), "印务": ("印刷",), "塑胶": ("塑料",)}
_ALIKE = re.compile("(?<=[zcs])h|(?<=[ie]n)g$")


def is_chinese(name: str) -> bool:
    return IS_HAN.search(name) is not None


@lru_cache(maxsize=100_000)
def parts(name: str) -> tuple[str, int]:
    """The name without spaces and its legal form, and where its core begins, after its place."""
    whole = "".join(flat(name).split())
    bare = FORM.sub("", whole) if FORM.search(whole) else whole
    bare = whole[: len(bare)] if whole.startswith(bare) and len(bare) >= LEAST else whole
    start = 0
    while found := _before_core(bare, start):
        if len(bare) - found < LEAST:
            break
        start = found
    return bare, start


def _before_core(bare: str, start: int) -> int:
    """Where what begins there and belongs to no short name ends; 0 for nothing."""
    place = AREA.match(bare, start) or _KIND.match(bare, start) or _DISTRICT.match(bare, start)
    if place is None and start == 0:
        place = similarity.place_at(bare)
    return place.end() if place else 0


@lru_cache(maxsize=10_000)
def syllables_of(char: str) -> tuple[str, ...]:
    return tuple(reading[0] for reading in readings(char))


@lru_cache(maxsize=100_000)
def spellings(name: str) -> frozenset[str]:
    """The beginnings of the core in pinyin, and the initials of the whole of it."""
    bare, start = parts(name)
    found: set[str] = set()
    for syllables in readings(bare[start:]):
        found |= {"".join(syllables[:size]) for size in range(LEAST, len(syllables) + 1)}
        if len(syllables) in _INITIALS:
            found.add("".join(one[0] for one in syllables))
    return frozenset(found)


@lru_cache(maxsize=100_000)
def sounds_of(two: str) -> tuple[str, ...]:
    """In the south n and ng sound alike, and so do zh and z."""
    one, other = two[0], two[1]
    return (
        *(one + "." + _ALIKE.sub("", syllable) for syllable in syllables_of(other)),
        *(_ALIKE.sub("", syllable) + "." + other for syllable in syllables_of(one)),
    )


def later_part(rest: str, text: str) -> int:
    """How many characters of a later part of the name follow its beginning, which tells it from
    others that begin so: 鼎晟|螺丝 of 鼎晟精密螺丝."""
    if text[:LEAST] in SAID_SO and any(one in rest for one in SAID_SO[text[:LEAST]]):
        return LEAST
    at = rest.find(text[:LEAST]) if len(text) >= LEAST else -1
    return agreeing(rest[at:], text) if at >= 0 else 0


def agreeing(name: str, text: str) -> int:
    """How many characters agree."""
    pairs = enumerate(zip(name, text, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(name), len(text)))


def is_shortened(trade: str, rest: str) -> bool:
    """Whether a trade is said of a name that has it, or the first characters of its words: 汽材 of
    汽车材料."""
    if any(one in rest for one in SAID_SO.get(trade, ())):
        return True
    left = iter(rest)
    return all(char in left for char in trade)
