"""Periods and financial years in words."""

from datetime import date

from handlers.text import Text
from models.rules.time.period import JANUARY, Kind, Period, current

COUNTED = (Kind.QUARTER, Kind.HALF, Kind.YEAR, Kind.TO_DATE)  # from the beginning of a year


def name_of(period: Period, text: Text, today: date) -> str:
    """ "Q2 2026", "2026年第二季度"; "Q2 FY2026" where years do not begin in January."""
    first, last = text.days(period.first, period.last, today)
    if period.kind is Kind.RANGE and period.first == period.last:
        return first
    kind = f"fiscal-{period.kind}" if _is_fiscal(period) else period.kind
    return text(
        f"period-{kind}",
        first=first,
        last=last,
        year=str(period.year),
        month=period.first.month,
        quarter=period.number,
        half=period.number,
    )


def title_of(period: Period, text: Text, today: date) -> str:
    """The name, with the days of a financial year's: "Q2 FY2026 (1 Jul – 30 Sep 2026)"."""
    name = name_of(period, text, today)
    if not _is_fiscal(period) or period.kind is Kind.TO_DATE:
        return name
    return text("period-with-days", period=name, days=text.interval(period.first, period.last))


def year_begins(month: int, text: Text, today: date) -> str:
    """Plain text, with this quarter as the example."""
    quarter = current(Kind.QUARTER, today, begins=month)
    return text(
        "fiscal-now",
        month=text.month(month),
        quarter=name_of(quarter, text, today),
        days=text.interval(quarter.first, quarter.last),
    )


def _is_fiscal(period: Period) -> bool:
    return period.begins != JANUARY and period.kind in COUNTED
