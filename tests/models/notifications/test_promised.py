"""The to-do that checks what a customer promised: one, however often the button is pressed."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlmodel import Session, col, select

from models import Person, Todo
from models.followups import log
from models.followups.entry import FollowUpInput
from models.notifications import promised
from tests.databases import engine_of
from tests.firm import START, found, session_of

SAID = "Showed plan A. She promised to send us the signed order form by Friday"


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    engine = engine_of(database_url)
    found(engine)
    with session_of(engine) as session:
        yield session


def test_a_press_that_comes_again_makes_no_second_one(session: Session) -> None:
    alice = Person.get_or_create(session, "UALICE")
    entry = FollowUpInput("Acme", START, SAID, "UALICE")
    followup = log.create(session, entry, "form", alice, START)
    for _ in range(2):
        promised.check(session, followup, "check: the form", alice, START)
    [todo] = session.exec(select(Todo)).all()
    assert (todo.text, todo.due, todo.owner_id) == ("check: the form", date(2026, 5, 8), alice.id)
    todo.cancel(session, START)
    promised.check(session, followup, "check: the form", alice, START)
    assert len(session.exec(select(Todo).where(col(Todo.cancelled_at).is_(None))).all()) == 1
