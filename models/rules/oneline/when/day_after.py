"""A day that is told by the one before it: "quote by the 19th, catch up the Monday after",
4/8开训 前一天再打给她."""

from datetime import date, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when.days import Spot

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
# 课程4/8开训 前一天再打给她, and the day after it.
_BESIDE_IT = re.compile("(?P<before>前一[天日]|头一天)|(?:隔|次|第二)[天日](?!性)")
_AFTER_IT = re.compile(
    rf"\b(?:on )?the (?:(?P<day>{_DAY_NAME})(?:day)? after(?: that)?"
    rf"|following (?P<next>{_DAY_NAME})(?:day)?)(?=\W*$| at\b)"
    r"|\b(?P<morrow>(?:the )?(?:day after|next day|following day))(?! (?:tomorrow|tmrw?|tmr|tom)\b)"
    r"(?=\W*$| at\b)|\b(?P<same>(?:on )?(?:that|the same) day|(?:(?<=again )|(?<=him )"
    r"|(?<=her )|(?<=them )|(?<=back )|(?<=up ))then)(?=\W*$| at\b)"
    "|(?:之后|随后|那之后)的?(?:那个?)?(?:周|星期|礼拜)(?P<han>[一二三四五六日天])",
    re.I,
)


def find(clause: str, day: date) -> Spot | None:
    """ "The Monday after", "that day", said behind another day."""
    said = _AFTER_IT.search(fold(clause))
    if said is None and (beside := _BESIDE_IT.search(fold(clause))):
        value = day - timedelta(days=1) if beside["before"] else day + timedelta(days=1)
        return Spot(value, beside.start(), beside.end(), is_deadline=False)
    if said is None:
        return None
    if said["morrow"] or said["same"]:
        value = day + timedelta(days=1 if said["morrow"] else 0)
        return Spot(value, said.start(), said.end(), is_deadline=False)
    name = (said["day"] or said["next"] or "").lower()
    at = _DAYS.index(name[:3]) if name else "一二三四五六日".index(said["han"].replace("天", "日"))
    value = day + timedelta(days=(at - day.weekday() - 1) % 7 + 1)
    return Spot(value, said.start(), said.end(), is_deadline=False)
