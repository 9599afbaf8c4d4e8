"""Plan at the write: after whatever people do, what waits is what is owed, on both databases."""

import threading
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, select

from models import Person, Todo
from models.availability.replan import replan
from models.commitments.appointment import AppointmentState
from models.delivery import sync
from models.delivery.claim import Claimed, Wait, claim
from models.delivery.rate_limit import UNLIMITED
from models.reminder import Reminder, ReminderState
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage
from tests.firm import START, TEAM, claim_next, found, open_engine
from tests.models.life import (
    DEEDS,
    Do,
    Life,
    ask,
    choose_hours,
    go_on_leave,
    promise,
    reassign,
    regrade,
    travel,
)

FRIDAY = date(2026, 5, 8)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with open_engine(database_url) as engine:
        found(engine)
        yield engine


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with Session(engine, info={"team": TEAM}) as session:
        yield session


DAYS = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.integers(0, 5), st.integers(0, 5)), max_size=15
)


@pytest.mark.long
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(DAYS)
@example([(go_on_leave, 1, 0), (go_on_leave, 0, 1)])
@example([(ask, 5, 0), (choose_hours, 2, 3), (travel, 2, 2), (regrade, 0, 4)])
def test_whatever_people_do_what_waits_is_what_is_owed(
    engine: Engine, deeds: list[tuple[Do, int, int]]
) -> None:
    with Session(engine, info={"team": TEAM}) as session:  # rolled back at the end
        life = Life(session)
        for do, one, another in deeds:
            do(life, one, another)
        waiting = life.waiting()
        life.plan_everything_again()
        assert life.waiting() == waiting
        check_what_is_settled(life)
        # A quarter, then a week whose steps are shorter than the six hours in which some listen.
        for hours in [19] * 120 + [5] * 34:
            life.now += timedelta(hours=hours)
            life.say_what_is_due()
        owed_long_ago = select(Reminder.stage).where(
            Reminder.state == ReminderState.PENDING, Reminder.due_at < life.now - timedelta(weeks=1)
        )
        assert list(session.exec(owed_long_ago)) == []
        assert len(life.said) == len(set(life.said))


def check_what_is_settled(life: Life) -> None:
    """Nothing waits of what is settled, and something of what is open and ahead."""
    for todo in life.todos:
        stages = life.waits_for(deadlines.TODO_KINDS, todo.id)
        is_ahead = todo.due is not None and todo.due > life.today + timedelta(days=1)
        assert not stages or todo.is_open
        assert not (todo.is_open and is_ahead and not stages)
    for appointment in life.appointments:
        stages = life.waits_for(deadlines.APPOINTMENT_KINDS, appointment.id)
        assert not stages or appointment.state is AppointmentState.PLANNED
    for issue in life.issues:
        assert not life.waits_for(deadlines.ISSUE_KINDS, issue.id) or issue.is_open


def states(session: Session) -> list[tuple[Stage, ReminderState]]:
    """Of the to-dos' reminders, but for the list of a week."""
    sync.sync_reminders(session)
    every = session.exec(select(Reminder).where(Reminder.kind == Kind.TODO))
    dated = sorted(every, key=lambda one: one.send_at)
    return [(one.stage, one.state) for one in dated if one.stage is not Stage.STILL_OPEN]


def test_done_cancels_and_reopened_revives_what_is_still_ahead(session: Session) -> None:
    life = Life(session)
    promise(life, 0, 2)
    todo = life.todos[0]
    assert states(session) == [(stage, ReminderState.PENDING) for stage in _stages()]
    todo.finish(session, START)
    assert states(session) == [(stage, ReminderState.CANCELLED) for stage in _stages()]
    todo.reopen(session, START + timedelta(days=1))  # past the morning before
    assert states(session) == [
        (Stage.DAY_BEFORE, ReminderState.CANCELLED),
        (Stage.TODAY, ReminderState.PENDING),
        (Stage.OVERDUE, ReminderState.PENDING),
        (Stage.MISSED, ReminderState.PENDING),
    ]
    assert len(session.exec(select(Reminder.id).where(Reminder.kind == Kind.TODO)).all()) == 5


def _stages() -> list[Stage]:
    return [Stage.DAY_BEFORE, Stage.TODAY, Stage.OVERDUE, Stage.MISSED]


def test_what_was_said_stays_said_when_the_todo_is_done_and_reopened(session: Session) -> None:
    life = Life(session)
    promise(life, 0, 2)
    life.now += timedelta(hours=23)
    life.say_what_is_due()
    life.todos[0].finish(session, life.now)
    life.todos[0].reopen(session, life.now)
    assert states(session)[0] == (Stage.DAY_BEFORE, ReminderState.SAID)
    assert len(life.said) == 1


def test_who_is_given_a_todo_hears_of_it_and_who_gave_it_away_hears_no_more(
    session: Session,
) -> None:
    life = Life(session)
    promise(life, 0, 2)
    reassign(life, 0, 1)
    sync.sync_reminders(session)
    pending = session.exec(select(Reminder).where(Reminder.state == ReminderState.PENDING))
    recipients = {
        (one.kind, one.recipient_id) for one in pending if one.kind not in deadlines.CUSTOMER_KINDS
    }
    bob, mei = life.people[1].id, life.people[1].manager_id
    assert recipients == {(Kind.TODO_GIVEN, bob), (Kind.TODO, bob), (Kind.TODO, mei)}


@pytest.fixture
def two(postgres_url: str) -> Iterator[tuple[Session, Session]]:
    """Two transactions, which wait for each other's locks for a second at the most; alice's
    to-do of Friday is due to be said, for it is Thursday morning."""
    with open_engine(postgres_url) as engine:
        alice = found(engine)["alice"]
        with Session(engine, info={"team": TEAM}) as session:
            Todo.create(session, "x", owner=alice, by=alice, now=START, due=FRIDAY)
            sync.sync_reminders(session)
            session.commit()
        with Session(engine, info={"team": TEAM}) as writing, Session(engine) as claiming:
            for one in (writing, claiming):
                one.connection().exec_driver_sql("set lock_timeout = '1s'")
            yield writing, claiming


THURSDAY_MORNING = START + timedelta(hours=23)


def test_a_claim_passes_by_what_a_write_is_changing(two: tuple[Session, Session]) -> None:
    writing, claiming = two
    writing.exec(select(Todo)).one().finish(writing, THURSDAY_MORNING)
    sync.sync_reminders(writing)
    writing.flush()
    assert isinstance(claim(claiming, THURSDAY_MORNING, UNLIMITED, 1), Wait)
    writing.commit()
    assert {state for _, state in states(writing)} == {ReminderState.CANCELLED}


def test_a_write_waits_for_a_claim_and_then_knows_of_it(two: tuple[Session, Session]) -> None:
    writing, claiming = two
    assert claim_next(claiming, THURSDAY_MORNING)

    def move_to_berlin() -> None:
        alice = Person.get_or_create(writing, "UALICE")
        alice.zone = "Europe/Berlin"
        replan(writing, alice, THURSDAY_MORNING)
        sync.sync_reminders(writing)
        writing.commit()

    writer = threading.Thread(target=move_to_berlin)
    writer.start()
    writer.join(0.3)
    assert writer.is_alive()
    claiming.commit()
    writer.join(5)
    assert states(writing)[0] == (Stage.DAY_BEFORE, ReminderState.CLAIMED)
    seven_hours_on = THURSDAY_MORNING + timedelta(hours=7)
    assert claim(claiming, seven_hours_on, UNLIMITED, 1) == Claimed([], is_all=True)
