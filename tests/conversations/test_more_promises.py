"""Where only the first of a customer's open promises are named, how many more there are is said."""

from tests.conversations.profiles import add
from tests.office import Office

SEVEN = "seven two three four five six one".split()


async def seven_promises(office: Office) -> None:
    await add(office, office.alice, "Acme")
    for day, what in enumerate(SEVEN, start=11):
        await office.alice.types(f"/todo send Acme file {what} by May {day}")


async def test_a_card_says_how_many_more_are_open(office: Office) -> None:
    await seven_promises(office)
    card = await office.alice.types("/customer Acme")
    assert "file five" in card.text
    assert "file six" not in card.text
    assert "…and 2 more" in card.text


async def test_a_record_says_how_many_more_were_open_before(office: Office) -> None:
    await seven_promises(office)
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", todo_1_text="call Acme's bank by May 8")
    assert (await form.submit()).closed
    await office.settle()
    saved = office.alice.dm.last().text
    assert "Also open" in saved
    assert "…and 3 more" in saved
    assert "file four" in saved
    assert "file five" not in saved
