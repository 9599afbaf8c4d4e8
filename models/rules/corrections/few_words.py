"""Whether a correction says a name alone, or little enough to be no note of its own. Pure."""

from models.rules.corrections import words as said_by
from models.rules.corrections.reading import fold

_FEW, _FEW_HAN = 5, 8  # words, characters


def names_alone(words: str, name: str) -> bool:
    """Whether nothing but a name is said, as typed, and words that say no more: 是绿野才对."""
    rest = fold(words).replace(fold(name), " ", 1)
    return said_by.BESIDE_NAME.fullmatch(rest) is not None


def says_little(words: str) -> bool:
    """Whether a few words are too few for a note of their own."""
    folded = fold(words)
    return len(said_by.HAN.findall(folded)) <= _FEW_HAN and len(folded.split()) <= _FEW
