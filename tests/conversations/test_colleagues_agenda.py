"""What a colleague has to do, asked in plain words: never a to-do or a draft. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.profiles import add
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
