"""Customers, their people and teammates by the names that people call them."""

import pytest

from tests.conversations.profiles import add
from tests.office import Office


async def known(office: Office, *names: str) -> None:
    for name in names:
        modal = await office.alice.types(f"/followup {name}")
        await modal.fill(content="Showed plan A")
        await modal.submit()
        await office.settle()


async def test_of_two_of_one_name_one_is_picked_by_its_button(office: Office) -> None:
    await known(office, "Hollis & Vane LLP", "Hollis Timber Merchants")
    form = await office.alice.types("/followup Hollis call: wants oak by Friday")
    assert "Several customers match “Hollis”" in form.text
    assert form.value("customer") == "new:Hollis"
    await form.click("Hollis Timber Merchants")
    assert "Hollis Timber Merchants" in form.text
    assert form.value("customer").isdigit()
    assert form.value("content") == "wants oak by Friday"
    assert (await form.submit()).closed
    await office.settle()
    assert "Recorded: Hollis Timber Merchants" in office.alice.dm.messages[-1].text


@pytest.mark.parametrize("name", ["鼎新生技", "鼎新資訊", "鼎新光學"])
async def test_a_third_of_a_name_with_a_trade_of_its_own_is_a_new_customer(
    office: Office, name: str
) -> None:
    await known(office, "鼎新電子", "鼎新實業")
    form = await office.alice.types(f"/followup {name}")
    assert form.value("customer") == f"new:{name}"
    assert form.value("content") is None


async def test_of_two_who_were_met_none_is_taken(office: Office) -> None:
    await known(office, "Hollis Timber Merchants", "Quillon Hotel")
    line = "dinner with Hollis Timber and Quillon Hotel: good mood"
    form = await office.alice.types(f"/followup {line}")
    assert "Several customers are named here: Hollis Timber Merchants · Quillon Hotel" in form.text
    assert form.value("customer") is None
    await form.click("Quillon Hotel")
    assert form.value("customer").isdigit()


async def test_a_guess_is_prefilled_and_said(office: Office) -> None:
    await known(office, "Jurong Cold Store")
    form = await office.alice.types("/followup JCS call: showed plan A")
    assert "I took “JCS” to mean Jurong Cold Store." in form.text
    assert (await form.submit()).closed
    await office.settle()
    assert "Recorded: Jurong Cold Store" in office.alice.dm.messages[-1].text


@pytest.mark.parametrize(
    ("typed", "linked"),
    [
        ("send ferrant the panes by Friday", "Ferrant Glass Works Inc"),
        ("给东恒发报价", "东恒电缆集团"),
        ("call JCS on Monday", "Jurong Cold Store"),
    ],
)
async def test_a_to_do_and_an_issue_know_short_names(
    office: Office, typed: str, linked: str
) -> None:
    await known(office, "Ferrant Glass Works Inc", "东恒电缆集团", "Jurong Cold Store")
    made = await office.alice.types(f"/todo {typed}")
    assert linked in made.text
    assert "No customer linked" not in made.text
    assert linked in (await office.alice.types(f"/issue {typed}")).text


async def test_a_name_that_no_customer_has_is_said(office: Office) -> None:
    made = await office.alice.types("/todo send the deck to Northwind by Friday")
    assert "No customer linked: Northwind?" in made.text
    form = await office.alice.types("/issue Northwind: how fast is it?")
    assert "No customer linked: Northwind?" in form.text
    made = await office.mei.types("/todo 给海川渔业公司发报价")
    assert "没有关联客户：找不到“海川渔业公司”。" in made.text
    made = await office.bob.types("/todo 給海川漁業公司發報價")
    assert "沒有連結客戶：找不到「海川漁業公司」。" in made.text
    assert "No customer" not in (await office.alice.types("/todo buy stamps")).text


async def test_an_owner_whom_nobody_knows_is_said(office: Office) -> None:
    made = await office.alice.types("/todo send the deck @zoe")
    assert "I don't know anyone called “@zoe”, so alice has it" in made.text
    form = await office.alice.types("/issue how fast is it? @zoe")
    assert "I don't know anyone called “zoe”" in form.text
    form = await office.alice.types("/followup Acme: showed plan A. todo: send prices @zoe")
    assert "I don't know anyone called “@zoe”" in form.text or "“zoe”" in form.text


