"""How much a heading in somebody's own words speaks for a column: 明年想干成啥 for their goals."""

from collections.abc import Iterable
from functools import lru_cache

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.workbook.cells.words import TABLES, fold, without_brackets

_LISTED = data.load(__package__, "hints.toml")
LOOKS = _LISTED["looks"]
WORD = 2  # what a word of an alphabet is worth; a character of Chinese is worth 1
TITLES = 4
MOST = 3
_BETWEEN = re.compile(r"\s*[/／、&]\s*|\s+(?:and|or)\s+|[和或与]")
_LEAST_INSIDE = 2  # characters of a fragment that may stand anywhere in a heading
_SPACE = re.compile(r"[^\w/+&'$]+")
HINTS: dict[str, dict[str, tuple[list[str], list[str]]]] = {
    table: {
        column: (
            [f" {' '.join(_SPACE.split(one))}" for one in fragments if one.isascii()],
            [one for one in fragments if not one.isascii()],
        )
        for column, fragments in _LISTED[table].items()
    }
    for table in TABLES
}  # by column, those of an alphabet, behind a space, and those of Chinese
_WHOLE = frozenset(
    one
    for table in ("customers", "strategies")
    for column, (_, han) in HINTS[table].items()
    if column not in ("name", "customer")
    for one in han
)


@lru_cache(maxsize=1024)
def of(table: str, heading: str) -> dict[str, int]:
    """By column, what the longest fragments of it that the heading has are worth."""
    plain = f" {' '.join(_SPACE.split(without_brackets(heading).casefold()))} "
    folded = fold(heading)
    if folded in LOOKS["ours"]:
        return {}
    found = {
        column: _worth(
            [one for one in latin if one in plain], [one for one in han if _is_in(one, folded)]
        )
        for column, (latin, han) in HINTS[table].items()
    }
    if table == "customers" and _are_titles(heading):
        found["chain"] = max(found["chain"], TITLES)
    if found.get("next", 0) >= WORD:
        found["date"] = 0  # 啥时候再找 is no day of what was
    return {column: worth for column, worth in found.items() if worth}


def total(headings: Iterable[str]) -> int:
    """What the best hints of several headings are worth, of each no more than MOST."""
    best = (max((w for t in TABLES for w in of(t, one).values()), default=0) for one in headings)
    return sum(min(MOST, one) for one in best)


def _are_titles(heading: str) -> bool:
    """ "Head / bursar" is over those who are."""
    parts = _BETWEEN.split(without_brackets(heading))
    return len(parts) > 1 and all(map(is_title, parts))


@lru_cache(maxsize=1024)
def is_of_others(heading: str) -> bool:
    """Whether a heading is of something we keep no column for: an address, a price."""
    plain = f" {' '.join(_SPACE.split(heading.casefold()))} "
    folded = fold(heading)
    if folded in LOOKS["ours"]:
        return True
    return any(
        f" {one} " in plain or f" {one}s " in plain if one.isascii() else one in folded
        for one in LOOKS["others"]
    )


@lru_cache(maxsize=1024)
def is_code(heading: str) -> bool:
    """Whether a heading is over numbers that stand for something: 舊編號, "Old account no."."""
    last = simplified(without_brackets(heading).casefold()).strip(" .:：").split(" ")[-1]
    return any(last == one if one.isascii() else last.endswith(one) for one in LOOKS["codes"])


@lru_cache(maxsize=1024)
def is_title(heading: str) -> bool:
    """Whether a heading is what somebody is at a customer's: 总干事, "Buyer"."""
    plain, folded = heading.strip().casefold(), fold(heading)
    front, comma, _ = plain.partition(",")
    if comma and not is_title(front):
        return False  # a name, and what they are
    return any(
        plain == one if one.isascii() else folded.endswith(one) for one in LOOKS["titles"]
    ) or (plain.isascii() and plain.split(" ")[-1] in LOOKS["titles"])


def is_whole(text: str) -> bool:
    """Whether a text in Chinese is a fragment and nothing else."""
    return len(text) >= _LEAST_INSIDE and fold(text) in _WHOLE


def is_alias(heading: str) -> bool:
    """Whether a heading is over what customers are called for short: 简称, "Known as"."""
    return any(one in heading.casefold() or one in fold(heading) for one in LOOKS["aliases"])


def says_as_above(title: str) -> bool:
    """Whether a title says that an empty cell stands for the one above."""
    plain, folded = title.casefold(), fold(title) + fold(title.strip("()（）"))
    return any((one in plain) or (one in folded) for one in LOOKS["as_above"])


def _is_in(fragment: str, folded: str) -> bool:
    if len(fragment) < _LEAST_INSIDE:
        return folded.endswith(fragment) or folded.startswith(fragment)
    return fragment in folded


def _worth(latin: list[str], han: list[str]) -> int:
    words = sum(WORD * len(one.split()) for one in _longest(latin))
    return words + sum(map(len, _longest(han)))


def _longest(fragments: list[str]) -> list[str]:
    """Those that are no part of another."""
    if len(fragments) < 2:
        return fragments
    return [one for one in fragments if not any(one in other != one for other in fragments)]
