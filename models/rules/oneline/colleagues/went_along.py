"""Who of us took part in what a line tells of: "call with Ben and Alice", 和刘主管一起去了恒达; and
whether somebody went instead of its author: 刘主管代我跟方老板喝咖啡. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.colleagues.colleagues import calls
from models.rules.oneline.vocabulary.words import fold

_MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
# What lies ahead, or is planned behind a heading, nobody has taken part in yet.
_AHEAD = re.compile(
    r"\b(?:next(?: (?:step|time|contact|meeting|week|month))?|to-?do|tomorrow|will|'ll|going to"
    r"|(?:this|on|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    "|待办|下次|下一步|明天|后天|明早|下(?:周|星期|礼拜|个?月)|回头|改天|到时|准备|打算|约了",
    re.I,
)
_CLAUSE = re.compile(r"[;；。!！?？\n]|\.(?!\w)|(?<=[\u3400-\u9fff])[,，]")
_MEETS = re.compile(
    r"\b(?:met|saw|visit(?:ed)?|call(?:ed)?|rang|phoned|lunch(?:ed)?|dinner|coffee|meeting|demo|zoom"
    r"|teams|spoke|talked|chat(?:ted)?|workshop|review|walk-?through|with)\b",
    re.I,
)
# Behind somebody in a list: not what they do next.
_LIST_ENDS = (
    r"(?=\s*(?:$|[,.;:!?()\n–—-]|(?:and|&|\+|at|from|on|about|re|today|yesterday|this|last|over|via"
    r"|by|for|in|there|along)\b))"
)


def who(typed: str, teammates: Sequence[str]) -> tuple[str, ...]:
    """As they are called there, or Slack's mentions."""
    said = sorted((one for one in calls_in(typed, teammates) if len(one) > 1), key=len)
    names = "|".join([_MENTION, *map(re.escape, said[::-1])])
    clauses = [one for one in _CLAUSE.split(fold(typed)) if not _AHEAD.search(one)]
    found = (one for clause in clauses for one in _of_clause(clause, names))
    return tuple(dict.fromkeys(found))


def _of_clause(clause: str, names: str) -> Iterator[str]:
    if met := _MEETS.search(clause):
        listed = clause[met.start() :].split(":")[0]
        yield from (one[1] for one in _listed(names).finditer(listed))
    for one in _together(names).finditer(clause):
        yield one[one.lastindex or 0]


def went_instead(typed: str) -> bool:
    """Whether its author was not there."""
    return _INSTEAD.search(fold(typed)) is not None


_INSTEAD = re.compile(
    "(?:代表?|替)我(?:去|到|跟|和|与|见|拜访|参加|开|陪|打|上门|跑)"
    r"|\b(?:went|visited|met|saw|called|attended|stood in)\b[^.;\n]{0,40}\b(?:for me|instead of me"
    r"|in my place)\b",
    re.I,
)


def calls_in(typed: str, teammates: Iterable[str]) -> set[str]:
    folded = fold(typed).lower()
    return {call for one in teammates for call in calls(one) if call in folded}


@lru_cache(maxsize=256)
def _listed(names: str) -> re.Pattern[str]:
    """Beside others, behind what was done together."""
    joined = r"(?:\b(?:with|and)\b|w/|&|\+|,)"
    return re.compile(rf"{joined}\s*(?<![\w'’])({names})(?![\w'’]){_LIST_ENDS}", re.I)


@lru_cache(maxsize=256)
def _together(names: str) -> re.Pattern[str]:
    one, han = rf"(?<![\w'’])({names})(?![\w'’])", f"({names})"
    together = "(?:一起|一同|一块儿?|一道|一齐|[去到](?!年)|拜访|上门|过去|跑|见了)"
    instead = "(?:陪我|代表?我|替我)(?:去|到|跟|和|与|见|拜访|参加|开|打|跑|一起)"
    return re.compile(
        rf"{one}(?: and|\s*&) (?:I|me)\b|\b(?:I|me) and {one}{_LIST_ENDS}"
        rf"|{one}(?: [A-Z]\w+)? (?:joined|came (?:along|too|with)|sat in|was there|dialled in)\b"
        rf"|{one} (?:went|visited|met|saw|called|attended)\b[^.;\n]{{0,40}}"
        r"\b(?:for me|instead of me)\b"
        rf"|(?:[和跟与同陪]|带[着上]?|[叫拉]上)\s?{han}\s?{together}"
        rf"|{han}\s?(?:[和跟与同]我|也?{instead}"
        rf"|(?:也|都|一起|一同)+(?:来了|去了|在场?(?![\u3400-\u9fff])|参加了))"
        rf"|我[和跟与同]\s?{han}(?:一起|一同|[去到拜见跑])",
        re.I,
    )
