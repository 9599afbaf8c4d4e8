"""Lists of customers, and how something of theirs stands, are asked for in the DM, never drafted.
From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.mark.parametrize("words", ["我的客户", "我手上有哪些客户？", "which customers do I have?"])
async def test_ones_own_customers_are_listed(office: Office, words: str) -> None:
    await add(office, office.mei, "恒达")
    await add(office, office.bob, "云帆")
    [listed] = await says(office, office.mei, words)
    assert "恒达" in listed
    assert "云帆" not in listed


@pytest.mark.parametrize("words", ["哪些客戶還沒回覆", "which customers are waiting for us?"])
async def test_those_who_wait_are_listed(office: Office, words: str) -> None:
    await ask(office, office.alice, "urgent")
    [listed] = await says(office, office.alice, words)
    assert "Acme" in listed
    assert "Is A faster than B?" in listed


@pytest.mark.parametrize(
    "words",
    ["恒达那个投诉怎么样了", "恒达的客户情况", "恒达那边的折扣申请了吗", "恒达的樣品寄了嗎"],
)
async def test_how_something_of_a_customers_stands_is_answered_with_its_card(
    office: Office, words: str
) -> None:
    await add(office, office.mei, "恒达精密制造")
    [card] = await says(office, office.mei, words)
    assert card.startswith("恒达精密制造")
    assert "保存" not in office.mei.dm.last().buttons
