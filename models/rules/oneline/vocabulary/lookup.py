"""Dates of a line, looked up once: the parts of a line are asked for theirs again and again, and
most hold none."""

from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.dates import Found, Prefer, hour_spans
from models.rules.oneline.vocabulary.words import fold

__all__ = ["Found", "find", "may_be_dated", "read"]

_MAY_BE = re.compile(
    r"\d|听朝|[天周月日号期拜年午早晚夜晨底末初季旬刚现今明昨后内前]|[一二三四五六七八九十两半]"
    r"|(?<![a-z])(?:week|wk|month|mth|fort|tom|tmr|tmw|tmo|tod|ton|day|eo[dmwqy]|cob|morning|mid|noon"
    r"|night|nite|eve|now|ago|end|half|year|quarter|hour|hr|min|later|time|first|last|next|this|after"
    r"|over|arvo|lunch|early|yest|yst|yda|ytd|y.?day|few|couple|an?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thr|sta"
    r"|clos|start|easter|christmas|xmas|nye|asap|by)",
    re.I,
)

# 3.15前, 3.18上午: a day with a dot, where it can be no other number.
_DOTTED = re.compile(
    r"(?<![\d./])(1[0-2]|0?[1-9])\.([0-3]?\d)"
    r"(?=[之以]?前|[上下]午|[早中晚]|號|号|日(?!元)|那[天日次]|\s*\d{1,2}(?:[:：]\d\d|[点點])|拜[访訪]|[来來去到再]|寄|[给給])"
)
# 3月25在, as 3/25
_MONTH_DAY = re.compile(
    r"(?<!\d)(1[0-2]|0?[1-9])月([12]\d|3[01]|0?[1-9])(?![\d号號日.:：点點/%-]|\s*[个個件箱套台萬万千百元份])"
)
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})(?![\d/-])")
_LATELY, _NEAR, _FAR = 14, 60, 120  # days
# Somebody's name, and not tomorrow.
_BEFORE_TOM = "ask tell with w w/ from cc get let chase met saw rang and".split()
_TOM = re.compile(
    "|".join(rf"(?<=\b{before} )tom\b" for before in _BEFORE_TOM)
    + r"|\btom(?=(?: to| will| by| before|'s|'ll)\b)",
    re.I,
)
# Agreed for that day, and not "about": 约3/18上午9点.
_AGREED = re.compile(
    r"(?<!大)[约約](?=\d{1,2}[/月號号]|[下本這这]?(?:周|週|星期|禮拜|礼拜)|[明后後]天|[听聽]日)"
)
_YEST = re.compile(r"\byest\b(?!\.?\w)", re.I)
_YTD = re.compile(r"\bytd\b(?! (?:sales|spend|turnover|revenue|figures?|volumes?|numbers?))", re.I)
# 9/3 11.30, the 17th 9.30, monday at 10.30
_CLOCK = re.compile(
    r"(\b(?:\d{1,2}/\d{1,2}|\d{1,2}(?:st|nd|rd|th)|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr"
    r"|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|tom[a-z]*|tmr?r?w|tmr|today|2day|tdy|week|wk)"
    r",? (?:at |@ ?)?\d{1,2})\.([0-5]\d)(?:\b|(?=[ap]m\b))"
    r"(?![.%]| ?(?:k|kg|m|mm|cm|l|usd|each|pc))",
    re.I,
)
_WITH = re.compile(r"(?<=[:.]\d\d) w(?=/? [a-z])", re.I)  # 2.30 w Tom: with him, and no weeks
_HALF = re.compile(
    r"((?:\d(?:st|nd|rd|th)|day|mon|tues?|wed|thurs?|fri|sat|sun|tmr?r?w|tomoz?|wk|week|at|@) )"
    r"half (\d{1,2})(?![\d./]| (?:dozen|price|off|tons?|pallets?|cases?|boxes)\b)",
    re.I,
)  # wed 24th half 11
# 明天一定寄: no hour.
_ONE = re.compile("一(?=[定直]|时间|時間)")
# How much earlier or later, and no day: 交期能不能提前一周.
_BY_HOW_MUCH = re.compile(
    "(?<=提前|提早|推迟|延后|延迟|推遲|延後|延遲|缩短|縮短)(?:[一二两兩三四五六七八九十半几幾]|\\d{1,2})(?=个?(?:[天周週月]|星期|礼拜|個|禮拜))"
)
# 谈明年合约: what is talked of, and no second day.
_OF_A_YEAR = re.compile(
    "(?:[明今来來]年|下年)(?=度?的?(?:展|合[约約同]|[计計][划劃]|[预預]算|[订訂][单單]|年?框|[价價]|份[额額]|[单單]|量|合作|需求))"
)
# Tomorrow morning in Hong Kong, as `dates` knows it before any verb.
_TOMORROW = re.compile("(?<![打收旁监倾聆])[听聽]朝(?![会會政阳陽鲜鮮])")
# 4/8(四)下午2點半: the weekday of a date.
_IN_BRACKETS = re.compile(
    r"(?<=\d)[(（](?:周|週|星期|礼拜|禮拜)?[一二三四五六日天][)）](?=\s*(?:[上下中早晚朝晏凌傍]|\d))"
)
_HOUR_TODAY = re.compile(r"\b(at \d{1,2}(?:[:.]\d\d)?)( )today\b", re.I)
_ANY_WORD = re.compile("[a-z]{2}", re.I)
_LAU_PA_SAT = re.compile(r"(?<=lau pa s)at\b", re.I)  # a place to eat
_YESTERDAY = re.compile(r"\by['’]day\b", re.I)
_O_CLOCK = re.compile(r"(?<=\d) ?o clock\b", re.I)  # 9 o clock
# 0830 tues
_EARLY = re.compile(
    r"(?<![\d/:.-])0([1-9])([0-5]\d)(?=,? (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|today|this|tmr|tom"
    r"|yest)"
    r"[a-z]*\b)",
    re.I,
)
# "next one June 3 10am": no first of June.
_NEXT_ONE = re.compile(r"(?<=\bnext )one(?= (?!week|month|year|hour|day))", re.I)
# by 11.15, and no 4.30/kg; by 20.03 is a day.
_BY_CLOCK = re.compile(
    r"(\b(?:by|before|until|till) (?:1[0-2]|0?[6-9]))\.(00|15|30|45)(?=\s*(?:$|[,;)]|\.(?:\s|$)))",
    re.I,
)
_DAY_WITH_DOT = re.compile(
    r"(\b(?:by|on|before|until|till|due) (?:[12]\d|3[01]|0?[1-9]))\.(1[0-2]|0?[1-9])"
    r"(?=\s*(?:$|[,;)]|\.(?:\s|$)| at \d))",
    re.I,
)
# "popping in a week on Thursday"
_POPS_IN = re.compile(
    r"(?:(?<=ing )|(?<=\bpop )|(?<=\bnip )|(?<=\bdrop )|(?<=\bcall )|(?<=\bcome ))"
    r"in(?= an? (?:week|fortnight) (?:on|from|today|tomorrow)\b)",
    re.I,
)
# "by saturday after discussing it": when on that day, and no other one.
_AFTER_THAT = re.compile(
    r"(?<=day) after(?= (?:[a-z]+ing|i|we|he|she|they|approval|the|my|our)\b)", re.I
)
# "thurs w Gordon": with him, and no weeks.
_DAY_WITH = re.compile(r"\b((?:mon|tues?|weds?|thu(?:rs)?|fri)(?:day)?) w(?=/? [a-z])", re.I)
# "thurs 2pm, first visit": no day of the month.
_FIRST_ONE = re.compile(
    r"\bfi(?=rst (?!thing|half|week|day|of\b|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun"
    r"|jul"
    r"|aug|sep|oct|nov|dec)[a-z]{3})",
    re.I,
)


