"""A figure of a review that somebody asks for in plain words: "how many visits did Bob make this
week?", 小美這週拜訪幾家, 這個月成交多少. Pure: who a name means, only the names decide.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from models.rules import data
from models.rules import lazy_re as re
from models.rules.figures import Key
from models.rules.oneline.vocabulary.words import HAN, fold, word

_LONGEST = 80  # characters
_EDGES = " \t,;:!?。的'’，；：！？"
_POSSESSIVE = re.compile("['’]s?(?![a-z])", re.I)
_OF_CUSTOMERS = ("customers_visited", "customers_reached", "new_customers")


class Whose(StrEnum):
    NAMED = "named"  # as far as a name is left beside the period; else whoever one is in charge of
    OWN = "own"


@dataclass(frozen=True)
class Asked:
    """`rest` are the words beside the figure, as typed: a period, a name, both or neither. `names`:
    which customers they are, is asked; `by_person`: who of them did how much."""

    keys: tuple[Key, ...]
    rest: str
    whose: Whose = Whose.NAMED
    of_target: bool = False
    names: bool = False
    by_person: bool = False
    is_all_in_all: bool = False


def read(typed: str) -> Asked | None:
    folded = fold(typed)
    if len(folded) > _LONGEST or "\n" in folded or len(folded) != len(typed):
        return None
    if _AHEAD.search(folded):
        return None
    for kind, pattern in _ASKED.items():
        if found := pattern.search(folded):
            return _asked(kind, folded[found.start() : found.end()], _Rest(typed, folded, found))
    return None


class _Rest:
    """The line without what was found in it."""

    def __init__(self, typed: str, folded: str, found: re.Match[str]) -> None:
        self.typed, self.folded = typed, folded
        self._take(found.span())

    def take(self, pattern: re.Pattern[str]) -> bool:
        """Whether there was anything to take."""
        spans = [one.span() for one in pattern.finditer(self.folded) if one[0].strip()]
        for span in spans:
            self._take(span)
        return bool(spans)

    def _take(self, span: tuple[int, int]) -> None:
        start, end = span
        blank = " " * (end - start)
        self.typed = self.typed[:start] + blank + self.typed[end:]
        self.folded = self.folded[:start] + blank + self.folded[end:]

    def __str__(self) -> str:
        return " ".join(_POSSESSIVE.sub(" ", self.typed).strip(_EDGES).split()).strip(_EDGES)


def _asked(kind: str, words: str, rest: _Rest) -> Asked:
    by_person = rest.take(_ANYBODY)
    rest.take(_FILLING)
    is_own = rest.take(_ONESELF)
    rest.take(_US)
    return Asked(
        _KEYS[kind],
        str(rest),
        Whose.OWN if is_own else Whose.NAMED,
        of_target=kind == "target",
        names=kind in _OF_CUSTOMERS and _WHICH.search(words) is not None,
        by_person=by_person,
        is_all_in_all=kind == "all_in_all",
    )


def _pattern(kinds: Iterable[str]) -> re.Pattern[str]:
    english = "|".join(one for kind in kinds for one in _LISTED[kind]["en"])
    chinese = "|".join(one for kind in kinds for one in _LISTED[kind]["zh"])
    return re.compile(f"{word(english)}|{chinese}", re.I)


_LISTED = data.load(__package__, "figures_asked.toml")
_KEYS: dict[str, tuple[Key, ...]] = {
    "customers_visited": (Key.VISITS, Key.CUSTOMERS_REACHED),
    "visits": (Key.VISITS,),
    "new_customers": (Key.NEW_CUSTOMERS,),
    "customers_reached": (Key.CUSTOMERS_REACHED,),
    "follow_ups": (Key.FOLLOW_UPS,),
    "signed_amount": (Key.SIGNED_AMOUNT,),
    "target": (),
    "all_in_all": (Key.FOLLOW_UPS, Key.VISITS, Key.PROMISES_KEPT, Key.SIGNED_AMOUNT),
}
_ASKED = {kind: _pattern([kind]) for kind in _KEYS}
_AHEAD, _ANYBODY, _FILLING = (_pattern([kind]) for kind in ("ahead", "anybody", "filling"))
_ONESELF, _US = _pattern(["oneself"]), _pattern(["us"])
_WHICH = re.compile(f"which|what|哪[{HAN}]")
