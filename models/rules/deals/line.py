"""A line about a deal: "won 500k upsell", 1,100万 增购 预计6月30日, with and without labels.

Pure. What may be two things is left open and named in `unsure`, so that a form can ask. The name of
the customer is taken out before.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.amounts import Amount
from models.rules.amounts.lexicon import fold
from models.rules.deals import schedule
from models.rules.deals.closing import IS_AHEAD, close_of, state_of
from models.rules.deals.taking import TAKEN, WORDS, Line, any_of, patterns, sums_in
from models.rules.deals.terms import DealKind, DealStage, DealState, LostReason

_EDGES = " \t\n,;:.!|、，；：。！~～-–—🎉🎊👏👍💰"
_JOINING = re.compile(
    r"^(?:(?:for|of|with|at|in|the|a|an|deal|by|on|to|is|was|or|and|just|we|they|we've|have|yet|已|了|的|单|和|或)"
    r"(?![a-z]))+|(?:(?<![a-z])(?:for|of|with|at|in|the|a|an|deal|by|on|to|is|was|or|we|they|的|了|或|客户))+$"
)


# What is left of 下个月签 and "to sign in May"; 电子签 is a product.
_SIGNS = re.compile(
    r"(?:^|(?<=\s))(?:可以|能|会|就)?签(?:约|單|单|下来|下來|合同)?(?=\s|$)"
    r"|(?<![a-z])(?:to|they)?\s*sign(?:s|ing)?$|^(?:sign(?:s|ing)?)(?![a-z])",
    re.I,
)
# 这单, "the deal": whoever says so names none.
_THIS = re.compile(
    r"(?:(?:这|那|该|此)?(?:一|个|笔|张|件|款)*(?:订单|单子|单|商机|合同|合约|案子|案|生意|项目))"
    r"|(?:(?:the|this|that|our|their|a|an|new)\s+)*(?:deal|order|contract|opportunity|business|it|one)",
    re.I,
)
_CHEERS = re.compile(
    r"(?<![a-z])(?:(?:great|good) news|yay|hooray|hurray|finally|congrats)(?![a-z])"
    r"|恭喜(?:恭喜)?|好消息|太好了|终于"
)
_SPEECH = re.compile(r"说(?!明)|表示|(?<![a-z])(?:says?|said|told|thinks?)(?![a-z])")
_ONE_HAN = re.compile("[\u3400-\u9fff]")
_KINDS, _REASONS = patterns("kinds"), patterns("reasons")
_STAGES, _STAGES_LABELLED = patterns("stages"), patterns("stages_labelled")
# "500k new" is new business; "new office" is a title.
_NEW_ALONE = re.compile(r"(?<![a-z])new(?=\s*(?:$|[;,.，；]|\d))")
_LABELS = {key: any_of(words) for key, words in WORDS["labels"].items()}
_LABEL = re.compile("|".join(rf"(?P<{key}>{words})" for key, words in _LABELS.items()))
_LABELLED = re.compile(
    rf"(?:{_LABEL.pattern})\s*[:=]\s*"
    rf"(?P<said>.*?)(?=\s*(?:[;\n]|,(?!\d)|。|$)|\s+(?:{'|'.join(_LABELS.values())})\s*[:=])"
)
_BECAUSE = re.compile(_LABELS["reason"])
# Whom it was lost to: "lost it to Zendesk on price", 输给友商了.
_TO = re.compile(
    r"(?<![a-z])lost(?: (?:it|this|that|out|the \w+))?\s+"
    r"(?P<en>to\s+[^,;.，；。:]{1,40}?)(?=\s+(?:on|over|because|due|for)(?![a-z])|\s*(?:[,;.，；。:]|$))"
    r"|(?:输|败)给了?\s*(?P<zh>[^,;，；。了]{1,30})"
)


@dataclass(frozen=True)
class DealLine:
    """What is said of a deal. `day` is when it closed or, of an open one, is expected to; `typed`
    are the amounts of which none is sure; `reasons` those of which none is sure; `unsure` are the
    fields to be asked about."""

    title: str = ""
    kind: DealKind | None = None
    state: DealState | None = DealState.OPEN
    stage: DealStage | None = None
    amount: Amount | None = None
    typed: tuple[str, ...] = ()
    day: date | None = None
    reason: LostReason | None = None
    why: str = ""
    reasons: tuple[LostReason, ...] = ()
    unsure: frozenset[str] = frozenset()


def read(text: str, now: datetime, locale: str = "") -> DealLine:
    """What a line says of a deal; `now` is where the person is, `locale` says which dollar $ is,
    and whether 3/4 is in March. Never raises."""
    line = Line(schedule.undotted(text))
    labelled = _labelled(line)
    rival = _rival(line)
    state = state_of(line, now, locale)
    day = close_of(line, labelled.get("expected", ""), state, now, locale)
    kind = line.one_of("kind", _KINDS)
    if kind is None and "kind" not in line.unsure and line.take_all(_NEW_ALONE):
        kind = DealKind.NEW
    stage = _matching(labelled["stage"], _STAGES_LABELLED) if "stage" in labelled else None
    stage = stage or _stage_beside(line) or line.one_of("stage", _STAGES)
    line.take_all(IS_AHEAD)
    amount, typed = _amount(line, locale)
    reason, why = None, ""
    if state is DealState.LOST:
        reason, why = _reason(line, labelled.get("reason", ""))
        if rival and "reason" not in line.unsure:
            reason, why = reason or LostReason.COMPETITOR, why or rival
    return DealLine(
        title=labelled.get("title") or _title(line.text),
        kind=DealKind(kind) if kind else None,
        state=state,
        stage=DealStage(stage) if stage else None,
        amount=amount,
        typed=typed,
        day=day,
        reason=LostReason(reason) if reason else None,
        why=why,
        reasons=_fitting(why) if state is DealState.LOST and "reason" in line.unsure else (),
        unsure=frozenset(line.unsure),
    )


def reason_of(why: str) -> LostReason | None:
    """The one reason that some words of why it was lost name."""
    named = _reason_in(why)
    return LostReason(named) if named else None


def _fitting(why: str) -> tuple[LostReason, ...]:
    return tuple(one for one in LostReason if one in _REASONS and _REASONS[one].search(fold(why)))


def _reason_in(text: str) -> str | None:
    """The one reason that a text names; of several, the one that it gives as such: "went with Zebra
    because of price"."""
    folded = fold(text)
    because = _BECAUSE.search(folded)
    given = _matching(folded[because.end() :], _REASONS) if because else None
    return _matching(folded, _REASONS) or given


