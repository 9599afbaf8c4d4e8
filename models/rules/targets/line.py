"""A line that sets or asks for a target: "Q3 upsell 2,000,000", 2027年 签约 3000万.

Pure. Who it is for is taken out before.
"""

import difflib
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from models.rules import data
from models.rules import lazy_re as re
from models.rules.amounts import Amount, find_amounts, read_amount
from models.rules.amounts.lexicon import fold, listed, pattern
from models.rules.figures import Key
from models.rules.targets.progress import COUNTS
from models.rules.time import periods
from models.rules.time.periods import Period

_KINDS = {  # what is signed of a kind of deals is a figure
    "new": Key.NEW_BUSINESS,
    "renewal": Key.RENEWALS,
    "upsell": Key.UPSELL,
    "cross_sell": Key.UPSELL,
}
_FIGURES = {
    words: _KINDS[kind]
    for kind, some in data.load("models.rules.deals", "words.toml")["kinds"].items()
    for words in listed(some)
    if "…" not in words
} | {
    words: Key(key)
    for key, some in data.load(__package__, "words.toml")["figures"].items()
    for words in listed(some)
}
NAMED = tuple(key for key in Key if key in _FIGURES.values())  # those that people have words for
_FIGURE = re.compile(pattern(sorted(_FIGURES, key=len, reverse=True)))
CLOSE = 0.75  # 1 is spelt the same
_BELOW_ZERO = re.compile(r"[-−–]\s*\d[\d,.]*\s*(?:%|[kKmMwW万亿萬億])?")
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)\s*%")
_COUNTER = re.compile(r"(?<=\d)\s?(?:人次|[次家个個位人名条條笔筆件]|times|x)(?![\w])")
_NONE = frozenset("none remove cancel delete off 取消 删除 撤销 无 不要 清除".split())
_PERIODS = re.compile(
    r"(?<![a-z\d])(?:q[1-4]|h[12]|20\d\d(?:[ -]?(?:q[1-4]|h[12]))?"
    r"|(?:this|next|last) (?:month|quarter|year)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?![a-z\d])"
    r"|(?:20\d\d|[今明去])年|第?[一二三四1-4]季度?|[上下]半年|[本这上下]个?(?:月|季度?)|\d{1,2}月份?"
)
_EDGES = " \t,;:=、，；：。"


@dataclass(frozen=True)
class TargetLine:
    """Each part as far as it is named and understood; `amount` of a share is in per cent."""

    key: Key | None = None
    period: Period | None = None
    amount: Amount | None = None
    removes: bool = False  # it is to have none
    has_rest: bool = False  # something was typed that is none of these
    unknown: str = ""  # beside a period and a value, what is no figure


def read(text: str, now: datetime, begins: int, locale: str = "") -> TargetLine:
    """`now` is where the person is, `begins` the month in which years do. A period without a year
    is the current or the next one. Raises periods.Backwards."""
    folded = fold(text)
    named = _FIGURE.search(folded)
    key = _FIGURES[named[0]] if named else None
    rest = f"{text[: named.start()]} {text[named.end() :]}" if named else text
    rest = _COUNTER.sub("", rest) if key in COUNTS else rest
    pieces = rest.replace("，", " ").split()
    removes = bool(pieces) and key is not None and fold(pieces[-1]) in _NONE
    pieces = pieces[:-1] if removes else pieces
    # With a figure before it, Q2 40 is no quarter of 2040.
    period, amount = _split(pieces, now, begins, locale) if key else (None, None)
    if period is None:
        period = _period(pieces, now, begins)
    has_rest = bool(pieces) and period is None
    unknown = _unknown(text, locale) if key is None and has_rest else ""
    return TargetLine(key, period, amount, removes, has_rest, unknown)


def nearest(unknown: str) -> str | None:
    """The words of a figure that are spelt nearly like these, "upsel"."""
    found = difflib.get_close_matches(fold(unknown), list(_FIGURES), 1, CLOSE)
    return found[0] if found else None


def _unknown(text: str, locale: str) -> str:
    """What stands in the place of a figure, as it was typed, beside a period or a value."""
    left = text
    for one in reversed(find_amounts(text, locale)):
        left = f"{left[: one.start]} {left[one.end :]}"
    left, folded = _PERCENT.sub(" ", left), fold(_PERCENT.sub(" ", left))
    for found in reversed(list(_PERIODS.finditer(folded))):
        left = f"{left[: found.start()]} {left[found.end() :]}"
    words = [one for one in left.split() if not one.isdecimal()]
    words = words[:-1] if words and fold(words[-1]) in _NONE else words
    is_changed = len(words) < len(text.split()) or "".join(words) != "".join(text.split())
    return " ".join(words).strip(_EDGES) if is_changed else ""


def _split(
    pieces: list[str], now: datetime, begins: int, locale: str
) -> tuple[Period | None, Amount | None]:
    """The period and the value beside it, whichever comes first."""
    for at in range(1, len(pieces)):
        for said, value in ((pieces[:at], pieces[at:]), (pieces[at:], pieces[:at])):
            period = _period(said, now, begins)
            amount = _value(" ".join(value), locale) if period else None
            if amount is not None:
                return period, amount
    return None, None


def _period(pieces: list[str], now: datetime, begins: int) -> Period | None:
    if not pieces:
        return None
    try:
        return periods.read(" ".join(pieces).strip(_EDGES), now, begins, prefer="future")
    except periods.Unreadable:
        return None


def _value(text: str, locale: str) -> Amount | None:
    text = text.strip(_EDGES)
    if share := _PERCENT.fullmatch(text):
        return Amount(Decimal(share[1]))
    if _BELOW_ZERO.fullmatch(text):
        return Amount(Decimal(-1))
    amount = read_amount(text, locale)
    return amount if amount and amount.comparison is None else None
