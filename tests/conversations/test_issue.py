"""A customer's issue: its clock, who hears of it, and Answered."""

import pytest

from tests.conversations.issues import STAGES, ask, clock_of
from tests.conversations.preferences import choose
from tests.conversations.profiles import add
from tests.office import Office


@pytest.mark.parametrize(
    ("urgency", "minutes"),
    [("complex", (24 * 60, 46 * 60, 48 * 60)), ("urgent", (60, 90, 120))],
)
async def test_the_clock_reaches_the_owner_and_at_its_end_the_manager(
    office: Office, urgency: str, minutes: tuple[int, ...]
) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, urgency)
    passed = 0
    for number, at in enumerate(minutes):
        await office.skip(minutes=at - passed - 1)
        assert clock_of(office.alice) == STAGES[:number]
        assert clock_of(office.mei) == []
        await office.skip(minutes=2)
        passed = at + 1
        assert clock_of(office.alice) == STAGES[: number + 1]
    if urgency == "complex":
        assert clock_of(office.mei) == []
        await office.skip(hours=23)  # on the list of the next morning
    assert clock_of(office.mei) == ["已超时"]

    await office.skip(days=4)  # the complex one's list of Monday
    on_monday = ["Still unanswered"] if urgency == "complex" else []
    assert clock_of(office.alice) == [*STAGES, *on_monday]
    assert clock_of(office.mei) == ["已超时"]


async def test_answered_stops_the_clock(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "complex")
    await office.skip(hours=24)
    half = await office.alice.dm.next(containing="Half the time is up")
    await half.click("Answered")
    assert "✅ Answered on Thu, May 7, 10:30 AM" in half.text
    assert half.buttons == ["Customer told", "Close", "Not answered yet", "What did you tell them?"]

    await office.skip(days=4)
    assert clock_of(office.alice) == STAGES[:1]
    assert clock_of(office.mei) == []


async def test_an_answer_that_the_customer_has_is_closed_with_one_press_more(
    office: Office,
) -> None:
    await ask(office, office.alice, "urgent")
    listed = await office.alice.types("/issue")
    await listed.click("Answered")
    assert "✅ Answered on Wed, May 6, 10:30 AM. Does the customer know?" in listed.text
    await listed.click("Close")
    assert "Is A faster than B?" not in listed.text
    records = await office.alice.types("/customer Acme")
    assert "Open issues" not in records.text


async def test_an_answer_that_was_pressed_by_mistake_is_taken_back_and_the_clock_runs_on(
    office: Office,
) -> None:
    await ask(office, office.alice, "urgent")
    listed = await office.alice.types("/issue")
    await listed.click("Answered")
    await office.skip(minutes=30)
    await listed.click("Not answered yet")
    assert "1 h 30 min left, until Wed, May 6, 12:30 PM" in listed.text
    for _ in STAGES:
        await office.skip(minutes=31)
    assert clock_of(office.alice) == STAGES


async def test_the_manager_who_was_told_sees_that_it_is_answered(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "urgent")
    await office.skip(hours=3)
    missed = await office.mei.dm.next(containing="已超时")
    await (await office.alice.dm.next(containing="Missed")).click("Answered")
    await office.settle()
    assert "✅ 5月6日（周三）13:30已答复" in missed.text


async def test_what_was_answered_on_the_spot_has_no_clock(office: Office) -> None:
    await ask(office, office.alice, "on_the_spot")
    await office.skip(days=4)
    assert clock_of(office.alice) == []


