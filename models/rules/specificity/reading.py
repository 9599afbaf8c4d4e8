"""Finds out whether a text has a subject, or consists of vague words only."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.characters import CANTONESE, in_place
from models.rules.specificity import words as listed
from models.rules.specificity.hints import Hint
from models.rules.specificity.patterns import (
    AGREED,
    CHINESE_FIGURE,
    CHINESE_NAME,
    DATE,
    DURATION,
    ENGLISH_NAME,
    ENGLISH_PARTNER,
    HAN,
    NO_TERMS,
    OUTCOME,
    QUOTE,
    TERM,
    VARIANT,
    WAITS_FOR_NAMED,
    WAITS_FOR_NAMED_ENGLISH,
)

_ENGLISH_ENDINGS = ("", "s", "es", "d", "ed", "ing", "ly")
_OF_ADVERBS_AND_ADJECTIVES = ("ly", "ful", "ous", "ive")  # these are seldom a subject
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_CLAUSE_END = re.compile(r"[,，。.!！?？;；\n]")
_LONGEST_CLAUSE = 40
# One word on no list is a subject. An English word weighs as much as two Chinese characters.
_WORD_WEIGHT = 2


@dataclass(frozen=True)
class Reading:
    """`phrases` holds the first vague clause of each kind, as typed; it may be left empty where the
    text is specific."""

    is_specific: bool = False
    has_date: bool = False
    phrases: dict[Hint, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    hint: Hint | None  # None: on no list
    weight: int


def read(text: str, subjects: frozenset[Hint] = frozenset()) -> Reading:
    """Analyse `text`. Words of the kinds in `subjects` count as a subject, as topics do."""
    found = _read(text)
    if found.is_specific or not found.phrases.keys() & subjects:
        return found
    return replace(found, is_specific=True)


@lru_cache(maxsize=64)  # a record's text is looked at in several ways
def _read(text: str) -> Reading:
    folded = _fold(text)
    rest = folded
    for pattern in (DURATION, DATE, CHINESE_NAME, ENGLISH_PARTNER):
        rest = _without(pattern, rest, rest)
    rest = _without(ENGLISH_NAME, text, rest)
    has_date = bool(DATE.search(folded))
    if _has_sign(text, folded, rest):
        return Reading(is_specific=True, has_date=has_date)
    phrases: dict[Hint, str] = {}
    unknown = 0
    for word in _words(rest):
        if word.hint is None:
            unknown += word.weight
        elif word.hint not in phrases:
            phrases[word.hint] = _clause(text, word)
    is_specific = Hint.TOPIC in phrases or unknown >= _WORD_WEIGHT
    return Reading(is_specific, has_date, phrases)


def _has_sign(text: str, folded: str, rest: str) -> bool:
    """Whether it is specific whatever its words are. `rest` is without days and names."""
    return bool(
        re.search(r"\d", rest)
        or QUOTE.search(folded)
        or VARIANT.search(folded)
        or OUTCOME.search(folded)
        or AGREED.search(folded)
        or WAITS_FOR_NAMED.search(folded)
        or WAITS_FOR_NAMED_ENGLISH.search(text)
        or CHINESE_FIGURE.search(rest)
        or _has_term(text, rest)
    )


def _fold(text: str) -> str:
    """Lower case, half width, simplified; every character stays where it was."""
    plain = in_place(text).translate(CANTONESE)
    lowered = plain.lower()
    if len(lowered) != len(plain):  # some characters have small ones of two
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in plain)
    return _HYPHEN.sub(" ", lowered)


def _without(pattern: re.Pattern[str], text: str, rest: str) -> str:
    """`rest` with spaces where `pattern`, or the group it names, matches in `text`."""
    kept = []
    at = 0
    for match in pattern.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        kept += [rest[at:start], " " * (end - start)]
        at = end
    return "".join([*kept, rest[at:]]) if kept else rest


def _has_term(text: str, rest: str) -> bool:
    """Whether an acronym or a name stands there that is not just who took part."""
    return not text.isupper() and any(
        rest[term.start()] != " "
        and term[0].lower() not in NO_TERMS
        and _hint(term[0].lower()) is None
        for term in TERM.finditer(text)
    )


def _clause(text: str, word: _Word) -> str:
    """The clause around a word; the word itself where that would be long."""
    start = max((end.end() for end in _CLAUSE_END.finditer(text, 0, word.start)), default=0)
    after = _CLAUSE_END.search(text, word.end)
    clause = text[start : after.start() if after else len(text)].strip()
    return clause if len(clause) <= _LONGEST_CLAUSE else text[word.start : word.end]


def _hints(lists: dict[Hint, list[str]]) -> dict[str, Hint]:
    return {word: hint for hint, words in lists.items() for word in words}


def _lengths(words: Iterable[str]) -> dict[str, list[int]]:
    """How long the words are that begin with a character, the longest first."""
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[0], set()).add(len(word))
    return {first: sorted(lengths, reverse=True) for first, lengths in found.items()}


_PHRASES = _hints(listed.ENGLISH_PHRASES)
_ENGLISH = _hints(listed.ENGLISH)
_CHINESE = _hints(listed.CHINESE)
_CHINESE_LENGTHS = _lengths(_CHINESE)
_LETTERS = re.compile(
    rf"(?<![a-z])(?=[a-z])(?P<phrase>{'|'.join(sorted(_PHRASES, key=len, reverse=True))})(?![a-z])|"
    rf"(?:(?!{HAN})[^\W\d_])+"
)
_IS_HAN = re.compile(HAN)


def _words(rest: str) -> Iterator[_Word]:
    at = 0
    while at < len(rest):
        letters = _LETTERS.match(rest, at)
        word = _english(letters) if letters else _chinese(rest, at)
        yield word
        at = word.end


def _english(match: re.Match[str]) -> _Word:
    word = match[0]
    hint = _PHRASES[word] if match["phrase"] else _hint(word)
    return _Word(match.start(), match.end(), hint, _WORD_WEIGHT * (1 + word.count(" ")))


def _chinese(rest: str, at: int) -> _Word:
    """The longest listed word at a place, else its one character."""
    character = rest[at]
    for length in _CHINESE_LENGTHS.get(character, ()):
        if hint := _CHINESE.get(rest[at : at + length]):
            return _Word(at, at + length, hint, length)
    if not _IS_HAN.match(character):
        return _Word(at, at + 1, None, 0)
    return _Word(at, at + 1, None, _WORD_WEIGHT if character in listed.CHINESE_WEIGHTY else 1)


def _stems(word: str) -> Iterator[str]:
    """What a word may be a form of: coming is of come, planned of plan, replied of reply."""
    for ending in _ENGLISH_ENDINGS:
        if word.endswith(ending):
            yield word[: len(word) - len(ending)]
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            yield f"{stem}e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]
    for ending in ("ies", "ied"):
        if word.endswith(ending):
            yield f"{word.removesuffix(ending)}y"


def _hint(word: str) -> Hint | None:
    for stem in _stems(word):
        if hint := _ENGLISH.get(stem):
            return hint
    is_adverb_or_adjective = len(word) > 5 and word.endswith(_OF_ADVERBS_AND_ADJECTIVES)
    return Hint.FILLER if is_adverb_or_adjective else None
