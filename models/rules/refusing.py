"""What somebody says who hands back what was given to them: "can't do the slides, back to Alice",
"the slides aren't mine", 幻灯片我做不了. Pure: whether anything of the kind was given to them, only
what is open says."""

from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 200  # characters
_TO_WHOM = r"(?:(?:<@[^<>\s]+>|@\S{1,20})[\s,]*)?"
_LEAD = rf"{_TO_WHOM}(?:(?:sorry|unfortunately|hi|ok|hm+)[,.!]? )*"
_NEVER = (
    r"(?:can'?t|cannot|can not|won'?t(?: be able to)?|am not able to|'m not able to|not able to"
    r"|(?:do not|don'?t) have (?:the )?time (?:to|for)|have no time (?:to|for)|no time (?:to|for))"
)
_DO = r"(?:do|take(?: on)?|make|prepare|write|send|finish|manage|handle|get to|look after)"
_WHY = r"(?:(?:[,;.]| -| –| —) ?.*|(?: because| as| since| so) .*)?"
_WHAT, _WHAT_HAN = r"(?:the |my |that |this )?(?P<what>[^,;.!?]{3,50}?)", "(?P<what>[^,;!?]{2,20}?)"
_CANNOT_HAN = (
    "(?:(?:[做弄搞写来问办跟查]|处理|联系|安排)不了|没空(?:做|弄|写)?|没时间(?:做|弄|写)?|做不来|不会做"
    "|忙不过来)"
)
_LEAD_HAN = f"{_TO_WHOM}(?:抱歉|不好意思|对不起)?[, ]*"
_WHY_HAN = "(?:[,;.。].*)?"
_PATTERNS = tuple(
    re.compile(one, re.I)
    for one in (
        rf"{_LEAD}(?:i |we )?{_NEVER} (?:{_DO} )?{_WHAT}{_WHY}",
        rf"{_LEAD}{_WHAT} (?:is|are|was|were)(?: not|n'?t) (?:mine|my job|my thing|for me){_WHY}",
        rf"{_LEAD}(?:hand(?:ing)?|giv(?:e|ing)) {_WHAT} back{_WHY}",
        f"{_LEAD_HAN}{_WHAT_HAN}(?:这个|那个)?(?:不是我的(?:事|活|工作)?|不归我管?|不该我做)"
        f"{_WHY_HAN}",
        f"{_LEAD_HAN}我?{_WHAT_HAN}(?:[这那](?:个|件事?)|的事)?我?(?:实在)?{_CANNOT_HAN}了?{_WHY_HAN}",
        f"{_LEAD_HAN}我?(?:实在)?{_CANNOT_HAN}(?:那个|这个)?{_WHAT_HAN}{_WHY_HAN}",
    )
)


def read(typed: str) -> str:
    """What is handed back, folded; "" where nothing is."""
    said = fold(typed).strip().strip(ENDS).lower()
    if not said or len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return ""
    found = next(filter(None, (one.fullmatch(said) for one in _PATTERNS)), None)
    return found["what"].strip() if found else ""
