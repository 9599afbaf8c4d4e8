"""Verbs that tell of something done, by the kind of thing that it is done to: what was sent is an
offer or a sample, what was held is a meeting. Pure.
"""

from collections.abc import Sequence

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold, word

_LISTED = data.load(__package__, "deeds.toml")
_DEEDS = {
    kind: re.compile(f"{word(english)}|(?:{chinese})")
    for kind, (english, chinese) in _LISTED["deed"].items()
}
_OF = {kind: re.compile(pattern) for kind, pattern in _LISTED["of"].items()}
_BETWEEN_PEOPLE = ("meet", "call", "reply")  # no other deed brings it about


def one_of(language: str) -> str:
    """All the verbs, as a pattern; the longer first, for some begin with another."""
    at = 0 if language == "en" else 1
    verbs = [verb for both in _LISTED["deed"].values() for verb in both[at].split("|")]
    return "|".join(sorted(verbs, key=len, reverse=True)) if at else "|".join(verbs)


def kind_of(said: str) -> str:
    """Of which kind the verb is that stands in words; "" without any that tells."""
    folded = fold(said)
    found = [(one.start(), kind) for kind, verb in _DEEDS.items() if (one := verb.search(folded))]
    kind = min(found)[1] if found else ""
    return kind if kind in _OF else ""


def of_kind(kind: str, texts: Sequence[str]) -> list[int]:
    """The places of those texts that speak of such a thing; of all of them where none does."""
    of = _OF.get(kind)
    found = [at for at, text in enumerate(texts) if of is not None and of.search(fold(text))]
    return found or list(range(len(texts)))


def speaks_of(kind: str, text: str) -> bool:
    """Whether a text speaks of such a thing."""
    return kind in _OF and _OF[kind].search(fold(text)) is not None


def may_be(kind: str, text: str) -> bool:
    """Whether such a deed may settle what is to be done: a call is made by no e-mail, while an
    offer that was to be prepared may be told of as sent."""
    if kind not in _BETWEEN_PEOPLE:
        return True
    folded = fold(text)
    spoken_of = [one for one, of in _OF.items() if of.search(folded)]
    return kind in spoken_of or not spoken_of
