"""Several of the things that the bot has just named are told of as done: "all done", 都发了, "1 and
3 are done", 前两个. Pure: what stands in which place, whoever asks knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from models.rules import data, deeds
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 60  # characters
_LISTED = data.load(__package__, "several_done.toml")
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth")
_COUNTS = {"two": 2, "both": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "两": 2}
_COUNTS |= {one: at for at, one in enumerate("一二三四五六七八九十", start=1)}
_LAST = -1
T = TypeVar("T")


@dataclass(frozen=True)
class Several:
    """`places` begin at 1, -1 is the last one; () with `count` for the first so many, of the last
    if that is below 0; else all. `but`: all besides these. `of_all`: how many there are, as said,
    0 where that is not said. `deed`: of which kind of thing it is told, where no place is named."""

    places: tuple[int, ...] = ()
    count: int = 0
    but: bool = False
    of_all: int = 0
    deed: str = ""

    @property
    def is_all(self) -> bool:
        return not self.places and not self.count

    def chosen(self, there: Sequence[T]) -> list[T]:
        """Those of these that are meant; nothing where one of the places is beyond them."""
        if self.is_all:
            return list(there)
        if self.count:
            found = there[: self.count] if self.count > 0 else there[self.count :]
            return list(found) if len(there) >= abs(self.count) else []
        if any(place > len(there) for place in self.places):
            return []
        at = {place - 1 if place > 0 else len(there) + place for place in self.places}
        return [one for place, one in enumerate(there) if (place in at) != self.but]


def read(typed: str) -> Several | None:
    """None for whatever says more than that."""
    said = fold(typed).strip().strip(ENDS).lower()
    if not said or len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    found = next(filter(None, (one.fullmatch(said) for one in _SEVERAL)), None)
    if found is None:
        return None
    groups = {name: one for name, one in found.groupdict().items() if one}
    of = {name.rstrip("0123456789"): one for name, one in groups.items()}
    if listed := of.get("but") or of.get("list"):
        places = _places(listed)
        is_said = "but" in of or len(places) > 1 or not listed.strip().isdigit() or said != listed
        return Several(places, but="but" in of) if places and is_said else None
    if "count" in of:
        count = _number(of["count"])
        return Several(count=-count if of["end"] in ("last", "后", "最后") else count)
    return Several(of_all=_number(of.get("all_count", "0")), deed=deeds.kind_of(said))


def at(said: str, start: int) -> tuple[Several, int] | None:
    """Those that are named at this place of folded words, and where their name ends."""
    for pattern in _NAMED:
        if found := pattern.match(said, start):
            which = read(found[0]) or _alone(found)
            return (which, found.end()) if which else None
    return None


def _alone(found: re.Match[str]) -> Several | None:
    """A single place, or all of them: too short to say by itself that anything is done."""
    if listed := found.groupdict().get("list"):
        return Several(_places(listed))
    return Several(of_all=_number(found.groupdict().get("all_count") or "0"))


def _places(listed: str) -> tuple[int, ...]:
    found = [_place(one[0]) for one in _ONE.finditer(listed)]
    return tuple(dict.fromkeys(one for one in found if one))


def _place(named: str) -> int:
    if "last" in named or "最后" in named:
        return _LAST
    for at, word in enumerate(_ORDER, start=1):
        if word in named:
            return at
    digits = re.search(r"\d{1,2}|[一二三四五六七八九十]{1,2}", named)
    return _number(digits[0]) if digits else 0


def _number(said: str) -> int:
    if said.isdecimal():
        return int(said)
    if len(said) == 2 and said[0] == "十":
        return 10 + _COUNTS[said[1]]
    return _COUNTS.get(said, 0)


def _filled(pattern: str, language: str) -> str:
    """A pattern with what its shorthands stand for; a name that comes twice is numbered."""
    place, joint = _LISTED["place"][language], _LISTED["and"][language]
    of_list = f"{place}(?:{joint}{place})*"
    tail = _LISTED["tail"][language]
    shorthands = {
        "TAIL": rf"(?:[\s,]+(?:{tail}))*" if language == "en" else f"(?:{tail})*",
        "LIST": f"(?P<list>{of_list})",
        "BUT": f"(?P<but>{of_list})",
        "SPAN": f"(?:{_LISTED['span'][language]})",
        "ALL": f"(?:{_LISTED['all'][language]})",
        "DONE": f"(?:{_LISTED['done'][language]})",
        "DEED": f"(?:{deeds.one_of(language)})",
    }
    for short, long in shorthands.items():
        pattern = pattern.replace(short, long)
    return pattern


_SEVERAL = [
    re.compile(_filled(one, language))
    for language in ("en", "zh")
    for one in _LISTED["several"][language]
]
_NAMED = [
    re.compile(_filled(one, language))
    for language, one in (
        ("en", r"(?:SPAN|LIST|ALL)(?=[\s:]|$)"),
        ("zh", r"(?:SPAN|LIST|ALL)(?![\da-zA-Z月日号点:.%年个份])"),
    )
]
_ONE = re.compile(f"{_LISTED['place']['en']}|{_LISTED['place']['zh']}")
