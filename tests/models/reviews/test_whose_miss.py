"""For whom a promise and an answer count once they have gone to somebody else."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from models import Customer, Issue, Todo
from models.rules.deadlines import Urgency
from models.rules.figures import Key
from tests import firm
from tests.models.reviews.test_figures import DAY, NOW, Q2, counter, figure, met, person

BOTH = (Key.PROMISES_KEPT, Key.ANSWERED_ON_TIME)
EARLY, LATE = NOW + DAY, NOW + 10 * DAY
DUE = date(2026, 5, 9)  # three days after NOW


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        yield engine


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with firm.session_of(engine) as session:
        yield session


def owed(session: Session) -> tuple[Customer, Todo, Issue]:
    """By alice to Acme: both are due on the same day or before it."""
    met(session, "alice", due=DUE, issue=Urgency.COMPLEX)
    [customer] = session.exec(select(Customer))
    return customer, session.exec(select(Todo)).one(), session.exec(select(Issue)).one()


def give(session: Session, customer: Customer, name: str, when: datetime) -> None:
    customer.reassign(session, person(session, name), person(session, "mei"), when)


def missed_by(session: Session, key: Key) -> list[str]:
    found = (counter(session, name).rows(key, Q2, 10) for name in ("alice", "bob"))
    return [row.owner for rows in found for row in rows if not row.row.is_hit]


def test_what_was_late_as_the_customer_was_handed_over_is_no_miss_of_the_new_owner(
    session: Session,
) -> None:
    customer, todo, issue = owed(session)
    give(session, customer, "bob", LATE)
    assert {todo.owner_id, issue.owner_id} == {person(session, "bob").id}
    for key in BOTH:
        assert missed_by(session, key) == ["Alice"]
        assert figure(session, key, "bob").size == 0
    assert figure(session, Key.UNRESOLVED_ISSUES, "bob").size == 1  # he has to answer it now


def test_what_became_late_in_between_stays_with_who_had_it_then(session: Session) -> None:
    customer, *_ = owed(session)
    give(session, customer, "bob", EARLY)
    give(session, customer, "alice", LATE)
    for key in BOTH:
        assert missed_by(session, key) == ["Bob"]
        assert figure(session, key, "alice").size == 0


def test_what_is_handed_over_in_time_is_the_new_owners(session: Session) -> None:
    customer, *_ = owed(session)
    give(session, customer, "bob", EARLY)
    for key in BOTH:
        assert missed_by(session, key) == ["Bob"]


def test_what_was_done_before_it_went_is_kept_by_who_did_it(session: Session) -> None:
    customer, todo, issue = owed(session)
    todo.finish(session, EARLY)
    issue.answer(session, person(session, "alice"), EARLY)
    todo.reassign(session, person(session, "bob"), person(session, "mei"), EARLY)
    give(session, customer, "bob", EARLY)
    for key in BOTH:
        assert figure(session, key, "alice").numerator == 1
        assert figure(session, key, "bob").size == 0


def test_a_new_day_is_the_day_of_who_has_it_then(session: Session) -> None:
    bob, mei = person(session, "bob"), person(session, "mei")
    _, todo, _ = owed(session)
    todo.reassign(session, bob, mei, LATE)
    todo.move(session, date(2026, 5, 20), bob, LATE)
    assert missed_by(session, Key.PROMISES_KEPT) == ["Bob"]


def test_the_hour_of_a_promise_is_when_it_is_late(session: Session) -> None:
    bob, mei = person(session, "bob"), person(session, "mei")
    _, todo, _ = owed(session)
    todo.due_time = time(9)
    todo.reassign(session, bob, mei, datetime(2026, 5, 9, 4, tzinfo=UTC))  # noon in Shanghai
    assert missed_by(session, Key.PROMISES_KEPT) == ["Alice"]
