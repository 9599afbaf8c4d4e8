"""The parts of a clause about a deal: each share or sum with the day on which it is paid. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.deals import schedule
from models.rules.deals.several import Sum
from models.rules.deals.shares import (
    IS_PAID,
    REST,
    Share,
    named_in,
    percent_of,
    waited_for,
    without_waiting,
)

_ALL_THE_REST = re.compile("付清|结清")
_BESIDE = re.compile(rf"{REST}|" r"(?<![a-z])(?:now|they|pay|pays|we|get)(?![a-z])|先|再")
_NOW = re.compile(r"(?<![a-z])now(?![a-z])")


def read(
    folded: str, sums: Sequence[Sum], typed: str, now: datetime, locale: str
) -> Iterator[Share]:
    """Those of one clause, which is `typed` so."""
    marks: list[tuple[int, int, Decimal | None, Decimal | None]] = [
        (start, end, None, value) for start, end, value in sums
    ]
    named = named_in(folded)
    for found in named:
        is_beside = found["rest"] and (marks or len(named) > 1)
        if not is_beside:
            marks.append((found.start(), found.end(), percent_of(found), None))
    if not marks and (last := _ALL_THE_REST.search(folded)):
        marks.append((last.start(), last.end(), None, None))
    marks.sort()
    ends = [mark[1] for mark in marks]
    is_before = bool(marks) and _day(folded[: marks[0][0]], now, locale) is not None
    for number, (start, end, percent, amount) in enumerate(marks):
        begin = (ends[number - 1] if number else 0) if is_before or not number else start
        until = end if is_before and number < len(marks) - 1 else len(folded)
        if not is_before and number < len(marks) - 1:
            until = marks[number + 1][0]
        said = f"{folded[begin:start]} {folded[end:until]}"
        day = _day(said, now, locale)
        is_rest = percent is None and amount is None
        if day is None and not is_rest and not IS_PAID.search(folded):
            continue
        if day is None and amount is not None and not IS_PAID.search(said):
            continue
        is_alike = percent is not None and percent != round(percent, 2)  # a third
        waits = waited_for(typed[begin:until]) if day is None else ""
        yield Share(percent, day, amount, is_alike, waits)


def _day(said: str, now: datetime, locale: str) -> date | None:
    folded = said
    said = _BESIDE.sub(" ", without_waiting(said))  # 剩下明年 is not 下年
    days = list(schedule.listed_days(said, now, locale))
    if not days and _NOW.search(folded):
        return now.date()
    if not days and (read := dates.read(said.strip(), now, "future", locale or None)):
        days = [schedule.day_of(read)]
    return days[0] if len(days) == 1 else None
