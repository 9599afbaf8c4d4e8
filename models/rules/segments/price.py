"""Whether a customer's feedback says that the price is too high for it.

Built for precision, as the sentiment is: denied words and a rival that is dear do not count.
"""

from enum import StrEnum

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import in_place

_LISTED = data.load(__package__, "price.toml")


class Objection(StrEnum):
    BUDGET = "budget"  # cannot pay so much at once
    VALUE = "value"  # finds it dear for what it is


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_LISTED[name], re.VERBOSE)


_BUDGET, _VALUE, _DENIED = _pattern("budget"), _pattern("value"), _pattern("denied")
_RIVAL, _DEAR, _COMPARED = _pattern("rival"), _pattern("dear"), _pattern("compared")
_CLAUSES = re.compile(r"[,.;:!?，。；：！？、\n]+|\bbut\b|\bwhile\b|但是?|不过|而且?")


def objections(feedback: str) -> frozenset[Objection]:
    """What the feedback objects to; empty where the price is no trouble."""
    plain = in_place(feedback).lower()
    found: set[Objection] = set()
    for clause in _CLAUSES.split(plain):
        if _is_said(_BUDGET, clause):
            found.add(Objection.BUDGET)
        if _is_said(_VALUE, clause) and not _is_of_a_rival(clause):
            found.add(Objection.VALUE)
    return frozenset(found)


def _is_said(pattern: re.Pattern[str], clause: str) -> bool:
    return any(not _DENIED.search(clause[: found.start()]) for found in pattern.finditer(clause))


def _is_of_a_rival(clause: str) -> bool:
    """The rival is dear; that it is cheaper, or that we are dearer than it, is said of us."""
    return bool(_RIVAL.search(clause) and _DEAR.search(clause) and not _COMPARED.search(clause))
