"""A customer that was promised answers sooner than others gets it by that clock."""

from tests.conversations.profiles import add, save
from tests.office import Office


async def test_the_clock_of_an_issue_goes_by_what_the_customer_was_promised(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme", demands="Response within 8 hours, fair prices")
    form = await office.alice.types("/issue Acme how fast is it?")
    assert "promised answers within 8 h" in form.text
    await save(office, form)
    assert "by Wed, May 6, 6:30 PM" in office.alice.dm.last().text
    before = len(office.alice.dm.messages)
    await office.skip(hours=4, minutes=1)  # half of it is over
    assert len(office.alice.dm.messages) == before + 1


async def test_a_promise_later_than_everybodys_changes_nothing(office: Office) -> None:
    await add(office, office.alice, "Acme", demands="Response within 5 days")
    form = await office.alice.types("/issue Acme how fast is it?")
    assert "promised answers" not in form.text
    await save(office, form)
    assert "by Fri, May 8, 10:30 AM" in office.alice.dm.last().text


async def test_the_form_of_a_record_says_so_too(office: Office) -> None:
    await add(office, office.alice, "Acme", demands="8小时内响应")
    form = await office.alice.types("/followup Acme")
    assert "promised answers within 8 h" in form.text
    await form.fill(content="Showed plan A", issue="complex", issue_question="How fast is it?")
    await save(office, form)
    listed = await office.alice.types("/issue")
    assert "8 h left" in listed.text
