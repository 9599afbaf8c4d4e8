"""What a message says beside whom to ask: what for, by when, how pressing. Pure.

"ask @grace for 12% off for Acme by Friday, zebra is cheaper" is for "12% off, zebra is cheaper",
needed by Friday. Whatever no field of the form holds stays in what it is for: nothing is lost.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.characters import in_place

_MENTION = r"(?:<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![\w.])@[\w.\-]+)"
_MANAGER = r"(?:(?:my|our) (?:manager|boss|lead)\b|主管|经理|领导|老板|上级|上司)"
_WHOM = rf"(?:{_MENTION}|{_MANAGER})"
_CLAUSE = re.compile(r"(?:[^,;.，；。!！?？\n]|[.,](?=\d))+")
# The opening of the clause that has somebody asked, which says nothing else.
_ENGLISH = re.compile(
    r"^\W*(?:and |so )?(?:(?:can|could|would) (?:you|i|we) )?(?:please |pls |plz )?"
    rf"(?:ask|request|get|need|apply(?: for)?|check with|run (?:it |this )?by"
    rf"|(?:can|could|would|will)(?=\s+{_WHOM}))(?![a-z])\s*"
    rf"(?:{_WHOM}\s*)?(?:to (?:approve|ok|okay|agree to|sign off(?: on)?)(?![a-z])"
    r"|(?:if|whether) (?:we|i) (?:can|could|may) (?:do|give|offer|go)(?![a-z])"
    r"|for(?![a-z])|about(?![a-z])|to(?![a-z]))?\s*",
    re.I,
)
_CHINESE = re.compile(
    r"^\W*(?:[能可](?:不[能可])?(?:以|否)?(?=[请找让麻帮跟])|麻烦|请(?!示)|帮我|帮忙|我想|我要|想要?|需要)*(?:跟|找|向|问|和|请示)?\s*"
    rf"(?:{_WHOM}\s*)?(?:申请|争取|报批|特批|审批|批准|批(?:一下|个)?|请示|问)?(?:一下|一个|个)?\s*"
    r"(?:(?:资源|人手|专家|技术)?(?:支持)?(?=\s*[:：]))?\s*[:：]?\s*"
)
_BY_WHOM = re.compile(
    r"\s*(?:(?:approved|signed off|ok'd|okayed) by|from|by|with|跟|找|向|请)?\s*"
    rf"{_WHOM}\s*(?:to approve(?: it)?|批(?:一下|准)?|审批|同意)?",
    re.I,
)
_BARE = re.compile(
    r"(?:an? |the |some )?(?:discount|special price|price cut)|的?(?:折扣|优惠|特价)|吗|it|this"
)
_BECAUSE = re.compile(r"\b(?:because|since|as|but|or)\b|因为|由于|不然|否则", re.I)
# Before and behind a day by which it is needed, or at either end of what names the day.
_MARK = re.compile(
    r"\b(?:needed |need (?:it|this|that|an answer) )?"
    r"(?:by|before|until|till|due|no later than)\s*$|(?:最晚|最迟|截止|赶在)\s*$",
    re.I,
)
_MARKED = re.compile(r"^\s*(?:之前|以前|前)")
_MARKS = re.compile(r"^(?:by|before|until)\b|前$", re.I)
_NEEDS = re.compile(
    r"\W*(?:(?:we |i )?need(?:ed|s)?(?: (?:it|this|that|an answer))?|by|before|until|due"
    r"|最晚|最迟|需要|要|得|给?答复|定下来|之前|以前|前|内|就)*\W*",
    re.I,
)
_URGENTLY = re.compile(r"^\W*(?:urgent(?:ly)?|紧急|加急|急)\W+", re.I)
_URGENT = re.compile(
    r"(?<![a-z])(?<!not )(?<!n't )(?:it'?s |this is |very )?urgent(?:ly)?(?![a-z])"
    r"|(?<![不没无])(?:很|非常|特别|比较)?(?:紧急|加急)|^\W*(?:很|挺|比较|有点)?急[的啊哦]?\W*$",
    re.I,
)


@dataclass(frozen=True)
class SupportTerms:
    """`until` is a day of the person's."""

    what: str
    until: date | None = None
    is_urgent: bool = False


