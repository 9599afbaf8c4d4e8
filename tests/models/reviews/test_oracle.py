"""What each figure counts, told by the count that the statements are compared with. The period is
Q2 2026 and people live in Shanghai, unless a test says otherwise."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.rules.deadlines import RESPONSE_TIME, Urgency
from models.rules.figures import Figure, Noun
from models.rules.time.periods import Kind, Period
from tests.models.reviews import oracle as figures
from tests.models.reviews.oracle import (
    AppointmentRow,
    CustomerRow,
    FollowUpRow,
    IssueRow,
    TodoRow,
)

SHANGHAI, NEW_YORK = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
Q2 = Period(Kind.QUARTER, date(2026, 4, 1), date(2026, 6, 30))
LATER = datetime(2026, 9, 1, tzinfo=UTC)  # the period is over, and so is every clock
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


NEW_YEAR = at("2026-01-01")


def ratio(figure: Figure) -> tuple[int, int | None]:
    return figure.numerator, figure.denominator


def followup(met: datetime, late: timedelta = HOUR, zone: ZoneInfo = SHANGHAI) -> FollowUpRow:
    return FollowUpRow(1, zone, met, met + late)


def issue(
    raised: datetime, answered: timedelta | None = None, urgency: Urgency = Urgency.COMPLEX
) -> IssueRow:
    deadline = raised + RESPONSE_TIME[urgency] if urgency in RESPONSE_TIME else None
    return IssueRow(1, SHANGHAI, raised, None if answered is None else raised + answered, deadline)


def customer(
    last: datetime | None = None,
    fresh_until: date | None = None,
    *,
    created: datetime = NEW_YEAR,
    archived: datetime | None = None,
    cadence_days: int = 30,
) -> CustomerRow:
    return CustomerRow(1, SHANGHAI, created, archived, last, fresh_until, cadence_days)


@pytest.mark.parametrize(
    ("late", "in_time"), [(24 * HOUR, 1), (24 * HOUR + SECOND, 0), (-HOUR, 1), (30 * HOUR, 0)]
)
def test_a_follow_up_is_on_time_up_to_exactly_24_hours(late: timedelta, in_time: int) -> None:
    figure = figures.logged_on_time([followup(at("2026-05-05T09:00"), late)], [], Q2, LATER)
    assert ratio(figure) == (in_time, 1)
    assert figure.rows[0].took == late


def test_a_follow_up_that_came_in_by_an_import_is_neither_on_time_nor_late() -> None:
    brought = replace(followup(at("2026-05-05T09:00"), 0 * HOUR), is_imported=True)
    assert ratio(figures.logged_on_time([brought], [], Q2, LATER)) == (0, 0)
    assert figures.follow_ups([brought], Q2).numerator == 1


def planned(on: str, settled: str = "", zone: ZoneInfo = SHANGHAI) -> AppointmentRow:
    """A contact of that day at 14:00; its 24 hours run out at 15:00 on the next one."""
    day = date.fromisoformat(on)
    return AppointmentRow(7, zone, day, time(14), settled_at=at(settled) if settled else None)


@pytest.mark.parametrize(
    ("now", "counted"), [("2026-05-06T14:59:59", 0), ("2026-05-06T15:00", 1), ("2026-08-01", 1)]
)
def test_a_contact_without_a_record_is_not_on_time_once_its_24_hours_ran_out(
    now: str, counted: int
) -> None:
    figure = figures.logged_on_time([], [planned("2026-05-05")], Q2, at(now))
    assert ratio(figure) == (0, counted)
    assert [(row.noun, row.day, row.took) for row in figure.rows] == (
        [(Noun.APPOINTMENT, date(2026, 5, 5), None)] * counted
    )


def test_a_contact_that_was_logged_late_counts_once_as_its_record() -> None:
    late = followup(at("2026-05-05T15:00"), 30 * HOUR)
    figure = figures.logged_on_time([late], [planned("2026-05-05", "2026-05-05T15:00")], Q2, LATER)
    assert ratio(figure) == (0, 1)


def test_a_contact_that_a_later_one_settled_was_missed_all_the_same() -> None:
    later = followup(at("2026-05-20T15:00"))
    figure = figures.logged_on_time([later], [planned("2026-05-05", "2026-05-20T15:00")], Q2, LATER)
    assert ratio(figure) == (1, 2)


@pytest.mark.parametrize(
    ("on", "counted"),
    [("2026-03-31", 0), ("2026-04-01", 1), ("2026-06-30", 1), ("2026-07-01", 0)],
)
def test_a_missed_contact_is_of_the_period_of_its_owners_day(on: str, counted: int) -> None:
    for zone in (SHANGHAI, NEW_YORK):
        figure = figures.logged_on_time([], [planned(on, zone=zone)], Q2, LATER)
        assert ratio(figure) == (0, counted)


def test_the_24_hours_are_real_ones_in_the_night_the_clocks_change() -> None:
    spring = Period(Kind.MONTH, date(2026, 3, 1), date(2026, 3, 31))
    met, next_day = at("2026-03-07T12:00", NEW_YORK), at("2026-03-08T12:59", NEW_YORK)
    assert next_day - met < 24 * HOUR
    row = followup(met, next_day - met, NEW_YORK)
    assert ratio(figures.logged_on_time([row], [], spring, LATER)) == (1, 1)


@pytest.mark.parametrize(
    ("met", "zone", "counted"),
    [
        ("2026-03-31T23:59:59", SHANGHAI, 0),
        ("2026-04-01T00:00", SHANGHAI, 1),
        ("2026-06-30T23:59:59", NEW_YORK, 1),
        ("2026-07-01T00:00", NEW_YORK, 0),
    ],
)
def test_the_period_begins_and_ends_where_the_owner_is(
    met: str, zone: ZoneInfo, counted: int
) -> None:
    figure = figures.logged_on_time([followup(at(met, zone), HOUR, zone)], [], Q2, LATER)
    assert figure.denominator == counted


@pytest.mark.parametrize(
    ("urgency", "answered", "expected"),
    [
        (Urgency.COMPLEX, 48 * HOUR, (1, 1)),
        (Urgency.COMPLEX, 48 * HOUR + SECOND, (0, 1)),
        (Urgency.COMPLEX, None, (0, 1)),
        (Urgency.URGENT, 2 * HOUR, (1, 1)),
        (Urgency.URGENT, 3 * HOUR, (0, 1)),
        (Urgency.ON_THE_SPOT, timedelta(0), (1, 1)),
    ],
)
def test_an_issue_is_answered_within_its_clock_or_not(
    urgency: Urgency, answered: timedelta | None, expected: tuple[int, int]
) -> None:
    row = issue(at("2026-05-05T09:00"), answered, urgency)
    assert ratio(figures.answered_on_time([row], Q2, LATER)) == expected


def test_an_issue_whose_clock_runs_is_not_judged_yet() -> None:
    row = issue(at("2026-05-05T09:00"))
    assert ratio(figures.answered_on_time([row], Q2, at("2026-05-07T09:00"))) == (0, 0)
    assert ratio(figures.answered_on_time([row], Q2, at("2026-05-07T09:01"))) == (0, 1)


def test_an_issue_across_the_end_counts_once_where_it_was_decided() -> None:
    q3 = Period(Kind.QUARTER, date(2026, 7, 1), date(2026, 9, 30))
    answered, missed = issue(at("2026-06-30T12:00"), HOUR), issue(at("2026-06-30T12:00"), 90 * HOUR)
    assert ratio(figures.answered_on_time([answered], Q2, LATER)) == (1, 1)
    assert ratio(figures.answered_on_time([answered], q3, LATER)) == (0, 0)
    assert ratio(figures.answered_on_time([missed], Q2, LATER)) == (0, 0)
    assert ratio(figures.answered_on_time([missed], q3, LATER)) == (0, 1)


@pytest.mark.parametrize(
    ("done", "kept"),
    [("2026-05-01T09:00", 1), ("2026-05-15T23:59:59", 1), ("2026-05-16T00:00", 0), (None, 0)],
)
def test_a_promise_is_kept_until_its_day_is_over(done: str | None, kept: int) -> None:
    row = TodoRow(1, SHANGHAI, date(2026, 5, 15), at(done) if done else None)
    assert ratio(figures.promises_kept([row], Q2, LATER)) == (kept, 1)


def test_the_due_day_ends_where_the_owner_is() -> None:
    done = at("2026-05-16T08:00", SHANGHAI)  # 20:00 of the day before in New York
    for zone, kept in ((SHANGHAI, 0), (NEW_YORK, 1)):
        row = TodoRow(1, zone, date(2026, 5, 15), done)
        assert ratio(figures.promises_kept([row], Q2, LATER)) == (kept, 1)


def test_a_promise_still_ahead_counts_only_once_it_is_done() -> None:
    due, evening = date(2026, 5, 15), at("2026-05-15T23:59")
    assert ratio(figures.promises_kept([TodoRow(1, SHANGHAI, due, None)], Q2, evening)) == (0, 0)
    done = TodoRow(1, SHANGHAI, due, at("2026-05-10T09:00"))
    assert ratio(figures.promises_kept([done], Q2, evening)) == (1, 1)
    midnight = at("2026-05-16T00:00")
    assert ratio(figures.promises_kept([TodoRow(1, SHANGHAI, due, None)], Q2, midnight)) == (0, 1)


@pytest.mark.parametrize("due", [date(2026, 3, 31), date(2026, 7, 1), date.max])
def test_a_promise_due_outside_is_not_counted(due: date) -> None:
    row = TodoRow(1, SHANGHAI, due, at("2026-05-10T09:00"))
    assert ratio(figures.promises_kept([row], Q2, LATER)) == (0, 0)


@pytest.mark.parametrize(
    ("last", "cadence_days", "covered"),
    [
        ("2026-05-31T00:00", 30, 1),
        ("2026-05-30T23:59", 30, 0),
        ("2026-06-23T12:00", 7, 1),
        ("2026-06-22T12:00", 7, 0),
        (None, 30, 0),
    ],
)
def test_a_customer_is_covered_up_to_its_cadence_before_the_last_day(
    last: str | None, cadence_days: int, covered: int
) -> None:
    row = customer(at(last) if last else None, cadence_days=cadence_days)
    assert ratio(figures.contact_coverage([row], Q2, LATER)) == (covered, 1)


def test_in_a_running_period_coverage_is_as_of_today() -> None:
    row = customer(at("2026-04-20T12:00"))
    assert ratio(figures.contact_coverage([row], Q2, at("2026-05-20T23:00"))) == (1, 1)
    assert ratio(figures.contact_coverage([row], Q2, at("2026-05-21T00:00"))) == (0, 1)


@pytest.mark.parametrize(
    ("row", "live"),
    [
        (customer(), 1),
        (customer(created=at("2026-06-30T23:59")), 1),
        (customer(created=at("2026-07-01T00:00")), 0),
        (customer(at("2026-06-30T12:00"), created=at("2026-07-01T00:00")), 0),
        (customer(archived=at("2026-06-30T23:59")), 0),
        (customer(archived=at("2026-07-01T00:00")), 1),
    ],
)
def test_profiles_are_judged_that_were_here_on_the_last_day(row: CustomerRow, live: int) -> None:
    assert figures.profile_freshness([row], Q2, LATER).denominator == live
    assert figures.profile_completeness([row], Q2, LATER).denominator == live
    assert figures.chain_coverage([row], Q2, LATER).denominator == live


@pytest.mark.parametrize(
    ("row", "counts"),
    [
        (customer(created=at("2026-05-30T23:59")), 1),
        (customer(created=at("2026-05-31T00:00")), 0),
        (customer(created=at("2026-06-29T00:00"), cadence_days=7), 0),
        (customer(at("2026-06-30T12:00"), created=at("2026-06-29T00:00")), 1),
        (customer(at("2026-03-01T12:00"), created=at("2026-06-29T00:00")), 1),
        (customer(at("2026-06-30T12:00"), created=at("2026-07-01T00:00")), 1),
        (customer(created=at("2026-03-01T00:00"), archived=at("2026-06-30T23:59")), 0),
    ],
)
def test_who_is_new_and_was_never_contacted_is_not_uncovered_yet(
    row: CustomerRow, counts: int
) -> None:
    assert figures.contact_coverage([row], Q2, LATER).denominator == counts


def test_a_period_that_has_not_begun_has_no_customers_and_no_open_issues() -> None:
    now = at("2026-03-31T23:59")
    assert figures.contact_coverage([customer()], Q2, now).share is None
    assert figures.profile_freshness([customer()], Q2, now).share is None
    assert figures.unresolved_issues([issue(at("2026-03-30"))], Q2, now).numerator == 0


@pytest.mark.parametrize(
    ("fresh_until", "fresh"), [(date(2026, 6, 30), 1), (date(2026, 6, 29), 0), (None, 0)]
)
def test_a_profile_is_fresh_through_the_day_its_next_look_is_due(
    fresh_until: date | None, fresh: int
) -> None:
    row = customer(fresh_until=fresh_until)
    assert ratio(figures.profile_freshness([row], Q2, LATER)) == (fresh, 1)


@pytest.mark.parametrize(
    ("raised", "answered", "unresolved"),
    [
        ("2025-12-01", None, 1),
        ("2026-06-30T12:00", 11 * HOUR, 0),
        ("2026-06-30T12:00", 12 * HOUR, 1),
        ("2026-07-01T00:00", None, 0),
    ],
)
def test_an_issue_is_unresolved_at_the_end_of_the_period(
    raised: str, answered: timedelta | None, unresolved: int
) -> None:
    figure = figures.unresolved_issues([issue(at(raised), answered)], Q2, LATER)
    assert ratio(figure) == (unresolved, None)
    assert len(figure.rows) == unresolved
