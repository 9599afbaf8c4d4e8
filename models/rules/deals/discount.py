"""How much less than its price somebody wants to pay, in per cent: "10% off", 九折. Pure."""

from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

_DIGITS = "一二三四五六七八九"
_NUMBER = r"\d{1,2}(?:\.\d{1,2})?"
_PERCENT = "(?:%|percent|pct)"
_OFF = re.compile(
    rf"(?P<off>{_NUMBER})\s*{_PERCENT}\s*"
    r"(?:off|discount|reduction|less|cheaper|的?(?:折扣|折让|优惠|让利))"
    r"|(?:discount|reduction|price cut|knock|take)\s*(?:of|by|off|:)?\s*"
    rf"(?P<of>{_NUMBER})\s*{_PERCENT}"
    rf"|(?:优惠|让利|让|降价|降|便宜|折让|折扣|少)\s*(?P<points>{_NUMBER})\s*(?:%|个(?:百分)?点)"
)
# What is left to pay, in tenths: 九折, 九五折, 85折, 9.5折.
_TENTHS = re.compile(
    rf"(?P<first>[{_DIGITS}])(?P<second>[{_DIGITS}])?折|(?<![\d.])(?P<number>[2-9]\d|\d(?:\.\d)?)\s*折"
)
_RANGE = re.compile(rf"{_NUMBER}\s*%?\s*(?:-|–|~|to|or|到|至|或)\s*{_NUMBER}\s*(?:{_PERCENT}|折)")
_BARE = re.compile(rf"({_NUMBER})\s*%")
# By how much another sells for less: 竞品便宜15%, "competitor is 15% cheaper".
_RIVALS = re.compile(
    rf"(?:竞品|竞争对手|对手|别家|别人|同行|友商|(?<![a-z])(?:competitors?|rivals?|others?)(?![a-z]))"
    rf"[^,;。!?]{{0,12}}?{_NUMBER}\s*%?\s*(?:cheaper|less|off)?",
)


def read(text: str) -> Decimal | None:
    """The one that a text names for us; None where it names none, or several."""
    folded = _RIVALS.sub("", fold(text))
    if _RANGE.search(folded):
        return None
    found = {_off(one) for one in _OFF.finditer(folded)}
    found |= {_tenths(one) for one in _TENTHS.finditer(folded)}
    return found.pop() if len(found) == 1 else None


def read_field(text: str) -> Decimal | None:
    """The same of a field that is for nothing else: 10%, 九折; a bare 9 may be either."""
    if bare := _BARE.fullmatch(fold(text).strip()):
        percent = Decimal(bare[1])
        return percent if percent else None
    return read(text) if text.count("%") <= 1 else None


def _off(found: re.Match[str]) -> Decimal:
    return Decimal(found["off"] or found["of"] or found["points"])


def _tenths(found: re.Match[str]) -> Decimal:
    if found["first"]:
        left = 10 * (_DIGITS.index(found["first"]) + 1)
        return Decimal(100 - left - (_DIGITS.index(found["second"]) + 1 if found["second"] else 0))
    left_to_pay = Decimal(found["number"])
    return 100 - (left_to_pay if len(found["number"]) == 2 else 10 * left_to_pay)
