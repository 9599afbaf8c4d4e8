"""What people ask to have put off in plain words: what fits is shown with a button that moves it to
the day that was said. From 10:30 of Wednesday 6 May 2026."""

from datetime import date, time

import pytest
from sqlmodel import select

from bot.localslack.people.people import Person
from models import Appointment, Todo
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_home import log, promise
from tests.office import Office


async def due(office: Office) -> dict[str, date | None]:
    todos = await office.bot.database.read(lambda s: list(s.exec(select(Todo))))
    return {one.text: one.due for one in todos}


async def promised(office: Office, who: Person, *texts: str) -> None:
    for days, text in enumerate(texts):
        await promise(office, who, text, days=days)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("snooze the hospital to Monday", "Mon, May 11"),
        ("push the hospital to Friday", "Fri, May 8"),
        ("put the hospital off until next week", "Mon, May 11"),
        ("can we do the hospital on Friday instead?", "Fri, May 8"),
        ("hold off on the hospital until the 20th", "Wed, May 20"),
    ],
)
async def test_what_is_put_off_in_words_has_a_button_with_its_day(
    office: Office, words: str, day: str
) -> None:
    await promised(office, office.alice, "send prices to the hospital", "ask legal")
    [said] = await says(office, office.alice, words)
    assert said.startswith("Do you mean this? Nothing has been changed yet")
    assert "ask legal" not in said
    answer = office.alice.dm.last()
    assert f"Move to {day}" in answer.buttons
    assert (await due(office))["send prices to the hospital"] == date(2026, 5, 6)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("把医院那个推到周一", "5月11日"),
        ("醫院那個延到週五", "5月8日"),
        ("医院那个下周再说", "5月11日"),
        ("麻烦把医院的样品往后挪到周五", "5月8日"),
        ("医院样品推到周五吧", "5月8日"),
    ],
)
async def test_in_chinese_too(office: Office, words: str, day: str) -> None:
    await promised(office, office.mei, "给第一医院寄样品", "问法务")
    [said] = await says(office, office.mei, words)
    assert said.startswith("您说的是这一项吗？还没有改动")
    assert "问法务" not in said
    assert any(one.startswith(f"改到{day}") for one in office.mei.dm.last().buttons)


@pytest.mark.both_databases
async def test_pressed_it_is_moved_once_and_the_message_says_so(office: Office) -> None:
    await promised(office, office.alice, "send prices to the hospital", "ask legal")
    await says(office, office.alice, "snooze the hospital to Monday")
    answer = office.alice.dm.last()
    await answer.click("Move to Mon, May 11")
    await office.settle()
    assert answer.text.startswith("✅ It is set for Mon, May 11.")
    assert "Move to Mon, May 11" not in answer.buttons
    moved = await due(office)
    assert moved["send prices to the hospital"] == date(2026, 5, 11)
    assert moved["ask legal"] == date(2026, 5, 7)


async def test_of_two_that_fit_the_one_that_is_pressed_is_moved(office: Office) -> None:
    await promised(office, office.alice, "send prices to the hospital", "call the hospital")
    await says(office, office.alice, "push the hospital to Friday")
    answer = office.alice.dm.last()
    await answer.click("Move to Fri, May 8", nth=1)
    await office.settle()
    assert answer.text.startswith("What is marked ✅ is set for Fri, May 8.")
    assert sorted(filter(None, (await due(office)).values())) == [
        date(2026, 5, 7),
        date(2026, 5, 8),
    ]
    await answer.click("Move to Fri, May 8")
    await office.settle()
    assert set((await due(office)).values()) == {date(2026, 5, 8)}


async def test_a_planned_contact_that_is_no_more_than_named_is_moved_at_a_press(
    office: Office,
) -> None:
    await log(office.alice, "Acme", next_contact="2026-05-07")
    await says(office, office.alice, "move the acme visit to Friday 4pm")
    [said] = await says(office, office.alice, "push acme to Monday")
    assert "planned contact" in said
    await office.alice.dm.last().click("Move to Mon, May 11")
    await office.settle()
    [planned] = await office.bot.database.read(lambda s: list(s.exec(select(Appointment))))
    assert (planned.on, planned.starts) == (date(2026, 5, 11), time(16))


async def test_a_day_that_is_over_when_it_is_pressed_is_refused(office: Office) -> None:
    await promised(office, office.alice, "send prices to the hospital")
    await says(office, office.alice, "push the hospital to Friday")
    answer = office.alice.dm.last()
    await office.skip(days=5)
    await answer.click("Move to Fri, May 8")
    await office.settle()
    assert (await due(office))["send prices to the hospital"] == date(2026, 5, 6)


async def test_news_of_a_customer_is_a_record_all_the_same(office: Office) -> None:
    await add(office, office.mei, "恒达")
    await promised(office, office.mei, "给恒达发报价单")
    [said] = await says(office, office.mei, "恒达付款推到周五了")
    assert "您说的是" not in said


async def test_how_many_more_fit_is_said(office: Office) -> None:
    await promised(office, office.alice, *(f"call supplier {name}" for name in "ABCDE"))
    [said] = await says(office, office.alice, "push the supplier to the 20th")
    assert said.count("call supplier") == 3
    assert "2 more fit." in said


async def test_how_many_more_drafts_there_are_is_said(office: Office) -> None:
    for name in ("Acme", "Globex", "Initech", "Umbrella", "Hooli"):
        await add(office, office.alice, name)
        await says(office, office.alice, f"met Li at {name}, she wants 300 seats by June")
    [said] = await says(office, office.alice, "save it")
    assert "2 more drafts are open. They are on my Home tab" in said
    answer = office.alice.dm.last()
    assert answer.buttons.count("Save") == 3
    await answer.click("Save", nth=1)
    await office.settle()
    assert "2 more drafts are open" in answer.text


async def test_what_is_on_that_day_already_is_not_asked_about(office: Office) -> None:
    await promised(office, office.alice, "send prices to the hospital", "call the hospital")
    [said] = await says(office, office.alice, "push the hospital to tomorrow")
    assert "send prices" in said
    assert "call the hospital" not in said


@pytest.mark.parametrize("words", ["名片改明天", "名片明天再印"])
async def test_a_to_do_is_moved_to_the_day_that_stands_behind_it(
    office: Office, words: str
) -> None:
    await promised(office, office.bob, "拿名片去印", "問法務")
    [said] = await says(office, office.bob, words)
    assert "拿名片去印" in said
    assert "改到5月7日（週四）" in said
