"""When it happened, and the day of the next contact."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.day_words import MONTH, ORDINAL
from models.rules.oneline.vocabulary.words import fold, word

# A part of the day without a clock time: when it starts, and the time that stands for it.
_PARTS = (
    (re.compile(word("noon|midday|lunch ?time|after lunch") + "|中午|正午"), time(12), time(12)),
    (re.compile(word("morning|forenoon") + "|早|上午|清晨", re.I), time(5), time(10)),
    (re.compile(word("afternoon|aft|arvo") + "|下午|午后", re.I), time(12), time(15)),
    (re.compile(word("evening|night|tonight") + "|晚|夜", re.I), time(17), time(19)),
)
# 5/4 is two days back or a year ahead; Friday is near either way.
_NEAR = timedelta(days=60)
_THESE_DAYS = 9
_NAMES_YEAR = re.compile(
    rf"\d{{4}}|{word('years?|ago|last')}|[去前今]年|[天周期年时钟]前|个月前", re.I
)
_DEADLINE = re.compile(
    rf"{word('by|before(?! yest)|until|till?|due|within')}"
    r"|(?<![天周期年时钟])(?<!个月)(?<!礼拜)前(?![天年日])",
    re.I,
)
_DEADLINE_AFTER = re.compile(r"\s*[之以]?(?:前(?![天年])|内)")
_PLAN_BEFORE = re.compile(
    rf"(?:{word('to|for|until|till?|by|before')}|[到至约定改][了好在于]*)\s*$", re.I
)
_PLAN = re.compile(
    word(
        "postponed?|moved?|re-?scheduled?|booked|scheduled|cancell?ed|pushed|delayed|planned"
        "|set (?:for|to)|wants|would like|needs us|needs me|leav(?:es|ing)|sail(?:s|ing)|depart(?:s"
        "|ing)"
        "|starts|opens|closes|expires"
    )
    + "|改[到期约成至]|约[了好在定]|定[在于]|推迟|延[期后到至]|提前到|取消|安排在|预约|计划|打算",
    re.I,
)
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)|(?:mon|tue|wed|thu|fri)$", re.I)
_OVER = re.compile(
    r"[了过完]|[碰遇见撞]到|打来|来电|来的|(?:[总经理姐哥生工长]|[a-z]) ?说|见的|跑[三两四五几]"
    rf"|{word('[a-z]+ed|met|saw|spoke|had|did|was|were|went|came|got|rang|drove|took|gave|ran|sat|left')}",
    re.I,
)
_DAY_ALONE = re.compile(
    # Sat and sun are words as well, but for the last one of a clause.
    r"(?<![\w/.:-])(?:\d{1,2}/\d{1,2}"
    r"|(?:(?<=电话 )|(?<=拜访 )|(?<=微信 )|(?<=视频 )|(?<=上门 )|(?<=\ufffc )|(?<=^))"  # 3.9
    r"(?:1[0-2]|[1-9])\.(?:[0-2]?\d|3[01])(?= [^\x00-\x7f])|(?:mon|tue|wed|thu|fri)"
    r"(?!\s+(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:\s*$"
    r"|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
    r"|(?<!\blau pa )(?<!\bin the )(?<!\bthe )(?<!\bwe )(?<!\bhe )(?<!\bthey )(?<!\bwhere )"
    r"(?<!\bjust )(?<!\bi )"
    r"(?<!\band )(?:sat|sun)(?=\s*$|\s*['\"“(]| (?:am|pm|morning|afternoon|night|eve)\b)"
    r"|\d{1,2}[号日](?:早上|上午|中午|下午|晚上)?|[一二三四五六七八九十]{1,3}[号日](?=那[天日]))"
    r"(?=\s|$|那[天日]|的?(?:视频|视讯|电话|会议|拜访|线上|饭局)"  # 3/5的視訊, 8号老佟来电
    r"|(?![楼栋库门机梯线店铺车桌房厂柜仓井台池])[^,;。\d\s]{0,8}(?:来电|打来|发来|收到|接到))",
    re.I | re.A,
)
_FIRST = re.compile(
    r"(?P<clock>\d{1,2}[/:]\d{1,2}(?=\s(?!of\b)|[\u4e00-\u9fff]|$))"
    r"|(?P<hours>(?:[01]\d|2[0-3])[0-5]\d)(?=,? (?:hrs? )?(?:call|mtg|meeting|visit|zoom|teams"
    r"|coffee"
    r"|tea|demo|with|w/?|rang|met|spoke)\b)|早上|上午|中午|下午",
    re.A,
)
# The end of a day lies ahead on that day: 今天下班前.
_END_OF_DAY = re.compile(
    r"(?:下班|收工|打烊)[之以]?前"
    r"|\b(?:eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play))\b",
    re.I,
)
_FILLERS = " \t\r\n.,;:!?。、*_~-–—"


@dataclass(frozen=True)
class Happened:
    """Characters [start, end) of a text, and the instant in the past they mean; `is_certain` if
    they cannot mean one ahead as well."""

    start: int
    end: int
    at: datetime
    is_certain: bool


def happened(text: str, now: datetime, *, is_over: bool = False) -> Happened | None:
    """The one time in the past that a clause names; a day alone is that day at this time of day.
    None for a day that is said as a plan, or for 周五 where nothing tells that it `is_over`."""
    found = lookup.find(text, now, "past")
    if found is None:
        return _first(text, now) or _day_alone(text, now, is_over=is_over)
    phrase = text[found.start : found.end]
    at = _instant(found.value, phrase, now)
    if at is None or _is_plan(text, found.start, found.end) or not _is_near(at, phrase, now):
        return None
    if not is_over and _is_this_weeks(text, phrase, at, now):
        return None
    is_certain = _is_only_past(found.value, phrase, now) or (is_over and _is_weekday(phrase))
    return Happened(found.start, found.end, at, is_certain)


def _is_plan(text: str, start: int, end: int) -> bool:
    return bool(
        _PLAN.search(text)
        or _PLAN_BEFORE.search(text[max(0, start - 12) : start])
        or _DEADLINE.search(text[start:end])
        or _DEADLINE_AFTER.match(text, end)
    )


def _is_this_weeks(text: str, phrase: str, at: datetime, now: datetime) -> bool:
    """周五 is this week's, unless the sentence says that it is over: 周五拜访了…"""
    is_earlier = at.date() < now.date() - timedelta(days=now.weekday())
    return is_earlier and _is_weekday(phrase) and not _OVER.search(text)


