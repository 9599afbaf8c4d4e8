"""A message that has a colleague asked for a discount: "ask @grace for 10% off for Acme",
海岳想要九折，帮我跟 @mei 申请折扣. Pure.

What a customer asks for is none: somebody here is to be asked, by name or as one's manager.
"""

from dataclasses import dataclass
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.deals import discount

_LONGEST = 300  # characters
_ASKED = re.compile(
    r"(?:^|(?<=[\s,;.!?:]))(?:ask|request|get|need|apply|check with|run (?:it )?by)(?![a-z])"
    r"|申请|报批|特批|审批|批一下|批准|请示|争取|跟|找|向|问"
)
_OF_WHOM = re.compile(
    r"(?<![a-z])(?:my|our) (?:manager|boss|lead)(?![a-z])|主管|经理|领导|老板|上级|上司|帮我|帮忙"
)
# What somebody means to do by themselves, later.
_LATER = re.compile(
    r"(?<![a-z])(?:i'll|i will|we'll|will ask|need to talk|have to talk|going to)(?![a-z])"
    r"|回去|回头|我会|我再|打算|准备"
)
_MENTION = re.compile(r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![\w.])@[\w.\-]+")
_DISCOUNT = re.compile(
    r"(?<![a-z])(?:discount|special price|price cut)|折扣|折让|优惠|让利|特价|降价"
    r"|(?<![a-z\d])\d[\d,.]*\s*(?:k|m|usd|eur|cny|rmb|dollars|euros)?\s+(?:off|cheaper)(?![a-z])"
    r"|(?:便宜|让|降|减|少)\s*\d|(?:%|percent)\s*off(?![a-z])"
)


@dataclass(frozen=True)
class SupportLine:
    """`percent` is None where none is named, or several are."""

    percent: Decimal | None


def read(text: str) -> SupportLine | None:
    """None where it says anything else."""
    folded = fold(text)
    if _LATER.search(folded):
        return None
    if len(text) > _LONGEST or not (_MENTION.search(text) or _OF_WHOM.search(folded)):
        return None
    percent = discount.read(text)
    if not _ASKED.search(folded) or (percent is None and not _DISCOUNT.search(folded)):
        return None
    return SupportLine(percent)
