"""What is asked of a customer or of one of its people that its card answers: "when do I see Acme
next?", "who decides at Acme?", "what do I owe Acme", 安和上次什么时候联系的. Pure."""

from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold


class Asked(StrEnum):
    NEXT = "next"  # when they are seen again
    LAST = "last"
    DECIDES = "decides"
    OWED = "owed"  # what is still to be done for it


_SEE = r"(?:see|meet(?:ing)?|visit|call|talk|speak|contact|seeing|visiting|calling|reach|hear)"
_WHEN = "(?:什么时候|何时|哪天|几号|几点)"
_PATTERNS = {
    Asked.LAST: (
        r"\bwhen (?:did|have|was|were|has)\b.*"
        rf"\b(?:last|{_SEE}|spoken|met|seen|visited)\b|\bhow long (?:ago|since)\b"
        f"|上(?:一)?次.*(?:{_WHEN}|多久)|(?:多久|多长时间)没|最近一次"
    ),
    Asked.NEXT: (
        rf"\bwhen(?:'s| is| are| do| am| will)\b.*\b(?:next|again|{_SEE})\b"
        r"|\bwhen(?:'s| is) (?!the |my |our |it\b|that\b)[\w.&'-]+(?: (?!due\b)[\w.&'-]+)?\W*$"
        r"|\b(?:what|which)(?:'s| is) the next (?:meeting|contact|call|visit)\b"
        f"|{_WHEN}(?:再|要|会|去)?(?:见|拜访|联系|跟|和|约)|下(?:一)?次.*{_WHEN}"
        f"|(?:会|拜访|约)是?{_WHEN}"
    ),
    Asked.DECIDES: (
        r"\bwho (?:decides?|makes the (?:decision|call)|signs(?: off)?|has the (?:final )?say)\b"
        r"|\bwho(?:'s| is) the (?:decision[- ]?maker|decider)\b"
        "|谁(?:来)?(?:拍板|决定|做主|说了算|签字)|(?:拍板|决策|做主)的?(?:人)?是谁|决策人"
    ),
    Asked.OWED: (
        r"\b(?:what|anything|something)\b(?: else)?(?:.*\b(?:i|we)\b.*\b(?:owe|promised?"
        r"|(?:need|have|left) to do|(?:should|must) (?:still )?do|still have)\b"
        r"|(?:'s| is)? (?:still )?(?:open|outstanding|pending|left|due|to do)"
        r" (?:with|for|at|on|from)\b)"
        "|(?:还|都)?[欠差][了着]?(?:[他她]们?)?(?:什么|啥|哪些)|(?:什么|啥|哪些)(?:事情?|东西)?还?没(?:做|办|给|弄|完成|搞定|处理)"
        "|还(?:有)?(?:什么|啥|哪些|多少)(?:待办|没(?:做|办|给|弄|完成|搞定|处理)|要[做办]|未完成|事)"
        "|(?:答应|承诺|应承)(?:了|过)?.{0,12}(?:什么|啥|哪些)|还要(?:做|办|给)(?:什么|啥|哪些)"
    ),
}
_ASKED = {asked: re.compile(pattern, re.I) for asked, pattern in _PATTERNS.items()}


_LONGEST, _LONGEST_HAN = 60, 16  # characters of what asks without a mark
_TOLD_OF_THEM = re.compile("[问说讲]|[他她客对]们?(?:户|方)?(?:欠|答应|承诺)")
_TELLS = re.compile("[问说讲了想]|看看")


def read(typed: str) -> Asked | None:
    said = fold(typed).strip().lower()
    return next((asked for asked, pattern in _ASKED.items() if pattern.search(said)), None)


def is_surely(typed: str) -> bool:
    """Whether it asks without a question mark: 什么时候见安和, "what do I owe Acme"."""
    said = fold(typed).strip()
    is_han = not said.isascii() and len(said) <= _LONGEST_HAN
    if is_han and read(typed) is Asked.OWED:
        return not _TOLD_OF_THEM.search(said)
    if is_han:
        return not _TELLS.search(said) and read(typed) is not None
    is_short = len(said) <= _LONGEST and re.match(r"(?:so |and )?(?:what|anything)\b", said, re.I)
    return bool(is_short) and read(typed) is Asked.OWED
