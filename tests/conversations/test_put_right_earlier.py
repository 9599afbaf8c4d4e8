"""What is said of something before what was shown last is put right, or taken back, there. From
10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import customers, drafted, saved
from tests.office import Office

__all__ = ["customers"]
pytestmark = pytest.mark.usefixtures("customers")


async def record_then_draft(office: Office, person: Person, lines: tuple[str, str]) -> None:
    await saved(office, person, lines[0], "Save" if person is office.alice else "保存")
    await office.skip(minutes=1)
    await drafted(office, person, lines[1])
    await office.skip(minutes=1)


EN = ("visited Globex, they like plan A", "called Northwind Robotics, they need 3 more arms")
ZH = ("今天拜訪了綠野農場，方案A他們很滿意", "跟海岳食品微信，報價比上次貴了兩成")


@pytest.mark.parametrize(
    ("words", "shows"),
    [
        ("oops it was a phone call not a visit", "Recorded: Globex · Wed, May 6, 10:30 AM · Phone"),
        ("sorry that was Northwind Robotics not Globex", "Recorded: Northwind Robotics"),
        ("it was a visit not a call", "Northwind Robotics · Wed, May 6, 10:31 AM"),
        ("oops it was a visit", "Northwind Robotics · Wed, May 6, 10:31 AM"),
    ],
)
async def test_what_was_so_is_put_right(office: Office, words: str, shows: str) -> None:
    await record_then_draft(office, office.alice, EN)
    [answer] = await says(office, office.alice, words)
    assert answer.startswith("Changed:")
    assert shows in answer


@pytest.mark.parametrize(
    ("words", "shows"),
    [
        ("不是拜訪，是電話", "已记录：绿野农场 · 5月6日（周三）10:30 · 电话沟通"),
        ("那是海岳，不是綠野", "已记录：海岳食品"),
    ],
)
async def test_in_chinese_too(office: Office, words: str, shows: str) -> None:
    await record_then_draft(office, office.mei, ZH)
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("已改正")
    assert shows.replace("绿野农场", "綠野農場") in answer


async def test_the_last_record_is_offered_where_a_draft_came_since(office: Office) -> None:
    await record_then_draft(office, office.alice, EN)
    [answer] = await says(office, office.alice, "delete the last record")
    assert answer.startswith("Nothing has been changed yet")
    assert "Recorded: Globex" in answer
    assert {"Undo", "Discard"} <= set(office.alice.dm.messages[-1].buttons)
    [answer] = await says(office, office.alice, "discard the draft")
    assert answer.startswith("The draft is discarded")


async def test_the_last_record_is_offered_in_chinese(office: Office) -> None:
    await record_then_draft(office, office.mei, ZH)
    [answer] = await says(office, office.mei, "把剛才的記錄刪了")
    assert "已记录：綠野農場" in answer
    assert "撤销" in office.mei.dm.messages[-1].buttons


@pytest.mark.parametrize(
    ("words", "says_so"),
    [
        ("no wait, she wants it next Wednesday", "is now due Wed, May 13"),
        ("wrong, next Wednesday", "is now due Wed, May 13"),
        ("take that back", "Nothing has been changed yet"),
    ],
)
async def test_right_after_a_record_it_is_put_right(
    office: Office, words: str, says_so: str
) -> None:
    await saved(office, office.alice, "visited Globex, they like A. todo: send the quote by Friday")
    await office.skip(minutes=1)
    [answer] = await says(office, office.alice, words)
    assert says_so in answer
