"""When a person is told. Clock times are local ones of the person's zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules.deadlines import DueReminder, Kind, Mode, Stage
from models.rules.deadlines.adjustment import AdjustedReminder, adjust
from models.rules.deadlines.availability import (
    Availability,
    Leave,
    Reason,
)
from models.rules.workdays import calendar_of

ALICE, BOB, MEI = 1, 2, 3
SHANGHAI = ZoneInfo("Asia/Shanghai")
CHINA = calendar_of("CN")
ALICES = Availability(ALICE, SHANGHAI, calendar=CHINA)
BOBS = Availability(BOB, SHANGHAI, calendar=CHINA)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def owed(
    mode: Mode, send_at: datetime, earliest: datetime | None = None, kind: Kind = Kind.ISSUE
) -> DueReminder:
    return DueReminder(kind, Stage.TODAY, ALICE, send_at, send_at, mode, earliest)


def said(
    one: DueReminder,
    alice: Availability = ALICES,
    bob: Availability = BOBS,
    now: datetime = LONG_AGO,
) -> AdjustedReminder:
    adjusted = adjust(one, {ALICE: alice, BOB: bob}.__getitem__, now)
    assert adjusted is not None
    return adjusted


def when(
    one: DueReminder,
    alice: Availability = ALICES,
    bob: Availability = BOBS,
    now: datetime = LONG_AGO,
) -> tuple[str, Reason | None]:
    """Its time in the zone of who is told, and why."""
    adjusted = said(one, alice, bob, now)
    zone = {ALICE: alice, BOB: bob}[adjusted.reminder.recipient].zone
    return f"{adjusted.reminder.send_at.astimezone(zone):%Y-%m-%d %H:%M}", adjusted.reason


@pytest.mark.parametrize("mode", [Mode.IMMEDIATE, Mode.URGENT])
def test_an_answer_and_what_is_urgent_come_at_any_hour(mode: Mode) -> None:
    one = replace(owed(mode, at("2026-10-03 03:00")), is_immediate=True)
    away = replace(ALICES, leaves=(Leave(date(2026, 10, 1), date(2026, 10, 9)),))

    assert said(one, away) == AdjustedReminder(one, one.send_at, None)


@pytest.mark.parametrize(
    ("send_at", "comes", "reason"),
    [
        ("2026-05-06 08:00", "2026-05-06 08:00", None),
        ("2026-05-06 20:00", "2026-05-06 20:00", None),
        ("2026-05-06 20:01", "2026-05-06 17:00", Reason.NIGHT),
        ("2026-05-07 03:00", "2026-05-06 17:00", Reason.NIGHT),
        ("2026-05-16 10:00", "2026-05-15 17:00", Reason.WEEKEND),
        ("2026-05-18 07:59", "2026-05-15 17:00", Reason.NIGHT),
        ("2026-05-09 10:00", "2026-05-09 10:00", None),  # a Saturday, made up
        ("2026-05-10 10:00", "2026-05-09 17:00", Reason.WEEKEND),
        ("2026-10-05 10:00", "2026-09-30 17:00", Reason.HOLIDAY),  # Golden Week
        ("2026-10-10 10:00", "2026-10-10 10:00", None),
        ("2026-10-11 10:00", "2026-10-10 17:00", Reason.WEEKEND),
        ("2026-02-18 10:00", "2026-02-14 17:00", Reason.HOLIDAY),  # Spring Festival
        ("2026-01-02 10:00", "2025-12-31 17:00", Reason.HOLIDAY),
    ],
)
def test_a_clock_is_foretold_before_a_pause(
    send_at: str, comes: str, reason: Reason | None
) -> None:
    assert when(owed(Mode.TIMED, at(send_at))) == (comes, reason)


@pytest.mark.parametrize(
    ("send_at", "earliest", "now", "comes"),
    [
        ("2026-05-16 10:00", "2026-05-15 18:30", "2026-05-06 10:00", "2026-05-15 18:30"),
        ("2026-05-16 10:00", "2026-05-15 20:30", "2026-05-06 10:00", "2026-05-18 08:00"),
        ("2026-05-16 10:00", "2026-05-16 10:00", "2026-05-06 10:00", "2026-05-18 08:00"),
        ("2026-05-16 10:00", None, "2026-05-15 17:00", "2026-05-18 08:00"),
        ("2026-05-16 10:00", None, "2026-05-15 16:59", "2026-05-15 17:00"),
        ("2026-10-05 10:00", "2026-10-05 10:00", "2026-05-06 10:00", "2026-10-08 08:00"),
        ("2026-02-18 10:00", "2026-02-18 10:00", "2026-01-06 10:00", "2026-02-24 08:00"),
        ("2026-12-31 21:00", "2026-12-31 21:00", "2026-12-06 10:00", "2027-01-04 08:00"),
    ],
)
def test_a_clock_that_cannot_be_foretold_waits(
    send_at: str, earliest: str | None, now: str, comes: str
) -> None:
    one = owed(Mode.TIMED, at(send_at), at(earliest) if earliest else None)
    assert when(one, now=at(now))[0] == comes


@pytest.mark.parametrize(
    ("hours", "foretold"),
    [((time(8), time(16)), "2026-05-15 16:00"), ((time(18), time(22)), "2026-05-15 18:00")],
)
def test_what_is_foretold_keeps_their_hours(hours: tuple[time, time], foretold: str) -> None:
    alice = replace(ALICES, opens=hours[0], closes=hours[1])
    assert when(owed(Mode.TIMED, at("2026-05-16 10:00")), alice)[0] == foretold


@pytest.mark.parametrize(
    ("send_at", "comes", "reason"),
    [
        ("2026-05-06 09:00", "2026-05-06 09:00", None),
        ("2026-05-06 02:00", "2026-05-06 09:00", None),
        ("2026-05-06 14:00", "2026-05-07 09:00", None),
        ("2026-05-15 14:00", "2026-05-18 09:00", None),
        ("2026-05-16 09:00", "2026-05-15 09:00", Reason.WEEKEND),
        ("2026-05-09 09:00", "2026-05-09 09:00", None),
        ("2026-10-07 09:00", "2026-09-30 09:00", Reason.HOLIDAY),
        ("2026-02-20 09:00", "2026-02-14 09:00", Reason.HOLIDAY),
        ("2026-01-01 09:00", "2025-12-31 09:00", Reason.HOLIDAY),
    ],
)
def test_the_rest_comes_with_a_digest(send_at: str, comes: str, reason: Reason | None) -> None:
    assert when(owed(Mode.DIGEST, at(send_at))) == (comes, reason)


@pytest.mark.parametrize(
    ("earliest", "now"),
    [("2026-05-16 09:00", "2026-05-06 10:00"), (None, "2026-05-15 09:00")],
)
def test_a_digest_that_is_past_or_too_early_is_followed_by_the_next(
    earliest: str | None, now: str
) -> None:
    one = owed(Mode.DIGEST, at("2026-05-16 09:00"), at(earliest) if earliest else None)
    assert when(one, now=at(now)) == ("2026-05-18 09:00", Reason.WEEKEND)


@pytest.mark.parametrize(
    ("starts", "now", "comes"),
    [
        ("2026-05-11 09:30", "2026-05-06 10:00", "2026-05-11 09:00"),
        ("2026-05-11 09:29", "2026-05-06 10:00", "2026-05-09 09:00"),  # a make-up workday
        ("2026-05-11 08:30", "2026-05-09 09:00", "2026-05-09 17:00"),
        ("2026-05-11 08:30", "2026-05-09 18:00", "2026-05-11 08:00"),
        ("2026-05-11 07:30", "2026-05-09 18:00", "2026-05-11 09:00"),  # nothing comes before it
        ("2026-05-11 08:30", "2026-05-11 08:10", "2026-05-11 09:00"),
    ],
)
def test_what_is_needed_before_the_digest_of_its_day_comes_sooner(
    starts: str, now: str, comes: str
) -> None:
    brief = replace(owed(Mode.DIGEST, at("2026-05-11 09:00")), useless_after=at(starts))
    expected = None if comes == "2026-05-11 09:00" else Reason.EARLY
    assert when(brief, now=at(now)) == (comes, expected)


def test_a_digest_outside_their_hours_comes_when_they_open() -> None:
    alice = replace(ALICES, digest_at=time(6))
    assert when(owed(Mode.DIGEST, at("2026-05-06 06:00")), alice)[0] == "2026-05-06 08:00"


@pytest.mark.parametrize(
    ("leaves", "send_at", "comes", "reason"),
    [
        ("2026-05-12..2026-05-12", "2026-05-12 10:00", "2026-05-11 17:00", Reason.LEAVE),
        # Thursday and Friday before a weekend, and the Monday after it.
        (
            "2026-05-14..2026-05-15 2026-05-18..2026-05-18",
            "2026-05-18 10:00",
            "2026-05-13 17:00",
            Reason.LEAVE,
        ),
        # Two that overlap.
        (
            "2026-05-11..2026-05-13 2026-05-12..2026-05-15",
            "2026-05-14 10:00",
            "2026-05-09 17:00",
            Reason.LEAVE,
        ),
        # From a make-up Sunday, which is worked, into Golden Week.
        ("2026-09-21..2026-09-30", "2026-10-06 10:00", "2026-09-20 17:00", Reason.HOLIDAY),
        # From Golden Week over a make-up Saturday.
        ("2026-10-08..2026-10-10", "2026-10-10 10:00", "2026-09-30 17:00", Reason.LEAVE),
        ("2026-10-08..2026-10-10", "2026-10-11 10:00", "2026-09-30 17:00", Reason.WEEKEND),
        # On both sides of Spring Festival.
        (
            "2026-02-11..2026-02-14 2026-02-24..2026-02-25",
            "2026-02-25 10:00",
            "2026-02-10 17:00",
            Reason.LEAVE,
        ),
        ("2028-02-29..2028-02-29", "2028-02-29 10:00", "2028-02-28 17:00", Reason.LEAVE),
        ("2026-12-28..2027-01-10", "2027-01-05 10:00", "2026-12-25 17:00", Reason.LEAVE),
    ],
)
def test_pauses_that_touch_are_one(leaves: str, send_at: str, comes: str, reason: Reason) -> None:
    pairs = [leave.split("..") for leave in leaves.split()]
    days = [Leave(date.fromisoformat(first), date.fromisoformat(last)) for first, last in pairs]
    alice = replace(ALICES, leaves=tuple(days))

    assert when(owed(Mode.TIMED, at(send_at)), alice) == (comes, reason)


def test_a_leap_day_is_worked() -> None:
    assert ALICES.works_on(date(2028, 2, 29))
    assert when(owed(Mode.DIGEST, at("2028-02-29 09:00"))) == ("2028-02-29 09:00", None)


AWAY = replace(ALICES, leaves=(Leave(date(2026, 5, 11), date(2026, 5, 15), stand_in=BOB),))


@pytest.mark.parametrize(
    ("mode", "send_at", "comes"),
    [
        (Mode.TIMED, "2026-05-12 10:00", "2026-05-12 10:00"),
        (Mode.TIMED, "2026-05-13 03:00", "2026-05-12 17:00"),
        (Mode.URGENT, "2026-05-13 03:00", "2026-05-13 03:00"),
    ],
)
def test_a_stand_in_is_told_in_their_own_hours(mode: Mode, send_at: str, comes: str) -> None:
    one = owed(mode, at(send_at))

    assert said(one, AWAY).reminder.recipient == BOB
    assert when(one, AWAY) == (comes, Reason.STAND_IN)


BOB_AWAY = replace(BOBS, leaves=(Leave(date(2026, 5, 12), date(2026, 5, 12)),))


@pytest.mark.parametrize("mode", [Mode.TIMED, Mode.URGENT])
def test_a_stand_in_who_is_away_is_not_told(mode: Mode) -> None:
    assert said(owed(mode, at("2026-05-12 10:00")), AWAY, BOB_AWAY).reminder.recipient == ALICE


@pytest.mark.parametrize(
    ("mode", "send_at", "kind", "recipient"),
    [
        (Mode.TIMED, "2026-05-12 10:00", Kind.ISSUE, MEI),
        (Mode.URGENT, "2026-05-12 23:00", Kind.ISSUE, MEI),
        (Mode.TIMED, "2026-05-12 10:00", Kind.SUPPORT, MEI),
        (Mode.TIMED, "2026-05-13 10:00", Kind.ISSUE, BOB),  # he is back
        (Mode.TIMED, "2026-05-12 10:00", Kind.TODO, ALICE),
        (Mode.TIMED, "2026-05-12 10:00", Kind.LOGGING, ALICE),
        (Mode.DIGEST, "2026-05-12 10:00", Kind.ISSUE, ALICE),
    ],
)
def test_a_clock_goes_to_whom_it_is_escalated_while_the_stand_in_is_away(
    mode: Mode, send_at: str, kind: Kind, recipient: int
) -> None:
    alice = replace(AWAY, escalates_to=MEI)
    manners = {ALICE: alice, BOB: BOB_AWAY, MEI: replace(BOBS, person=MEI)}
    adjusted = adjust(owed(mode, at(send_at), kind=kind), manners.__getitem__, LONG_AGO)
    assert adjusted is not None
    assert adjusted.reminder.recipient == recipient
    assert (adjusted.reason is Reason.UNCOVERED) == (recipient == MEI)


@pytest.mark.parametrize("who", ["on leave", "the stand-in"])
def test_nobody_hears_of_a_clock_who_is_away_as_well(who: str) -> None:
    alice = replace(AWAY, escalates_to=BOB if who == "the stand-in" else MEI)
    manners = {ALICE: alice, BOB: BOB_AWAY, MEI: replace(BOB_AWAY, person=MEI)}
    adjusted = adjust(owed(Mode.TIMED, at("2026-05-12 10:00")), manners.__getitem__, LONG_AGO)
    assert adjusted is not None
    assert adjusted.reminder.recipient == ALICE


def test_a_stand_in_gets_an_urgent_one_on_a_day_off_but_no_clock() -> None:
    bob = replace(BOBS, weekdays=frozenset({0}))
    tuesday = at("2026-05-12 10:00")

    assert said(owed(Mode.URGENT, tuesday), AWAY, bob).reminder.recipient == BOB
    assert said(owed(Mode.TIMED, tuesday), AWAY, bob).reminder.recipient == ALICE


def test_a_digest_waits_for_its_own_person() -> None:
    adjusted = said(owed(Mode.DIGEST, at("2026-05-12 09:00")), AWAY)
    assert (adjusted.reminder.recipient, adjusted.reason) == (ALICE, Reason.LEAVE)


@pytest.mark.parametrize("kind", [Kind.LOGGING, Kind.SUPPORT_ANSWER])
def test_what_only_its_owner_can_do_or_should_hear_is_not_the_stand_ins(kind: Kind) -> None:
    one = owed(Mode.TIMED, at("2026-05-11 14:00"), kind=kind)
    assert said(one, AWAY).reminder.recipient == ALICE
    assert when(one, AWAY) == ("2026-05-09 17:00", Reason.LEAVE)


def test_of_two_leaves_on_a_day_the_one_with_a_stand_in_counts() -> None:
    without = Leave(date(2026, 5, 11), date(2026, 5, 30))
    alice = replace(AWAY, leaves=(without, *AWAY.leaves))

    assert said(owed(Mode.TIMED, at("2026-05-12 10:00")), alice).reminder.recipient == BOB


def test_a_muted_clock_is_quieted_to_the_digest() -> None:
    alice = replace(ALICES, muted=frozenset({Kind.ISSUE}))
    adjusted = said(owed(Mode.TIMED, at("2026-05-06 14:00")), alice)

    assert adjusted.reminder.mode is Mode.DIGEST
    assert adjusted.reason is Reason.MUTED
    assert adjusted.reminder.send_at == at("2026-05-07 09:00")


def test_what_is_muted_leaves_the_digest() -> None:
    alice = replace(ALICES, muted=frozenset({Kind.PROFILE}))
    one = owed(Mode.DIGEST, at("2026-05-06 09:00"), kind=Kind.PROFILE)

    assert adjust(one, {ALICE: alice}.__getitem__, LONG_AGO) is None


@pytest.mark.parametrize("mode", [Mode.IMMEDIATE, Mode.URGENT])
def test_an_answer_and_what_is_urgent_cannot_be_muted(mode: Mode) -> None:
    alice = replace(ALICES, muted=frozenset(Kind))
    one = owed(mode, at("2026-05-06 03:00"))

    assert said(one, alice) == AdjustedReminder(one, one.send_at, None)


def test_mutes_are_those_of_who_is_told() -> None:
    alice = replace(AWAY, muted=frozenset({Kind.ISSUE}))
    assert said(owed(Mode.TIMED, at("2026-05-12 10:00")), alice).reminder.mode is Mode.TIMED


@pytest.mark.parametrize("mode", [Mode.TIMED, Mode.DIGEST])
def test_who_never_works_is_told_at_the_time_itself(mode: Mode) -> None:
    alice = Availability(ALICE, SHANGHAI, weekdays=frozenset())
    one = owed(mode, at("2026-05-06 10:00"))

    assert said(one, alice).reminder.send_at == one.send_at


def hour(send_at: datetime, stage: Stage = Stage.HOUR) -> DueReminder:
    """What its owner wants to hear at an hour."""
    return DueReminder(Kind.TODO, stage, ALICE, send_at, send_at, Mode.IMMEDIATE, send_at)


def test_an_hour_that_falls_on_leave_is_for_the_stand_in_or_said_before() -> None:
    at_four = hour(at("2026-05-13 16:00"))
    days = date(2026, 5, 13), date(2026, 5, 15)
    covered = replace(ALICES, leaves=(Leave(*days, BOB),))
    assert said(at_four, covered).reminder.recipient == BOB
    assert when(at_four, covered) == ("2026-05-13 16:00", Reason.STAND_IN)

    alone = replace(ALICES, leaves=(Leave(*days),))
    assert when(at_four, alone) == ("2026-05-12 17:00", Reason.LEAVE)
    late = at("2026-05-12 18:00")  # too late for that: the digest after the leave has it
    assert adjust(at_four, {ALICE: alone, BOB: BOBS}.__getitem__, late) is None
    assert when(at_four) == ("2026-05-13 16:00", None)


def test_what_was_put_off_to_an_hour_of_a_leave_waits_for_the_digest_after_it() -> None:
    days = date(2026, 5, 13), date(2026, 5, 15)
    covered = replace(ALICES, leaves=(Leave(*days, BOB),))
    put_off = hour(at("2026-05-13 16:00"), Stage.SNOOZED)
    assert when(put_off, covered) == ("2026-05-18 09:00", Reason.LEAVE)
