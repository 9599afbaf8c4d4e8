"""The morning's digest as people read it, and what its buttons and menus do."""

from datetime import UTC, datetime

import pytest

from bot.localslack.people.people import Person
from tests.conversations.issues import ask
from tests.conversations.preferences import choose
from tests.office import Office


async def promise(person: Person, count: int, due: str) -> None:
    for number in range(1, count + 1):
        await person.types(f"/todo thing {number:02} by {due}")


async def plan(office: Office, customer: str, starts: str = "") -> None:
    """A follow-up of alice's with a customer, to be contacted the next day."""
    form = await office.alice.types(f"/followup {customer}")
    said = {"content": "Showed plan A", "feedback": "Price is 5% over budget"}
    await form.fill(said, next_contact="2026-05-07")
    assert (await form.submit()).closed
    await office.settle()
    if starts:
        details = await office.alice.dm.last().click("Time, place, materials")
        await details.fill(starts=starts, place="their office", materials="price list")
        assert (await details.submit()).closed
        await office.settle()


async def morning(office: Office, **by: float) -> None:
    await office.skip(**(by or {"hours": 22.5}))  # 09:00 of the next day


async def test_fourteen_things_are_one_message_of_ten_lines(office: Office) -> None:
    await promise(office.alice, 13, "May 7")
    await plan(office, "Acme", "14:00")
    await office.settle()
    before = len(office.alice.dm.messages)
    await morning(office)

    seen = await office.alice.dm.next(containing="Today, Thu, May 7: 14 things")
    assert len(office.alice.dm.messages) == before + 1
    assert "Meeting at 2:00 PM" in seen.text
    assert "Place their office" in seen.text
    assert "Price is 5% over budget" in seen.text
    assert "thing 09" in seen.text
    assert "thing 10" not in seen.text
    assert "…and 4 more on Home" in seen.text


async def test_a_line_is_settled_where_it_stands(office: Office) -> None:
    await promise(office.alice, 3, "May 7")
    await morning(office)
    seen = await office.alice.dm.next(containing="3 things")

    await seen.click("Done", near="thing 01")
    assert "✓ thing 01 · Done on Thu, May 7, 9:00 AM" in seen.text
    places = [seen.text.index(f"thing {number:02}") for number in (1, 2, 3)]
    assert places == sorted(places)
    assert seen.buttons == ["Reopen", "Done", "Done"]
    await seen.click("Reopen")
    assert seen.buttons == ["Done", "Done", "Done"]


async def test_the_menu_snoozes_and_hands_on(office: Office) -> None:
    await promise(office.alice, 2, "May 7")
    await morning(office)
    seen = await office.alice.dm.next(containing="2 things")

    await choose(seen, "Snooze 1 day", near="thing 01")
    assert "snoozed until Fri, May 8, 9:00 AM" in seen.text
    form = await choose(seen, "Reassign…", near="thing 02")
    await form.fill(owner="bob")
    assert (await form.submit()).closed
    await office.settle()
    await office.bob.dm.next(containing="thing 02")
    assert "bob: thing 02" in seen.text


@pytest.mark.both_databases
async def test_a_meeting_of_the_digest_is_moved_by_its_menu(office: Office) -> None:
    await promise(office.alice, 1, "May 7")
    await plan(office, "Acme", "14:00")
    await morning(office)
    seen = await office.alice.dm.next(containing="2 things")

    form = await choose(seen, "Move…", near="their office")
    await form.fill(on="2026-05-12")
    assert (await form.submit()).closed
    await office.settle()
    assert "moved to Tue, May 12, 2:00 PM" in seen.text


