"""A customer that was given away by mistake comes back. From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from bot.localslack.people.surfaces import Modal, SeenMessage
from models import Customer, Person, Todo
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.fixture
async def given(office: Office) -> Office:
    """Alice has given Globex to bob, with a to-do."""
    await office.bob.types("/todo")
    await add(office, office.alice, "Globex")
    await office.alice.types("/todo send Globex the quote by Friday")
    await office.alice.says("give Globex to @bob")
    await office.settle()
    offer = next(one for one in office.alice.dm.messages if "Give Globex…" in one.buttons)
    form: Modal = await offer.click("Give Globex…")
    assert (await form.submit()).closed
    await office.settle()
    assert await owners(office) == ("UBOB", "UBOB")
    return office


def below_what_went(office: Office) -> SeenMessage:
    return next(one for one in office.alice.dm.messages if "Take it back" in one.buttons)


async def owners(office: Office) -> tuple[str, str]:
    def read(session: Session) -> tuple[str, str]:
        customer, todo = session.exec(select(Customer)).one(), session.exec(select(Todo)).one()
        of_customer, of_todo = (
            session.get_one(Person, one.owner_id).user_id for one in (customer, todo)
        )
        return of_customer, of_todo

    return await office.bot.database.read(read)


async def test_by_the_button_below_what_went(given: Office) -> None:
    told = below_what_went(given)
    await told.click("Take it back")
    await given.settle()
    assert await owners(given) == ("UALICE", "UALICE")
    assert told.text.startswith("Globex is yours again")
    assert not told.buttons


@pytest.mark.parametrize(
    "words", ["Globex还是我来跟，转错了", "转错了", "I gave Globex to the wrong person"]
)
async def test_in_words(given: Office, words: str) -> None:
    [answer] = await says(given, given.alice, words)
    assert answer.startswith("Take Globex back from bob?")
    await given.alice.dm.messages[-1].click("Take it back")
    await given.settle()
    assert await owners(given) == ("UALICE", "UALICE")


async def test_half_an_hour_later_it_is_no_more_theirs_to_take(given: Office) -> None:
    told = below_what_went(given)
    await given.skip(minutes=31)
    await told.click("Take it back")
    await given.settle()
    assert await owners(given) == ("UBOB", "UBOB")
    answers = await says(given, given.alice, "转错了")
    assert not any("Take Globex back" in one for one in answers)


async def test_who_gave_nothing_away_takes_nothing_back(office: Office) -> None:
    await add(office, office.alice, "Globex")
    answers = await says(office, office.alice, "Globex还是我来跟")
    assert not any("back from" in one for one in answers)
