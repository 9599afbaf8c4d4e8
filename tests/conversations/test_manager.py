"""Whose manager is whose."""

import pytest

from tests.conversations.issues import ask, clock_of
from tests.office import Office


async def test_a_manager_is_named_and_told_so_once(office: Office) -> None:
    asked = await office.alice.types("/followup manager")
    assert "You haven't set your manager." in asked.text
    named = await office.alice.types("/followup manager @mei")
    assert "@mei is now your manager" in named.text
    assert "@mei is your manager." in (await office.alice.types("/followup manager")).text
    await office.skip(days=2)
    assert len(office.mei.dm.messages) == 1
    assert "alice把您设为主管" in office.mei.dm.last().text
    await office.alice.types("/followup manager @mei")
    await office.skip(days=2)
    assert len(office.mei.dm.messages) == 1


async def test_who_was_named_may_decline_and_the_rep_is_told(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    told = await office.mei.dm.next(containing="alice把您设为主管")
    await told.click("不是我的下属")
    await office.alice.dm.next(containing="The manager you named has declined.")
    assert "您已不再是alice的主管" in told.text
    assert told.buttons == []
    assert "You haven't set" in (await office.alice.types("/followup manager")).text


async def test_an_admin_locks_who_manages_whom(office: Office) -> None:
    await office.bob.types("/todo")
    office.alice.user.is_admin = True  # Slack is asked at this very moment
    refused = await office.mei.types("/followup manager lock")
    assert "管理员" in refused.text
    refused = await office.mei.types("/followup manager @mei for @bob")
    assert "管理员" in refused.text
    locked = await office.alice.types("/followup manager lock")
    assert "only admins set who manages whom" in locked.text
    await office.bob.types("/followup 主管 @mei")
    assert "還沒有設定主管" in (await office.bob.types("/followup 主管")).text

    named = await office.alice.types("/followup manager @mei for @bob")
    assert "@mei is now @bob's manager" in named.text
    told = await office.mei.dm.next(containing="bob把您设为主管")
    await office.bob.dm.next(containing="現在是您的主管")
    await told.click("不是我的下属")
    assert "只有管理员（alice）可以" in office.mei.ephemerals[-1].text
    assert "@mei" in (await office.bob.types("/followup 主管")).text

    await office.alice.types("/followup manager unlock")
    await office.bob.types("/followup manager @alice")
    assert "@alice" in (await office.bob.types("/followup 主管")).text


@pytest.mark.parametrize("name", ["@mei", "mei", "<@UMEI>"])
async def test_a_manager_is_named_in_chinese_and_without_a_mention(
    office: Office, name: str
) -> None:
    await office.mei.types("/todo")
    named = await office.bob.types(f"/followup 主管 {name}")
    assert "@mei現在是您的主管" in named.text


async def test_nobody_is_their_own_manager_nor_their_managers(office: Office) -> None:
    refused = await office.alice.types("/followup manager @alice")
    assert "You can't be your own manager." in refused.text
    await office.alice.types("/followup manager @bob")
    await office.bob.types("/followup manager @mei")
    refused = await office.mei.types("/followup 主管 @alice")
    assert "alice直接或间接由您管理" in refused.text
    assert "还没有设置主管" in (await office.mei.types("/followup 主管")).text


async def test_a_name_nobody_has_is_asked_for_again(office: Office) -> None:
    refused = await office.alice.types("/followup manager @nobody")
    assert "I don't know anyone called “@nobody”." in refused.text


async def test_a_new_manager_hears_of_what_was_asked_before(office: Office) -> None:
    await office.alice.types("/followup manager @bob")
    await ask(office, office.alice, "complex")
    await office.skip(hours=30)
    await office.alice.types("/followup manager @mei")
    await office.skip(hours=20)
    assert clock_of(office.mei) == []
    await office.skip(hours=24)  # on the list of the next morning
    assert clock_of(office.mei) == ["已超时"]
    assert clock_of(office.bob) == []


async def test_who_was_the_manager_is_told_of_the_change(office: Office) -> None:
    await office.bob.types("/followup help")
    await office.alice.types("/followup manager @mei")
    await office.settle()
    first = office.mei.dm.last()
    await office.alice.types("/followup manager @bob")
    await office.settle()
    assert "您已不再是alice的主管" in first.text
    assert "您已不再是alice的主管" in office.mei.dm.last().text
    assert office.mei.dm.last().ts != first.ts
    assert "alice把您設為主管" in office.bob.dm.last().text


async def test_a_manager_nudges_and_opens_but_does_not_answer_for_the_rep(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "complex")
    await office.skip(hours=50)
    await office.skip(days=1)
    missed = office.mei.dm.last()
    assert missed.buttons == ["催一下", "打开"]
    await missed.click("催一下")
    await office.settle()
    assert "已催alice" in office.mei.ephemerals[-1].text
    asked = office.alice.dm.last()
    assert "mei asks you about the answer to Acme" in asked.text
    assert "Acme" in (await missed.click("打开")).text


async def test_a_manager_hears_of_a_to_do_that_was_missed(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await office.alice.types("/todo send the deck by Thursday")
    await office.skip(days=2)
    assert not any("send the deck" in one.text for one in office.mei.dm.messages)
    await office.skip(days=4)
    assert any("send the deck" in one.text for one in office.mei.dm.messages)