def _is_weekday(phrase: str) -> bool:
    return _WEEKDAY.match(fold(phrase)) is not None


def _is_near(at: datetime, phrase: str, now: datetime) -> bool:
    """12 May is ahead: nobody types last year's without the year."""
    return now - at <= _NEAR or _NAMES_YEAR.search(phrase) is not None


def _is_only_past(value: date | datetime, phrase: str, now: datetime) -> bool:
    ahead = lookup.read(phrase, now, "future")
    if ahead is None or ahead == value or is_of_these_days(phrase, now):
        return True
    day = ahead.date() if isinstance(ahead, datetime) else ahead
    return day > now.date() + _NEAR


def is_of_these_days(phrase: str, now: datetime) -> bool:
    """Whether a day of a month that is not named was a few days ago: the 8th, said on the 10th."""
    day = ORDINAL.search(phrase)
    if day is None or MONTH.search(phrase):
        return False
    return 0 < now.day - int(day[1]) <= _THESE_DAYS


def mentioned(text: str, now: datetime) -> tuple[int, int] | None:
    """Where a text names a time that is ahead, or that is not when it happened."""
    found = lookup.find(text, now) or lookup.find(text, now, "past")
    return (found.start, found.end) if found else None


def _first(text: str, now: datetime) -> Happened | None:
    """What is a time only at the start: "9:30 call with Li", "5/4 call with Li", 上午拜访."""
    match = _FIRST.match(text)
    if match is None:
        return None
    said = f"{match[0][:2]}:{match[0][2:]}" if match["hours"] else match[0]
    is_clock = match["clock"] or match["hours"]
    value = lookup.read(said, now, "past") if is_clock else now.date()
    at = _instant(value, match[0], now) if value else None
    if at is None or not _is_near(at, match[0], now) or _is_plan(text, 0, match.end()):
        return None
    return Happened(0, match.end(), at, is_certain=True)


def _day_alone(text: str, now: datetime, *, is_over: bool) -> Happened | None:
    """What is hardly a day among other words: "visited Acme 5/4 with Li"."""
    found = list(_DAY_ALONE.finditer(text))
    said = found[0][0].replace(".", "/") if len(found) == 1 else ""
    value = lookup.read(said, now, "past") if said else None
    if value is None:
        return None
    (start, end), phrase = found[0].span(), found[0][0]
    at = _instant(value, phrase, now)
    if at is None or not _is_near(at, phrase, now) or _is_plan(text, start, end):
        return None
    if not is_over and _is_this_weeks(text, phrase, at, now):
        return None
    return Happened(start, end, at, is_certain=is_over and _is_weekday(phrase))


def certainly_happened(phrase: str, now: datetime) -> datetime | None:
    """The time of a phrase that is a time in the past and nothing else, and never another day."""
    phrase = phrase.strip(_FILLERS)
    value = lookup.read(phrase, now, "past")
    if value is None or value != lookup.read(phrase, now, "future"):
        return None
    return _instant(value, phrase, now)


def day_of_next(phrase: str, now: datetime) -> date | None:
    """The day that a phrase means, if it says a day from today on and nothing else."""
    value = lookup.read(phrase.strip(_FILLERS), now, "future")
    day = value.date() if isinstance(value, datetime) else value
    return day if day and day >= now.date() else None


def starts_at(value: date | datetime | None, now: datetime) -> time | None:
    """The clock time of what a phrase means, where it says one that is still ahead."""
    if not isinstance(value, datetime) or value <= now:
        return None
    return value.time().replace(second=0, microsecond=0)


def names_part_of_day(phrase: str) -> bool:
    folded = fold(phrase)
    return any(part.search(folded) for part, _, _ in _PARTS)


def part_begins(phrase: str) -> time | None:
    """The hour that stands for the part of the day that is named."""
    folded = fold(phrase)
    return next((typical for part, _, typical in _PARTS if part.search(folded)), None)


def names_part_ahead(phrase: str, now: datetime) -> bool:
    """Whether a part of today that has not begun is named: 下午 in the morning."""
    folded = fold(phrase)
    return any(starts > now.time() and part.search(folded) for part, starts, _ in _PARTS)


def names_a_time(phrase: str, now: datetime) -> bool:
    """Whether more is said than a day: 3pm, in the morning."""
    value = lookup.read(phrase.strip(_FILLERS), now, "future")
    return isinstance(value, datetime) or names_part_of_day(phrase)


def _instant(value: date | datetime, phrase: str, now: datetime) -> datetime | None:
    if _END_OF_DAY.search(fold(phrase)) and value >= (
        now if isinstance(value, datetime) else now.date()
    ):
        return None
    if isinstance(value, datetime):
        return value if value <= now else None
    at = datetime.combine(value, now.timetz().replace(second=0, microsecond=0))
    for part, starts, typical in _PARTS:
        if part.search(fold(phrase)):
            if datetime.combine(value, starts, now.tzinfo) > now:
                return None
            at = datetime.combine(value, typical, now.tzinfo)
            break
    return min(at, now) if value <= now.date() else None
