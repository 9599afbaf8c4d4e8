"""Being away: `/followup away until Monday @bob`, and who gets the clocks meanwhile."""

import pytest

from tests.conversations.issues import ask
from tests.office import Office


async def test_the_days_are_shown_back_with_what_falls_due_on_them(office: Office) -> None:
    await office.alice.types("/todo call Ann by Friday")
    await office.alice.types("/todo call Ben by May 20")

    said = await office.alice.types("/followup away until Monday")

    assert "You're away from Wed, May 6 to Sun, May 10 and back on Mon, May 11." in said.text
    assert "Ann · Fri, May 8" in said.text
    assert "call Ben" not in said.text
    assert "No one is covering for you" in said.text


async def test_who_is_away_hears_nothing_until_they_are_back(office: Office) -> None:
    await office.alice.types("/todo call Ann by May 8")
    await office.alice.types("/followup away until next Tuesday")
    before = len(office.alice.dm.messages)
    await office.skip(days=4)
    assert [one.text for one in office.alice.dm.messages[before:]] == []

    await office.skip(days=2)  # Tuesday, 10:30
    said = office.alice.dm.messages[before:]
    assert len(said) == 1
    assert "call Ann" in said[0].text


async def test_the_clocks_go_to_who_stands_in_and_they_may_settle_them(office: Office) -> None:
    await ask(office, office.alice, "complex")
    said = await office.alice.types("/followup away until May 18 <@UBOB>")
    assert "@bob covers for you" in said.text
    await office.settle()
    told = office.bob.dm.messages[-1]
    assert "alice" in told.text

    await office.skip(hours=24)
    reminder = office.bob.dm.messages[-1]
    assert "Acme" in reminder.text
    await reminder.click("已答覆")
    assert "Answered on" in (await office.alice.types("/issue")).text


async def test_a_meeting_that_was_held_stays_its_owners_to_log(office: Office) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/followup met Acme")
    await office.alice.types("/followup away until May 18 <@UBOB>")
    await office.skip(days=3)
    assert not any("Acme" in one.text for one in office.bob.dm.messages)


async def test_being_back_ends_it(office: Office) -> None:
    await office.alice.types("/todo call Ann by May 8")
    said = await office.alice.types("/followup away until May 18")
    await said.click("I'm back")
    before = len(office.alice.dm.messages)
    await office.skip(hours=23)
    assert "call Ann" in "".join(one.text for one in office.alice.dm.messages[before:])
    assert "You have no time off set" in (await office.alice.types("/followup away")).text


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("away May 11 to May 12 @nobody", "don't know anyone"),
        ("away until yesterday", "can't tell which days"),
        ("away May 11 <@UALICE>", "can't cover for yourself"),
    ],
)
async def test_what_cannot_be_is_said(office: Office, typed: str, answer: str) -> None:
    assert answer in (await office.alice.types(f"/followup {typed}")).text


async def test_in_chinese(office: Office) -> None:
    said = await office.mei.types("/followup 休假 到周五")
    assert "5月6日（周三）至5月8日（周五）休假" in said.text
    assert "没有代理人" in said.text


async def test_where_nobody_covers_somebody_is_chosen_for_the_same_days(office: Office) -> None:
    said = await office.alice.types("/followup away May 7")
    assert "Who covers for you?" in said.text
    assert "until Monday" not in said.text
    chosen = await said.select("leave:1", "UBOB")
    assert "You're away on Thu, May 7" in chosen.text
    assert "@bob covers for you" in chosen.text


async def test_who_is_away_too_cannot_stand_in(office: Office) -> None:
    await office.bob.types("/followup away until May 15")
    refused = await office.alice.types("/followup away until May 12 @bob")
    assert "bob is away then, too" in refused.text


async def test_who_stood_in_is_told_when_it_is_over(office: Office) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/followup away until Friday @bob")
    await office.settle()
    told = await office.bob.dm.next(containing="由您代理")
    await office.alice.types("/followup back")
    await office.settle()
    assert "由您代理alice，已取消" in told.text
    assert "您不再代理alice" in office.bob.dm.last().text
    assert office.bob.dm.last().ts != told.ts


async def test_who_stood_in_is_told_on_the_morning_after_the_last_day(office: Office) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/followup away until Friday @bob")
    await office.skip(days=1)
    assert not any("不再代理" in one.text for one in office.bob.dm.messages)
    await office.skip(days=1)
    assert sum("不再代理" in one.text for one in office.bob.dm.messages) == 1


async def test_another_stand_in_ends_the_first_ones_time(office: Office) -> None:
    for person in (office.bob, office.mei):
        await person.types("/followup help")
    await office.alice.types("/followup away until Friday @bob")
    await office.settle()
    await office.alice.types("/followup away until Friday @mei")
    await office.settle()
    assert "不再代理" in office.bob.dm.last().text
    assert "由您代理" in office.mei.dm.last().text


async def test_a_leave_that_is_changed_and_called_off_is_said_once_at_each_step(
    office: Office,
) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/followup away May 11 to May 13 @bob")
    await office.settle()
    first = office.bob.dm.last()
    await office.skip(hours=1)
    await office.alice.types("/followup away May 12 to May 14 @bob")
    await office.settle()
    second = office.bob.dm.last()
    changed = "（週三）由您代理alice，已改為5月12日（週二）至5月14日（週四）"
    assert changed in first.text
    assert "5月12日（週二）至5月14日（週四）休假，由您代理" in second.text
    await office.skip(hours=1)
    planned = await office.alice.types("/followup away")
    await planned.click("Call off this leave")
    await office.settle()
    assert changed in first.text
    assert "由您代理alice，已取消" in second.text
    over = [one.text for one in office.bob.dm.messages if "不再代理" in one.text]
    assert len(over) == 1
    assert "您不再代理alice（5月12日（週二）至5月14日（週四））" in over[0]
    listed = await office.alice.types("/followup away")
    assert "You have no time off set" in listed.text
