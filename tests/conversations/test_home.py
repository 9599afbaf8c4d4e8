"""Home: what is open, and the buttons that settle it. At 10:30 of Wednesday 6 May 2026."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.localslack.people.people import Person
from tests.conversations.preferences import choose
from tests.office import Office

TODAY = date(2026, 5, 6)


async def promise(office: Office, by: Person, text: str, days: int, owner: str = "") -> None:
    """A to-do, due so many days from today."""
    due = TODAY + timedelta(days=days)
    await by.types(f"/todo {text} by {due.isoformat()} {owner}".strip())


async def log(by: Person, customer: str, **more: Any) -> None:
    form = await by.types("/followup")
    await form.fill({"customer": customer, "content": "Talked about plan A"} | more)
    assert (await form.submit()).closed


def headers(person: Person) -> list[str]:
    blocks = person.home().blocks
    return [block["text"]["text"] for block in blocks if block["type"] == "header"]


async def test_home_shows_what_is_open_and_settles_it(office: Office) -> None:
    home = await office.alice.opens_home()
    assert "nothing is open" in home.text
    assert "My team" not in home.buttons

    modal = await home.click("Log a follow-up")
    await modal.fill(
        customer="Acme",
        content="Talked about plan A",
        todo_1_text="send the deck",
        todo_1_due="2026-05-08",
        next_contact="2026-05-11",
        issue="urgent",
        issue_question="How fast is it?",
    )
    await modal.submit()
    await office.settle()

    home = office.alice.home()
    assert headers(office.alice) == [
        "🚨 Urgent, due today · 1",
        "This week · 1",
        "Planned after this week · 1",
    ]
    assert "How fast is it?" in home.text
    assert "2 h left" in home.text
    assert "Mon, May 11" in home.text
    assert "send the deck" in home.text
    await choose(home, "Done")
    assert "send the deck" not in office.alice.home().text


async def test_a_contact_that_is_over_is_logged_from_home(office: Office) -> None:
    await log(office.alice, "Acme", next_contact="2026-05-07")
    await office.skip(days=1, hours=10)  # Thursday, 20:30
    home = await office.alice.opens_home()
    assert "⏳ Meetings to log · 1" in headers(office.alice)
    assert "Thu, May 7: 22 h left to log it, until Fri, May 8, 6:00 PM" in home.text
    await office.skip(days=1)
    home = await office.alice.opens_home()
    assert "⚠️ Thu, May 7: still not logged (24 h passed Fri, May 8, 6:00 PM)" in home.text

    form = await choose(home, "Log it")
    assert "Acme" in form.text
    await form.fill(content="Showed plan A")
    await form.submit()
    await office.settle()
    assert "nothing is open" in office.alice.home().text


async def test_a_button_leaves_the_page_and_the_desk_as_they_were(office: Office) -> None:
    for number in range(16):
        await promise(office, office.alice, f"to-do {number:02}", days=0)
    home = await office.alice.opens_home()
    assert "to-do 06" in home.text
    assert "to-do 07" not in home.text
    await home.click("Show more →")
    assert "to-do 13" in home.text
    assert "to-do 06" not in home.text
    assert "← Back" in home.buttons

    await choose(home, "Done", "to-do 09")
    assert "Today · 15" in headers(office.alice)
    assert "to-do 14" in home.text
    assert "to-do 06" not in home.text

    form = await choose(home, "Pick a time…", "to-do 10")
    await form.submit()
    await office.settle()
    assert "snoozed until" in home.text
    assert "to-do 06" not in home.text

    await home.click("Show more →")
    await choose(home, "Done")
    assert "Show more →" not in home.buttons
    assert "to-do 13" in home.text  # the page is gone: the last one is shown

    home = await office.alice.opens_home()
    assert "to-do 00" in home.text


async def test_promises_given_to_others_stand_without_buttons(office: Office) -> None:
    await promise(office, office.alice, "send prices", days=2, owner="@bob")
    home = await office.alice.opens_home()
    assert "Assigned to others · 1" in home.text
    assert "→ bob · due Fri, May 8" in home.text
    assert home.buttons == ["Log a follow-up", "My day", "My week", "Preferences"]

    home = await office.bob.opens_home()
    assert headers(office.bob) == ["本週 · 1"]
    await choose(home, "完成")
    await office.settle()
    await office.alice.opens_home()
    assert headers(office.alice) == []


async def test_a_customer_gone_quiet_is_logged_from_home(office: Office) -> None:
    await log(office.alice, "Acme")
    await office.skip(days=31)
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["Also waiting for you · 1", "Inactive customers · 1"]
    await home.click("Still accurate")
    await office.settle()
    assert headers(office.alice) == ["Inactive customers · 1"]
    assert "no contact for 31 days, since Wed, May 6" in home.text
    form = await home.click("Log a follow-up", near="Acme")
    await form.fill(content="Sent them the price list")
    await form.submit()
    await office.settle()
    assert headers(office.alice) == []


async def test_the_first_of_what_is_after_this_week_stand_on_home(office: Office) -> None:
    await promise(office, office.alice, "call back", days=9)
    home = await office.alice.opens_home()
    assert "Later · 1" in home.text
    assert "call back · due Fri, May 15" in home.text
    assert "/todo" not in home.text

    for number in range(5):
        await promise(office, office.alice, f"call {number}", days=10)
    home = await office.alice.opens_home()
    assert "call 3" in home.text
    assert "call 4" not in home.text
    assert "…and 1 more: /todo lists them all." in home.text


async def test_a_manager_turns_to_the_desk_of_the_team(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await office.bob.types("/followup manager @mei")
    for number in range(8):
        await promise(office, office.alice, f"to-do {number}", days=2)
    await promise(office, office.bob, "of bob", days=1)
    await office.skip(days=2)

    home = await office.mei.opens_home()
    assert "没有未完成的事项" in home.text
    await home.click("我的团队")
    assert headers(office.mei) == ["⚠️ 已逾期 · 1", "今天 · 8"]
    assert "bob · " in home.text

    await home.click("更多 →")
    await choose(home, "完成", "to-do 7")
    assert headers(office.mei) == ["⚠️ 已逾期 · 1", "今天 · 7"]
    assert "alice · " in home.text

    home = await office.mei.opens_home()
    assert headers(office.mei) == ["⚠️ 已逾期 · 1", "今天 · 7"]
    await home.click("我的")
    assert headers(office.mei) == []


@pytest.mark.both_databases
async def test_who_has_no_team_any_more_is_shown_their_own_desk(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await promise(office, office.alice, "of alice", days=0)
    home = await office.mei.opens_home()
    await home.click("我的团队")
    assert "of alice" in home.text

    await office.alice.types("/followup manager @bob")
    home = await office.mei.opens_home()
    assert "of alice" not in home.text
    assert "我的团队" not in home.buttons


@pytest.mark.both_databases
async def test_home_shows_my_customers_those_that_need_something_first(office: Office) -> None:
    for name in ("Zeta", "Bolt"):
        await log(office.alice, name)
    await office.skip(days=20)
    await log(office.alice, "Acme", occurred_at=office.clock.now().timestamp())
    await office.alice.types("/todo send the deck to Acme by 2027-01-04")
    await office.settle()
    await office.skip(days=15)

    home = await office.alice.opens_home()
    shown = home.text[home.text.index("My customers · 3") :]
    places = [shown.index(name) for name in ("Zeta", "Bolt", "Acme")]
    assert places == sorted(places)
    assert "Bolt · 🔕 no contact for 35 days, since Wed, May 6" in shown
    assert "Acme · 1 open · last contact" in shown

    card = await home.click("Acme")
    await office.settle()
    assert "send the deck" in office.alice.dm.last().text
    del card
    await office.alice.home().click("All my customers…")
    await office.settle()
    for name in ("Acme", "Bolt", "Zeta"):
        assert name in office.alice.dm.last().text


async def test_a_teams_home_has_no_customers_of_ones_own(office: Office) -> None:
    await log(office.alice, "Acme")
    assert "My customers" not in (await office.bob.opens_home()).text


async def test_of_forty_things_what_is_late_comes_first_and_then_what_is_due_today(
    office: Office,
) -> None:
    for number in range(10):
        for due in ("today", "tomorrow", "on Thursday", "on May 20"):
            await office.alice.types(f"/todo thing {number} {due}")
    form = await office.alice.types("/issue Acme how fast is it? urgent")
    await form.fill(customer="Acme")
    assert (await form.submit()).closed
    await office.skip(days=1, hours=4)
    await office.alice.opens_home()
    assert headers(office.alice)[:2] == ["⚠️ Late · 11", "Today · 20"]
    text = office.alice.home().text
    assert text.index("how fast is it?") < text.index("thing 0")
