"""Which time of a workbook's cell belongs to which action."""

from datetime import datetime
from zoneinfo import ZoneInfo

from models.workbook.strategies import times_of

NOW = datetime(2026, 5, 6, 10, tzinfo=ZoneInfo("Asia/Shanghai"))


def test_a_line_about_the_same_thing_is_its_time() -> None:
    actions = ["提供3次免费智能仓储系统演示", "邀请参观标杆客户案例", "申请5%新客户折扣"]
    times = ["每周1次演示", "6月15日前折扣审批"]
    assert times_of(actions, times, NOW, "zh-CN") == ["每周1次演示", "", "6月15日前"]


def test_a_line_that_comes_as_often_says_from_when() -> None:
    actions = ["每月安排系统巡检", "每季度提供报告", "6月底前推出升级方案"]
    found = times_of(actions, ["7月起每月1次", "6月30日前方案提交"], NOW, "zh-CN")
    assert (found[0], found[2]) == ("7月起每月1次", "6月30日前")


def test_as_many_lines_as_actions_go_one_by_one() -> None:
    assert times_of(["Call", "Demo"], ["weekly", "by 30 June"], NOW, "en-GB") == [
        "weekly",
        "by 30 June",
    ]
