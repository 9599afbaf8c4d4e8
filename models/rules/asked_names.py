"""Where a line may name, without an @, a colleague who is asked to do what it says: "ask Bob to
send the contract", 請陳經理週五前寄合約. Pure: whether anybody is called so, the people decide.
"""

from collections.abc import Iterator

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, fold

_DOES_IT = "(?:来)?(?:负责|跟进|处理|去办|去做|来办|来做|搞定|落实)"
_ASKED = re.compile(
    "(?:请|叫|让|麻烦|拜托|由|派|安排|提醒|通知|催|要求|劳驾|交给|转给|负责人[是:]?|交代)(?:一下|下)?"
    rf"\s*(?P<name>[{HAN}]{{2,4}})"
)
_LAST = re.compile(rf"[,，;；。\s](?P<name>[{HAN}]{{2,4}}?){_DOES_IT}\W*$")
_FIRST = re.compile(rf"^(?P<name>{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC})")
_NAME = r"(?P<name>[A-Za-z][\w'-]*(?: [A-Z][\w'-]*)?)"
_LATIN = (
    re.compile(
        r"\b(?:[Aa]sk|[Hh]ave|[Gg]et|[Tt]ell|[Rr]emind|[Ll]et|[Nn]eed|[Ww]ant|[Nn]udge|[Pp]ing|[Cc]hase"
        rf"|[Rr]equest) {_NAME}(?= to\b)"
    ),
    re.compile(rf"\b(?:[Hh]ave|[Ll]et) {_NAME}(?= [a-z])"),
    re.compile(rf"^{_NAME}(?= (?:to|will|should|must|needs to|has to|please|pls) [a-z])"),
    re.compile(rf"(?:[,;:]| [-–—]) ?{_NAME}(?= (?:to|will|should|handles?|does|takes?) )"),
    re.compile(
        rf"(?:[,;:(]| [-–—]) ?{_NAME}"
        r"(?= (?:owns|handles|does|takes) (?:it|this|that)\W*$| on it\W*$)"
    ),
    re.compile(rf"\b(?:by|owner:?|[Aa]ssign(?:ed)? (?:it )?to|[Dd]elegated? to) {_NAME}(?=\W*$)"),
)

# Behind what is to be done: ", Bob is responsible", ，小刘负责.
_ANY_NAME = rf"(?P<name>[{HAN}]{{2,4}}?|[A-Za-z][\w'-]*(?: [A-Z][\w'-]*)?)"
_RESPONSIBLE = (
    re.compile(rf"[,;。\s]\s*(?:由|请)?\s*{_ANY_NAME}\s*(?:来)?(?:负责|跟进|处理|落实|牵头)\W*$"),
    re.compile(rf"[,;。\s]\s*负责人\s*[是:]?\s*{_ANY_NAME}\W*$"),
    re.compile(
        rf"(?:[,;(]| [-–—]) ?{_NAME} (?:(?:owns|handles|does|takes) (?:it|this|that)"
        r"|(?:is )?(?:responsible|on it))\W*$"
    ),
)


def responsible(typed: str) -> tuple[str, str] | None:
    """Who may be named last as the one who does it, and what is to be done without that."""
    folded = fold(typed)
    if len(folded) != len(typed):
        return None
    for pattern in _RESPONSIBLE:
        if found := pattern.search(folded):
            return typed[slice(*found.span("name"))], typed[: found.start()].rstrip(" ,，;；")
    return None


def spans(typed: str) -> Iterator[tuple[int, int]]:
    """[start, end) of what may be a name; of Chinese, where no space ends it, the longest first."""
    folded = fold(typed)
    for pattern in (_ASKED, _LAST, _FIRST):
        if found := pattern.search(folded):
            start, end = found.span("name")
            yield from ((start, at) for at in range(end, start + 1, -1))
    for pattern in _LATIN:
        if found := pattern.search(typed):
            start, end = found.span("name")
            yield start, end
            if " " in found["name"]:
                yield start, start + found["name"].index(" ")
