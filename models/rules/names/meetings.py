"""Recognises which customers a meeting is with, by its title and its guests.

A wrong appointment is worse than a missing one: what is ambiguous matches nobody.
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
    """Matches meetings against names of customers and contacts, given as (name, customer id)."""

    def __init__(
        self, named: Iterable[tuple[str, int]], contacts: Iterable[tuple[str, int]]
    ) -> None:
        self._latin: dict[str, list[tuple[tuple[str, ...], str, int]]] = defaultdict(list)
        self._chinese: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._domains: dict[str, set[int]] = defaultdict(set)
        self._first_words: dict[str, set[int]] = defaultdict(set)
        self._people: dict[str, set[int]] = defaultdict(set)
        for name, customer_id in named:
            self._learn(name, customer_id)
        for name, customer_id in contacts:
            if _is_full(name):
                self._people[fold.fold(name)].add(customer_id)

    def with_whom(self, meeting: Meeting) -> frozenset[int]:
        """Ids of the customers it may be with. Guests' names count only if nothing else matches."""
        found = set(self._in_title(meeting.title))
        for guest in meeting.guests:
            found |= self._at(_organisation(guest.address))
        if not found:
            found = self._by_name(meeting.guests)
        return frozenset(found)

    def _learn(self, name: str, customer_id: int) -> None:
        words = _essence(name)
        if not words:
            return
        if re.search(_HAN, words[0]):
            self._chinese[words[0][0]].append((words[0], customer_id))
            return
        self._latin[words[0]].append((words, name, customer_id))
        for whole in {"".join(words), *_essence(fold.fold(name))}:
            self._domains[whole].add(customer_id)
        if len(words[0]) > SHORT:
            self._first_words[words[0]].add(customer_id)

    def _at(self, organisation: str) -> set[int]:
        """acme.com is Acme's, or else Acme Industries'."""
        return self._domains.get(organisation) or self._first_words.get(organisation, set())

    def _by_name(self, guests: Iterable[Guest]) -> set[int]:
        known = (self._people.get(fold.fold(guest.name), set()) for guest in guests if guest.name)
        return set().union(*known)

    def _in_title(self, title: str) -> Iterator[int]:
        """Customers whose name occurs in it, unless it is part of another's longer name."""
        for found in (list(self._latin_in(title)), list(self._chinese_in(title))):
            for span, customer_id in found:
                if not any(_is_within(span, other) for other, _ in found):
                    yield customer_id

    def _latin_in(self, title: str) -> Iterator[tuple[Span, int]]:
        stands = [word for run in re.split(f"{_HAN}+", title) for word in similarity.words(run)]
        for at, word in enumerate(stands):
            for words, name, customer_id in self._latin.get(word, ()):
                end = at + len(words)
                is_there = tuple(stands[at:end]) == words
                if is_there and (len("".join(words)) > SHORT or _is_written(name, title)):
                    yield (at, end), customer_id

    def _chinese_in(self, title: str) -> Iterator[tuple[Span, int]]:
        folded = fold.fold(title)
        for at, char in enumerate(folded):
            for name, customer_id in self._chinese.get(char, ()):
                if folded.startswith(name, at):
                    yield (at, at + len(name)), customer_id


@lru_cache(maxsize=100_000)
def _essence(name: str) -> tuple[str, ...]:
    """The words that identify a name; none if they are too general."""
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
    """Whether it is more than a single name such as "Li" or "Max"."""
    return len(name.split()) > 1 or len(re.findall(_HAN, name)) > 1


def _is_written(name: str, title: str) -> bool:
    stands = rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])"
    return re.search(stands, unicodedata.normalize("NFKC", title)) is not None


def _is_within(span: Span, other: Span) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]
