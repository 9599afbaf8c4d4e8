"""A question about a deal is answered from the records, and never taken for news. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.office import Office

ASKED = [
    ("alice", "Acme", "has Acme signed yet", "won or lost with Acme yet", "won on Wed, May 6"),
    ("alice", "Acme", "did we lose Acme?", "won or lost with Acme yet", "won on Wed, May 6"),
    ("bob", "綠野食品", "綠野簽了嗎", "綠野食品的商機仍在進行中", "5月6日（週三）成交"),
    ("bob", "綠野食品", "綠野年約簽了沒", "綠野食品的商機仍在進行中", "5月6日（週三）成交"),
    ("bob", "綠野食品", "綠野付款了嗎", "綠野食品的商機仍在進行中", "5月6日（週三）成交"),
    ("mei", "云帆软件", "云帆签约了没有？", "云帆软件的商机还在进行中", "5月6日（周三）赢单"),
    ("mei", "云帆软件", "云帆是不是丢了", "云帆软件的商机还在进行中", "5月6日（周三）赢单"),
]  # fmt: skip


async def answers(office: Office, name: str, line: str) -> list[SeenMessage]:
    who = getattr(office, name)
    before = len(who.dm.messages)
    await who.says(line)
    await office.settle()
    return list(who.dm.messages[before + 1 :])


@pytest.mark.parametrize(("name", "customer", "line", "is_open", "is_won"), ASKED)
async def test_whether_it_is_signed_is_told_as_it_stands(
    office: Office, name: str, customer: str, line: str, is_open: str, is_won: str
) -> None:
    who = getattr(office, name)
    await enter(office, who, f"{customer} CNY 120萬 新簽 階段：議價", customer=customer)
    [told] = await answers(office, name, line)
    assert is_open in told.text
    form = await told.click({"alice": "Won", "bob": "成交", "mei": "赢单"}[name])
    assert (await form.submit()).closed
    await office.settle()
    [told] = await answers(office, name, line)
    assert is_won in told.text
    assert "1,200,000" in told.text


@pytest.mark.parametrize(
    ("name", "line"), [("alice", "is Acme won?"), ("bob", "Acme成交了沒"), ("mei", "Acme签了吗")]
)
async def test_of_no_deal_it_is_told_so(office: Office, name: str, line: str) -> None:
    await add(office, getattr(office, name), "Acme")
    [told] = await answers(office, name, line)
    assert told.buttons == []
    assert "Acme" in told.text


async def test_a_line_that_asks_closes_nothing(office: Office) -> None:
    await enter(office, office.bob, "綠野食品 CNY 120萬 新簽 階段：議價", customer="綠野食品")
    form = await office.bob.types("/followup 綠野簽了沒")
    await office.settle()
    assert "deal_record_heard" not in str([one.blocks for one in office.bob.dm.messages])
    form = await office.bob.types("/deal 綠野食品 年約簽了沒")
    assert form.value("state") != "won"


async def test_what_is_owed_before_anything_was_won_is_told_so(office: Office) -> None:
    await enter(office, office.bob, "綠野食品 CNY 120萬 新簽 階段：議價", customer="綠野食品")
    [told] = await answers(office, "bob", "綠野還欠多少？")
    assert "綠野食品還沒有成交的商機" in told.text
