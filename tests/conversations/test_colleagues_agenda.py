"""What a colleague has to do, asked in plain words: never a to-do or a draft. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.profiles import add
from tests.conversations.reviews import meis_team
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import promise
from tests.office import Office


@pytest.mark.parametrize(
    "words",
    [
        "Bob今天有什么事？",
        "Bob這週有什麼要做？",
        "what does Bob have today?",
        "what's on Bob's plate",
        "<@UBOB>还有什么没做",
        "Bob今天的待办",
        "Bob 這週的待辦清單",
    ],
)
async def test_the_colleagues_list_is_shown(office: Office, words: str) -> None:
    await office.bob.types("/followup manager @mei")
    await promise(office, office.bob, "寄樣品給海岳物流", days=0)
    await promise(office, office.bob, "call the bank", days=20)
    await office.settle()
    [listed] = await says(office, office.mei, words)
    assert "寄樣品給海岳物流" in listed
    assert ("call the bank" in listed) == ("plate" in words or "没做" in words)
    assert len(await todos(office)) == 2


@pytest.mark.parametrize(
    "words", ["今天还有什么没做", "今天還有什麼沒做？", "what's still open today?", "Mei批了没有"]
)
async def test_a_question_makes_no_to_do_and_no_draft(office: Office, words: str) -> None:
    await office.mei.types("/todo")
    before = len(office.alice.dm.messages)
    await office.alice.says(words)
    await office.settle()
    said = office.alice.dm.messages[before:]
    assert all("Save" not in one.buttons for one in said)
    assert await todos(office) == []


@pytest.mark.parametrize(
    "words",
    [
        "海岳的會取消了沒有？",
        "海岳的会取消了吗",
        "Is the 海岳 meeting still on?",
        "海岳的報價發了沒有",
    ],
)
async def test_a_question_about_a_customer_shows_its_card(office: Office, words: str) -> None:
    await add(office, office.mei, "海岳食品")
    [card] = await says(office, office.mei, words)
    assert "海岳食品" in card
    assert "Save" not in office.mei.dm.messages[-1].buttons
    assert "保存" not in office.mei.dm.messages[-1].buttons


async def test_who_is_in_charge_sees_what_is_late_first_and_what_was_asked_by_customers(
    office: Office,
) -> None:
    await meis_team(office)
    await promise(office, office.bob, "寄樣品", days=0)
    await promise(office, office.bob, "write the report", days=1)
    await office.skip(days=1)
    await ask(office, office.bob, "urgent")
    [told] = await says(office, office.mei, "Bob今天有什么")
    assert told.startswith("bob，5月7日（周四）：3 件事")
    assert told.index("寄樣品") < told.index("write the report")
    [told] = await says(office, office.mei, "Bob有哪些逾期了")
    assert told.startswith("bob：有 1 件事逾期")
    [told] = await says(office, office.alice, "what does Bob have today?")
    assert "寄樣品" not in told


@pytest.mark.parametrize("words", ["誰逾期？", "谁逾期了", "有誰沒跟進", "who is late?"])
async def test_who_is_late_is_the_team_of_whoever_asks(office: Office, words: str) -> None:
    await meis_team(office)
    await promise(office, office.bob, "寄樣品", days=0)
    await office.skip(days=1)
    [told] = await says(office, office.mei, words)
    assert told.startswith("您的团队有 1 件事逾期")
    assert "bob" in told
    [told] = await says(office, office.alice, words)
    assert told.startswith("You have no team in Kept yet.")


async def test_whoever_has_nothing_late_hears_what_is_late_in_their_team(office: Office) -> None:
    """One's own comes first."""
    await meis_team(office)
    await promise(office, office.bob, "寄樣品", days=0)
    await office.skip(days=1)
    [told] = await says(office, office.mei, "有什么逾期了？")
    assert told.startswith("您的团队有 1 件事逾期")
    [told] = await says(office, office.alice, "what's late?")
    assert told.startswith("Nothing is late.")
    await promise(office, office.mei, "看合同", days=1)
    await office.skip(days=1)
    [told] = await says(office, office.mei, "有什么逾期了？")
    assert told.startswith("有 1 件事逾期")
