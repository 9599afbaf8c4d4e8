"""Chinese phrases for times that return: 隔周周三, 7月起每月15日, 每季度第一个工作日.

The text has been folded to simplified characters before: 每月最後一個週五 is 每月最后一个周五.
"""

import re

from models.rules.dates.numbers import CHINESE_NUMERAL, chinese_number
from models.rules.recurrence.bounds import stretch
from models.rules.recurrence.deeds import CHINESE as DEED
from models.rules.recurrence.deeds import CHINESE_VERBS as VERBS
from models.rules.recurrence.lexicon import Context, Reader, Rewrite, constant, reader
from models.rules.recurrence.pieces import (
    DAY,
    LAST,
    WORKDAY,
    Doubtful,
    Every,
    Filler,
    Hour,
    Lasting,
    MonthDays,
    MonthOf,
    Months,
    Nth,
    PeriodEnd,
    Piece,
    Times,
    Weekdays,
    What,
    Workdays,
    YearDay,
)
from models.rules.recurrence.rule import Unit
from models.rules.recurrence.stretches import all_of, characters_between, ends, ends_range, starts

_N = rf"(?:\d{{1,3}}|[{CHINESE_NUMERAL}]{{1,3}})"
_WEEK = "(?:周|星期|礼拜)"
_UNIT = rf"(?:天|日|{_WEEK}|月|季度?|半年|年)"
_UNITS = {
    "天": Unit.DAY, "日": Unit.DAY, "周": Unit.WEEK, "星期": Unit.WEEK, "礼拜": Unit.WEEK,
    "月": Unit.MONTH, "季": Unit.QUARTER, "季度": Unit.QUARTER, "半年": Unit.HALF, "年": Unit.YEAR,
}  # fmt: skip
_COUNTED = "[次回场趟轮遍]"
_AND = r"\s*(?:[、,和及与跟/&]|以及)\s*"
_WEEKDAY_NAMES = "一二三四五六日天"
_ONE_DAY = (
    rf"[{_WEEKDAY_NAMES}](?!{_COUNTED}|[十百个份篇封通])"  # 每周一次 is weekly, not on Mondays
)
_WEEKDAY = f"{_WEEK}{_ONE_DAY}"
_WEEKDAYS = rf"{_WEEKDAY}(?:(?:{_AND})?(?:{_WEEK})?{_ONE_DAY})*"
_WORKDAY = "(?:工作[日天]|营业日|上班日)"
_KIND = rf"(?:{_WEEKDAY}|{_WORKDAY}|天)"
_NTH = rf"(?:倒数)?(?:第\s*{_N}|最[后末]\s*[一1]?|首|头[一1]?|末)\s*个?"
_TIMES_FOLLOW = rf"(?=\s*(?:{VERBS})?{_N}\s*{_COUNTED})"
_BEFORE = "(?:[之以]?前)?"
_MONTH_END = "(?:[底末]|月底|月末|年底|年末|季度?末|季度?底|最后一天|最后1天)"


def _weekday(name: str) -> int:
    return _WEEKDAY_NAMES.index(name) % 7 if name != "天" else 6