def _labelled(line: Line) -> dict[str, str]:
    """What stands behind a label; amounts and kinds are read wherever they stand."""
    found: dict[str, str] = {}
    for match in reversed(list(_LABELLED.finditer(line.folded))):
        label = next(key for key in _LABELS if match[key])
        if label in ("amount", "kind"):
            line.take(match.start(), match.start("said"))
        else:
            found[label] = line.text[slice(*match.span("said"))].strip(_EDGES)
            line.take(*match.span())
    return found


def _stage_beside(line: Line) -> str | None:
    """阶段报价, "stage proposal": the label with the term right behind it."""
    for key, words in _STAGES_LABELLED.items():
        if found := re.search(rf"(?:{_LABELS['stage']})\s*(?:{words.pattern})", line.folded):
            line.take(*found.span())
            return key
    return None


def _amount(line: Line, locale: str) -> tuple[Amount | None, tuple[str, ...]]:
    found = sums_in(line.text, locale)
    typed = tuple(line.take(one.start, one.end) for one in found)
    amounts = {one.amount for one in found}
    amount = amounts.pop() if len(amounts) == 1 else None
    if amount is not None and amount.comparison is None and not amount.is_approximate:
        return amount, ()
    if found:
        line.unsure.add("amount")
    return None, typed


def _reason(line: Line, labelled: str) -> tuple[str | None, str]:
    """Why it was lost, and in which words where they say more."""
    folded = line.folded
    if labelled:
        text = labelled
    else:
        starts = [match.start() for some in _REASONS.values() for match in some.finditer(folded)]
        because = _BECAUSE.search(folded)
        if because:
            starts.append(because.start())
        if not starts:
            return None, ""
        text = line.take(min(starts), len(line.text)).split(TAKEN)[0]
        if because and because.start() == min(starts):
            text = text[because.end() - because.start() :]
    text = text.strip(_EDGES)
    reason = _reason_in(text)
    if reason is None:
        line.unsure.add("reason")
    bare = fold(text)
    for some in _REASONS.values():
        bare = some.sub("", bare)
    return reason, text if bare.strip(_EDGES) or reason is None else ""


def _rival(line: Line) -> str:
    """Whom it was lost to, in the words of the line."""
    if (found := _TO.search(line.folded)) is None:
        return ""
    return line.take(*found.span("en" if found["en"] else "zh")).strip(_EDGES)


def _matching(text: str, words: dict[str, re.Pattern[str]]) -> str | None:
    """The one term that a text names. What is put off has a reason of its own: no budget, again
    next year."""
    named = {key for key, some in words.items() if some.search(fold(text))}
    named = named - {LostReason.TIMING} or named
    return named.pop() if len(named) == 1 else None


def _title(text: str) -> str:
    """What is left, without what only joined the rest; a sentence is none, nor is one character."""
    words = _without_joining(re.sub(rf"\s*{TAKEN}+\s*", " ", text))
    words = _without_joining(_SIGNS.sub("", words))
    words = _without_joining(_cheerless(words))
    folded = fold(words)
    says_nothing = _THIS.fullmatch(folded) or _ONE_HAN.fullmatch(words)
    return "" if says_nothing or _SPEECH.search(folded) else " ".join(words.split())


def _cheerless(words: str) -> str:
    for found in reversed(list(_CHEERS.finditer(fold(words)))):
        words = f"{words[: found.start()]} {words[found.end() :]}"
    return words


def _without_joining(words: str) -> str:
    words = words.strip(_EDGES)
    while (joined := _JOINING.sub("", words.strip(_EDGES))) != words:
        words = joined
    return words
