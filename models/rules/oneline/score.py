"""The customer's satisfaction in a typed line: "satisfaction 4", 满意度：4分."""

import re

from models.rules.oneline.words import fold, word

_SCORE = re.compile(
    rf"(?:{word('(?:customer )?satisfaction(?: score| rating)?|csat')}"
    "|(?:客户)?满意度(?:评分|打分)?)"
    r"(?: ?[:=] ?| (?:is|was|of) | ?[是为打] ?| )?"
    r"(?P<score>[1-5])(?: ?(?:/|out of) ?5)?(?: ?分| points?)?(?![a-z0-9_%/-]|[.,]\d)",
    re.I,
)
_CLOSE = 20  # characters before it that are looked at
_CLAUSE_STARTS = re.compile(r"(?:^|[.;,:!?。\n、])\s*$")
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[.;,!?。\n、])")


def read(text: str) -> tuple[str, int | None]:
    """The text without a clause that is nothing but a score, and the score, from 1 to 5. Among
    other words it may be somebody else's: such a sentence stays whole."""
    folded = fold(text)
    for found in _SCORE.finditer(folded):
        after = _CLAUSE_ENDS.match(folded, found.end())
        before = folded[max(0, found.start() - _CLOSE) : found.start()]
        if after and _CLAUSE_STARTS.search(before):
            rest = f"{text[: found.start()]}{text[after.end() :].lstrip()}"
            return rest, int(found["score"])
    return text, None
