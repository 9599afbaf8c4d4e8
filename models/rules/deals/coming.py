"""A sentence that says a customer is about to buy: "they can sign next month, about 12k",
下个月可以签，大概12万. Pure."""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.deals import ahead
from models.rules.deals.taking import sums_in

_LONGEST = 300  # characters
_CLAUSE = re.compile(r"[,;!\n，；。！]|\.(?!\d)")
_SIGNS = re.compile(
    r"(?:'ll|(?<![a-z])(?:can|could|will|may|might|would|wants? to|plans? to|expects? to|hopes? to"
    r"|ready to|likely to|should|looking to|going to|intends? to|aims? to))\s+(?:probably |then )?"
    r"(?:sign|close|order|place (?:the|an) order|buy)(?![a-z])"
    r"|(?:可以|能|会|准备|打算|预计|有望|争取|计划|想|要|就|再)[^,，]{0,4}?(?:签|下单|成交|定下来|下订|采购)"
    r"|(?:签(?:约|单|合同|下来)?|下单|成交)$"
)
_NOT = re.compile(
    r"(?<![a-z])(?:not|never|cannot)(?![a-z])|n't(?![a-z])|[不没未别]|签(?:了|过|收|到|字)|成交了|下单了"
)
_ASKS = re.compile(r"[?？]|[吗嗎]\s*$")
_IF = re.compile(r"(?<![a-z])(?:if|unless|whether|once)(?![a-z])|如果|要是|是否|除非|的话|只要")


def is_coming(text: str, now: datetime, locale: str = "") -> bool:
    """Whether it says by when, and for how much; nothing less is a deal."""
    if len(text) > _LONGEST or _ASKS.search(text) or _IF.search(fold(text)):
        return False
    if not sums_in(text, locale):
        return False
    return any(
        _SIGNS.search(said) and not _NOT.search(said) and ahead.find(clause, now, locale)
        for clause in _CLAUSE.split(text)
        if (said := fold(clause).strip())
    )
