"""What a colleague has to do, as somebody asks: "what does Bob have today?", 鲍勃这周有什么要做.
Pure: whether that is a colleague's name, only the names decide.
"""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import agenda
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import HAN, fold

_LONGEST = 60  # characters
_WHO = rf"(?P<who><@[UW][A-Z0-9]+(?:\|[^<>]*)?>|@?[a-z{HAN}][\w.'-]*?(?: [a-z][\w.'-]*?)?)"
_WHAT, _THINGS = "(?:什么|啥|哪些|几[件个])", "(?:事情?|待办|任务|安排|工作|日程|要做的|活)"
_STILL = "(?:还|现在|目前|手[上头]|都)*"
_PATTERNS = [
    re.compile(pattern, re.I)
    for pattern in (
        f"{_WHO}的?(?:待办|任务|日程|行程|工作安排)(?:事项|清单|列表)?",
        f"{_WHO}的?{_STILL}{_THINGS}(?:有{_WHAT}|是{_WHAT}|呢)",
        rf"what (?:does|must|should) {_WHO} (?:still )?(?:have|need|do)"
        r"(?: (?:to do|on|open|due|left))?",
        rf"what (?:has|is) {_WHO} (?:still )?(?:got|doing|up to|working on)"
        r"(?: (?:on|to do|open|due))?",
        rf"what(?:.?s| is) (?:on|due for|open for) {_WHO}(?:.?s (?:plate|list|agenda|desk))?",
        rf"(?:show me )?{_WHO}.s (?:open )?(?:to-?dos?|tasks|agenda|list|day|week)",
        f"{_WHO}{_STILL}(?:有|要做|该做|在忙|要忙|忙){_WHAT}{_THINGS}?(?:要(?:做|办|处理)|没(?:做|完成|办)完?)?"
        "(?:的|呢|啊|吗)*",
        f"{_WHO}{_STILL}(?:有{_WHAT}?{_THINGS}?|的)?(?:逾期|过期|超期)(?:了|的)?(?:{_WHAT}|{_THINGS})*(?:吗|呢|没有)*",
        rf"what(?:.?s| is) {_WHO} (?:late|overdue|behind) (?:with|on)",
        rf"is {_WHO} (?:late|overdue|behind)(?: (?:with|on) (?:anything|something))?",
    )
]
_ONESELF = re.compile(
    "(?:i|you|we|it|they|he|she|that|this|my|your|our|我们?|你们?|您|他们?|她们?|团队|大家)", re.I
)


@dataclass(frozen=True)
class Asked:
    """`which`: the days, all that is open, or what is late."""

    who: str
    which: agenda.Asked = agenda.EVERYTHING

    @property
    def days(self) -> tuple[date, ...]:
        """From a first to a last, () for whatever is open."""
        first, last = self.which.first, self.which.last
        return (first, last) if first and last else ()


def read(typed: str, now: datetime) -> Asked | None:
    """`now` is in the person's zone."""
    said = fold(typed).strip().strip(ENDS)
    if len(said) > _LONGEST:
        return None
    days, rest = agenda.days_in(said, now)
    which = agenda.read(days, now)
    rest = re.sub(r"\s+", " ", re.sub(rf"(?<=[{HAN}]) +| +(?=[{HAN}])", "", rest)).strip(ENDS)
    found = next(filter(None, (one.fullmatch(rest) for one in _PATTERNS)), None)
    if found is None or which is None or _ONESELF.fullmatch(found["who"]):
        return None
    return Asked(found["who"], which)
