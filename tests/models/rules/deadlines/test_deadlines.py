"""What a noun owes and when, and what changes in the stored reminders. Clock times are
Shanghai's (UTC+8) unless a test says otherwise."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.rules import deadlines
from models.rules.deadlines import DueReminder, Kind, Mode, Stage, Urgency
from models.rules.time.working_time import Clock

ALICE, BOB, MEI = 1, 2, 3
SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
DUE = date(2026, 5, 15)


def at(day: date, clock: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), zone).astimezone(UTC)


GIVEN_AT = at(date(2026, 5, 6), "10:30")
EVERY_HOUR = Clock()


def todo(
    due: date | None = DUE,
    *,
    given_by: int = ALICE,
    given_at: datetime = GIVEN_AT,
    zone: ZoneInfo = SHANGHAI,
    snoozed_until: datetime | None = None,
    is_open: bool = True,
) -> list[DueReminder]:
    return deadlines.of_todo(
        due=due,
        owner=ALICE,
        given_by=given_by,
        given_at=given_at,
        zone=zone,
        snoozed_until=snoozed_until,
        is_open=is_open,
        now=given_at,
    )


def issue(
    urgency: Urgency,
    *,
    promised: timedelta | None = None,
    deadline: datetime | None = None,
    clock: Clock = EVERY_HOUR,
    given_at: datetime | None = None,
    manager: int | None = MEI,
    is_open: bool = True,
) -> list[DueReminder]:
    """Raised at GIVEN_AT, unless it has a deadline."""
    return deadlines.of_issue(
        urgency=urgency,
        time=deadlines.response_time(urgency, promised),
        deadline=deadline or clock.add(GIVEN_AT, deadlines.response_time(urgency, promised)),
        clock=clock,
        given_at=given_at,
        owner=ALICE,
        manager=manager,
        is_open=is_open,
        zone=SHANGHAI,
        now=GIVEN_AT,
    )


def times(owed: list[DueReminder]) -> dict[Stage, datetime]:
    """When each stage is owed, but for the list of a week."""
    return {one.stage: one.send_at for one in owed if one.stage is not Stage.STILL_OPEN}


def test_a_todo_is_said_the_morning_before_that_morning_and_the_morning_after() -> None:
    assert times(todo()) == {
        Stage.DAY_BEFORE: at(date(2026, 5, 14), "09:00"),
        Stage.TODAY: at(date(2026, 5, 15), "09:00"),
        Stage.OVERDUE: at(date(2026, 5, 16), "09:00"),
    }
    assert {one.mode for one in todo()} == {Mode.DIGEST}


@pytest.mark.parametrize(
    ("made", "said"), [("08:59", "09:00"), ("09:00", "16:00"), ("09:01", "16:00")]
)
def test_a_todo_made_after_the_morning_of_its_day_is_said_at_four(made: str, said: str) -> None:
    owed = todo(given_at=at(DUE, made))
    assert times(owed)[Stage.TODAY] == at(DUE, said)


def test_a_todo_made_late_on_its_day_is_said_halfway_to_the_days_end() -> None:
    now = at(DUE, "17:00")
    [last] = [one for one in todo(given_at=now) if one.stage is Stage.TODAY]
    assert last.send_at == at(DUE, "18:30")


def test_a_todo_made_in_the_evening_of_its_day_is_said_first_when_overdue() -> None:
    now = at(DUE, "20:00")
    change = deadlines.diff([], todo(given_at=now), now)
    assert [one.stage for one in change.insert] == [Stage.OVERDUE, Stage.STILL_OPEN]


def test_a_todo_from_somebody_else_is_said_at_once_on_its_own() -> None:
    first = todo(None, given_by=BOB)
    assert [(one.kind, one.recipient) for one in first] == [(Kind.TODO_GIVEN, ALICE)]
    assert first[0].mode is Mode.TIMED
    change = deadlines.diff([], first, first[0].send_at + timedelta(seconds=1))
    assert change.insert == first


def test_a_todo_without_a_date_owes_nothing() -> None:
    assert todo(None) == []


def test_a_todo_that_is_settled_owes_nothing() -> None:
    assert todo(given_by=BOB, snoozed_until=at(DUE, "12:00"), is_open=False) == []


def test_a_snoozed_todo_is_said_when_the_snooze_ends_and_not_before() -> None:
    until = at(DUE, "09:00")
    assert times(todo(snoozed_until=until)) == {
        Stage.SNOOZED: until,
        Stage.OVERDUE: at(date(2026, 5, 16), "09:00"),
    }


def test_a_snooze_past_every_stage_leaves_only_its_end() -> None:
    assert [one.stage for one in todo(snoozed_until=at(date(2026, 6, 1), "09:00"))] == [
        Stage.SNOOZED
    ]


def test_a_todo_without_a_date_can_be_snoozed() -> None:
    assert times(todo(None, snoozed_until=at(DUE, "12:00"))) == {Stage.SNOOZED: at(DUE, "12:00")}


def test_a_next_contact_is_briefed_that_morning_and_to_be_logged_within_a_day_of_its_end() -> None:
    owed = deadlines.of_appointment(
        on=DUE, owner=ALICE, zone=SHANGHAI, is_planned=True, now=GIVEN_AT, manager=MEI
    )
    missed = at(date(2026, 5, 16), "18:00")
    assert [(one.kind, one.stage, one.recipient, one.send_at, one.mode) for one in owed] == [
        (Kind.NEXT_CONTACT, Stage.TODAY, ALICE, at(DUE, "09:00"), Mode.DIGEST),
        (Kind.LOGGING, Stage.PASSED, ALICE, at(DUE, "18:00"), Mode.TIMED),
        (Kind.LOGGING, Stage.TWENTY_HOURS, ALICE, at(date(2026, 5, 16), "14:00"), Mode.TIMED),
        (Kind.LOGGING, Stage.MISSED, ALICE, missed, Mode.TIMED),
        (Kind.LOGGING, Stage.MISSED, MEI, missed, Mode.DIGEST),
        (Kind.LOGGING, Stage.STILL_OPEN, ALICE, at(date(2026, 5, 25), "09:00"), Mode.DIGEST),
    ]


def test_a_contact_with_a_time_is_over_an_hour_after_it_starts() -> None:
    owed = deadlines.of_appointment(
        on=DUE, owner=ALICE, zone=SHANGHAI, is_planned=True, now=GIVEN_AT, starts=time(14)
    )
    assert times(owed)[Stage.PASSED] == at(DUE, "15:00")
    assert times(owed)[Stage.MISSED] == at(date(2026, 5, 16), "15:00")


def test_what_is_left_open_is_said_again_every_monday() -> None:
    mondays = []
    now = GIVEN_AT
    for _ in range(3):
        weekly = next(one for one in todo(given_at=now) if one.stage is Stage.STILL_OPEN)
        mondays.append(weekly.send_at)
        now = weekly.send_at
    assert mondays == [at(date(2026, 5, day), "09:00") for day in (25,)] + [
        at(date(2026, 6, day), "09:00") for day in (1, 8)
    ]


def test_an_appointment_that_is_settled_owes_nothing() -> None:
    assert (
        deadlines.of_appointment(on=DUE, owner=ALICE, zone=SHANGHAI, is_planned=False, now=GIVEN_AT)
        == []
    )


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 10, 24)])
def test_the_logging_clock_runs_24_real_hours_over_a_change_of_clocks(day: date) -> None:
    owed = deadlines.of_appointment(on=day, owner=ALICE, zone=BERLIN, is_planned=True, now=GIVEN_AT)
    by_stage = {one.stage: one.send_at for one in owed if one.kind is Kind.LOGGING}
    assert by_stage[Stage.MISSED] - by_stage[Stage.PASSED] == timedelta(hours=24)
    assert by_stage[Stage.PASSED] == at(day, "18:00", BERLIN)


@pytest.mark.parametrize(
    ("due", "apart"),
    [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)],
)
def test_a_morning_is_nine_o_clock_whatever_the_clocks_do(due: date, apart: int) -> None:
    by_stage = times(todo(due, zone=BERLIN, given_at=at(date(2026, 2, 1), "10:00")))
    assert {said.astimezone(BERLIN).time() for said in by_stage.values()} == {time(9)}
    assert by_stage[Stage.TODAY] - by_stage[Stage.DAY_BEFORE] == timedelta(hours=apart)


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 11, 1)])
def test_a_clock_time_that_is_skipped_or_repeated_is_still_on_its_day(day: date) -> None:
    for clock in (time(1, 30), time(2, 30)):
        assert deadlines.at(day, clock, NEW_YORK).astimezone(NEW_YORK).date() == day


def test_a_complex_issue_has_48_hours() -> None:
    raised = at(date(2026, 5, 6), "10:30")
    owed = issue(Urgency.COMPLEX)
    assert [(one.stage, one.recipient, one.send_at - raised) for one in owed[:5]] == [
        (Stage.TODAY, ALICE, timedelta(hours=46, minutes=30)),  # 9:00 of the day it runs out
        (Stage.HALF_TIME, ALICE, timedelta(hours=24)),
        (Stage.NEARLY, ALICE, timedelta(hours=46)),
        (Stage.MISSED, ALICE, timedelta(hours=48)),
        (Stage.MISSED, MEI, timedelta(hours=48)),
    ]
    timed = [Mode.TIMED, Mode.TIMED, Mode.TIMED]
    assert [one.mode for one in owed[:5]] == [Mode.DIGEST, *timed, Mode.DIGEST]


def test_an_urgent_issue_has_two_hours() -> None:
    raised = at(date(2026, 5, 6), "10:30")
    minutes = [(one.send_at - raised) // timedelta(minutes=1) for one in issue(Urgency.URGENT)[:4]]
    assert minutes == [60, 90, 120, 120]


def test_in_working_hours_the_stages_are_counted_back_through_the_week() -> None:
    owed = issue(Urgency.COMPLEX, clock=Clock(SHANGHAI), manager=None)
    assert times(owed) == {  # 48 of 9 hours a day, from Wednesday 10:30
        Stage.TODAY: at(date(2026, 5, 13), "09:00"),
        Stage.HALF_TIME: at(date(2026, 5, 8), "16:30"),
        Stage.NEARLY: at(date(2026, 5, 13), "11:30"),
        Stage.MISSED: at(date(2026, 5, 13), "13:30"),
    }


def test_a_customer_that_was_promised_more_hears_sooner_and_no_later() -> None:
    assert times(issue(Urgency.COMPLEX, promised=timedelta(hours=4))) == {
        Stage.HALF_TIME: GIVEN_AT + timedelta(hours=2),
        Stage.NEARLY: GIVEN_AT + timedelta(hours=3),
        Stage.MISSED: GIVEN_AT + timedelta(hours=4),
    }
    for urgency in (Urgency.COMPLEX, Urgency.URGENT):
        late = issue(urgency, promised=timedelta(days=5))
        assert times(late) == times(issue(urgency))


def test_a_clock_that_is_paused_or_never_ran_owes_nothing_but_the_news() -> None:
    for urgency in Urgency:
        owed = deadlines.of_issue(
            urgency=urgency,
            time=deadlines.response_time(urgency),
            deadline=None,
            clock=EVERY_HOUR,
            given_at=GIVEN_AT,
            owner=ALICE,
            manager=MEI,
            is_open=True,
            zone=SHANGHAI,
            now=GIVEN_AT,
        )
        assert [(one.kind, one.send_at) for one in owed] == [(Kind.ISSUE_GIVEN, GIVEN_AT)]


def test_an_issue_that_is_answered_owes_nothing() -> None:
    assert issue(Urgency.URGENT, given_at=GIVEN_AT, is_open=False) == []


def test_who_is_given_an_issue_hears_of_it_at_once() -> None:
    given = [o for o in issue(Urgency.URGENT, given_at=GIVEN_AT) if o.kind is Kind.ISSUE_GIVEN]
    assert [(one.stage, one.recipient) for one in given] == [(Stage.IMMEDIATE, ALICE)]


@pytest.mark.parametrize("manager", [None, ALICE])
def test_a_missed_issue_is_said_once_where_nobody_stands_above(manager: int | None) -> None:
    assert times(issue(Urgency.URGENT, manager=manager)).keys() == {
        Stage.HALF_TIME,
        Stage.NEARLY,
        Stage.MISSED,
    }
    assert {one.recipient for one in issue(Urgency.URGENT, manager=manager)} == {ALICE}


@pytest.mark.parametrize(
    ("reviewed", "due"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_a_profile_is_due_a_month_on_or_on_the_last_day_of_a_shorter_month(
    reviewed: date, due: date
) -> None:
    owed = deadlines.of_profile(
        reviewed_at=at(reviewed, "23:30"),
        owner=ALICE,
        zone=SHANGHAI,
        is_live=True,
        now=at(reviewed, "23:30"),
    )
    assert times(owed) == {Stage.TODAY: at(due, "09:00")}
    assert owed[0].deadline == datetime.combine(due, time(), UTC)


def test_an_archived_customer_owes_nothing() -> None:
    reviewed = at(DUE, "12:00")
    owed = deadlines.of_profile(
        reviewed_at=reviewed, owner=ALICE, zone=SHANGHAI, is_live=False, now=GIVEN_AT
    )
    assert owed == []


def test_a_saved_record_is_confirmed_and_an_undone_one_is_not() -> None:
    saved = deadlines.of_followup(author=ALICE, logged_at=at(DUE, "12:00"), is_live=True)
    assert [(one.kind, one.is_immediate, one.mode) for one in saved] == [
        (Kind.RECORDED, True, Mode.IMMEDIATE)
    ]
    assert deadlines.of_followup(author=ALICE, logged_at=at(DUE, "12:00"), is_live=False) == []


def test_whoever_changed_somebody_s_things_is_not_told_of_it() -> None:
    def told(by: int | None, *people: int) -> list[int]:
        owed = deadlines.of_change(Kind.DELETED, people, by=by, changed_at=GIVEN_AT)
        assert all(one.send_at == GIVEN_AT and one.mode is Mode.TIMED for one in owed)
        return [one.recipient for one in owed]

    assert told(MEI, ALICE, ALICE) == [ALICE]
    assert told(MEI, BOB, ALICE) == [ALICE, BOB]
    assert told(ALICE, ALICE, BOB) == [BOB]
    assert told(None, ALICE) == []
