"""Whether somebody says that a customer went to the wrong person, or stays theirs after all:
恒达还是我来跟，转错了; "I didn't mean to give Acme away". Pure."""

from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 60  # characters
_WRONG = "(?:我)?(?:移交|转交|转|交|给|分)错(?:人|了|客户)*"
_MINE = (
    "(?:还是|仍然?|依然|继续)(?:由|归|让)?我(?:自己)?(?:来|去)?(?:跟进?|负责|管|做|维护)(?:吧|的)*"
)
_BACK = "(?:先)?(?:收|拿|要|转|交)回来?(?:给我)?"
_SAID = re.compile(
    f"(?:不好意思|抱歉|糟了|啊|哦)*[,. ]*(?:把)?(?P<zh>[^,;]{{0,20}}?)(?:{_MINE}|{_WRONG}|{_BACK})"
    f"(?:[,. ]*(?:{_MINE}|{_WRONG}|{_BACK}))*(?:了|吧)*"
    f"|{_WRONG}了?[,. ]+(?P<after>[^,;]{{1,20}}?)(?:{_MINE}|{_BACK})(?:了|吧)*"
    r"|(?:oops|sorry|no|wait)?[,. ]*(?:i (?:gave|handed|passed|transferred) (?P<en>.{2,30}?)"
    r" to the wrong (?:person|one|rep|colleague)|(?:give|hand|take|get) (?P<back>.{2,30}?) back"
    r"(?: to me| from \w+)?|(?P<mine>.{2,30}?) stays? (?:with me|mine)(?: after all)?)",
    re.I,
)


def read(typed: str) -> str | None:
    """What the customer is called, "" where none is; None for other words."""
    said = typed.strip().strip(ENDS)
    found = _SAID.fullmatch(fold(said)) if 0 < len(said) <= _LONGEST else None
    if found is None:
        return None
    kind = next((name for name, what in found.groupdict().items() if what), "")
    return said[slice(*found.span(kind))].strip() if kind else ""
