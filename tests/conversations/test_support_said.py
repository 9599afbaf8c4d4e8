"""A request for support that is answered in plain words, and a discount that is approved in part.
From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.surfaces import Modal
from tests.conversations.profiles import save
from tests.conversations.test_support import form_of
from tests.conversations.test_support_of_deals import asked, firm
from tests.office import Office

__all__ = ["firm"]
LESS = "✅ 5% off: CNY 120,000 → CNY 114,000, approved by mei"


async def test_less_can_be_approved_than_was_asked_for(firm: Office) -> None:
    message = await asked(firm)
    form: Modal = await message.click("批准并附言…")
    assert form.value("granted") == "10%"
    await form.fill(granted="95折")
    await save(firm, form)
    said = await firm.alice.dm.next(containing="mei approved a discount of 5% for Acme")
    assert "not the 10% that was asked for" in said.text
    assert LESS in (await firm.alice.types("/deal")).text
    assert "alice为Acme向您申请优惠10%的折扣" in message.text
    assert "批准优惠5%" in message.text
    await message.click("撤销")
    await firm.settle()
    assert "approved by mei" not in (await firm.alice.types("/deal")).text


async def test_a_remark_that_allows_less_is_asked_about_before_it_is_saved(firm: Office) -> None:
    message = await asked(firm)
    form: Modal = await message.click("批准并附言…")
    await form.fill(remark="只批95折，9折不行")
    result = await form.submit()
    assert result.modal is not None
    assert result.modal.value("granted_named") == "5%"
    assert result.modal.value("remark") == "只批95折，9折不行"
    await save(firm, result.modal)
    await firm.alice.dm.next(containing="mei approved a discount of 5% for Acme")
    assert f"{LESS} · “只批95折，9折不行”" in (await firm.alice.types("/deal")).text


async def test_the_approvers_words_show_the_request_with_its_buttons(firm: Office) -> None:
    await asked(firm)
    await firm.mei.says("只批95折")
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    assert offer.buttons == ["批准优惠5%", "驳回", "追问"]
    await offer.click("批准优惠5%")
    await firm.settle()
    assert "批准优惠5%，附言：只批95折" in offer.text
    assert LESS in (await firm.alice.types("/deal")).text


async def test_so_do_they_in_the_thread_of_the_request(firm: Office) -> None:
    message = await asked(firm)
    await firm.mei.says("他们跟谁比价", thread_ts=message.place.ts)
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    assert offer.buttons == ["批准", "驳回", "追问"]
    await offer.click("追问")
    await firm.settle()
    await firm.alice.dm.next(containing="mei has a question about a discount of 10% for Acme")
    await firm.alice.says("Zendesk, at 95 per seat")
    offer = await firm.alice.dm.next(containing="Is this your answer to mei's question")
    await offer.click("Send it to mei")
    await firm.settle()
    assert "回复：“Zendesk, at 95 per seat”" in message.text
    await firm.mei.says("不批")
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    await offer.click("驳回")
    await firm.settle()
    await firm.alice.dm.next(containing="mei declined a discount")


async def test_words_that_answer_nothing_are_no_answer(firm: Office) -> None:
    await firm.mei.says("批准")
    assert "这是您对这项申请的答复吗" not in firm.mei.dm.messages[-1].text


async def test_a_report_with_a_wish_for_a_discount_is_drafted_first(firm: Office) -> None:
    line = (
        "met Dana at Acme, she likes the pilot but wants 10% off, ask my manager. "
        "I'll send the plan by Friday"
    )
    await firm.alice.says(line)
    offer = await firm.alice.dm.next(containing="Shall I ask for a discount for Acme?")
    assert offer.buttons == ["Ask for support…"]
    draft = await firm.alice.dm.next(containing="she likes the pilot")
    assert "send the plan" in draft.text
    await firm.alice.says("Acme wants 15% off, ask my manager")
    offer = await firm.alice.dm.next(containing="Shall I ask for a discount for Acme?")
    assert offer.buttons == ["Ask for support…", "Log a follow-up instead"]


async def test_who_asked_is_told_how_it_stands(firm: Office) -> None:
    await asked(firm)
    await firm.alice.says("has Mei approved it yet?")
    told = await firm.alice.dm.next(containing="What you have asked for")
    assert "They compare with Zendesk" in told.text
    await firm.mei.says("不批，没有预算")
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    await offer.click("驳回")
    await firm.settle()
    await firm.alice.says("has Mei approved it yet?")
    assert "Declined by mei" in (await firm.alice.dm.next(containing="What you have")).text


@pytest.mark.parametrize(
    ("words", "button", "told"),
    [
        ("Acme那个批了", "批准", "mei approved a discount"),
        ("alice的申请同意，改到下周二再给客户", "批准", "改到下周二再给客户"),
        ("Acme那个先问清楚，他们二期总价多少？", "追问", "他们二期总价多少"),
        ("Alice's request is fine, but only from Tuesday", "批准", "only from Tuesday"),
        ("alice的申請不同意，太低了", "驳回", "mei declined a discount"),
    ],
)
async def test_one_request_is_named_by_its_customer_or_by_who_asked(
    firm: Office, words: str, button: str, told: str
) -> None:
    await asked(firm)
    await firm.mei.says(words)
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    assert offer.buttons[0] == button
    await offer.click(button)
    await firm.settle()
    assert any(told in one.text for one in firm.alice.dm.messages[-2:])


async def test_another_day_on_which_they_come_along_is_a_yes(firm: Office) -> None:
    form = await form_of(firm.alice, "Acme")
    visit = {"kind": "management_visit", "what": "Dana wants to see management"}
    await form.fill({**visit, "approver": "UMEI"})
    await save(firm, form)
    await firm.mei.says("Acme那边周五我没空，下周二可以陪她去")
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    await offer.click("批准")
    await firm.settle()
    assert "下周二可以陪她去" in firm.alice.dm.last().text


@pytest.mark.parametrize(
    "words", ["恒达那个批了", "bob的申请同意，改到下周二", "Acme那边几点开会？"]
)
async def test_what_is_of_another_is_no_answer(firm: Office, words: str) -> None:
    await asked(firm)
    before = len(firm.mei.dm.messages)
    await firm.mei.says(words)
    await firm.settle()
    assert not any("对这项申请的答复" in one.text for one in firm.mei.dm.messages[before:])