@pytest.mark.both_databases
async def test_a_manager_reads_what_was_missed_in_the_team(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await plan(office, "Acme")
    await plan(office, "Zeta")
    await office.skip(hours=72)
    await office.skip(hours=72)

    seen = await office.mei.dm.next(containing="您的团队")
    assert "alice：5月7日（周四）与Acme的沟通还没有记录" in seen.text
    shown = await seen.click("打开", near="Zeta")
    assert "Zeta" in shown.text
    await choose(seen, "未能见面，改期……", near="Acme")


@pytest.mark.both_databases
async def test_in_chinese(office: Office) -> None:
    await office.mei.types("/todo 5月7日前给陈经理发报价")
    await office.mei.types("/todo 5月8日前准备样品")
    await morning(office)

    seen = await office.mei.dm.next(containing="今天是5月7日（周四），共 2 件事")
    assert "今天到期，5月7日（周四）" in seen.text
    assert "明天到期，5月8日（周五）" in seen.text
    await seen.click("完成", near="报价")
    assert "5月7日（周四）09:00已完成" in seen.text


@pytest.mark.both_databases
async def test_what_was_left_alone_comes_on_mondays(office: Office) -> None:
    await office.alice.types("/todo thing 01 by May 7")
    await plan(office, "Acme")
    form = await office.alice.types("/issue Acme is A faster than B? complex")
    assert (await form.submit()).closed
    await office.settle()

    for monday in (18, 25):
        await office.skip_to(datetime(2026, 5, monday, 1, tzinfo=UTC))
        seen = await office.alice.dm.next(containing="Still open")
        assert "thing 01 · ⚠️ overdue since Thu, May 7" in seen.text
        assert "Acme: Log your meeting of Thu, May 7" in seen.text
        assert "Acme: Waiting on you: is A faster than B?" in seen.text
        assert seen.buttons == ["Answered", "Done", "Log it"]

    await seen.click("Answered")
    assert "✓ Waiting on you" in seen.text
    assert seen.buttons == ["Customer told", "Done", "Log it"]


@pytest.mark.both_databases
async def test_alone_it_says_that_it_is_still_open(office: Office) -> None:
    await plan(office, "Acme")
    await office.skip_to(datetime(2026, 5, 18, 1, tzinfo=UTC))
    await office.alice.dm.next(containing="Acme on Thu, May 7 still isn't logged.")


@pytest.mark.parametrize(
    ("who", "asked", "fell", "warnings", "late"),
    [
        ("alice", "Can it run at night?", "Satisfaction", "📉 Less satisfied · 1", "⚠️ Late"),
        ("mei", "夜里能运行吗？", "满意度", "📉 满意度下降 · 1", "⚠️ 已逾期"),
        ("bob", "夜裡能運轉嗎？", "滿意度", "📉 滿意度下降 · 1", "⚠️ 已逾期"),
    ],
)
async def test_a_question_that_is_overdue_and_a_warning_come_before_late_to_dos(
    office: Office, who: str, asked: str, fell: str, warnings: str, late: str
) -> None:
    person = office.slack.person(who)
    await promise(person, 12, "5/7")
    for customer, scores in (("Acme", ("5", "2")), ("Northwind", ("5",))):
        for score in scores:
            form = await person.types(f"/followup {customer}")
            await form.fill(content="Showed plan A to Li", satisfaction=score)
            assert (await form.submit()).closed
            await office.settle()
    form = await person.types(f"/issue Northwind {asked}")
    if form is not None and hasattr(form, "submit"):
        await form.submit()
    await office.settle()
    await office.skip_to(datetime(2026, 5, 8, 1, 0, tzinfo=UTC))
    assert any(fell in one.text for one in person.dm.messages)
    await office.skip_to(datetime(2026, 5, 18, 1, 0, tzinfo=UTC))  # a Monday, at nine

    digest = person.dm.last().text
    assert asked in digest
    assert digest.index(asked) < digest.index("thing 01")
    await person.opens_home()
    headers = [one["text"]["text"] for one in person.home().blocks if one["type"] == "header"]
    at = [headers.index(next(one for one in headers if name in one)) for name in (warnings, late)]
    assert at == sorted(at)
    home = person.home().text
    assert home.index(asked) < home.index("thing 01")


async def test_a_warning_is_in_the_digest_that_cannot_hold_all(office: Office) -> None:
    await promise(office.alice, 13, "May 7")
    for score in ("5", "2"):
        form = await office.alice.types("/followup Acme")
        await form.fill(content="Showed plan A to Li", satisfaction=score)
        assert (await form.submit()).closed
        await office.settle()
    await morning(office)
    seen = await office.alice.dm.next(containing="14 things")
    assert "Satisfaction" in seen.text
    assert seen.text.index("Satisfaction") < seen.text.index("thing 01")


async def test_mondays_list_holds_what_ran_out_on_thursday(office: Office) -> None:
    await promise(office.alice, 1, "May 7")  # a Thursday: told once more on Friday
    await promise(office.alice, 1, "May 6")
    await office.settle()
    await office.skip(hours=22.5 + 24)
    await office.skip(hours=72)

    seen = await office.alice.dm.next(containing="Today, Mon, May 11: 2 things")
    assert "overdue since Thu, May 7" in seen.text
    assert "overdue since Wed, May 6" in seen.text


@pytest.mark.both_databases
async def test_a_days_digest_holds_the_question_whose_time_runs_out_on_it(office: Office) -> None:
    await ask(office, office.alice, "complex")
    await promise(office.alice, 1, "May 8")
    await office.skip(hours=22.5 + 24)  # 48 hours from Wed, 10:30

    seen = await office.alice.dm.next(containing="Today, Fri, May 8: 2 things")
    assert "until Fri, May 8, 10:30 AM" in seen.text
    assert "Answered" in seen.buttons
