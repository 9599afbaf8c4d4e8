"""What people who write to the bot want, besides having something recorded."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import agenda
from models.rules.direct_message import Wish, hear

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "wish", "text"),
    [
        ("what's up with Acme?", Wish.ABOUT, "Acme"),
        ("How is the Acme Group doing", Wish.ABOUT, "the Acme Group"),
        ("show me Acme", Wish.ABOUT, "Acme"),
        ("XX科技怎么样了", Wish.ABOUT, "XX科技"),
        ("海岳狀況如何", Wish.ABOUT, "海岳"),
        ("海岳那边状况怎么样", Wish.ABOUT, "海岳"),
        ("海岳上次聊了什麼", Wish.ABOUT, "海岳"),
        ("云帆上次聊了什么？", Wish.ABOUT, "云帆"),
        ("海岳怎麼了", Wish.ABOUT, "海岳"),
        ("云帆进展如何", Wish.ABOUT, "云帆"),
        ("how's Acme doing?", Wish.ABOUT, "Acme"),
        ("what did we last talk about with Acme?", Wish.ABOUT, "Acme"),
        ("請問科技公司最近如何", Wish.ABOUT, "科技公司"),
        ("查一下云帆软件的资料", Wish.ABOUT, "云帆软件"),
        ("请假到周五 @刘主管", Wish.AWAY, "到周五"),
        ("請假到週五", Wish.AWAY, "到周五"),
        ("help", Wish.HELP, ""),
        ("Hi, help please!", Wish.HELP, ""),
        ("how do I use this?", Wish.HELP, ""),
        ("?", Wish.HELP, ""),
        ("帮助", Wish.HELP, ""),
        ("你好，怎麼用？", Wish.HELP, ""),
        ("你能做什么", Wish.WHO, ""),
        ("todo: send the paper by Friday", Wish.TODO, "send the paper by Friday"),
        ("To-do - call Ann", Wish.TODO, "call Ann"),
        ("remind me to call Ann on Monday", Wish.TODO, "call Ann on Monday"),
        ("Could you please remind me to pay?", Wish.TODO, "pay"),
        ("Call Ann on Monday, put that on my list", Wish.TODO, "Call Ann on Monday"),
        ("提醒我周五寄样品", Wish.TODO, "周五寄样品"),
        ("明早9点提醒我带样品", Wish.TODO, "明早9点带样品"),
        ("待办：给王总报价", Wish.TODO, "给王总报价"),
        ("週五前要寄樣品，請提醒我", Wish.TODO, "週五前要寄樣品"),
        ("on leave until Monday <@UBOB>", Wish.AWAY, "until Monday"),
        ("I'm on holiday next week, <@UBOB> covers for me", Wish.AWAY, "next week"),
        ("休假到周五 @刘主管", Wish.AWAY, "到周五"),
        ("我下週二到週四請假，有事找 <@UBOB>", Wish.AWAY, "下周二到周四"),
        ("12/8-12/10 休假 @刘主管", Wish.AWAY, "12/8-12/10"),
        ("下周二三请假，客户的事找@刘主管", Wish.AWAY, "下周二三"),
        ("I'm off next Tue to Thu, ask <@UBOB> if anything", Wish.AWAY, "next Tue to Thu"),
        (
            "on vacation Monday to Wednesday, send anything urgent to <@UBOB>",
            Wish.AWAY,
            "Monday to Wednesday",
        ),
        ("我下周一到三请假，@刘主管 代班", Wish.AWAY, "下周一到三"),
        ("我下週一到三請假，<@UBOB>代班", Wish.AWAY, "下周一到三"),
        ("I'm back", Wish.BACK, ""),
        ("back at work today!", Wish.BACK, ""),
        ("我回来了", Wish.BACK, ""),
        ("銷假", Wish.BACK, ""),
        ("my day", Wish.DAY, ""),
        ("My day yesterday", Wish.DAY, "yesterday"),
        ("日报", Wish.DAY, ""),
        ("今天", Wish.DAY, ""),
        ("昨天的日報", Wish.DAY, "昨天的"),
        ("my week", Wish.WEEK, ""),
        ("My last week", Wish.WEEK, "last week"),
        ("last week's weekly report", Wish.WEEK, "last week's"),
        ("周报", Wish.WEEK, ""),
        ("週報", Wish.WEEK, ""),
        ("本週", Wish.WEEK, ""),
        ("上周的周报", Wish.WEEK, "上周的"),
        ("请发我的周报", Wish.WEEK, ""),
        ("what does my team have today?", Wish.TEAM, "today"),
        ("my team's overdue items", Wish.TEAM, "overdue"),
        ("who in my team is overdue", Wish.TEAM, "overdue"),
        ("组里还有什么没做", Wish.TEAM, ""),
        ("我們團隊明天有什麼安排", Wish.TEAM, "明天"),
        ("what do I have today?", Wish.AGENDA, "today"),
        ("what's due?", Wish.AGENDA, ""),
        ("What's on for tomorrow?", Wish.AGENDA, "tomorrow"),
        ("my to-dos", Wish.AGENDA, ""),
        ("who am I meeting tomorrow", Wish.AGENDA, "tomorrow"),
        ("what's up today?", Wish.AGENDA, "today"),
        ("明天呢？", Wish.AGENDA, "明天"),
        ("今天跟明天有哪些待辦", Wish.AGENDA, "今天跟明天"),
        ("這週要交什麼", Wish.AGENDA, "这周"),
        ("todo list", Wish.AGENDA, ""),
        ("show me my tasks for Friday", Wish.AGENDA, "Friday"),
        ("what do I still have to do this week", Wish.AGENDA, "this week"),
        ("do I have any meetings tomorrow?", Wish.AGENDA, "tomorrow"),
        ("what's overdue?", Wish.AGENDA, "overdue"),
        ("tomorrow's agenda", Wish.AGENDA, "tomorrow's"),
        ("我今天有什么？", Wish.AGENDA, "今天"),
        ("今天有哪些事", Wish.AGENDA, "今天"),
        ("還有什麼要做", Wish.AGENDA, ""),
        ("今天該做什麼", Wish.AGENDA, "今天"),
        ("下周有什么安排", Wish.AGENDA, "下周"),
        ("看一下我的待办", Wish.AGENDA, ""),
        ("有哪些逾期", Wish.AGENDA, "逾期"),
        ("今天要见哪些客户", Wish.AGENDA, "今天"),
        ("thanks!", Wish.NOTHING, ""),
        ("ok great", Wish.NOTHING, ""),
        ("好的，谢谢", Wish.NOTHING, ""),
        ("辛苦了👍", Wish.NOTHING, ""),
    ],
)
def test_what_is_surely_wanted_is_heard(typed: str, wish: Wish, text: str) -> None:
    heard = hear(typed, NOW)
    assert heard is not None
    assert (heard.wish, heard.text) == (wish, text)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("I'm on leave from tomorrow until the 19th, Marcus is covering for me", "@Marcus"),
        ("Out of office next week, please send anything urgent to Aisha", "@Aisha"),
        ("下周我休年假，客户先由小陈负责", "@小陈"),
        ("我明後天請假，代理人是雅婷", "@雅婷"),
        ("on leave until Monday <@UBOB>", "<@UBOB>"),
        ("休假到周五@刘主管", "@刘主管"),
        ("我請假到週五，@劉主管 代班", "@劉主管"),
        ("on leave until Monday", ""),
    ],
)
def test_who_stands_in_is_heard_as_typed(typed: str, who: str) -> None:
    heard = hear(typed, NOW)
    assert heard is not None
    assert (heard.wish, heard.who) == (Wish.AWAY, who)


@pytest.mark.parametrize(
    "typed",
    [
        "Acme is on holiday until Friday, they call back",
        "Met Li from Acme, remind me to send the paper",
        "reminded Mrs Lee of the invoice",
        "Li is back from leave and wants a quote",
        "He thanks us for the quick help",
        "王总下周一到三请假，回来再谈价格",
        "客户说谢谢我们的样品",
        "已经提醒过赵姐付款",
        "Met Li today, my day report went to Acme",
        "今天去了华润，周报模板他们要",
        "客户要我们每周的周报",
        "helped Tom with the pump",
        "",
    ],
)
def test_what_customers_do_is_none_of_it(typed: str) -> None:
    assert hear(typed, NOW) is None


@pytest.mark.parametrize(
    "typed", ["哈" * 150 + "客户", "a day " * 26 + "x", "back again " * 14 + "x"]
)
def test_what_repeats_itself_is_read_at_once(typed: str) -> None:
    assert hear(typed, NOW) is None


@pytest.mark.parametrize(
    "typed",
    [
        "what does Bob have today?",
        "what do they need",
        "what can I do",
        "my meeting is on Friday",
        "meeting tomorrow",
        "to-do call Ann",
        "what did I have yesterday",
        "客户今天要做什么",
        "我周五有会",
        "没有安排",
        "明天拜访",
        "有什么问题",
    ],
)
def test_what_asks_for_no_agenda_of_ones_own_is_none(typed: str) -> None:
    heard = hear(typed, NOW)
    assert heard is None or heard.wish is not Wish.AGENDA


@pytest.mark.parametrize(
    ("days", "asked"),
    [
        ("", "open"),
        ("overdue", "late"),
        ("today", "2026-05-06/2026-05-06"),
        ("on Friday", "2026-05-08/2026-05-08"),
        ("this week", "2026-05-06/2026-05-10"),
        ("下周", "2026-05-11/2026-05-17"),
        ("yesterday", "None"),
    ],
)
def test_the_days_of_an_agenda_are_today_or_later(days: str, asked: str) -> None:
    assert str(agenda.read(days, NOW)) == asked
    if asked != "None":
        assert str(agenda.Asked.of(asked)) == asked


@pytest.mark.parametrize(
    ("typed", "days", "who"),
    [
        ("明天请假一天，陈经理顶一下", "明天 一天", "@陈经理"),
        ("9號整天請假 陈经理代班", "9号", "@陈经理"),
        ("12/17整天請假", "12/17", ""),
        ("明天請一整天假", "明天", ""),
        ("taking the whole day off tomorrow", "tomorrow", ""),
        ("I'm off all day tomorrow", "tomorrow", ""),
        ("身体不舒服，今明两天请假，@陈经理 代一下", "今明两天", "@陈经理"),
        ("请假到周五，陈经理代理", "到周五", "@陈经理"),
        ("明後兩天請假，陳經理代班", "明后两天", "@陈经理"),
        ("明天请假，工作交给陈经理", "明天", "@陈经理"),
        ("孩子生病，今天请假一天，小陈顶一下", "今天 一天", "@小陈"),
        ("明天休一天", "明天 一天", ""),
        ("周五请一天假，刘主管替我", "周五 一天", "@刘主管"),
        ("我下周二请两天假", "下周二 两天", ""),
        ("请假：12月15号到17号回老家，工作交给刘主管", "12月15号到17号", "@刘主管"),
        ("感冒了，下午回去休息，有事找刘主管", "今天", "@刘主管"),
        ("明天下午请半天假去医院", "明天", ""),
        ("周四请个假", "周四", ""),
        ("12.15-12.17请年假，刘主管代我", "12.15-12.17", "@刘主管"),
        ("我明天休息，有急事打给刘主管", "明天", "@刘主管"),
        ("元旦请三天假回家", "元旦 三天", ""),
        ("明天調休，業務交給小陳", "明天", "@小陈"),
        ("请假三天，下周一开始", "三天 下周一开始", ""),
        ("not in tomorrow, kid is sick", "tomorrow", ""),
        ("下午請假去看醫生", "今天", ""),
        ("明天请半天假", "明天", ""),
        ("家里有事，明天请假", "明天", ""),
        ("请假三天，陈经理帮忙盯一下", "三天", "@陈经理"),
        ("off sick today, Lee covers", "today", "@Lee"),
        ("im off sick tomorrow and Friday, Lee covers", "tomorrow and Friday", "@Lee"),
        ("out sick", "today", ""),
        ("not feeling well, off today", "today", ""),
        ("out tomorrow, Bob has my stuff", "tomorrow", "@Bob"),
        ("PTO Friday, Bob on point", "Friday", "@Bob"),
        ("on sick leave until Friday, Lee is my backup", "until Friday", "@Lee"),
        ("I won't be in tomorrow", "tomorrow", ""),
        ("明天請假，陳經理幫我看", "明天", "@陈经理"),
        ("明天請特休，陳經理幫忙顧一下", "明天", "@陈经理"),
        ("明天請假，客戶先給陳經理帶", "明天", "@陈经理"),
        ("明天請假 陳經理幫我看", "明天", "@陈经理"),
        ("明天休假，陳經理幫忙", "明天", "@陈经理"),
        ("下週一請假，陳經理 cover 我", "下周一", "@陈经理"),
        ("明天请假，有事找刘主管", "明天", "@刘主管"),
        ("后天请年假，手上的活刘主管帮我看着", "后天", "@刘主管"),
        ("明天请假，刘主管帮我盯客户", "明天", "@刘主管"),
        ("禮拜四禮拜五請假，陳經理代理", "礼拜四礼拜五", "@陈经理"),
        ("周四周五请假，刘主管代班", "周四周五", "@刘主管"),
        ("off Thursday Friday, Lee's got my stuff", "Thursday Friday", "@Lee"),
        ("out tomorrow, Lee will keep an eye on things", "tomorrow", "@Lee"),
        ("I'm out tomorrow, Lee has got me covered", "tomorrow", "@Lee"),
        ("on leave tomorrow, Lee's covering my accounts", "tomorrow", "@Lee"),
    ],
)
def test_a_leave_in_everyday_words(typed: str, days: str, who: str) -> None:
    heard = hear(typed, NOW)
    assert heard is not None
    assert (heard.wish, heard.text, heard.who) == (Wish.AWAY, days, who)


@pytest.mark.parametrize(
    ("typed", "is_part"),
    [
        ("後天下午請半天假", True),
        ("明早請假，下午進公司", True),
        ("今天下午請假，陳經理代班", True),
        ("明天上午请假", True),
        ("今天下午請兩小時事假", True),
        ("下午請2小時假", True),
        ("今天请一个半小时事假", True),
        ("明天整天不在公司", False),
        ("明天下午三点以后请假", True),
        ("taking tomorrow afternoon off", True),
        ("half day off tomorrow", True),
        ("I'm out from 2pm today", True),
        ("on leave until Monday morning", False),
        ("明天请假一天", False),
        ("12/3 12/4請假", False),
    ],
)
def test_a_part_of_a_day_is_no_day(typed: str, is_part: bool) -> None:
    heard = hear(typed, NOW)
    assert heard is not None
    assert (heard.wish, heard.is_part) == (Wish.AWAY, is_part)


@pytest.mark.parametrize(
    ("typed", "wish", "days"),
    [
        ("when am I off?", Wish.LEAVES, ""),
        ("who covers for me?", Wish.LEAVES, ""),
        ("who's standing in for me on Friday?", Wish.LEAVES, ""),
        ("誰代理我？", Wish.LEAVES, ""),
        ("我休假时谁代班", Wish.LEAVES, ""),
        ("我的代理人是谁", Wish.LEAVES, ""),
        ("when's my next holiday", Wish.LEAVES, ""),
        ("am I on leave tomorrow?", Wish.LEAVES, ""),
        ("我什麼時候休假", Wish.LEAVES, ""),
        ("我请了哪几天假", Wish.LEAVES, ""),
        ("我的休假", Wish.LEAVES, ""),
        ("cancel my leave", Wish.CALL_OFF, ""),
        ("I'm not taking leave tomorrow after all", Wish.CALL_OFF, "tomorrow"),
        ("取消12月24日的休假", Wish.CALL_OFF, "12月24日"),
        ("我明天不休假了", Wish.CALL_OFF, "明天"),
        ("休假取消", Wish.CALL_OFF, ""),
        ("call off Friday", Wish.CALL_OFF, "Friday"),
        ("call off this leave", Wish.CALL_OFF, ""),
    ],
)
def test_a_leave_is_asked_for_or_called_off(typed: str, wish: Wish, days: str) -> None:
    heard = hear(typed, NOW)
    assert heard is not None
    assert (heard.wish, heard.text) == (wish, days)


@pytest.mark.parametrize(
    "typed",
    [
        "王总什么时候休假",
        "when is Li on leave?",
        "取消王总明天的拜访，他休假",
        "Acme cancelled their leave request demo",
        "王总不休假了，明天可以见",
    ],
)
def test_somebody_elses_leave_is_neither(typed: str) -> None:
    heard = hear(typed, NOW)
    assert heard is None or heard.wish not in (Wish.LEAVES, Wish.CALL_OFF)


@pytest.mark.parametrize(
    "typed",
    [
        "蔡店长今天请假",
        "陈经理今天休息，没见到",
        "安和明天停机半天，陈经理负责",
        "王总说明天休息，陈经理代理",
        "Li at Acme is out tomorrow",
        "Acme's CFO is off sick today",
        "the pump is out today",
        "met Acme, Bob covers the costs tomorrow",
    ],
)
def test_somebody_elses_leave_is_none(typed: str) -> None:
    heard = hear(typed, NOW)
    assert heard is None or heard.wish is not Wish.AWAY
