"""A stand-in hears from customers of whom they cover, whose owner told nobody of them: from 10:30
of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]
LINES = [
    "for Alice: Dana from Northwind rang, wants the final offer today",
    "visited Northwind with Lars, the sign-on is ready",
    "代alice拜訪了Northwind，對方覺得方案不錯",
]


@pytest.fixture
async def covering(met: Office) -> Office:
    """Bob stands in for Alice, who has a customer with nothing that is owed."""
    form = await met.alice.types("/followup Northwind Robotics call with Dana: likes plan A")
    await form.submit()
    await met.alice.types("/followup away until May 8 @bob")
    await met.settle()
    return met


@pytest.mark.parametrize("line", LINES)
async def test_the_record_is_of_that_customer_and_its_owner_hears(
    covering: Office, line: str
) -> None:
    await says(covering, covering.bob, line)
    draft = covering.bob.dm.last()
    assert "Northwind Robotics" in draft.text
    assert "新客戶" not in draft.text
    await draft.click("儲存")
    await covering.settle()
    back = await covering.alice.types("/followup back")
    await covering.settle()
    assert "bob logged a contact with Northwind Robotics" in back.text


async def test_it_is_found_by_its_name_and_no_longer_after_the_leave(covering: Office) -> None:
    assert "Northwind Robotics" in (await covering.bob.types("/customer Northwind")).text
    await covering.alice.types("/followup back")
    await covering.settle()
    assert "Northwind Robotics" not in (await covering.bob.types("/customer Northwind")).text


async def test_nobody_else_finds_it(covering: Office) -> None:
    assert "Northwind Robotics" not in (await covering.mei.types("/customer Northwind")).text
