"""What the steps of an issue do to its clock, to what is owed, and to the figure."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from models import Workspace
from models.commitments.issue_state import IssueState
from models.delivery.sync import sync_reminders
from models.notifications import load
from models.notifications.notification import Notification
from models.reminder import Reminder
from models.reviews.counting import Counter
from models.reviews.scope import Scope
from models.rules.deadlines import Kind, Stage, Urgency
from models.rules.figures import Key
from models.rules.time.periods import Kind as PeriodKind
from models.rules.time.periods import Period
from tests.firm import START, TEAM, Firm, open_firm
from tests.models.commitments.issues import ask, owner_of, pending, person

HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")
MAY = Period(PeriodKind.MONTH, START.date().replace(day=1), START.date().replace(day=31))


def answered_on_time(session: Session, now: datetime) -> tuple[int, int | None]:
    counter = Counter(session, Scope.of(person(session)).people(session), now)
    [[figure]] = counter.figures((Key.ANSWERED_ON_TIME,), (MAY,))
    return figure.numerator, figure.denominator


def choose_working_hours(session: Session) -> None:
    session.get_one(Workspace, TEAM).working_hours = True
    session.flush()


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
        sync_reminders(session)
        nearly = session.exec(select(Reminder).where(Reminder.stage == Stage.NEARLY)).one()

        def is_needed() -> bool:
            said = load.load(session, nearly)
            return isinstance(said, Notification) and said.is_needed(nearly.send_at)

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
            clock, counted = issue.clock(session), timedelta(0)
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
        sync_reminders(session)
        issue.wait(session, "their sizes", START + 3 * HOUR)
        assert (Kind.ISSUE, Stage.MISSED, START + 2 * HOUR) in pending(session, issue)
        assert answered_on_time(session, START + 4 * HOUR) == (0, 1)
        issue.resume(session, START + 5 * HOUR)
        assert issue.deadline == START + 2 * HOUR
        issue.answer(session, owner_of(session, issue), START + 6 * HOUR)
        assert answered_on_time(session, START + 7 * HOUR) == (0, 1)

    await firm.db.write(write)


async def test_paused_time_makes_no_answer_late(firm: Firm) -> None:
    def write(session: Session) -> None:
        in_time, late, waits = (ask(session, Urgency.URGENT) for _ in range(3))
        for issue in (in_time, late, waits):
            issue.wait(session, "their sizes", START + HOUR)
        assert answered_on_time(session, START + 2 * DAY) == (0, 0)
        in_time.resume(session, START + 9 * HOUR)
        in_time.answer(session, owner_of(session, in_time), START + 10 * HOUR)
        late.resume(session, START + 9 * HOUR)
        late.answer(session, owner_of(session, late), START + 10 * HOUR + MINUTE)
        assert answered_on_time(session, START + 2 * DAY) == (1, 2)
        waits.answer(
            session, owner_of(session, waits), START + 2 * DAY
        )  # from the pause: an hour was left
        assert waits.paused_at is None
        assert answered_on_time(session, START + 3 * DAY) == (2, 3)

    await firm.db.write(write)


async def test_another_urgency_counts_from_the_beginning_without_the_pauses(firm: Firm) -> None:
    def write(session: Session) -> None:
        issue, by = ask(session, Urgency.URGENT), person(session)
        issue.wait(session, "their sizes", START + HOUR)
        issue.resume(session, START + 4 * HOUR)
        issue.change_urgency(session, Urgency.COMPLEX, by, START + 5 * HOUR)
        assert issue.deadline == START + 51 * HOUR
        issue.change_urgency(session, Urgency.ON_THE_SPOT, by, START + 6 * HOUR)
        assert issue.state is IssueState.CLOSED
        issue.change_urgency(session, Urgency.URGENT, by, START + 6 * HOUR)  # it was not
        assert issue.is_open
        assert issue.deadline == START + 5 * HOUR

    await firm.db.write(write)


async def test_in_summer_time_48_hours_are_48_and_a_working_day_stays_nine(firm: Firm) -> None:
    friday = datetime(2026, 3, 27, 17, tzinfo=BERLIN)  # the clocks change on Sunday

    def write(session: Session) -> None:
        person(session).zone, person(session).weekdays = "Europe/Berlin", "01234"
        assert ask(session, now=friday).deadline == friday.astimezone(UTC) + 48 * HOUR
        choose_working_hours(session)
        issue = ask(session, Urgency.URGENT, now=friday)
        assert issue.deadline == datetime(2026, 3, 30, 10, tzinfo=BERLIN)
        issue.wait(session, "their sizes", friday + 30 * MINUTE)
        issue.resume(session, datetime(2026, 3, 30, 11, tzinfo=BERLIN))
        assert issue.deadline == datetime(2026, 3, 30, 12, 30, tzinfo=BERLIN)

    await firm.db.write(write)
