"""Equal instalments in a line about a deal: "3 monthly payments from Jan 15", 分三期，每月15日付.

Pure.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

MOST = 12  # instalments
_NUMBERS = dict(
    zip("two three four five six seven eight nine ten twelve".split(), range(2, 12), strict=False)
)
_NUMBERS |= {"twelve": 12} | dict(zip("二三四五六七八九十", range(2, 11), strict=True)) | {"两": 2}
COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_TIMES = re.compile(
    rf"{COUNT}\s*(?:equal\s*)?(?P<every>monthly|quarterly|yearly|annual)?\s*"
    r"(?:payments?|instal+ments?|parts)"
    rf"|分(?:成|作)?\s*{COUNT.replace('count', 'times')}\s*(?P<unit>个月|个季度|季度?|期|次|笔|年)"
)
_EVERY = re.compile(
    r"(?P<month>monthly|(?:every|each|per|a) month|每个?月|按月|个月)"
    r"|(?P<quarter>quarterly|(?:every|each|per|a) quarter|每个?季度?|按季|季)"
    r"|(?P<year>yearly|annual(?:ly)?|(?:every|each|per|a) year|每年|按年)"
)
_REGULAR = re.compile(
    r"(?<![a-z])(?:monthly|quarterly|yearly|annually|(?:every|each|per|a) (?:month|quarter|year)"
    r"|in (?:thirds|halves|quarters|equal))(?![a-z])|[每按]个?(?:月|季|年)"
)
_DAY_OF_MONTH = re.compile(r"每个?月\s*(\d{1,2})\s*[日号]")
_FROM_MONTH = re.compile(r"从?\s*(\d{1,2})\s*月份?\s*(?:开始|起)")
_FROM = re.compile(
    r"(?:from|starting|beginning|first on|first)\s+(?:on|in|from)?\s*(?P<en>[^,;，；]+)"
    r"|(?:从|自)?\s*(?P<zh>[^,;，；从自]+?)\s*(?:开始|起)"
)
_STEPS = {"month": 1, "quarter": 3, "year": 12}
_SLASHED = re.compile(r"(?<![\d/])(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\d/])")
# 12.20前, 预计1.15签约, and a clause that is nothing else: a number has no such words beside it.
_DOTTED = re.compile(
    r"(?<![\d/.])(?P<month>\d{1,2})\.(?P<day>\d{1,2})"
    r"(?=\s*(?:[日号]|之?前|以前|左右|付|打款|到(?!\d)|收|支付|签|成交|结|拿下|下单|汇|转)|(?P<end>\s*(?:[,，;；。、]|$)))"
)
_SAYS_DAY = re.compile(r"(?:预计|预期|有望|争取|于|在|[付款定订金%成]\s*|[,，;；。、]\s*|^\s*)$")
_APART = re.compile(r"\s*(?:,|，|、|和|与|及|&|(?<![a-z])and(?![a-z]))\s*")


def count_of(folded: str) -> int | None:
    """How many instalments it names."""
    if (found := _TIMES.search(folded)) is None:
        return None
    count = number_of(found["count"] or found["times"])
    return count if 2 <= count <= MOST else None


def number_of(said: str) -> int:
    return _NUMBERS.get(said) or (int(said) if said.isdigit() else 0)


def speaks_of_one(folded: str) -> bool:
    return any(words.search(folded) for words in (_TIMES, _EVERY, _FROM, _FROM_MONTH))


def only_days(folded: str, now: datetime, locale: str) -> list[date]:
    """Those of a clause that says nothing else; none of any other."""
    read = [
        dates.read(_slashed(piece, now).strip(" 到在于"), now, "future", locale or None)
        for piece in _APART.split(folded.strip())
    ]
    found = [day_of(one) for one in read if one is not None]
    return found if len(found) == len(read) else []


def days_of(folded: str, count: int, now: datetime, locale: str) -> list[date] | None:
    """The days of so many: those that are listed, or by an interval from a first one."""
    if step := _step(folded):
        first = _first(folded, now, locale)
        if first is None:
            return None
        return [first + relativedelta(months=step * number) for number in range(count)]
    listed = list(listed_days(folded, now, locale))
    return listed if len(listed) == count else None


def listed_days(folded: str, now: datetime, locale: str) -> Iterator[date]:
    """1月31日和3月31日, "Jan 15 and Jun 15"."""
    for piece in _APART.split(folded):
        if (found := dates.find(_slashed(piece, now), now, "future", locale or None)) is not None:
            yield day_of(found.value)


def _slashed(piece: str, now: datetime) -> str:
    """A day of a plan written 12/15 or 1/15, made one that nobody takes for a score."""
    found = _SLASHED.search(piece)
    if found is None:
        return piece
    month, day = int(found["month"]), int(found["day"])
    try:
        this_year = date(now.year, month, day)
        due = this_year if this_year >= now.date() else date(now.year + 1, month, day)
    except ValueError:
        return piece
    return f"{piece[: found.start()]} {due.isoformat()} {piece[found.end() :]}"


def undotted(text: str) -> str:
    """12.20前 as 12月20前, each character at its place."""
    for found in reversed(list(_DOTTED.finditer(fold(text)))):
        is_day = 1 <= int(found["month"]) <= 12 and 1 <= int(found["day"]) <= 31
        before = fold(text[: found.start()])
        if found["end"] is not None and not (_SAYS_DAY.search(before) and len(found["day"]) > 1):
            continue
        if is_day and not text.isascii():
            text = f"{text[: found.end('month')]}月{text[found.start('day') :]}"
    return text


def repeated(total: Decimal, each: Decimal, folded: str) -> int | None:
    """How often 每季度付6万 makes up the whole."""
    if not _step(folded) or not each or total % each:
        return None
    count = int(total / each)
    return count if 2 <= count <= MOST else None


def day_of(said: date | datetime) -> date:
    return said.date() if isinstance(said, datetime) else said


def is_regular(folded: str) -> bool:
    """Whether it is paid again and again, or in parts alike, as no count says."""
    return _REGULAR.search(folded) is not None


def _step(folded: str) -> int | None:
    """In months."""
    found = _EVERY.search(folded)
    return _STEPS[str(found.lastgroup)] if found else None


def _first(folded: str, now: datetime, locale: str) -> date | None:
    """每月15日付，从1月开始; from Jan 15; 1月15日开始."""
    day, month = _DAY_OF_MONTH.search(folded), _FROM_MONTH.search(folded)
    if day is not None:
        start = now.date() + timedelta(days=1)
        if month is not None:
            start = date(now.year + (int(month[1]) < now.month), min(int(month[1]), 12), 1)
        return start + relativedelta(day=int(day[1]), months=int(start.day > int(day[1])))
    for found in _FROM.finditer(folded):
        said = dates.find(found["en"] or found["zh"], now, "future", locale or None)
        if said is not None:
            return day_of(said.value)
    return None
