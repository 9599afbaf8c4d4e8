"""Open deals that should have closed, or stay in their stage, come in the digest."""

from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.deals import enter
from tests.conversations.profiles import add, mute_silence, shown
from tests.office import Office

OPEN = {"currency": "CNY", "stage": "proposal"}


async def deal_of_alice(office: Office, line: str) -> None:
    await add(office, office.alice, "Acme Industries")
    await mute_silence(office, "alice")
    await enter(office, office.alice, line, **OPEN)


def about_the_deal(office: Office) -> list[SeenMessage]:
    return [one for one in office.alice.dm.messages if "was expected to close" in one.text]


async def test_past_its_expected_close_it_comes_and_is_won_there(office: Office) -> None:
    await deal_of_alice(office, "Acme CNY 500k upsell, expected May 14")
    await office.skip(days=8)  # Thursday 14 May
    assert about_the_deal(office) == []
    await office.skip(days=1)
    [said] = about_the_deal(office)
    assert "Acme Industries: Upsell was expected to close Thu, May 14" in said.text
    form = await said.click("Won")
    assert (await form.submit()).closed
    await office.settle()
    assert "CNY 500,000 · ✅ won on Fri, May 15" in said.text
    assert "Won. Well done!" in office.alice.ephemerals[-1].text
    await office.skip(days=14)
    assert len(about_the_deal(office)) <= 1


async def test_put_off_it_is_asked_about_after_the_new_day(office: Office) -> None:
    await deal_of_alice(office, "Acme CNY 500k upsell, expected May 14")
    listed = await office.alice.types("/deal")
    form = await listed.select("deal_menu@deal-list:0:open:1", "Edit")
    await form.fill(expected="2026-05-20")
    assert (await form.submit()).closed
    await office.settle()
    await office.skip(days=9)
    assert about_the_deal(office) == []
    await office.skip(days=6)
    assert len(about_the_deal(office)) == 1


async def test_a_month_in_one_stage_is_asked_about(office: Office) -> None:
    await deal_of_alice(office, "Acme CNY 500k upsell")
    await office.skip(days=30)
    texts = [one.text for one in office.alice.dm.messages]
    assert any("Upsell · CNY 500,000 · Proposal, for 30 days" in one for one in texts)


async def test_nothing_reminds_of_a_customer_that_is_lost(office: Office) -> None:
    await deal_of_alice(office, "Acme CNY 500k upsell, expected May 14")
    card = await shown(office.alice, "Acme Industries")
    ending = await card.select("customer_menu@customer:1", "Lost or ended…")
    await ending.fill(why="went to a rival")
    await ending.submit()
    await office.settle()
    await office.skip(days=9)
    assert about_the_deal(office) == []
    reopened = await shown(office.alice, "Acme Industries")
    await reopened.click("Reopen")
    await office.settle()
    await office.skip(days=14)
    assert about_the_deal(office)
