"""What is arranged, told to a colleague or demanded in a Chinese line: a next contact, whose to-do
it is, and how somebody was met."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates
from models.rules.oneline import ParsedLine, read
from models.rules.oneline.intent import to_come

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def line(typed: str, customer: str = "晨曦") -> ParsedLine:
    with dates.written_in("zh-CN"):
        return read(typed, NOW, customer, (), ("乔乔",))


@pytest.mark.parametrize(
    ("typed", "day", "hour", "place"),
    [
        ("明天10:30 晨曦 游经理 验收新脱水机", 11, time(10, 30), ""),
        ("3/18下午2点 晨曦 种植导航演示 乔乔一起", 18, time(14), ""),
        ("晨曦 蔡董 明晚7点 桥边那家面线糊 吃饭谈年框", 11, time(19), "桥边那家面线糊"),
    ],
)
def test_a_line_that_only_announces_is_the_next_contact(
    typed: str, day: int, hour: time, place: str
) -> None:
    with dates.written_in("zh-CN"):
        plan = to_come.line_of(typed, line(typed), "晨曦", ("游经理", "蔡董"), NOW)
    assert plan is not None
    assert (plan.next_contact, plan.next_starts) == (date(2027, 3, day), hour)
    assert plan.next_place == place
    assert not plan.todos


@pytest.mark.parametrize("typed", ["晨曦 明天10:30交货", "明天下午3点寄样品给晨曦"])
def test_what_is_due_at_an_hour_is_no_announcement(typed: str) -> None:
    with dates.written_in("zh-CN"):
        assert to_come.line_of(typed, line(typed), "晨曦", (), NOW) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("晨曦同意试烧 23号开窑 我到场看", 23),
        ("晨曦噪音大 师傅周四上门调 调完我18号电话回访", 18),
        ("晨曦林协理说预算要等董事会 3/25在追", 25),
        ("晨曦的棉被退货了 礼拜六跟主管过去道歉", 13),
        ("晨曦想再加两台 3/29早上9点半送货顺便教学", 29),
    ],
)
def test_when_we_are_there_or_ask_again_is_the_next_contact(typed: str, day: int) -> None:
    assert line(typed).next_contact == date(2027, 3, day)


def test_where_it_is_stands_in_the_clause_after_it() -> None:
    assert (
        line("晨曦田总来电 原定周四的会挪到22号上午9点半，还是喜来登酒店").next_place
        == "喜来登酒店"
    )
    assert line("晨曦检讨会约3/22下午4点 曾经理会来我们三楼会议室").next_place == "我们三楼会议室"


@pytest.mark.parametrize(
    ("typed", "todo"),
    [
        ("<@U1> 晨曦投诉上次保养没换滤芯 你12号前补换一下", "补换一下"),
        ("<@U1> 晨曦那台空压机漏油 你周四跑一趟", "跑一趟"),
        ("<@U1> 晨曦合约退件了，麻烦你周五前改好", "改好"),
    ],
)
def test_who_is_spoken_to_does_what_you_says(typed: str, todo: str) -> None:
    assert [(one.text, one.owner) for one in line(typed).todos] == [(todo, "<@U1>")]


def test_what_the_customer_demands_by_a_day_is_ours_to_do() -> None:
    found = line("晨曦说铜版纸受潮 三天没人理 明天下班前必须换货")
    assert [one.text for one in found.todos] == ["必须换货"]


@pytest.mark.parametrize(
    "typed",
    [
        "刚离开晨曦，游经理说打氧机省电",
        "我人还在晨曦，游经理说要改月结",
        "昨天在晨曦开了一天会，马总也在",
        "昨天跟晨曦曾经理在龟山工地看收边",
        "晨曦 昨天下午去的 雷总带看了检票口",
    ],
)
def test_who_was_there_tells_of_a_visit(typed: str) -> None:
    assert line(typed).method == "visit"


@pytest.mark.parametrize(
    "typed",
    [
        "没标到晨曦的案子 输3% 7/1再聊",
        "晨曦游经理 3/8来信 说单子给别家了",
    ],
)
def test_what_was_lost_tells_of_no_visit(typed: str) -> None:
    assert line(typed).method != "visit"


@pytest.mark.parametrize(
    "typed",
    [
        "晨曦黄厂长问垫圈还有没有 查了有 他说ok",
        "晨曦新封边胶试下来不起泡",
        "晨曦邓主任说叠放稳、不打滑",
        "晨曦Amy问有没有中文版 已寄",
        "晨曦张师傅打来 要300个灯盘 我今天内报价 星期五再打给他",
    ],
)
def test_what_is_answered_praised_or_ordered_is_no_issue(typed: str) -> None:
    assert not line(typed).question


@pytest.mark.parametrize(
    "typed", ["晨曦黄厂长讲话超慢", "晨曦游经理说放后门警卫室就好", "晨曦续约了 游经理很爽快"]
)
def test_how_they_talk_or_what_to_do_is_no_feedback(typed: str) -> None:
    assert not line(typed).feedback


def test_a_bottleneck_of_theirs_is_not_urgent() -> None:
    found = line("晨曦韦总满意，产能卡在晾粉这一段，她五月要供货，所以想要自动的")
    assert found.urgency is None


@pytest.mark.parametrize(
    ("typed", "todo", "day"),
    [
        ("晨曦马主任要求换货。跟品质确认后周五给说法", "跟品质确认后给说法", 12),
        ("晨曦吴总工问能不能做 我说可以 周四微信发他案例", "微信发他案例", 11),
        ("晨曦老板娘接的 今天加微信发目录", "加微信发目录", 10),
        ("晨曦收银机一到饭点就卡 我周五远程处理", "远程处理", 12),
        ("晨曦要做首饰盒5000个 大后天出打样图", "出打样图", 13),
        ("晨曦劉小姐要看真空機，拜五我寄型錄給她", "寄型錄給她", 12),
        ("晨曦虎总监不满意，乔乔今天再打个电话过去道歉", "再打个电话过去道歉", 10),
    ],
)
def test_what_is_sent_shown_or_said_sorry_for_is_a_to_do(typed: str, todo: str, day: int) -> None:
    assert [(one.text, one.due) for one in line(typed).todos] == [(todo, date(2027, 3, day))]


def test_a_colleague_files_what_comes() -> None:
    (todo,) = line("晨曦说合约他们下礼拜寄来，收到后乔乔把合约建档").todos
    assert (todo.text, todo.owner) == ("收到后把合约建档", "乔乔")
