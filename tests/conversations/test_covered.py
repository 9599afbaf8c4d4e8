"""What a stand-in covers: who is told of what, whose it is, and what is said on coming back."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.test_appointment import plan
from tests.conversations.test_direct_message import says
from tests.conversations.test_home import promise
from tests.office import Office


@pytest.fixture
async def met(office: Office) -> Office:
    for person in (office.alice, office.bob, office.mei):
        await person.types("/followup help")
    return office


@pytest.mark.parametrize("hours", [-18, 0])
async def test_a_promise_of_an_hour_goes_to_the_stand_in_and_is_named(
    met: Office, hours: int
) -> None:
    """The leave is entered the day before, or on the day itself."""
    await met.alice.types("/todo send the incident summary by May 8 4pm")
    await met.alice.types("/todo call Ann by May 8")
    await met.skip(hours=48 + hours)
    said = await met.alice.types("/followup away May 8 @bob")
    handed, stays = said.text.split("This stays yours")
    assert "send the incident summary · Fri, May 8, 4:00 PM" in handed
    assert "call Ann" in stays
    assert "incident" not in stays

    before = len(met.alice.dm.messages)
    await met.skip(hours=7 - hours)
    assert met.alice.dm.messages[before:] == []
    told = met.bob.dm.last()
    assert "您正在代理alice" in told.text
    assert "send the incident summary" in told.text


async def test_an_issue_that_is_late_goes_to_the_stand_in_and_a_late_todo_stays(
    met: Office,
) -> None:
    await ask(met, met.alice, "urgent")
    await met.alice.types("/todo call Ann by May 7")
    await met.skip(hours=48)
    before = len(met.bob.dm.messages)
    said = await met.alice.types("/followup away May 8 @bob")
    handed, stays = said.text.split("This stays yours and is late or due while you're away")
    assert "This goes to them" in handed
    assert "Acme · Is A faster than B? · Wed, May 6, 12:30 PM" in handed
    assert "call Ann · Thu, May 7" in stays
    await met.skip(hours=6)
    told = [one for one in met.bob.dm.messages[before:] if "Is A faster" in one.text]
    assert len(told) == 1
    assert "您正在代理alice" in told[0].text
    await told[0].click("已答覆")
    assert "Is A faster" not in (await met.alice.types("/followup away May 8 @bob")).text


async def test_a_late_issue_goes_on_the_morning_the_leave_begins(met: Office) -> None:
    await ask(met, met.alice, "urgent")
    await met.skip(hours=8)
    before = len(met.bob.dm.messages)
    said = await met.alice.types("/followup away May 8 to May 11 @bob")
    assert "Is A faster than B?" in said.text
    await met.skip(hours=24)
    assert not any("Is A faster" in one.text for one in met.bob.dm.messages[before:])
    await met.skip(hours=24)
    assert sum("Is A faster" in one.text for one in met.bob.dm.messages[before:]) == 1


async def test_what_is_due_today_is_not_due_in_a_leave_that_begins_tomorrow(met: Office) -> None:
    await ask(met, met.alice, "urgent")
    await met.alice.types("/todo call Ann by May 6")
    await met.alice.types("/todo call Ben by May 7")
    said = await met.alice.types("/followup away May 7 @bob")
    assert "call Ben" in said.text
    assert "call Ann" not in said.text
    assert "Is A faster" not in said.text


async def test_without_a_stand_in_it_is_said_before_the_leave(met: Office) -> None:
    await met.alice.types("/todo send the incident summary by May 8 4pm")
    await met.alice.types("/followup away May 8")
    before = len(met.alice.dm.messages)
    await met.skip(hours=24 + 7)  # Thursday, 17:30
    said = "".join(one.text for one in met.alice.dm.messages[before:])
    assert "send the incident summary" in said
    before = len(met.alice.dm.messages)
    await met.skip(hours=24)
    assert met.alice.dm.messages[before:] == []


async def test_what_was_put_off_to_an_hour_of_the_leave_waits_for_its_end(met: Office) -> None:
    said = await met.alice.types("/todo call Ann")
    await said.select("Snooze", "1 hour")
    await met.alice.types("/followup away May 6 to May 7 @bob")
    before = len(met.alice.dm.messages), len(met.bob.dm.messages)
    await met.skip(hours=30)
    assert met.alice.dm.messages[before[0] :] == []
    await met.skip(hours=18)
    assert "call Ann" in met.alice.dm.last().text


async def test_entering_the_same_leave_again_changes_nothing(met: Office) -> None:
    await met.alice.types("/followup away until Friday @bob")
    await met.settle()
    before = len(met.bob.dm.messages)
    again = await met.alice.types("/followup away until Friday @bob")
    await met.settle()
    assert "nothing has changed" in again.text
    assert len(met.bob.dm.messages) == before


async def test_other_days_are_told_in_one_message(met: Office) -> None:
    await met.alice.types("/followup away until Friday @bob")
    await met.settle()
    before = len(met.bob.dm.messages)
    await met.skip(hours=24)
    await met.alice.types("/followup away until May 12 @bob")
    await met.settle()
    [told] = met.bob.dm.messages[before:]
    assert "5月11日" in told.text
    assert "由您代理" in told.text
    listed = await met.alice.types("/followup away")
    assert "from Wed, May 6 to Mon, May 11" in listed.text


async def test_who_gives_something_to_somebody_on_leave_reads_who_was_told(met: Office) -> None:
    await met.alice.types("/followup away until Friday @bob")
    form = await met.mei.types("/issue is it down? urgent @alice")
    await form.fill(customer="Acme")
    await form.submit()
    await met.settle()
    assert "@alice正在休假，已通知代理人@bob" in "".join(one.text for one in met.mei.dm.messages)
    told = met.bob.dm.last()
    assert "您正在代理alice" in told.text
    assert "Acme在等alice答覆" in told.text

    home = await met.bob.opens_home()
    assert "代理alice，5月8日回來 · 1" in home.text
    assert "is it down?" in home.text
    assert "alice" in home.text
    [answer] = await says(met, met.bob, "what do I have today?")
    assert "is it down?" in answer


async def test_without_a_stand_in_they_hear_of_it_when_they_are_back(met: Office) -> None:
    await met.alice.types("/followup away until Friday")
    said = await met.mei.types("/todo 周五前给客户打电话 @alice")
    assert "alice正在休假，5月8日（周五）才会收到通知" in said.text


async def test_coming_back_early_brings_today_and_what_happened_meanwhile(met: Office) -> None:
    await met.alice.types("/todo send the quote by May 8")
    form = await met.alice.types("/issue is it down?")
    await form.fill(customer="Acme")
    await form.submit()
    await met.settle()
    await met.alice.types("/followup away until May 12 @bob")
    await met.skip(hours=31)
    told = next(one for one in met.bob.dm.messages if "is it down?" in one.text)
    await told.click("已答覆")
    await met.skip(hours=17)
    back = await met.alice.types("/followup back")
    assert "bob answered Acme" in back.text
    today = met.alice.dm.last()
    assert "send the quote" in today.text


async def test_a_manager_reads_that_whose_it_is_is_on_leave(met: Office) -> None:
    await met.alice.types("/followup manager @mei")
    await promise(met, met.alice, "send the quote", days=0)
    await met.skip(days=1)
    await met.alice.types("/followup away until May 12")
    home = await met.mei.opens_home()
    home = await home.click("我的团队")
    assert "alice（休假中，5月12日回来）" in home.text
    [answer] = await says(met, met.mei, "我的团队今天有什么事？")
    assert "alice（休假中，5月12日回来）" in answer
    await met.skip(days=1)
    assert "alice（休假中，5月12日回来）" in met.mei.dm.last().text


async def test_a_manager_who_stands_in_gets_the_late_issue_to_answer(met: Office) -> None:
    await met.alice.types("/followup manager @mei")
    await ask(met, met.alice, "urgent")
    await met.skip(hours=24)
    before = len(met.mei.dm.messages)
    said = await met.alice.types("/followup away until Friday @mei")
    assert "Is A faster than B?" in said.text.partition("stay")[0]
    await met.settle()
    told = [one.text for one in met.mei.dm.messages[before:]]
    assert sum("已逾期" in one and "Is A faster" in one for one in told) == 1
    assert any("您正在代理alice" in one for one in told)


async def test_a_meeting_on_a_day_of_the_leave_is_nobody_elses_to_log(met: Office) -> None:
    """Who stands in hears of it in the morning, for the customer waits; the record waits for
    whoever is away."""
    await plan(met, met.alice, "2026-05-08")
    said = await met.alice.types("/followup away May 8 @bob")
    assert "This goes to them" in said.text
    assert "Meeting with Acme · Fri, May 8" in said.text
    before = len(met.bob.dm.messages), len(met.alice.dm.messages)
    await met.skip(hours=47)  # Friday, 9:30
    await met.skip(hours=23)  # Saturday, 8:30, a workday in China
    told = [one for one in met.bob.dm.messages[before[0] :] if "Acme" in one.text]
    assert len(told) == 1
    assert "您正在代理alice" in told[0].text
    assert "改期" in told[0].buttons
    assert any("Log it" in one.buttons for one in met.alice.dm.messages[before[1] :])


async def test_a_meeting_before_the_leave_is_theirs_to_log_who_held_it(met: Office) -> None:
    """Who stands in cannot know what was said: the last word comes before the leave."""
    await plan(met, met.alice, "2026-05-07")
    said = await met.alice.types("/followup away May 8 @bob")
    handed, _, stays = said.text.partition("This stays yours")
    assert "Acme" not in handed
    assert "Log the meeting with Acme · Thu, May 7" in stays
    before = len(met.bob.dm.messages), len(met.alice.dm.messages)
    await met.skip(hours=24 + 8)  # Thursday, 18:30
    assert any("Log it" in one.buttons for one in met.alice.dm.messages[before[1] :])
    await met.skip(hours=24 + 6)
    assert not any("Acme" in one.text for one in met.bob.dm.messages[before[0] :])


async def test_what_is_due_on_a_leave_that_nobody_covers_is_said_before_it_as_that(
    met: Office,
) -> None:
    await met.alice.types("/todo send the incident summary by May 8 4pm")
    await met.alice.types("/followup away May 8")
    await met.skip(hours=31)  # Thursday, 17:30
    told = met.alice.dm.last().text
    assert told.startswith("Due while you're away, Fri, May 8, 4:00 PM: send the incident summary")
    assert not any("Now due" in one.text for one in met.alice.dm.messages)


async def test_what_is_late_is_told_on_each_leave_to_who_stands_in_on_both(met: Office) -> None:
    await ask(met, met.alice, "urgent")
    await met.skip(hours=24)
    await met.alice.types("/followup away May 7 @bob")
    await met.settle()
    first = [one for one in met.bob.dm.messages if "Is A faster" in one.text]
    assert len(first) == 1
    await met.alice.types("/followup back")
    await met.alice.types("/followup away May 8 @bob")
    await met.settle()
    before = len(met.bob.dm.messages)
    await met.skip(hours=23)
    told = [one for one in met.bob.dm.messages[before:] if "Is A faster" in one.text]
    assert len(told) == 1
    await met.skip(hours=2)
    told = [one for one in met.bob.dm.messages[before:] if "Is A faster" in one.text]
    assert len(told) == 1
