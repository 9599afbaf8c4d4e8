"""What a text holds: a subject, or nothing but vague words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from models.rules.specificity import chinese, english, english_phrases
from models.rules.specificity.hints import Hint
from models.rules.specificity.patterns import (
    CHINESE_FIGURE,
    CHINESE_NAME,
    DATE,
    DURATION,
    ENGLISH_NAME,
    ENGLISH_PARTNER,
    HAN,
    NO_TERMS,
    QUOTE,
    TERM,
)

_ENGLISH_ENDINGS = ("", "s", "es", "d", "ed", "ing", "ly")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_CLAUSE_END = re.compile(r"[,，。.!！?？;；\n]")
_LONGEST_CLAUSE = 40
# Unknown words are a subject if they are not just a stray one among many vague words. An English
# word weighs as much as two Chinese characters.
_WORD_WEIGHT = 2
_LEAST_SHARE = 0.2


@dataclass
class Reading:
    """`phrases`: the first vague clause of each kind, as it was typed."""

    is_specific: bool = False
    has_date: bool = False
    phrases: dict[Hint, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Word:
    start: int
    hint: Hint | None  # None: on no list
    weight: int
    end: int


def read(text: str, subjects: frozenset[Hint] = frozenset()) -> Reading:
    """What `text` holds. Words of the kinds in `subjects` are a subject, as topics are."""
    folded = _fold(text)
    reading = Reading(has_date=bool(DATE.search(folded)))
    rest = folded
    for pattern in (DURATION, DATE, CHINESE_NAME, ENGLISH_PARTNER):
        rest = _without(pattern, rest, rest)
    rest = _without(ENGLISH_NAME, text, rest)
    words = list(_words(rest))
    for word in words:
        if word.hint and word.hint not in reading.phrases:
            reading.phrases[word.hint] = _clause(text, word)
    unknown = sum(word.weight for word in words if word.hint is None)
    reading.is_specific = bool(
        QUOTE.search(folded)
        or re.search(r"\d", rest)
        or CHINESE_FIGURE.search(rest)
        or _has_term(text, rest)
        or reading.phrases.keys() & {Hint.TOPIC, *subjects}
        or unknown >= max(_WORD_WEIGHT, _LEAST_SHARE * sum(word.weight for word in words))
    )
    return reading


def _fold(text: str) -> str:
    """Lower case, half width, simplified; every character stays where it was."""
    pieces = (unicodedata.normalize("NFKC", character).lower() for character in text)
    folded = (
        piece if len(piece) == 1 else character
        for piece, character in zip(pieces, text, strict=True)
    )
    return _HYPHEN.sub(" ", "".join(folded).translate(chinese.TO_SIMPLIFIED).replace("’", "'"))


def _without(pattern: re.Pattern[str], text: str, rest: str) -> str:
    """`rest` with spaces where `pattern`, or the group it names, matches in `text`."""
    kept = []
    at = 0
    for match in pattern.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        kept += [rest[at:start], " " * (end - start)]
        at = end
    return "".join([*kept, rest[at:]])


def _has_term(text: str, rest: str) -> bool:
    """Whether an acronym or a name stands there that is not just who took part."""
    return not text.isupper() and any(
        rest[term.start()] != " "
        and term[0].lower() not in NO_TERMS
        and _english(term[0].lower()) is None
        for term in TERM.finditer(text)
    )


def _clause(text: str, word: _Word) -> str:
    """The clause around a word; the word itself where that would be long."""
    start = max((end.end() for end in _CLAUSE_END.finditer(text, 0, word.start)), default=0)
    after = _CLAUSE_END.search(text, word.end)
    clause = text[start : after.start() if after else len(text)].strip()
    return clause if len(clause) <= _LONGEST_CLAUSE else text[word.start : word.end]


def _hints(*lists: dict[Hint, list[str]]) -> dict[str, Hint]:
    return {word: hint for table in lists for hint, words in table.items() for word in words}


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_PHRASES = _hints({h: [*map(str.strip, p.split("|"))] for h, p in english_phrases.PHRASES.items()})
_ENGLISH = _hints({hint: words.split() for hint, words in english.WORDS.items()})
_CHINESE = _hints({hint: words.split() for hint, words in chinese.WORDS.items()})
_WORD = re.compile(
    rf"(?<![a-z])(?P<phrase>{_any_of(_PHRASES)})(?![a-z])|(?P<english>(?:(?!{HAN})[^\W\d_])+)|"
    rf"(?P<chinese>{_any_of(word for word in _CHINESE if not word.isascii())})|(?P<other>{HAN})"
)


def _words(rest: str) -> Iterator[_Word]:
    for match in _WORD.finditer(rest):
        word, weight = match[0], len(match[0])
        match match.lastgroup:
            case "phrase":
                hint: Hint | None = _PHRASES[word]
                weight = _WORD_WEIGHT * (1 + word.count(" "))
            case "english":
                hint, weight = _english(word), _WORD_WEIGHT
            case "chinese":
                hint = _CHINESE[word]
            case _:
                hint, weight = None, _WORD_WEIGHT if word in chinese.DEEDS else 1
        yield _Word(match.start(), hint, weight, match.end())


def _english(word: str) -> Hint | None:
    for ending in _ENGLISH_ENDINGS:
        if word.endswith(ending) and (hint := _ENGLISH.get(word[: len(word) - len(ending)])):
            return hint
    is_adverb_or_adjective = len(word) > 5 and word.endswith(("ly", "ful", "ous", "ive"))
    return _CHINESE.get(word, Hint.FILLER if is_adverb_or_adjective else None)
