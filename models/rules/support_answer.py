"""What an approver, or whoever asked, says in plain words of a request for support: 批准, 只批95折,
"approved, but only 5%". Pure."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.deals import discount

_LONGEST = 200  # characters
_MARK = (
    r"\s*(?:[,;:.!，；：。！、]|$|(?:but|for|at|only|because|as long as)(?![a-z])"
    r"|\s(?=[\u4e00-\u9fff]))"
)
_FILLER = r"(?:(?:ok|okay|hi|yes|well|好的?|嗯|行|那个?|这个?)\s*[,，、]?\s*)?"
_DISCOUNT = r"(?:(?:the|this|that|it|them|一下|这个|那个|这次|申请|折扣|优惠)\s*)*"
# An answer and nothing else can be meant by these, whatever stands behind them.
_REFUSES = re.compile(
    rf"^{_FILLER}(?:不批准?|不予批准|不准|驳回|拒绝|不同意|批不了|没法批|不能批"
    r"|(?:i )?(?:can't|cannot|can not|won't) (?:approve|do|agree)|not approved|declined?|refused?"
    rf"|rejected?|reject|disapproved?)\s*{_DISCOUNT}(?:了|的)?{_MARK}"
)
_APPROVES = re.compile(
    rf"^{_FILLER}(?:批准|已?批了|批吧|准了|核准|通过|同意|i approve|approve|approved|granted|agreed"
    rf"|go ahead)\s*{_DISCOUNT}(?:了|吧)?{_MARK}"
)
# The same of anything else: they are one only alone, or beside a discount.
_MAY_REFUSE = re.compile(r"^(?:不行|不可以|不能|no|nope|no way)" + _MARK)
_MAY_APPROVE = re.compile(
    r"^(?:可以|行|没问题|好|yes|ok|okay|sure|fine|fine (?:by|with) me|yes please)的?(?:吧)?" + _MARK
)
_LIMIT = re.compile(
    r"(?:只批|只能批?|最多|至多|顶多|最低|不低于|不超过|上限|只给|批|给到?|可以给?|同意)\s*(?:给|降|让|到|打|优惠|便宜)*\s*$"
    r"|(?:only|up to|at most|max(?:imum)?(?: of)?|no more than|approved?|ok for|ok with|fine with"
    r"|agree(?:d)? to|(?:can|could) (?:do|give|offer))\s*$"
)
_LIMITED = re.compile(
    r"^\s*(?:以内|封顶|就(?:好|行|可以|这样)|即可|可以|没问题|行|吧|max(?:imum)?"
    r"|at most|(?:is|would be) (?:ok|okay|fine|the most)|only)"
)
# 95折, 降3个点, 5% off: what is left to pay, or how much less.
_AMOUNT = re.compile(
    r"[一二三四五六七八九]{1,2}折|\d{1,2}(?:\.\d{1,2})?\s*折"
    r"|(?:降价?|让利?|优惠|便宜)?\s*\d{1,2}(?:\.\d{1,2})?\s*(?:个(?:百分)?点|%|percent)(?:\s*off)?"
)
_REFUSED_AMOUNT = re.compile(
    r"^\s*(?:不行|太低|太多|不批|太高|不可以|is too|too (?:much|low)|no\b)"
)
# What a customer, or somebody else, has said of a price is no answer of ours.
_OF_OTHERS = re.compile(
    r"(?<![a-z])(?:they|he|she|customer|client|call|called|met|meeting|visited|spoke|talked)(?![a-z])"
    r"|客户|他们?|她|对方|人家|竞品|对手|同行|电话|拜访|见了|聊了|说"
)
_ENDS = re.compile(r"[?？]\s*$|(?:吗|呢)\s*$")

_LONGEST_STATUS = 40
_STATUS = re.compile(
    r"(?:批准?|核准|审批|批下来|通过|同意)(?:了|下来|过)*(?:没有?|吗)[?？]?$"
    r"|^(?:has|did) [^,;.]{1,30} (?:approved?|decided?)(?: (?:it|this|the discount))?(?: yet)?\??$"
    r"|^(?:is|was|has) [^,;.]{1,40} (?:been )?approved(?: yet)?\??$|^approved yet\?$"
)


class Kind(StrEnum):
    APPROVE = "approve"
    REFUSE = "refuse"
    ASK = "ask"


@dataclass(frozen=True)
class Said:
    """`percent` is the discount that is approved, None where none is named. `is_sure`: it answers a
    request, whatever else may wait for an answer."""

    kind: Kind
    percent: Decimal | None = None
    is_sure: bool = True


def read(text: str) -> Said | None:
    """None where it may be anything. The name of the customer may stand in it."""
    folded = fold(text).strip()
    if len(text) > _LONGEST or not folded:
        return None
    if _ENDS.search(folded):
        return Said(Kind.ASK, is_sure=False)
    percent = None if _OF_OTHERS.search(folded) else granted(text)
    if _REFUSES.search(folded) and percent is None:
        return Said(Kind.REFUSE)
    if percent is not None or _APPROVES.search(folded):
        return Said(Kind.APPROVE, percent)
    is_alone = re.search(r"[,;，；。]\s*\w", folded) is None
    if _MAY_REFUSE.search(folded) and is_alone:
        return Said(Kind.REFUSE, is_sure=False)
    if _MAY_APPROVE.search(folded) and is_alone:
        return Said(Kind.APPROVE, is_sure=False)
    return None


def asks_status(text: str) -> bool:
    """Whether somebody asks what has become of a request: "has Mei approved it?", 林梅批了没有."""
    folded = fold(text).strip()
    return len(text) <= _LONGEST_STATUS and _STATUS.search(folded) is not None


def is_bare(text: str) -> bool:
    """Whether it is an answer and nothing else: there is nothing to pass on."""
    folded = fold(text).strip(" .!。！，,")
    found = _APPROVES.match(folded) or _MAY_APPROVE.match(folded)
    return found is not None and found.end() == len(folded)


def granted(text: str) -> Decimal | None:
    """The one discount that is allowed: 只批95折，9折不行 allows 5%; None where none surely is."""
    folded = fold(text)
    found = set[Decimal]()
    for one in _AMOUNT.finditer(folded):
        before, after = folded[: one.start()].rstrip(), folded[one.end() :]
        if _REFUSED_AMOUNT.match(after):
            continue
        if _LIMIT.search(before) or _LIMITED.match(after) or _says_approved(before):
            percent = _percent(one[0])
            found |= {percent} if percent is not None else set()
    return found.pop() if len(found) == 1 else None


def _says_approved(before: str) -> bool:
    """XX那个折扣批了，3个点: right behind it."""
    return (
        re.search(r"(?:批了|批准了?|同意了?|approved|agreed)\s*[,，:：]?\s*$", before) is not None
    )


def _percent(typed: str) -> Decimal | None:
    plain = typed.strip()
    if "折" in plain:
        return discount.read(plain)
    number = re.search(r"\d{1,2}(?:\.\d{1,2})?", plain)
    return Decimal(number[0]) if number and Decimal(number[0]) else None
