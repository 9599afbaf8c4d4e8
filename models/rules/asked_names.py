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
