"""A next contact that no one day can be read from: 下个月初再联系, "catch up early next week".

It is asked about, with three days that fit, and never dropped.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.line import AskedDay
from models.rules.oneline.vocabulary.words import fold

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_PART = (
    r"(?P<part>early|mid(?:dle)?|late|(?:the )?(?:start|beginning|middle|end) of|sometime"
    r"|some time)"
)
_VAGUE = re.compile(
    rf"\b(?:in )?(?:{_PART}[ -](?:(?P<span>(?:next|this) (?:month|week))|{_NAMED})"
    r"|(?P<bare>next (?:month|week)))\b(?! (?:on|the) )"
    r"|(?P<han>(?P<which>下下?个?|这个?|本)?(?P<unit>月|(?:周|星期|礼拜))(?P<when>初|中旬?|上旬|下旬|内|里|[底末])"
    r"|(?P<number>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?P<then>初|中旬?|上旬|下旬|[底末])"
    r"|(?P<whole>下下?个?)(?P<of>月|周|星期|礼拜)(?![一二三四五六日天末底初中上内里\d]))",
    re.I,
)
_END = re.compile(r"[月年][底末尾]|\bend of (?:the )?(?!week)|\b(?:month|year) end\b", re.I)
_AGAIN = re.compile(
    "再(?:联系|联络|联繫|约|聊|谈|说|碰|见|看|打|跟|来|去|确认|讨论|沟通|拜访|过去)|[联约](?:系|络|他|她|时间)|回访|跟进"
    r"|\b(?:again|call (?:him|her|them|back)|catch up|touch base|circle back|reconnect|follow up"
    r"|meet|speak|talk|chat|revisit|check back|ring (?:him|her|them|back)|try (?:him|her|them))\b",
    re.I,
)
_CLAUSE = re.compile(r"[^,;。.!?\n]+")
_HAN_NUMBERS = "零一二三四五六七八九"
_OF_MONTH = {"early": (1, 5, 10), "mid": (11, 15, 20), "late": (21, 25, 28), "": (1, 15, 28)}
_OF_WEEK = {"early": (0, 1, 2), "mid": (1, 2, 3), "late": (2, 3, 4), "": (0, 2, 4)}
_OF_WEEK["end"] = _OF_WEEK["late"]
_LAST_DAYS = (7, 3, 0)  # before the last one of a month, of its end


def find(content: Sequence[str], today: date) -> AskedDay | None:
    """The first clause that plans to talk again in a part of a month or a week."""
    for text in content:
        for clause in _CLAUSE.finditer(text):
            folded = fold(clause[0])
            said = _VAGUE.search(folded) if _AGAIN.search(folded) else None
            days = _days(said, today) if said else ()
            if said and days:
                return AskedDay(clause[0][slice(*said.span())].strip(), days)
    return None


def worked(day: date, words: str) -> date:
    """The last weekday before it, where it is called the end of a month or a year: nobody is met
    on a Sunday for that."""
    return _worked_before(day) if _END.search(fold(words)) else day


def _days(said: re.Match[str], today: date) -> tuple[date, ...]:
    """Three working days or days that fit, of those to come; none where they are gone."""
    part = _part(said["part"] or said["when"] or said["then"] or "")
    unit = said["span"] or said["bare"] or said["unit"] or said["of"] or "month"
    if "month" in unit or unit == "月":
        first = _month(said, today)
        last = monthrange(first.year, first.month)[1]
        end = first.replace(day=last)
        if part == "end":
            days = [_worked_before(end - timedelta(days=back)) for back in _LAST_DAYS]
        else:
            days = [first.replace(day=min(at, last)) for at in _OF_MONTH[part]]
    else:
        which = (said["span"] or said["bare"] or said["which"] or said["whole"] or "").lower()
        weeks = 2 if which.startswith("下下") else int(which.startswith(("next", "下")))
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
        days = [monday + timedelta(days=at) for at in _OF_WEEK[part]]
    days = [_working(day) for day in days]
    return tuple(dict.fromkeys(days)) if min(days) > today and len(set(days)) == len(days) else ()


def _part(words: str) -> str:
    said = words.lower()
    if said in ("初", "上旬") or re.search("early|start|beginning", said):
        return "early"
    if said in ("中", "中旬") or "mid" in said:
        return "mid"
    if said in ("底", "末") or "end" in said:
        return "end"
    return "late" if said in ("下旬", "late") else ""


def _month(said: re.Match[str], today: date) -> date:
    """The first day of the month that is meant; one without a name and gone is the next one."""
    if said["name"]:
        return _of_year(_MONTHS.index(said["name"][:3].lower()) + 1, today)
    if number := said["number"]:
        return _of_year(int(number) if number.isdigit() else _number(number), today)
    which = (said["span"] or said["bare"] or said["which"] or said["whole"] or "").lower()
    is_gone = not which and said["when"] in ("初", "上旬") and today.day > 1
    ahead = 2 if which.startswith("下下") else int(which.startswith(("next", "下")) or is_gone)
    first = today.replace(day=1)
    for _ in range(ahead):
        first = (first + timedelta(days=31)).replace(day=1)
    return first


def _number(han: str) -> int:
    return (
        10 + _HAN_NUMBERS.index(han[1])
        if han[1:]
        else 10
        if han == "十"
        else _HAN_NUMBERS.index(han)
    )


def _of_year(month: int, today: date) -> date:
    return date(today.year + (month < today.month), month, 1)


def _working(day: date) -> date:
    """The Monday after, where it is on a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _worked_before(day: date) -> date:
    """The Friday before, where it is on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
