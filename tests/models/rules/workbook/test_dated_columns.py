"""Records in a column for each day."""

from datetime import date

from models.rules.workbook.rows import FollowUpRow, TodoState
from tests.models.rules.workbook.given import Cells, of


def _told(one: FollowUpRow) -> tuple[str, object, str | None, str | None]:
    return one.customer, one.date, one.content, one.feedback


def test_a_cell_below_a_day_is_what_was_said_on_it() -> None:
    found = of(
        ["2026年 跟进表"],
        None,
        ["客户", "行业", "痛点", "3月5日", "3月26日", "4/2 电话"],
        ["青釉坊", "陶瓷", "开片不匀", "看窑，送了三种釉料", None, "问釉料什么时候补货"],
        ["云上茶馆", "茶馆", "缺货", None, "老板想试两款新茶", None],
    )
    assert [_told(one) for one in found.followups] == [
        ("青釉坊", date(2026, 3, 5), "看窑，送了三种釉料", None),
        ("青釉坊", date(2026, 4, 2), "问釉料什么时候补货", None),
        ("云上茶馆", date(2026, 3, 26), "老板想试两款新茶", None),
    ]
    assert [one.method for one in found.followups] == [None, "phone", None]
    assert [(one.name, one.pains) for one in found.customers] == [
        ("青釉坊", "开片不匀"),
        ("云上茶馆", "缺货"),
    ]
    assert found.unread == ()


def test_a_row_of_a_log_with_several_days_is_none_of_headings() -> None:
    found = of(
        ["客户", "行业", "最近拜访", "客户反馈", "待办", "截止", "下次联系"],
        ["恒达公司", "制造", date(2026, 11, 24), "要看售后响应", "发售后资料", "12月4日", "12.8"],
        ["腾飞公司", "物流", "11月20日", "暂时没预算", "回访", "2027.2.20", "12月20日"],
        ["云帆公司", "软件", date(2026, 11, 30), "下个月能签", "出合同", "已完成", None],
    )
    assert [(one.customer, one.date, one.feedback) for one in found.followups] == [
        ("恒达公司", date(2026, 11, 24), "要看售后响应"),
        ("腾飞公司", date(2026, 11, 20), "暂时没预算"),
        ("云帆公司", date(2026, 11, 30), "下个月能签"),
    ]
    assert [one.due for one in found.followups] == [date(2026, 12, 4), date(2027, 2, 20), None]
    assert found.followups[2].states == (TodoState.DONE,)
    assert found.unread == ()


def test_its_lines_may_say_what_each_is() -> None:
    said = (
        "Said: showed two cloths\nAnswer: too thin for them\n"
        "[ ] Send swatches (Priya, 9/3)\nNext: 12/3"
    )
    other = "Talked about drapes\nFeedback: likes the blue\n[x] Price a roll (Priya, 10/3)"
    found = of(
        ["Customer", date(2026, 3, 2), date(2026, 3, 6), date(2026, 3, 9)],
        ["Harle Mill", said, None, "Sent the swatches, all fine"],
        ["Oakes & Son", None, other, None],
        locale="en-GB",
    )
    [one, last, two] = found.followups
    assert _told(one) == ("Harle Mill", date(2026, 3, 2), "showed two cloths", "too thin for them")
    assert (one.todos, one.todo_owners, one.dues) == (
        ("Send swatches",),
        ("Priya",),
        (date(2026, 3, 9),),
    )
    assert (one.states, one.next) == ((TodoState.OPEN,), date(2026, 3, 12))
    assert (last.content, two.feedback) == ("Sent the swatches, all fine", "likes the blue")
    assert two.states == (TodoState.DONE,)


def test_a_column_of_which_nobody_knows_the_day_is_told() -> None:
    found = of(
        ["客户", "2026-03-05", "日期忘了", "2026-04-02"],
        ["青釉坊", "看窑，送了三种釉料", "路过窑上坐了坐聊聊", None],
        ["云上茶馆", None, None, "老板想试两款新茶"],
    )
    assert [one.date for one in found.followups] == [date(2026, 3, 5), None, date(2026, 4, 2)]
    assert [(one.at.row, one.text) for one in found.unread] == [(1, "日期忘了")]


def test_the_days_may_stand_below_what_they_are() -> None:
    found = of(
        ["客户", "行业", "痛点", "跟进记录（一次一列）"],
        [None, None, None, "2026-03-05", "2026-03-26"],
        ["青釉坊", "陶瓷", "开片不匀", "看窑，送了三种釉料", "釉料够了，先不补"],
        ["云上茶馆", "茶馆", "缺货", "老板想试两款新茶"],
    )
    assert [one.customer for one in found.followups] == ["青釉坊", "青釉坊", "云上茶馆"]
    assert [one.industry for one in found.customers] == ["陶瓷", "茶馆"]


def test_a_day_without_a_year_is_told() -> None:
    found = of(
        ["客户", "3月5日", "3月26日"],
        ["青釉坊", "看窑，送了三种釉料", "釉料够了，先不补"],
        ["云上茶馆", None, "老板想试两款新茶"],
    )
    assert next(one.content for one in found.followups) == "看窑，送了三种釉料"
    assert {one.text for one in found.unread} == {"3月5日", "3月26日"}


def test_a_rota_and_figures_are_no_records() -> None:
    rows: list[Cells] = [
        ["客户", "3月5日", "3月6日"],
        ["青釉坊", "老葛", "小苏"],
        ["云上茶馆", 3, 5],
    ]
    assert of(*rows).followups == ()


def test_days_side_by_side_in_a_log_are_no_headings() -> None:
    found = of(
        ["客户", "日期", "聊了什么", "下次联系"],
        ["青釉坊", "2026-03-05", "看窑，送了三种釉料", "2026-03-09"],
        ["云上茶馆", "2026-03-06", "老板想试两款新茶", "2026-03-10"],
    )
    assert [one.next for one in found.followups] == [date(2026, 3, 9), date(2026, 3, 10)]
