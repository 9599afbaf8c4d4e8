"""What is announced in channels, once an admin has named one. It begins on 6 May 2026."""

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.faults import Lost
from bot.localslack.world.workspace import BOT_USER
from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.office import Office


async def switched_on(office: Office, **answers: str) -> SeenMessage:
    office.slack.change_user("alice", is_admin=True)
    form = await office.alice.types("/followup announce")
    await form.fill(dict(answers))
    result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    return office.alice.ephemerals[-1]


def posted(office: Office) -> list[str]:
    everybody = [one for one in office.bob.channel("#sales").messages if not one.place.to]
    return [one.text.splitlines()[0] for one in everybody]


async def pass_minutes(office: Office, minutes: int = 11) -> None:
    office.clock.skip_to(office.clock.now())
    await office.skip(minutes=minutes)
    office.bot.wake()
    await office.settle()


async def test_nothing_is_announced_until_an_admin_names_a_channel(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    await pass_minutes(office)
    assert posted(office) == []
    told = await switched_on(office, channel_deal_won="#sales")
    assert "A deal is won: announced in" in told.text
    assert "A contract ends in 30 days: not announced" in told.text
    await enter(office, office.alice, "Acme won CNY 120k renewal")
    assert posted(office) == []
    await pass_minutes(office)
    assert posted(office) == ["🎉 alice has won a deal with Acme Industries: Renewal · CNY 120,000"]
    await pass_minutes(office, 60)
    assert len(posted(office)) == 1


async def test_who_is_no_admin_is_refused(office: Office) -> None:
    refused = await office.alice.types("/followup announce")
    assert "admin" in refused.text


async def test_a_deal_that_was_won_by_mistake_or_is_small_is_not_announced(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    await switched_on(office, channel_deal_won="#sales", least="200k", currency="CNY")
    made = await enter(office, office.alice, "Acme won CNY 500k upsell")
    await made.click("Reopen")
    await enter(office, office.alice, "Acme won CNY 199,999 renewal")
    await enter(office, office.alice, "Acme won USD 900k renewal")
    await pass_minutes(office)
    assert posted(office) == []


async def test_people_of_other_companies_read_no_names_and_no_amounts(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    await switched_on(office, channel_deal_won="#sales")
    office.slack.workspace.channels["CSALES"].shared = True
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    await pass_minutes(office)
    assert posted(office) == ["🎉 A deal was won."]


async def test_a_contract_that_ends_is_announced_once_and_can_be_switched_off(
    office: Office,
) -> None:
    await switched_on(office, channel_contract_ends="#sales")
    await add(office, office.alice, "Acme", contract_ends_on="2026-06-30")
    await add(
        office, office.alice, "Globex", contract_ends_on="2026-05-20"
    )  # less than 30 days ahead
    await office.skip(days=25)  # Sunday 31 May
    await pass_minutes(office)
    assert posted(office) == []
    await office.skip(days=1)
    await pass_minutes(office)
    said = "The contract with Acme ends Tue, Jun 30. alice looks after them."
    assert posted(office) == [said]
    await office.skip(days=1)
    await pass_minutes(office)
    assert posted(office) == [said]

    form = await office.alice.types("/followup announce")
    assert form.value("channel_contract_ends") == "CSALES"


async def test_a_channel_that_the_bot_is_not_in_is_named_beside_its_field(office: Office) -> None:
    office.slack.change_user("alice", is_admin=True)
    office.slack.workspace.channels["CSALES"].private = True
    office.slack.workspace.channels["CSALES"].members.remove(BOT_USER)
    form = await office.alice.types("/followup announce")
    await form.fill(channel_deal_won="#sales")
    assert "Invite me there first" in (await form.submit()).errors["channel_deal_won"]


async def test_one_under_way_when_the_process_ends_or_the_answer_is_lost_is_said_once(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme Industries")
    await switched_on(office, channel_deal_won="#sales")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    for how in (Lost(after_effect=True), Lost(after_effect=False)):
        office.slack.faults.order("chat.postMessage", 1, how)
        await pass_minutes(office)
        await office.restart()
        await pass_minutes(office, 2)
        await pass_minutes(office, 2)
        await enter(office, office.alice, "Acme won CNY 120k renewal")
    said = ["Upsell · CNY 500,000", "Renewal · CNY 120,000"]
    assert [one.rpartition(": ")[2] for one in posted(office)] == said
