"""Whether somebody asks what is on offer now: 年底有什么优惠, 优惠活动, "any offers on?". Pure."""

from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 40  # characters
_WHEN = (
    "(?:现在|目前|当前|最近|近期|今年|年底|年末|年终|本月|这个?月|本季度?|元旦|春节|双十[一二]"
    "|我们|咱们|公司)"
)
_OFFERS = "(?:优惠(?:活动|政策|方案)?|促销(?:活动)?|活动政策|(?:打折|折扣)活动|新(?:产品|品))"
_ASKED = re.compile(
    f"(?:请问|帮我|查一?下|看一?下|看看)*{_WHEN}*的?(?:"
    f"(?:都|还)?有(?:什么|哪些|啥|没有?|无)(?:新的?|最新的?)?{_OFFERS}(?:可以?(?:用|讲|推))?"
    f"|(?:都|还)?有{_OFFERS}"
    f"|(?:最?新的?)?{_OFFERS}(?:都|还)?(?:有)?(?:哪些|什么|啥|是什么|怎么样|有没有)?)"
    "(?:可以?用)?(?:吗|呢|么|没有?)?"
    r"|(?:(?:what|which|any)(?:'s| is| are)? ?(?:the |our )?(?:current |new |latest )?"
    r"(?:offers?|promotions?|promos?|specials?|new products?)"
    r"(?: (?:do we have|have we(?: got)?|are there|are on|on|running|now|at the moment|right now"
    r"|this (?:month|quarter|year)))*|what(?:'s| is) on offer(?: now)?)",
    re.I,
)


def is_asked(typed: str) -> bool:
    said = fold(typed).strip().strip(ENDS)
    return len(said) <= _LONGEST and _ASKED.fullmatch(said) is not None
