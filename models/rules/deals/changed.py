"""A line that says an open deal has changed: "the renewal slipped to end of February, now 110k",
续约推到2月底，金额改成11万, "move the deal to negotiation". Pure.

Each clause that counts says nothing else, and one of them names the deal. The name of the customer
and of its people are taken out before.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.amounts import Amount
from models.rules.amounts.lexicon import fold
from models.rules.deals import ahead
from models.rules.deals.taking import patterns, sums_in
from models.rules.deals.terms import DealKind, DealStage

_LONGEST = 200  # characters
_CLAUSE = re.compile(
    r"[;!\n，；。！]|,(?!\d{3}(?!\d))|\.(?!\d)|(?<![a-z])(?:and|but|because)(?![a-z])|因为"
)
_KINDS = patterns("kinds")
_STAGES = {
    key: re.compile(rf"(?:(?<![a-z])(?:to|in|into)(?: the)? |进入|到了?|至|成)(?:{words.pattern})")
    for key, words in patterns("stages_labelled").items()
}
_NOUN = re.compile(
    r"(?<![a-z])(?:deals?|opportunit(?:y|ies)|opp|orders?|contract|purchase)(?![a-z])"
    r"|商机|单子|订单|案子|合同|(?:这|那|该)(?:个|笔)?单"
)
_MOVES = re.compile(
    r"(?<![a-z])(?:slip(?:s|ped)?|slid(?:es)?|push(?:ed|es)?(?: back| out)?|mov(?:e|es|ed)"
    r"|delay(?:ed|s)?|postpon(?:e|es|ed)|put off|brought forward|bring forward|(?:now )?expected"
    r"|(?:will )?(?:only |now )?clos(?:e|es|ing)|change[ds]?|set)(?![a-z])"
    r"|推进|推迟|延后|延迟|延期|顺延|提前|拖|延|推|挪|移|改|预计|成交|签约?"
)
_AMOUNTS = re.compile(
    r"(?<![a-z])(?:now|down|up|only|reduced|grew|grown|raised|shrank|cut|changed?|changes|instead|worth"
    r"|amount|value|becomes|make it|mov(?:e|es|ed)|set)(?![a-z])"
    r"|现在|改|变|降|涨|调|加|减|缩|只有|只剩|金额|总额"
)
_STEPS = re.compile(
    r"(?<![a-z])(?:now|mov(?:e|es|ed)|in|into|reached|entered|advanced?|set|stage)(?![a-z])"
    r"|进入|推进|到了|转|改|进到|阶段"
)
_BESIDE = re.compile(
    r"(?<![a-z])(?:the|a|an|our|their|his|her|this|that|its?|is|are|was|has|have|been|be|will|to|into|in"
    r"|until|till|by|on|at|of|for|from|with|now|only|then|stage|amount|value|please|pls|kept|again"
    r"|about|around|approx|ca|probably|prob|likely|says?|said|close|date|signing|end|deal|s)(?![a-z])"
    r"|['’]s|把|将|的|到|至|在|为|成|了|要|会|才|再|请|那|这|个|笔|单|又|大概|大约|约|左右|说|他们|客户|对方|那边"
    r"|阶段|期|签约?|成交|时间|日期|金额|总额|现在|目前|已经?|上|去|吧|只"
)
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—()（）]+")
_HYPOTHETICAL = re.compile(
    r"[?？]|[吗嗎]\s*$|(?<![a-z])(?:if|could|might|may|should|can|not|never)(?![a-z])|n['’]t(?![a-z])"
    r"|如果|要是|可能|能不能|是否|[没未别]"
)


@dataclass(frozen=True)
class Change:
    """What an open deal is to have; `kind` is what it is called by, `is_all` where the line says
    nothing else. `left`: clauses that speak of a change, too, and are not understood."""

    expected: date | None = None
    amount: Amount | None = None
    stage: DealStage | None = None
    kind: DealKind | None = None
    is_all: bool = True
    left: tuple[str, ...] = ()


def may_be(text: str) -> bool:
    """Whether a deal and a change are in it."""
    folded = fold(text)
    return len(text) <= _LONGEST and _names(folded) and bool(_cues(folded))


def read(text: str, now: datetime, locale: str = "") -> Change | None:
    """None where it says anything else of a deal. `now` is where the person is."""
    if len(text) > _LONGEST or _HYPOTHETICAL.search(fold(text)):
        return None
    clauses = [one for one in _CLAUSE.split(text) if one.strip()]
    found = [(one, _clause(one, now, locale)) for one in clauses]
    said = [(one, change) for one, change in found if change is not None]
    at = next((at for at, (one, _) in enumerate(said) if _names(fold(one))), None)
    if at is None:
        return None
    changes = [change for _, change in said[at:]]
    days = {one.expected for one in changes if one.expected}
    amounts = {one.amount for one in changes if one.amount}
    stages = {one.stage for one in changes if one.stage}
    if len(days) > 1 or len(amounts) > 1 or len(stages) > 1 or not (days or amounts or stages):
        return None
    return Change(
        next(iter(days), None),
        next(iter(amounts), None),
        next(iter(stages), None),
        next((one for one in map(_kind, map(fold, clauses)) if one), None),
        len(said) == len(clauses),
        tuple(one.strip() for one, change in found if change is None and _cues(fold(one))),
    )


def _clause(clause: str, now: datetime, locale: str) -> Change | None:
    """What one says, where it says nothing else."""
    cues, rest = _cues(fold(clause)), clause
    sums = sums_in(rest, locale)
    for one in reversed(sums):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    day = ahead.find(rest, now, locale)
    if day is not None:
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    stage, folded = _stage(fold(rest)) if _STEPS in cues else (None, fold(rest))
    folded = _MOVES.sub(" ", _AMOUNTS.sub(" ", _NOUN.sub(" ", folded)))
    for words in _KINDS.values():
        folded = words.sub(" ", folded)
    if _EDGES.sub("", _BESIDE.sub(" ", _STEPS.sub(" ", folded))):
        return None
    amount = sums[0].amount if len(sums) == 1 else None
    if len(sums) > 1 or (amount is not None and amount.comparison is not None):
        return None
    is_known = (not day or _MOVES in cues) and (not amount or cues & {_MOVES, _AMOUNTS})
    on = (day.value.date() if isinstance(day.value, datetime) else day.value) if day else None
    if not is_known or (on and on < now.date()) or not (on or amount or stage):
        return None
    return Change(on, amount, stage)


def _stage(folded: str) -> tuple[DealStage | None, str]:
    """The one that is named, and the clause without it."""
    named = {key: found for key, words in _STAGES.items() if (found := words.search(folded))}
    if len(named) != 1:
        return None, folded
    [(key, at)] = named.items()
    return DealStage(key), f"{folded[: at.start()]} {folded[at.end() :]}"


def _names(folded: str) -> bool:
    return bool(_NOUN.search(folded)) or _kind(folded) is not None


def _kind(folded: str) -> DealKind | None:
    named = [key for key, words in _KINDS.items() if words.search(folded)]
    return DealKind(named[0]) if len(named) == 1 else None


def _cues(folded: str) -> set[re.Pattern[str]]:
    return {one for one in (_MOVES, _AMOUNTS, _STEPS) if one.search(folded)}
