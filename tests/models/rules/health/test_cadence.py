"""A customer is quiet once its cadence is over."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.rules.health.cadence import contacted_since, quiet_from


def test_a_customer_is_quiet_from_the_day_after_its_cadence() -> None:
    assert quiet_from(date(2026, 5, 6)) == date(2026, 6, 6)


DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(DAYS, DAYS, st.integers(1, 120))
def test_who_was_contacted_within_the_cadence_is_not_quiet(last: date, day: date, n: int) -> None:
    assert (last < contacted_since(day, n)) == (day >= quiet_from(last, n))
