"""Teammates by the names that people call them."""

import pytest
from sqlmodel import Session

from models import Person
from models.people.called import called
from tests.firm import Firm


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Zoë", "zoe"),
        ("Zoë Poe", "Zoe Poe"),
        ("Zoë Poe", "zoe"),
        ("Zoe Poe", "Zoë"),
        ("Sam O’Brien", "O'Brien"),
        ("Søren Møller", "Moller"),
        ("林梅", "林梅"),
    ],
)
async def test_a_teammate_is_found_in_other_letters(firm: Firm, name: str, said: str) -> None:
    def write(session: Session) -> list[str]:
        alice = session.get_one(Person, firm.people["alice"].id)
        alice.name = name
        session.add(alice)
        session.flush()
        return [one.name for one in called(session, said)]

    assert await firm.db.write(write) == [name]


async def test_who_is_called_exactly_so_goes_before_who_is_nearly(firm: Firm) -> None:
    def write(session: Session) -> list[str]:
        for one, name in (("alice", "Zoë"), ("bob", "Zoe")):
            person = session.get_one(Person, firm.people[one].id)
            person.name = name
            session.add(person)
        session.flush()
        return [one.name for one in called(session, "zoe")]

    assert await firm.db.write(write) == ["Zoe"]
    assert await firm.db.read(lambda session: called(session, "nobody")) == []
