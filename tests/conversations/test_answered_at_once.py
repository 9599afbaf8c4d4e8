"""What is answered in words to a reminder of a customer's question, to a nudge or right after its
record: that question is shown with its buttons, and no new one is made of it. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_answered_in_words import issues
from tests.conversations.test_direct_message import says
from tests.conversations.test_issue_steps import raised
from tests.office import Office

CUSTOMER = {"alice": "Acme", "mei": "启明教育", "bob": "晨曦文具"}
QUESTION = {
    "alice": "import crashed, night shift stands still",
    "mei": "春季班什么时候能上线",
    "bob": "印表機壞了",
}
URGENT = {"alice": "urgent", "mei": "紧急", "bob": "緊急"}
ASKS = {
    "alice": "Does this answer the customer's question?",
    "mei": "这是对客户这个问题的答复吗？",
    "bob": "這是對客戶這個問題的答覆嗎？",
}
ANSWERED = {
    "alice": "Answered, keep these words",
    "mei": "已答复，保留这段话",
    "bob": "已答覆，保留這段話",
}
ANSWERS = [
    ("alice", "called Dana back, import runs again"),
    ("alice", "rang them back, restarted, works again"),
    ("alice", "sent somebody over, they're on it"),
    ("mei", "回了，跟江校长说3月1号前能上，他可以接受"),
    ("mei", "已经回他了，3月1号前能上"),
    ("bob", "已經派人去換了"),
    ("bob", "回了，明天換一台新的"),
]


async def asked(office: Office, who: str) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    await raised(office, person, f"/issue {CUSTOMER[who]} {QUESTION[who]} {URGENT[who]}")


@pytest.mark.parametrize(("who", "words"), ANSWERS)
@pytest.mark.parametrize("minutes", [1, 65])
async def test_an_answer_to_what_was_said_last_shows_the_question(
    office: Office, who: str, words: str, minutes: int
) -> None:
    await asked(office, who)
    person = office.slack.person(who)
    await office.skip(minutes=minutes)
    said = await says(office, person, words)
    [shown] = [one for one in said if one.startswith(ASKS[who])]
    assert QUESTION[who] in shown
    button = next(one for one in person.dm.messages if one.text.startswith(ASKS[who]))
    await button.click(ANSWERED[who])
    await office.settle()
    [issue] = await issues(office)
    assert issue.answer_text == words


@pytest.mark.parametrize(("who", "words"), ANSWERS)
async def test_the_draft_beside_it_asks_nothing_anew(office: Office, who: str, words: str) -> None:
    await asked(office, who)
    person = office.slack.person(who)
    said = await says(office, person, words)
    new = ("Issue to answer", "待答复的客户问题", "待答覆的客戶問題")
    assert not [one for one in said if any(label in one for label in new)]


@pytest.mark.parametrize(
    ("who", "line", "save", "words"),
    [
        (
            "alice",
            "Dana from Acme rang: import crashed, needs an answer today",
            "Save",
            "called Dana back, import runs again",
        ),
        (
            "mei",
            "启明教育的江校长问春季班什么时候能上线，急着要",
            "保存",
            "已经回他了，3月1号前能上",
        ),
        ("bob", "晨曦文具周協理問印表機什麼時候能修好，很急", "儲存", "已經派人去換了"),
    ],
)
async def test_right_after_its_record_too(
    office: Office, who: str, line: str, save: str, words: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    await says(office, person, line)
    await person.dm.last().click(save)
    await office.settle()
    assert len(await issues(office)) == 1
    said = await says(office, person, words)
    assert [one for one in said if one.startswith(ASKS[who])]


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("alice", "called Dana, no answer, try again at 3"),
        ("alice", "visited Globex, they want 20 seats"),
        ("alice", "met Li at Globex, fixed the printer"),
        ("mei", "还没回他"),
        ("mei", "拜访了安和，聊了新系统"),
        ("bob", "打給周協理，沒人接，下午再打"),
    ],
)
async def test_what_is_no_answer_shows_none(office: Office, who: str, words: str) -> None:
    for other in ("Globex", "安和"):
        await add(office, office.slack.person(who), other)
    await asked(office, who)
    said = await says(office, office.slack.person(who), words)
    assert not [one for one in said if one.startswith(ASKS[who])]
