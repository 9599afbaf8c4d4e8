"""What somebody who cannot be told leaves behind, and how it is handed on."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest
from sqlmodel import Session, select

from models import Appointment, Customer, Issue, Person, Todo
from models.commitments import issue_lists
from models.delivery import sync
from models.errors import NotAllowed, PersonLeft
from models.notifications import unreachable
from models.notifications.unreachable import Unreachable
from models.people.person import Role
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Urgency
from tests.firm import START, claim_next, found, open_engine, session_of

FRIDAY = date(2026, 5, 8)
People = dict[str, Person]


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    with open_engine(database_url) as engine:
        found(engine)
        with session_of(engine) as session:
            yield session


@pytest.fixture
def people(session: Session) -> People:
    return {
        name: Person.get_or_create(session, f"U{name.upper()}") for name in ("alice", "bob", "mei")
    }


@pytest.fixture
def acme(session: Session, people: People) -> Customer:
    """Bob's customer, with something of each kind."""
    bob = people["bob"]
    acme = Customer.create(session, "Acme", bob, START)
    acme.share_with(session, [people["alice"]])
    Appointment.create(
        session, customer_id=acme.id, owner=bob, on=FRIDAY, starts=time(9), now=START
    )
    Todo.create(session, "send the deck", owner=bob, by=bob, now=START, due=FRIDAY)
    Issue.raise_(
        session, "how fast?", Urgency.COMPLEX, customer_id=acme.id, owner=bob, by=bob, now=START
    )
    return acme


def waiting(session: Session, kind: Kind = Kind.UNDELIVERED) -> list[Reminder]:
    sync.sync_reminders(session)
    pending = select(Reminder).where(Reminder.kind == kind, Reminder.state == ReminderState.PENDING)
    return list(session.exec(pending))


def fail(session: Session, reason: str, now: datetime = START) -> None:
    """What is next to be said fails for good."""
    sync.sync_reminders(session)
    delivery = claim_next(session, now)
    delivery.failed(session, reason)
    unreachable.report(session, delivery, reason, now)


def test_everything_goes_to_somebody_else(session: Session, people: People, acme: Customer) -> None:
    gone = Unreachable.of(session, people["bob"])
    assert gone.counts == {"todos": 1, "issues": 1, "contacts": 1, "customers": 1}
    gone.transfer(session, people["alice"], people["mei"], START)
    assert Unreachable.of(session, people["bob"]).is_settled
    assert Unreachable.of(session, people["alice"]).counts == gone.counts
    assert acme.shared_with(session) == []  # its owner needs no share
    sync.sync_reminders(session)
    told = {one.recipient_id for one in session.exec(select(Reminder)) if one.state == "pending"}
    assert people["bob"].id not in told


def test_an_answer_that_the_customer_is_yet_to_hear_goes_too(
    session: Session, people: People, acme: Customer
) -> None:
    (issue,) = issue_lists.unfinished_of(session, people["bob"])
    issue.answer(session, session.get_one(Person, issue.owner_id), START)
    Unreachable.of(session, people["bob"]).transfer(session, people["alice"], people["mei"], START)
    assert issue_lists.unfinished_of(session, people["alice"]) == [issue]


def test_a_contact_stays_at_its_instant_in_another_zone(
    session: Session, people: People, acme: Customer
) -> None:
    alice = people["alice"]
    alice.zone = "America/New_York"
    Unreachable.of(session, people["bob"]).transfer(session, alice, people["mei"], START)
    (contact,) = Appointment.planned_with(session, acme.id)
    assert (contact.on, contact.starts) == (date(2026, 5, 7), time(21))


def test_only_who_hears_of_it_may_hand_it_on(
    session: Session, people: People, acme: Customer
) -> None:
    bob, alice = people["bob"], people["alice"]
    assert not Unreachable.get(session, bob.id, people["mei"]).is_settled
    with pytest.raises(NotAllowed):
        Unreachable.get(session, bob.id, alice)
    alice.role = Role.ADMIN
    assert not Unreachable.get(session, bob.id, alice).is_settled


def test_nobody_who_left_takes_it_over(session: Session, people: People, acme: Customer) -> None:
    gone = Unreachable.of(session, people["bob"])
    people["alice"].left_at = START
    for name in ("alice", "bob"):
        with pytest.raises(PersonLeft):
            gone.transfer(session, people[name], people["mei"], START)


def test_it_is_owed_once_a_day_to_the_manager(
    session: Session, people: People, acme: Customer
) -> None:
    for hours in (0, 3):
        unreachable.tell(session, people["bob"], START + timedelta(hours=hours))
    (one,) = waiting(session)
    assert one.recipient_id == people["mei"].id
    one.state = ReminderState.SAID
    unreachable.tell(session, people["bob"], START + timedelta(hours=5))
    assert waiting(session) == []
    unreachable.tell(session, people["bob"], START + timedelta(days=1))
    assert len(waiting(session)) == 1


def test_without_a_manager_it_is_an_admin_s_of_this_workspace(
    session: Session, people: People, acme: Customer
) -> None:
    bob, alice = people["bob"], people["alice"]
    bob.manager_id = None
    unreachable.tell(session, bob, START)
    assert waiting(session) == []
    alice.role = Role.ADMIN
    session.flush()
    unreachable.tell(session, bob, START)
    assert [one.recipient_id for one in waiting(session)] == [alice.id]


def test_a_manager_who_cannot_be_told_either_ends_the_chain(
    session: Session, people: People, acme: Customer
) -> None:
    people["alice"].role = Role.ADMIN
    unreachable.tell(session, people["bob"], START)
    fail(session, "cannot_dm_bot")
    assert [
        one.state for one in session.exec(select(Reminder)) if one.kind is Kind.UNDELIVERED
    ] == [ReminderState.FAILED]


def test_what_slack_says_of_us_is_no_report_of_a_person(
    session: Session, people: People, acme: Customer
) -> None:
    morning = START + timedelta(hours=22.5)
    fail(session, "invalid_blocks", morning)
    assert waiting(session) == []
