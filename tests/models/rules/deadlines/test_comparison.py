"""From what is owed to what is stored: the promises that hold whatever somebody does and when."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.rules import deadlines
from models.rules.deadlines import DueReminder, Kind, Mode, Stage, StoredReminder

ALICE, BOB = 1, 2
START = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)
DUE = date(2026, 5, 15)
MORNING = datetime(2026, 5, 15, 1, tzinfo=UTC)
ZONES = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Auckland"]
Key = tuple[Kind, Stage, datetime, int]


def key(one: DueReminder | StoredReminder) -> Key:
    return one.kind, one.stage, one.deadline, one.recipient


def owed(send_at: datetime = MORNING, *, at_once: bool = False) -> DueReminder:
    return DueReminder(
        Kind.TODO, Stage.TODAY, ALICE, send_at, deadlines.midnight(DUE), is_immediate=at_once
    )


def stored(**state: bool) -> StoredReminder:
    """One that waits for its morning, unless another state is named."""
    return StoredReminder(
        7,
        Kind.TODO,
        Stage.TODAY,
        ALICE,
        MORNING,
        deadlines.midnight(DUE),
        Mode.DIGEST,
        **(state or {"is_pending": True}),
    )


@dataclass
class Shelf:
    """Reminders as a database keeps them, and what was said of them."""

    rows: dict[int, StoredReminder] = field(default_factory=dict)
    said: list[Key] = field(default_factory=list)

    def plan(self, owed: list[DueReminder], now: datetime) -> None:
        change = deadlines.diff(self.rows.values(), owed, now)
        for id in change.cancel:
            self.rows[id] = replace(self.rows[id], is_pending=False, is_cancelled=True)
        for id, one in change.move.items():
            waits = replace(self.rows[id], send_at=one.send_at, mode=one.mode)
            self.rows[id] = replace(waits, is_pending=True, is_cancelled=False)
        for one in change.insert:
            new = StoredReminder(
                len(self.rows),
                one.kind,
                one.stage,
                one.recipient,
                one.send_at,
                one.deadline,
                one.mode,
                is_pending=True,
            )
            self.rows[new.id] = new

    def say(self, now: datetime) -> None:
        for row in self.pending():
            if row.send_at <= now:
                self.said.append(key(row))
                self.rows[row.id] = replace(row, is_pending=False)

    def pending(self) -> list[StoredReminder]:
        return [row for row in self.rows.values() if row.is_pending]


def test_a_stage_that_is_ahead_is_begun_and_one_that_has_passed_is_not() -> None:
    before, after = MORNING - timedelta(seconds=1), MORNING
    assert deadlines.diff([], [owed()], before).insert == [owed()]
    assert deadlines.diff([], [owed()], after).insert == []


def test_what_is_owed_at_once_is_begun_although_its_time_has_come() -> None:
    at_once = owed(at_once=True)
    assert deadlines.diff([], [at_once], MORNING + timedelta(hours=1)).insert == [at_once]


def test_what_waits_to_be_said_stays_when_its_time_has_passed() -> None:
    change = deadlines.diff([stored()], [owed()], MORNING + timedelta(hours=1))
    assert change == deadlines.ReminderDiff([], [], {})


def test_what_is_not_owed_any_more_is_cancelled_also_while_it_is_being_posted() -> None:
    assert deadlines.diff([stored()], [], START).cancel == [7]
    assert deadlines.diff([stored(is_claimed=True)], [], START).cancel == [7]


def test_what_was_said_is_neither_cancelled_nor_moved_nor_said_again() -> None:
    said = stored(is_pending=False)
    later = owed(MORNING + timedelta(hours=7))
    assert deadlines.diff([said], [], START) == deadlines.ReminderDiff([], [], {})
    assert deadlines.diff([said], [later], START) == deadlines.ReminderDiff([], [], {})


def test_what_was_said_ahead_of_a_pause_is_said_once_more_to_whoever_is_back_early() -> None:
    named = stored(is_pending=False, is_ahead_of_pause=True)
    assert deadlines.diff([named], [owed()], START).again == {}
    assert deadlines.diff([named], [owed()], START, {owed()}).again == {7: owed()}
    assert deadlines.diff([named], [owed()], MORNING, {owed()}).again == {}  # not ahead any more
    at_its_time = stored(is_pending=False)
    assert deadlines.diff([at_its_time], [owed()], START, {owed()}).again == {}


def test_of_one_that_is_said_again_the_second_counts() -> None:
    named = stored(is_pending=False, is_ahead_of_pause=True)
    again = replace(stored(), id=8, repeat=1)
    for rows in ([named, again], [again, named]):
        assert deadlines.diff(rows, [owed()], START, {owed()}) == deadlines.ReminderDiff([], [], {})
        assert deadlines.diff(rows, [], START).cancel == [8]


def test_what_waits_for_who_stood_in_is_owed_to_whoever_is_back_early() -> None:
    waits = replace(stored(is_pending=True, is_in_place=True), recipient=BOB)
    late = MORNING + timedelta(hours=1)
    assert deadlines.diff([waits], [owed()], late).insert == []
    change = deadlines.diff([waits], [owed()], late, {owed()})
    assert (change.insert, change.cancel) == ([owed()], [7])
    heard = replace(stored(is_pending=False, is_in_place=True), recipient=BOB)
    assert deadlines.diff([heard], [owed()], late, {owed()}).insert == []


def test_a_cancelled_one_is_revived_only_while_it_is_ahead() -> None:
    cancelled = stored(is_cancelled=True)
    assert deadlines.diff([cancelled], [owed()], START).move == {7: owed()}
    assert deadlines.diff([cancelled], [owed()], MORNING).move == {}


def test_a_pending_one_moves_with_its_person_s_zone() -> None:
    later = owed(MORNING + timedelta(hours=6))
    assert deadlines.diff([stored()], [later], START).move == {7: later}


@st.composite
def states_of_a_todo(draw: st.DrawFn) -> Iterable[tuple[timedelta, list[DueReminder]]]:
    """What somebody makes of one to-do, step by step: the time since the step before, and what
    is owed after it."""
    now, given_at, owner, snoozed_until = START, START, ALICE, None
    steps = []
    for _ in range(draw(st.integers(1, 12))):
        passed = timedelta(hours=draw(st.integers(0, 40)))
        now += passed
        if draw(st.booleans()):
            owner, given_at = draw(st.sampled_from([(ALICE, now), (BOB, now)]))
        if draw(st.booleans()):
            snoozed_until = draw(st.none() | st.just(now + timedelta(hours=5)))
        plan = deadlines.of_todo(
            due=draw(st.none() | st.sampled_from([DUE + timedelta(days=n) for n in range(-7, 3)])),
            owner=owner,
            given_by=ALICE,
            given_at=given_at,
            zone=ZoneInfo(draw(st.sampled_from(ZONES))),
            snoozed_until=snoozed_until,
            is_open=draw(st.booleans()),
            now=now,
        )
        steps.append((passed, plan))
    return steps


@given(states_of_a_todo())
def test_whatever_becomes_of_a_todo_nothing_is_said_twice_and_only_what_is_owed_waits(
    steps: Iterable[tuple[timedelta, list[DueReminder]]],
) -> None:
    now, shelf = START, Shelf()
    for passed, plan in steps:
        now += passed
        shelf.say(now)
        waited = {key(row) for row in shelf.pending()}
        shelf.plan(plan, now)
        wanted = {
            key(one): one.send_at
            for one in plan
            if key(one) not in shelf.said
            and (one.send_at > now or one.is_immediate or key(one) in waited)
        }
        assert {key(row): row.send_at for row in shelf.pending()} == wanted
    shelf.say(now + timedelta(days=60))
    assert len(shelf.said) == len(set(shelf.said))


@given(st.lists(st.tuples(st.integers(1, 300), st.sampled_from(ZONES)), max_size=8))
def test_who_moves_between_zones_is_told_each_stage_exactly_once(
    moves: list[tuple[int, str]],
) -> None:
    shelf, zone_at = Shelf(), dict(moves)
    zone = ZONES[0]
    for hour in range(301):
        now = START + timedelta(hours=hour)
        shelf.say(now)
        zone = zone_at.get(hour, zone)
        plan = deadlines.of_todo(
            due=DUE,
            owner=ALICE,
            given_by=ALICE,
            given_at=START,
            zone=ZoneInfo(zone),
            snoozed_until=None,
            is_open=True,
            now=now,
        )
        if hour == 0 or hour in zone_at:
            shelf.plan(plan, now)
    assert sorted(stage for _, stage, *_ in shelf.said) == sorted(
        [Stage.DAY_BEFORE, Stage.TODAY, Stage.OVERDUE]
    )
