"""What the statements compare with is what the rules say of any zone, day and clock time."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from models.rules.time.instants import at
from models.rules.time.periods import Kind, Period
from models.rules.time.zone_days import first_fresh, stretches, zone_days

# Beirut and Havana change their clocks at midnight, Lord Howe by half an hour, Apia skipped a day.
ZONES = st.sampled_from(
    "Asia/Shanghai America/New_York Asia/Beirut America/Havana Australia/Lord_Howe Pacific/Apia"
    " Asia/Kathmandu Europe/Lisbon".split()
).map(ZoneInfo)
days = st.dates(date(2005, 1, 1), date(2035, 12, 31))
DAY = timedelta(days=1)


@given(days, st.integers(0, 200), ZONES, st.data())
def test_a_clock_time_is_so_far_ahead_of_utc_as_its_stretch_says(
    first: date, length: int, zone: ZoneInfo, data: st.DataObject
) -> None:
    last = first + timedelta(days=length)
    found = stretches(zone, first, last)
    assert found[0].first == datetime.combine(first, time(), UTC)
    assert all(a.until == b.first for a, b in pairwise(found))
    edges = [edge.first.replace(tzinfo=None) for edge in found]
    any_time = st.datetimes(*(datetime.combine(day, time()) for day in (first, last + DAY)))
    near = st.sampled_from(edges).flatmap(
        lambda edge: st.sampled_from([edge, edge - timedelta(seconds=1), edge + timedelta(hours=1)])
    )
    clock = data.draw(any_time | near)
    stretch = next(
        (one for one in found if one.first <= clock.replace(tzinfo=UTC) < one.until), None
    )
    if stretch is None:
        assert not first <= clock.date() <= last
        return
    instant = clock.replace(tzinfo=UTC) - timedelta(seconds=stretch.ahead)
    assert instant == at(clock.date(), clock.time(), zone)


@given(days)
def test_the_first_fresh_day_is_the_first_from_which_a_look_lasts(today: date) -> None:
    first = first_fresh(today)
    assert first + relativedelta(months=1) >= today
    assert first - DAY + relativedelta(months=1) < today


@given(days, st.integers(0, 200), ZONES, st.integers(-300, 300))
def test_a_period_is_judged_on_its_last_day_or_today(
    first: date, length: int, zone: ZoneInfo, away: int
) -> None:
    period = Period(Kind.RANGE, first, first + timedelta(days=length))
    now = at(first, time(12), zone) + timedelta(days=away)
    found = zone_days(period, zone, now)
    assert found.judged == min(period.last, found.today)
    assert found.is_begun == (found.today >= first)
    assert (found.starts, found.ends) == (period.start(zone), period.end(zone))