async def test_a_person_of_the_customer_is_not_kept_twice(office: Office) -> None:
    form = await office.alice.types("/followup Acme call with Ines Castro: wants plan A")
    await form.submit()
    await office.settle()
    form = await office.alice.types("/followup Acme call with Ines: wants plan B")
    assert [one.isdigit() for one in form.value("theirs")] == [True]


async def test_of_two_of_one_name_an_issue_takes_the_one_whose_button_is_pressed(
    office: Office,
) -> None:
    await known(office, "Hollis & Vane LLP", "Hollis Timber Merchants")
    form = await office.alice.types("/issue Hollis wants to know how fast it is")
    assert "Did you mean Hollis Timber Merchants · Hollis & Vane LLP?" in form.text
    assert form.value("customer") is None
    await form.click("Hollis & Vane LLP")
    assert form.value("customer").isdigit()
    assert form.value("question") == "Hollis wants to know how fast it is"
    assert (await form.submit()).closed
    await office.settle()
    assert "Hollis & Vane LLP" in office.alice.dm.messages[-1].text
    made = await office.alice.types("/todo call Hollis by Friday")
    assert "No customer linked: “Hollis” may be" in made.text


async def test_a_draft_that_may_be_of_two_asks_in_the_form(office: Office) -> None:
    await known(office, "Hollis & Vane LLP", "Hollis Timber Merchants")
    await office.alice.says("met Hollis: wants oak by June")
    await office.settle()
    draft = await office.alice.dm.next(containing="A follow-up with Hollis?")
    form = await draft.click("Save")
    await form.click("Hollis Timber Merchants")
    assert (await form.submit()).closed
    await office.settle()
    assert "✅ Saved: Hollis" in draft.text


async def test_a_message_made_a_to_do_is_linked_by_a_short_name(office: Office) -> None:
    await known(office, "Ferrant Glass Works Inc")
    await office.bob.says("please send ferrant the panes", channel="sales")
    said = office.bob.channel("sales").last()
    form = await office.alice.uses_shortcut("make_todo", on=said)
    assert (await form.submit()).closed
    await office.settle()
    assert "Ferrant Glass Works Inc" in (await office.alice.types("/todo")).text


async def test_a_teammate_by_plain_name_has_the_to_do(office: Office) -> None:
    await office.bob.types("/todo")  # so that the bot knows him
    form = await office.alice.types(
        "/followup Acme call: lost on price. bob to dig out the scoring sheet by Friday"
    )
    assert form.value("todo_1_owner") == "UBOB"
    assert "dig out the scoring sheet" in form.value("todo_1_text")


@pytest.mark.parametrize(
    ("customer", "line"),
    [
        ("綠野食品", "確認綠野的庫存，禮拜四前"),
        ("綠野食品", "綠野的庫存週五前確認"),
        ("綠野食品", "整理綠野那邊的倉庫照片"),
        ("绿野食品", "确认绿野的库存，周四前"),
        ("绿野食品", "看一下绿野那边的库存"),
        ("海岳物流", "查海岳的物流单"),
        ("Acme Robotics", "check Acme's stock by Thursday"),
        ("Acme Robotics", "find out acme’s stock by Thursday"),
        ("Harbor Freight", "check Harbor's trucks by Thursday"),
    ],
)
async def test_something_of_a_customer_s_is_linked_by_its_short_name(
    office: Office, customer: str, line: str
) -> None:
    await add(office, office.alice, customer)
    made = await office.alice.types(f"/todo {line}")
    assert customer in made.text
    short = customer[:2] if not customer.isascii() else customer.split()[0]
    assert "Done" in (await office.alice.types(f"/todo {short}")).buttons


@pytest.mark.parametrize(
    ("customer", "line"),
    [
        ("天成科技", "确认今天成交的订单"),
        ("Monday Labs", "send Monday's numbers to the board"),
    ],
)
async def test_a_word_that_only_has_such_letters_is_no_customer(
    office: Office, customer: str, line: str
) -> None:
    await add(office, office.alice, customer)
    made = await office.alice.types(f"/todo {line}")
    assert customer not in made.text


async def test_ones_own_boss_is_nobody_of_a_customers(office: Office) -> None:
    await known(office, "晨曦文具", "綠野食品")
    form = await office.alice.types("/followup 晨曦文具 方老闆說可以")
    assert (await form.submit()).closed
    await office.settle()
    said = (await office.alice.types("/todo 週五跟老闆談報價")).text
    assert "晨曦" not in said
    said = (await office.alice.types("/todo 週五跟老闆討論綠野年約")).text
    assert "綠野食品" in said
