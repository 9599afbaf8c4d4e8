"""What somebody asks to have taken off their list, in plain words: "delete the newsletter",
取消送月曆, "the case study is no longer needed". Pure: it may as well be a new thing to do ("cancel
the room"), which only what is open decides.
"""

from models.rules import deeds
from models.rules import lazy_re as re
from models.rules.characters import in_place

_LONGEST = 80  # characters
_EDGES = " \t\u3000,，、:：.。!！?？"
_NOT_NEEDED = (
    r"(?:is|are)(?: no longer|n['’]t| not) (?:needed|necessary|required|relevant)(?: any ?more)?"
    r"|(?:is|are|was|were|has been|have been|got) (?:cancel+ed|called off|dropped|off)"
)
_DROPS = re.compile(
    r"(?:(?:please|pls|can you|could you|i(?:'d| would) like to) )*"
    r"(?:cancel|delete|remove|drop|scrap|discard|call off|get rid of|forget(?: about)?|never ?mind)"
    r"(?: the (?:to-?do|task|reminder)(?: (?:to|of|about|for))?)?\s+(?P<what>\S.*)"
    rf"|(?P<after>\S.*?) (?:{_NOT_NEEDED})"
    "|(?:请|麻烦|帮我)*(?:把|将)?(?:取消|删除|删掉|去掉|撤销|作废|不用|不必|不要)(?:再)?(?P<zh>.+?)了?"
    "|(?:请|麻烦|帮我)*(?:把|将)?(?P<zh_after>.+?)(?:那个|那件|这个)?"
    "(?:(?:给我)?(?:取消|删除|删掉|去掉|撤销|作废|删)|(?:已经)?(?:不用|不必|不要|不需要|用不着)(?:再)?"
    f"(?:{deeds.one_of('zh')}|管|跟)?)"
    "(?:了|吧|掉)*",
    re.I,
)


def read(typed: str) -> str:
    """What it is, as typed; "" where nothing is to be dropped."""
    said = typed.strip(_EDGES)
    found = _DROPS.fullmatch(in_place(said)) if len(said) <= _LONGEST else None
    if found is None:
        return ""
    kind = next(name for name, what in found.groupdict().items() if what)
    return said[slice(*found.span(kind))]
