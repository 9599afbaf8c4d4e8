"""A question about money: what a customer owes, 这个月回款多少, whether they have signed. Pure.

Only what asks nothing else counts: the name of the customer is taken out before, and beside the
question and its period nothing may be left.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.deals import whether
from models.rules.time import periods

_LONGEST = 80  # characters
# "has ~ paid": a line that begins with the customer's name tells of it.
_OWES = re.compile(
    r"^(?:has|have|did)\s+(?:they|he|she)?\s*(?:already )?(?:paid|pay)(?: us)?"
    r"(?: yet| already)?(?![a-z])"
    r"|(?<![a-z])(?:(?:what|how much)(?: money)? (?:do|does|is|are)\s+(?:they|he|she|it)?\s*"
    r"(?:still )?"
    r"(?:owe|due|outstanding|left|open|unpaid|to come)(?: us)?"
    r"|who (?:still )?(?:owes|has not paid|hasn't paid)(?: us)?(?: money)?"
    r"|when (?:do|does|will)\s+(?:they|he|she)?\s*pay"
    r"|when (?:is|are)\s+(?:the|their)?\s*(?:'s )?(?:next |final |last )?"
    r"(?:payment|instal+ment|balance|deposit)s? due"
    r"|what(?:'s| is) (?:still )?(?:outstanding|unpaid|to come|owed))(?![a-z])"
    r"|(?:还|一共|总共|现在|目前)*(?:欠|差)(?:我们)?(?:多少|几)(?:钱|[首尾余回]?款)?"
    r"|(?:谁|哪些客户|哪家|哪几家)(?:还|没)*(?:欠(?:着|我们)?(?:钱|款)?|没付款?|没回款)"
    r"|(?:尾款|余款|回款|款项|货款|首付款?|订金|定金|下一?笔(?:款|钱)?|款|钱)(?:是|要|该|应该|还)*"
    r"(?:什么时候|何时|几号|哪天|多少|有没有)(?:要|该|应该|能|会)*(?:收|付|打|到|到账|给|结)?(?:款|账)?"
    r"|(?:尾款|余款|回款|款项|货款|首付款?|订金|定金|款|钱)(?:付|收|打|到|到账|收到|付清|结清|收齐)了?(?:没有?|吗)"
    r"|(?:什么时候|何时|几号|哪天)(?:要|该|应该|能|会)*(?:付|收|打|结)(?:款|尾款|余款|钱|账)"
    r"|(?:还有|还剩|剩)多少(?:钱|[尾余]?款)?(?:没付|没收|没回|没到|未付|未收|未回)?款?"
    r"|(?:付|回|打)(?:了|清)(?:多少|没有?|吗)(?:钱|款)?"
)
_CAME = re.compile(
    r"(?<![a-z])(?:(?:how much|what)(?: money)? (?:came in|has come in|was (?:received|paid)"
    r"|(?:did|have) we (?:receive|received|collect|collected|get|got)))(?![a-z])"
    r"|(?:回款|收款|到账|进账|入账|收入款?)(?:了|是|有|额|金额)*(?:多少|几)(?:钱|款)?"
    r"|(?:收|回|到)(?:了|到了?)多少(?:钱|款|回款|账)|有?多少(?:回款|钱到账|款到账|钱进账)"
)
# What each of them holds at least, whatever stands between: "what does Acme owe?".
_MONEY = re.compile(
    "owe|due|outstanding|left|open|unpaid|come|came|paid|pay|receiv|collect|got|get"
    "|[欠差款钱金账付收回打笔]|多少"
)
_FILLS = re.compile(
    r"(?<![a-z])(?:please|hey|hi|so|far|us|from|in|of|the|for|and|kept|still|money|now|tell me"
    r"|'s|s)(?![a-z])"
    r"|请问|问一下|帮我看看?|看一下|查一下|一共|总共|现在|目前|我们|客户|到底|那个|的|还|呢|呀|啊|了|是|有|我"
)
# Of a question whether they have signed, what they sign: 年约签了没, "has the deal been won".
_OF_DEAL = re.compile(
    r"(?<![a-z])(?:deal|order|contract)(?![a-z])|合同|合约|年约|单子|订单|这单|那单|这笔|那笔|单|案子|项目"
)
_EDGES = re.compile(r"[\s,;:.!?，；：。！？、~\-–—]+")


class What(StrEnum):
    OWES = "owes"
    CAME = "came"
    ENDED = "ended"  # whether a deal is won, lost or open


@dataclass(frozen=True)
class Asked:
    """`period` is that in which money came; None where none is said."""

    what: What
    period: periods.Period | None = None


def may_be(text: str) -> bool:
    """Whether it is worth looking for the customer whose name is to be taken out."""
    return bool(_MONEY.search(fold(text))) or whether.is_asked(text)


def read(text: str, now: datetime) -> Asked | None:
    """`now` is where the person is."""
    folded = fold(text)
    if len(text) > _LONGEST:
        return None
    for what, words in ((What.CAME, _CAME), (What.OWES, _OWES)):
        if (found := words.search(folded)) is None:
            continue
        rest = _left(f"{folded[: found.start()]} {folded[found.end() :]}")
        if not rest:
            return Asked(what)
        if what is What.CAME and periods.is_one(rest, now):
            return Asked(what, periods.read(rest, now))
    asked = whether.without(text)
    if asked is not None and not _left(_OF_DEAL.sub(" ", asked)):
        return Asked(What.ENDED)
    return None


def _left(text: str) -> str:
    return " ".join(_EDGES.sub(" ", _FILLS.sub(" ", text)).split())
