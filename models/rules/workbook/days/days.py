"""The day that a cell says: a date, a serial number, 20240510, one of 民國, or one as typed."""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.days import above, bare_days
from models.rules.workbook.days.above import CENTURY, ROC
from models.rules.workbook.days.bare_days import WEEKDAY
from models.rules.workbook.rows import Day

EPOCH = date(1899, 12, 30)  # of the serial numbers of spreadsheets
SERIALS = range(20_000, 80_000)  # 1954 to 2119
YEARS = range(1990, 2100)
ANY_YEARS = (date(2000, 1, 1), date(2012, 1, 1))  # a day that says its year is the same from both
MOST_APART = 5 * 366  # days between one of a sheet and the nearest of the others
LEAST_OTHERS = 3  # of a sheet, that tell which years are likely
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?")
_ROC = re.compile(
    r"(?:民國|民国)?\s*(1[0-4]\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?"
)
_SHORT_YEAR = re.compile(r"(\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?")
_SHORT_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d\d)")
CHINESE = "zh-CN"  # of words in Chinese, whoever brings them: 12/4 is in December
DAY_FIRST, MONTH_FIRST = frozenset({"en-GB"}), frozenset({"en-US"})
_ROC_COMPACT = re.compile(r"(1[0-4]\d)(\d\d)(\d\d)")
_DOTTED = re.compile(r"^(\d{1,2})\.(\d{1,2})\.?$")
_NO_DAY = re.compile(
    r"^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}(?![一二三四五六七八九十廿日号號])"
)
_SAME_DAY = re.compile(
    r"(?:当|當|即|同|今)[天日晚]|[当當][天日](?:内|內|之内)|(?:the )?same day|today|on the day",
    re.I,
)
_HALF_DAY = re.compile(
    r"(?<!\d\s\d)(?<!\d\s\d\d)(?<!:\d\d)\s*(?:上午|下午|早上|晚上|中午|am|pm)$"
    r"|(?<=[\d日号號])\s*(?:[早晚夜](?:[潮市班场場间間里裡])?|凌晨|清早|清晨|傍晚)$",
    re.I,
)
_UNSURE = re.compile(
    r"(?:[节節秋午明至庆慶旦宵阳陽]|十一|五一|春节|(?<![\d一二两三半几])年)假?期?[过過]?[之以]?[后後](?:再.*)?$|\bnext\s+(?:mon|tue|wed|thu|fri|sat|sun)|[?？、~～]|\bor\b|或|^[一二三四五六七八九十\d]+月份?$"
    r"|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$",
    re.I,
)
# A whole week or month: as a deadline its last day, but no day on which somebody is called.
_PERIOD = re.compile(
    r"(?:the\s+)?(?:next|this|coming|following)\s+(?:wk|week|weekend|month|quarter|qtr|year)"
    r"|(?:eo|end\s+of\s+)(?:m|w|q|y|month|week|quarter|year)"
    r"|[下本这這][个個]?(?:周|週|星期|礼拜|禮拜|月|季度?|年)(?:内|內|初|中|底|末)?"
    r"|(?:\d{1,2}月|月|年|季|周|週)(?:初|中|底|末|内|內|上旬|中旬|下旬)"
    r"|(?:过年|過年|春节|春節|年|[端中]\w|国庆|國慶|元旦|清明|五一|十一)(?:之?前)"
    r"|第?[一二三四1-4]季度?|[qh][1-4](?:\s*\d{2,4})?|(?:\d{4}年?)?\s*q[1-4]"
    r"|(?:early|mid|late|end)?[\s-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"[\s,'-]*(?:\d{4})?|\d{4}\s*[年/.-]\s*\d{1,2}\s*月?|\d{1,2}[/-]\d{4}",
    re.I,
)
_CALENDAR = re.compile(r"^(?:国历|國曆|公历|公曆|西历|西曆|阳历|陽曆|新历|新曆)[:：]?\s*(?=\d)")
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_HAS_YEAR = re.compile(
    r"(?:19|20)\d\d|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)|年|'\d\d|民國|民国"
    r"|(?i:\d-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d\d(?!\d))"
)
_MONTH_AND_DAY = re.compile(
    r"\d{1,2}\s*[./月-]\s*\d{1,2}|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}[日号號]|(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)


def day(
    cell: Cell,
    locale: str,
    near: Iterable[date] = (),
    since: date | None = None,
    hint: str = "",
) -> Day | None:
    """None where nobody could be sure. A day without a year is that of the year of what stands
    `near`; one that is told from another, such as in two weeks, counts from the day `since`.
    `hint` is what stands above the table."""
    if isinstance(cell, datetime):
        return cell if cell.time() != time() else cell.date()
    if isinstance(cell, date):
        return cell
    said = _HALF_DAY.sub("", unicodedata.normalize("NFKC", _typed(cell)).strip())
    said = bare_days.first_of(_CALENDAR.sub("", said))
    if _UNSURE.search(said):
        return None
    if since is not None and _SAME_DAY.fullmatch(said):
        return since
    if (found := _whole(said)) is not None:
        return found
    if alone := bare_days.alone(said):
        month = bare_days.month_of(hint, near)
        return bare_days.of_its_month(*alone, month, since, is_sure=not said.isdecimal())
    said = _NO_DAY.sub(r"\g<0>日", said)
    plain, weekday = _without_weekday(said)
    plain = _DOTTED.sub(r"\1/\2", plain) if locale.startswith("en") else plain  # no hour
    when = _whole(plain) or _told(plain, locale, near, since, hint)
    if when is not None and weekday is not None and when.weekday() != weekday:
        return None  # one of the two is a slip
    return when


def is_short(cell: Cell) -> bool:
    """Whether the year of a day has two digits, which may be its first or its last: 26-11-20."""
    said = cell.strip() if type(cell) is str else ""
    return _SHORT_YEAR.fullmatch(said) is not None


def plain_day(when: Day | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when


def is_bare(said: Cell) -> bool:
    """Whether nobody wrote the year of a day."""
    return not isinstance(said, date) and not _HAS_YEAR.search(text_of(said))


def not_before(when: Day, said: Cell, first: date) -> Day:
    """A day whose year nobody wrote, a year later where it lies before the first of a log: of what
    is to come after November, 5 Jan is of the next year."""
    day = plain_day(when)
    if is_bare(said) and day is not None and day < first and _MONTH_AND_DAY.search(text_of(said)):
        return _of(when.year + 1, when.month, when.day) or when
    return when


def is_far(when: Day, near: Iterable[date]) -> bool:
    """Whether a day lies years away from all others of its sheet, as a slip of the keyboard or a
    misreading does. `near` may hold the day itself, once."""
    day = plain_day(when)
    others = 0
    is_own = False
    for one in near:
        if one == day and not is_own:
            is_own = True
        elif day is None or abs(day - one).days <= MOST_APART:
            return False
        else:
            others += 1
    return others >= LEAST_OTHERS


def is_period(cell: Cell) -> bool:
    """Whether a cell names a week, a month or a quarter rather than a day."""
    if isinstance(cell, date):
        return False
    return _PERIOD.fullmatch(unicodedata.normalize("NFKC", text_of(cell)).strip()) is not None


def is_relative(said: str) -> bool:
    """Whether words name a day by another, or by its week: "by Fri", 下周, 当天."""
    is_same = _SAME_DAY.fullmatch(said.strip()) is not None
    return is_same or is_period(said) or WEEKDAY.search(said) is not None


def _within(said: str, last: date, locale: str) -> Day | None:
    """The day without a year that lies in the twelve months up to a last one."""
    for year in (last.year, last.year - 1) if _MONTH_AND_DAY.search(said) else ():
        found = _read(said, date(year, 1, 1), locale)
        day = plain_day(found)
        if day is not None and day.year == year and timedelta(0) <= last - day < timedelta(366):
            return found
    return None


def _typed(cell: Cell) -> str:
    """4.11 is a number to the spreadsheet; of 4.1 nobody knows whether it was typed as 4.10."""
    if isinstance(cell, float) and not cell.is_integer():
        tenths = round(cell * 10) % 10
        return "" if cell * 10 == round(cell * 10) and tenths <= 3 else f"{cell}"
    return text_of(cell)


def _whole(said: str) -> Day | None:
    """The day of digits that say their year."""
    if said.isdigit():
        return _number(int(said))
    if whole := _ROC.fullmatch(said):
        year, month, number = map(int, whole.groups())
        return _of(year + ROC, month, number)
    if "T" in said and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?", said):
        return datetime.fromisoformat(said)
    whole = _YEAR_FIRST.fullmatch(said)
    return _of(*map(int, whole.groups())) if whole else None


def _told(
    said: str, locale: str, near: Iterable[date], since: date | None, hint: str
) -> Day | None:
    if since is None and (until := above.span_of(hint)) is not None and not _HAS_YEAR.search(said):
        return _within(said, until, locale)
    told = above.year_of(hint)
    years = {told} if told else {one.year for one in near}
    if (short := _SHORT_YEAR.fullmatch(said)) and locale.startswith("zh"):
        year, month, number = map(int, short.groups())
        if CENTURY + year in years:
            return _of(CENTURY + year, month, number)
    if last := _SHORT_LAST.fullmatch(said):
        one, other, year = map(int, last.groups())
        # 26/11/26 is the same day from either end
        is_told = CENTURY + year in years and (one == year or CENTURY + one not in years)
        if is_told and locale in MONTH_FIRST | DAY_FIRST:
            month, number = (one, other) if locale in MONTH_FIRST else (other, one)
            return _of(CENTURY + year, month, number)
    if since is not None:
        return _read(said, since, locale)
    if _HAS_YEAR.search(said):
        found, again = (_read(said, one, locale) for one in ANY_YEARS)
        return found if found == again else None  # 明年1月6日 says none of its own
    if len(years) == 1 and _MONTH_AND_DAY.search(said):
        year = years.pop()
        found = _read(said, date(year, 1, 1), locale)
        return found if found is not None and found.year == year else None
    return None


def _without_weekday(said: str) -> tuple[str, int | None]:
    """ "Thu 3/13" and 5月7日(周三) without the day of the week, and which it is, from 0."""
    found = WEEKDAY.search(said)
    rest = f"{said[: found.start()]} {said[found.end() :]}".strip() if found else ""
    if found is None or not _MONTH_AND_DAY.search(rest) or WEEKDAY.search(rest):
        return said, None
    return rest, bare_days.number_of(found[0])


def _number(number: int) -> date | None:
    if number in SERIALS:
        return EPOCH + timedelta(days=number)
    if roc := _ROC_COMPACT.fullmatch(str(number)):
        return _of(int(roc[1]) + ROC, int(roc[2]), int(roc[3]))
    compact = _COMPACT.fullmatch(str(number))
    return _of(*map(int, compact.groups())) if compact else None


def _of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


@lru_cache(maxsize=4096)  # a file says the same days again and again
def _read(said: str, since: date, locale: str) -> Day | None:
    now = datetime.combine(since, time(0, 1)).astimezone()
    found = dates.whole(said, now, "future", locale)
    return found.replace(tzinfo=None) if isinstance(found, datetime) else found
