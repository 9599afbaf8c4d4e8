"""Which customers a meeting is with, told by its title and its guests.

A contact that was never planned is worse than one that has to be planned by hand: what could be
meant otherwise names nobody.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from models.rules import company_forms, data
from models.rules.names import fold, similarity
from models.rules.time.ical import Guest, Meeting

Span = tuple[int, int]
SHORT = 3  # letters of a name that must stand in the title as it is written: GE is not "ge"
_HAN = "[\u3400-\u9fff]"
_LISTED = data.load(__package__, "words.toml")
_GENERIC = frozenset(_LISTED["generic"].split())
_PROVIDERS = frozenset(_LISTED["mail_providers"].split())
_SECOND_LEVEL = set("ac co com edu gov net org".split())


class Recogniser:
    """Knows customers by names and by the people of their decision chains, each with the id of
    the customer it is of."""

    def __init__(
        self, named: Iterable[tuple[str, int]], contacts: Iterable[tuple[str, int]]
    ) -> None:
        self._latin: dict[str, list[tuple[tuple[str, ...], str, int]]] = defaultdict(list)
        self._chinese: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._domains: dict[str, set[int]] = defaultdict(set)
        self._first_words: dict[str, set[int]] = defaultdict(set)
        self._people: dict[str, set[int]] = defaultdict(set)
        for name, id in named:
            self._learn(name, id)
        for name, id in contacts:
            if _is_full(name):
                self._people[fold.fold(name)].add(id)

    def with_whom(self, meeting: Meeting) -> frozenset[int]:
        """Ids of the customers it may be with. A guest's name counts where nothing else does."""
        found = set(self._in_title(meeting.title))
        for guest in meeting.guests:
            found |= self._at(_organisation(guest.address))
        if not found:
            found = self._by_name(meeting.guests)
        return frozenset(found)

    def _learn(self, name: str, id: int) -> None:
        words = _essence(name)
        if not words:
            return
        if re.search(_HAN, words[0]):
            self._chinese[words[0][0]].append((words[0], id))
            return
        self._latin[words[0]].append((words, name, id))
        for whole in {"".join(words), *_essence(fold.fold(name))}:
            self._domains[whole].add(id)
        if len(words[0]) > SHORT:
            self._first_words[words[0]].add(id)

    def _at(self, organisation: str) -> set[int]:
        """Acme Industries may be at acme.com, unless Acme is."""
        return self._domains.get(organisation) or self._first_words.get(organisation, set())

    def _by_name(self, guests: Iterable[Guest]) -> set[int]:
        known = (self._people.get(fold.fold(guest.name), set()) for guest in guests if guest.name)
        return set().union(*known)

    def _in_title(self, title: str) -> Iterator[int]:
        """Those whose name stands there, unless it is only a part of a longer one."""
        for found in (list(self._latin_in(title)), list(self._chinese_in(title))):
            for span, id in found:
                if not any(_is_within(span, other) for other, _ in found):
                    yield id

    def _latin_in(self, title: str) -> Iterator[tuple[Span, int]]:
        stands = [word for run in re.split(f"{_HAN}+", title) for word in similarity.words(run)]
        for at, word in enumerate(stands):
            for words, name, id in self._latin.get(word, ()):
                end = at + len(words)
                is_there = tuple(stands[at:end]) == words
                if is_there and (len("".join(words)) > SHORT or _is_written(name, title)):
                    yield (at, end), id

    def _chinese_in(self, title: str) -> Iterator[tuple[Span, int]]:
        folded = fold.fold(title)
        for at, char in enumerate(folded):
            for name, id in self._chinese.get(char, ()):
                if folded.startswith(name, at):
                    yield (at, at + len(name)), id


@lru_cache(maxsize=100_000)
def _essence(name: str) -> tuple[str, ...]:
    """The words a name is known by; none where they could mean anybody."""
    words = similarity.words(name)
    whole = "".join(words)
    means_anybody = len(whole) < 2 or whole in _GENERIC or company_forms.is_form(" ".join(words))
    return () if means_anybody else words


def _organisation(address: str) -> str:
    """ "acme" of li@mail.acme.co.uk; "" for an address that anybody can have."""
    user, _, host = address.rpartition("@")
    labels = host.casefold().rstrip(".").split(".")
    if not user or len(labels) < 2 or labels[-3:] == ["calendar", "google", "com"]:
        return ""
    is_below = len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2
    label = labels[-3] if is_below else labels[-2]
    return "" if label in _PROVIDERS else "".join(_essence(label))


def _is_full(name: str) -> bool:
    """ "Li" or "Max" may be anybody."""
    return len(name.split()) > 1 or len(re.findall(_HAN, name)) > 1


def _is_written(name: str, title: str) -> bool:
    stands = rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])"
    return re.search(stands, unicodedata.normalize("NFKC", title)) is not None


def _is_within(span: Span, other: Span) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]