def read(text: str, customer: str, now: datetime, *, of_day: bool = False) -> SupportTerms:
    """`customer` is its name as it stands in the text; `now` is in the person's zone. `of_day`:
    the day that it names is that on which somebody is needed. Day and customer then stay in the
    words, which say what happens there."""
    typed = text
    until, opening = None, _URGENTLY.match(_folded(text))
    kept, bare, is_urgent = list[str](), list[str](), opening is not None
    text = text[opening.end() :] if opening else text
    for found in _CLAUSE.finditer(text):
        clause, asks = _without_asking(found[0].strip(), "" if of_day else customer)
        if until is None and not of_day:
            clause, until = _without_day(clause, now, asks=asks)
        clause, presses = _without_urgency(clause, asks=asks)
        is_urgent |= presses
        if clause:
            (bare if asks and _BARE.fullmatch(_folded(clause)) else kept).append(clause)
    if of_day:
        until = day_in(typed, now)
    joint = "，" if re.search("[\u3400-\u9fff]", text) else ", "
    return SupportTerms(joint.join(kept or bare), until, is_urgent)


def day_in(text: str, now: datetime) -> date | None:
    """The first day that a text names; None where it is over."""
    found = dates.find(text, now)
    if found is None:
        return None
    on = found.value.date() if isinstance(found.value, datetime) else found.value
    return on if on >= now.date() else None


def _without_asking(clause: str, customer: str) -> tuple[str, bool]:
    """The clause without the words that have somebody asked, and whether it had any."""
    rest, asks = clause, False
    for _ in range(2):  # 帮我跟 @mei 给恒达申请95折
        opening = _ENGLISH.match(_folded(rest)) or _CHINESE.match(_folded(rest))
        if opening and opening.end() and opening[0].strip():
            rest, asks = rest[opening.end() :], True
        if by := _BY_WHOM.search(rest):
            rest, asks = f"{rest[: by.start()]} {rest[by.end() :]}", True
        if asks:
            rest = _without_customer(rest, customer)
    return " ".join(rest.split()).strip(" :："), asks


def _without_customer(clause: str, customer: str) -> str:
    """The form names it above; "for the Acme renewal" says more, and stays."""
    if not customer:
        return clause
    before = r"(?:\s*\b(?:for|on|to|with|at|of)\b)?(?:\s*\bthe\b)?(?:给|为|替|帮)?\s*"
    after = r"(?:['’]s)?(?:\s*(?:\bdeal\b|的))?"
    then = r"(?=\s*(?:$|[^\w\s]|[一-鿿\d]|(?:by|before|because|since|as|until|for|urgent\w*)\b))"
    named = re.compile(f"{before}{re.escape(customer)}{after}{then}", re.I)
    return named.sub(" ", clause, count=1)


def _without_day(clause: str, now: datetime, *, asks: bool) -> tuple[str, date | None]:
    """The day by which it is needed: marked as such where somebody is asked, or a clause of its
    own. An hour stays in the words, for the form has days only."""
    because = _BECAUSE.search(clause)
    own = clause[: because.start()] if because else clause
    day = dates.find(own, now)
    if day is None:
        return clause, None
    before, after = own[: day.start], own[day.end :]
    mark, marked = _MARK.search(before), _MARKED.match(_folded(after))
    start = mark.start() if mark else day.start
    end = day.end + (marked.end() if marked else 0)
    rest = f"{clause[:start]} {clause[end:]}"
    is_alone = bool(_NEEDS.fullmatch(_folded(rest)))
    is_marked = mark or marked or _MARKS.search(_folded(own[day.start : day.end]))
    if not is_alone and not (asks and is_marked):
        return clause, None
    value = day.value
    on = value.date() if isinstance(value, datetime) else value
    if on < now.date():
        return clause, None
    if isinstance(value, datetime):
        return clause, on
    return ("" if is_alone else " ".join(rest.split())), on


def _without_urgency(clause: str, *, asks: bool) -> tuple[str, bool]:
    found = _URGENT.search(_folded(clause))
    if found is None:
        return clause, False
    rest = f"{clause[: found.start()]} {clause[found.end() :]}"
    is_own = asks or not re.search(r"\w", rest)
    return (" ".join(rest.split()) if is_own else clause), is_own


def _folded(text: str) -> str:
    """Simplified, character by character."""
    return in_place(text)
