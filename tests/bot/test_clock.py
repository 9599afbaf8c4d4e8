from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import Clock, SkippableClock

NOON = datetime(2026, 5, 6, 12, tzinfo=UTC)


def test_the_system_clock_tells_an_aware_time_in_utc() -> None:
    before = datetime.now(UTC)
    now = Clock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


def test_a_frozen_clock_moves_only_by_skips() -> None:
    clock = SkippableClock(NOON, frozen=True)
    assert clock.now() == clock.now() == NOON
    assert clock.skip(timedelta(hours=2)) == NOON + timedelta(hours=2) == clock.now()


def test_a_running_clock_goes_on_from_its_start() -> None:
    clock = SkippableClock(NOON)
    first = clock.now()
    assert NOON <= first <= clock.now() < NOON + timedelta(minutes=1)


def test_skipping_to_an_instant_takes_any_zone() -> None:
    clock = SkippableClock(NOON, frozen=True)
    clock.skip_to(datetime.fromisoformat("2026-05-07T09:00:00+08:00"))
    assert clock.now() == datetime(2026, 5, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize("to", [NOON - timedelta(seconds=1), datetime(2026, 5, 8)])  # noqa: DTZ001
def test_no_clock_goes_back_or_to_a_time_without_a_zone(to: datetime) -> None:
    with pytest.raises(ValueError, match=r"back|aware"):
        SkippableClock(NOON, frozen=True).skip_to(to)


def test_a_clock_needs_an_aware_start() -> None:
    with pytest.raises(ValueError, match="aware"):
        SkippableClock(datetime(2026, 5, 8))  # noqa: DTZ001 - the point of the test


def test_every_skip_is_told_until_one_stops_listening() -> None:
    clock = SkippableClock(NOON, frozen=True)
    told: list[datetime] = []
    stop = clock.on_skip(told.append)
    clock.skip(timedelta(days=1))
    stop()
    clock.skip(timedelta(days=1))
    assert told == [NOON + timedelta(days=1)]
