"""What a title, or the name of a sheet, tells of the days below it: their year, month or span."""

import unicodedata
from calendar import monthrange
from datetime import date

from models.rules import lazy_re as re

CENTURY = 2000
ROC = 1911  # years that 民國 is behind
_MON = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_NAME = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_ROC_YEAR = re.compile(r"(?<!\d)(1[0-4]\d)\s*(?:年度?)")
_HALF_YEAR = re.compile(r"(?<![\d./-])(2\d)年?[上下](?:半年|半|(?![午周週个個月]))")  # 25上
_SPAN = re.compile(
    rf"\b(?:year|12 months|twelve months|y/e|fy)\s+(?:to|ending|ended|end)?\s*"
    rf"(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+)?({_MON})[a-z]*\.?\s+(20\d\d)",
    re.I,
)
_MONTH_OF_A_SHEET = re.compile(
    r"(20\d\d)\s*[年./-]\s*(\d{1,2})(?!\d)|\b([a-z]{3})[a-z]*\.? (20\d\d)\b", re.I
)
_SHORT_MONTH = re.compile(rf"^({_NAME})[-' ’]+(2\d)\b", re.I)  # of a sheet: Sep-26
_ALONE = re.compile(
    rf"(?<![\d./])(1[0-2]|[1-9])月(?!\d)|(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月|\b({_NAME})\b(?![\s-]*\d)",
    re.I,
)
HAN_MONTHS = "一二三四五六七八九十"
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def month_of(hint: str) -> tuple[int, int] | None:
    """The month that a sheet or a title is of: 2024年5月, "Jun 2024"."""
    plain = unicodedata.normalize("NFKC", hint)
    if of_sheet := _SHORT_MONTH.search(plain):
        return CENTURY + int(of_sheet[2]), _month("", "", of_sheet[1])
    found = _MONTH_OF_A_SHEET.search(plain)
    if found is None:
        return None
    if found[1]:
        return (int(found[1]), int(found[2])) if 1 <= int(found[2]) <= 12 else None
    short = found[3].lower()
    return (int(found[4]), MONTHS.index(short) + 1) if short in MONTHS else None


def month_alone(hint: str) -> int | None:
    """The only month that a sheet or a title names: 9月, "October calls"."""
    found = {_month(*one) for one in _ALONE.findall(unicodedata.normalize("NFKC", hint))}
    return found.pop() if len(found) == 1 else None


def _month(number: str, han: str, name: str) -> int:
    if number:
        return int(number)
    if han:
        return sum(HAN_MONTHS.index(one) + 1 for one in han)
    return MONTHS.index(name.lower()[:3]) + 1


def year_of(hint: str) -> int | None:
    if of_sheet := _SHORT_MONTH.search(hint):
        return CENTURY + int(of_sheet[2])
    years = {int(year) for year in re.findall(r"(?<!\d)20\d\d(?!\d)", hint)}
    years |= {CENTURY + int(year) for year in _HALF_YEAR.findall(hint)}
    years |= {int(year) + ROC for year in _ROC_YEAR.findall(hint)}
    return years.pop() if len(years) == 1 else None


def span_of(hint: str) -> date | None:
    """The last day of the year that a title is of: "year to 31 March 2025"."""
    found = _SPAN.search(unicodedata.normalize("NFKC", hint))
    if found is None:
        return None
    year, month = int(found[3]), MONTHS.index(found[2].casefold()) + 1
    last = monthrange(year, month)[1]
    return date(year, month, min(int(found[1] or last), last))
