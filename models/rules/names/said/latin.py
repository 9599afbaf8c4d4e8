"""Names in Latin letters as people shorten them: "Ferrant Glass" for Ferrant Glass Works Inc,
"Beckwith Vets" for Beckwith Veterinary Group, JCS for Jurong Cold Store."""

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from models.rules import company_forms
from models.rules import lazy_re as re
from models.rules.characters import spelled_out
from models.rules.names.said.found import How, Mention
from models.rules.names.said.latin_words import (
    BETWEEN,
    NUMERALS,
    SHORTEST,
    SHORTEST_BEGINNING,
    SMALL,
    WORDS_TOO,
    is_distinctive,
    is_meant,
    is_nearly,
    is_of_another,
    is_persons,
    is_written_as_name,
    more_of,
    with_form,
)
from models.rules.names.said.typed import (
    EVERYDAY,
    GIVEN,
    HEAD,
    LISTED,
    SLIPPED,
    TRADES,
    WORD,
    Typed,
    flat,
)

_INITIALS = range(3, 7)
_INITIALS_IN_SMALL = 4  # letters, of the whole name
_ACRONYMS = frozenset(LISTED["acronyms"].split())
_AT_OR_WITH = frozenset("at from with w to into of visited saw met rang".split())
_LED_BY = frozenset(
    "hotel hospital school the saint st sri shree shri sree jai new la el le los las restaurant"
    " cafe pt cv ud m/s ms messrs grupo casa villa chez changi club clinic pusat kedai syarikat"
    " nasi royal grand old little big great".split()
) | frozenset(LISTED["places_too"].split())
_LEAST_SHORTENED = 3  # letters that are left of a first word: bundy for Bundaberg
_DOUBLED = re.compile(r"(.)\1")


