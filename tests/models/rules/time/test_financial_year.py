"""Quarters, halves and years of a workspace whose year begins in another month."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.time import periods
from models.rules.time.period import Kind, Period, current, in_year, of_year

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 5, 6, 10, 30, tzinfo=SHANGHAI)
DAY = timedelta(days=1)
days = st.dates(date(1995, 1, 1), date(2090, 1, 1))
moments = days.map(lambda day: datetime.combine(day, time(10, 30), SHANGHAI))
beginnings = st.integers(1, 12)
fiscal = st.sampled_from([Kind.QUARTER, Kind.HALF, Kind.YEAR])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ("2026-04-01", "2026-06-30", 2026, 1)),
        ("Q2", ("2025-07-01", "2025-09-30", 2025, 2)),
        ("Q2 2026", ("2026-07-01", "2026-09-30", 2026, 2)),
        ("Q4 FY2026", ("2027-01-01", "2027-03-31", 2026, 4)),
        ("2026财年第四季度", ("2027-01-01", "2027-03-31", 2026, 4)),
        ("上季度", ("2026-01-01", "2026-03-31", 2025, 4)),
        ("上半年", ("2026-04-01", "2026-09-30", 2026, 1)),
        ("H2 last year", ("2025-10-01", "2026-03-31", 2025, 2)),
        ("今年", ("2026-04-01", "2027-03-31", 2026, 1)),
        ("FY26", ("2026-04-01", "2027-03-31", 2026, 1)),
        ("YTD", ("2026-04-01", "2026-05-06", 2026, 1)),
        ("去年同期", ("2025-04-01", "2025-06-30", 2025, 1)),
        ("January 2026", ("2026-01-01", "2026-01-31", 2026, 1)),
        ("Q3 to Q4", ("2025-10-01", "2026-03-31", 2025, 1)),
    ],
)
def test_quarters_count_from_april_where_the_year_begins_then(
    typed: str, meant: tuple[str, str, int, int]
) -> None:
    found = periods.read(typed, NOW, 4)
    assert (found.first.isoformat(), found.last.isoformat()) == meant[:2]
    if found.kind is not Kind.RANGE:
        assert (found.year, found.number) == meant[2:]


@given(moments, beginnings, fiscal)
def test_the_current_one_holds_today_and_those_around_it_touch_it(
    now: datetime, begins: int, kind: Kind
) -> None:
    today = now.date()
    this = current(kind, today, begins=begins)
    assert this.first <= today <= this.last
    assert current(kind, today, 1, begins) == this.before()
    assert this.before().last == this.first - DAY
    assert current(kind, this.last + DAY, begins=begins).before() == this


@given(moments, beginnings)
def test_a_year_is_its_halves_and_its_quarters(now: datetime, begins: int) -> None:
    year = current(Kind.YEAR, now.date(), begins=begins)
    assert (year.first.month, year.first.day, year.number) == (begins, 1, 1)
    for parts in (["H1", "H2"], ["Q1", "Q2", "Q3", "Q4"]):
        found = [periods.read(f"{part} FY{year.year}", now, begins) for part in parts]
        assert [one.number for one in found] == list(range(1, len(parts) + 1))
        assert {one.year for one in found} == {year.year}
        assert (found[0].first, found[-1].last) == (year.first, year.last)
        for one, following in pairwise(found):
            assert following.before() == one


@given(moments, beginnings, fiscal)
def test_a_name_with_its_year_is_read_as_what_it_names(
    now: datetime, begins: int, kind: Kind
) -> None:
    this = current(kind, now.date(), begins=begins)
    letter = {Kind.QUARTER: f"Q{this.number} ", Kind.HALF: f"H{this.number} ", Kind.YEAR: ""}[kind]
    chinese = {
        Kind.QUARTER: f"第{this.number}季度",
        Kind.HALF: "上半年" if this.number == 1 else "下半年",
        Kind.YEAR: "",
    }[kind]
    for written in (f"{letter}FY{this.year}", f"{this.year}财年{chinese}"):
        assert periods.read(written, now, begins) == this


@given(st.sampled_from(["Q1", "Q3", "Q4", "H1", "H2"]), moments, beginnings)
def test_without_a_year_it_is_the_latest_that_has_begun(
    text: str, now: datetime, begins: int
) -> None:
    found = periods.read(text, now, begins)
    assert (
        found.first
        <= now.date()
        < of_year(found.year + 1, in_year(found.first, begins).month, begins)
    )


@given(moments, beginnings, fiscal)
def test_a_year_before_has_the_same_number(now: datetime, begins: int, kind: Kind) -> None:
    this = current(kind, now.date(), begins=begins)
    earlier = this.year_before()
    assert (earlier.number, earlier.year, earlier.kind) == (this.number, this.year - 1, kind)


@given(days, beginnings)
def test_months_of_a_year_are_counted_there_and_back(day: date, begins: int) -> None:
    place = in_year(day, begins)
    assert of_year(place.year, place.month, begins) == day.replace(day=1)


def test_months_are_the_calendars_whenever_the_year_begins() -> None:
    for begins in range(1, 13):
        found = periods.read("Feb 2024", NOW, begins)
        assert found == Period(Kind.MONTH, date(2024, 2, 1), date(2024, 2, 29), begins)
        assert (found.year, found.number) == (2024, 2)


@pytest.mark.parametrize(
    ("typed", "month"),
    [("April", 4), ("apr", 4), ("4月", 4), ("四月", 4), ("4", 4), ("十二月", 12), ("may", 5)],
)
def test_a_month_by_its_name_or_number(typed: str, month: int) -> None:
    assert periods.read_month(typed) == month


@pytest.mark.parametrize("typed", ["", "13", "0", "Ltd", "April 2026", "4.5", "Q2"])
def test_what_is_no_month_is_not_guessed(typed: str) -> None:
    assert periods.read_month(typed) is None
