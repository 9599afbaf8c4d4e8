"""What lies on a desk, in which part. Alice, at 10:30 of Wednesday 6 May 2026."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import event
from sqlmodel import Session

from models import Appointment, CaptureNote, Customer, Deal, Issue, Todo
from models.home import home
from models.home.home import Home, Planned, Quiet
from models.home.parts import PAGE, Part
from models.notifications.subjects import IssueDetails, TodoDetails
from models.rules.deadlines import Urgency
from models.rules.deals import DealKind
from tests.firm import START, TEAM, Firm, session_of

TODAY = date(2026, 5, 6)


async def look(firm: Firm, who: str = "alice", of_team: bool = False, **pages: int) -> Home:
    wanted = {Part(part): page for part, page in pages.items()}
    me = firm.people[who]
    return await firm.db.read(lambda s: home.read(s, me, of_team, wanted, firm.now))


def names(found: Home, part: Part) -> list[str]:
    """What each row of a part is called."""
    if part not in found.sections:
        return []
    named = []
    for row in found.sections[part].rows:
        match row:
            case TodoDetails():
                named.append(row.todo.text)
            case IssueDetails():
                named.append(row.issue.question)
            case Planned() | Quiet():
                named.append(row.customer.name)
    return named


def customer(session: Session, name: str, firm: Firm, owner: str = "alice", quiet: int = 0) -> int:
    """A customer whose last contact was so many days ago."""
    made = Customer.create(session, name, firm.people[owner], firm.now)
    made.last_contact_at = firm.now - timedelta(days=quiet)
    session.add(made)
    session.flush()
    return made.id


async def plan(firm: Firm, name: str, on: date, **more: Any) -> None:
    def write(session: Session) -> None:
        Appointment.create(
            session,
            customer_id=customer(session, name, firm),
            owner=firm.people["alice"],
            on=on,
            now=firm.now,
            **more,
        )

    await firm.db.write(write)


@contextmanager
def statements(firm: Firm) -> Iterator[list[str]]:
    """The SQL that is sent meanwhile."""
    run: list[str] = []

    def keep(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        run.append(statement)

    event.listen(firm.database.engine, "before_cursor_execute", keep)
    try:
        yield run
    finally:
        event.remove(firm.database.engine, "before_cursor_execute", keep)


async def test_todos_are_late_due_today_this_week_until_sunday_or_later(firm: Firm) -> None:
    for days in (-1, 0, 1, 4, 5):
        await firm.promise(f"in {days}", due=TODAY + timedelta(days=days))
    await firm.promise("undated")
    await firm.promise("of bob", "bob", due=TODAY)
    done = await firm.promise("done", due=TODAY)
    await firm.db.write(lambda s: s.get_one(Todo, done.id).finish(s, firm.now))

    found = await look(firm)
    assert names(found, Part.LATE) == ["in -1"]
    assert names(found, Part.TODAY) == ["in 0"]
    assert names(found, Part.WEEK) == ["in 1", "in 4"]
    assert found.later == 2


async def test_a_contact_is_to_be_logged_once_its_day_or_meeting_is_over(firm: Firm) -> None:
    await plan(firm, "Yesterday", TODAY - timedelta(days=1))
    await plan(firm, "Met", TODAY, ended_at=START - timedelta(minutes=5))
    await plan(firm, "Meeting", TODAY, ended_at=START + timedelta(minutes=5))
    await plan(firm, "Today", TODAY)
    await plan(firm, "Sunday", date(2026, 5, 10))
    await plan(firm, "Monday", date(2026, 5, 11))

    found = await look(firm)
    assert names(found, Part.TO_LOG) == ["Yesterday", "Met"]
    assert names(found, Part.TODAY) == ["Meeting", "Today"]
    assert names(found, Part.WEEK) == ["Sunday"]
    assert names(found, Part.AHEAD) == ["Monday"]

    firm.now = datetime(2026, 5, 6, 10, 0, tzinfo=UTC)  # 18:00 in Shanghai
    found = await look(firm)
    assert names(found, Part.LATE) == ["Yesterday"]
    assert names(found, Part.TO_LOG) == ["Met", "Meeting", "Today"]


async def test_what_is_late_and_due_today_comes_first_whatever_it_is(firm: Firm) -> None:
    def write(session: Session) -> None:
        acme, alice = customer(session, "Acme", firm), firm.people["alice"]
        for urgency, hours in ((Urgency.URGENT, 3), (Urgency.URGENT, 1), (Urgency.COMPLEX, 0)):
            Issue.raise_(
                session,
                f"asked {hours} hours ago",
                urgency,
                customer_id=acme,
                owner=alice,
                by=alice,
                now=firm.now - timedelta(hours=hours),
            )

    await firm.db.write(write)
    await plan(firm, "Not logged", TODAY - timedelta(days=3))
    await plan(firm, "To meet", TODAY)
    await firm.promise("overdue", due=TODAY - timedelta(days=1))
    await firm.promise("due", due=TODAY)
    found = await look(firm)
    assert list(found.sections)[:4] == [Part.URGENT, Part.LATE, Part.TODAY, Part.ISSUES]
    assert names(found, Part.URGENT) == ["asked 1 hours ago"]
    assert names(found, Part.LATE) == ["asked 3 hours ago", "Not logged", "overdue"]
    assert names(found, Part.TODAY) == ["To meet", "due"]
    assert names(found, Part.ISSUES) == ["asked 0 hours ago"]


async def test_what_is_late_stands_by_its_day_whatever_it_is(firm: Firm) -> None:
    await firm.promise("yesterday", due=TODAY - timedelta(days=1))
    await plan(firm, "Three days ago", TODAY - timedelta(days=3))
    await firm.promise("five days ago", due=TODAY - timedelta(days=5))
    await plan(firm, "Two days ago", TODAY - timedelta(days=2))
    found = names(await look(firm), Part.LATE)
    assert found == ["five days ago", "Three days ago", "Two days ago", "yesterday"]


async def test_contacts_of_a_day_come_before_its_todos_across_pages(firm: Firm) -> None:
    for number in range(PAGE + 2):
        await plan(firm, f"Customer {number}", TODAY)
    for number in range(PAGE):
        await firm.promise(f"to-do {number}", due=TODAY)

    found = await look(firm)
    assert found.sections[Part.TODAY].total == 2 * PAGE + 2
    assert names(found, Part.TODAY) == [f"Customer {number}" for number in range(PAGE)]
    second = names(await look(firm, today=1), Part.TODAY)
    assert second == ["Customer 7", "Customer 8", *(f"to-do {number}" for number in range(5))]
    assert names(await look(firm, today=2), Part.TODAY) == ["to-do 5", "to-do 6"]


async def test_a_page_that_is_gone_is_the_last_one(firm: Firm) -> None:
    for number in range(PAGE + 1):
        await firm.promise(f"to-do {number}", due=TODAY)
    found = await look(firm, today=7, late=3)
    assert found.sections[Part.TODAY].page == 1
    assert names(found, Part.TODAY) == ["to-do 7"]
    assert Part.LATE not in found.sections


async def test_promises_given_to_others_are_with_the_giver_until_they_are_done(firm: Firm) -> None:
    given = await firm.promise("send prices", "bob", due=TODAY, by="alice")
    assert names(await look(firm), Part.GIVEN) == ["send prices"]
    assert names(await look(firm, "bob"), Part.TODAY) == ["send prices"]
    assert (await look(firm, "mei")).is_empty
    await firm.db.write(lambda s: s.get_one(Todo, given.id).finish(s, firm.now))
    assert (await look(firm)).is_empty


async def test_customers_are_quiet_after_thirty_days_the_longest_first(firm: Firm) -> None:
    def write(session: Session) -> None:
        for days in (30, 31, 90):
            customer(session, f"{days} days", firm, quiet=days)
        customer(session, "of bob", firm, "bob", quiet=60)
        planned = customer(session, "planned", firm, quiet=60)
        alice, on = firm.people["alice"], TODAY + timedelta(days=9)
        Appointment.create(session, customer_id=planned, owner=alice, on=on, now=firm.now)
        archived = session.get_one(Customer, customer(session, "left", firm, quiet=99))
        archived.archive(session, firm.now)

    await firm.db.write(write)
    assert names(await look(firm), Part.QUIET) == ["90 days", "31 days"]


async def test_issues_whose_clock_runs_come_before_those_that_wait(firm: Firm) -> None:
    def write(session: Session) -> None:
        acme, alice = customer(session, "Acme", firm), firm.people["alice"]
        for question in ("paused", "complex", "closed"):
            issue = Issue.raise_(
                session,
                question,
                Urgency.COMPLEX if question != "closed" else Urgency.ON_THE_SPOT,
                customer_id=acme,
                owner=alice,
                by=alice,
                now=firm.now,
            )
            if question == "paused":
                issue.wait(session, "their logs", firm.now)

    await firm.db.write(write)
    firm.skip(hours=1)
    found = await look(firm)
    assert names(found, Part.ISSUES) == ["complex", "paused"]
    paused = found.sections[Part.ISSUES].rows[1]
    assert isinstance(paused, IssueDetails)
    assert paused.paused_left == timedelta(hours=48)


async def test_a_manager_sees_their_reports_desks_and_nobody_else_does(firm: Firm) -> None:
    await firm.promise("of alice", due=TODAY)
    await firm.promise("of bob", "bob", due=TODAY)
    await firm.promise("of mei", "mei", due=TODAY)

    assert names(await look(firm, "mei", of_team=True), Part.TODAY) == ["of alice", "of bob"]
    mine = await look(firm, "mei")
    assert (mine.has_team, names(mine, Part.TODAY)) == (True, ["of mei"])
    asked = await look(firm, "alice", of_team=True)
    assert (asked.has_team, asked.of_team) == (False, False)
    assert names(asked, Part.TODAY) == ["of alice"]


async def test_a_full_desk_costs_a_handful_of_statements(firm: Firm) -> None:
    alice, bob = firm.people["alice"].id, firm.people["bob"].id
    asked: dict[str, Any] = {"urgency": Urgency.COMPLEX, "raised_by_id": bob, "raised_at": START}
    of_alice: dict[str, Any] = {"owner_id": alice, "given_by_id": alice, "given_at": START}

    def fill(session: Session) -> None:
        # Rows as they are stored: planning the reminders of each takes a while.
        customers = [customer(session, f"C{number}", firm, quiet=40) for number in range(200)]
        for number in range(500):
            of, due = customers[number % 200], TODAY + timedelta(days=number % 40 - 10)
            todo = Todo(**of_alice, text="T", due=due, customer_id=of, created_at=START)
            todo.owner_id = bob if number % 10 == 0 else alice
            session.add(todo)
        for number in range(100):
            of, on = customers[number], TODAY + timedelta(days=number % 20 - 5)
            session.add(Appointment(customer_id=of, owner_id=alice, on=on, created_at=START))
        for number in range(50):
            issue = Issue(**of_alice, **asked, question="Q", deadline=START)
            issue.customer_id, issue.paused_at = customers[number], START if number % 2 else None
            session.add(issue)

        for number in range(40):
            deal = Deal(
                customer_id=customers[number],
                owner_id=alice,
                created_by_id=alice,
                created_at=START,
                kind=DealKind.NEW,
                staged_on=TODAY,
                opened_on=TODAY,
                expected_on=TODAY + timedelta(days=number - 10),
            )
            session.add(deal)
        for number in range(20):
            note = CaptureNote(
                submission=f"N{number}", author_id=alice, typed="met C1", written_at=START
            )
            session.add(note)

    await firm.db.write(fill)
    for who, of_team in (("alice", False), ("mei", True)):
        with statements(firm) as run:
            found = await look(firm, who, of_team, **dict.fromkeys(Part, 1))
        assert len(run) <= 28, run
        full = {part for part, one in found.sections.items() if len(one.rows) == part.size}
        few = {Part.TODAY, Part.TO_LOG, Part.LATER, Part.GIVEN, Part.DRAFTS, Part.CHECKS}
        few |= {Part.COVERED, Part.URGENT, Part.WARNINGS}
        assert full >= {*Part} - few
        assert (Part.DRAFTS in full) is not of_team
        assert found.sections[Part.ISSUES].total == 25  # the other half is late
        assert found.sections[Part.DEALS].total == 14  # the next two weeks
        assert found.sections[Part.QUIET].total == 100  # a contact is planned with the others


async def test_the_team_named_in_the_session_is_the_only_one_read(firm: Firm) -> None:
    await firm.promise("ours", due=TODAY)
    with session_of(firm.database.engine, "TNONE") as session:
        assert home.read(session, firm.people["alice"], False, {}, START).is_empty
    with session_of(firm.database.engine, TEAM) as session:
        assert not home.read(session, firm.people["alice"], False, {}, START).is_empty