@lru_cache(maxsize=100_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without its legal form."""
    words = [spelled_out(match[0].replace("'", "")) for match in WORD.finditer(flat(name))]
    bare = company_forms.without_form(" ".join(words)).split() or words
    return tuple(bare[1:] if bare[:1] == ["the"] and len(bare) > 1 else bare)


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday january"
    " february march april may june july august september october november december".split()
)
_POSSESSED = re.compile("['’]s [a-z]")


def find(name: str, typed: Typed) -> Iterator[Mention]:
    """Where a text says this name."""
    words = words_of(name)
    if not words:
        return
    for at in typed.places.get(words[0], ()):
        if mention := _beginning(name, words, typed, at):
            yield mention
    core = _without_lead(words)
    if core != words:
        yield from _later(name, core, typed)
    yield from _by_initials(name, words, typed)
    if len(words) > 1:
        yield from _shortened(name, words, typed)
        for at in typed.places.get(words[0] + words[1], ()):
            yield _mention(name, typed, at, at + more_of(words[1:], typed, at), How.SHORT)
    for at in (*typed.places.get(f"{core[0]}s", ()), *typed.abbreviated):
        if _is_familiar(core[0], typed, at):
            yield _mention(name, typed, at, at + more_of(words, typed, at), How.LIKELY)
    if words[0] in NUMERALS:
        yield from _in_figures(name, words, typed)
    for at in typed.joined.get(words[0], ()):
        yield _mention(name, typed, at, at + 1 + more_of(words, typed, at + 1), How.LIKELY)
    for at in typed.contracted:
        if _is_contracted(words[0], typed.words[at].typed.lower()):
            yield _mention(name, typed, at, at + more_of(words, typed, at), How.LIKELY)
    for at in typed.long_at_head.get(words[0][0], ()):
        if _is_slip(words, typed, at):
            last = at + more_of(words, typed, at)
            is_slip_too = last + 1 - at < len(words) and is_nearly(
                words[last + 1 - at], typed, last + 1
            )
            yield _mention(name, typed, at, last + is_slip_too, How.LIKELY)


def _without_lead(words: tuple[str, ...]) -> tuple[str, ...]:
    """Ackroyd & Sons of J. H. Ackroyd & Sons, Montclair of Hotel Montclair."""
    initials = next((at for at, word in enumerate(words) if len(word) > 1), 0)
    at = initials or int(words[0] in _LED_BY)
    return words[at:] if at < len(words) else words


def _later(name: str, words: tuple[str, ...], typed: Typed) -> Iterator[Mention]:
    """The name without a first word that many have: Montclair for Hotel Montclair."""
    if words[0] in WORDS_TOO | TRADES:
        return
    for at in typed.places.get(words[0], ()):
        said, last = typed.words[at], at + more_of(words, typed, at)
        is_written_so = said.has_capital or at == 0 or last > at
        if said.start >= HEAD or not (is_written_so or len(words[0]) >= SLIPPED - 1):
            continue
        if is_distinctive(words[0], typed, at) and not is_of_another(words, typed, at, last):
            yield _mention(name, typed, at, last, How.SHORT if is_written_so else How.LIKELY)


def _by_initials(name: str, words: tuple[str, ...], typed: Typed) -> Iterator[Mention]:
    """JCS for Jurong Cold Store; of a longer name those of its first words, TBK, too, and with the
    word after them only two: PH Hotel for Pacific Harbour Hotel."""
    letters = initials_of(words)
    said = dict(typed.in_capitals)
    if len(letters) >= _INITIALS_IN_SMALL and letters not in EVERYDAY:
        said.update((letters, at) for at in typed.places.get(letters, ())[:1])  # sofe ok
    for initials, place in said.items():
        if not letters.startswith(initials) or initials in _ACRONYMS or initials == words[0]:
            continue
        size = len(initials)
        more = more_of(("", *words[size:]), typed, place) if size < len(words) else 0
        if size not in _INITIALS and not (size == _INITIALS[0] - 1 and more):
            continue
        yield _mention(name, typed, place, place + more, How.LIKELY)


def initials_of(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words if word not in SMALL)


def _shortened(name: str, words: tuple[str, ...], typed: Typed) -> Iterator[Mention]:
    """The first word cut short or with a slip in it, and the next one to tell that it is meant:
    bundy sugar for Bundaberg Sugar, bexly thorne for Bexley & Thorne."""
    first = words[0]
    for place in typed.places.get(words[1], ()):
        at = place - 1
        if at < 0 or typed.words[at].start >= HEAD or not BETWEEN.match(typed.gap(place)):
            continue
        said = typed.words[at].text
        if said == first or said in EVERYDAY or min(len(said), len(first)) <= _LEAST_SHORTENED:
            continue
        is_cut = said[:_LEAST_SHORTENED] == first[:_LEAST_SHORTENED] and len(said) < len(first)
        is_slip = len(said) > SHORTEST and OSA.distance(said, first, score_cutoff=1) <= 1
        if is_slip or (is_cut and (len(words) == 2 or more_of(words, typed, at) > 1)):
            yield _mention(name, typed, at, at + more_of(words, typed, at), How.LIKELY)


def _in_figures(name: str, words: tuple[str, ...], typed: Typed) -> Iterator[Mention]:
    """ "3 forks" for Three Forks Dairy, unlike "ordered 3 forks"."""
    for at in typed.places.get(NUMERALS[words[0]], ()):
        more = more_of(words, typed, at)
        is_written_so = at == 0 or typed.words[at - 1].text in _AT_OR_WITH
        if more and (is_written_so or typed.words[at + 1].has_capital):
            yield _mention(name, typed, at, at + more, How.LIKELY)


def _is_familiar(word: str, typed: Typed, at: int) -> bool:
    """The kohs for Koh Brothers, brackenth. for Brackenthwaite."""
    said = typed.words[at]
    is_common = word in EVERYDAY or word in WORDS_TOO or word in GIVEN
    if is_common or len(word) < SHORTEST_BEGINNING or said.start >= HEAD:
        return False
    if said.text == f"{word}s":
        is_written_so = said.has_capital or at == 0 or typed.words[at - 1].text in _AT_OR_WITH
        return is_written_so and not is_persons(typed, at)
    return word.startswith(said.text) and word != said.text


def _is_contracted(word: str, said: str) -> bool:
    """N'bria for Northumbria, n'wind for Northwind."""
    start, _, end = said.partition("'")
    is_longer = len(word) > len(start) + len(end)
    return is_longer and word.startswith(start) and word.endswith(end)


def _beginning(name: str, words: tuple[str, ...], typed: Typed, at: int) -> Mention | None:
    more = more_of(words, typed, at)
    last = at + more + _is_later_word(words, more, typed, at)
    if more + 1 == len(words):
        last = with_form(typed, last)
        if typed.words[at].has_capital and is_of_another(words, typed, at, last):
            return None
        is_whole = more > 0 or is_meant(name, words[0], typed, at, last)
        return _mention(name, typed, at, last, How.FULL) if is_whole else None
    said = typed.words[at]
    is_surely_so = said.has_capital and (more > 0 or len(words[0]) > SLIPPED)
    if (said.start >= HEAD and not is_surely_so) or is_of_another(words, typed, at, last):
        return None
    if is_nearly(words[more + 1], typed, last + 1):
        return _mention(name, typed, at, last + 1, How.LIKELY)
    if more == 0 and not is_distinctive(words[0], typed, at):
        is_name = is_written_as_name(words[0], typed, at) or _is_possessed(typed, at)
        return _mention(name, typed, at, last, How.LIKELY) if is_name else None
    if more == 1 and words[1] in SMALL:
        return None
    how = How.LIKELY if more == 0 and words[0] in WORDS_TOO else How.SHORT
    return _mention(name, typed, at, last, how)


def _is_possessed(typed: Typed, at: int) -> bool:
    """Whether an everyday word with a capital in the midst of a sentence has something: "check
    Harbor's trucks"."""
    said = typed.words[at]
    follows = at > 0 and typed.gap(at) == " " and said.has_capital and not said.is_in_capitals
    if said.text in _DAYS:
        return False
    return follows and _POSSESSED.match(typed.flat, said.end) is not None


def _is_later_word(words: tuple[str, ...], more: int, typed: Typed, at: int) -> bool:
    """Whether a later word of the name follows: Kaveri Society of Kaveri Education Society."""
    place = at + more + 1
    if more + 2 >= len(words) or place >= len(typed.words) or typed.gap(place) != " ":
        return False
    said = typed.words[place].text
    return len(said) >= SHORTEST and said in words[more + 2 :]


def _is_slip(words: tuple[str, ...], typed: Typed, at: int) -> bool:
    """Whether the word is this name's first with one slip of the keyboard."""
    said, word = typed.words[at], words[0]
    if len(word) < SLIPPED or word in EVERYDAY or abs(len(word) - len(said.text)) > 1:
        return False
    if said.text == word or OSA.distance(said.text, word, score_cutoff=1) > 1:
        return False
    is_short = len(said.text) < SLIPPED and not more_of(words, typed, at)
    if is_short and (at or _DOUBLED.sub(r"\1", word) != _DOUBLED.sub(r"\1", said.text)):
        return False  # merow is merrow
    is_plain = said.has_capital or at < 3 or len(word) > SLIPPED + 1
    is_other = said.text in TRADES or re.sub(r"\D", "", said.text) != re.sub(r"\D", "", word)
    if not is_plain or is_other or is_persons(typed, at):
        return False
    return not is_of_another(words, typed, at, at + more_of(words, typed, at))


def _mention(name: str, typed: Typed, first: int, last: int, how: How) -> Mention:
    return Mention(name, typed.words[first].start, typed.words[last].end, how)
