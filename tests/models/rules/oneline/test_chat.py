"""Lines typed as one chats in 简体: no stops but spaces, and no labels."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.oneline import ParsedLine

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday
MATES = ["小林", "陈洁", "大鹏"]


def read(typed: str, known: str | None = None) -> ParsedLine:
    with dates.written_in("zh-CN"):
        return oneline.read(typed, NOW, known, teammates=MATES)


def promised(line: ParsedLine) -> list[tuple[str, str | None, date | None]]:
    return [(one.text, one.owner, one.due) for one in line.todos]


@pytest.mark.parametrize(
    ("typed", "customer"),
    [
        ("常熟那单黄了 星源光伏最后选了别家 说我们交期慢", "星源光伏"),
        ("恒盛涂装 环评报告专家评审没过", "恒盛涂装"),
        ("湘味小厨试用到期了 王姐不想续", "湘味小厨"),
        ("头大 老灶坊火锅那个店长说扫码点餐崩了", "老灶坊火锅"),
        ("名片收了一沓 常州博瑞达 钱工 问多少钱一台", "常州博瑞达"),
        ("湘雅二院检验科段主任想试试试剂", "湘雅二院"),
        ("小红书私信来的牌子 叫野橘实验室 想做身体乳", "野橘实验室"),
        ("朋友圈有人找托盘 叫鲁海冷链 要200个", "鲁海冷链"),
    ],
)
def test_a_firm_is_known_by_its_trade_its_town_and_what_it_does(typed: str, customer: str) -> None:
    assert read(typed).customer == customer


@pytest.mark.parametrize(
    "typed",
    [
        "8号老佟来电 5号梯半夜抖",
        "3/9收到谭科长邮件，外包装破损",
        "小红书私信来的 想做身体乳",
        "周一门诊楼下碰到彭主任 暂时不换",
        "陆佳说你们的售后电话没人接",
        "外箱包装要改尺寸 王总催",
        "顺丰快递说货丢了 客户很生气",
        "上海出差碰到王总 聊了报价",
        "无锡那个做钣金的郑老板 今天主动打来",
    ],
)
def test_what_opens_a_sentence_is_no_firm(typed: str) -> None:
    assert read(typed).customer == ""


def test_where_a_fair_is_held_is_no_customer_of_a_line_that_tells_of_it() -> None:
    assert read("上海国家会展中心 名片收了一沓").customer == ""
    assert read("厦门会展中心 昨天签了维保 王主任在").customer == "厦门会展中心"


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("唐姐发了条语音，说肉新鲜，老师都夸", ["唐姐"]),
        ("碰到彭主任 听她说隔壁湘南医院的老刘把仪器退了", ["彭主任"]),
        ("碰到彭主任 她们院长也问她要不要换", ["彭主任"]),
        ("跟老罗视频 他想了半天说哦对 是老张那边", ["老罗"]),
        ("昨天拜访谭志刚科长，谭科长要方案", ["谭志刚科长"]),
        ("谭科长要发票 我转给财务了 财务说下周才能开", ["谭科长"]),
        ("唐姐说菜准时 表扬了司机老王", ["唐姐"]),
    ],
)
def test_whom_others_only_speak_of_took_no_part(typed: str, people: list[str]) -> None:
    assert [name for name, _ in read(typed, "育才").theirs] == people


@pytest.mark.parametrize(
    ("typed", "todo"),
    [
        (
            "周总叫我们礼拜五之前派人去看 @大鹏 你安排下",
            ("派人去看", "@大鹏", date(2027, 3, 12)),
        ),
        ("报告没过 报告@陈洁 这周五前改完", ("报告改完", "@陈洁", date(2027, 3, 12))),
        ("孙经理要的托盘样品寄了没@大鹏 今天一定要寄出去", ("托盘样品寄出去", "@大鹏", NOW.date())),
        ("螺丝松了 要我们今天之内给书面回复 我来写", ("给书面回复", None, NOW.date())),
        ("他要求我司于3月20日前提交方案，本人已应允", ("提交方案", None, date(2027, 3, 20))),
        ("运输记录请大鹏于周五前补齐", ("运输记录补齐", "大鹏", date(2027, 3, 12))),
        ("他改账期 我没答应 我得报老板", ("报老板", None, None)),
        ("我说不清楚 没敢应 得问技术", ("得问技术", None, None)),
        ("我当场道歉了 答应下周一全部换新筐", ("全部换新筐", None, date(2027, 3, 15))),
        ("电梯困人了 我下午过去当面赔礼", ("过去当面赔礼", None, NOW.date())),
        ("土豆发芽了 我马上喊车送过去", ("喊车送过去", None, NOW.date())),
        ("吴敏要个报价 不急 月底前给就行", ("给个报价", None, date(2027, 3, 31))),
    ],
)
def test_what_is_handed_on_demanded_or_agreed_to_is_to_be_done(
    typed: str, todo: tuple[str, str | None, date | None]
) -> None:
    assert todo in promised(read(typed, "育才"))


def test_each_number_of_a_list_is_a_to_do_of_its_own() -> None:
    line = read(
        "开完会 三件事 1月底前给菜单 2明天带复印件过去 3小林查下上月的账 下周三再碰", "育才"
    )
    assert promised(line) == [
        ("给菜单", None, date(2027, 3, 31)),
        ("带复印件过去", None, date(2027, 3, 11)),
        ("查下上月的账", "小林", None),
    ]
    assert line.next_contact == date(2027, 3, 17)


def test_what_they_are_to_do_and_what_is_done_is_no_promise() -> None:
    assert not read("付款要走流程 我让她下周三前一定付", "育才").todos
    assert not read("园长不在 我把样品放门卫了", "育才").todos


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("本来约好今天下午去给吴敏演示 她领导出差 改到下周四下午两点 线上讲", date(2027, 3, 18)),
        ("验厂 原来定12号 后来说15 今早来电又改19号上午9点半", date(2027, 3, 19)),
        ("跟彭主任约的今天下午三点 她临时有手术 改明天同一时间", date(2027, 3, 11)),
    ],
)
def test_a_plan_that_was_moved_has_its_new_day(typed: str, day: date) -> None:
    assert read(typed, "花漾").next_contact == day


def test_whoever_goes_with_me_goes_along() -> None:
    line = read("小林和我下周二一起去康宁医院验收冷柜 上午十点", "康宁医院")
    assert (line.next_contact, line.next_starts) == (date(2027, 3, 16), time(10))
    assert not line.todos


@pytest.mark.parametrize(
    ("typed", "method"),
    [
        ("蒋工薇信回了 说要第三方的", "message"),
        ("唐小琴发了条语音 说肉新鲜", "message"),
        ("昨晚跟佟建国还有他们王总在鹿鸣春吃的", "visit"),
        ("没见到人 前台说休产假了 电话不给 白跑一趟", "visit"),
        ("上午给老罗去了个电话 说要换货", "phone"),
        ("何小姐又砍价 她说那就先这样 挂了", "phone"),
    ],
)
def test_how_it_was_said_is_heard_in_words_of_chat(typed: str, method: str) -> None:
    assert read(typed, "育才").method == method


def test_trouble_that_is_passed_on_was_not_when_they_told_of_it() -> None:
    assert read("店长说点餐周六晚上崩了俩小时", "老灶坊").occurred_at is None


def test_what_we_said_to_a_question_answers_it_and_a_reply_mends_nothing() -> None:
    assert not read("问500瓶能不能做 我说最低2000起", "野橘").question
    assert read("问500瓶能不能做 我说回去问工厂", "野橘").question
    assert read("收到邮件，3盒外包装破损。已回复确认。", "康宁").question
    assert not read("托盘坏了三十来个，都是叉车叉的，他自己也认，没让咱赔", "海润达").question
