"""What a to-do has not and may get later: its customer, a day after its snooze."""

from tests.conversations.test_direct_message import says
from tests.conversations.test_home import log, promise
from tests.office import Office


async def test_edit_gives_a_todo_its_customer_and_takes_it_back(office: Office) -> None:
    await log(office.alice, "Acme")
    made = await office.alice.types("/todo call Ann by Friday")
    form = await made.click("Edit")
    assert await form.options("customer", "ac") == ["Acme"]
    await form.fill(customer="Acme")
    assert (await form.submit()).closed
    await office.settle()
    assert "call Ann\ndue Fri, May 8 · Acme" in (await office.alice.types("/todo Acme")).text

    listed = await office.alice.types("/todo")
    form = await listed.select("todo_more@todo-list:0:open:1", "Edit")
    assert form.value("customer") is not None
    await form.fill(customer=None)
    assert (await form.submit()).closed
    await office.settle()
    assert "nothing open with Acme" in (await office.alice.types("/todo Acme")).text


async def test_a_customer_that_somebody_does_not_see_is_not_offered(office: Office) -> None:
    await log(office.bob, "Acme")
    made = await office.alice.types("/todo call Ann by Friday")
    form = await made.click("Edit")
    assert await form.options("customer", "ac") == []


async def test_a_customer_named_in_it_is_linked_wherever_it_is_created(office: Office) -> None:
    await log(office.alice, "Meridian Clinics")
    what = "send the incident summary to helen at Meridian Clinics by fri 4pm"
    assert "Meridian Clinics" in (await office.alice.types(f"/todo {what}")).text
    await says(office, office.alice, f"remind me to {what}")
    listed = await office.alice.types("/todo Meridian Clinics")
    assert listed.text.count("send the incident summary") == 2


async def test_a_snooze_past_the_day_says_so_and_moves_it_in_one_press(office: Office) -> None:
    made = await office.alice.types("/todo call Ann by tomorrow")
    seen = await made.select("Snooze", "Next Monday, 9 AM")
    assert "snoozed until Mon, May 11, 9:00 AM; still due Thu, May 7" in seen.text
    moved = await seen.click("Due Mon, May 11 instead")
    assert "due Mon, May 11 · snoozed until Mon, May 11, 9:00 AM" in moved.text
    assert "Due Mon, May 11 instead" not in moved.buttons


async def test_on_home_too(office: Office) -> None:
    await promise(office, office.alice, "call Ann", days=1)
    home = await office.alice.opens_home()
    home = await home.select("digest_menu@home-todo:1", "Snooze until next Monday")
    assert "still due Thu, May 7" in home.text
    home = await home.select("digest_menu@home-todo:1", "Due Mon, May 11 instead")
    assert "still due" not in home.text
    assert "due Mon, May 11" in home.text


async def test_two_things_with_a_day_each_are_two_todos(office: Office) -> None:
    what = "remind me to send the summary to helen by fri 4pm and book a table for saturday"
    [said] = await says(office, office.alice, what)
    assert "send the summary to helen\ndue Fri, May 8, 4:00 PM" in said
    assert "book a table\ndue Sat, May 9" in said
    assert "2 open to-dos" in (await office.alice.types("/todo")).text
