"""The steps of an issue, what they do to its clock, and who may take them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from models import Customer, Issue, Person, Workspace, errors, facts, figures
from models.issue import COMES_FROM, State
from models.reminder import Reminder
from models.reminder import State as ReminderState
from models.rules.deadlines import Kind, Stage, Urgency
from models.rules.figures import Figure, Key
from models.rules.periods import Kind as PeriodKind
from models.rules.periods import Period
from models.scope import Scope
from tests.firm import START, TEAM, Firm, open_firm

HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")
MAY = Period(PeriodKind.MONTH, START.date().replace(day=1), START.date().replace(day=31))


@pytest.fixture
async def firm(database_url: str) -> AsyncIterator[Firm]:
    async with open_firm(database_url) as firm:
        yield firm


def person(session: Session, name: str = "alice") -> Person:
    return Person.known(session, f"U{name.upper()}")


def ask(
    session: Session,
    urgency: Urgency = Urgency.COMPLEX,
    now: datetime = START,
    owner: str = "alice",
    submission: str | None = None,
) -> Issue:
    alice = person(session)
    return Issue.raise_(
        session,
        "how fast?",
        urgency,
        customer_id=Customer.create(session, "Acme", alice, now).id,
        owner=person(session, owner),
        by=alice,
        now=now,
        submission=submission,
    )


def pending(session: Session, issue: Issue) -> set[tuple[Kind, Stage, datetime]]:
    waiting = select(Reminder).where(
        Reminder.subject_id == issue.id, Reminder.state == ReminderState.PENDING
    )
    clock = waiting.where(col(Reminder.kind).in_((Kind.ISSUE, Kind.ISSUE_GIVEN)))
    return {(one.kind, one.stage, one.send_at) for one in session.exec(clock)}


def take(session: Session, issue: Issue, step: State, now: datetime) -> None:
    """The step that leads to a state."""
    {
        State.OPEN: lambda: issue.resume(session, now),
        State.WAITING: lambda: issue.wait(session, "their sizes", now),
        State.ANSWERED: lambda: issue.answer(session, now),
        State.INFORMED: lambda: issue.inform(now),
        State.CLOSED: lambda: issue.close(now),
    }[step]()


def answered_on_time(session: Session, now: datetime) -> tuple[int, int | None]:
    every: list[Figure] = figures.of(session, Scope.of(person(session)), MAY, now, None)
    figure = next(one for one in every if one.key is Key.ANSWERED_ON_TIME)
    return figure.numerator, figure.denominator


def choose_working_hours(session: Session) -> None:
    session.get_one(Workspace, TEAM).working_hours = True
    session.flush()


async def test_each_step_is_taken_from_where_it_begins_and_only_once(firm: Firm) -> None:
    ways = {
        State.OPEN: [],
        State.WAITING: [State.WAITING],
        State.ANSWERED: [State.ANSWERED],
        State.INFORMED: [State.ANSWERED, State.INFORMED],
        State.CLOSED: [State.ANSWERED, State.INFORMED, State.CLOSED],
    }

    def write(session: Session) -> None:
        for there, way in ways.items():
            for step, begins_in in COMES_FROM.items():
                issue = ask(session)
                for one in way:
                    take(session, issue, one, START + HOUR)
                before = issue.model_dump()
                assert issue.state is there
                if step is there:  # said twice, it is done once
                    take(session, issue, step, START + 2 * HOUR)
                    assert issue.model_dump() == before
                elif there in begins_in:
                    take(session, issue, step, START + 2 * HOUR)
                    assert issue.state is step
                else:
                    with pytest.raises(errors.IssueMovedOn):
                        take(session, issue, step, START + 2 * HOUR)
                    assert issue.model_dump() == before

    await firm.db.write(write)


async def test_while_it_waits_for_the_customer_nothing_is_owed(firm: Firm) -> None:
    def write(session: Session) -> None:
        issue = ask(session)
        issue.wait(session, "their sizes", START + 10 * HOUR)
        assert pending(session, issue) == set()
        issue.resume(session, START + 40 * HOUR)
        assert issue.deadline == START + 78 * HOUR
        assert {(stage, send_at - START) for _, stage, send_at in pending(session, issue)} == {
            (Stage.HALF_TIME, 54 * HOUR),
            (Stage.NEARLY, 76 * HOUR),
            (Stage.MISSED, 78 * HOUR),
        }
        issue.wait(session, "their colours", START + 60 * HOUR)
        issue.resume(session, START + 60 * HOUR + MINUTE)
        assert {stage for _, stage, _ in pending(session, issue)} == {Stage.NEARLY, Stage.MISSED}

    await firm.db.write(write)


async def test_a_message_on_its_way_is_not_said_once_the_clock_stands_or_has_moved(
    firm: Firm,
) -> None:
    def write(session: Session) -> None:
        issue = ask(session)
        nearly = session.exec(select(Reminder).where(Reminder.stage == Stage.NEARLY)).one()

        def is_needed() -> bool:
            said = facts.of(session, nearly)
            return said is not None and said.is_needed(nearly.send_at)

        assert is_needed()
        issue.wait(session, "their sizes", START + 46 * HOUR)
        assert not is_needed()
        issue.resume(session, START + 47 * HOUR)
        assert not is_needed()

    await firm.db.write(write)


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.integers(1, 3 * 60), min_size=1, max_size=8), st.sampled_from([False, True]))
async def test_the_clock_counts_exactly_what_is_not_paused(
    sqlite_url: str, minutes: list[int], in_working_hours: bool
) -> None:
    """Every other span is a pause."""
    async with open_firm(sqlite_url) as firm:

        def write(session: Session) -> None:
            session.get_one(Workspace, TEAM).working_hours = in_working_hours
            issue, now = ask(session, now=START), START
            clock, counted = issue._clock(session), timedelta(0)
            for number, span in enumerate(minutes):
                if number % 2:
                    issue.wait(session, "their sizes", now)
                    issue.resume(session, now + span * MINUTE)
                else:
                    counted += clock.between(now, now + span * MINUTE)
                now += span * MINUTE
            left = timedelta(hours=48) - counted
            assert clock.between(now, issue.deadline) == left

        await firm.db.write(write)


async def test_a_clock_that_ended_before_the_pause_stays_where_it_ended(firm: Firm) -> None:
    def write(session: Session) -> None:
        issue = ask(session, Urgency.URGENT)
        issue.wait(session, "their sizes", START + 3 * HOUR)
        assert (Kind.ISSUE, Stage.MISSED, START + 2 * HOUR) in pending(session, issue)
        assert answered_on_time(session, START + 4 * HOUR) == (0, 1)
        issue.resume(session, START + 5 * HOUR)
        assert issue.deadline == START + 2 * HOUR
        issue.answer(session, START + 6 * HOUR)
        assert answered_on_time(session, START + 7 * HOUR) == (0, 1)

    await firm.db.write(write)


async def test_paused_time_makes_no_answer_late(firm: Firm) -> None:
    def write(session: Session) -> None:
        in_time, late, waits = (ask(session, Urgency.URGENT) for _ in range(3))
        for issue in (in_time, late, waits):
            issue.wait(session, "their sizes", START + HOUR)
        assert answered_on_time(session, START + 2 * DAY) == (0, 0)
        in_time.resume(session, START + 9 * HOUR)
        in_time.answer(session, START + 10 * HOUR)
        late.resume(session, START + 9 * HOUR)
        late.answer(session, START + 10 * HOUR + MINUTE)
        assert answered_on_time(session, START + 2 * DAY) == (1, 2)
        waits.answer(session, START + 2 * DAY)  # from the pause: an hour was left
        assert waits.paused_at is None
        assert answered_on_time(session, START + 3 * DAY) == (2, 3)

    await firm.db.write(write)


async def test_another_urgency_counts_from_the_beginning_without_the_pauses(firm: Firm) -> None:
    def write(session: Session) -> None:
        issue = ask(session, Urgency.URGENT)
        issue.wait(session, "their sizes", START + HOUR)
        issue.resume(session, START + 4 * HOUR)
        issue.regrade(session, Urgency.COMPLEX, START + 5 * HOUR)
        assert issue.deadline == START + 51 * HOUR
        issue.regrade(session, Urgency.ON_THE_SPOT, START + 6 * HOUR)
        assert issue.state is State.CLOSED
        issue.regrade(session, Urgency.URGENT, START + 6 * HOUR)  # it was not, after all
        assert issue.is_open
        assert issue.deadline == START + 5 * HOUR

    await firm.db.write(write)


async def test_in_summer_time_48_hours_are_48_and_a_working_day_stays_nine(firm: Firm) -> None:
    friday = datetime(2026, 3, 27, 17, tzinfo=BERLIN)  # the clocks change on Sunday

    def write(session: Session) -> None:
        person(session).zone = "Europe/Berlin"
        assert ask(session, now=friday).deadline == friday.astimezone(UTC) + 48 * HOUR
        choose_working_hours(session)
        issue = ask(session, Urgency.URGENT, now=friday)
        assert issue.deadline == datetime(2026, 3, 30, 10, tzinfo=BERLIN)
        issue.wait(session, "their sizes", friday + 30 * MINUTE)
        issue.resume(session, datetime(2026, 3, 30, 11, tzinfo=BERLIN))
        assert issue.deadline == datetime(2026, 3, 30, 12, 30, tzinfo=BERLIN)

    await firm.db.write(write)


async def test_only_the_owner_their_manager_and_who_raised_it_may_change_it(firm: Firm) -> None:
    def write(session: Session) -> None:
        carl = Person.known(session, "UCARL")
        person(session, "bob").answers_to(session, carl)
        issue = ask(session, owner="bob")
        for name in ("bob", "carl", "alice"):
            assert Issue.get(session, issue.id, person(session, name)) is issue
        with pytest.raises(errors.NotAllowed):  # mei manages alice, who only raised it
            Issue.get(session, issue.id, person(session, "mei"))
        issue.reassign(session, person(session, "mei"), carl, START + HOUR)
        for name in ("bob", "carl"):
            with pytest.raises(errors.NotAllowed):
                Issue.get(session, issue.id, person(session, name))
        issue.cancel(session, START + HOUR)
        with pytest.raises(errors.NoLongerThere):
            Issue.get(session, issue.id, person(session))

    await firm.db.write(write)


async def test_the_new_owner_is_told_also_when_it_comes_back(firm: Firm) -> None:
    def write(session: Session) -> None:
        alice, bob = person(session), person(session, "bob")
        issue = ask(session)
        assert {kind for kind, _, _ in pending(session, issue)} == {Kind.ISSUE}
        issue.reassign(session, bob, alice, START + HOUR)
        issue.wait(session, "their sizes", START + 2 * HOUR)
        assert pending(session, issue) == {(Kind.ISSUE_GIVEN, Stage.AT_ONCE, START + HOUR)}
        issue.reassign(session, alice, bob, START + 3 * HOUR)
        assert pending(session, issue) == {(Kind.ISSUE_GIVEN, Stage.AT_ONCE, START + 3 * HOUR)}
        issue.answer(session, START + 4 * HOUR)
        with pytest.raises(errors.IssueMovedOn):
            issue.reassign(session, bob, alice, START + 5 * HOUR)

    await firm.db.write(write)


async def test_the_same_form_sent_twice_raises_one_issue(firm: Firm) -> None:
    async def send() -> int:
        return await firm.db.write(lambda session: ask(session, submission="V1").id)

    assert len({await send() for _ in range(2)}) == 1
    assert len(set(await asyncio.gather(send(), send(), send()))) == 1


async def test_two_presses_at_once_come_one_after_the_other(firm: Firm) -> None:
    id = await firm.db.write(lambda session: ask(session).id)

    async def press(step: State) -> bool:
        def write(session: Session) -> None:
            issue = Issue.get(session, id, person(session), lock=True)
            take(session, issue, step, START + HOUR)

        try:
            await firm.db.write(write)
        except errors.IssueMovedOn:
            return False
        return True

    done = await asyncio.gather(*map(press, [State.WAITING, State.ANSWERED] * 2))
    issue = await firm.db.read(lambda session: session.get_one(Issue, id))
    assert done[1]
    assert done[3]
    assert issue.answered_at == START + HOUR
    assert issue.paused_at is None
    assert await firm.db.read(lambda session: pending(session, issue)) == set()
