"""A deal that is open is closed by a line that says it is won or lost; no second one is made."""

from bot.localslack.people.people import Person
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add
from tests.office import Office

OPEN = "CNY 48k new business, stage: proposal, expected June 18"


async def northwind(office: Office, *lines: str, who: Person | None = None) -> None:
    who = who or office.alice
    await add(office, who, "Northwind")
    for line in lines or (OPEN,):
        await enter(office, who, f"Northwind {line}")


async def test_lost_closes_the_deal_that_is_open(office: Office) -> None:
    await northwind(office)
    form = await office.alice.types("/deal northwind lost 48k price too high they went w Zendesk")
    assert "Saving this closes the open deal: New business · CNY 48,000 · Proposal" in form.text
    assert (form.value("state"), form.value("reason")) == ("lost", "price")
    assert form.value("why") == "price too high they went w Zendesk"
    said = await saved(office, office.alice, form)
    assert "CNY 48,000 · lost on Wed, May 6: Price" in said.text
    assert "You have no open deals" in (await office.alice.types("/deal")).text
    assert "1 lost in the last 90 days" in (await office.alice.types("/deal lost")).text


async def test_won_for_less_closes_it_with_what_was_signed(office: Office) -> None:
    await northwind(office)
    form = await office.alice.types("/deal northwind won 45k, 30% on May 20, rest on June 30")
    assert (form.value("amount"), form.value("currency")) == ("45,000", "CNY")
    said = await saved(office, office.alice, form)
    assert "CNY 45,000 · ✅ won on Wed, May 6" in said.text
    assert "next CNY 13,500, due Wed, May 20" in said.text
    assert "1 won in the last 90 days" in (await office.alice.types("/deal won")).text


async def test_a_new_one_may_be_meant_instead(office: Office) -> None:
    await northwind(office)
    form = await office.alice.types("/deal northwind lost 40k renewal or upsell, price")
    assert "Saving this closes" in form.text
    await form.fill(why="they told Li")
    await form.click("A new deal instead")
    assert form.title == "New deal"
    assert "Saving this closes" not in form.text
    assert (form.value("amount"), form.value("why")) == ("40,000", "they told Li")
    await form.fill(kind="renewal")
    await saved(office, office.alice, form)
    assert "1 open deal" in (await office.alice.types("/deal")).text


async def test_another_kind_or_another_sum_is_another_deal(office: Office) -> None:
    await northwind(office)
    for line in ("won 48k upsell", "won 5k", "won USD 48k"):
        form = await office.alice.types(f"/deal northwind {line}")
        assert form.title == "New deal"


async def test_which_of_several_is_asked(office: Office) -> None:
    await northwind(office, OPEN, "CNY 60k new business, stage: need")
    form = await office.alice.types("/deal northwind lost price")
    assert "Northwind has several open deals. Which one is lost?" in form.text
    assert form.buttons == ["This one", "This one", "None of these: a new deal"]
    await form.click("This one", nth=2)
    assert "closes the open deal: New business · CNY 60,000" in form.text
    assert form.value("reason") == "price"
    await saved(office, office.alice, form)
    assert "CNY 48,000" in (await office.alice.types("/deal")).text

    form = await office.alice.types("/deal northwind won 48k")
    assert "closes the open deal: New business · CNY 48,000" in form.text


async def test_the_sum_tells_which_one(office: Office) -> None:
    await northwind(office, OPEN, "CNY 60k new business, stage: need")
    form = await office.alice.types("/deal northwind won 60k")
    assert "closes the open deal: New business · CNY 60,000" in form.text


async def test_the_bot_offers_it_in_plain_words(office: Office) -> None:
    await northwind(office)
    await office.alice.says("we lost the northwind deal, price")
    asked = await office.alice.dm.next(containing="the deal with Northwind is lost")
    assert "New business · CNY 48,000" in asked.text
    form = await asked.click("Close it…")
    assert (form.value("state"), form.value("reason")) == ("lost", "price")
    await saved(office, office.alice, form)
    assert "You have no open deals" in (await office.alice.types("/deal")).text
    await office.alice.says("northwind signed, 48k")
    asked = await office.alice.dm.next(containing="Northwind has signed")
    assert "I know no open deal that fits" in asked.text


async def test_what_is_said_of_a_signature_is_a_record_too(office: Office) -> None:
    await northwind(office)
    await office.alice.says("northwind signed, 48k")
    asked = await office.alice.dm.next(containing="Northwind has signed")
    assert asked.buttons == ["Record it", "Close it…"]
    await office.alice.dm.next(containing="A follow-up with Northwind?")
    await office.alice.says("met Li at Northwind, they signed the NDA and want a quote by Friday")
    await office.settle()
    assert "has signed" not in office.alice.dm.messages[-1].text


async def test_in_chinese_too(office: Office) -> None:
    await add(office, office.mei, "海岳物流")
    await enter(office, office.mei, "海岳物流 CNY 120万 新签 阶段：谈判")
    await office.mei.says("海岳丢单了,价格太高")
    asked = await office.mei.dm.next(containing="看起来海岳物流的商机丢单了")
    form = await asked.click("去登记…")
    assert (form.value("state"), form.value("reason")) == ("lost", "price")
    form = await office.mei.types("/deal 海岳物流 签了 115万")
    assert "保存后，这个进行中的商机将结束：新签 · CNY 1,200,000" in form.text
    assert form.value("amount") == "1,150,000"


async def test_a_colleagues_deal_is_not_closed_by_who_may_not(office: Office) -> None:
    await northwind(office)
    form = await office.bob.types("/deal northwind lost price")
    assert "Northwind · " not in form.text
    assert "CNY 48,000" not in form.text