def may_be_dated(text: str) -> bool:
    return _MAY_BE.search(fold(text)) is not None


def may_open_dated(text: str, at: int) -> bool:
    """Whether the English word that stands there may begin a date."""
    return _MAY_BE.match(fold(text), at) is not None


def find(text: str, now: datetime, prefer: Prefer = "future") -> Found | None:
    """As `dates.find`."""
    found = _find(_plain(text), now, prefer, dates.current_locale()) if may_be_dated(text) else None
    if found is None or (prefer == "past" and _is_later_today(text, found, now)):
        return None
    value = _nearer(text[found.start : found.end], found.value, now, prefer)
    return replace(found, value=value, start=hour_spans.start_of(text, found.start))


def _is_later_today(text: str, found: Found, now: datetime) -> bool:
    """Whether the hour beside "today" is still ahead: "at 4 today", said in the morning."""
    if found.value != now.date():
        return False
    ahead = _find(_plain(text), now, "future", dates.current_locale())
    if ahead is None or not isinstance(ahead.value, datetime):
        return False
    is_beside = ahead.start < found.end and found.start < ahead.end
    return is_beside and now < ahead.value and ahead.value.date() == found.value


def read(text: str, now: datetime, prefer: Prefer = "future") -> datetime | date | None:
    """As `dates.whole`."""
    value = _read(_plain(text), now, prefer, dates.current_locale()) if may_be_dated(text) else None
    return _nearer(text, value, now, prefer) if value else None


