"""A message that has a colleague asked for a discount, people, or a visit: "ask @grace for 10% off
for Acme", 海岳想要九折，帮我跟 @mei 申请折扣, 想请 @mei 12月10号跟安和高层互访. Pure.

What a customer asks for is none: somebody here is to be asked, by name or as one's manager.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.characters import in_place
from models.rules.deals import discount

_LONGEST = 300  # characters
_ASKED = re.compile(
    r"(?:^|(?<=[\s,;.!?:]))(?:ask|request|get|need|apply|check with|run (?:it )?by)(?![a-z])"
    r"|申请|报批|特批|审批|批一下|批准|批个|请示|争取|跟|找|向|问"
)
_OF_WHOM = re.compile(
    r"(?<![a-z])(?:my|our) (?:manager|boss|lead)(?![a-z])|主管|经理|领导|老板|上级|上司|帮我|帮忙"
)
# What somebody means to do by themselves, later.
_LATER = re.compile(
    r"(?<![a-z])(?:i'll|i will|we'll|will ask|need to talk|have to talk|going to)(?![a-z])"
    r"|回去|回头|我会|我再|打算|准备"
)
_CLAUSE = re.compile(r"[,;!?，；。！？\n]|\.(?!\w)")
_MENTION = re.compile(r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![\w.])@[\w.\-]+")
_DISCOUNT = re.compile(
    r"(?<![a-z])(?:discount|special price|price cut)|折扣|折让|优惠|让利|特价|降价"
    r"|(?<![a-z\d])\d[\d,.]*\s*(?:k|m|usd|eur|cny|rmb|dollars|euros)?\s+(?:off|cheaper)(?![a-z])"
    r"|(?:便宜|让|降|减|少)\s*\d|(?:%|percent)\s*off(?![a-z])"
)
DISCOUNT, RESOURCES, VISIT, EXPERTISE = "discount", "resources", "management_visit", "expertise"
_NAMED_AS_SUCH = re.compile(
    r"申请(?P<resources>资源)|申请(?P<expertise>专家|技术支持)"
    r"|(?<![a-z])(?:for|get|need) (?P<en>(?:more )?resources)(?![a-z])"
)
_KINDS = {
    DISCOUNT: r"折扣|折让|优惠|降价|让利|特价|\bdiscount|\b(?:price cut|special price)",
    VISIT: r"高层|高管|领导|总经理|互访|\bexecutive|\bmanagement\b|\bdirector"
    r"|\b(?:come|go)\b.{0,20}\bwith (?:me|us)\b|\b(?:join|accompany) (?:me|us)\b"
    r"|(?:陪|和|跟|随)我(?:们)?(?:一起|一同|一块)?(?:去|拜访|见|走一趟|跑一趟)|出面"
    r"|(?:一起|一同|一块儿?)(?:过?去|来)?(?:拜访|走访|见)",
    EXPERTISE: r"专家|技术支持|工程师|售前|顾问|\bexpert|\bengineer|\bspecialist|\bpresales",
    RESOURCES: r"资源|人手|团队|预算|样机|样品|\bresource|\bteam\b|\bbudget|\bsample|\bdemo unit",
}
_WHOM = (
    r"(?:<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![\w.])@[\w.\-]+"
    r"|(?:my|our) (?:manager|boss|lead)(?![a-z])|主管|经理|领导|老板|上级|上司)"
)
# That somebody is asked for more than a price: at the start, before anything that was done.
_ASKS_FOR = re.compile(
    r"^\W*(?:(?:urgent(?:ly)?|hi|hey|紧急|加急)\W+)?(?:(?:can|could) (?:you|we|i) )?"
    r"(?:(?:please|pls) )?"
    rf"(?:(?:ask|request|get)\s+{_WHOM}|(?:can|could|would|will)\s+{_WHOM}\s+(?:please\s+)?"
    r"(?:come|join|go|help|visit|meet|accompany|support|send|lend|spare)(?![a-z]))"
    rf"|^[^,，。;；]*?(?:找|向|跟|请|问|麻烦)\s*{_WHOM}.*?"
    r"(?:申请|派|安排|支持|协调|帮忙|支援|互访|陪|一起去|出面|借|要)",
    re.I,
)
_HAPPENED = re.compile(r"了(?!解)|昨天|前天|刚刚?|已经?")
# Whether somebody may be given what they want, where the words are of money.
_MAY_WE = re.compile(
    r"行不行|行吗|可不可以|可以吗|能不能|能否|同不同意|同意(?:不|吗|否)|批不批|肯不肯"
    r"|(?<![a-z])(?:if|whether)(?![a-z])[^,;.!?]*(?<![a-z])(?:ok(?:ay)?|fine|possible|can|could|may"
    r"|works?|agrees?|accepts?)(?![a-z])"
)
_MONEY = re.compile(
    r"[价钱]|账期|月结|付款|预付|定金|订金|折|\d\s*(?:[万%元块]|k(?![a-z])|percent|usd|eur|cny|rmb)"
    r"|[$€£¥]\s?\d|(?<![a-z])(?:price|payment terms|net \d+|instal?ments?|upfront)(?![a-z])"
)
# Who has allowed it asks nobody: 折扣我批了, "I've approved their 10%".
_GRANTED = re.compile(
    r"[我咱](?:们|这边|这里)?(?:已经?|都|也|刚刚?|刚才|今天|全)*(?:审?批|批准|核准|准|同意|通过)(?:过|好|下来?)?了"
    r"|(?<![a-z])i(?:'ve| have)?(?: (?:just|already|now|have))* (?:approved|granted|allowed"
    r"|signed off|ok'?d|okayed)(?![a-z])"
)
_ASKS_STILL = re.compile(r"申请|报批|特批|请示|帮我|帮忙|(?<![a-z])(?:ask|request|apply)(?![a-z])")
# Before somebody who is called by name alone.
_CALLS_CHINESE = re.compile(
    r"(?:找|向|跟|请|问|麻烦|请示|看)\s?"
    r"(?=([\u3400-\u9fff]{2,4}|[A-Za-z][A-Za-z-]+(?: [A-Z][A-Za-z-]+)?))"
    r"|(?:^|[,;，；。\s])(?=([\u3400-\u9fff]{2,4}?)(?:同不?同?意|批不批|[能会]不[能会]批|行不行))"
)
_CALLS_ENGLISH = re.compile(
    r"^\W*(?:(?:urgent(?:ly)?|hi|hey)\W+)?(?:(?:please|pls) )?"
    r"(?:ask|can|could|would|will) (?=([^\W\d_][\w\-]+(?: [A-Z][\w\-]+)?))",
    re.I,
)


@dataclass(frozen=True)
class SupportLine:
    """`kind` is one of those above; `percent` is None where none is named, or several are."""

    percent: Decimal | None
    kind: str = DISCOUNT


def kind_in(text: str) -> str | None:
    """The kind that is asked for as such, or the first that is named; None where none is."""
    plain = in_place(text).lower()
    if found := _NAMED_AS_SUCH.search(plain):
        return EXPERTISE if found["expertise"] else RESOURCES
    return next((kind for kind, sign in _KINDS.items() if re.search(sign, plain)), None)


def is_to_ask(text: str, kind: str) -> bool:
    """Whether the words of a to-do are to ask for support of this kind: 申请年约折扣."""
    return bool(_ASKED.search(fold(text))) and kind_in(text) == kind


def may_ask(text: str) -> bool:
    """Whether it is worth looking for people whom it names without an @."""
    return len(text) <= _LONGEST and (
        read(text) is not None
        or kind_in(text) is not None
        or (bool(_ASKED.search(fold(text)) or _MAY_WE.search(fold(text))) and _is_of_price(text))
    )


def _is_of_price(text: str) -> bool:
    folded = fold(text)
    may_we = _MAY_WE.search(folded) and _MONEY.search(folded)
    return bool(may_we or _DISCOUNT.search(folded)) or discount.read(text) is not None


def called(text: str) -> Iterator[tuple[int, int]]:
    """Where somebody may be called by name alone, to be asked, the longest first: "could Grace
    come with me", 想请陈经理跟许总互访."""
    if _MENTION.search(text):
        return
    plain = in_place(text)
    for found in (*_CALLS_ENGLISH.finditer(plain), *_CALLS_CHINESE.finditer(plain)):
        start, end = found.span(found.lastindex or 0)
        if plain[start:end].isascii():
            yield from ((start, start + len(one)) for one in _shorter(plain[start:end]))
        else:
            yield from ((start, at) for at in range(end, start + 1, -1))


def _is_for_later(clause: str) -> bool:
    """I'll ask my manager; not what is promised beside a request: I'll send the plan."""
    folded = fold(clause)
    if not _LATER.search(folded):
        return False
    asks = bool(_MENTION.search(clause) or _OF_WHOM.search(folded)) or _is_of_price(clause)
    return asks and (bool(_ASKED.search(folded)) or kind_in(clause) is not None)


def _shorter(name: str) -> list[str]:
    return list(dict.fromkeys((name, name.split()[0])))


def read(text: str) -> SupportLine | None:
    """None where it says anything else."""
    folded = fold(text)
    if _GRANTED.search(folded) and not _ASKS_STILL.search(folded):
        return None
    if len(text) > _LONGEST or not (_MENTION.search(text) or _OF_WHOM.search(folded)):
        return None
    if any(map(_is_for_later, _CLAUSE.split(text))):
        return None
    percent = discount.read(text)
    if (_ASKED.search(folded) or _MAY_WE.search(folded)) and _is_of_price(text):
        return SupportLine(percent)
    kind = kind_in(text)
    if kind is None or not _ASKS_FOR.search(in_place(text)) or _HAPPENED.search(in_place(text)):
        return None
    return SupportLine(None, kind)
