"""Teammates by the names that people call them."""

from collections.abc import Iterator

import pytest
from sqlmodel import Session

from handlers import mentions
from models import Person
from models.errors import PersonUnclear, Problem
from models.people.membership import Membership
from tests.databases import engine_of
from tests.firm import START, found, session_of

TEAM = {"U1": "Dave Reed", "U2": "Ann Lee", "U3": "Ann Okoro", "U4": "Mei Lin 林梅", "U5": "陈经理"}


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    engine = engine_of(database_url)
    found(engine)
    with session_of(engine) as session:
        for id, name in TEAM.items():
            person = Person.get_or_create(session, id)
            person.name, person.handle = name, name.split()[-1].lower()
            person.membership = Membership.FULL
        guest = Person.get_or_create(session, "U9")
        guest.name, guest.membership, guest.left_at = "Gil Moss", Membership.GUEST, START
        session.flush()
        yield session
    engine.dispose()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("dave", "Dave Reed"),
        ("Dave Reed", "Dave Reed"),
        ("@reed", "Dave Reed"),
        ("@dave", "Dave Reed"),
        ("林梅", "Mei Lin 林梅"),
        ("陈经理", "陈经理"),
        ("@陈经理", "陈经理"),
        ("Ann Lee", "Ann Lee"),
        ("okoro", "Ann Okoro"),
        ("da", None),
        ("%", None),
        ("zoe", None),
        ("@zoe", None),
        ("gil", None),
    ],
)
def test_who_is_called_so(session: Session, said: str, name: str | None) -> None:
    found = mentions.owner(session, said, {})
    assert not isinstance(found, Problem)
    assert (found and found.name) == name


@pytest.mark.parametrize("said", ["Ann", "@ann"])
def test_of_two_of_one_name_neither_is_taken(session: Session, said: str) -> None:
    problem = mentions.owner(session, said, {})
    assert isinstance(problem, PersonUnclear)
    assert problem.facts == {"name": said.removeprefix("@"), "names": "Ann Lee · Ann Okoro"}
    with pytest.raises(PersonUnclear):
        mentions.take(session, "send the deck @ann")


def test_a_handle_that_nobody_has_is_named(session: Session) -> None:
    assert mentions.unknown_in(session, "send the deck @zoe by Friday") == "zoe"
    assert mentions.unknown_in(session, "send the deck @dave") == ""
    assert mentions.unknown_in(session, "lunch @ the pier with li@acme.com") == ""
