"""What an action of a strategy owes its owner, and when. Clock times are Shanghai's."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.rules.deadlines import DueReminder, Kind, Stage, midnight, of_action

ALICE, MEI = 1, 3
SHANGHAI = ZoneInfo("Asia/Shanghai")
MONDAY = date(2026, 5, 11)
DAYS = st.dates(date(2026, 5, 1), date(2026, 8, 31))


def at(day: str, clock: str = "09:00") -> datetime:
    local = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), SHANGHAI)
    return local.astimezone(UTC)


NOW = at("2026-05-06", "10:30")


def owed(
    due: date | None = MONDAY,
    following: date | None = None,
    *,
    given_by: int = ALICE,
    is_open: bool = True,
    now: datetime = NOW,
) -> list[DueReminder]:
    return of_action(
        due=due,
        following=following,
        owner=ALICE,
        given_by=given_by,
        given_at=NOW,
        zone=SHANGHAI,
        is_open=is_open,
        now=now,
    )


def stages(found: list[DueReminder]) -> list[tuple[Stage, datetime]]:
    return [(one.stage, one.send_at) for one in found]


def test_it_is_said_on_the_day_the_day_after_and_on_mondays() -> None:
    assert stages(owed()) == [
        (Stage.TODAY, at("2026-05-11")),
        (Stage.OVERDUE, at("2026-05-12")),
        (Stage.STILL_OPEN, at("2026-05-18")),
    ]


def test_the_following_occurrence_takes_its_place() -> None:
    assert stages(owed(following=date(2026, 5, 18))) == [
        (Stage.TODAY, at("2026-05-11")),
        (Stage.OVERDUE, at("2026-05-12")),
        (Stage.TODAY, at("2026-05-18")),
    ]
    assert stages(owed(following=date(2026, 5, 12))) == [
        (Stage.TODAY, at("2026-05-11")),
        (Stage.TODAY, at("2026-05-12")),
    ]


def test_who_is_given_one_is_told_at_once() -> None:
    first = owed(given_by=MEI)[0]
    assert (first.stage, first.send_at, first.is_immediate) == (Stage.IMMEDIATE, NOW, True)
    assert stages(owed(due=None, given_by=MEI)) == [(Stage.IMMEDIATE, NOW)]


def test_one_without_a_day_and_one_that_has_ended_owe_nothing() -> None:
    assert owed(due=None) == []
    assert owed(is_open=False) == []


@given(DAYS, st.none() | st.integers(1, 60), DAYS)
def test_no_morning_says_it_twice_and_none_of_an_occurrence_comes_after_the_next(
    due: date, later: int | None, today: date
) -> None:
    following = due + timedelta(later) if later else None
    now = datetime.combine(today, time(3), UTC)
    found = owed(due, following, now=now)
    assert {one.kind for one in found} == {Kind.STRATEGY_ACTION}
    assert len({one.send_at for one in found}) == len(found)
    keys = [(one.stage, one.deadline) for one in found]
    assert len(set(keys)) == len(keys)  # as they are told apart where they are stored
    if following is not None:
        before = [one for one in found if one.deadline != midnight(following)]
        assert all(one.send_at < found[-1].send_at for one in before)
