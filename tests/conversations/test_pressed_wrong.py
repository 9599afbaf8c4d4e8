"""Who has pressed the wrong button says so in words: what they finished is shown with the button
that opens it again. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_put_right import notes
from tests.conversations.test_short_answers import DONE, PROMISED, reminded
from tests.office import Office

REOPEN = {"alice": "Reopen", "mei": "重新打开", "bob": "重新開啟"}


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("alice", "pressed the wrong one"),
        ("mei", "按错了"),
        ("bob", "啊按錯了 還沒做好"),
        ("bob", "還沒好，幫我取消剛剛的完成"),
    ],
)
async def test_what_was_finished_last_is_opened_again(office: Office, who: str, words: str) -> None:
    person = await reminded(office, who)
    await person.dm.last().click(DONE[who])
    await office.settle()
    [said] = await says(office, person, words)
    assert PROMISED[who] in said
    assert [one.is_open for one in await todos(office)] == [False]
    await person.dm.last().click(REOPEN[who])
    await office.settle()
    assert [one.is_open for one in await todos(office)] == [True]
    assert await notes(office) == []


async def test_the_one_that_is_named_is_meant(office: Office) -> None:
    await reminded(office, "bob", "給手冊")
    await office.bob.dm.last().click("完成", near="給手冊")
    await office.bob.dm.last().click("完成")
    await office.settle()
    [said] = await says(office, office.bob, "咦按錯了 報價單還沒寄")
    assert "寄報價單" in said
    assert "給手冊" not in said


@pytest.mark.parametrize(("who", "words"), [("alice", "wrong button"), ("mei", "按错了")])
async def test_who_has_finished_nothing_is_told_so(office: Office, who: str, words: str) -> None:
    person = office.slack.person(who)
    [said] = await says(office, person, words)
    assert "Undo" in said or "撤销" in said
    assert await notes(office) == []
