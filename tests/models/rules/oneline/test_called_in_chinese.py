"""How people are called in Chinese lines: a title before a name in letters, a surname of two
characters alone, a branch before an office."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates
from models.rules.oneline import read

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "customer", "contacts", "people"),
    [
        ("云帆院长Vivian Xu说要看样品", "云帆", [], [("Vivian Xu", "院长")]),
        ("晨曦行政總廚 Chef Leung 說味道可以", "晨曦", [], [("Chef Leung", "")]),
        ("櫃檯主任阿Ken說晨曦要換貨架", "晨曦", [], [("阿Ken", "主任")]),
        ("鼎盛欧阳说下周要样品", "鼎盛", ["欧阳建国"], [("欧阳", "")]),
        ("鼎盛司徒说可以", "鼎盛", [], [("司徒", "")]),
        ("鼎盛老板娘说价格太高", "鼎盛", [], [("老板娘", "")]),
        ("迦南員林分院護理長阿雯說床墊要再訂", "迦南", [], [("阿雯", "")]),
    ],
)
def test_who_is_met(
    typed: str, customer: str, contacts: list[str], people: list[tuple[str, str]]
) -> None:
    assert list(read(typed, NOW, customer, contacts).theirs) == people


@pytest.mark.parametrize(
    ("typed", "starts"),
    [
        ("XX周三下午4点二次演示", time(16)),
        ("XX周三下午4点一起看样机", time(16)),
        ("XX周三下午4点二十看样机", time(16, 20)),
        ("XX周三下午4点三十人事部面谈", time(16, 30)),
    ],
)
def test_a_figure_that_counts_something_tells_no_minutes(typed: str, starts: time) -> None:
    with dates.written_in("zh-CN"):
        assert read(typed, NOW, "XX").next_starts == starts
