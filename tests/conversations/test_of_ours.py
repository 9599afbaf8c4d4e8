"""Who in a line is of ours: a colleague who went along, and one's own manager who is asked."""

import pytest

from tests.conversations.profiles import add
from tests.office import Office


async def test_a_colleague_in_a_list_went_along_and_is_nobody_of_the_customers(
    office: Office,
) -> None:
    await office.bob.types("/todo")  # so Kept knows him
    await add(office, office.alice, "Acme", chain="Li Wen (Buyer)")
    await office.alice.says("met Li and Bob at Acme about the price, she wants 3% off")
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    assert "Attendees (customer)  Li Wen (Buyer)\nAttendees (us)  alice, bob" in draft.text
    await draft.click("Save")
    await office.settle()
    recorded = await office.alice.dm.next(containing="Recorded")
    assert "Attendees (us)  bob, alice" in recorded.text
    card = (await office.alice.types("/customer Acme")).text
    assert "bob" not in card.lower()


async def test_a_contact_of_that_name_is_the_one_who_was_met(office: Office) -> None:
    await office.bob.types("/todo")  # so Kept knows him
    await add(office, office.alice, "Acme", chain="Li Wen (Buyer)\nBob Stone (CFO)")
    await office.alice.says("met Li and Bob at Acme about the price, she wants 3% off")
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    assert "Bob Stone" in draft.text
    assert "Attendees (us)" not in draft.text


async def test_who_went_instead_of_the_author_took_part_alone(office: Office) -> None:
    await office.bob.types("/todo")  # so Kept knows him
    await add(office, office.mei, "晨曦文具", chain="方老板（负责人）")
    await office.mei.says("昨天我请假，bob代我跟晨曦方老板喝咖啡，说第三家门市可以开始")
    draft = await office.mei.dm.next(containing="要记录与晨曦文具")
    assert "我方参与人员  bob" in draft.text
    assert "我方参与人员  mei" not in draft.text


@pytest.mark.parametrize(
    "typed",
    [
        "鹏程郑总说顺达报7万2，我们能到8万他就签，问林总行不行",
        "鹏程郑总要账期60天，问问林总能不能批",
        "鹏程郑总说价格再低5%就定，林总同意不",
    ],
)
async def test_ones_own_manager_is_asked_and_no_customer(office: Office, typed: str) -> None:
    await add(office, office.bob, "鹏程物流", chain="鄭總（總經理）")
    await office.bob.types("/followup manager @mei")
    await office.settle()
    await office.bob.says(typed)
    await office.settle()
    told = "\n".join(one.text for one in office.bob.dm.messages[-2:])
    assert "向mei" in told or "申請" in told
    draft = await office.bob.dm.next(containing="要記錄與鹏程物流")
    assert "鄭總" in draft.text
    assert "林总" not in draft.text.split("核心溝通內容")[0]
    assert "待答覆" not in draft.text
