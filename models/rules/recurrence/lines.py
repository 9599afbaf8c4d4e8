"""The time of a strategy action inside a line that says more, as workbooks hold them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.recurrence.lexer import fold, pieces
from models.rules.recurrence.lexicon import Context
from models.rules.recurrence.pieces import Filler
from models.rules.recurrence.reading import read
from models.rules.recurrence.rule import Rule

LONGEST_LINE = 300
_EDGES = " \t,;:，、；：()（）-–—"
_PARTED = re.compile(r"[\s,;:，、；：（(]+")
# Beside the time there is none of another: nothing is left out of what was promised.
_TIME_WORD = re.compile(
    r"[\d%每逢隔周月季年号日天次回起到至前后内底末初旬或除不未约非若]|星期|礼拜|左右|暂|待定|可能|截止"
    r"|\b(?:every|each|or|not|no|never|except|unless|if|about|around|until|till|by|from|before|after"
    r"|(?:bi|semi)?-?(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)|once|twice|times?"
    r"|(?:day|week|month|quarter|year|hour|minute|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?"
    r"|tbd|tbc|maybe|perhaps|possibly|approx\w*)\b"
)


@dataclass(frozen=True)
class Found:
    """A rule, and what stands beside it in the line."""

    rule: Rule
    rest: str


def find(line: str, now: datetime, locale: str = "", *, with_what: bool = True) -> Found | None:
    """The time at the start or the end of a line such as 6月30日前方案提交, with `now` and
    `locale` as for `read`; `with_what`: it may hold what is counted ("2 demos a month"). None where
    what stands beside it may say more about the time."""
    if len(line) > LONGEST_LINE or not line.strip():
        return None
    for start, end in _cuts(line, Context(now, locale, line)):
        rest = f"{line[:start]}{line[end:]}".strip(_EDGES)
        if _TIME_WORD.search(fold(rest)):
            continue
        rule = read(line[start:end], now, locale)
        if isinstance(rule, Rule) and (with_what or not rule.what):
            return Found(rule, rest)
    return None


def opening(text: str, now: datetime, locale: str = "") -> tuple[Rule, int] | None:
    """The longest rule that opens a text, and where it ends."""
    text = text[:LONGEST_LINE]
    found, _end = pieces(fold(text), Context(now, locale, text))
    for end in sorted({end for end, piece in found if not isinstance(piece, Filler)}, reverse=True):
        is_whole = not (text[end - 1 : end + 1].isascii() and text[end - 1 : end + 1].isalnum())
        rule = read(text[:end], now, locale) if is_whole or end == len(text) else None
        if isinstance(rule, Rule) and not rule.what:
            return rule, end
    return None


def _cuts(line: str, context: Context) -> Iterator[tuple[int, int]]:
    """Where the time may stand: the whole line, its start up to a piece, its end from a gap."""
    yield 0, len(line)
    found, _end = pieces(fold(line), context)
    for end in sorted({end for end, piece in found if not isinstance(piece, Filler)}, reverse=True):
        if not (line[end - 1 : end + 1].isascii() and line[end - 1 : end + 1].isalnum()):
            yield 0, end
    for gap in _PARTED.finditer(line):
        yield gap.end(), len(line)
