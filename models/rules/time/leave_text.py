"""The days somebody says they are away: "until Monday", "May 11 to 15", "明天到下周五"."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from models.rules import dates
from models.rules import lazy_re as re

MAX_DAYS = 366
_LONGEST = 200  # characters that may be days
_BACK_ON = re.compile(r"\b(?:until|till|back(?: on)?)\b|(?:回来|回來)$", re.I)
_THROUGH = re.compile(
    r"\b(?:to|through|thru|up to)\b|\s[-–—]\s|(?<=\D)[-–—](?=\D)|[~～→]|到|至|直到", re.I
)
_FILLING = re.compile(
    r"^\s*(?:from|on|从|從|自|休假|请假|請假)\s*|\s*(?:休假|请假|請假|止)\s*$", re.I
)
# Ends that leave out what they share with the other one, written out.
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = r"\s*(?:-|–|—|~|～|to|till|through|到|至)\s*"
_WEEKDAY = r"(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?"
_WEEK_OF = "[上下这這本]*(?:个|個)?(?:周|週|星期|礼拜|禮拜)"
_DAYS = "[一二三四五六日天]"


def _two_weekdays(named: re.Match[str]) -> str:
    """周四周五, two days; the second is in the week of the first where it names none."""
    week, second = named[1], named[3]
    is_bare = second[0] in "周週星礼禮"
    return f"{week}{named[2]}和{week if is_bare else second}{named[4]}"


_SHORT_ENDS: list[tuple[str, str | Callable[[re.Match[str]], str]]] = [
    (r"^([\d一二两兩三四五六七八九十]{1,2}天)[\s,，]*[从從自]?(.+?)(?:起|开始|開始)$", r"\2 \1"),
    (r"(?:起|开始|開始)[的,，\s]*(?=直?到|至)", ""),
    (rf"({_NTH}){_TO}({_NTH}) (?:of )?({_MONTH})", r"\1 \3 to \2 \3"),
    (rf"({_MONTH}) ({_NTH}){_TO}({_NTH})", r"\1 \2 to \1 \3"),
    (rf"({_WEEKDAY}){_TO}({_WEEKDAY}) next week", r"next \1 to next \2"),
    (rf"next ({_WEEKDAY}){_TO}({_WEEKDAY})", r"next \1 to next \2"),
    (
        r"(\d{1,2}[月/])(\d{1,2})[日号號]?(?:-|–|~|～|到|至)(\d{1,2})(?![月/\d])[日号號]?",
        r"\1\2日到\1\3日",
    ),
    (
        r"(?<![\d.])(\d{1,2})\.(\d{1,2})(?:-|–|~|～|到|至)(\d{1,2})\.(\d{1,2})(?![\d.])",
        r"\1/\2到\3/\4",
    ),
    (rf"({_WEEK_OF})({_DAYS})(?:-|–|~|～|到|至)(?:周|週|星期|礼拜|禮拜)?({_DAYS})", r"\1\2到\1\3"),
    (rf"({_WEEK_OF})({_DAYS})[、和跟及]?({_DAYS})(?!{_DAYS})", r"\1\2和\1\3"),
    (rf"({_WEEK_OF})({_DAYS})[、和跟及与\s]?({_WEEK_OF})({_DAYS})", _two_weekdays),
    (rf"({_WEEKDAY})[ /]({_WEEKDAY})", r"\1 and \2"),
    (r"(\d{1,2}[月/]\d{1,2}[日号號]?) +(?=\d{1,2}[月/]\d)", r"\1和"),
    (r"(\d{1,2}[月/]\d{1,2}[日号號]?)\s*[-–—]\s*(?=\d{1,2}[月/]\d)", r"\1到"),
    (r"今[天日]?[、和]?明(?:[两兩二]?[天日])", "今天到明天"),
    (r"明[、和]?[后後](?:[两兩二]?天|日)|明天[、和]?[后後]天", "明天到后天"),
]
_WEEK = re.compile(
    r"(?:the )?(?:whole |all )?(?:of )?(this|next) week"
    r"|(?:整[个個]?)?([这這本下])(?:个|個)?(?:一?整?)(?:周|週|星期|礼拜|禮拜)",
    re.I,
)
_LENGTH = re.compile(
    r"(?P<first>.*?)[\s,]*(?:\s|for |起的?|开始的?|開始的?|共|休)*"
    r"(?P<count>\d{1,2}|[a-z]{1,5}(?= )|[一两兩二三四五六七八九十])\s?(?:(?:calendar )?days?|天)",
    re.I,
)
_COUNTS = {
    name: count
    for count, names in enumerate(
        (
            "one a 一",
            "two 两 兩 二",
            "three 三",
            "four 四",
            "five 五",
            "six 六",
            "seven 七",
            "eight 八",
        ),
        start=1,
    )
    for name in names.split()
}
_AND = re.compile(r"\s*(?:\band\b|&|,|和|跟|、)\s*", re.I)


def read(typed: str, now: datetime) -> tuple[date, date] | None:
    """The first and the last day away; None where that is not clear. `now` is aware, in the
    person's zone. "Until Monday" ends before Monday; "to Monday" and 到周一 end with it."""
    if len(typed) > _LONGEST:
        return None
    text = _written_out(_without_filling(typed))
    if week := _WEEK.fullmatch(text):
        return _week(now.date(), is_next=(week[1] or week[2]).lower() in ("next", "下"))
    if length := _LENGTH.fullmatch(text):
        return _so_long(length, now)
    for join, after in ((_BACK_ON, 1), (_THROUGH, 0)):
        if found := join.search(text):
            start, end = text[: found.start()].strip(" ,，"), text[found.end() :].strip(" ,，")
            if not end:  # 下周一回来
                start, end = "", start
            first, last = _day(start, now) if start else now.date(), _day(end, now)
            if first is None or last is None:
                return None
            return _span(first, last - timedelta(days=after))
    days = _named(text, now)
    # Days that follow each other are one leave; those that do not are two.
    if not days or days != [days[0] + timedelta(at) for at in range(len(days))]:
        return None
    return _span(days[0], days[-1])


