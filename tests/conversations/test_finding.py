"""Finding a customer while typing, and being asked when a new one is nearly an old one."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from tests.office import Office


async def record(office: Office, person: Person, name: str) -> None:
    """A contact with a new customer of this name, whoever has one of nearly that name."""
    modal = await new(person, name)
    result = await modal.submit()
    if not result.closed:
        result = await modal.submit()
    assert result.closed, result.errors
    await office.settle()


async def new(person: Person, name: str) -> Modal:
    """The form, filled in, with a customer to be created."""
    modal: Modal = await person.types("/followup")
    await modal.fill(customer=name)
    await modal.fill(content="Showed plan A", todo_1_text="send the deck")
    return modal


def button(modal: Modal) -> str:
    return str(modal.place.defined["submit"]["text"])


async def saved(office: Office, person: Person) -> str:
    """What was confirmed last."""
    await office.settle()
    return str(person.dm.messages[-1].text)


@pytest.mark.parametrize("typed", ["科", "keji", "ke ji", "KJ", "有限", "xxkj"])
async def test_a_chinese_name_is_found_by_characters_pinyin_and_initials(
    office: Office, typed: str
) -> None:
    await record(office, office.alice, "XX科技有限公司")
    await record(office, office.alice, "Acme Industries")

    modal = await office.alice.types("/followup")
    assert await modal.options("customer", typed) == ["XX科技有限公司", f"➕ New: {typed}"]


async def test_traditional_and_simplified_find_each_other(office: Office) -> None:
    await record(office, office.bob, "臺灣積體電路")
    await record(office, office.bob, "华为技术")

    modal = await office.bob.types("/followup")
    assert (await modal.options("customer", "台湾"))[0] == "臺灣積體電路"
    assert (await modal.options("customer", "華為"))[0] == "华为技术"


async def test_a_command_understands_pinyin_too(office: Office) -> None:
    await record(office, office.mei, "XX科技有限公司")

    assert "XX科技有限公司" in (await office.mei.types("/customer keji")).text
    modal = await office.mei.types("/followup keji")
    await modal.fill(content="电话讲解报价")
    assert (await modal.submit()).closed
    assert "XX科技有限公司" in await saved(office, office.mei)


async def test_a_contact_of_the_chosen_customer_is_found_by_pinyin(office: Office) -> None:
    modal = await new(office.alice, "科技")
    await modal.fill(theirs=["李总监 (CTO)", "Ann Poe"])
    await modal.submit()

    modal = await office.alice.types("/followup 科技")
    assert await modal.options("theirs", "lizong") == ["李总监 (CTO)", "➕ New: lizong"]
    assert await modal.options("theirs", "poe") == ["Ann Poe", "➕ New: poe"]


async def test_a_name_that_nearly_exists_is_asked_about_and_then_created(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    modal = await new(office.alice, "Acme Industry")
    result = await modal.submit()

    assert not result.closed
    question = (
        "Did you mean Acme Industries? Choose it from the list, "
        "or save again to create “Acme Industry”."
    )
    assert question in modal.text
    assert button(modal) == "Save as new"
    assert modal.value("content") == "Showed plan A"
    assert modal.value("todo_1_text") == "send the deck"
    assert "Acme Industry" not in await saved(office, office.alice)

    assert (await modal.submit()).closed
    assert "Acme Industry ·" in await saved(office, office.alice)


async def test_who_is_asked_can_choose_the_one_that_is_there(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    modal = await new(office.alice, "Acme Industry")
    await modal.submit()
    await modal.fill(customer="Acme Industries")
    await modal.click("Add a to-do")

    assert button(modal) == "Save"
    assert "Did you mean" not in modal.text
    assert (await modal.submit()).closed
    assert "Acme Industries ·" in await saved(office, office.alice)
    listed = await office.alice.types("/customer")
    assert "Acme Industry" not in listed.text


async def test_another_name_is_another_question(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    await record(office, office.alice, "腾讯科技有限公司")
    modal = await new(office.alice, "Acme Industry")
    await modal.submit()
    await modal.click("Add a to-do")
    assert button(modal) == "Save as new"

    await modal.fill(customer="腾迅科技")
    await modal.submit()
    assert "Did you mean 腾讯科技有限公司?" in modal.text
    assert (await modal.submit()).closed
    assert "腾迅科技" in await saved(office, office.alice)


async def test_the_question_outlasts_a_restart(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    modal = await new(office.alice, "Acme Industry")
    await modal.submit()
    await office.restart()
    assert (await modal.submit()).closed


async def test_it_is_asked_in_each_language(office: Office) -> None:
    for person, question, save_as_new in (
        (office.mei, "您指的是“Acme Industries”吗？", "保存为新客户"),
        (office.bob, "您指的是「Bolt Industries」嗎？", "儲存為新客戶"),
    ):
        name = question.split("“" if "“" in question else "「")[1].split(" ")[0]
        await record(office, person, f"{name} Industries")
        modal = await new(person, f"{name} Industry")
        await modal.submit()
        assert question in modal.text
        assert button(modal) == save_as_new


async def test_a_name_one_may_not_see_is_not_given_away(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    modal = await new(office.bob, "Acme Industry")
    assert (await modal.submit()).closed
    assert "Acme Industries" not in await saved(office, office.bob)


@pytest.mark.both_databases
async def test_a_draft_of_plain_words_asks_in_the_form(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    await office.alice.says("met Industries Acme: showed plan A")
    await office.settle()
    draft = await office.alice.dm.next(containing="Industries Acme")
    modal = await draft.click("Save")
    assert "Did you mean Acme Industries?" in modal.text
    assert modal.value("content") == "showed plan A"
    assert (await modal.submit()).closed
    assert "Industries Acme" in await saved(office, office.alice)


async def test_a_draft_shows_the_customer_that_a_slip_stands_for(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    await office.alice.says("met Acme Industry: showed plan A")
    await office.settle()
    draft = await office.alice.dm.next(containing="A follow-up with Acme Industries?")
    await draft.click("Save")
    assert "showed plan A" in await saved(office, office.alice)


async def test_names_that_only_look_alike_are_saved_at_once(office: Office) -> None:
    for name in ("ABC", "ABD", "Shop 1", "Shop 2", "华为技术", "华美技术"):
        modal = await new(office.alice, name)
        assert (await modal.submit()).closed, name
        await office.settle()
