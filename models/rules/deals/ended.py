"""A line that says how a deal ended, and which of the open ones it may be about. Pure."""

from dataclasses import replace
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.amounts.money import from_cents
from models.rules.deals import instalments
from models.rules.deals.closing import STATES
from models.rules.deals.line import DealLine, read
from models.rules.deals.shares import IS_PAID, PAYS, WHOLE, Share
from models.rules.deals.terms import DealKind, DealState

_LONGEST = 160  # characters of a message that says nothing else
_MOST_APART = 2  # times: who signs for less than half has signed something else
# Of a message that only says how a deal ended, beside its state, amount, kind, day and reason.
_BESIDE = re.compile(
    r"(?<![a-z])(?:we|we've|i|they|they've|it|it's|this|that|the|a|an|our|their|us|deal|order|contract"
    r"|agreement|opportunity|business|customer|client|account|just|now|finally|officially|today"
    r"|unfortunately|sadly|sorry|yay|hooray|yes|good|bad|great|news|fyi|update|so|and|but|for|at"
    r"|has|have|had|is|was|been|to|by|of|all|done|in|on|with|everyone|guys|team|po)(?![a-z])"
    r"|这个|那个|这|那|该|一|笔|张|单子|订单|单|项目|合同|合约|合作|案子|案|生意|商机|客户|我们|他们|他|她|对方|终于|刚刚|刚|今天"
    r"|已经|已|可惜|遗憾|很|好消息|坏消息|恭喜|报告|更新|和|跟|与|把|被|的|了|啦|咯|啊|呀|喔|哦|耶|正式|金额|总额"
)
_DEAL = re.compile(r"(?<![a-z])(?:deal|order|contract|opportunity)(?![a-z])|单|商机|合同|合约|案")
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—🎉🎊👏😢😭☹️]+")


def may_be(text: str) -> bool:
    """Whether it is worth looking whose line it is."""
    folded = fold(text)
    return len(text) <= _LONGEST and any(words.search(folded) for words in STATES.values())


def read_ended(text: str, now: datetime, locale: str = "") -> DealLine | None:
    """What a message says of a deal, where it says nothing but that it is won or lost, and when
    it is paid; None where it says anything else, or asks. The name of the customer is taken out
    before."""
    if _says_more(text):
        return None
    said = read(instalments.take(text, now, locale).text, now, locale)
    if said.state not in (DealState.WON, DealState.LOST):
        return None
    return None if _left(said.title) else replace(said, title="")


def may_be_plan(text: str) -> bool:
    """Whether it is worth looking for the customer whose name is to be taken out."""
    return bool(IS_PAID.search(fold(text)) or PAYS.search(fold(text)))


def read_plan(text: str, now: datetime, locale: str = "") -> list[Share]:
    """The instalments of a message that says nothing else: 首付30%，12.20前打款. That something is
    paid tomorrow, "pay tomorrow", may be about anything."""
    if _says_more(text) or not may_be_plan(text):
        return []
    plan = instalments.take(text, now, locale)
    is_all = any(one.percent == WHOLE for one in plan.shares)
    return [] if is_all or _left(plan.text) else plan.shares


def names_deal(text: str, said: DealLine) -> bool:
    """Whether a line that names no customer surely speaks of a deal: 搞定了 may be a to-do's."""
    return bool(_DEAL.search(fold(text)) or said.amount or said.kind or said.reason)


def _says_more(text: str) -> bool:
    return len(text) > _LONGEST or any(one in text for one in "?？\n")


def _left(text: str) -> str:
    return _EDGES.sub("", _BESIDE.sub(" ", fold(text)))


def fits(kind: DealKind, cents: int | None, currency: str, said: DealLine) -> bool:
    """Whether the line may be about an open deal of this kind, worth so many hundredths."""
    if said.kind is not None and said.kind is not kind:
        return False
    if said.amount is None or cents is None:
        return True
    if said.amount.currency and said.amount.currency != currency:
        return False
    least, most = sorted((from_cents(cents), said.amount.value))
    return most <= _MOST_APART * least


def is_exact(cents: int | None, said: DealLine) -> bool:
    return said.amount is not None and cents is not None and from_cents(cents) == said.amount.value