def are_apart(typed: str, now: datetime) -> bool:
    """Whether days are named that do not follow each other."""
    return len(_named(_written_out(_without_filling(typed)), now)) > 1 and not read(typed, now)


def _named(text: str, now: datetime) -> list[date]:
    """Days one by one; none where something else stands beside them."""
    days = [_day(one, now) for one in _AND.split(text)]
    named = sorted(day for day in days if day)
    return named if len(named) == len(days) else []


def _written_out(text: str) -> str:
    for short, long in _SHORT_ENDS:
        text = re.sub(short, long, text, flags=re.I)
    return text


def _week(today: date, *, is_next: bool) -> tuple[date, date]:
    """All of the next one; of this one what is left."""
    sunday = today + timedelta(days=6 - today.weekday())
    return (sunday + timedelta(days=1), sunday + timedelta(days=7)) if is_next else (today, sunday)


def _so_long(length: re.Match[str], now: datetime) -> tuple[date, date] | None:
    """ "tomorrow for three days", 从明天起五天; without a day it is not clear when it begins."""
    count = _COUNTS.get(length["count"].lower()) or length["count"]
    first = _day(length["first"], now)
    if first is None or not str(count).isdigit() or not int(count):
        return None
    return _span(first, first + timedelta(days=int(count) - 1))


def _span(first: date, last: date) -> tuple[date, date] | None:
    return (first, last) if timedelta(0) <= last - first < timedelta(days=MAX_DAYS) else None


def _day(text: str, now: datetime) -> date | None:
    read = dates.whole(_without_filling(text), now)
    return read.date() if isinstance(read, datetime) else read


def _without_filling(text: str) -> str:
    before = None
    while before != text:
        before, text = text, _FILLING.sub("", text).strip()
    return text
