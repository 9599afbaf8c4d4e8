"""What is looked up in an index of names by somebody who sees too many to go through them all."""

from collections.abc import Iterator
from itertools import pairwise

from models.rules.names.said.chinese import EVERYDAY_HAN
from models.rules.names.said.chinese_parts import LEAST, is_chinese
from models.rules.names.said.typed import EVERYDAY, HEAD, SLIPPED, Typed
from models.rules.oneline.vocabulary.words import NO_NAME

MOST = 64  # pieces of one line
_SHORTEST = 3  # letters
_SEARCHED = 300  # characters of a line in which whole names are looked for
_MOST_WORDS, _MOST_HAN = 6, 14  # of a whole name
_NO_NAME = set("的了们吗呢吧这那哪我你他她")


def pieces(text: str) -> list[str]:
    """Texts of which a customer named at the head has one as the start of one of its parts (see
    `fold.parts`). A slip is found by the half of the word that it is not in."""
    typed = Typed(text[: HEAD + 20])
    found = [*_words(typed), *_pairs(typed), *_han(typed), *_halves(typed)]
    return list(dict.fromkeys(found))[:MOST]


def whole_names(text: str) -> list[str]:
    """Every run of words that may be a whole name, as names are compared."""
    typed = Typed(text[:_SEARCHED])
    words, found = typed.words, []
    for at, first in enumerate(words):
        found += [typed.flat[first.start : last.end] for last in words[at : at + _MOST_WORDS]]
    for at, char in enumerate(typed.flat):
        if is_chinese(char) and char not in _NO_NAME:
            ends = range(at + LEAST, min(at + _MOST_HAN, len(typed.flat)) + 1)
            found += [typed.flat[at:end] for end in ends]
    return list(dict.fromkeys(found))


def _words(typed: Typed) -> Iterator[str]:
    for word in typed.at_head:
        if word.text not in EVERYDAY and len(word.text) >= _SHORTEST:
            yield word.text


def _pairs(typed: Typed) -> Iterator[str]:
    for one, other in pairwise(typed.at_head):
        if len(one.text) >= _SHORTEST and one.text not in NO_NAME:
            yield one.text + other.text


def _han(typed: Typed) -> Iterator[str]:
    for at in range(min(HEAD, len(typed.flat)) - 1):
        two = typed.flat[at : at + LEAST]
        if all(map(is_chinese, two)) and two not in EVERYDAY_HAN and not _NO_NAME & set(two):
            yield two


def _halves(typed: Typed) -> Iterator[str]:
    for word in typed.at_head:
        if len(word.text) >= SLIPPED and word.text not in EVERYDAY:
            half = len(word.text) // 2
            yield from (word.text[:half], word.text[half + 1 :])
