"""A sentence that says a customer is about to buy: "they can sign next month, about 12k",
下个月可以签，大概12万. Pure."""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.amounts import Amount
from models.rules.amounts.lexicon import fold
from models.rules.deals import ahead
from models.rules.deals.taking import sums_in

_LONGEST = 300  # characters
_CLAUSE = re.compile(r"[,;!\n，；。！]|\.(?!\d)")
_NO_OBJECT = r"(?! (?:off|up|for|out|us|against|(?:the |an? )?nda)(?![a-z]))(?![a-z])"
_SIGNS = re.compile(
    r"(?:'ll|(?<![a-z])(?:can|could|will|may|might|would|wants? to|plans? to|expects? to|hopes? to"
    r"|ready to|likely to|should|looking to|going to|intends? to|aims? to))\s+(?:probably |then )?"
    r"(?:sign|close|order|place (?:the|an) order|buy)(?![a-z])"
    r"|(?:可以|能|会|准备|打算|预计|有望|争取|计划|想|要|就|再)[^,，]{0,4}?(?:签|下单|成交|定下来|下订|采购)"
    r"|(?:签(?:约|单|合同|下来)?|下单|成交)$"
    # Who decides, or signs, by then, and what is to come of it.
    rf"|(?<![a-z])[a-z]+ (?:signs|decides){_NO_OBJECT}"
    rf"|(?<![a-z])they (?:sign|order|buy|decide){_NO_OBJECT}"
    rf"|(?<![a-z])s?he (?:orders|buys){_NO_OBJECT}"
    r"|(?<![a-z])(?:we|i)(?:['’]ll| will| should)? (?:get|receive|have) (?:the|an?|their|her|his)"
    r" (?:signed )?(?:order|po|contract|signature)(?![a-z])"
    r"|(?:给(?:我们?)?|拿到?|收到?)(?:订单|合同|单子|po)|(?:拍板|决定|[要能会就才]定)$"
)
_NOT = re.compile(
    r"(?<![a-z])(?:not|never|cannot)(?![a-z])|n't(?![a-z])|[不没未别]|签(?:了|过|收|到|字)|成交了|下单了"
)
_ASKS = re.compile(r"[?？]|[吗嗎]\s*$")
_IF = re.compile(r"(?<![a-z])(?:if|unless|whether|once)(?![a-z])|如果|要是|是否|除非|的话|只要")


@dataclass(frozen=True)
class Coming:
    """`amount` is None where several are named, or none is sure."""

    due: date
    amount: Amount | None


def read(text: str, now: datetime, locale: str = "") -> Coming | None:
    """By when, and for how much: nothing less is a deal. What it depends on may be told behind it:
    "she signs next week if Lars agrees"."""
    sums = sums_in(text, locale)
    if len(text) > _LONGEST or _ASKS.search(text) or not sums:
        return None
    before = ""
    for clause in _CLAUSE.split(text):
        said = fold(clause).strip()
        signs = _SIGNS.search(said)
        day = ahead.find(clause, now, locale) if signs and not _NOT.search(said) else None
        if signs and day:
            if _IF.search(before + said[: signs.start()]):
                return None
            due = day.value.date() if isinstance(day.value, datetime) else day.value
            amount = sums[0].amount if len(sums) == 1 else None
            return Coming(due, amount if amount and amount.comparison is None else None)
        before += f"{said}, "
    return None
