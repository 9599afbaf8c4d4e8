"""The expected effect of a strategy as a number: 满意度≥90%, "upsell of 500,000"."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import CHANGE, CHANGES, Comparison, fold
from models.rules.amounts.numerals import number
from models.rules.amounts.reading import BACK, FRONT, MONEY, amount_of

LONGEST_TEXT = 200


class MeasureUnit(StrEnum):
    PERCENT = "percent"
    POINTS = "points"  # percentage points
    MONEY = "money"
    HOURS = "hours"
    DAYS = "days"
    NUMBER = "number"  # whatever `what` says


@dataclass(frozen=True)
class Measure:
    """What is measured, as typed, and the value it should reach or, with `change` ("up", "down"),
    change by. `comparison` is None where the text has none."""

    what: str
    value: Decimal
    unit: MeasureUnit
    comparison: Comparison | None = None
    currency: str | None = None
    is_approximate: bool = False
    change: str | None = None
    counted: str = ""  # the Chinese word for one of them: 家, 分, 次


_UNIT = (
    r"(?P<percent>%|percent(?![a-z])|per\s+cent(?![a-z]))|(?P<points>个?百分点|pp(?![a-z])|percentage\s+points?)"
    r"|(?P<hours>个?小时|h(?:ou)?rs?(?![a-z])|h(?![a-z]))|(?P<days>个?工作日|天|days?(?![a-z]))"
)
_COUNTED = "(?P<counted>[家分单笔个次人套台份项场户位](?!月))"
_VALUE = re.compile(rf"{FRONT}(?P<sign>[+-](?=\d))?{MONEY}\s*(?:{_UNIT}|{_COUNTED})?{BACK}")
# Numbers that tell a time, or name something: 3个月内, 6月底前, Q3, 第2期, 2027, T+1.
TIME_BEHIND = re.compile(
    r"\s*(?:个?月|季度?|周|星期|年|日|号|点|分钟|months?|weeks?|quarters?|years?|minutes?|mins?"
    r"|st(?![a-z])|nd(?![a-z])|rd(?![a-z])|th(?![a-z])|[:/-]\d)"
)
NAME_BEFORE = re.compile(r"(?:[a-z]|第|\d[:/-]|20)$")
YEAR = re.compile(r"(?:19|20)\d\d")
_SURE_UNIT = re.compile(r"[百千万亿]")
_TO = re.compile(r"(?:至|到|为|成|(?<![a-z])(?:to|at))\s*$")
_CONNECTING = re.compile(
    r"(?:(?<![a-z])(?:of|to|by|for|at|is|be|with)|为|至|到|[:,;，。、：；()（）\s·.-])+$"
)
_CHANGE = re.compile(CHANGE)
_CHANGE_LAST = re.compile(rf"(?:{CHANGE}|(?<![a-z])by)\s*$")
_EDGES = " \t\n,;:，、；：。.()（）-–—"


def read_measure(text: str, locale: str = "") -> Measure | None:
    """The one measure a text holds, None where it has none, several, or a range.

    `locale` ("en-US") says which dollar $ is. Never raises.
    """
    if len(text) > LONGEST_TEXT:
        return None
    folded = fold(text)
    found = list(_values(folded))
    if len(found) != 1:
        return None
    match = found[0]
    amount = amount_of(match, text, locale)
    unit = _unit(match)
    if amount is None or (unit in (MeasureUnit.HOURS, MeasureUnit.DAYS) and not amount.comparison):
        return None
    before, behind = folded[: match.start()], folded[match.end() :]
    return Measure(
        _what(text[: match.start()], text[match.end() :]),
        amount.value,
        unit,
        amount.comparison,
        amount.currency,
        amount.is_approximate,
        _change(before, behind, match),
        match["counted"] or "",
    )


def _values(folded: str) -> Iterator[re.Match[str]]:
    for match in _VALUE.finditer(folded):
        typed = match["number"]
        is_digits = typed[0].isdecimal()
        if number(typed) is None:
            # 一致, 千方百计: characters of a word; a broken number makes the text unsure.
            if is_digits:
                yield match
            continue
        if not is_digits and not _SURE_UNIT.search(typed) and not match["percent"]:
            continue
        if not match["named"] and NAME_BEFORE.search(folded[: match.start("number")]):
            continue
        if TIME_BEHIND.match(folded, match.end("number")) and not match["named_behind"]:
            continue
        if YEAR.fullmatch(typed) and not (match["compare"] or match["named"] or match["percent"]):
            continue
        yield match


def _unit(match: re.Match[str]) -> MeasureUnit:
    for unit in (MeasureUnit.PERCENT, MeasureUnit.POINTS, MeasureUnit.HOURS, MeasureUnit.DAYS):
        if match[unit.value]:
            return unit
    return MeasureUnit.MONEY if match["named"] or match["named_behind"] else MeasureUnit.NUMBER


def _change(before: str, behind: str, match: re.Match[str]) -> str | None:
    """Up by 30 %, not up to 90 %."""
    if match["sign"]:
        return "up" if match["sign"] == "+" else "down"
    if _TO.search(before) or (match["compare"] and not _CHANGE_LAST.search(before)):
        return None
    directions = {CHANGES[word] for word in _CHANGE.findall(before) or _CHANGE.findall(behind)}
    return directions.pop() if len(directions) == 1 else None


def _what(before: str, behind: str) -> str:
    connecting = _CONNECTING.search(before.lower())
    return f"{before[: connecting.start()] if connecting else before}{behind}".strip(_EDGES)
