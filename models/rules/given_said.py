"""What is asked, or told, of to-dos that were given to colleagues: 我交给别人的有哪些, "what I gave
Lee is no longer needed". Pure: whether that is a colleague, only the names decide."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.characters import in_place
from models.rules.direct_words import ENDS

_LONGEST = 60  # characters
_MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
_WHO = rf"(?P<who>{_MENTION}|@?[a-z][\w.'-]*(?: [a-z][\w'-]*)??)"
_WHO_HAN = rf"(?P<who>{_MENTION}|@?[a-z][a-z0-9_.-]*|[\u4e00-\u9fff]{{2,4}}?)"
_GAVE = (
    "我?(?:之前|上次|刚才|今天|昨天)?(?:交给|转给|派给|分给|安排给|交代给?)"
    f" ?{_WHO_HAN} ?(?:做|办|处理|去做)?"
)
_THING = "(?:的?(?:那[件个项]|这[件个项]|那些|事情?|待办(?:事项)?|任务|东西))*"
_LISTS = (
    f"{_GAVE}的?{_THING}(?:还?有|是)?(?:哪些|什么|啥|几[件个项])"
    "(?:事情?|待办|任务)?(?:还没[做完办好]+)?[呢啊呀]?",
    rf"what (?:have|did|do) i (?:given?|gave|delegated?|handed?|assigned?)(?: over)?"
    rf"(?: to)? {_WHO}",
    rf"(?:what|which to-?dos) (?:have|did) (?:i |we )?{_WHO} (?:still )?(?:have|get) from me",
)
_DROPS = (
    f"{_GAVE}的?{_THING}(?:先|都|就|可以|已经)*(?:不用|不要|不必|不需要|用不着"
    "|取消|作废|收回|撤回)(?:做|办|管)?[了吧啊]*",
    rf"(?:what|the (?:one|thing|to-?do)|those) i (?:gave|handed|assigned)(?: to)? {_WHO}"
    r" (?:is|are|isn.t|aren.t)(?: no longer| not)? (?:needed|necessary|required)(?: any ?more)?",
)
EVERYBODY = ("别人", "其他人", "别的人", "同事", "同事们", "others", "other people", "colleagues")


@dataclass(frozen=True)
class Given:
    """`who`: as typed, "" for anybody; `drops`: it is no longer needed."""

    who: str
    drops: bool


_PATTERNS = [
    (drops, re.compile(one, re.I))
    for drops, patterns in ((False, _LISTS), (True, _DROPS))
    for one in patterns
]


def read(typed: str) -> Given | None:
    said = typed.strip().strip(ENDS + "？")
    if len(said) > _LONGEST:
        return None
    for drops, pattern in _PATTERNS:
        if found := pattern.fullmatch(in_place(said)):
            who = said[slice(*found.span("who"))]
            return Given("" if in_place(who).lower() in EVERYBODY else who, drops)
    return None
