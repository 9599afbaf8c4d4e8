"""Several things that the digest named are told of as done at once: what would be finished is
shown, one press finishes it, and another takes it back. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import promise
from tests.office import Office

PROMISED = {
    "alice": ("send the quote", "call Ann", "book the room"),
    "mei": ("发报价单", "给李总打电话", "订会议室"),
    "bob": ("寄報價單", "打電話給李總", "訂會議室"),
}
ALL = {"alice": "Mark all 3 as done", "mei": "3 项全部完成", "bob": "3 項全部完成"}
TWO = {"alice": "Mark all 2 as done", "mei": "2 项全部完成", "bob": "2 項全部完成"}
UNDO = {"alice": "Undo", "mei": "撤销", "bob": "復原"}


async def reminded(office: Office, who: str, *texts: str) -> Person:
    person = office.slack.person(who)
    for text in texts or PROMISED[who]:
        await promise(office, person, text, days=1)
    await office.skip(hours=23)  # Thursday, 09:30
    return person


async def is_open(office: Office) -> list[bool]:
    return [one.is_open for one in await todos(office)]


@pytest.mark.parametrize(
    ("who", "words"),
    [("alice", "all done"), ("mei", "都好了"), ("bob", "全部完成了")],
)
async def test_all_are_done_at_one_press_and_open_again_at_another(
    office: Office, who: str, words: str
) -> None:
    person = await reminded(office, who)
    [said] = await says(office, person, words)
    assert all(one in said for one in PROMISED[who])
    assert await is_open(office) == [True, True, True]
    answer = person.dm.last()
    await answer.click(ALL[who])
    await office.settle()
    assert await is_open(office) == [False, False, False]
    assert ALL[who] not in answer.buttons
    await answer.click(UNDO[who])
    await office.settle()
    assert await is_open(office) == [True, True, True]
    assert ALL[who] in answer.buttons


@pytest.mark.parametrize(
    ("who", "words", "left"),
    [
        ("alice", "1 and 3 are done", 1),
        ("alice", "the first two", 2),
        ("alice", "all except the second one", 1),
        ("mei", "第一个和第三个做完了", 1),
        ("mei", "前两个都做了", 2),
        ("bob", "除了第一個都做完了", 0),
    ],
)
async def test_the_places_are_those_of_the_digest(
    office: Office, who: str, words: str, left: int
) -> None:
    person = await reminded(office, who)
    [said] = await says(office, person, words)
    assert PROMISED[who][left] not in said
    await person.dm.last().click(TWO[who])
    await office.settle()
    assert await is_open(office) == [at == left for at in range(3)]


@pytest.mark.parametrize(
    ("who", "words", "at"),
    [("alice", "the last one is done", 2), ("mei", "第二个好了", 1), ("bob", "都寄了", 0)],
)
async def test_a_single_one_has_its_own_button(
    office: Office, who: str, words: str, at: int
) -> None:
    person = await reminded(office, who)
    [said] = await says(office, person, words)
    assert [one in said for one in PROMISED[who]] == [at == place for place in range(3)]
    assert len(person.dm.last().buttons) == 1


async def test_both_of_three_are_not_guessed(office: Office) -> None:
    alice = await reminded(office, "alice")
    await says(office, alice, "both done")
    assert alice.dm.last().buttons == ["Done", "Done", "Done"]


async def test_both_of_two_are_done_at_one_press(office: Office) -> None:
    alice = await reminded(office, "alice", "send the quote", "call Ann")
    await says(office, alice, "done both")
    await alice.dm.last().click("Mark all 2 as done")
    await office.settle()
    assert await is_open(office) == [False, False]


@pytest.mark.parametrize("words", ["all done", "both done", "都做完了"])
async def test_where_nothing_was_said_before_it_is_said_that_nothing_changed(
    office: Office, words: str
) -> None:
    await office.alice.types("/todo call the bank by May 9")
    [said] = await says(office, office.alice, words)
    assert "changed nothing" in said


async def test_a_place_that_is_not_there_changes_nothing_and_is_said(office: Office) -> None:
    alice = await reminded(office, "alice")
    [said] = await says(office, alice, "1 and 5 are done")
    assert said.startswith("My last message lists 3 things")
    assert alice.dm.last().buttons == []


async def test_what_was_done_before_the_press_stays_done_after_undo(office: Office) -> None:
    alice = await reminded(office, "alice")
    digest = alice.dm.last()
    await says(office, alice, "all done")
    answer = alice.dm.last()
    await digest.click("Done", near="send the quote")
    await answer.click("Mark all 3 as done")
    await office.settle()
    await answer.click("Undo")
    await office.settle()
    assert await is_open(office) == [False, True, True]


async def test_after_an_answer_about_one_all_is_about_the_digest(office: Office) -> None:
    alice = await reminded(office, "alice")
    await says(office, alice, "all sent")
    [said] = await says(office, alice, "everything is done")
    assert all(one in said for one in PROMISED["alice"])


@pytest.mark.parametrize(
    ("who", "words", "at", "button"),
    [
        ("alice", "drop the third", 2, "Delete"),
        ("mei", "第一个改到周五", 0, "改到5月8日（周五）"),
        ("bob", "第二個改到週五", 1, "改到5月8日（週五）"),
    ],
)
async def test_what_else_is_to_become_of_one_is_offered_by_its_place(
    office: Office, who: str, words: str, at: int, button: str
) -> None:
    person = await reminded(office, who)
    [said] = await says(office, person, words)
    assert [one in said for one in PROMISED[who]] == [at == place for place in range(3)]
    assert button in person.dm.last().buttons
    assert await is_open(office) == [True, True, True]


async def test_one_done_and_another_not_yet_make_no_draft(office: Office) -> None:
    mei = await reminded(office, "mei")
    done, later = await says(office, mei, "第二个好了，第三个明天")
    assert PROMISED["mei"][1] in done
    assert PROMISED["mei"][2] in later
    assert "保存" not in mei.dm.last().buttons
