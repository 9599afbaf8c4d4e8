"""What is told of an action of a strategy: that it is done, skipped or moved, as 巡检改到下周五 and
"skip the inspection this week" do. Pure: it is one only where such an action is open."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.rules import agenda, deeds, moving
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 100  # characters
_LISTED = deeds.one_of("zh")
_THE = r"(?:(?:the|our|my|this week.?s|next week.?s|today.?s|this month.?s) )*"
_ASKED = (
    r"(?:(?:please|pls|can you|could you|we|i|i.?ll|we.?ll|let.?s|have to|need to|just|already"
    r"|have|.ve) )*"
)
_WHAT, _WHAT_HAN = r"(?P<what>[^,;]{2,50}?)", "(?P<what>[^,;]{2,24}?)"
_BESIDE = "(?:的?(?:事情?|那件事|那个))?(?:我们?|先|就|要|都|也|已经?|刚刚?|全部?|可以|只能|得| )*"


class Says(StrEnum):
    DONE = "done"
    SKIPPED = "skipped"
    MOVED = "moved"


@dataclass(frozen=True)
class ToldOfAction:
    """`what`: folded; `to`: the day to which it moves; `says_more`: other clauses stand beside."""

    what: str
    says: Says
    to: date | datetime | None = None
    says_more: bool = False


_MOVED = [
    re.compile(pattern)
    for pattern in (
        rf"{_ASKED}(?:move|push|postpone|shift|put off|re-?schedule|delay) {_THE}{_WHAT}"
        r"(?: back| out)? (?:to|until|till) (?P<rest>.*)",
        rf"{_THE}{_WHAT}(?: has| is| was| got)?(?: been)? (?:moved|moves|pushed|postponed|shifted)"
        r"(?: back| out)? (?:to|until|till) (?P<rest>.*)",
        rf"{_ASKED}(?:can.?t|won.?t) (?:do|make) {_THE}{_WHAT}, (?:(?:i.?ll |let.?s |please )?"
        r"(?:move|push|do) (?:it |that )?)(?:to |on )?(?P<rest>.*)",
        f"(?:[把将请])?{_WHAT_HAN}{_BESIDE}[, ]*(?:我|只能|要|得|那就?|还是|请)*{moving.MOVED}"
        "(?P<rest>.*)",
    )
]
_SKIPPED = [
    re.compile(pattern)
    for pattern in (
        rf"{_ASKED}(?:skip|skipping|skipped) {_THE}{_WHAT}",
        rf"{_THE}{_WHAT}(?: is| was| will be| has to be|:)? ?skipped",
        f"(?:请|先|就)*[跳略]过{_WHAT_HAN}(?:吧|了)?",
        f"{_WHAT_HAN}{_BESIDE}(?:[跳略]过|免了|算了|(?:暂?停)一次|不(?:再)?(?:{_LISTED}|去|搞|弄)了?)"
        "(?:一次|这次|吧|了)*",
    )
]
_DONE = [
    re.compile(pattern)
    for pattern in (
        rf"{_ASKED}(?:did|done with|done|finished|completed|held) {_THE}{_WHAT}",
        rf"{_THE}{_WHAT}(?: is| was| has been|.s)?(?: all| now| already)* (?:done|finished"
        "|completed|held)",
        f"{_WHAT_HAN}{_BESIDE}(?:(?:{_LISTED}|去|搞|弄|跑|吃)(?:完|好|过|成|掉|定)?[了过]"
        "|完成|搞定)[了啦]?",
    )
]
_NOT = re.compile(
    r"[没未别]|(?:不)(?:是|了|能|会)|\b(?:not|never|haven.?t|hasn.?t|didn.?t|isn.?t|wasn.?t)\b"
)
_CANNOT = re.compile(
    r"(?:(?:做|去|办|搞|弄|来|安排|执行)不了|来不及|没空|没时间|不行|去不成|做不成|不方便)了?$"
)
_EDGES = re.compile(r"^(?:[的把将, ]|(?:the|our|my)\b)+|[, ]+$|(?:的?(?:事情?|那件事|那个)|的)$")
_CLAUSES = re.compile(r"[,;。!\n]|\.(?=\s)")


def read(typed: str, now: datetime) -> ToldOfAction | None:
    """None for whatever tells nothing of the kind. `now` is in the person's zone."""
    said = fold(typed).strip().strip(ENDS).lower()
    if len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    return _moved(said, now) or _of_clause(said, now)


def _moved(said: str, now: datetime) -> ToldOfAction | None:
    for pattern in _MOVED:
        found = pattern.match(said)
        day = moving.day_first(found["rest"], now) if found else None
        if found and day and (what := _thing(_CANNOT.sub("", found["what"].strip(" ,")), now)):
            return ToldOfAction(what, Says.MOVED, day.value)
    return None


def _of_clause(said: str, now: datetime) -> ToldOfAction | None:
    first, *more = [one.strip() for one in _CLAUSES.split(said) if one.strip()] or [""]
    _, rest = agenda.days_in(first, now)
    plain = _EDGES.sub("", " ".join(rest.split()))
    plain = re.sub(r" ?([\u3400-\u9fff]) (?=[\u3400-\u9fff])", r"\1", plain)
    for says, patterns in ((Says.SKIPPED, _SKIPPED), (Says.DONE, _DONE)):
        if says is Says.DONE and _NOT.search(plain):
            continue
        found = next(filter(None, (one.fullmatch(plain) for one in patterns)), None)
        if found and (what := _thing(found["what"], now)):
            return ToldOfAction(what, says, says_more=bool(more))
    return None


def _thing(what: str, now: datetime) -> str:
    """Without the days beside it."""
    _, rest = agenda.days_in(what, now)
    rest = _CANNOT.sub("", " ".join(rest.split()))
    return _EDGES.sub("", rest).strip()
