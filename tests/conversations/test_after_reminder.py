"""What people say right after a reminder, in words that no other reader knows: what they were
reminded of is shown with its buttons. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_put_right import notes
from tests.office import Office

DONE = {"alice": "Done", "mei": "完成", "bob": "完成"}


async def reminded(office: Office, who: str, text: str) -> Person:
    """Of what is due at 10:50, a minute later."""
    person = office.slack.person(who)
    at = "today 10:50" if who == "alice" else "今天10:50"
    await person.types(f"/todo {text} {at}")
    await office.skip(hours=0.35)
    assert text in person.dm.last().text
    return person


@pytest.mark.parametrize(
    ("who", "text", "words"),
    [
        ("mei", "把延期账号开好发唐经理", "开好了，发她了"),
        ("mei", "把送货单拍给罗主管", "拍了发他微信了"),
        ("mei", "给何老板寄样册", "叫小刘寄了"),
        ("mei", "打给唐经理", "通过话了不用打了"),
        ("alice", "fetch the badges", "had Lee do it"),
        ("bob", "打給周協理", "打了，對上了，差一筆3200的下月補"),
    ],
)
async def test_what_is_told_as_done_has_its_button(
    office: Office, who: str, text: str, words: str
) -> None:
    person = await reminded(office, who, text)
    [said] = await says(office, person, words)
    assert text in said
    assert DONE[who] in person.dm.last().buttons
    assert [one.is_open for one in await todos(office)] == [True]
    assert await notes(office) == []


@pytest.mark.parametrize(
    ("who", "text", "words"),
    [
        ("mei", "去税务局取发票", "没去成，堵车"),
        ("bob", "剪短片", "還沒，下午再弄"),
        ("bob", "剪短片", "等等再說"),
        ("bob", "剪短片", "快好了"),
        ("bob", "剪短片", "先擺著"),
        ("bob", "剪短片", "我下午會處理"),
        ("alice", "mail the brochure", "nearly there"),
        ("alice", "mail the brochure", "leave it for now"),
    ],
)
async def test_what_is_not_done_yet_is_shown_with_its_buttons(
    office: Office, who: str, text: str, words: str
) -> None:
    person = await reminded(office, who, text)
    [said] = await says(office, person, words)
    assert text in said
    assert [one.is_open for one in await todos(office)] == [True]
    assert await notes(office) == []


@pytest.mark.parametrize(
    ("who", "text", "words", "button"),
    [
        ("mei", "去税务局取发票", "没空去，明天再去", "改到5月7日（周四）"),
        ("bob", "剪短片", "還要再兩天", "改到5月8日（週五）"),
        ("alice", "mail the brochure", "give me two more days", "Move to Fri, May 8"),
    ],
)
async def test_another_day_has_its_button(
    office: Office, who: str, text: str, words: str, button: str
) -> None:
    person = await reminded(office, who, text)
    await says(office, person, words)
    assert button in person.dm.last().buttons
    assert len(await todos(office)) == 1


@pytest.mark.parametrize(
    ("who", "customer", "text", "words"),
    [
        ("mei", "鼎盛塑胶", "打给鼎盛塑胶何老板", "何老板通了，约了周五下午两点来公司看演示"),
        ("alice", "Northwind", "ring Dana from Northwind", "got hold of Dana, she likes the demo"),
    ],
)
async def test_a_story_about_it_is_drafted_beside_it_with_its_customer(
    office: Office, who: str, customer: str, text: str, words: str
) -> None:
    await add(office, office.slack.person(who), customer)
    person = await reminded(office, who, text)
    shown, draft = await says(office, person, words)
    assert text in shown
    assert customer in draft
    [note] = await notes(office)
    assert note.typed == f"{customer}: {words}"


async def test_a_story_of_another_customer_has_nothing_to_do_with_it(office: Office) -> None:
    for name in ("鼎盛塑胶", "恒达精密"):
        await add(office, office.mei, name)
    await reminded(office, "mei", "打给鼎盛塑胶何老板")
    [draft] = await says(office, office.mei, "今天去了恒达精密，谈了价格，他们要考虑")
    assert "鼎盛塑胶" not in draft


async def test_a_new_promise_is_none_of_it(office: Office) -> None:
    await add(office, office.mei, "鼎盛塑胶")
    await reminded(office, "mei", "打给鼎盛塑胶何老板")
    said = await says(office, office.mei, "明天给老王寄合同")
    assert not any("鼎盛" in one for one in said)


async def test_long_after_it_words_are_not_about_it(office: Office) -> None:
    await reminded(office, "mei", "去税务局取发票")
    await office.skip(hours=1)
    said = await says(office, office.mei, "随便说点什么")
    assert not any("发票" in one for one in said)


async def test_in_the_thread_of_a_meeting_who_was_not_reached_is_shown_it(office: Office) -> None:
    await add(office, office.bob, "晨曦文具")
    form = await office.bob.types("/followup 晨曦文具 看過手冊，下次 今天上午11:00")
    assert (await form.submit()).closed
    await office.skip(hours=1.7)
    reminder = next(one for one in office.bob.dm.messages[::-1] if "未能會面" in one.buttons)
    for words in ("沒人接", "他沒接，明早再打"):
        await office.bob.says(words, thread_ts=reminder.ts)
        await office.settle()
        assert "未能會面" in office.bob.dm.last().buttons
        assert "晨曦文具" in office.bob.dm.last().text
    story = "有打，他說手冊看過了沒問題，想再買兩支掃碼槍"
    await office.bob.says(story, thread_ts=reminder.ts)
    await office.settle()
    [note] = await notes(office)
    assert note.typed == f"晨曦文具: {story}"
