"""A contact that is still to come is none that took place, whatever its line says beside it."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline
from models.rules.oneline import ParsedLine
from models.rules.oneline.fields import materials
from models.rules.oneline.intent import to_come

NOW = datetime(2026, 12, 1, 8, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def planned(typed: str, known: str, person: str) -> ParsedLine | None:
    line = oneline.read(typed, NOW, known, contacts=[person])
    plan = to_come.line_of(typed, line, known, [person], NOW)
    return materials.of(typed, plan, NOW) if plan else None


@pytest.mark.parametrize(
    ("typed", "known", "person", "day", "starts", "place", "taken"),
    [
        (
            "12月9号下午3点跟恒达马厂长见面，科兴科学园",
            "恒达",
            "马厂长",
            "2026-12-09",
            time(15),
            "科兴科学园",
            "",
        ),
        (
            "下周四上午10点半去恒达拜访马厂长，带上试点方案",
            "恒达",
            "马厂长",
            "2026-12-10",
            time(10, 30),
            "",
            "试点方案",
        ),
        (
            "下周三下午3点恒达马厂长来公司参观，准备会议室",
            "恒达",
            "马厂长",
            "2026-12-09",
            time(15),
            "公司",
            "",
        ),
        (
            "週四下午兩點拜訪綠野吳小姐，帶兩款樣品和型錄",
            "綠野",
            "吳小姐",
            "2026-12-03",
            time(14),
            "",
            "兩款樣品和型錄",
        ),
        (
            "Thursday 2pm visiting Ben at Meridian, Riverside Tower, bring the price list",
            "Meridian",
            "Ben",
            "2026-12-03",
            time(14),
            "Riverside Tower",
            "the price list",
        ),
    ],
)
def test_what_is_beside_a_plan_is_where_and_what_to_bring(
    typed: str, known: str, person: str, day: str, starts: time, place: str, taken: str
) -> None:
    plan = planned(typed, known, person)
    assert plan is not None
    assert (str(plan.next_contact), plan.next_starts) == (day, starts)
    assert (plan.next_place, plan.next_materials) == (place, taken)


@pytest.mark.parametrize(
    "typed",
    [
        "昨天下午3点去恒达拜访马厂长，带了样机",
        "周五去恒达拜访马厂长，他很满意，下周三下午3点再去",
        "下周三下午3点再去恒达，马厂长同意先试两台",
    ],
)
def test_what_was_told_beside_a_plan_is_a_record(typed: str) -> None:
    assert planned(typed, "恒达", "马厂长") is None


@pytest.mark.parametrize(
    "clause", ["带他去看厂", "带新膜卷给她看", "take care", "记得带样机", "带了样机"]
)
def test_what_is_done_there_is_nothing_to_bring(clause: str) -> None:
    assert materials.in_clause(clause) == ""
