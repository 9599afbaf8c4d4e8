"""A line that says a payment comes on another day: 尾款改1/31付, "the balance is moved to Jan 31".
Pure.

Beside the payment, that it moves and its day nothing may be left. The name of the customer and of
its people are taken out before.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.deals import schedule

_LONGEST = 80  # characters
_LAST = (
    r"尾期?款|余款|剩余的?款?|剩下的?款?"
    r"|(?<![a-z])(?:balance|rest|remainder|(?:final|last) payment)(?![a-z])"
)
_FIRST = (
    r"[订定]金|首付款?|首期款?|首款|头款|预付款?"
    r"|(?<![a-z])(?:deposit|down ?payment|first payment)(?![a-z])"
)
_NEXT = r"货款|款项|下一?笔款?|(?<![a-z])(?:payment|instal+ment|money)(?![a-z])|款(?!待)"
_MOVES = re.compile(
    r"(?:要|(?<!的)会|想|得|就|可能)*(?:再)?(?:延后|延迟|推迟|顺延|提前|延|推|改|挪|移|拖)(?:期|付|成|为)*(?:到|至|在)?"
    r"|要?等到|要到"
    r"|(?<![a-z])(?:(?:is|are|was|will be|gets|got|has been) )*(?:moved?|postponed"
    r"|pushed(?: back| out)?|delayed|put off|brought forward|rescheduled)"
    r"(?: to| until| till)?(?![a-z])"
    r"|(?<![a-z])(?:will only|won't) (?:come|be paid|pay)(?: until| before| on)?(?![a-z])"
)
_BESIDE = re.compile(
    r"(?<![a-z])(?:the|their|our|a|to|on|until|till|by|for|says?|said|will|only|be|is|paid|pay|it|they"
    r"|wants?|come|comes|now|please)(?![a-z])"
    r"|我们?|他们?|她们?|客户|对方|财务|那边|这边|说|会(?=[付汇打给])|要|才|再|能|的|把|到|付款?|汇款?|打款?|给|收|前|之前|了|吧|先"
)
_SLASHED = re.compile(r"\d{1,2}/\d{1,2}")
_EDGES = re.compile(r"[\s,;:.!，；：。！、~\-–—]+")


class Part(StrEnum):
    FIRST = "first"
    NEXT = "next"
    LAST = "last"


@dataclass(frozen=True)
class Delayed:
    part: Part
    due: date


_PARTS = {
    Part.LAST: re.compile(_LAST),
    Part.FIRST: re.compile(_FIRST),
    Part.NEXT: re.compile(_NEXT),
}


def may_say_so(text: str) -> bool:
    """Whether a payment and that it moves are in it, with the names that are taken out for `read`
    or without."""
    folded = fold(text)
    return bool(_MOVES.search(folded)) and any(one.search(folded) for one in _PARTS.values())


def read(text: str, now: datetime, locale: str = "") -> Delayed | None:
    """None where it says anything else. `now` is where the person is."""
    folded = fold(text)
    if len(text) > _LONGEST or any(one in text for one in "?？\n") or not _MOVES.search(folded):
        return None
    named = [(part, words) for part, words in _PARTS.items() if words.search(folded)]
    if not named:
        return None
    part, words = named[0]
    rest = _MOVES.sub(" ", words.sub(" ", folded, count=1), count=1)
    days = list(schedule.listed_days(rest, now, locale))
    if len(days) != 1 or days[0] < now.date() or _left(rest, now, locale):
        return None
    return Delayed(part, days[0])


def _left(rest: str, now: datetime, locale: str) -> str:
    bare = _SLASHED.sub(" ", rest)
    if found := dates.find(bare, now, "future", locale or None):
        bare = f"{bare[: found.start]} {bare[found.end :]}"
    return _EDGES.sub("", _BESIDE.sub(" ", bare))
