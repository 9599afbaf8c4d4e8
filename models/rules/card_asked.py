"""What is asked of a customer or of one of its people that one line of its card answers: "when do I
see Acme next?", "who decides at Acme?", 安和上次什么时候联系的. Pure."""

from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold


class Asked(StrEnum):
    NEXT = "next"  # when they are seen again
    LAST = "last"
    DECIDES = "decides"


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
}
_ASKED = {asked: re.compile(pattern, re.I) for asked, pattern in _PATTERNS.items()}


_LONGEST_HAN = 16  # characters of what asks without a mark
_TELLS = re.compile("[问说讲了想]|看看")


def read(typed: str) -> Asked | None:
    said = fold(typed).strip().lower()
    return next((asked for asked, pattern in _ASKED.items() if pattern.search(said)), None)


def is_surely(typed: str) -> bool:
    """Whether it asks without a question mark: 什么时候见安和."""
    said = fold(typed).strip()
    is_han = not said.isascii() and len(said) <= _LONGEST_HAN
    return is_han and not _TELLS.search(said) and read(typed) is not None
