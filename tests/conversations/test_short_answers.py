"""The shortest answers to what the bot has just said: what they are about is shown with the button
that does so, and nothing is changed by words. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.profiles import add
from tests.conversations.test_answered_in_words import issues
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import log, promise
from tests.conversations.test_issue_steps import raised
from tests.office import Office

PROMISED = {"alice": "send the quote", "mei": "发报价单", "bob": "寄報價單"}
DONE = {"alice": "Done", "mei": "完成", "bob": "完成"}


async def reminded(office: Office, who: str, *more: str) -> Person:
    """Of what is due today, in the digest of the next morning."""
    person = office.slack.person(who)
    for text in (PROMISED[who], *more):
        await promise(office, person, text, days=1)
    await office.skip(hours=23)  # Thursday, 09:30
    assert PROMISED[who] in person.dm.last().text
    return person


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("alice", "sent"),
        ("alice", "done"),
        ("alice", "already sent it"),
        ("mei", "已发"),
        ("mei", "发了"),
        ("mei", "已完成"),
        ("bob", "已寄"),
        ("bob", "完成了"),
    ],
)
async def test_what_was_just_reminded_of_is_done_at_one_press(
    office: Office, who: str, words: str
) -> None:
    person = await reminded(office, who)
    [said] = await says(office, person, words)
    assert PROMISED[who] in said
    assert [one.is_open for one in await todos(office)] == [True]
    await person.dm.last().click(DONE[who])
    await office.settle()
    assert [one.is_open for one in await todos(office)] == [False]
    assert DONE[who] not in person.dm.last().buttons


@pytest.mark.parametrize(
    ("who", "words", "button"),
    [
        ("alice", "next Tuesday", "Move to Tue, May 12"),
        ("alice", "can we move it to next Tuesday?", "Move to Tue, May 12"),
        ("mei", "改到下周二", "改到5月12日（周二）"),
        ("mei", "还没，下周二再发", "改到5月12日（周二）"),
        ("bob", "延到下週二", "改到5月12日（週二）"),
    ],
)
async def test_another_day_moves_it_at_one_press(
    office: Office, who: str, words: str, button: str
) -> None:
    person = await reminded(office, who)
    await says(office, person, words)
    await person.dm.last().click(button)
    await office.settle()
    assert [str(one.due) for one in await todos(office)] == ["2026-05-12"]


@pytest.mark.parametrize(
    ("who", "words", "told"),
    [
        ("alice", "not yet", "Still open, and nothing has been changed"),
        ("mei", "还没", "这一项还没有完成"),
        ("bob", "還沒", "這一項還沒有完成"),
        ("alice", "Zoe will do it", "I don't know anyone called “Zoe”"),
        ("mei", "让小王去", "这里没有人叫“小王”"),
        ("bob", "讓小王去", "這裡沒有人叫「小王」"),
    ],
)
async def test_what_is_not_done_is_shown_with_all_its_buttons(
    office: Office, who: str, words: str, told: str
) -> None:
    person = await reminded(office, who)
    [said] = await says(office, person, words)
    assert said.startswith(told)
    assert PROMISED[who] in said
    assert DONE[who] in person.dm.last().buttons


@pytest.mark.parametrize(
    ("who", "words", "button"),
    [
        ("alice", "Bob will", "Give it"),
        ("mei", "让Bob去", "交给对方"),
        ("mei", "交给Bob", "交给对方"),
        ("bob", "讓Alice去", "交給對方"),
    ],
)
async def test_who_is_to_do_it_gets_it_at_one_press(
    office: Office, who: str, words: str, button: str
) -> None:
    for one in (office.alice, office.bob):
        await one.types("/todo")
    person = await reminded(office, who)
    [mine] = {one.owner_id for one in await todos(office)}
    await says(office, person, words)
    await person.dm.last().click(button)
    await office.settle()
    assert [one.owner_id == mine for one in await todos(office)] == [False]


@pytest.mark.parametrize(
    ("who", "words", "more", "shown"),
    [
        ("alice", "sent", ("call the bank", "mail the slides"), [0, 2]),
        ("mei", "打过了", ("打电话给银行", "寄幻灯片"), [1]),
        ("bob", "完成了", ("打電話給銀行", "寄簡報"), [0, 1, 2]),
    ],
)
async def test_of_several_those_are_a_choice_that_are_done_so(
    office: Office, who: str, words: str, more: tuple[str, str], shown: list[int]
) -> None:
    person = await reminded(office, who, *more)
    [said] = await says(office, person, words)
    texts = (PROMISED[who], *more)
    assert [at for at, text in enumerate(texts) if text in said] == shown


@pytest.mark.parametrize(
    ("who", "hour", "words", "button"),
    [
        ("alice", "at 3pm", "an hour later", "Move to Wed, May 6, 4:00 PM"),
        ("mei", "15:00", "推迟一小时", "改到5月6日（周三）16:00"),
        ("bob", "15:00", "推遲一小時", "改到5月6日（週三）下午4:00"),
    ],
)
async def test_so_much_later_is_counted_from_its_hour(
    office: Office, who: str, hour: str, words: str, button: str
) -> None:
    person = office.slack.person(who)
    await person.types(f"/todo {PROMISED[who]} 2026-05-06 {hour}")
    await office.skip(hours=4, minutes=50)  # 15:20
    assert PROMISED[who] in person.dm.last().text
    await says(office, person, words)
    await person.dm.last().click(button)
    await office.settle()
    [todo] = await todos(office)
    assert str(todo.due_time) == "16:00:00"


async def test_in_the_thread_of_a_reminder_it_is_about_that_one(office: Office) -> None:
    mei = await reminded(office, "mei")
    reminder = mei.dm.last()
    await promise(office, mei, "寄样品", days=1)
    await mei.says("已完成", thread_ts=reminder.place.ts)
    await office.settle()
    answer = mei.dm.last()
    assert PROMISED["mei"] in answer.text
    assert "寄样品" not in answer.text
    await answer.click("完成")
    await office.settle()
    assert [one.text for one in await todos(office) if one.is_open] == ["寄样品"]


async def test_a_day_alone_is_no_answer_where_nothing_was_asked(office: Office) -> None:
    await add(office, office.alice, "Acme")
    for words in ("next Tuesday", "sent", "not yet", "Zoe will do it"):
        said = await says(office, office.alice, words)
        assert all("Do you mean" not in one for one in said)
    assert await todos(office) == []


async def test_after_a_draft_the_words_are_about_that(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await reminded(office, "alice")
    await says(office, office.alice, "met Li at Acme, she wants 300 seats by June")
    said = await says(office, office.alice, "next Tuesday")
    assert not any(PROMISED["alice"] in one for one in said)


async def test_thanks_stay_thanks_after_a_reminder(office: Office) -> None:
    await reminded(office, "alice")
    assert await says(office, office.alice, "ok thanks") == []


@pytest.mark.parametrize(
    ("who", "words", "button"),
    [
        ("mei", "已经回了，周四给接口文档", "已答复，保留这段话"),
        ("bob", "可以打八五折，已經跟他說了", "已答覆，保留這段話"),
        ("alice", "a third off, and he is fine with it", "Answered, keep these words"),
    ],
)
async def test_in_an_issues_thread_the_words_are_its_answer(
    office: Office, who: str, words: str, button: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, "Acme")
    await raised(office, person, "/issue Acme how much is it? urgent")
    await office.skip(hours=1, minutes=5)
    reminder = person.dm.last()
    assert "how much is it?" in reminder.text
    before = len(person.dm.messages)
    await person.says(words, thread_ts=reminder.place.ts)
    await office.settle()
    assert len(person.dm.messages) == before + 2  # the words, and one answer
    await person.dm.last().click(button)
    await office.settle()
    [issue] = await issues(office)
    assert issue.answer_text == words


@pytest.mark.parametrize(
    "words",
    ["已答覆", "Acme的問題：可以打八五折，已經跟他說了", "Acme那個已經跟他說了，中午前會修好"],
)
async def test_a_stand_in_answers_in_words_too(office: Office, words: str) -> None:
    for person in (office.alice, office.bob):
        await person.types("/todo")
    await add(office, office.alice, "Acme")
    await raised(office, office.alice, "/issue Acme how much is it? urgent")
    await office.alice.types("/followup away May 6 @bob")
    await office.skip(hours=1, minutes=5)
    assert "how much is it?" in office.bob.dm.last().text
    said = await says(office, office.bob, words)
    assert any(one.startswith("這是對客戶這個問題的答覆嗎？") for one in said)
    shown = next(one for one in office.bob.dm.messages if "這是對客戶" in one.text)
    await shown.click("已答覆，保留這段話")
    await office.settle()
    [issue] = await issues(office)
    assert issue.answer_text == words


async def test_a_name_with_a_title_is_taken_whole(office: Office) -> None:
    mei = await reminded(office, "mei")
    [said] = await says(office, mei, "交给刘主管")
    assert said.startswith("这里没有人叫“刘主管”")


async def test_what_was_shown_last_and_is_settled_gives_way_to_the_reminder(office: Office) -> None:
    mei = await reminded(office, "mei")
    await promise(office, mei, "寄样品", days=2)
    await says(office, mei, "样品寄了")
    await mei.dm.last().click("完成")
    await office.settle()
    [said] = await says(office, mei, "已发")
    assert PROMISED["mei"] in said


async def test_where_what_was_said_last_is_settled_nothing_else_is_meant(office: Office) -> None:
    alice = await reminded(office, "alice")
    reminder = alice.dm.last()
    await alice.types("/todo call the bank by May 9")
    await reminder.click("Done")
    await office.settle()
    [said] = await says(office, alice, "done")
    assert "I changed nothing" in said


@pytest.mark.parametrize(
    ("words", "button"),
    [
        ("next Tuesday", "Move to Tue, May 12"),
        ("done", "Log it"),
        ("not yet", "Didn't happen"),
        ("it was cancelled", "Didn't happen"),
    ],
)
async def test_a_contact_that_is_not_logged_is_answered_so_too(
    office: Office, words: str, button: str
) -> None:
    await log(office.alice, "Acme", next_contact="2026-05-07")
    await office.skip(days=1, hours=9)  # Thursday, 19:30
    assert "Acme" in office.alice.dm.last().text
    [said] = await says(office, office.alice, words)
    assert "Acme" in said
    assert button in office.alice.dm.last().buttons
