"""What a title, or the name of a sheet, tells of the days below it: their year, month or span."""

import unicodedata
from calendar import monthrange
from datetime import date

from models.rules import lazy_re as re

CENTURY = 2000
ROC = 1911  # years that 民國 is behind
_MON = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
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
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def month_of(hint: str) -> tuple[int, int] | None:
    """The month that a sheet or a title is of: 2024年5月, "Jun 2024"."""
    found = _MONTH_OF_A_SHEET.search(unicodedata.normalize("NFKC", hint))
    if found is None:
        return None
    if found[1]:
        return (int(found[1]), int(found[2])) if 1 <= int(found[2]) <= 12 else None
    short = found[3].lower()
    return (int(found[4]), MONTHS.index(short) + 1) if short in MONTHS else None


def year_of(hint: str) -> int | None:
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