def is_tom(text: str, at: int) -> bool:
    """Whether somebody's name stands there, and not tomorrow."""
    return any(name.start() == at for name in _TOM.finditer(text))


@lru_cache(maxsize=512)  # a clause is asked for the day behind it, and for one ahead
def _plain(text: str) -> str:
    """The text with days as `dates` knows them; every character stays at its place."""
    text = hour_spans.first_hours(text)
    if not text.isascii():
        text = _IN_BRACKETS.sub(lambda at: " " * len(at[0]), text)
        text = _DOTTED.sub(r"\1/\2", _BY_HOW_MUCH.sub("某", _ONE.sub("某", _AGREED.sub(" ", text))))
        text = _MONTH_DAY.sub(r"\1/\2", text)
        text = _TOMORROW.sub("明早", _OF_A_YEAR.sub("某某", text))
    if not _ANY_WORD.search(text):
        return text
    text = _LAU_PA_SAT.sub("__", text)
    text = _TOM.sub(lambda name: "T_m" if name[0][0] == "T" else "t_m", text)
    text = _HOUR_TODAY.sub(r"today\2\1", _WITH.sub(" &", text))
    text = _O_CLOCK.sub(lambda said: said[0].replace("o clock", "o'clock"), text)
    text = _DAY_WITH.sub(r"\1 &", _AFTER_THAT.sub(" _____", text))
    text = _FIRST_ONE.sub("f_", _EARLY.sub(r"\1:\2", _NEXT_ONE.sub("___", text)))
    text = _POPS_IN.sub("__", _DAY_WITH_DOT.sub(r"\1/\2", _BY_CLOCK.sub(r"\1:\2", text)))
    text = _CLOCK.sub(r"\1:\2", _HALF.sub(r"\1  \2:30", text))
    return _YESTERDAY.sub(" yday", _YEST.sub("yday", _YTD.sub("昨天 ", text)))


def _nearer(typed: str, value: date | datetime, now: datetime, prefer: Prefer) -> date | datetime:
    """12/3 in March is the 12th: a month and a day that are far away are a day and a month that
    are near. Where no country tells the order, 2/3 that is over is the one of these days."""
    is_chinese = dates.current_locale().startswith("zh")  # the month is first
    gone = (now.date() - _day(value)).days
    is_unsure = prefer == "past" and gone > _LATELY and dates.says_no_order(dates.current_locale())
    if is_chinese or not (abs(gone) > _FAR or is_unsure):
        return value
    swapped = _NUMBERS.sub(r"\2/\1", typed)
    other = (
        _read(_plain(swapped), now, prefer, dates.current_locale()) if swapped != typed else None
    )
    near = _LATELY if is_unsure and abs(gone) <= _FAR else _NEAR
    return other if other and abs((_day(other) - now.date()).days) <= near else value


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


@lru_cache(maxsize=512)
def _find(text: str, now: datetime, prefer: Prefer, locale: str) -> Found | None:
    return dates.find(text, now, prefer, locale)


@lru_cache(maxsize=512)
def _read(text: str, now: datetime, prefer: Prefer, locale: str) -> datetime | date | None:
    return dates.whole(text, now, prefer, locale)
