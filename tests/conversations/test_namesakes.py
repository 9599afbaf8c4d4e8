"""A new customer by `/customer`, whose name is nearly one there is already."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from tests.conversations.preferences import choose
from tests.office import Office


async def new(person: Person, name: str) -> Modal:
    """The form of a new customer."""
    unknown = await person.types(f"/customer {name}")
    form: Modal = await unknown.click(unknown.buttons[-1])
    return form


async def add(office: Office, person: Person, name: str) -> None:
    assert (await (await new(person, name)).submit()).closed
    await office.settle()


def button(form: Modal) -> str:
    return str(form.place.defined["submit"]["text"])


@pytest.mark.both_databases
async def test_a_new_customer_of_nearly_a_known_name_is_asked_about_once(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await new(office.alice, "Acme Industry")
    await form.fill(pains="Slow warehouse")
    assert not (await form.submit()).closed
    assert "Did you mean Acme Industries?" in form.text
    assert button(form) == "Save as new"
    assert form.value("pains") == "Slow warehouse"

    assert (await form.submit()).closed
    await office.settle()
    assert "Slow warehouse" in (await office.alice.types("/customer Acme Industry")).text


async def test_it_is_asked_in_the_language_of_who_types(office: Office) -> None:
    for person, known, typed, question, save_as_new in (
        (office.mei, "腾讯科技有限公司", "腾迅科技", "您指的是“{}”吗？", "保存为新客户"),
        (office.bob, "Bolt Industries", "Bolt Industry", "您指的是「{}」嗎？", "儲存為新客戶"),
    ):
        await add(office, person, known)
        form = await new(person, typed)
        assert not (await form.submit()).closed
        assert question.format(known) in form.text
        assert button(form) == save_as_new


async def test_another_name_typed_then_is_asked_about_again(office: Office) -> None:
    for name in ("Acme Industries", "腾讯科技有限公司"):
        await add(office, office.alice, name)
    form = await new(office.alice, "Acme Industry")
    await form.submit()
    await form.fill(name="腾迅科技")
    assert not (await form.submit()).closed
    assert "Did you mean 腾讯科技有限公司?" in form.text


async def test_a_wrong_input_is_named_beside_its_field_in_every_form(office: Office) -> None:
    form = await new(office.alice, "Acme")
    await form.fill(chain="Li (CTO)\nLi (CEO)")
    assert "Li is in the decision chain twice" in (await form.submit()).errors["chain"]
    await form.fill(chain="Li (CTO)")
    assert (await form.submit()).closed
    await office.settle()

    await office.alice.types("/todo send 3 prices by Friday")
    home = await office.alice.opens_home()
    form = await choose(home, "Pick a time…")
    await form.fill(until=int(office.clock.now().timestamp()) - 60)
    assert "has passed" in (await form.submit()).errors["until"]

    await office.settle()
    form = await office.alice.types("/issue how fast is it? urgent")
    await form.fill(customer="<!channel>")
    result = await form.submit()
    assert "Slack mention" in result.errors["customer"]
    await office.settle()
    assert not any("how fast" in one.text for one in office.alice.ephemerals)
