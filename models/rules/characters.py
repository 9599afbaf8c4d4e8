"""Characters as texts are compared by: simplified and half width, wherever they were typed.

Every character is replaced on its own, never by the word it stands in: 乾隆 must fold alike while
only its first character is typed. But for `fold`, a place in the folded text is that place in the
typed one.
"""

import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from opencc import OpenCC

# Where OpenCC, given one character, keeps it for the sake of another word (瞭望, 覆盖), goes a
# step too far (什么 to 什幺) or does not know it: Hong Kong's 噚日, and the letter ㄧ that Taiwan's
# keyboards have beside 一.
_OWN = {"么": "么", "麼": "么", "麽": "么", "瞭": "了", "覆": "复", "噚": "寻", "ㄧ": "一"}
# Apostrophes and hyphens, as phones and word processors set them.
_MARKS = dict.fromkeys("’ʼʹ´", "'") | dict.fromkeys("\u2010\u2011\u2012", "-")
# Letters of their own, as people write them who have no key for them; those that stand for two.
_PLAIN = str.maketrans(dict(zip("øđðłħŧı", "oddlhti", strict=True)))
_TWO = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
# Cantonese as it is typed, by the characters that Mandarin has for it: one for one.
CANTONESE = str.maketrans(
    "佢哋嘅咗冇俾畀嚟嗰𠮶啲喺睇攞搵揾唔咁啱嘢咩㗎喇喎㖞囉",
    "他们的了没给给来那那些在看拿找找不这刚事吗的了哦哦了",
)
_AROUND = ' .,;:!?~…。，、；："“”「」『』《》'  # of words that stand alone
_FIRST_HAN = "\u2e80"  # below it nothing is Chinese, and OpenCC need not be loaded


def simplified(text: str) -> str:
    """東恆 and 东恒 alike; every character stays at its place."""
    return text.translate(_SIMPLIFIED)


def in_place(text: str) -> str:
    """Half width and simplified, with plain apostrophes and hyphens; every character stays at its
    place. What has a meaning of its own (①, ㎡, ½) is left alone."""
    return text.translate(_IN_PLACE)


def bare(text: str) -> str:
    """Small letters without accents, otherwise as `in_place`; every character stays at its place.
    æ and ß stay, too: see `spelled_out`."""
    return in_place(text).lower() if text.isascii() else "".join(map(_bare, in_place(text)))


def spelled_out(word: str) -> str:
    """The word with the letters that stand for two written as two: strasse for straße."""
    return word if word.isascii() else word.translate(_TWO)


@lru_cache(maxsize=4096)  # most are syllables, or names that come again
def fold(text: str) -> str:
    """The form in which names are compared: without differences of width, case, accents, spaces,
    punctuation, and simplified or traditional characters."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", in_place(text)).casefold())
    letters = "".join(char for char in plain if _kind(char) in "LNS").translate(_PLAIN | _TWO)
    # A name may consist of symbols only, such as three stars.
    return simplified(letters) or "".join(char for char in text if _kind(char) in "SP")


def keyword(typed: str) -> str:
    """Words that a list is searched for, as the list has them: simplified, half width, in small
    letters, with one space between them and no mark around: 「下禮拜。」 is 下礼拜."""
    plain = unicodedata.normalize("NFKC", simplified(typed)).casefold()
    return " ".join(plain.split()).strip(_AROUND)


@cache
def converter(variety: str) -> OpenCC:
    """OpenCC for "t2s", "hk2s" or "tw2s". Loading one reads its dictionaries, so that is done
    for the first Chinese character only."""
    return OpenCC(variety)


def _kind(char: str) -> str:
    """L for a letter, N for a numeral, S for a symbol, P for punctuation."""
    return unicodedata.category(char)[0]


class _Replacements(dict[int, str]):
    """A table for `str.translate` that works a character's replacement out when it first occurs."""

    def __init__(self, replace: Callable[[str], str]) -> None:
        super().__init__()
        self._replace = replace

    def __missing__(self, code: int) -> str:
        self[code] = self._replace(chr(code))
        return self[code]


def _simplify(char: str) -> str:
    if char < _FIRST_HAN or char in _OWN:
        return _OWN.get(char, char)
    for variety in ("t2s", "hk2s", "tw2s"):
        char = converter(variety).convert(char)
    return char


def _narrow_and_simplify(char: str) -> str:
    is_wide = unicodedata.east_asian_width(char) == "F"
    narrow = unicodedata.normalize("NFKC", char) if is_wide else char
    return _MARKS.get(narrow) or _simplify(narrow)


def _bare(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char)[0] if char < _FIRST_HAN else char
    small = plain.lower()
    return (small if len(small) == 1 else plain).translate(_PLAIN)


_SIMPLIFIED = _Replacements(_simplify)
_IN_PLACE = _Replacements(_narrow_and_simplify)
