"""Of whose question an answer in words is, and which to-do it was promised by. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_issue_steps import raised
from tests.office import Office

ASKED = {"alice": "Answered", "mei": "已答复", "bob": "已答覆"}


async def offered(office: Office, who: str, words: str) -> bool:
    """Whether an open question is shown as answered."""
    person = office.slack.person(who)
    before = len(person.dm.messages)
    await says(office, person, words)
    return any(ASKED[who] in one.buttons for one in person.dm.messages[before:])


@pytest.mark.parametrize(
    ("who", "customers", "met", "asked", "words"),
    [
        (
            "bob",
            ("海岳物流", "綠野食品"),
            "/followup 海岳物流 林主任電話，看過手冊",
            "/followup 綠野食品 吳小姐問訂單為什麼沒進系統",
            "跟林主任講好了 簽收照片改週四",
        ),
        (
            "mei",
            ("海岳物流", "绿野食品"),
            "/followup 海岳物流 林主任电话，看过手册",
            "/followup 绿野食品 吴小姐问订单为什么没进系统",
            "跟林主任讲好了，签收照片改周四",
        ),
        (
            "alice",
            ("Meridian", "Acme"),
            "/followup Meridian call with Helen Marsh, she read the manual",
            "/followup Acme Li asks why the orders are not in the system",
            "told Helen Marsh about the photos",
        ),
    ],
)
async def test_who_is_named_belongs_to_another_customer(
    office: Office, who: str, customers: tuple[str, str], met: str, asked: str, words: str
) -> None:
    person = office.slack.person(who)
    for one in customers:
        await add(office, person, one)
    form = await person.types(met)
    assert (await form.submit()).closed
    await raised(office, person, asked)
    assert not await offered(office, who, words)


@pytest.mark.parametrize(
    ("who", "asked", "words"),
    [
        (
            "alice",
            "/followup Acme Li asks why three deliveries came late",
            "Acme rang, a pallet is missing, I told them I'd check with the warehouse",
        ),
        (
            "mei",
            "/followup 恒达精密 张总问为什么三次交货都晚了",
            "恒达精密少了一托货，跟他说了我会去查",
        ),
    ],
)
async def test_what_one_will_do_is_no_answer(
    office: Office, who: str, asked: str, words: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, asked.split(maxsplit=2)[1])
    await raised(office, person, asked)
    assert not await offered(office, who, words)


@pytest.mark.parametrize(
    ("who", "asked", "promised", "words"),
    [
        (
            "bob",
            "/followup 海岳物流 吳小姐問能不能多開三個帳號，今天下班前回她",
            "回她",
            "帳號的事回了，可以開，每個月加300",
        ),
        (
            "alice",
            "/followup Acme Li asks why it is late. I'll get back to her by Thursday noon",
            "get back to her",
            "answered Li from Acme, the roster was wrong",
        ),
    ],
)
async def test_the_to_do_by_which_it_was_promised_is_offered_beside_it(
    office: Office, who: str, asked: str, promised: str, words: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, asked.split(maxsplit=2)[1])
    await raised(office, person, asked)
    assert [one.text for one in await todos(office)] == [promised]
    said = await says(office, person, words)
    assert len([one for one in said if promised in one]) >= 1
    done = "Done" if who == "alice" else "完成"
    message = next(one for one in person.dm.messages[::-1] if done in one.buttons)
    await message.click(done)
    await office.settle()
    assert [one.is_open for one in await todos(office)] == [False]


async def test_of_two_reminders_of_a_minute_the_words_are_about_what_they_do(
    office: Office,
) -> None:
    await add(office, office.mei, "恒达精密")
    await raised(office, office.mei, "/followup 恒达精密 张总问能不能先开票后付款")
    at = "5月7日10:29"
    await office.mei.types(f"/todo 给财务打电话对账，{at}")
    await office.skip(hours=24.02)
    assert not await offered(office, "mei", "打了，对上了，差一笔3200的下月补")
    assert "给财务打电话对账" in office.mei.dm.last().text
