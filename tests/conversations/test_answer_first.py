"""An answer in words to a digest or a reminder that says more than that: its to-do
is shown with the button that settles it. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import promise
from tests.conversations.test_short_answers import DONE
from tests.office import Office

NO_QUESTION = ("Issue to answer", "待答复的客户问题", "待答覆的客戶問題")


async def reminded(office: Office, who: str, *texts: str) -> Person:
    person = office.slack.person(who)
    for text in texts:
        await promise(office, person, text, days=1)
    await office.skip(hours=23)  # Thursday, 09:30: the digest
    assert texts[0] in person.dm.last().text
    return person


@pytest.mark.parametrize(
    ("who", "text", "words"),
    [
        ("mei", "给唐经理回电话", "打过了，唐经理说法务周四回，让我先准备两份合同"),
        ("alice", "call Dana back", "called her, Dana says legal answers Thursday"),
        ("bob", "看一下綠野合約", "看完了，付款條款要改成月結60天"),
        ("bob", "確認API額度", "API額度確認好了，每天一萬次"),
        ("bob", "確認API額度", "額度確認好了"),
        ("mei", "看一下合同", "看过了，付款条款要改"),
        ("alice", "check the API quota", "API quota checked, it's 10,000 a day"),
        ("alice", "look at the contract", "looked at it, the payment terms must change"),
        ("bob", "先給她報價單", "報價單給了"),
    ],
)
async def test_the_to_do_is_offered_as_done(
    office: Office, who: str, text: str, words: str
) -> None:
    person = await reminded(office, who, text)
    said = await says(office, person, words)
    shown = [one for one in said if text in one]
    assert len(shown) == 1
    assert not [one for one in said if any(label in one for label in NO_QUESTION)]
    message = next(one for one in reversed(person.dm.messages) if DONE[who] in one.buttons)
    await message.click(DONE[who])
    await office.settle()
    assert [one.is_open for one in await todos(office)] == [False]


@pytest.mark.parametrize(
    ("who", "text", "words", "button"),
    [
        ("bob", "確認API額度", "明天中午來不及，週五給你", "改到5月8日（週五）"),
        ("bob", "看一下綠野合約", "這個我明天不行，週五看", "改到5月8日（週五）"),
        ("mei", "确认API额度", "今天没空，下周一给你", "改到5月11日（周一）"),
        ("alice", "check the API quota", "can't do it today, Friday", "Move to Fri, May 8"),
        ("alice", "check the API quota", "sorry, I can't today, Friday then", "Move to Fri, May 8"),
        ("bob", "給他測試帳號", "測試帳號下週一給", "改到5月11日（週一）"),
        ("mei", "给他测试帐号", "测试帐号下周一给", "改到5月11日（周一）"),
        ("bob", "拍教學短片", "教學短片下週二下午三點前", "改到5月12日（週二）下午3:00"),
        (
            "alice",
            "send Li the test account",
            "test account will follow on Monday",
            "Move to Mon, May 11",
        ),
    ],
)
async def test_another_day_is_offered(
    office: Office, who: str, text: str, words: str, button: str
) -> None:
    person = await reminded(office, who, text)
    [said] = await says(office, person, words)
    assert text in said
    await person.dm.last().click(button)
    await office.settle()
    [todo] = await todos(office)
    assert todo.is_open
    assert str(todo.due) > "2026-05-07"


async def test_one_is_done_and_the_other_comes_later(office: Office) -> None:
    person = await reminded(office, "bob", "拍教學短片", "先給她報價單")
    said = await says(office, person, "教學短片拍好了，報價單週五給")
    assert len(said) == 2
    assert "拍教學短片" in said[0]
    assert "報價單" in said[1]
    assert "改到5月8日（週五）" in person.dm.last().buttons


async def test_a_record_is_drafted_beside_it(office: Office) -> None:
    await add(office, office.mei, "龙岗五金")
    person = await reminded(office, "mei", "给唐经理回电话")
    said = await says(office, person, "打过了，龙岗五金的唐经理同意了价格")
    assert [one for one in said if "给唐经理回电话" in one]
    assert [one for one in said if "要记录" in one]


@pytest.mark.parametrize(
    ("who", "text", "words"),
    [
        ("mei", "给王总发邮件", "打过了，他说周四回"),
        ("alice", "send the quote", "can't hear you, call me Friday"),
        ("bob", "寄報價單", "給王總發發票週五前"),
    ],
)
async def test_what_is_of_something_else_shows_none(
    office: Office, who: str, text: str, words: str
) -> None:
    person = await reminded(office, who, text)
    said = await says(office, person, words)
    assert not [one for one in said if text in one]
