"""Remarks that go on and on in one cell, each behind its day: "3/11 - visited, will pay. 12/11 -
called"."""

from collections.abc import Iterable

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.words import value_of, whole_value

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = (
    r"(?:(?:民[国國])?\d{1,4}\s?[-/.年月]\s?\d{1,2}(?:\s?[-/.月日号號]\s?\d{1,4})?[日号號]?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[\s-]{_MONTH}(?:[\s,-]+\d{{2,4}}(?!\d))?"
    rf"|{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}}(?!\d))?)"
)
_PART = re.compile(
    rf"(?:^|\n|;|；|[|｜]|//|[.。]\s)\s*[\[(（]?({_DAY})[\])）]?"
    r"\s*(?:[-–—:：,，、]|(?<=[\])）])|\s)\s*(?=[^\s\d])",
    re.I,
)
_METHOD = re.compile(r"\s+[-–—]\s+|\s*[:：－]\s*")
_SPACED = re.compile(r"(\S{1,10})[ \u3000]+(\S[\s\S]*)")
LEAST_SPACED, SPACED = 3, 0.8  # remarks, and the share of them, that begin with a way and a space
LONGEST_WAY = 10  # characters of a line of its own that says how they met


def parts(said: str) -> list[tuple[str, str]]:
    """Days as they are written, each with what is said behind it; none where a text does not
    begin with a day."""
    found = list(_PART.finditer(said.strip()))
    if not found or found[0].start() > 0:
        return []
    text = said.strip()
    ends = [*(one.start() for one in found[1:]), len(text)]
    pieces = [(one[1], text[one.end() : end]) for one, end in zip(found, ends, strict=True)]
    return [(day.strip(), cells.without_bullet(rest).strip(" \n;；|")) for day, rest in pieces]


def lines(said: str) -> list[tuple[str, str]]:
    """The same of a text with a remark in each line, whose parts may be days too; a line without a
    day goes on with the one above."""
    found: list[tuple[str, str]] = []
    for line in filter(None, map(str.strip, said.splitlines())):
        first = _PART.match(line)
        if first:
            found.append((first[1].strip(), line[first.end() :].strip()))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line}")
        else:
            return []
    return found


def method_of(said: str) -> tuple[str | None, str]:
    """The way to talk that a remark begins with, "call - asked for a quote", and the rest."""
    way, _, words = said.partition("\n")
    if words and len(way) <= LONGEST_WAY:
        return value_of("method", way), words.strip()
    first, *rest = _METHOD.split(said, maxsplit=1)
    method = whole_value("method", first) if rest else None
    return (method, rest[0].strip()) if method else (None, said)


def spaced_way(said: str) -> tuple[str | None, str]:
    """The way to talk with nothing but a space behind it, 电话 问了价, and the rest."""
    found = _SPACED.fullmatch(said)
    method = whole_value("method", found[1]) if found else None
    return (method, found[2]) if found and method else (None, said)


def unknown_way(said: str) -> tuple[str, str] | None:
    """The short words in front of a remark, where others have a way to talk, and the rest: "open
    house - looked at the pans"."""
    first, *rest = _METHOD.split(said, maxsplit=1)
    return (first, rest[0].strip()) if rest and 0 < len(first) <= LONGEST_WAY else None


def are_behind_ways(texts: Iterable[str]) -> bool:
    """Whether most remarks of cells begin with a way to talk."""
    found = [method_of(words)[0] for text in texts for _, words in parts(text)]
    return 2 * sum(map(bool, found)) > len(found)


def are_behind_spaced_ways(texts: Iterable[str]) -> bool:
    """Whether nearly all remarks begin with a way to talk and a space: one that does may be words
    like any other, "call back in May"."""
    found = [spaced_way(words)[0] for text in texts for _, words in parts(text)]
    return len(found) >= LEAST_SPACED and sum(map(bool, found)) >= SPACED * len(found)


def is_running(said: str) -> bool:
    """Whether a text is of several such remarks."""
    return len(parts(said)) > 1
