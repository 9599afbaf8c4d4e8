"""Several to-dos that are told of as done in one line, and colleagues who only get a copy.
From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says
from tests.conversations.test_home import promise
from tests.office import Office


@pytest.mark.parametrize(
    ("who", "texts", "words"),
    [
        (
            "alice",
            ["send Tom the credit note", "send Tom the usage stats"],
            "done with the credit note and the usage stats",
        ),
        (
            "alice",
            ["credit note for Tom", "audit pack for Ann"],
            "finished the credit note and the audit pack",
        ),
        ("mei", ["给唐经理寄样品", "问法务合同条款"], "样品和合同条款都搞定了"),
        ("bob", ["給周協理寄樣品", "問法務合約條款"], "樣品跟合約條款都處理好了"),
    ],
)
async def test_all_that_is_told_as_done_is_shown(
    office: Office, who: str, texts: list[str], words: str
) -> None:
    person = office.slack.person(who)
    for text in (*texts, "book the room"):
        await promise(office, person, text, days=1)
    [said] = await says(office, person, words)
    assert all(text in said for text in texts)
    assert "book the room" not in said


async def test_one_thing_with_two_parts_is_one(office: Office) -> None:
    for text in ("send the terms and conditions to Tom", "send the conditions report"):
        await promise(office, office.alice, text, days=1)
    [said] = await says(office, office.alice, "done with the terms and conditions")
    assert "send the terms and conditions to Tom" in said
    assert "report" not in said


@pytest.mark.parametrize(
    "words",
    [
        "email the price list to Priya tomorrow cc @bob",
        "email the price list to Priya tomorrow cc <@UBOB>",
        "email the price list to Priya tomorrow and cc Bob",
        "email the price list to Priya tomorrow, cc: Bob",
        "明天把价目表发给Priya，抄送 @bob",
        "明天把價目表寄給Priya，副本給 @bob",
    ],
)
async def test_who_gets_a_copy_has_nothing_to_do(office: Office, words: str) -> None:
    await office.bob.types("/todo")
    [said] = await says(office, office.alice, words)
    todos = [line for line in said.splitlines() if line.startswith("•")]
    assert len(todos) == 1
    assert " · bob" not in todos[0]
    assert "· @bob" not in todos[0]
    assert "· <@UBOB>" not in todos[0]
