"""Short names of customers: the beginning of the full name."""

import re

from models.rules import data
from models.rules.oneline.words import CITIES, HAN, NO_NAME, fold

_LEAST, _LEAST_HAN = 4, 2  # characters
_WORD = re.compile(r"[^\W_]+")
# What many names begin with.
_COMMON = frozenset(data.load(__package__, "words.toml")["common_beginnings"].split())


def called(name: str, sentence: str) -> str:
    """The short form of a customer's name in a sentence, as typed; "" if there is none."""
    begins = re.match(f"[{HAN}]+", fold(name))
    return _called_han(begins[0], sentence) if begins else _called(name, sentence)


def _called_han(name: str, sentence: str) -> str:
    text = fold(sentence)
    for size in range(len(name), _LEAST_HAN - 1, -1):
        short = name[:size]
        if (at := text.find(short)) >= 0:
            return "" if short in _COMMON else sentence[at : at + size]
    return ""


def _called(name: str, sentence: str) -> str:
    first = _WORD.match(name)
    word = first[0].lower() if first else ""
    if len(word) < _LEAST or word in NO_NAME or word in CITIES:
        return ""
    found = next((one for one in _WORD.finditer(sentence) if one[0].lower() == word), None)
    return found[0] if found else ""
