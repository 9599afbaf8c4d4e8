"""What holds for anybody's hours, days and zone, those of daylight saving too."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.deadlines import DueReminder, Kind, Mode, Stage
from models.rules.deadlines.adjustment import AdjustedReminder, adjust
from models.rules.deadlines.availability import (
    Availability,
    Leave,
    Reason,
)
from models.rules.workdays import calendar_of

ALICE, BOB = 1, 2
NEW_YORK = ZoneInfo("America/New_York")
BERLIN = ZoneInfo("Europe/Berlin")
SYDNEY = ZoneInfo("Australia/Sydney")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # half an hour of daylight saving
ZONES = [NEW_YORK, BERLIN, SYDNEY, LORD_HOWE, ZoneInfo("Asia/Shanghai"), ZoneInfo("UTC")]
FIRST, LAST = date(2025, 12, 1), date(2027, 1, 31)
UNMOVED = {Mode.IMMEDIATE, Mode.URGENT}


def at(text: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


@st.composite
def leaves(draw: st.DrawFn, stand_in: int | None) -> Leave:
    first = draw(st.dates(FIRST, LAST))
    last = first + timedelta(days=draw(st.integers(0, 40)))
    return Leave(first, last, draw(st.sampled_from([None, stand_in])))


# People choose whole minutes.
hours = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@st.composite
def manners(draw: st.DrawFn, person: int, stand_in: int | None) -> Availability:
    opens, closes = sorted((draw(hours), draw(hours)))
    return Availability(
        person,
        draw(st.sampled_from(ZONES)),
        opens,
        closes,
        draw(hours),
        draw(st.frozensets(st.integers(0, 6), min_size=1)),
        calendar_of(draw(st.sampled_from(["CN", "US", "DE", "AU", None]))),
        tuple(draw(st.lists(leaves(stand_in), max_size=4))),
        draw(st.frozensets(st.sampled_from([Kind.LOGGING, Kind.TODO]))),
    )


instants = st.datetimes(
    datetime.combine(FIRST, time()), datetime.combine(LAST, time()), timezones=st.just(UTC)
)


@st.composite
def owed(draw: st.DrawFn) -> DueReminder:
    send_at = draw(instants)
    early = draw(st.none() | st.timedeltas(timedelta(0), timedelta(days=5)))
    return DueReminder(
        draw(st.sampled_from([Kind.LOGGING, Kind.TODO, Kind.ISSUE])),
        Stage.TODAY,
        ALICE,
        send_at,
        send_at,
        draw(st.sampled_from(Mode)),
        None if early is None else send_at - early,
        useless_after=draw(
            st.none() | st.just(send_at + timedelta(minutes=draw(st.integers(-300, 300))))
        ),
    )


# How long before it is owed: mostly near, so that pauses have begun.
aheads = st.timedeltas(timedelta(days=-3), timedelta(days=12))


def any_case(test: Callable[..., None]) -> Callable[..., None]:
    return given(one=owed(), alice=manners(ALICE, BOB), bob=manners(BOB, None), ahead=aheads)(test)


def adjusted(
    one: DueReminder, alice: Availability, bob: Availability, ahead: timedelta
) -> AdjustedReminder | None:
    return adjust(one, {ALICE: alice, BOB: bob}.__getitem__, one.send_at - ahead)


@any_case
def test_nothing_but_answers_and_urgent_ones_comes_out_of_hours(
    one: DueReminder, alice: Availability, bob: Availability, ahead: timedelta
) -> None:
    found = adjusted(one, alice, bob, ahead)
    if found and found.reminder.mode not in UNMOVED:
        assert {ALICE: alice, BOB: bob}[found.reminder.recipient].is_open(found.reminder.send_at)


@any_case
def test_nothing_comes_before_its_earliest_time(
    one: DueReminder, alice: Availability, bob: Availability, ahead: timedelta
) -> None:
    found = adjusted(one, alice, bob, ahead)
    if found and one.not_before:
        assert found.reminder.send_at >= one.not_before


@any_case
def test_what_is_moved_forward_is_still_ahead_and_the_rest_is_not_brought_back(
    one: DueReminder, alice: Availability, bob: Availability, ahead: timedelta
) -> None:
    found, now = adjusted(one, alice, bob, ahead), one.send_at - ahead
    if found and found.reminder.send_at != one.send_at:
        assert found.reminder.send_at > one.send_at or found.reminder.send_at > now


@any_case
def test_what_fits_stays(
    one: DueReminder, alice: Availability, bob: Availability, ahead: timedelta
) -> None:
    found, now = adjusted(one, alice, bob, ahead), one.send_at - ahead
    is_once = found and found.reason is Reason.EARLY  # and a clock that is muted, too
    if found and found.reminder.mode is one.mode and not is_once:
        again = adjust(found.reminder, {ALICE: alice, BOB: bob}.__getitem__, now)
        assert again is not None
        assert again.reminder == found.reminder


def test_what_is_useless_by_the_next_digest_comes_before_the_day_ends() -> None:
    """Owed in the evening, hours before midnight at which nobody needs it any more."""
    alice = Availability(
        ALICE, NEW_YORK, time(0), time(12), digest_at=time(0), weekdays=frozenset({0, 1, 2, 3, 6})
    )
    owed_at = datetime(2025, 12, 1, tzinfo=UTC)  # 19:00 on Sunday there
    noon = datetime(2025, 11, 30, 17, tzinfo=UTC)
    one = DueReminder(
        Kind.LOGGING, Stage.TODAY, ALICE, owed_at, owed_at, Mode.DIGEST, noon, useless_after=owed_at
    )
    found = adjusted(one, alice, alice, timedelta(days=1))
    assert found is not None
    assert (found.reminder.send_at, found.reason) == (noon, Reason.EARLY)


@any_case
def test_only_the_time_the_person_and_the_way_are_changed(
    one: DueReminder, alice: Availability, bob: Availability, ahead: timedelta
) -> None:
    found = adjusted(one, alice, bob, ahead)
    if found:
        said = found.reminder
        assert found.due_at == one.send_at
        assert said.send_at.tzinfo is UTC
        assert (said.kind, said.stage, said.deadline) == (one.kind, one.stage, one.deadline)
        assert said == one or found.reason or one.mode is Mode.DIGEST


Asks = Callable[[Availability, datetime], datetime]


@pytest.mark.parametrize(
    ("zone", "day", "opens", "in_utc"),
    [
        # Skipped: as much later as the clocks go forward.
        (NEW_YORK, "2026-03-08", time(2, 30), "2026-03-08T07:30+00:00"),
        (BERLIN, "2026-03-29", time(2, 30), "2026-03-29T01:30+00:00"),
        (SYDNEY, "2026-10-04", time(2, 30), "2026-10-03T16:30+00:00"),
        (LORD_HOWE, "2026-10-04", time(2, 15), "2026-10-03T15:45+00:00"),
        # Twice: the first.
        (NEW_YORK, "2026-11-01", time(1, 30), "2026-11-01T05:30+00:00"),
        (BERLIN, "2026-10-25", time(2, 30), "2026-10-25T00:30+00:00"),
        (SYDNEY, "2026-04-05", time(2, 30), "2026-04-04T15:30+00:00"),
        (LORD_HOWE, "2026-04-05", time(1, 45), "2026-04-04T14:45+00:00"),
    ],
)
@pytest.mark.parametrize("asks", [Availability.next_open, Availability.next_digest])
def test_a_clock_time_that_is_skipped_or_comes_twice(
    asks: Asks, zone: ZoneInfo, day: str, opens: time, in_utc: str
) -> None:
    every_day = frozenset(range(7))
    alice = Availability(ALICE, zone, opens=opens, digest_at=opens, weekdays=every_day)
    found = asks(alice, at(f"{day} 00:10", zone))

    assert found == datetime.fromisoformat(in_utc)
    assert found.tzinfo is UTC
    assert alice.is_open(found)


@pytest.mark.parametrize("zone", [NEW_YORK, BERLIN])
def test_an_hour_that_comes_twice_is_open_both_times(zone: ZoneInfo) -> None:
    day = {NEW_YORK: date(2026, 11, 1), BERLIN: date(2026, 10, 25)}[zone]
    opens = {NEW_YORK: time(1, 30), BERLIN: time(2, 30)}[zone]
    alice = Availability(ALICE, zone, opens=opens, weekdays=frozenset(range(7)))
    first = datetime.combine(day, opens, zone).astimezone(UTC)

    assert not alice.is_open(first - timedelta(minutes=1))
    assert all(alice.is_open(first + timedelta(minutes=10 * n)) for n in range(12))
