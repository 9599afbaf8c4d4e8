"""The amounts of money inside a line: "won 500k upsell", 1,100万 增购."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import CURRENCY, fold
from models.rules.amounts.measures import NAME_BEFORE, TIME_BEHIND, YEAR
from models.rules.amounts.numerals import number
from models.rules.amounts.reading import BACK, FRONT, MONEY, Amount, amount_of

LONGEST_LINE = 3000
_MONEY = re.compile(FRONT + MONEY + BACK)
_SCALED = re.compile(r"[百千万亿]|\d\s?[a-z]")
_RANGE_BEFORE = re.compile(
    r"[\d.,]*[\d万亿kmb]\s*(?:[-~–—至到]|to)\s*$"
    r"|(?<![a-z])(?:between|btwn|btw|bw)\s+[\d.,]*[\dkmb]\s*(?:and|&|n)\s*$"
)
_RANGE_BEHIND = re.compile(r"\s*(?:[-~–—至到]|to)\s*[\d约]")
_LETTER_BEHIND = re.compile(rf"(?!{CURRENCY})[a-z]")
# Whatever is counted stands at once behind its number in Chinese: 丢了 49800 被同行抢走.
_ALONE_BEHIND = re.compile(
    r"\s*(?:$|[,;|、。]|块)|\s+(?![台个套件箱只支条份张人家次瓶吨])[\u4e00-\u9fff]"
)
_COUNTED_BEHIND = re.compile(r"\s*(?:%|percent(?![a-z])|[xX×*/]\s*\d)")
_SUM = 1000  # a bare number below it counts things


@dataclass(frozen=True)
class FoundAmount:
    """An amount at characters [start, end) of the line; None where it is a range, or reads as two
    numbers."""

    start: int
    end: int
    amount: Amount | None


def find_amounts(line: str, locale: str = "") -> list[FoundAmount]:
    """Each amount in a line. A number is one if a currency or a scale (k, 万) is with it, or if it
    is large and stands between commas or at the end; dates, periods, shares and what counts things
    are none. `locale` as for `read_amount`. Never raises."""
    return list(_found(line, locale)) if len(line) <= LONGEST_LINE else []


def _found(line: str, locale: str) -> Iterator[FoundAmount]:
    folded = fold(line)
    for match in _MONEY.finditer(folded):
        if not _is_money(match, folded):
            continue
        before, behind = folded[: match.start()], match.end()
        low = _RANGE_BEFORE.search(before)
        is_range = low or _RANGE_BEHIND.match(folded, behind)
        is_more = _LETTER_BEHIND.match(folded, match.end("number"))  # Rs 40L
        amount = None if is_range or is_more else amount_of(match, line, locale)
        end = match.start() + len(match[0].rstrip())
        start = end - len(match[0].strip())
        yield FoundAmount(low.start() if low else start, end, amount)


def _is_money(match: re.Match[str], folded: str) -> bool:
    typed, names_currency = match["number"], bool(match["named"] or match["named_behind"])
    read = number(typed)
    if read is None:
        return names_currency
    if TIME_BEHIND.match(folded, match.end("number")) and not names_currency:
        return False
    before = folded[: match.start("number")]
    if not (match["named"] or _RANGE_BEFORE.search(before)) and NAME_BEFORE.search(before):
        return False
    if _COUNTED_BEHIND.match(folded, match.end("number")):
        return False
    if names_currency:
        return True
    if not typed[0].isdecimal():
        return bool(re.search("[万亿]", typed))
    if _SCALED.search(typed):
        return True
    is_alone = _ALONE_BEHIND.match(folded, match.end("number")) is not None
    return is_alone and read[0] >= _SUM and not YEAR.fullmatch(typed)
