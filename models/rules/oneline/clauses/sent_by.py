"""What goes to somebody by a day is still to be done: XX的报价表今天下班前发给李经理."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, TIME
from models.rules.oneline.when.days import Spot

_SENT_BY = re.compile(
    f"的[{HAN}]{{2,8}}{TIME}+(?:要|得|必须|需要?|一定)*(?:发|寄|送|传|交|提交|递)[出去过]*给(?![我咱])(?!.*了)"
)


def is_one(masked: str, spot: Spot | None) -> bool:
    return spot is not None and spot.is_deadline and _SENT_BY.search(masked) is not None
