"""What an approver says of one request among others, by its customer or by who asked: YY那个批了,
"Lee's visit is fine, but on Tuesday". Pure: whether such a request waits, whoever asks knows."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.support_answer import Kind

_LONGEST = 200  # characters
_OF, _OF_HAN = r"(?P<of>[^,;:.?!，。？！]{1,40}?)", "(?P<of>[^,;:，；：。?？!！]{1,14}?)"
_THING = "(?:申请|请求|折扣|优惠|高层互访|高层拜访|互访|拜访|出差|支持|支援|人手|事情?|那个|那件)"
_THING_EN = r"(?:request|discount|visit|trip|ask|support|one|thing)"
_BESIDE = r"(?:我|就|都|也|已经?|先|可以|[ ,，:：])*"
_BESIDE_EN = r"(?:[ ,:]|is|was|i|i.?m|i have|i.?ve)*"
_NAMED = [
    re.compile(pattern)
    for pattern in (
        f"^{_OF_HAN}(?:的{_THING}|那[个边件]|这[个边件])+{_BESIDE}(?P<rest>.*)$",
        rf"^(?:on |about |re:? )?(?:the )?{_OF}(?:.s)? {_THING_EN}{_BESIDE_EN}(?P<rest>.*)$",
    )
]
_FIRST = re.compile(
    r"^(?:i )?(?P<deed>approve|decline|reject|refuse) (?:the )?(?P<of>[^,;:.?!]{1,40}?)(?:.s)? "
    rf"{_THING_EN}(?P<rest>.*)$"
)
_END = r"(?:了|吧|的)*(?:\s*[,，;；。.!！]|\s+(?:but|for|on|only)\b|$|但|不过|，|改)"
_KINDS = {
    Kind.REFUSE: re.compile(
        "^(?:不(?:能|予)?(?:批准?|同意|准)|驳回|拒绝|批不了|不行|不可以|(?:not approved|declined"
        rf"|refused|rejected|no)\\b){_END}"
    ),
    Kind.APPROVE: re.compile(
        "^(?:同意|批准?|准|通过|核准|可以|没问题|行|(?:ok|okay|fine|approved?|granted|agreed?|yes)"
        rf"(?: (?:by|with) me)?){_END}"
    ),
    Kind.ASK: re.compile("^(?:问清楚|问一下|问问|确认一下|弄清楚|说清楚)|[?？]$"),
}
# Another day on which they come along is a yes of its own.
_COMES_ALONG = re.compile(
    r"(?:可以|能)(?:陪|跟|和|一起|去|参加|出席)|\bi (?:can|could) (?:come|go|join|be there|make it)"
)


@dataclass(frozen=True)
class OfNamed:
    """`of`: folded, the customer or who asked. `is_of_visit`: it can mean no discount."""

    of: str
    kind: Kind
    is_of_visit: bool = False


def read(typed: str) -> OfNamed | None:
    said = fold(typed).strip()
    if len(said) > _LONGEST:
        return None
    if first := _FIRST.match(said):
        kind = Kind.APPROVE if first["deed"] == "approve" else Kind.REFUSE
        return OfNamed(first["of"], kind)
    for pattern in _NAMED:
        if found := pattern.match(said):
            is_of_all = said[found.end("of") :].startswith(("那边", "这边"))
            rest = found["rest"].rstrip("?？") if is_of_all else found["rest"]
            return _kind_of(found["of"].strip(), rest.strip(), said)
    return None


def _kind_of(of: str, rest: str, said: str) -> OfNamed | None:
    for kind, pattern in _KINDS.items():
        if pattern.search(rest):
            return OfNamed(of, kind)
    return OfNamed(of, Kind.APPROVE, is_of_visit=True) if _COMES_ALONG.search(said) else None