def _every(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    said = match.groupdict()
    interval = chinese_number(said["n"]) if said.get("n") else 1
    return (Every(_UNITS[match["unit"]], interval),) if interval else None


def _weekdays(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    # The first character of 星期天 names no day.
    names = re.sub(_WEEK, "", match["days"])
    days = tuple(sorted({_weekday(name) for name in names if name in _WEEKDAY_NAMES}))
    every = match["every"] or ""
    return (Weekdays(days, bool(every), every.lstrip("每 ")[:1] in ("隔", "双")),)


def _weekdays_of(match: re.Match[str], context: Context) -> tuple[Piece, ...] | None:
    """每两周三, 每三个星期五"""
    interval = chinese_number(match["n"])
    return (Every(Unit.WEEK, interval), *_weekdays(match, context)) if interval else None


def _range_of_weekdays(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    first, last = _weekday(match["first"]), _weekday(match["last"])
    return (Weekdays(tuple(range(first, last + 1)), is_every=True),) if first < last else None


def _position(text: str) -> int | None:
    digits = re.search(_N, text)
    if text.startswith("倒数"):
        n = chinese_number(digits[0]) if digits else None
        return -n if n else None
    if text[0] in "最末":
        return -1
    return (chinese_number(digits[0]) if digits else None) if text[0] == "第" else 1


def _nth(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    positions = [_position(one) for one in re.findall(_NTH, match["nths"])]
    kind = match["kind"]
    if None in positions:
        return None
    if re.fullmatch(_WORKDAY, kind):
        counted = WORKDAY
    else:
        counted = DAY if kind == "天" else _weekday(kind[-1])
    return (Nth(tuple(p for p in positions if p), counted, bool(match["every"])),)


def _month_days(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    days = [chinese_number(one) for one in re.findall(_N, match["days"])]
    return None if None in days else (MonthDays(tuple(day or 0 for day in days)),)


def _year_day(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    is_every = bool(match.groupdict().get("every"))
    month = chinese_number(match["month"])
    day = chinese_number(match["day"]) if match["day"] else LAST
    return (YearDay(month, day, is_every),) if month and day else None


def _months(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    months = [chinese_number(one) for one in re.findall(_N, match["months"])]
    if not all(month and month <= 12 for month in months):
        return None
    return (Months(tuple(sorted({month or 0 for month in months})), is_every=False),)


def _month_of(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    position = _position(match["nth"])
    return (MonthOf(position),) if position else None


def _period_end(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    return (PeriodEnd(_UNITS[match["unit"]]),)


def _times(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    number = chinese_number(match["n"])
    return (Times(number, is_total=bool(match["total"])),) if number else None


def _lasting(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    if match["half"]:
        return (Lasting(1, Unit.HALF),)
    number = chinese_number(match["n"])
    return (Lasting(number, _UNITS[match["unit"]]),) if number else None


def _what(match: re.Match[str], context: Context) -> tuple[Piece, ...]:
    return (What(context.typed[match.start() : match.end()]),)


def _range_of_months(match: re.Match[str], context: Context) -> tuple[Piece, ...] | None:
    first, last = (stretch(f"{match[name]}月", context.now) for name in ("first", "last"))
    return (*starts(first), *ends(last)) if first and last else None


_PATTERNS: list[tuple[str, Rewrite]] = [
    (rf"(?P<every>)每\s*(?P<n>{_N})\s*个?(?P<days>{_WEEKDAYS})", _weekdays_of),
    (r"每\s*\d+\s*月", constant(Doubtful())),  # each March, or every three months
    (rf"[每各]\s*(?P<n>{_N})?\s*个?\s*(?P<unit>{_UNIT})度?", _every),
    (rf"/\s*(?:每?个?)(?P<unit>{_UNIT})", _every),
    # 两周1次, but 12月3次 is three times in December.
    (rf"(?P<n>{_N})\s*个?\s*(?P<unit>天|{_WEEK}|年){_TIMES_FOLLOW}", _every),
    (rf"(?P<n>{_N}(?=个)|[一两])个?(?P<unit>月){_TIMES_FOLLOW}", _every),
    (rf"(?P<n>{_N})个(?P<unit>季度?){_TIMES_FOLLOW}", _every),
    (rf"(?P<unit>{_WEEK}|半年|季度)度?{_TIMES_FOLLOW}", _every),
    (rf"[一1]季度?{_TIMES_FOLLOW}", constant(Doubtful())),  # a quarter, or the first one
    (rf"[按逐](?P<unit>{_UNIT})度?", _every),
    (rf"(?:每?双|每?隔\s*[一1]?\s*个?){_WEEK}(?!{_ONE_DAY})", constant(Every(Unit.WEEK, 2))),
    (r"每?隔\s*[一1]?\s*个?月", constant(Every(Unit.MONTH, 2))),
    (r"每?隔\s*[一1]?\s*个?季度?", constant(Every(Unit.QUARTER, 2))),
    (r"每?隔\s*[一1]?\s*年", constant(Every(Unit.YEAR, 2))),
    (r"每?隔\s*[一1]?\s*[天日]", constant(Every(Unit.DAY, 2))),
    # Every two months, or with two between them? The even months?
    (rf"每?隔\s*{_N}\s*个?\s*{_UNIT}|[单双]月|单{_WEEK}", constant(Doubtful())),
    (rf"[每逢]\s*个?{_WORKDAY}", constant(Workdays())),
    (rf"(?P<every>每\s*[个逢]?\s*|逢|每?隔|每?双)?(?P<days>{_WEEKDAYS}){_BEFORE}", _weekdays),
    (
        rf"每?\s*个?{_WEEK}(?P<first>[{_WEEKDAY_NAMES}])\s*[至到~-]\s*(?:{_WEEK})?"
        rf"(?P<last>[{_WEEKDAY_NAMES}])(?!{_COUNTED})",
        _range_of_weekdays,
    ),
    (
        rf"(?P<every>每\s*)?(?P<nths>{_NTH}(?:(?:{_AND}){_NTH})*)的?\s*(?P<kind>{_KIND}){_BEFORE}",
        _nth,
    ),
    (rf"{_NTH}{_WEEK}(?:的?{_WEEKDAY})?", constant(Doubtful())),  # the first week may have none
    (rf"(?P<days>{_N}\s*[日号]?(?:{_AND}{_N}\s*[日号]?)*)(?<=[日号]){_BEFORE}", _month_days),
    (rf"(?P<month>{_N})\s*月\s*(?:份\s*)?(?:(?P<day>{_N})\s*[日号]|[底末]|最后[一1]天)", _year_day),
    (
        rf"(?P<every>每)\s*年?的?(?P<month>{_N})月份?(?:(?P<day>{_N})[日号]|[底末]|最后[一1]天)"
        rf"{_BEFORE}",
        _year_day,
    ),
    (rf"(?P<months>{_N}\s*月?(?:{_AND}{_N}\s*月?)*)(?<=月)份?", _months),
    (rf"(?P<nth>{_NTH})月份?", _month_of),
    (
        rf"[每各]\s*逢?个?(?P<unit>月|季度?|半年|年)度?的?{_MONTH_END}(?![月个]){_BEFORE}",
        _period_end,
    ),
    (
        rf"(?:至少|不少于|不低于|最少|≥)?(?P<total>共计?|总共|总计|一共|合计|累计)?\s*(?P<n>{_N})\s*"
        rf"(?:{_COUNTED}(?!以上|以内|以下|左右|数)|[份个篇封通](?={DEED}))",
        _times,
    ),
    (
        rf"(?:为期|持续|连续|共|未来|接下来|今后|往后|期限)\s*(?:(?P<half>半年)|(?P<n>{_N})\s*个?"
        rf"(?P<unit>{_UNIT}))",
        _lasting,
    ),
    (DEED, _what),
    (
        r"(?:上午|下午|早上|早晨|晚上|中午|傍晚)?\s*(?:\d{1,2}[:：]\d\d|"
        rf"{_N}\s*[点时]半?)|上午|下午|早上|早晨|晚上|中午|傍晚",
        constant(Hour()),
    ),
    (rf"(?:至少|不少于|最少)(?=每|{_N}个?{_UNIT})", constant(Filler())),
    (rf"的|于|在|逢|长期|持续|常年|{VERBS}", constant(Filler())),
]
READERS: list[Reader] = [
    reader(
        rf"(?P<first>{_N})月?份?\s*[-–—~至到]\s*(?P<last>{_N})月份?(?!\s*{_N})", _range_of_months
    ),
    characters_between(
        r"(?:从|自|由)?\s*(?!\s)", r"(?=\s*(?:到|至(?![少多])|[~—–]|-(?=\d+月)))", starts
    ),
    characters_between(r"[~—–-]\s*", r"", ends_range),
    *(reader(pattern, rewrite) for pattern, rewrite in _PATTERNS),
    characters_between(r"(?:从|自|由)?\s*", r"\s*(?:开始|[之以]后|起)", starts),
    characters_between(r"(?:从|自|由)\s*", r"", starts),
    characters_between(
        r"(?:直?到|截[止至]到?|直至|至(?![少多]))\s*", r"(?:为止|止|结束|[之以]?前)?", ends
    ),
    characters_between(r"(?!\s)", r"\s*(?:为止|截止|止)", ends),
    # 6月底前 and 年内 keep their marker: dates decides what they mean.
    characters_between(r"(?!\s)", r"(?<=[前内])", ends),
    characters_between(r"(?!\s)", r"(?<=[底末])", ends),
    characters_between(r"在?(?!\s)", r"(?:期间|里|中)?", all_of),
]
