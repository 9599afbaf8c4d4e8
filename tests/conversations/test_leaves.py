"""Leaves in everyday words: entered, asked for, called off; halves of days; who stands in. From
Wednesday, 6 May 2026, 10:30."""

import pytest

from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]


@pytest.mark.parametrize(
    ("who", "planned", "now", "back", "stays"),
    [
        (
            "alice",
            "on leave Dec 24, <@UBOB> covers",
            "off today",
            "I'm back",
            "This later leave stays as it is:\nYou're away on Thu, Dec 24",
        ),
        (
            "bob",
            "12月24日請假，<@UMEI>代理",
            "今天請假",
            "我回來了",
            "之後的休假不變：\n您12月24日（週四）休假",
        ),
        (
            "mei",
            "12月24日请假，<@UBOB>代理",
            "今天请假",
            "我回来了",
            "之后的休假不变：\n您12月24日（周四）休假",
        ),
    ],
)
async def test_being_back_ends_what_is_on_and_names_what_stays(
    met: Office, who: str, planned: str, now: str, back: str, stays: str
) -> None:
    person = getattr(met, who)
    await says(met, person, planned)
    await says(met, person, now)
    [said, *_] = await says(met, person, back)
    assert stays in said
    again = await says(met, person, back)
    assert len(again) == 1
    assert stays in again[0]


@pytest.mark.parametrize(
    ("who", "asks", "calls_off", "answer", "none"),
    [
        ("alice", "when am I off?", "cancel my leave", "Called off: your leave (", "no time off"),
        ("bob", "我什麼時候休假", "取消休假", "已取消休假：", "沒有登記休假"),
        ("mei", "我什么时候休假", "取消休假", "已取消休假：", "没有登记休假"),
    ],
)
async def test_a_leave_is_asked_for_and_called_off_in_words(
    met: Office, who: str, asks: str, calls_off: str, answer: str, none: str
) -> None:
    person = getattr(met, who)
    assert none in (await says(met, person, asks))[0]
    assert none in (await says(met, person, calls_off))[0]
    await person.types("/followup away May 12 to May 13")
    assert "12" in (await says(met, person, asks))[0]
    assert answer in (await says(met, person, calls_off))[0]
    assert none in (await says(met, person, asks))[0]


async def test_of_several_leaves_the_one_named_is_called_off_or_asked_for(met: Office) -> None:
    for days in ("May 12", "May 19 to May 20", "May 28"):
        await met.alice.types(f"/followup away {days}")
    [asked] = await says(met, met.alice, "cancel my leave")
    assert "Which leave do you want to call off?" in asked
    [asked] = await says(met, met.alice, "cancel my leave on May 19")  # half of it
    assert "Which leave" in asked
    [said] = await says(met, met.alice, "cancel my leave on May 12")
    assert "Called off: your leave (Tue, May 12)." in said
    assert "These 2 later leaves stay" in said
    left = met.alice.dm.last()
    done = await left.click("Call off this leave", nth=1)
    assert "May 19" in done.text
    assert "This later leave stays" in done.text
    refused = await left.click("Call off this leave", nth=1)
    assert "That leave is over or has been called off" in refused.text


@pytest.mark.parametrize(
    ("who", "typed", "said", "whole", "taken"),
    [
        (
            "alice",
            "taking tomorrow afternoon off, <@UBOB> covers",
            "nothing is set: your reminders come as usual (Thu, May 7)",
            "Take the whole day off, bob covers",
            "@bob covers for you",
        ),
        (
            "bob",
            "後天下午請半天假",
            "還沒有登記：5月8日（週五）的提醒照常",
            "改休整天",
            "您5月8日（週五）休假",
        ),
        (
            "mei",
            "明天上午请假，<@UBOB>代班",
            "还没有登记：5月7日（周四）的提醒照常",
            "改休整天，bob代理",
            "期间由@bob代理",
        ),
        ("bob", "今天下午請假", "還沒有登記：5月6日（週三）", "改休整天", "您5月6日（週三）休假"),
    ],
)
async def test_of_a_part_of_a_day_nothing_is_entered_and_the_whole_is_offered(
    met: Office, who: str, typed: str, said: str, whole: str, taken: str
) -> None:
    person = getattr(met, who)
    [answer] = await says(met, person, typed)
    assert said in answer
    offered = person.dm.last()
    listed = (await person.types("/followup away")).text
    assert not listed.startswith(("You're away", "您5月"))
    done = await offered.click(whole)
    assert taken in done.text


async def test_a_part_of_a_day_is_none_for_the_command_either(met: Office) -> None:
    said = await met.alice.types("/followup away tomorrow afternoon")
    assert "nothing is set" in said.text


@pytest.mark.parametrize(
    ("who", "typed", "days", "asked"),
    [
        ("alice", "off tomorrow, Zoe's got my stuff", "on Thu, May 7", "Who covers for you?"),
        ("bob", "明天請假，小王代理", "您5月7日（週四）休假", "由誰代理？"),
        ("mei", "明天请假，小王帮我看一下", "您5月7日（周四）休假", "由谁代理？"),
    ],
)
async def test_with_an_unknown_stand_in_the_leave_is_entered_and_they_are_asked_for(
    met: Office, who: str, typed: str, days: str, asked: str
) -> None:
    person = getattr(met, who)
    [said] = await says(met, person, typed)
    assert days in said
    assert asked in said
    other = "UALICE" if who == "bob" else "UBOB"
    done = await person.dm.last().select("leave:1", other)
    assert ("@alice" if who == "bob" else "@bob") in done.text
    await met.settle()
    told = met.alice if who == "bob" else met.bob
    assert who in told.dm.last().text


async def test_who_stands_in_already_is_kept_where_another_is_unknown(met: Office) -> None:
    await met.alice.types("/followup away May 12 @bob")
    said = await met.alice.types("/followup away May 12 @nobody")
    assert "don't know anyone" in said.text
    assert "@bob covers for you" in (await met.alice.types("/followup away")).text


async def test_days_apart_are_two_leaves(met: Office) -> None:
    [said] = await says(met, met.bob, "禮拜一禮拜三請假")
    assert "這幾天不是連續的，請分開登記" in said
