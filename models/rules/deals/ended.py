"""A line that says how a deal ended, and which of the open ones it may be about. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.amounts.money import from_cents
from models.rules.deals import instalments, schedule, whether
from models.rules.deals.closing import STATES
from models.rules.deals.line import DealLine, read
from models.rules.deals.receipt import TITLED
from models.rules.deals.shares import (
    CLAUSE,
    IS_PAID,
    PAYS,
    WHOLE,
    Share,
    named_in,
    waited_for,
)
from models.rules.deals.taking import sums_in
from models.rules.deals.terms import DealKind, DealState

_LONGEST = 160  # characters of a message that says nothing else
_MOST_APART = 2  # times: who signs for less than half has signed something else
# Of a message that only says how a deal ended, beside its state, amount, kind, day and reason.
_BESIDE = re.compile(
    r"(?<![a-z])(?:we|we've|i|they|they've|it|it's|this|that|the|a|an|our|their|us|deal|order|contract"
    r"|agreement|opportunity|business|customer|client|account|just|now|finally|officially|today"
    r"|unfortunately|sadly|sorry|yay|hooray|yes|good|bad|great|news|fyi|update|so|and|but|for|at"
    r"|has|have|had|is|was|been|to|by|of|all|done|in|on|with|everyone|guys|team|po|says?|said|told|are|re|'re|going|year|last)(?![a-z])"
    r"|这个|那个|这|那|该|一|笔|张|单子|订单|单|项目|合同|合约|合作|案子|案|生意|商机|客户|我们|他们|他|她|对方|终于|刚刚|刚|今天"
    r"|还是|就|也|说(?!明)|已经|已|可惜|遗憾|很|好消息|坏消息|恭喜|报告|更新|和|跟|与|把|被|的|了|啦|咯|啊|呀|喔|哦|耶|正式|金额|总额"
)
_DEAL = re.compile(r"(?<![a-z])(?:deal|order|contract|opportunity)(?![a-z])|单|商机|合同|合约|案")
_DISCOUNT = re.compile(
    r"[一二三四五六七八九\d.]{1,3}\s*折|(?<![a-z\d])\d{1,2}\s*%\s*(?:off|discount)(?![a-z])"
)
# When it is delivered, which is a promise of the record.
_DELIVERED = re.compile(
    r"(?:^|[,，;；。.\s])[^,，;；。\s]{0,10}(?:交|发|發|出|送|提)(?:货|貨|付)(?!单|單)[^,，;；。]{0,8}"
    r"(?=$|[,，;；。])"
    r"|(?:(?:^|[,;.]\s*)(?:for )?(?:delivery|deliver|shipment|shipping)|\sfor delivery"
    r"|\b(?:to be )?delivered|\bships?)(?! (?:note|slip|doc|receipt|terms))\b[^,;.]{0,30}"
    r"(?=$|[,;.])",
    re.I,
)
_PART = re.compile(
    r"(?:the |a |and )*(?:deposit|down ?payment|first (?:part|half|payment)|rest|balance|remainder"
    r"|final (?:part|payment))(?![a-z])"
    r"|(?:首付|首期|首笔|首|预付|定金|订金|头期|头|中期|中|尾|余|剩余|剩下|第?[一二三]期)(?:款|的)?"
)
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—🎉🎊👏😢😭☹️]+")


def may_be(text: str) -> bool:
    """Whether it is worth looking whose line it is; a question tells nothing."""
    folded = fold(text)
    if len(text) > _LONGEST or whether.is_asked(text):
        return False
    return any(words.search(folded) for words in STATES.values())


def read_ended(text: str, now: datetime, locale: str = "") -> DealLine | None:
    """What a message says of a deal, where it says nothing but that it is won or lost, and when
    it is paid; None where it says anything else, or asks. The name of the customer is taken out
    before."""
    if _says_more(text):
        return None
    text = _DELIVERED.sub(" ", _DISCOUNT.sub(" ", text))
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


def about(text: str, people: Sequence[str], titles: Sequence[str]) -> str:
    """A line without the customer's people, who tell us how it ended, and without what their open
    deals are about: 方老闆簽了, 年约掉了."""
    for name in sorted((*people, *titles), key=len, reverse=True):
        pattern = rf"(?<![a-z]){re.escape(fold(name).strip())}(?![a-z])"
        for found in reversed(list(re.finditer(pattern, fold(text)))):
            text = f"{text[: found.start()]} {text[found.end() :]}"
    for found in reversed(list(TITLED.finditer(fold(text)))):
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def is_at_a_discount(text: str) -> bool:
    """Whether it says for how much less: what the deal is worth is then to be asked."""
    return _DISCOUNT.search(fold(text)) is not None


def is_plan_without_sums(text: str, now: datetime, locale: str = "") -> bool:
    """首付12.15前打，尾款验收后: parts with their days, of none of which it is said how much."""
    if _says_more(text) or sums_in(text, locale):
        return False
    clauses = [fold(one).strip() for one in CLAUSE.findall(schedule.undotted(text))]
    clauses = [one for one in clauses if one]
    return len(clauses) > 1 and all(_is_part(one, now, locale) for one in clauses)


def _is_part(clause: str, now: datetime, locale: str) -> bool:
    part = _PART.match(clause)
    if part is None or any(not one["rest"] for one in named_in(clause)):
        return False
    said = clause[part.end() :]
    return bool(waited_for(said) or any(schedule.listed_days(said, now, locale)))


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
