"""Days beside a holiday: 春节前, "before Chinese New Year", 国庆后, "2 weeks before Thanksgiving".

Before it is the last working day before the holiday begins, after it the first when it is over. The
holiday is that of the country of the person's zone, and the next to come; those of the moon fall on
the same days everywhere. Of a holiday that the country has not, nothing is read.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from models.rules import lazy_re as re
from models.rules.characters import in_place
from models.rules.dates.context import Context
from models.rules.workdays import Calendar, calendar_of, country_of

DAY = timedelta(days=1)
WORKED = frozenset(range(5))
LONGEST = 15  # days: no holiday is further from the next working day


@dataclass(frozen=True)
class Festival:
    """`named` is how its days begin in the English tables; `month`: only where it falls in it.
    `fixed`: the month and day on which all the world says it is."""

    named: tuple[str, ...]
    is_lunar: bool = False
    month: int | None = None
    fixed: tuple[int, int] | None = None  # where a country has not got it


_NOT_COUNTED = "(?<![\\d零一二三四五六七八九十百第月])"
_LUNAR_YEAR = (
    r"chinese new year|lunar new year|spring festival|cny(?! ?\d)|春节|农历(?:新年|年)|过年"
)
FESTIVALS = {
    _LUNAR_YEAR: Festival(("Chinese New Year", "Lunar New Year", "Spring Festival"), is_lunar=True),
    r"national day|国庆(?:节|日)?": Festival(("National Day",)),
    rf"{_NOT_COUNTED}十一": Festival(("National Day",), month=10),
    r"labou?r day|劳动节": Festival(("Labor Day",)),
    rf"may day|{_NOT_COUNTED}五一(?:劳动)?节?": Festival(("Labor Day", "May Day"), month=5),
    r"dragon boat(?: festival)?|端午节?": Festival(("Dragon Boat Festival",), is_lunar=True),
    r"mid-?autumn(?: festival)?|中秋节?": Festival(("Mid-Autumn Festival",), is_lunar=True),
    r"(?:tomb[- ]sweeping|qing ?ming)(?: day| festival)?|清明节?": Festival(
        ("Tomb-Sweeping Day",), is_lunar=True
    ),
    r"new year(?:'?s)?(?: day)?|元旦节?": Festival(("New Year's Day", "Founding Day")),
    r"thanksgiving(?: day)?|感恩节": Festival(("Thanksgiving Day",)),
    r"(?:christmas|xmas)(?: day)?(?! (?:eve|party|dinner|lunch))|圣诞节?": Festival(
        ("Christmas Day",), fixed=(12, 25)
    ),
    r"easter": Festival(("Good Friday", "Easter")),
}
_NAME = "|".join(FESTIVALS)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "a": 1, "两": 2} | {
    sign: number for number, sign in enumerate("一二三四五六七八九", start=1)
}
_COUNT = rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_ENGLISH = re.compile(
    rf"(?:\b{_COUNT} (?P<unit>days?|weeks?) |(?P<next>\b(?:the )?day) )?"
    r"\b(?P<side>by|before|ahead of|prior to|after|following) (?:the )?"
    rf"(?P<name>{_NAME})(?:'s)?(?: (?:holidays?|break|vacation|week))?(?: (?P<year>\d{{4}}))?\b"
)
# Not 春节前后, 春节前夕, 国庆后第一周: nobody knows which day. Nor 清明后4/7: the day is said.
_CHINESE = re.compile(
    rf"(?:(?P<year>\d{{4}})年?的?)?(?P<name>{_NAME})(?:假期?|长假|连假|放假|休假)?"
    r"(?:之|以)?(?P<side>[前后])(?![前后期夕台面续第首那几])"
    r"(?!的?[\s,，、]*(?:就|先|在)?\d{1,2}(?:[/月]\d{1,2}|[号日]))"
    rf"(?:的?{_COUNT}(?P<unit>天|周|个?(?:星期|礼拜)))?"
)
# 过完年, 过完国庆: as soon as it is over.
_OVER = re.compile(
    rf"(?:(?P<year>\d{{4}})年?的?)?过完了?(?P<name>年|{_NAME})(?:假期?|长假|连假)?(?P<side>后?)(?![期台面])"
    rf"(?:的?{_COUNT}(?P<unit>天|周|个?(?:星期|礼拜)))?"
)
_BEFORE = ("by", "before", "ahead of", "prior to", "前")
_DUE = re.compile(
    r"\s*(?:(?:due|done|finish(?:ed)?|completed?)\s+|[在于]|最[晚迟]|不[晚迟]于|争取)?"
)
_DONE = re.compile(r"\s*(?:完成|做完|办完|搞定|结束)?[\s,.;，。；]*")


@dataclass(frozen=True)
class Beside:
    """Characters [start, end) of a text, and the day they mean."""

    start: int
    end: int
    day: date


def find(text: str, context: Context) -> Beside | None:
    """The only one in a text, today or later; of what is past nothing is read."""
    if context.prefer != "future":
        return None
    folded = in_place(text).casefold().replace("’", "'")
    if len(folded) != len(text):
        return None
    found = [
        *_ENGLISH.finditer(folded),
        *_CHINESE.finditer(folded),
        *_OVER.finditer(folded),
    ]
    if len(found) != 1 or (found[0]["side"] == "by" and _is_fixed(found[0])):
        return None  # "by Christmas" is that very day
    day = _day(found[0], context)
    return Beside(*found[0].span(), day) if day else None


def _is_fixed(match: re.Match[str]) -> bool:
    return _festival(match).fixed is not None


def _festival(match: re.Match[str]) -> Festival:
    name = "过年" if match["name"] == "年" else match["name"]
    return next(one for names, one in FESTIVALS.items() if re.fullmatch(names, name))


def whole(text: str, context: Context) -> date | None:
    """The day that a text means, and nothing else but that it is to be done by then."""
    found = find(text, context)
    if found is None or not _DUE.fullmatch(in_place(text[: found.start]).casefold()):
        return None
    return found.day if _DONE.fullmatch(in_place(text[found.end :])) else None


def _day(match: re.Match[str], context: Context) -> date | None:
    festival = _festival(match)
    today = context.today
    years = [int(match["year"])] if match["year"] else [today.year, today.year + 1]
    for year in years:
        calendar = _calendar(festival, context)
        days = _days_of(festival, calendar, year) if calendar else []
        if days and (day := _beside(match, days, calendar or calendar_of(None))) and day >= today:
            return day
    return None


def _by(match: re.Match[str]) -> timedelta | None:
    """How far from the holiday, where it is said."""
    if match.groupdict().get("next"):
        return DAY
    if not match["n"]:
        return None
    count = _NUMBERS.get(match["n"]) or int(match["n"])
    return timedelta(days=count * (1 if match["unit"][0] in "d天" else 7))


def _beside(match: re.Match[str], days: list[date], calendar: Calendar) -> date:
    is_before = match["side"] in _BEFORE
    by = _by(match)
    if by is not None:
        return days[0] - by if is_before else days[-1] + by
    step = -DAY if is_before else DAY
    day = (days[0] if is_before else days[-1]) + step
    for _ in range(LONGEST):
        if calendar.is_workday(day, WORKED):
            break
        day += step
    return day


def _calendar(festival: Festival, context: Context) -> Calendar | None:
    """Of the person's country, where it keeps this holiday."""
    zone = context.now.tzinfo
    country = country_of(zone.key) if isinstance(zone, ZoneInfo) else None
    here = calendar_of(country)
    if festival.fixed is not None:
        return here
    if _days_of(festival, here, context.today.year):
        return here
    return calendar_of("CN") if festival.is_lunar else None


def _days_of(festival: Festival, calendar: Calendar, year: int) -> list[date]:
    """Without those that are given for the next year's."""
    found = [
        day
        for day, name in calendar.holidays(year)
        if name.startswith(festival.named) and festival.month in (None, day.month)
    ]
    if festival.fixed is not None and not found:
        return [date(year, *festival.fixed)]
    return [day for day in found if day - found[0] < LONGEST * DAY]
