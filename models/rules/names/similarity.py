"""Whether two names are likely one customer's, written twice.

A false alarm costs a click, a miss a customer with two histories; but people who are asked about
every name stop reading the question. So only a slip in a long word counts, never what tells two
firms apart: a number, a place, another character in a short name.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from models.rules import company_forms, data
from models.rules import lazy_re as re
from models.rules.names import fold
from models.rules.pinyin import readings

LETTERS_LEAST = 4  # of a word with a letter too many, too few, or two exchanged
LETTERS_LEAST_WRONG = 7  # of one with another letter: Marlin is not Martin
CHARACTERS_LEAST = 4  # of a Chinese name with characters that only sound the same
CHARACTERS_LEAST_MISSING = 6  # of one with a character too few
CHARACTERS_LEAST_ALONE = 3  # of one that is known without the place it begins with

_CHINESE_FORM = re.compile(
    r"(?:(?:控股)?(?:集团|股份|有限|有限责任|责任|总|分)*公司|控股集团|集团(?:股份)?|股份|控股)$"
)
_SHORT_FORM = re.compile(r"(?<=\S)\s*\((?:股|有|股份|有限|股份有限|股份有限公司|有限公司)\)")
_PLACE = re.compile(f"({'|'.join(data.load(__package__, 'words.toml')['places'].split())})[市省]?")
_TELLS_APART = set("东西南北中新老大小上下前后内外一二三四五六七八九十")


@dataclass(frozen=True)
class _Core:
    """A name without its legal form and place: its words, or a Chinese name as one word."""

    words: tuple[str, ...]
    place: str = ""

    @property
    def text(self) -> str:
        return "".join(self.words)

    @property
    def is_chinese(self) -> bool:
        return not self.text.isascii() and re.search("[\u3400-\u9fff]", self.text) is not None


def nearest(name: str, others: Iterable[str]) -> str | None:
    """The most similar of the other names; None if none is similar enough."""
    core = _core(name)
    found = [other for other in others if _are_alike(core, _core(other))]
    return max(found, key=lambda other: ratio(fold.fold(name), fold.fold(other)), default=None)


class Names:
    """Names among which similar ones are looked for many times: compared are only those that
    share a piece with the name, and are about as long. Each comes with its `fold.keys`."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        named = list(names)
        self._names = [name for name, _ in named]
        self._cores: dict[int, _Core] = {}
        self._parts = sorted(
            (part, number) for number, (_, keys) in enumerate(named) for part in fold.parts_of(keys)
        )

    def nearest(self, name: str) -> str | None:
        """As `nearest` among all of them."""
        if not self._names:
            return None
        core = _core(name)
        slips = max(1, len(core.words))  # one in each word
        near = [
            self._names[number]
            for number in sorted(self._sharing_a_piece(name))
            if abs(len(self._core(number).text) - len(core.text)) <= slips
            and _are_alike(core, self._core(number))
        ]
        return nearest(name, near) if near else None

    def with_part(self, typed: str) -> list[str]:
        """Those with a part that starts with what was typed."""
        text = fold.query(typed)
        return [self._names[number] for number in sorted(self._starting(text))] if text else []

    def _sharing_a_piece(self, name: str) -> set[int]:
        return set().union(*map(self._starting, pieces(name)))

    def _starting(self, text: str) -> set[int]:
        found = set()
        at = bisect_left(self._parts, (text,))
        while at < len(self._parts) and self._parts[at][0].startswith(text):
            found.add(self._parts[at][1])
            at += 1
        return found

    def _core(self, number: int) -> _Core:
        if number not in self._cores:
            self._cores[number] = _core(self._names[number])
        return self._cores[number]


def are_alike(one: str, other: str) -> bool:
    return _are_alike(_core(one), _core(other))


def place_at(name: str) -> re.Match[str] | None:
    """The place a Chinese name begins with, if it is a known one."""
    return _PLACE.match(name)


def pieces(name: str) -> list[str]:
    """Texts of which every similar name has at least one as a prefix of its `fold.parts`."""
    core = _core(name)
    text = core.text
    third = max(2, -(-len(text) // 3))
    cut = [text[at : at + third] for at in range(0, len(text), third)]
    if core.is_chinese:
        cut.append(fold.query("".join(readings(text)[0])))
    return cut


def words(name: str) -> tuple[str, ...]:
    """The folded words of a name without its legal form, and without the place it begins with if
    enough is left. A Chinese name is one word."""
    core = _core(name)
    if core.place and len(core.text) < CHARACTERS_LEAST_ALONE:
        return (core.place + core.text,)
    return tuple(word for word in core.words if word)


def _are_alike(one: _Core, other: _Core) -> bool:
    if one.place and other.place and one.place != other.place:
        return False
    if one.text == other.text or sorted(one.words) == sorted(other.words):
        return True
    if _numbers(one) != _numbers(other):
        return False
    if one.is_chinese or other.is_chinese:
        return one.place == other.place and _differ_by_a_character(one.text, other.text)
    if len(one.words) != len(other.words):
        return _differ_by_a_slip(one.text, other.text)
    pairs = zip(one.words, other.words, strict=True)
    return all(a == b or _differ_by_a_slip(a, b) for a, b in pairs)


@lru_cache(maxsize=4096)  # of a file of names each is asked for several times
def _core(name: str) -> _Core:
    simplified = " ".join(filter(None, map(fold.fold, re.split(r"[^\w'’.]+", _plain(name)))))
    if not re.search("[\u3400-\u9fff]", simplified):
        words = [_singular(word) for word in simplified.split() if word not in ("and", "the")]
        bare = company_forms.without_form(" ".join(words)).split()
        return _Core(tuple(bare) or (fold.fold(name),))
    text = simplified.replace(" ", "")
    text = _CHINESE_FORM.sub("", text) or text
    place = place_at(text)
    if place and len(text) - place.end() >= 2:
        return _Core((text[place.end() :],), place[1])
    return _Core((text,))


def _plain(name: str) -> str:
    """Without a form in brackets: 北海航運（股）."""
    return _SHORT_FORM.sub("", unicodedata.normalize("NFKC", name))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _numbers(core: _Core) -> list[str]:
    return re.findall(r"\d+", core.text)


def _differ_by_a_slip(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < LETTERS_LEAST or OSA.distance(one, other) > 1 or one[0] != other[0]:
        return False
    is_exchange = sorted(one) == sorted(other)
    is_wrong = len(shorter) == len(longer) and not is_exchange
    return not is_wrong or len(shorter) >= LETTERS_LEAST_WRONG


def _differ_by_a_character(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == len(longer) >= CHARACTERS_LEAST:
        return readings(one)[0] == readings(other)[0]
    if len(shorter) < CHARACTERS_LEAST_MISSING or OSA.distance(one, other) > 1:
        return False
    at = next((at for at, char in enumerate(shorter) if char != longer[at]), len(shorter))
    return longer[at] not in _TELLS_APART