async def test_the_list_shows_the_time_left_the_most_pressing_first(office: Office) -> None:
    assert "沒有客戶在等您答覆" in (await office.bob.types("/followup 問題")).text
    await ask(office, office.bob, "complex", issue_question="能否加快速度？")
    await ask(office, office.bob, "urgent", issue_question="系統何時恢復 <!here>？")
    await office.skip(hours=1)

    listed = await office.bob.types("/issue")
    assert "2 個客戶問題等您答覆" in listed.text
    assert listed.text.index("系統何時恢復 <!here>？") < listed.text.index("能否加快速度？")
    assert "還剩 1 小時，截至5月6日（週三）中午12:30" in listed.text
    await office.skip(hours=2)
    listed = await office.bob.types("/issue")
    assert "5月6日（週三）中午12:30" in listed.text
    await listed.click("已答覆", near="系統何時恢復")
    await office.settle()
    assert "1 個客戶問題等您答覆" in listed.text
    assert listed.text.index("能否加快速度？") < listed.text.index("系統何時恢復 <!here>？")
    await listed.click("已答覆")
    assert "沒有客戶在等您答覆" in listed.text
    for step in ("已告訴客戶", "關閉"):
        for _ in range(2):
            await office.settle()
            await listed.click(step, nth=1)
    assert "速度" not in listed.text
    assert listed.buttons == ["新增待辦", "暫不安排"]  # what comes next?


async def test_an_issue_is_answered_in_home_too(office: Office) -> None:
    await ask(office, office.alice, "complex")
    home = await office.alice.opens_home()
    for step in ("Answered", "Customer told", "Close"):
        assert "Is A faster than B?" in office.alice.home().text
        await choose(home, step)
    assert "Is A faster than B?" not in office.alice.home().text


async def test_a_long_list_shows_the_most_pressing_and_counts_the_rest(office: Office) -> None:
    for number in range(12):
        await ask(office, office.alice, "complex", issue_question=f"question {number:02}")
        await office.skip(minutes=1)
    listed = await office.alice.types("/issue")
    assert "12 questions are waiting for your answer" in listed.text
    assert "question 09" in listed.text
    assert "question 10" not in listed.text
    assert "and 2 more" in listed.text
    await listed.click("Answered", near="question 00")
    assert "question 10" in listed.text


async def test_the_confirmation_says_until_when_the_answer_is_waited_for(office: Office) -> None:
    await ask(office, office.alice, "urgent", todo_1_text="send slots by tomorrow")
    record = await office.alice.dm.next(containing="Recorded")
    assert "Urgent – 2 h, by Wed, May 6, 12:30 PM: Is A faster than B?" in record.text
    assert "Next  Wed, May 6, 12:30 PM: answer “Is A faster than B?”" in record.text


async def test_a_manager_nudges_from_the_list_of_what_their_team_has_missed(
    office: Office,
) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "complex")
    await office.skip(hours=48 + 23)
    missed = await office.mei.dm.next(containing="Is A faster than B?")
    assert "已答复" not in missed.buttons
    await missed.click("催一下", near="Is A faster than B?")
    await office.settle()
    assert "Is A faster than B?" in office.alice.dm.last().text
    assert "mei" in office.alice.dm.last().text


async def test_a_manager_nudges_from_the_team_on_home(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "complex")
    home = await office.mei.opens_home()
    home = await home.click("我的团队")
    await home.select("home-issue:1", "issue_nudge/1:1")
    await office.settle()
    assert "mei asks you about the answer to Acme" in office.alice.dm.last().text


@pytest.mark.parametrize("word", ["急", "急件", "很急", "加急", "火急", "特急", "急！！"])
async def test_a_line_says_in_any_word_that_it_is_urgent(office: Office, word: str) -> None:
    await add(office, office.bob, "綠野農場")
    form = await office.bob.types(f"/issue 綠野農場 發票抬頭打錯，要重開，{word}")
    assert form.value("urgency") == "urgent"
    assert form.value("question") == "發票抬頭打錯，要重開"


async def test_that_it_is_a_complaint_is_no_part_of_the_question(office: Office) -> None:
    await add(office, office.bob, "海岳物流")
    form = await office.bob.types("/issue 海岳客訴 包裝破損")
    assert form.value("question") == "包裝破損"
    assert form.value("urgency") == "complex"
