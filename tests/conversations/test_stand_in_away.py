"""Who stands in is on leave himself. From Wednesday, 6 May 2026, 10:30; the question that is asked
then runs out on Friday at 10:30."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.test_covered import met
from tests.office import Office

__all__ = ["met"]


@pytest.mark.both_databases
async def test_a_clock_that_runs_out_meanwhile_goes_to_the_manager_and_then_to_the_stand_in(
    met: Office,
) -> None:
    await met.alice.types("/followup manager @mei")
    await ask(met, met.alice, "complex")
    await met.alice.types("/followup away May 7 to May 12 @bob")
    await met.bob.types("/followup away May 8")
    before = len(met.mei.dm.messages), len(met.bob.dm.messages), len(met.alice.dm.messages)
    await met.skip(hours=48)  # Friday, 10:30
    told = [one.text for one in met.mei.dm.messages[before[0] :]]
    assert any("Is A faster" in one for one in told)
    assert not any("Is A faster" in one.text for one in met.alice.dm.messages[before[2] :])

    before_back = len(met.bob.dm.messages)
    await met.skip(hours=24)  # Saturday, a workday in China
    late = [one.text for one in met.bob.dm.messages[before_back:]]
    assert any("您正在代理alice" in one and "Is A faster" in one for one in late)


async def test_a_to_do_of_an_hour_then_goes_to_the_manager_at_that_hour(met: Office) -> None:
    await met.alice.types("/followup manager @mei")
    await met.alice.types("/todo send the incident summary by May 8 2pm")
    await met.alice.types("/followup away May 7 to May 12 @bob")
    await met.bob.types("/followup away May 8")
    await met.settle()
    before = len(met.alice.dm.messages), len(met.bob.dm.messages)
    await met.skip(hours=51, minutes=31)  # Friday, 14:01
    told = met.mei.dm.last().text
    assert "alice（休假中，5月13日回来）的待办到时间了" in told
    assert "send the incident summary" in told
    for one, said in ((met.alice, before[0]), (met.bob, before[1])):
        assert not any("incident" in told.text for told in one.dm.messages[said:])


async def covered(office: Office) -> None:
    """Alice is away on Thursday and Friday, bob stands in for her, and is away on Friday, too."""
    await office.alice.types("/followup manager @mei")
    await office.alice.types("/followup away May 7 to May 8 @bob")
    await office.settle()


async def test_all_read_at_once_that_nobody_covers(met: Office) -> None:
    await covered(met)
    said = await met.bob.types("/followup away May 8")
    assert "您原定代理alice（5月7日（週四）至5月8日（週五））" in said.text
    await met.settle()
    told = "bob covers for you (Thu, May 7 – Fri, May 8), but is away, too (Fri, May 8)."
    assert told in met.alice.dm.last().text
    assert "bob代理alice" in met.mei.dm.last().text
    listed = await met.alice.types("/followup away")
    assert "Nobody covers then, as they are away, too: Fri, May 8." in listed.text


async def test_she_is_told_on_her_leave_too_but_not_in_the_night(met: Office) -> None:
    await covered(met)
    await met.skip(hours=34)  # Thursday, 20:30
    await met.bob.types("/followup away May 8")
    before = len(met.alice.dm.messages)
    await met.settle()
    assert len(met.alice.dm.messages) == before
    await met.skip(hours=12)
    assert "but is away, too" in met.alice.dm.last().text


@pytest.mark.parametrize("who", ["alice", "mei"])
async def test_another_stand_in_is_named_there_and_all_read_it(met: Office, who: str) -> None:
    await covered(met)
    await met.bob.types("/followup away May 8")
    await met.settle()
    told = {one: getattr(met, one).dm.last() for one in ("alice", "mei")}
    done = await told[who].select("leave:1", "UMEI")
    assert "@mei" in done.text
    await met.settle()
    assert "mei covers for you now, instead of bob" in told["alice"].text
    assert "已改由mei代理alice" in told["mei"].text
    assert "由您代理" in met.mei.dm.last().text


async def test_a_stand_in_who_calls_it_off_covers_again(met: Office) -> None:
    await covered(met)
    away = await met.bob.types("/followup away May 8")
    await met.settle()
    told = met.alice.dm.last()
    await away.click("取消這次休假")
    await met.settle()
    assert "bob was away on days of your leave" in told.text
    assert "That is settled." in told.text
