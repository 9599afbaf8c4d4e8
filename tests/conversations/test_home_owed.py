"""Home holds all that a digest can name: money, strategies, deals, what is asked of customers. From
10:30 of Wednesday 6 May 2026."""

from bot.localslack.people.people import Person
from tests.conversations.deals import enter
from tests.conversations.preferences import choose
from tests.conversations.profiles import add, mute_silence
from tests.conversations.test_home import promise
from tests.conversations.test_strategy import begun
from tests.conversations.test_support import asked
from tests.office import Office


def headers(person: Person) -> list[str]:
    blocks = person.home().blocks
    return [block["text"]["text"] for block in blocks if block["type"] == "header"]


async def won(office: Office, plan: str = "30% on May 20, rest on June 30") -> None:
    await enter(office, office.alice, f"Acme won CNY 500k upsell, {plan}", customer="Acme")


async def test_money_that_is_due_or_late_stands_on_home_and_is_received_there(
    office: Office,
) -> None:
    await won(office)
    await office.skip(days=7)  # Wednesday 13 May
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["Planned after this week · 1"]
    assert "Acme · CNY 150,000" in home.text
    await office.skip(days=7)
    await office.alice.opens_home()
    assert headers(office.alice) == ["Today · 1"]
    await office.skip(days=2)
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["⚠️ Late · 1"]
    assert "⚠️ was due Wed, May 20, 2 days late" in home.text

    form = await choose(home, "Part of it…")
    await form.fill(amount="100k", rest="2026-05-25")
    assert (await form.submit()).closed
    await office.settle()
    assert "CNY 50,000" in home.text
    assert headers(office.alice) == ["Planned after this week · 1"]
    await office.skip(days=5)
    home = await office.alice.opens_home()
    await choose(home, "Received")
    await office.settle()
    assert headers(office.alice) == []


async def test_a_deal_past_its_close_is_late_on_home_and_settled_there(office: Office) -> None:
    await enter(
        office, office.alice, "Acme CNY 500k new, proposal, expected May 15", customer="Acme"
    )
    home = await office.alice.opens_home()
    assert "Deals to close · 1" in home.text
    await office.skip(days=9)
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["Today · 1"]
    await office.skip(days=1)
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["⚠️ Late · 1"]
    form = await choose(home, "Lost")
    await form.fill(reason="Price")
    assert (await form.submit()).closed
    await office.settle()
    assert headers(office.alice) == []


async def test_a_deal_that_stays_in_its_stage_stands_on_home(office: Office) -> None:
    await enter(office, office.alice, "Acme CNY 500k new, proposal", customer="Acme")
    home = await office.alice.opens_home()
    assert "Deals to close" not in home.text
    await office.skip(days=30)
    home = await office.alice.opens_home()
    assert "Deals to close · 1" in home.text


async def test_an_action_that_is_due_or_late_stands_on_home(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await mute_silence(office, "alice")
    await begun(
        office,
        office.alice,
        action_1_text="Visit by our CEO",
        action_1_timing="May 20",
        action_2_text="Call Li",
        action_2_timing="every Friday",
    )
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["This week · 1", "Planned after this week · 1"]
    await office.skip(days=15)
    await office.alice.opens_home()
    assert headers(office.alice) == ["⚠️ Late · 2"]
    assert "Visit by our CEO · Acme · ⚠️ was due Wed, May 20, 1 day late" in home.text
    await choose(home, "Done", "Visit by our CEO")
    await office.settle()
    assert headers(office.alice) == ["⚠️ Late · 1"]
    form = await choose(home, "Skip")
    await form.fill(why="Li is away")
    assert (await form.submit()).closed
    await office.settle()
    assert headers(office.alice) == ["This week · 1"]


async def test_what_is_asked_of_a_customer_is_answered_on_home(office: Office) -> None:
    await add(office, office.alice, "Acme", stage="cooperating", industry="Retail")
    await mute_silence(office, "alice")
    await office.skip(days=31)  # Saturday 6 June
    home = await office.alice.opens_home()
    assert headers(office.alice)[0] == "Also waiting for you · 2"
    assert "Is the profile still accurate?" in home.text
    await home.click("4")
    await office.settle()
    assert headers(office.alice)[0] == "Also waiting for you · 1"
    await home.click("Still accurate")
    await office.settle()
    assert headers(office.alice) == ["Inactive customers · 1"]


async def test_a_colleagues_request_is_answered_on_home(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await asked(office)
    home = await office.mei.opens_home()
    [of_today] = headers(office.mei)
    await home.click("批准")
    await office.settle()
    assert of_today
    assert headers(office.mei) == []


async def test_a_contract_that_ends_is_renewed_on_home(office: Office) -> None:
    await add(office, office.alice, "Acme", contract_ends_on="2026-07-20")
    await mute_silence(office, "alice")
    await office.skip(days=16)
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["Also waiting for you · 1"]
    form = await home.click("Renewed…")
    await form.fill(on="2027-07-20")
    assert (await form.submit()).closed
    await office.settle()
    assert headers(office.alice) == []


async def test_the_list_of_deals_shows_what_money_is_still_to_come(office: Office) -> None:
    await won(office)
    await office.skip(days=16)
    listed = await office.alice.types("/deal")
    assert "You have no open deals." in listed.text
    assert "Money still to come · 1" in listed.text
    assert "⚠️ CNY 150,000 was due Wed, May 20, 2 days late" in listed.text
    assert "Money still to come · 1" in (await office.alice.types("/deal overdue")).text
    of_acme = await office.alice.types("/deal Acme")
    assert "Money still to come · 1" in of_acme.text
    assert "Money" not in (await office.alice.types("/deal lost")).text


async def test_on_the_teams_home_nothing_waits_for_you(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme", stage="cooperating", industry="Retail")
    await mute_silence(office, "alice")
    await office.skip(days=31)
    await office.alice.opens_home()
    assert headers(office.alice)[0] == "Also waiting for you · 2"
    home = await office.mei.opens_home()
    await home.click("我的团队")
    assert "等您处理" not in home.text


async def test_a_manager_without_anything_open_reads_what_is_late_in_the_team(
    office: Office,
) -> None:
    await office.mei.types("/followup help")
    await office.alice.types("/followup manager @mei")
    await promise(office, office.alice, "send the deck", days=0)
    assert "没有未完成的事项。团队有" not in (await office.mei.opens_home()).text
    await office.skip(days=1)
    home = await office.mei.opens_home()
    assert "您自己没有未完成的事项。团队有 1 项已逾期。" in home.text
    team = await home.click("查看我的团队")
    assert "send the deck" in team.text
