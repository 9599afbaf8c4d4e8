"""Lists whose numbers nothing but spaces part: 三件事 1月底前给菜单 2明天带复印件 3…."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, fold

# A number of a list stands before what it numbers, and is no day, count or size: 1月底前给菜单.
_NUMBER_FIRST = re.compile(
    rf"(?:(?<=\s)|(?<=[:,;。])|^)[1-9](?=[{HAN}@])(?![点号日年/个箱台套件份盒支包条块张瓶米吨楼栋单元次人天周万千百元])(?!月(?!底|初|中))"
)
_SEVERAL = re.compile(
    "[两二三四五六几]\\W?(?:件事|个事|点|件|项|个任务|个要求|条)|如下|要点|待办|事项|安排"
)
_TASKS = re.compile("(?:件事|个事|任务|待办|事项|安排|要做的?|要办的?)\\W*$")


def starts(folded: str) -> list[int]:
    """Where the numbers of a list stand that nothing but spaces part: 三件事 1月底前给菜单
    2明天带复印件 3…."""
    at: list[int] = []
    for number in _NUMBER_FIRST.finditer(folded):
        if number[0] == str(len(at) + 1):
            at.append(number.start())
    least = 2 if at and _SEVERAL.search(folded[: at[0]]) else 3
    return at if len(at) >= least else []


def to_be_done(text: str) -> list[int]:
    """Where the items of such a list start, if it is one of things to be done."""
    folded = fold(text)
    at = starts(folded)
    return [one + 1 for one in at] if at and _TASKS.search(folded[: at[0]]) else []


def parted(folded: str) -> str:
    """The text with a stop for each number of a list. Nothing moves."""
    at = starts(folded)
    return "".join(";" if place in at else char for place, char in enumerate(folded))
