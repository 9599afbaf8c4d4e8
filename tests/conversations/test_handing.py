"""A customer that is to be given to a colleague, in plain words: its form is offered, filled in,
and nothing is changed by words. From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from bot.localslack.people.surfaces import Modal
from models import Customer, Person, Todo
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.fixture(autouse=True)
async def _bob_is_known(office: Office) -> None:
    await office.bob.types("/todo")


async def owner(office: Office, name: str = "Acme") -> str:
    def read(session: Session) -> str:
        [customer] = session.exec(select(Customer).where(Customer.name == name))
        return session.get_one(Person, customer.owner_id).user_id

    return str(await office.bot.database.read(read))


@pytest.mark.parametrize(
    "words",
    [
        "give Acme to Bob",
        "hand Acme over to @bob",
        "please reassign the Acme account to <@UBOB>",
        "make Bob the owner of Acme",
        "Bob takes over Acme",
        "把Acme转给Bob",
        "把 Acme 轉給 Bob",
        "Acme这个客户以后由Bob负责",
        "Acme交给Bob来管",
        "Acme以后归Bob管，我手上的事也一起给他",
        "Acme转给Bob，手上的待办也一起转给他",
        "Acme不是我的，是Bob的",
        "Acme isn't mine, it's Bob's",
    ],
)
async def test_the_form_is_offered_and_nothing_changed(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, words)
    assert said.startswith("Shall I give Acme to bob? Nothing has been changed yet")
    assert await owner(office) == "UALICE"
    assert not await office.bot.database.read(lambda s: list(s.exec(select(Todo))))


@pytest.mark.both_databases
async def test_saved_once_it_is_given_with_what_is_open_and_the_message_says_so(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.types("/todo send Acme the quote by Friday")
    await says(office, office.alice, "give Acme to Bob")
    offer = office.alice.dm.last()
    form = await offer.click("Give Acme…")
    assert isinstance(form, Modal)
    assert form.value("owner") == "UBOB"
    assert "Save to give this customer to bob. What is open with it goes along:" in form.text
    assert "send Acme the quote" in form.text
    assert (await form.submit()).closed
    await office.settle()
    assert await owner(office) == "UBOB"
    assert "✅ bob looks after Acme." in offer.text
    assert offer.buttons == []
    await office.bob.dm.next(containing="Acme")


async def test_pressed_on_a_second_device_it_is_done_already(office: Office) -> None:
    await add(office, office.mei, "Acme")
    await office.alice.types("/followup manager @mei")
    await says(office, office.mei, "把Acme转给alice")
    offer = office.mei.dm.last()
    assert offer.text.startswith("要把Acme交给alice吗？目前还没有改动")
    await says(office, office.mei, "把Acme给alice")
    second = office.mei.dm.last()
    await (await second.click("移交Acme…")).submit()
    await office.settle()
    await offer.click("移交Acme…")
    await office.settle()
    assert "✅ Acme现由alice负责。" in offer.text
    assert (
        "这件事已经办过了，没有再办一次；消息里显示的是现在的情况。"
        in office.mei.ephemerals[-1].text
    )


async def test_who_is_unknown_is_chosen_in_the_form(office: Office) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, "把Acme转给鲍勃")
    assert "I know nobody called “鲍勃”" in said
    offer = office.alice.dm.last()
    form = await offer.click("Give Acme…")
    assert form.value("owner") == "UALICE"
    await form.fill(owner="UBOB")
    assert (await form.submit()).closed
    await office.settle()
    assert "✅ bob looks after Acme." in offer.text
    assert await owner(office) == "UBOB"


async def test_two_customers_have_a_button_each(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await add(office, office.alice, "Globex")
    await says(office, office.alice, "give Acme and Globex to Bob")
    offer = office.alice.dm.last()
    assert offer.buttons == ["Give Acme…", "Give Globex…"]
    await (await offer.click("Give Globex…")).submit()
    await office.settle()
    assert offer.buttons == ["Give Acme…"]
    assert (await owner(office), await owner(office, "Globex")) == ("UALICE", "UBOB")


async def test_who_may_not_edit_it_is_told_so(office: Office) -> None:
    await add(office, office.alice, "Acme", shared=["UBOB"])
    before = len(office.bob.dm.messages)
    await office.bob.says("把Acme轉給mei")
    await office.settle()
    assert len(office.bob.ephemerals) + len(office.bob.dm.messages) > before
    assert not any("移交Acme" in "".join(one.buttons) for one in office.bob.dm.messages)
    assert await owner(office) == "UALICE"


async def test_what_is_no_customer_is_a_todo_as_before(office: Office) -> None:
    await add(office, office.alice, "Acme")
    for words in ("give the deck to Bob", "give the Acme samples to Bob by Friday"):
        [said] = await says(office, office.alice, words)
        assert "Shall I give" not in said


async def test_a_title_in_a_name_is_part_of_it(office: Office) -> None:
    await add(office, office.mei, "云帆软件")
    [said] = await says(office, office.mei, "云帆软件转给刘主管")
    assert "没有找到叫“刘主管”的同事" in said
