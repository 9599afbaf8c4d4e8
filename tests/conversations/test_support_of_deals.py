"""A discount asked for from a deal, approved with a remark, and taken back. From 10:30 of Wednesday
6 May 2026."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.deals import enter
from tests.conversations.profiles import add, save, shown
from tests.office import Office

DEAL = "CNY 120k new business, stage: negotiation"


@pytest.fixture
async def firm(office: Office) -> Office:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, f"Acme {DEAL}")
    return office


async def asked(office: Office) -> SeenMessage:
    """The message that mei gets."""
    listed = await office.alice.types("/deal")
    form: Modal = await listed.select("deal_menu@deal-list:0:open:1", "Ask for support…")
    await form.fill(what="They compare with Zendesk", percent="10%")
    await save(office, form)
    return office.mei.dm.messages[-1]


async def test_the_approver_sees_the_deal_and_what_it_would_become(firm: Office) -> None:
    message = await asked(firm)
    assert "alice为Acme向您申请优惠10%的折扣" in message.text
    assert "对应商机：新签 · 优惠10%：CNY 120,000 → CNY 108,000" in message.text
    await message.click("批准")
    await firm.settle()
    assert message.buttons == ["撤销", "附言…"]
    await firm.alice.dm.next(containing="mei approved a discount of 10% for Acme")
    approved = "✅ 10% off: CNY 120,000 → CNY 108,000, approved by mei"
    assert approved in (await shown(firm.alice, "Acme")).text
    assert approved in (await firm.alice.types("/deal")).text


async def approved(firm: Office) -> None:
    await (await asked(firm)).click("批准")
    await firm.settle()


async def won(firm: Office, amount: str) -> str:
    """What is said of the deal that was won at so much."""
    form: Modal = await firm.alice.types(f"/deal Acme won {amount}")
    await save(firm, form)
    listed: SeenMessage = await firm.alice.types("/deal won")
    return listed.text


async def test_a_discount_is_never_taken_off_an_amount_that_it_is_in(firm: Office) -> None:
    await approved(firm)
    said = await won(firm, "108k")
    assert "CNY 108,000 · ✅ won on" in said
    assert "✅ 10% off CNY 120,000, approved by mei" in said
    assert "97,200" not in said
    assert "✅ 10% off CNY 120,000, approved by mei" in (await shown(firm.alice, "Acme")).text


@pytest.mark.parametrize("amount", ["120k", "110k", "108,000.01"])
async def test_at_any_other_amount_it_is_said_which_was_approved(firm: Office, amount: str) -> None:
    await approved(firm)
    said = await won(firm, amount)
    assert "✅ 10% off, for a price of CNY 120,000, approved by mei" in said
    assert "→" not in said


async def test_an_approver_decides_on_the_amount_that_was_asked_for(firm: Office) -> None:
    message = await asked(firm)
    await won(firm, "108k")
    await message.click("批准")
    await firm.settle()
    assert "97,200" not in message.text
    assert "✅ 10% off CNY 120,000, approved by mei" in (await firm.alice.types("/deal won")).text


async def test_of_a_deal_without_an_amount_it_is_for_the_one_it_has_then(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme new business, stage: proposal")
    message = await asked(office)
    listed = await office.alice.types("/deal")
    form: Modal = await listed.select("deal_menu@deal-list:0:open:1", "Edit")
    await form.fill(amount="100k", currency="CNY")
    await save(office, form)
    await message.click("批准")
    await office.settle()
    listed = await office.alice.types("/deal")
    assert "✅ 10% off: CNY 100,000 → CNY 90,000, approved by mei" in listed.text
    form = await listed.select("deal_menu@deal-list:0:open:1", "Edit")
    await form.fill(amount="90k")
    await save(office, form)
    said = (await office.alice.types("/deal")).text
    assert "✅ 10% off CNY 100,000, approved by mei" in said
    assert "81,000" not in said


async def test_a_remark_may_be_added_before_or_after(firm: Office) -> None:
    message = await asked(firm)
    form: Modal = await message.click("批准并附言…")
    assert "CNY 108,000" in form.text
    await form.fill(remark="一次付清才可以")
    await save(firm, form)
    await firm.alice.dm.next(containing="They compare with Zendesk – “一次付清才可以”")
    await firm.skip(minutes=5)
    form = await message.click("附言…")
    assert form.value("remark") == "一次付清才可以"
    await form.fill(remark="最多两年")
    await save(firm, form)
    await firm.alice.dm.next(containing="They compare with Zendesk – “最多两年”")
    assert "approved by mei · “最多两年”" in (await shown(firm.alice, "Acme")).text


async def test_an_answer_can_be_taken_back_for_a_day(firm: Office) -> None:
    message = await asked(firm)
    await message.click("批准")
    await firm.settle()
    await message.click("撤销")
    await firm.settle()
    assert message.buttons == ["批准", "驳回", "追问", "批准并附言…"]
    await firm.alice.dm.next(containing="mei took back the answer about a discount of 10% for Acme")
    assert "approved by mei" not in (await firm.alice.types("/deal")).text
    await message.click("批准")
    await firm.settle()
    await firm.skip(hours=25)
    await message.click("撤销", waits=False)
    await firm.settle()
    assert "approved by mei" in (await firm.alice.types("/deal")).text


async def test_the_bot_hears_whom_to_ask(firm: Office) -> None:
    await firm.alice.says("ask @mei for 10% off for Acme")
    offer = await firm.alice.dm.next(containing="Shall I ask mei for a discount for Acme?")
    assert "New business · CNY 120,000" in offer.text
    form = await offer.click("Ask for support…")
    assert (form.value("percent"), form.value("approver")) == ("10%", "UMEI")
    assert form.value("what") == "10% off"
    assert "New business · CNY 120,000" in form.text
    await save(firm, form)
    assert "CNY 120,000 → CNY 108,000" in firm.mei.dm.messages[-1].text
    form = await firm.alice.types("/deal Acme wants 15% off, ask my manager")
    assert (form.value("percent"), form.value("approver")) == ("15%", "UMEI")
    assert form.value("what") == "Acme wants 15% off"


async def test_whatever_is_typed_comes_into_the_form(firm: Office) -> None:
    await add(firm, firm.alice, "Northwind")
    line = "ask @mei for 12% off for northwind by friday, dana says zebra is cheaper, urgent"
    await firm.alice.says(line)
    offer = await firm.alice.dm.next(containing="Shall I ask mei for a discount for Northwind?")
    form = await offer.click("Ask for support…")
    assert form.value("what") == "12% off, dana says zebra is cheaper"
    assert (form.value("until"), form.value("urgency")) == ("2026-05-08", "urgent")
    await save(firm, form)
    assert "向您申请专项折扣支持" in firm.mei.dm.messages[-1].text
    assert "12% off, dana says zebra is cheaper" in firm.mei.dm.messages[-1].text


async def test_how_much_is_said_once(firm: Office) -> None:
    await firm.alice.says("ask @mei for 15% off for Acme")
    offer = await firm.alice.dm.next(containing="Shall I ask mei for a discount for Acme?")
    await save(firm, await offer.click("Ask for support…"))
    assert "mei has been asked for a discount: 15% off." in offer.text
    assert "15%的折扣" not in firm.mei.dm.messages[-1].text


async def test_on_which_terms_it_was_approved_is_seen_wherever_it_matters(firm: Office) -> None:
    message = await asked(firm)
    form: Modal = await message.click("批准并附言…")
    await form.fill(remark="10% max, 12 only for 3 years")
    await save(firm, form)
    assert "10% max, 12 only for 3 years" in (await shown(firm.alice, "Acme")).text
    again = await asked(firm)
    known = "They compare with Zendesk（优惠10%的折扣），mei于5月6日（周三）批准，附言："
    assert f"• {known}“10% max, 12 only for 3 years”" in again.text
    line = "/followup Acme call: they want the draft contract for 300 seats. next: May 8"
    await save(firm, await firm.alice.types(line))
    await firm.skip(days=2)
    brief = await firm.alice.dm.next(containing="Approved before")
    assert "10% max, 12 only for 3 years" in brief.text


async def test_in_chinese_too(office: Office) -> None:
    await add(office, office.bob, "海岳物流")
    await enter(office, office.bob, "海岳物流 CNY 120萬 新簽 階段：議價")
    await office.bob.says("海岳想要九折，幫我跟 @mei 申請折扣")
    offer = await office.bob.dm.next(containing="要為海岳物流向mei申請折扣嗎？")
    form = await offer.click("申請支援……")
    assert form.value("what") == "海岳想要九折"
    await form.fill(percent="很多")
    assert "看不懂這個折扣" in (await form.submit()).errors["percent"]
    await form.fill(percent="九折")
    await save(office, form)
    assert "CNY 1,200,000 → CNY 1,080,000" in office.mei.dm.messages[-1].text


IN_CHINESE = [
    ("bob", "海岳物流 CNY 120萬 新簽 階段：議價", "成交 108萬", "以CNY 1,200,000優惠10%，"),
    ("mei", "恒达精密 CNY 120万 新签 阶段：议价", "赢单 108万", "在CNY 1,200,000上优惠10%，"),
]


@pytest.mark.parametrize(("name", "line", "won", "said"), IN_CHINESE)
async def test_what_has_the_discount_is_said_in_chinese_too(
    office: Office, name: str, line: str, won: str, said: str
) -> None:
    seller, customer = getattr(office, name), line.split()[0]
    approver, press = (office.alice, "Approve") if name == "mei" else (office.mei, "批准")
    await add(office, seller, customer)
    await enter(office, seller, line)
    listed = await seller.types("/deal")
    form: Modal = await listed.select("deal_menu@deal-list:0:open:1", "support-open")
    await form.fill(what="竞品更便宜", percent="九折", approver=approver.user.name)
    await save(office, form)
    await approver.dm.messages[-1].click(press)
    await office.settle()
    await save(office, await seller.types(f"/deal {customer} {won}"))
    listed = await seller.types("/deal won")
    assert said in listed.text
    assert "→" not in listed.text


async def test_whoever_wants_it_is_known_by_name_and_a_limit_in_everyday_words_is_an_answer(
    office: Office,
) -> None:
    await office.bob.types("/followup manager @mei")
    await add(office, office.bob, "晨曦文具")
    await enter(office, office.bob, "晨曦文具 CNY 18萬 新簽 階段：議價")
    form = await (await shown(office.bob, "晨曦文具")).click("編輯")
    await form.fill(chain="方老闆")
    await save(office, form)
    await office.bob.says("方老闆想要打9折，要跟mei申請")
    offer = await office.bob.dm.next(containing="要為晨曦文具向mei申請折扣嗎？")
    form = await offer.click("申請支援……")
    await form.fill(percent="九折")
    await save(office, form)
    await office.mei.says("95折就好，最多到年底")
    answer = await office.mei.dm.next(containing="这是您对这项申请的答复吗")
    assert "批准优惠5%" in answer.buttons
