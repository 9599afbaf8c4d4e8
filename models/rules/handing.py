"""What somebody asks to have given to a colleague, in plain words: "give Acme to Bob",
把Acme转给鲍勃. Pure: whether that is a customer, and who that is, only the names decide.
"""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

LONGEST = 160  # characters


@dataclass(frozen=True)
class Handing:
    """As typed. `is_plain`: the words say nothing else, whoever `to` may be."""

    what: str
    to: str
    is_plain: bool


_ASKED = (
    r"(?:(?:can|could|would) you )?(?:(?:please|pls|i want to|i(?:'d| would) like to|let'?s) )*"
)
_WHAT = r"(?P<what>[^;?!\n]{1,80}?)"
_PERSON = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
_WHO = rf"(?P<to>{_PERSON}|@?[a-z\u4e00-\u9fff][\w.'-]*(?: [a-z][\w.'-]*)??)"
_END = r"(?:,? (?:please|pls|thanks|now|from now on|instead))*[\s.!]*"
_PLEA, _TAIL = (
    "(?:请|麻烦|帮我|我想|我要|以后)*",
    r"(?:了|吧|哦|啊|谢谢|可以吗|好吗|[\s,。.!?！？])*",
)
_WHO_CHINESE = rf"\s*(?P<to>{_PERSON}|@?[\w.'-]+?(?: [A-Za-z][\w.'-]*?)?)\s*"
_DOES = "(?:(?:来|去)?(?:负责|跟进|接手|对接|维护)|[来去][管跟])"
# What goes along anyway.
_ALONG = (
    r"(?:[,，]\s*(?:我?手[上里头]的?(?:事情?|工作|待办|东西)?|其他的?|剩下的?|所有的?|待办)"
    "(?:也|都|就)*(?:一起|一并)?(?:转?交?给|转)[他她])?"
)
_GIVEN = "(?:移交|转交|交接|转派|指派|分配|过户|转让|转|交|划|分)"
_PATTERNS = [
    re.compile(pattern, re.I)
    for pattern in (
        rf"{_ASKED}(?P<plain>give|hand over|hand|transfer|re-?assign|assign)"
        rf" {_WHAT}(?: over| across)? to {_WHO}{_END}",
        rf"{_ASKED}(?:pass on|pass|turn over|move|switch)"
        rf" {_WHAT}(?: over| on| across)? to {_WHO}{_END}",
        rf"{_ASKED}(?P<plain>make) {_WHO} (?:the )?(?:new )?owner of {_WHAT}{_END}",
        rf"{_WHO} (?:takes|will take|should take|is taking) over {_WHAT}{_END}",
        rf"{_PLEA}(?:把|将)?{_WHAT}\s*{_GIVEN}(?:(?P<plain>给)|到){_WHO_CHINESE}"
        rf"(?:名下|{_DOES})?{_ALONG}{_TAIL}",
        rf"{_PLEA}(?:把|将)(?P<plain>{_WHAT})\s*给{_WHO_CHINESE}(?:{_DOES})?{_TAIL}",
        rf"{_PLEA}{_WHAT}\s*给{_WHO_CHINESE}(?:来|去)?(?:做|弄|写|办|搞|处理|负责|完成){_TAIL}",
        rf"{_PLEA}{_WHAT}\s*(?:以后|今后|之后|改)*(?:由|归|让|改由){_WHO_CHINESE}(?:{_DOES}|[管跟]){_ALONG}{_TAIL}",
        rf"{_PLEA}(?P<plain>{_WHAT})\s*(?:其实)?(?:不是我的|不归我管?|不是我负责的?)[,，]?\s*(?:应该?)?(?:是|归)"
        rf"{_WHO_CHINESE}(?:的|管|负责的?){_TAIL}",
        rf"(?:the )?{_WHAT} (?:is|are) ?(?:n['’]t| not) mine,? (?:it|they|but)"
        rf"(?:['’]s|['’]re| is| are)? (?:it is )?{_WHO}['’]s{_END}",
    )
]
_BETWEEN = re.compile(
    r"(?:\b(?:the|my|our|and|also|customers?|clients?|accounts?)\b|'s\b|[&,，、\s]"
    r"|这个|那个|这家|这位|客户|公司|和|跟|与|的|都)+",
    re.I,
)


def read(typed: str) -> Handing | None:
    folded = fold(typed).strip()
    if len(folded) > LONGEST:
        return None
    as_typed = typed.strip() if len(typed.strip()) == len(folded) else folded
    for pattern in _PATTERNS:
        if found := pattern.fullmatch(folded):
            what, to = (as_typed[slice(*found.span(name))].strip() for name in ("what", "to"))
            return Handing(what, to, bool(found.groupdict().get("plain")))
    return None


def is_a_name(to: str) -> bool:
    """Whether it is written as only somebody's name is."""
    return not (to[:1].isascii() and to[:1].islower())


def is_nothing_else(what: str, names: list[str]) -> bool:
    """Whether such words name these customers and speak of nothing else of theirs."""
    for name in sorted(names, key=len, reverse=True):
        what = what.replace(name, " ", 1)
    return _BETWEEN.sub("", fold(what)) == ""
