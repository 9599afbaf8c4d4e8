"""Who cannot be told: their manager hears of it, and hands all of theirs on."""

from typing import Any

import pytest
from sqlmodel import select

from bot.localslack.world.faults import ApiError
from models import Appointment, Customer, Issue, Todo
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind
from tests.office import Office

WAITS = "2 项待办、1 个待答复的客户问题、1 次跟进安排、1 个客户"


async def rows(office: Office, table: type[Any]) -> list[Any]:
    return await office.bot.database.read(lambda session: list(session.exec(select(table))))


async def told(office: Office) -> list[Reminder]:
    found = await rows(office, Reminder)
    return [one for one in found if one.kind is Kind.UNDELIVERED]


async def give_bob_work(office: Office) -> None:
    form = await office.bob.types("/followup Acme")
    await form.fill(content="Showed plan A", next_contact="2026-05-14")
    assert (await form.submit()).closed
    await office.settle()
    await office.bob.types("/todo send the deck by May 15")
    await office.bob.types("/todo call the bank by May 18")
    issue = await office.bob.types("/issue Acme how fast is it?")
    assert (await issue.submit()).closed
    await office.settle()


async def test_who_leaves_is_reported_at_once_and_all_of_theirs_is_handed_on(
    office: Office,
) -> None:
    await office.bob.types("/followup manager @mei")
    await give_bob_work(office)
    await office.alice.types("/todo buy stamps")
    office.slack.change_user("bob", deleted=True)
    seen = await office.mei.dm.next(containing="联系不上bob（已离开工作区）")
    assert f"还有 5 件未完成的事：{WAITS}" in seen.text

    form = await seen.click("全部转交……")
    assert WAITS in form.text
    await form.fill(owner="UKEPT")
    assert "是应用" in (await form.submit()).errors["owner"]
    await form.fill(owner="alice")
    assert (await form.submit()).closed
    await office.settle()
    assert "bob名下已没有未完成的事" in seen.text
    assert seen.buttons == []
    await office.mei.dm.next(containing=f"@alice已接手bob的 {WAITS}")

    alice = (await rows(office, Todo))[-1].owner_id
    for table in (Todo, Issue, Appointment, Customer):
        assert {one.owner_id for one in await rows(office, table)} == {alice}
    done = (await told(office))[0]
    assert (done.action, done.acted_at) == ("unreachable_reassign", office.clock.now())
    await office.alice.dm.next(containing="send the deck")


async def test_whose_messages_are_refused_is_reported_once_a_day(office: Office) -> None:
    await office.bob.types("/followup manager @mei")
    await office.mei.dm.next(containing="bob把您设为主管")
    await office.bob.types("/todo send the deck by May 8")
    await office.bob.types("/todo book the room by May 8")
    before = len(office.mei.dm.messages)
    office.slack.faults.order("chat.postMessage", 1, ApiError("cannot_dm_bot"))
    await office.skip(hours=22.5)
    office.slack.faults.order("chat.postMessage", 1, ApiError("cannot_dm_bot"))
    await office.alice.types("/todo call the bank by May 20 @bob")
    await office.settle()
    assert [one.state for one in await told(office)] == [ReminderState.SAID]

    office.slack.faults.order("chat.postMessage", 1, ApiError("cannot_dm_bot"))
    await office.skip(hours=24)
    assert [one.state for one in await told(office)] == [ReminderState.SAID] * 2
    first, second = office.mei.dm.messages[before:]
    assert "Slack 不接收我发给对方的消息" in first.text
    assert "还有 3 件未完成的事：3 项待办" in second.text


async def test_where_the_manager_cannot_be_told_either_it_ends_there(office: Office) -> None:
    await office.bob.types("/followup manager @mei")
    await office.mei.dm.next(containing="bob把您设为主管")
    await office.bob.types("/todo send the deck by May 8")
    office.slack.faults.order("chat.postMessage", 2, ApiError("cannot_dm_bot"))
    await office.skip(hours=22.5)
    assert [one.state for one in await told(office)] == [ReminderState.FAILED]
    await office.skip(minutes=5)
    assert len(await told(office)) == 1


async def test_where_nobody_is_there_to_hear_it_it_is_only_logged(office: Office) -> None:
    await office.bob.types("/todo send the deck by May 8")
    office.slack.faults.order("chat.postMessage", 1, ApiError("cannot_dm_bot"))
    await office.skip(hours=22.5)
    assert await told(office) == []


@pytest.mark.parametrize("reason", ["invalid_blocks", "token_revoked", "account_inactive"])
async def test_what_is_our_own_fault_is_nobody_s_absence_and_is_said_after_it(
    office: Office, reason: str
) -> None:
    await office.bob.types("/followup manager @mei")
    await office.mei.dm.next(containing="bob把您设为主管")
    await office.bob.types("/todo send the deck by May 8")
    office.slack.faults.order("chat.postMessage", 1, ApiError(reason))
    await office.skip(hours=22.5)
    await office.skip(minutes=1)
    assert await told(office) == []
    assert "send the deck" in office.bob.dm.last().text


async def test_who_leaves_nothing_behind_is_not_reported(office: Office) -> None:
    await office.bob.types("/followup manager @mei")
    office.slack.change_user("bob", deleted=True)
    await office.settle()
    assert await told(office) == []


async def test_in_english(office: Office) -> None:
    await office.bob.types("/followup manager @alice")
    await office.bob.types("/todo send the deck by May 15")
    office.slack.change_user("bob", deleted=True)
    seen = await office.alice.dm.next(containing="I can't reach bob")
    assert "I can't reach bob (left the workspace): 1 open thing is waiting: 1 to-do" in seen.text
    assert seen.buttons == ["Reassign all…"]
