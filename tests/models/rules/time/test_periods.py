"""Which days a typed period covers. Now is Wednesday 2026-05-06, 10:30, unless a test says
otherwise."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.time import periods
from models.rules.time.periods import Kind, Period

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 5, 6, 10, 30, tzinfo=SHANGHAI)
# Beirut and Havana change their clocks at midnight, Samoa skipped a whole day.
ZONES = [
    ZoneInfo(name)
    for name in (
        "Asia/Shanghai",
        "America/New_York",
        "Asia/Beirut",
        "America/Havana",
        "America/Sao_Paulo",
        "Pacific/Apia",
    )
]


def days(text: str, now: datetime = NOW) -> tuple[str, str]:
    found = periods.read(text, now)
    return found.first.isoformat(), found.last.isoformat()


Q1, Q2 = ("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30")
APRIL, MAY = ("2026-04-01", "2026-04-30"), ("2026-05-01", "2026-05-31")
LAST_WEEK, THIS_WEEK = ("2026-04-27", "2026-05-03"), ("2026-05-04", "2026-05-10")
YEAR_2025, YEAR_2026 = ("2025-01-01", "2025-12-31"), ("2026-01-01", "2026-12-31")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *[(text, Q2) for text in ("", "  ", "Q2", "q2 2026", "2026Q2", "2026-Q2", "2026 Q2")],
        *[(text, Q2) for text in ("Q2'26", "Q2’26", "Ｑ２", "Q2 of 2026", "the second quarter")],
        *[(text, Q2) for text in ("二季度", "第二季度", "第2季度", "2026年第二季度", "2026第二季")],
        *[(text, Q2) for text in ("this quarter", "current quarter", "本季度", "本季", "這季度")],
        *[(text, Q1) for text in ("last quarter", "previous quarter", "上季度", "上個季度", "Q1")],
        *[(text, MAY) for text in ("May", "may", "May 2026", "5月", "五月", "5月份", "2026-05")],
        *[(text, MAY) for text in ("this month", "本月", "这个月", "這個月", "2026年5月")],
        ("mar", ("2026-03-01", "2026-03-31")),
        ("May 2025", ("2025-05-01", "2025-05-31")),
        *[(text, APRIL) for text in ("last month", "上月", "上个月", "上個月", "上一個月")],
        ("上上個月", ("2026-03-01", "2026-03-31")),
        *[(text, THIS_WEEK) for text in ("this week", "本周", "本週", "这周", "這週")],
        *[(text, LAST_WEEK) for text in ("last week", "上周", "上週", "上星期")],
        *[(text, ("2026-01-01", "2026-06-30")) for text in ("H1", "上半年", "2026上半年")],
        *[(text, ("2026-01-01", "2026-06-30")) for text in ("2026H1", "1H26", "1H 2026", "H1'26")],
        ("last half", ("2025-07-01", "2025-12-31")),
        *[(text, Q2) for text in ("2026/Q2", "2Q26", "Q2 FY26", "FY2026 Q2", "2026财年第二季度")],
        *[
            (text, YEAR_2026)
            for text in ("FY2026", "FY26", "2026财年", "本財年", "this fiscal year")
        ],
        ("same quarter last year", ("2025-04-01", "2025-06-30")),
        ("the same quarter of last year", ("2025-04-01", "2025-06-30")),
        *[
            (text, ("2025-04-01", "2025-06-30"))
            for text in ("去年同期", "去年同季", "去年的同季度")
        ],
        *[(text, ("2025-05-01", "2025-05-31")) for text in ("same month last year", "去年同月")],
        *[(text, ("2025-05-05", "2025-05-11")) for text in ("same week last year", "去年同周")],
        *[(text, ("2025-07-01", "2025-12-31")) for text in ("H2", "下半年", "H2 2025")],
        *[(text, YEAR_2026) for text in ("2026", "2026年", "二〇二六年", "this year", "今年")],
        *[(text, YEAR_2025) for text in ("2025", "last year", "去年")],
        *[(text, ("2026-01-01", "2026-05-06")) for text in ("YTD", "year to date", "年初至今")],
        *[(text, ("2025-10-01", "2025-12-31")) for text in ("Q4 2025", "去年四季度", "第四季度")],
    ],
)
def test_a_period_by_its_name(typed: str, meant: tuple[str, str]) -> None:
    assert days(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *[(text, Q2) for text in ("2026-04-01 to 2026-06-30", "4月1日至6月30日", "4/1-6/30")],
        *[(text, Q2) for text in ("Apr 1 - Jun 30", "April 1 – June 30", "2026-04-01~2026-06-30")],
        *[(text, Q2) for text in ("2026-04-01-2026-06-30", "from Apr 1 to June 30 2026")],
        *[(text, Q2) for text in ("從4月1日到6月30日", "2026年4月1日至6月30日", "4月到6月")],
        ("5月1日到5月31日", MAY),
        ("2026-05-01..2026-06-15", ("2026-05-01", "2026-06-15")),
        ("2026Q1..2026Q2", ("2026-01-01", "2026-06-30")),
        ("Jan-Mar", Q1),
        ("Q1 to Q2 2026", ("2026-01-01", "2026-06-30")),
        ("Q3 to Q4", ("2025-07-01", "2025-12-31")),
        ("2025-2026", ("2025-01-01", "2026-12-31")),
        ("4月1日至今", ("2026-04-01", "2026-05-06")),
        ("April 1 to yesterday", ("2026-04-01", "2026-05-05")),
        ("Apr 1 - Jun 30 2025", ("2025-04-01", "2025-06-30")),
        ("Nov 1 - Jan 31", ("2025-11-01", "2026-01-31")),
        ("2024年12月1日至1月31日", ("2024-12-01", "2025-01-31")),
        ("Q4 to Q1", ("2025-10-01", "2026-03-31")),
    ],
)
def test_from_one_day_or_period_to_another(typed: str, meant: tuple[str, str]) -> None:
    assert days(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        *["Board", "Review Board", "soon", "尽快", "500人", "Q5", "Q0", "H3", "13月", "2026-13"],
        *["0000", "9999", "next quarter", "下季度", "to", "至", "-", "2026-04-01 to", "to June 30"],
        *["Acme to Beta", "Q2 2025 2026", "2026-02-30 to 2026-03-05", "Q2 " * 60],
        "tomorrow 3pm to tomorrow 5pm",
    ],
)
def test_what_names_no_period_is_not_guessed(typed: str) -> None:
    with pytest.raises(periods.Unreadable):
        periods.read(typed, NOW)
    assert not periods.is_one(typed, NOW)


@pytest.mark.parametrize(
    "typed",
    [
        *["2026-06-30 to 2026-04-01", "2026年6月30日至2026年4月1日", "Q2 2026 to Q1 2026"],
        *["today to yesterday", "May 31 to May 1", "6月30日至4月1日", "2026-06-30 to Apr 1"],
    ],
)
def test_a_period_that_ends_before_it_starts_is_said_to(typed: str) -> None:
    with pytest.raises(periods.Backwards):
        periods.read(typed, NOW)
    assert periods.is_one(typed, NOW)


def test_without_a_year_it_is_the_latest_that_has_begun() -> None:
    new_year = datetime(2026, 1, 1, 0, 5, tzinfo=SHANGHAI)
    assert days("Q1", new_year) == Q1
    assert days("Jan", new_year) == ("2026-01-01", "2026-01-31")
    assert days("Q4", new_year) == ("2025-10-01", "2025-12-31")
    assert days("last week", new_year) == ("2025-12-22", "2025-12-28")
    assert days("last quarter", new_year) == ("2025-10-01", "2025-12-31")


def test_the_day_is_that_of_the_person_s_zone() -> None:
    evening = datetime(2026, 3, 31, 17, tzinfo=UTC)  # the first of April in Shanghai
    assert days("", evening.astimezone(SHANGHAI)) == Q2
    assert days("", evening.astimezone(ZoneInfo("America/New_York"))) == Q1


@pytest.mark.parametrize(
    ("typed", "before"),
    [
        ("Q1 2026", ("2025-10-01", "2025-12-31")),
        ("March 2024", ("2024-02-01", "2024-02-29")),
        ("H1 2026", ("2025-07-01", "2025-12-31")),
        ("2026", YEAR_2025),
        ("this week", LAST_WEEK),
        ("YTD", ("2025-01-01", "2025-05-06")),
        ("2026-05-04 to 2026-05-06", ("2026-05-01", "2026-05-03")),
    ],
)
def test_the_period_before_is_of_the_same_kind(typed: str, before: tuple[str, str]) -> None:
    period = periods.read(typed, NOW)
    earlier = period.before()
    assert (earlier.first.isoformat(), earlier.last.isoformat()) == before
    assert earlier.kind is period.kind


@pytest.mark.parametrize(
    ("typed", "compared"),
    [
        ("Q2", ("2026-01-01", "2026-02-05")),  # it is the 36th day of the quarter
        ("May", ("2026-04-01", "2026-04-06")),
        ("this week", ("2026-04-27", "2026-04-29")),
        ("YTD", ("2025-01-01", "2025-05-06")),
        ("2026-05-04 to 2026-05-06", ("2026-05-01", "2026-05-03")),
        ("Q1", ("2025-10-01", "2025-12-31")),
    ],
)
def test_what_is_on_is_compared_with_as_many_days(typed: str, compared: tuple[str, str]) -> None:
    found = periods.read(typed, NOW).compared(NOW.date())
    assert (found.first.isoformat(), found.last.isoformat()) == compared


def test_the_last_day_of_a_shorter_month_is_as_far_as_it_goes() -> None:
    march = periods.read("March 2026", NOW)
    found = march.compared(date(2026, 3, 30))
    assert (found.first, found.last) == (date(2026, 2, 1), date(2026, 2, 28))


named = st.sampled_from(
    ["Q1", "Q4", "May", "Feb", "H2", "this week", "last month", "last year", ""]
)
moments = st.builds(
    lambda hours, zone: (datetime(2000, 1, 1, tzinfo=UTC) + timedelta(hours=hours)).astimezone(
        zone
    ),
    st.integers(0, 800_000),
    st.sampled_from(ZONES),
)


@given(named, moments)
def test_periods_of_one_kind_follow_each_other_without_a_gap(text: str, now: datetime) -> None:
    period = periods.read(text, now)
    assert period.first <= now.date()
    assert period.before().last == period.first - timedelta(days=1)


@given(st.text(alphabet="QqHh1234 26-/年月日季度上下本去周至到tomaypr", max_size=20), moments)
def test_any_text_is_read_or_refused(text: str, now: datetime) -> None:
    try:
        period = periods.read(text, now)
    except (periods.Unreadable, periods.Backwards):
        return
    assert period.first <= period.last


@given(
    st.dates(date(2000, 1, 1), date(2035, 12, 31)),
    st.integers(0, 400),
    st.sampled_from(ZONES),
    st.timedeltas(timedelta(days=-500), timedelta(days=500)),
)
def test_a_period_holds_what_lies_between_its_start_and_its_end(
    first: date, length: int, zone: ZoneInfo, away: timedelta
) -> None:
    period = Period(Kind.RANGE, first, first + timedelta(days=length))
    start, end = period.start(zone), period.end(zone)
    assert period.holds(start, zone)
    assert not period.holds(end, zone)
    instant = start + away
    assert period.holds(instant, zone) == (start <= instant < end)
