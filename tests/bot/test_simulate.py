"""`python -m bot simulate`: an invented team, and what is judged of the messages it gets."""

import contextlib
import io
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from rich.console import Console
from sqlmodel import Session

from bot import simulate
from bot.localslack.world.workspace import User
from bot.simulate import report, team
from bot.simulate.ledger import Contact, Ledger, Part, Sent
from bot.simulate.team import Leave, Member
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Stage
from tests.firm import found, open_engine, session_of

END = datetime(2026, 5, 30, tzinfo=UTC)
ALICE = Member(
    User("UALICE", "alice", tz="Asia/Shanghai"),
    "CN",
    customers=("Acme",),
    leave=Leave(date(2026, 5, 13), date(2026, 5, 14), "bob"),
)
DUE, SAVED = Part(1, Kind.TODO), Part(2, Kind.RECORDED, was_asked_for=True)
URGENT = Part(3, Kind.ISSUE, is_urgent=True)


def shanghai(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of May 2026; the 6th is a Wednesday."""
    return datetime(2026, 5, day, hour, minute, tzinfo=ALICE.zone).astimezone(UTC)


def sent(at: datetime, *parts: Part, text: str = "") -> Sent:
    return Sent(at, ALICE, text, parts or (DUE,))


@pytest.fixture
def ledger() -> Ledger:
    return Ledger(END)


@pytest.fixture
def session(sqlite_url: str) -> Iterator[Session]:
    with open_engine(sqlite_url) as engine:
        found(engine)
        with session_of(engine) as session:
            yield session


async def live(reps: int, days: int) -> tuple[bool, str]:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        is_well = await simulate.run(reps, days, seed=1)
    return is_well, out.getvalue()


async def test_five_reps_live_a_fortnight_and_everything_is_sent_once_in_time() -> None:
    is_well, told = await live(reps=5, days=14)
    assert is_well, told
    numbers = {name: int(number) for name, number in re.findall(r"(\w[\w ]+?) {2,}(\d+)", told)}
    assert (numbers["doubled"], numbers["lost"], numbers["out of hours"]) == (0, 0, 0)
    assert numbers["reminders sent"] > 50
    assert re.search(r"contacts logged on time +\d+ of \d+ \(\d+%\)", told)
    for kind in ("recorded", "todo", "logging", "next_contact"):
        assert re.search(rf"{kind} +█.* \d+", told), told


async def test_the_same_seed_lives_the_same_days() -> None:
    reports = []
    for _ in range(2):
        _, told = await live(reps=2, days=3)
        reports.append(told[told.index("reminders sent") :])
    assert reports[0] == reports[1]


@pytest.mark.parametrize("moment", [(6, 8), (6, 20), (9, 12)])  # 9 May is a make-up workday
def test_within_hours_of_a_workday_is_no_disturbance(moment: tuple[int, int]) -> None:
    assert not sent(shanghai(*moment)).is_out_of_hours


@pytest.mark.parametrize(
    "moment", [(6, 7, 59), (6, 20, 1), (6, 0), (10, 12), (4, 12), (13, 12), (14, 12)]
)
def test_night_weekend_holiday_and_leave_are_out_of_hours(moment: tuple[int, ...]) -> None:
    day, hour, *minute = moment
    at = shanghai(day, hour, *minute)
    assert sent(at).is_out_of_hours
    assert sent(at, SAVED, DUE).is_out_of_hours
    assert not sent(at, SAVED).is_out_of_hours
    assert not sent(at, URGENT).is_out_of_hours


def test_a_reminder_in_two_messages_is_doubled(ledger: Ledger) -> None:
    first, again = sent(shanghai(6, 9), DUE, SAVED), sent(shanghai(7, 9), DUE)
    ledger.sent += [first, sent(shanghai(6, 10), Part(4, Kind.TODO), text="another"), again]
    assert ledger.doubled == [again]


def test_the_same_words_unasked_are_doubled_whatever_the_tables_say(ledger: Ledger) -> None:
    first = sent(shanghai(6, 9), Part(1, Kind.TODO), text="Due today: send the deck")
    again = sent(shanghai(6, 9), Part(2, Kind.TODO), text="Due today: send the deck")
    ledger.sent += [first, again]
    assert ledger.doubled == [again]


def test_a_promise_that_nobody_was_reminded_of_is_lost(ledger: Ledger) -> None:
    ledger.promise("K0:", "K0:", shanghai(6, 10), shanghai(8, 20))
    for number in range(1, 5):
        ledger.promise(f"K{number}:", f"K{number}:", shanghai(6, 10), shanghai(8, 20))
    ledger.sent += [
        sent(shanghai(8, 9), text="Due today: K1: send the deck"),
        sent(shanghai(6, 10), SAVED, text="Recorded. K4: send the deck"),
        sent(shanghai(6, 10), text="Mei assigned you a to-do: K0: send the deck"),
    ]
    ledger.settle("K2:", shanghai(7, 9))
    ledger.settle("K3:", shanghai(11, 9))
    ledger.promise("K5:", "K5:", shanghai(6, 10), END - timedelta(days=1))
    assert [one.words for one in ledger.forgotten] == ["K3:", "K4:"]


def test_what_the_tables_owe_and_nobody_saw_is_lost(ledger: Ledger, session: Session) -> None:
    states = {
        ReminderState.SAID: 2,
        ReminderState.PENDING: 3,
        ReminderState.CANCELLED: 4,
        ReminderState.PASSED_OVER: 5,
    }
    states[ReminderState.FAILED] = 6
    for state, subject in states.items():
        session.add(
            Reminder(
                kind=Kind.TODO,
                subject_id=subject,
                stage=Stage.TODAY,
                recipient_id=1,
                due_at=shanghai(6, 9),
                send_at=shanghai(6, 9),
                deadline=shanghai(6, 9),
                state=state,
            )
        )
    session.flush()
    assert {row.state for row in ledger.unsent(session)} == {
        ReminderState.SAID,
        ReminderState.PENDING,
        ReminderState.FAILED,
    }


def test_contacts_count_once_their_day_for_logging_is_over(ledger: Ledger) -> None:
    at = shanghai(6, 10)
    ledger.contacts += [
        Contact(at, at + timedelta(hours=24)),
        Contact(at, at + timedelta(hours=25)),
        Contact(at),
        Contact(END - timedelta(hours=2)),
    ]
    assert ledger.logged_on_time == (1, 3)


def test_what_went_wrong_is_named(ledger: Ledger) -> None:
    out = io.StringIO()
    ledger.sent.append(sent(shanghai(10, 3)))
    assert not report.show(
        ledger, [ALICE], ["todo today: pending"], 0, Console(file=out, width=120)
    )
    assert "out of hours: Sun 2026-05-10 03:00 to alice: todo" in out.getvalue()
    assert "lost: todo today: pending" in out.getvalue()


def test_everybody_in_a_large_team_has_their_own_name_and_customers() -> None:
    reps = [one for one in team.invent(400, date(2026, 3, 2), 90, 1) if one.customers]
    customers = [customer for one in reps for customer in one.customers]
    assert len({one.user.id for one in reps}) == len(reps) == 400
    assert len(set(customers)) == len(customers)
    assert 100 < sum(one.leave is not None for one in reps) < 300


def test_work_begins_again_after_the_night_the_weekend_and_leave() -> None:
    assert ALICE.at_work(shanghai(6, 12)) == shanghai(6, 12)
    assert ALICE.at_work(shanghai(6, 3)) == shanghai(6, 9)
    assert ALICE.at_work(shanghai(6, 18)) == shanghai(7, 9)
    assert ALICE.at_work(shanghai(10, 12)) == shanghai(11, 9)
    assert ALICE.at_work(shanghai(12, 19)) == shanghai(15, 9)
