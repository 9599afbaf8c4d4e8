"""What an approver sees before they decide. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import add, save
from tests.conversations.test_support import asked, form_of
from tests.office import Office


@pytest.fixture
async def firm(office: Office) -> Office:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme", segment="key_expansion", industry="Retail")
    return office


async def test_a_manager_sees_the_open_deals_and_what_was_approved_before(firm: Office) -> None:
    first = await asked(firm, what="a free pilot", kind="resources")
    assert "没有进行中的商机" in first.text
    assert "此前没有为该客户批准过支持" in first.text
    await first.click("批准")
    await firm.settle()
    for line in ("Acme CNY 500k new, proposal, expected June 30", "Acme 20k upsell, proposal"):
        await enter(firm, firm.alice, line, customer="Acme")

    message = await asked(firm)
    assert "进行中的商机：\n• 新签 · CNY 500,000 · 方案报价" in message.text
    assert "6月30日（周二）" in message.text
    assert "• 增购 · CNY 20,000" in message.text
    assert (
        "此前为该客户批准过：\n• a free pilot（资源支持），mei于5月6日（周三）批准" in message.text
    )

    for button in ("驳回", "追问"):
        form = await message.click(button)
        assert "alice提出的申请" in form.text
        assert "CNY 500,000" in form.text
        assert "a free pilot" in form.text
        await form.close()
    await message.click("批准")
    await firm.settle()
    assert "CNY 500,000" not in message.text  # it is decided


async def test_a_colleague_who_does_not_see_the_customer_is_shown_no_more_of_it(
    firm: Office,
) -> None:
    await firm.bob.types("/todo")
    await enter(firm, firm.alice, "Acme CNY 500k new, proposal", customer="Acme")
    first = await asked(firm, what="a free pilot", kind="resources")
    await first.click("批准")
    await firm.settle()
    form = await form_of(firm.alice, "Acme")
    await form.fill(what="an engineer for a day", approver="UBOB", kind="expertise")
    await save(firm, form)
    message = firm.bob.dm.messages[-1]
    assert "an engineer for a day" in message.text
    assert "500,000" not in message.text
    assert "a free pilot" not in message.text
    assert "商機" not in message.text
    assert "500,000" not in (await message.click("追問")).text
