"""A line that says money has come: "received 100k", 回款10万. Pure.

Only what surely says so counts: beside the amount, the day and words of paying nothing is left of
it. The name of the customer is taken out before.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts import Amount, find_amounts
from models.rules.amounts.lexicon import fold

_PAID = re.compile(
    r"(?<![a-z])(?:received|recd|got|paid|pays|payment|came in|come in|came|come"
    r"|transferred|wired)(?![a-z])"
    r"|已?收到|回款|回钱|到账|到帐|入账|入帐|收款|收到|已收|打款|付款|付了|付来|付清|转账|汇款|进账|到款"
)
_BESIDE = re.compile(
    r"(?<![a-z])(?:from|of|the|a|an|us|have|has|we|we've|i|on|in|by|for|today|just|already|full"
    r"|their|money|deposit|instalment|installment|balance|rest|is|was|more|another|first|second)"
    r"(?![a-z])|给我们|给|了|的|已|又|今天|刚|刚刚|客户|我们|第[一二三四五六123456]期|首期|首付|尾款"
    r"|余款|预付款|定金|订金|款|一笔|部分|又|也|于|元|共|合计|日期|金额"
)
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—]+")


@dataclass(frozen=True)
class Receipt:
    """`amount` is None where none is sure; `day` is when it came, None: not said."""

    amount: Amount | None = None
    day: date | None = None


def may_be(text: str) -> bool:
    """Whether it is worth looking whose line it is."""
    return _PAID.search(fold(text)) is not None


def read(text: str, now: datetime, locale: str = "") -> Receipt | None:
    """None where the line says anything else. `now` is where the person is."""
    if not may_be(text):
        return None
    found = find_amounts(text, locale)
    amounts = {one.amount for one in found}
    rest = text
    for one in sorted(found, key=lambda one: -one.start):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    rest = _PAID.sub(" ", fold(rest))  # 今天到账 is not 今天到
    day = dates.find(rest, now, "past", locale or None)
    if day is not None:
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    left = _EDGES.sub("", _BESIDE.sub(" ", rest))
    if left or len(amounts) > 1:
        return None
    amount = amounts.pop() if amounts else None
    if amount is not None and (amount.comparison is not None or amount.is_approximate):
        amount = None
    said = day.value if day else None
    return Receipt(amount, said.date() if isinstance(said, datetime) else said)
