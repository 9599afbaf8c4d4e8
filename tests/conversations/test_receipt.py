"""Money that comes early, or as the customer likes: booked wherever a deal is shown. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add, save, shown
from tests.office import Office

OPEN = "Acme CNY 500k upsell, stage: contract"
PLAN = "30% on May 20, rest on June 30"


async def won(office: Office, plan: str = f", {PLAN}", who: Person | None = None) -> None:
    who = who or office.alice
    await enter(office, who, f"Acme won CNY 500k upsell{plan}", customer="Acme")


async def test_a_line_books_what_has_come_for_the_first_instalment(office: Office) -> None:
    await won(office)
    form = await office.alice.types("/deal Acme received 100k")
    assert form.value("amount").startswith("100,000")
    assert "CNY 150,000 · due Wed, May 20" in form.text
    said = await saved(office, office.alice, form)
    assert "CNY 100,000 · ✅ received Wed, May 6" in said.text
    assert "CNY 50,000 · due Wed, May 20" in said.text
    assert "Received CNY 100,000 of CNY 500,000" in said.text


async def test_more_than_an_instalment_goes_on_to_the_next(office: Office) -> None:
    await won(office)
    form = await office.alice.types("/deal Acme received 200k")
    said = await saved(office, office.alice, form)
    assert "CNY 150,000 · ✅ received" in said.text
    assert "CNY 50,000 · ✅ received" in said.text
    assert "CNY 300,000 · due Tue, Jun 30" in said.text


async def test_more_than_is_to_come_is_refused(office: Office) -> None:
    await won(office)
    form = await office.alice.types("/deal Acme received 600k")
    result = await form.submit()
    assert result.errors["amount"].startswith("Only 500,000 is still to come")


async def test_money_for_a_deal_without_a_plan_is_booked_and_the_rest_planned(
    office: Office,
) -> None:
    await won(office, "")
    listed = await office.alice.types("/deal won")
    form = await listed.click("Received…")
    assert "CNY 500,000 to come" in form.text
    await form.fill(amount="200k", rest="2026-06-30")
    said = await saved(office, office.alice, form)
    assert "CNY 200,000 · ✅ received Wed, May 6" in said.text
    assert "CNY 300,000 · due Tue, Jun 30" in said.text
    assert "Received CNY 200,000 of CNY 500,000" in listed.text
    assert "Received…" in listed.buttons


async def test_the_bot_hears_of_money_in_plain_words(office: Office) -> None:
    await won(office)
    await office.alice.says("Acme paid 100k yesterday")
    asked = await office.alice.dm.next(containing="Money from Acme")
    form = await asked.click("Book it…")
    assert form.value("received") == "2026-05-05"
    await saved(office, office.alice, form)
    assert "CNY 100,000 · ✅ received Tue, May 5" in asked.text


async def test_in_chinese_too(office: Office) -> None:
    await enter(
        office, office.mei, "恒达 赢单 CNY 50万 新签，5月20日付30%，其余6月30日", customer="恒达"
    )
    await office.mei.says("恒达回款10万")
    asked = await office.mei.dm.next(containing="恒达有回款")
    form = await asked.click("登记…")
    await saved(office, office.mei, form)
    assert "CNY 100,000" in asked.text
    form = await office.mei.types("/deal 恒达 回款 5万")
    said = await saved(office, office.mei, form)
    assert "已回款 CNY 150,000" in said.text


async def test_the_card_shows_deals_that_were_won_and_books_money(office: Office) -> None:
    await won(office)
    card = await shown(office.alice, "Acme")
    assert "Won in the last 12 months" in card.text
    assert "CNY 500,000 · ✅ won on Wed, May 6" in card.text
    assert "Received CNY 0 of CNY 500,000 · next CNY 150,000, due Wed, May 20" in card.text
    form = await card.select("deal_menu@deal-card:1:1", "Received…")
    await form.submit()
    await office.settle()
    assert "Received CNY 150,000 of CNY 500,000" in card.text
    await office.skip(days=500)
    card = await shown(office.alice, "Acme")
    assert "⚠️ CNY 350,000 was due Tue, Jun 30" in card.text


async def test_who_has_bought_is_proposed_to_be_a_cooperating_customer(office: Office) -> None:
    await won(office)
    said = office.alice.ephemerals[-1]
    assert "Acme has bought." in said.text
    card = await shown(office.alice, "Acme")
    assert "Cooperating ·" not in card.text
    await card.click("Set to Cooperating")
    await office.settle()
    assert "Cooperating ·" in card.text
    assert "has bought" not in card.text


async def test_from_the_form_of_the_instalments(office: Office) -> None:
    await won(office)
    plan = await office.alice.ephemerals[-1].click("Instalments")
    form = await plan.click("Received…")
    said = await saved(office, office.alice, form)
    assert "CNY 150,000 · ✅ received" in said.text


async def test_a_deal_past_its_close_gets_a_new_date_from_the_weekly_list(office: Office) -> None:
    line = "Acme CNY 500k new, proposal, expected May 15"
    await enter(office, office.alice, line, customer="Acme")
    await office.alice.types("/todo send the deck by May 15")
    await office.skip(days=12)  # Monday 18 May
    await office.skip(days=7)
    digest = office.alice.dm.messages[-1]
    assert "Still open" in digest.text
    form = await digest.select("digest-3:1", "New date")
    await form.fill(expected="2026-06-30")
    assert (await form.submit()).closed
    await office.settle()
    assert "expected to close Tue, Jun 30" in (await office.alice.types("/deal")).text


OPEN = "Acme CNY 120k new business, stage: contract"


async def test_everyday_words_are_heard(office: Office) -> None:
    await won(office)
    for said in ("Acme wired the 36k deposit today", "got Acme's 2nd payment, 12k"):
        await office.alice.says(said)
        asked = await office.alice.dm.next(containing="Money from Acme")
        form = await asked.click("Book it…")
        await saved(office, office.alice, form)
    assert "Received CNY 48,000 of CNY 500,000" in (await shown(office.alice, "Acme")).text
    await enter(office, office.bob, "海岳物流 贏單 CNY 120萬 新簽", customer="海岳物流")
    await office.bob.says("海岳物流今天匯了訂金36萬")
    asked = await office.bob.dm.next(containing="海岳物流有款項入帳")
    form = await asked.click("登記…")
    assert form.value("amount").startswith("360,000")


async def test_money_for_an_open_deal_wins_it_and_is_booked_with_it(office: Office) -> None:
    await enter(office, office.alice, OPEN, customer="Acme")
    await office.alice.says("Acme wired the 36k deposit yesterday")
    asked = await office.alice.dm.next(containing="Acme, whose deal is still open. Is it won?")
    assert "CNY 120,000 · Contract" in asked.text
    form = await asked.click("It's won: book it…")
    assert "Booked with it: 36,000 CNY, received on May 5, 2026" in form.text
    await saved(office, office.alice, form)
    assert "CNY 120,000 · ✅ won on Wed, May 6" in asked.text
    assert "Received CNY 36,000 of CNY 120,000" in asked.text


async def test_or_is_kept_until_it_is_won(office: Office) -> None:
    await enter(office, office.alice, OPEN, customer="Acme")
    await office.alice.says("Acme wired the 36k deposit yesterday")
    asked = await office.alice.dm.next(containing="whose deal is still open")
    form = await asked.click("Book it once it's won…")
    assert "The deal is still open: this is booked as received once it is won." in form.text
    assert form.value("amount") == "36,000"
    await saved(office, office.alice, form)
    assert "CNY 36,000 · came Tue, May 5, received once the deal is won" in asked.text
    listed = await office.alice.types("/deal")
    assert "CNY 36,000 has come, received once it is won" in listed.text
    form = await listed.click("Won")
    assert (await form.submit()).closed
    await office.settle()
    assert "Received CNY 36,000 of CNY 120,000" in (await office.alice.types("/deal won")).text


async def test_a_line_about_an_open_deal_books_it_too(office: Office) -> None:
    await enter(office, office.alice, OPEN, customer="Acme")
    form = await office.alice.types("/deal Acme received 36k")
    assert "The deal is still open" in form.text
    await form.click("It's won: book it…")
    assert "Booked with it: 36,000" in form.text
    await form.fill(amount="30k")
    assert (await form.submit()).errors["amount"].startswith("Only 30,000 is still to come")


async def test_no_more_comes_for_an_open_deal_than_it_is_worth(office: Office) -> None:
    await enter(office, office.alice, OPEN, customer="Acme")
    form = await office.alice.types("/deal Acme received 136k")
    assert (await form.submit()).errors["amount"].startswith("Only 120,000")


async def hears(office: Office, line: str, containing: str) -> SeenMessage:
    await office.alice.says(line)
    return await office.alice.dm.next(containing=containing)


async def test_what_would_be_booked_is_said_before(office: Office) -> None:
    await won(office)
    asked = await hears(office, "Acme paid 100k yesterday", "Money from Acme")
    would = "CNY 100,000, received Tue, May 5, for Upsell · Acme · CNY 150,000 · due Wed, May 20"
    assert would in asked.text
    asked = await hears(office, "Acme has paid the deposit", "Money from Acme")
    assert "CNY 150,000, received Wed, May 6, for Upsell" in asked.text


async def test_what_is_booked_already_is_said_before_it_is_booked_again(office: Office) -> None:
    await won(office)
    asked = await hears(office, "Acme paid 100k today", "Money from Acme")
    assert "already" not in asked.text
    await saved(office, office.alice, await asked.click("Book it…"))
    again = await hears(office, "Acme paid 100k today", "shall I book it")
    warning = "⚠️ CNY 100,000 from Acme is booked for Wed, May 6 already, for Upsell · Acme."
    assert warning in again.text
    assert warning in (await again.click("Book it…")).text
    assert warning in (await office.alice.types("/deal Acme received 100k")).text
    other = await hears(office, "Acme paid 100k yesterday", "shall I book it")
    assert "already" not in other.text


async def test_what_came_in_two_parts_of_a_day_is_known_as_their_sum(office: Office) -> None:
    await won(office)
    asked = await hears(office, "Acme paid 200k today", "Money from Acme")
    await saved(office, office.alice, await asked.click("Book it…"))
    again = await hears(office, "Acme paid 200k today", "shall I book it")
    assert "⚠️ CNY 200,000 from Acme is booked for Wed, May 6 already" in again.text


async def test_where_all_has_come_it_is_said_and_nothing_offered(office: Office) -> None:
    await won(office, "")
    asked = await hears(office, "Acme paid 500k today", "Money from Acme")
    await saved(office, office.alice, await asked.click("Book it…"))
    again = await hears(office, "Acme paid 500k today", "booked for Wed, May 6 already")
    assert "Nothing more is to come, so I booked nothing." in again.text
    assert again.buttons == []


async def test_of_an_open_deal_too(office: Office) -> None:
    await enter(office, office.alice, OPEN, customer="Acme")
    asked = await hears(office, "Acme paid 100k today", "Money from Acme")
    assert "CNY 100,000, received Wed, May 6, for New business" in asked.text
    await saved(office, office.alice, await asked.click("Book it once it's won…"))
    again = await hears(office, "Acme paid 100k today", "whose deal is still open")
    assert "⚠️ CNY 100,000 from Acme is booked for Wed, May 6 already" in again.text


@pytest.mark.parametrize(
    ("name", "customer", "said"),
    [
        ("alice", "Acme", "Money received · 1\n• Acme · CNY 100,000 · ✅ received Wed, May 6"),
        ("bob", "綠野食品", "收到款項 · 1\n• 綠野食品 · CNY 100,000 · ✅ "),
        ("mei", "云帆软件", "收到回款 · 1\n• 云帆软件 · CNY 100,000 · ✅ "),
    ],
)
async def test_money_that_came_stands_in_the_day_and_the_week(
    office: Office, name: str, customer: str, said: str
) -> None:
    who = getattr(office, name)
    await enter(office, who, f"{customer} won CNY 500k upsell", customer=customer)
    await saved(office, who, await who.types(f"/deal {customer} received 100k"))
    for command in ("/followup day", "/followup week"):
        assert said in (await who.types(command)).text
    listed = await who.types("/deal won")
    await listed.select("deal_menu@deal-list:0:won:1", "delete")
    await office.settle()
    assert "100,000 · ✅" not in (await who.types("/followup day")).text


async def test_the_rest_and_its_day_come_into_the_offer_and_the_form(office: Office) -> None:
    await won(office, "")
    asked = await hears(office, "Acme paid 200k, the rest next week", "Money from Acme")
    assert "The rest, CNY 300,000, is then due Fri, May 15" in asked.text
    form = await asked.click("Book it…")
    assert form.value("rest") == "2026-05-15"
    await saved(office, office.alice, form)
    assert "CNY 300,000 · due Fri, May 15" in asked.text


async def test_what_is_left_by_the_line_and_by_the_deal_may_differ(office: Office) -> None:
    await won(office, "")
    asked = await hears(office, "Acme paid 200k, still owes 250k", "Money from Acme")
    said = "⚠️ You say CNY 250,000 is left. By what is in Kept it would be CNY 300,000."
    assert said in asked.text
    asked = await hears(office, "Acme paid 200k, still owes 300k", "Money from Acme")
    assert "⚠️" not in asked.text


async def test_the_rest_of_a_plan_is_the_only_instalment_after_what_came(office: Office) -> None:
    await won(office)
    asked = await hears(office, "Acme paid 150k, the rest by June 12", "Money from Acme")
    assert "The rest, CNY 350,000, is then due Fri, Jun 12" in asked.text
    await saved(office, office.alice, await asked.click("Book it…"))
    assert "CNY 350,000 · due Fri, Jun 12" in asked.text


async def test_money_is_never_a_question_of_the_customer(office: Office) -> None:
    plan = "赢单 CNY 8.4万 新签，5月20日付3.6万，其余6月30日"
    await enter(office, office.mei, f"云帆软件 {plan}", customer="云帆软件")
    form = await (await shown(office.mei, "云帆软件")).click("编辑")
    await form.fill(chain="何总")
    await save(office, form)
    before = len(office.mei.dm.messages)
    for line, amount, rest in (
        ("云帆又打了2万，差1.6万下周补", "20,000", "2026-05-15"),
        ("云帆今天又付了2万，还差6.4万", "20,000", None),
        ("云帆何总把尾款打过来了", "36,000", None),
        ("云帆打款3.6万", "36,000", None),
        ("何总今天打了首付款3.6万", "36,000", None),
        ("打了首付款", "36,000", None),
        ("款項已匯入", "36,000", None),
    ):
        await office.mei.says(line)
        asked = await office.mei.dm.next(containing="云帆软件有回款")
        form = await asked.click("登记…")
        assert form.value("amount").startswith(amount), line
        assert form.value("rest") == rest, line
    assert not any("客户问题" in one.text for one in office.mei.dm.messages[before:])


async def in_two_firms(office: Office) -> None:
    for name, worth in (("Harbor Logistics", "60k"), ("Harbor & Finch", "90k")):
        await enter(office, office.alice, f"{name} won CNY {worth} new", customer=name)


async def test_of_several_customers_that_fit_it_is_asked_which(office: Office) -> None:
    await in_two_firms(office)
    for line in ("paid 42k, the rest on June 1", "Harbor paid 42k, the rest on June 1"):
        asked = await hears(office, line, "Whose money is it?")
        assert "Harbor Logistics" in asked.text
        assert "The rest, CNY 18,000, is then due Mon, Jun 1" in asked.text
        assert asked.buttons == ["Book it…", "Book it…"]
    form = await asked.click("Book it…", near="Harbor Logistics")
    assert form.value("amount") == "42,000"
    await saved(office, office.alice, form)
    assert "CNY 42,000 · ✅ received Wed, May 6" in asked.text


async def test_where_only_one_waits_for_just_so_much_it_is_that_one(office: Office) -> None:
    await in_two_firms(office)
    for line in ("paid 90k", "Harbor paid 90k", "the payment came in, 90k"):
        await hears(office, line, "Money from Harbor & Finch")


async def test_money_for_no_deal_is_told_so(office: Office) -> None:
    await add(office, office.alice, "Acme")
    asked = await hears(office, "Acme paid 36k", "no deal of theirs")
    form = await asked.click("New deal…")
    assert "Acme" in form.text


@pytest.mark.parametrize(
    ("line", "amount"),
    [("方老闆訂金匯進來了", ""), ("綠野訂金收到了", ""), ("綠野付了5萬1300", "51,300")],
)
async def test_a_deposit_in_everyday_words_is_heard(office: Office, line: str, amount: str) -> None:
    await enter(
        office,
        office.bob,
        "綠野食品 贏單 CNY 17萬1 新簽，訂金30%5/20付，尾款6/15",
        customer="綠野食品",
    )
    form = await (await shown(office.bob, "綠野食品")).click("編輯")
    await form.fill(chain="方老闆")
    await save(office, form)
    await office.bob.says(line)
    asked = await office.bob.dm.next(containing="綠野食品有款項入帳")
    form = await asked.click("登記…")
    assert form.value("amount").startswith(amount or "51,300")
