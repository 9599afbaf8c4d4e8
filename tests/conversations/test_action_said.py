"""Actions of strategies, spoken of in words: shown with the buttons that settle them, and never
taken for a meeting or a new customer. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_strategy import begun
from tests.office import Office

LUNCH_ZH, VISIT_ZH = "请张总吃个饭", "上门巡检一次"
LUNCH, VISIT = "lunch with Dana", "on-site inspection"


async def planned(office: Office, person: Person, lunch: str, visit: str) -> None:
    name, label = ("Acme", "New strategy") if lunch == LUNCH else ("科技公司", "新策略")
    await add(office, person, name)
    weekly = "every Wednesday" if label == "New strategy" else "每周三"
    await begun(
        office,
        person,
        name,
        label,
        action_1_text=lunch,
        action_1_timing="2026-05-20",
        action_2_text=visit,
        action_2_timing=weekly,
    )


@pytest.mark.parametrize(
    ("who", "words", "button", "shown"),
    [
        ("mei", "请张总吃饭的事改到下周五", "改到5月15日（周五）", LUNCH_ZH),
        ("mei", "请张总吃饭改到6月8日", "改到6月8日（周一）", LUNCH_ZH),
        ("mei", "上门巡检今天做不了，改到周五", "改到5月8日（周五）", VISIT_ZH),
        ("alice", "move the lunch with Dana to next Friday", "Move to Fri, May 15", LUNCH),
        ("alice", "the inspection was moved to Friday", "Move to Fri, May 8", VISIT),
    ],
)
async def test_one_press_moves_what_is_to_be_moved(
    office: Office, who: str, words: str, button: str, shown: str
) -> None:
    person = office.slack.person(who)
    await planned(office, person, *((LUNCH, VISIT) if who == "alice" else (LUNCH_ZH, VISIT_ZH)))
    [said] = await says(office, person, words)
    assert shown in said
    answer = person.dm.last()
    await answer.click(button)
    await office.settle()
    assert button not in answer.buttons
    assert ("5月15日" in answer.text) or button.split("到")[-1].split("to ")[-1] in answer.text


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("mei", "这周的巡检做完了，服务器没问题"),
        ("mei", "巡检今天去了，一切正常"),
        ("alice", "inspection done, all fine"),
        ("alice", "did the on-site inspection today"),
    ],
)
async def test_one_press_finishes_it_and_may_be_undone(
    office: Office, who: str, words: str
) -> None:
    person = office.slack.person(who)
    await planned(office, person, *((LUNCH, VISIT) if who == "alice" else (LUNCH_ZH, VISIT_ZH)))
    [said] = await says(office, person, words)
    done, undo = ("Done", "Undo") if who == "alice" else ("完成", "撤销")
    assert (VISIT if who == "alice" else VISIT_ZH) in said
    answer = person.dm.last()
    await answer.click(done)
    await office.settle()
    assert undo in answer.buttons


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("mei", "巡检下周跳过，客户机房停电"),
        ("mei", "这周巡检不做了"),
        ("alice", "skip the inspection this week"),
    ],
)
async def test_what_is_skipped_is_shown_with_that_button(
    office: Office, who: str, words: str
) -> None:
    person = office.slack.person(who)
    await planned(office, person, *((LUNCH, VISIT) if who == "alice" else (LUNCH_ZH, VISIT_ZH)))
    [said] = await says(office, person, words)
    assert (VISIT if who == "alice" else VISIT_ZH) in said
    assert ("Skip" if who == "alice" else "跳过") in person.dm.last().buttons


async def test_by_their_places_in_the_digest_too(office: Office) -> None:
    await planned(office, office.mei, LUNCH_ZH, VISIT_ZH)
    await office.mei.types("/todo 5月13日前给唐经理寄样品")
    await office.skip(days=7)
    digest = next(one for one in reversed(office.mei.dm.messages) if VISIT_ZH in one.text)
    assert "寄样品" in digest.text
    [said] = await says(office, office.mei, "前两个都做完了")
    assert VISIT_ZH in said
    assert "寄样品" in said
    first = VISIT_ZH if digest.text.index(VISIT_ZH) < digest.text.index("寄样品") else "寄样品"
    [said] = await says(office, office.mei, "第一个做完了")
    assert first in said
    place = 1 if first == VISIT_ZH else 2
    [said] = await says(office, office.mei, f"第{'一二'[place - 1]}个跳过")
    assert VISIT_ZH in said
    assert "跳过" in office.mei.dm.last().buttons


async def test_a_customers_meeting_is_moved_as_before(office: Office) -> None:
    await planned(office, office.mei, LUNCH_ZH, VISIT_ZH)
    await office.mei.says("下周一跟科技公司开会")
    await office.settle()
    await office.mei.dm.last().click("保存")
    await office.settle()
    [said] = await says(office, office.mei, "科技公司下周一的会改到周二")
    assert VISIT_ZH not in said
    assert "5月12日" in said
