"""A typed text, and names, as words that can be compared: each knows where it stands."""

from dataclasses import dataclass
from functools import cached_property

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import bare, spelled_out
from models.rules.oneline.vocabulary.words import CITIES, HAN, NO_NAME, fold

LISTED = data.load(__package__, "words.toml")
GIVEN = frozenset(LISTED["given_names"].split())
EVERYDAY = frozenset(LISTED["everyday"].split()) | GIVEN | NO_NAME | CITIES
TRADES = frozenset(LISTED["trades"].split())
HEAD = 100  # characters at the head of a line, where a short name is looked for
SLIPPED = 6  # letters of a word in which one slip is overlooked
DAY = re.compile(r"\d{1,2}(?:月\d|[号日])")  # may stand right behind a name: XX1月6日
WORD = re.compile(rf"[^\W\d_{HAN}]{{2,6}}(?={DAY.pattern})|[^\W_{HAN}]+(?:'[^\W_{HAN}]+)*")
_POSSESSIVE = re.compile("'s$")
_VOWEL = re.compile("[aeiouy]")
_CONTRACTED = re.compile(r"[^\W\d_]{1,3}['’][^\W\d_]{3,}")


@dataclass(frozen=True)
class Word:
    """A word in Latin letters, or another script with spaces, without a possessive "'s"."""

    text: str
    start: int
    end: int
    typed: str

    @property
    def has_capital(self) -> bool:
        return self.typed[0].isupper() or self.typed[0].isdigit()

    @property
    def is_in_capitals(self) -> bool:
        return self.typed.isupper()


class Typed:
    """A text with its words. `flat` is folded, each character at its place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.flat = flat(text)

    @cached_property
    def words(self) -> list[Word]:
        return [self._word(match) for match in WORD.finditer(self.flat)]

    @cached_property
    def at_head(self) -> list[Word]:
        return [word for word in self.words if word.start < HEAD]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands among the words."""
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            found.setdefault(word.text, []).append(at)
        return found

    @cached_property
    def long_at_head(self) -> dict[str, list[int]]:
        """Words that may be a name with a slip in it, by their first letter."""
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.at_head):
            if len(word.text) >= SLIPPED - 1 and word.text not in EVERYDAY:
                found.setdefault(word.text[0], []).append(at)
        return found

    @cached_property
    def contracted(self) -> list[int]:
        """Words with letters left out: N'bria."""
        return [at for at, word in enumerate(self.at_head) if _CONTRACTED.fullmatch(word.typed)]

    @cached_property
    def abbreviated(self) -> list[int]:
        """Words cut short by a full stop inside a sentence, brackenth. for one."""
        return [
            at
            for at, word in enumerate(self.at_head)
            if len(word.text) >= SLIPPED - 1
            and word.text not in EVERYDAY
            and re.match(r"\.(?!\s+[A-Z]|\s*$)", self.text[word.end :])
        ]

    @cached_property
    def joined(self) -> dict[str, list[int]]:
        """Two words in a row as one, and where the first of them stands: Tri state."""
        found: dict[str, list[int]] = {}
        for at in range(min(len(self.at_head), len(self.words) - 1)):
            one, other = self.words[at].text, self.words[at + 1].text
            if self.gap(at + 1) in (" ", "-") and len(one) + len(other) >= SLIPPED:
                found.setdefault(one + other, []).append(at)
        return found

    @cached_property
    def in_capitals(self) -> dict[str, int]:
        """Also what a line opens with that is no word: "svdf - not picking up"."""
        found = {word.text: at for at, word in enumerate(self.at_head) if word.is_in_capitals}
        if self.words and self._opens_with_letters(self.words[0]):
            found.setdefault(self.words[0].text, 0)
        return found

    def _opens_with_letters(self, first: Word) -> bool:
        is_apart = re.match(r"\s*[-–—:,/]", self.flat[first.end :]) is not None
        is_word = first.text in EVERYDAY or not first.text.isalpha()
        return not is_word and (is_apart or not _VOWEL.search(first.text))

    def gap(self, at: int) -> str:
        """What stands before a word, after the one before it."""
        return self.flat[self.words[at - 1].end if at else 0 : self.words[at].start]

    def _word(self, match: re.Match[str]) -> Word:
        text = _POSSESSIVE.sub("", match[0])
        end = match.start() + len(text)
        return Word(
            spelled_out(text.replace("'", "")), match.start(), end, self.text[match.start() : end]
        )


def flat(text: str) -> str:
    """Small letters without accents, simplified and half width, each character at its place."""
    return bare(fold(text))
