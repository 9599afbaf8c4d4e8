"""A figure that somebody asks for in the DM is told with its period, never drafted. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.reviews import meis_team, record
from tests.conversations.test_direct_message import says
from tests.office import Office


async def visits(office: Office) -> None:
    """Bob has visited two customers, one of them twice, and rung a third."""
    await meis_team(office)
    for hours, customer in ((1, "Acme"), (2, "Bolt"), (3, "Bolt")):
        await record(office, office.bob, customer, hours_ago=hours, method="visit")
    await record(office, office.bob, "Cargo", hours_ago=2, method="phone")


@pytest.mark.parametrize(
    "words",
    ["Bob這週拜訪幾家", "bob这个月拜访了几次", "how many visits did Bob make this week?"],
)
async def test_a_manager_is_told_how_many_visits_one_of_theirs_made(
    office: Office, words: str
) -> None:
    await visits(office)
    [told] = await says(office, office.mei, words)
    assert told.startswith("bob · ")
    assert "拜访次数：3" in told
    opened = office.mei.dm.last()
    await opened.click("打开复盘")
    await office.settle()
    assert "bob" in office.mei.dm.last().text
    assert "复盘" in office.mei.dm.last().text


async def test_which_customers_they_were_is_told_by_name(office: Office) -> None:
    await visits(office)
    [told] = await says(office, office.mei, "Bob這週拜訪了哪些客戶")
    assert "客户：" in told
    assert "Acme" in told
    assert "Bolt" in told
    assert "Cargo" not in told


async def test_of_the_team_each_is_told_beside_all(office: Office) -> None:
    await visits(office)
    await record(office, office.alice, "Delta", method="visit")
    [told] = await says(office, office.mei, "這週團隊跑了幾家客戶")
    assert told.startswith("mei的团队 · ")
    assert "拜访次数：4" in told
    assert "• bob：3\n• alice：1" in told


async def test_a_rep_is_told_their_own_and_of_nobody_else(office: Office) -> None:
    await visits(office)
    [own] = await says(office, office.bob, "我這個月拜訪了幾次")
    assert own.startswith("bob · 2026年5月\n拜訪次數：3\n開啟檢討")
    [refused] = await says(office, office.alice, "how many visits did Bob make this week?")
    assert "Visits" not in refused
    assert "bob" in refused


async def test_what_was_signed_and_how_much_of_a_target_is_reached(office: Office) -> None:
    await meis_team(office)
    await add(office, office.alice, "Acme Industries")
    await office.mei.types("/target Q2 signed CNY 2,000,000")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    [told] = await says(office, office.mei, "這個月成交多少")
    assert "CNY 500,000" in told
    [told] = await says(office, office.mei, "這季目標達成多少")
    assert "CNY 2,000,000" in told
    assert "25%" in told


@pytest.mark.parametrize(
    "words", ["小美這週拜訪幾家", "Zoe上个月签了多少", "how many visits did Zoe make?"]
)
async def test_of_a_stranger_it_is_said_what_can_be_asked_and_nothing_is_drafted(
    office: Office, words: str
) -> None:
    [told] = await says(office, office.alice, words)
    assert told.startswith("I can't answer that from the records.")
    assert "Save" not in office.alice.dm.last().buttons
