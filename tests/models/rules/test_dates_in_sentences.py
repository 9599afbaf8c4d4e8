"""The one date inside a to-do."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.dates import find

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))

# sentence with the phrase in [brackets] : what it means
SENTENCES = {
    "[5月15日前]提供竞品分析报告": "2026-05-15",
    "[5月19日前]整理操作手册并邮寄": "2026-05-19",
    "[12.11前]给报价": "2026-12-11",
    "[12.9前]發流程": "2026-12-09",
    "[5.12之前]寄合約": "2026-05-12",
    "[5月15號之前]提供競品分析報告": "2026-05-15",
    "send comparison [by Friday] @chen": "2026-05-08",
    "call Li about v2.5 [tomorrow 3pm]": "2026-05-07 15:00",
    "Review Q2 figures [by Friday]": "2026-05-08",
    "[周五前]发报价": "2026-05-08",
    "[15号前]寄样品 @chen": "2026-05-15",
    "XX[6月6日上午10点]开会": "2026-06-06 10:00",
    "TCL[13号]发报价": "2026-05-13",
    "[3天内]回复": "2026-05-09",
    "[48小时内]答复客户": "2026-05-08 10:30",
    "[下周三下午两点]演示": "2026-05-13 14:00",
    "3月5日的会议纪要[周五前]发出": "2026-05-08",
    "給王總[下週五前]寄合約": "2026-05-15",
    "跟领导商量一下[周四]给答复": "2026-05-07",
    "對一下[月底]的帳": "2026-05-31",
    "问一下[下周二]的会还开不开": "2026-05-12",
    "马上[周五]了，把报价发出去": "2026-05-08",
    "与采购部确认交付时间，[月底前]": "2026-05-31",
    "安排3次演示，[6月底前]完成": "2026-06-30",
    "Send the offer to ACME [before May 15].": "2026-05-15",
    "[Tomorrow]: call Bob about 500 licences": "2026-05-07",
    "Book a demo [on 15 May 2026 at 2pm] for 12 people": "2026-05-15 14:00",
    "get contract signed, [due 2026-05-20]": "2026-05-20",
    "renewal quote, [no later than Friday]": "2026-05-08",
    "prepare slides [in two weeks]": "2026-05-20",
    "chase invoice 4711 [next Monday]": "2026-05-11",
    "Share the roadmap [by end of June] (Mei)": "2026-06-30",
    "finish the pilot [by EOM]": "2026-05-31",
    "finish it [by 5/15]": "2026-05-15",
    "[后天上午10点]电话沟通价格": "2026-05-08 10:00",
    "present [on 5/20 at 2pm]": "2026-05-20 14:00",
    "Deliver 2 pallets [by the 20th], to Alice": "2026-05-20",
    "reply [within 24h]": "2026-05-07 10:30",
    "[6月10日（周三）14:00]演示": "2026-06-10 14:00",
    "給客戶寄樣品，[5月20號前]": "2026-05-20",
    "[後天下午兩點]開會": "2026-05-08 14:00",
    "[一个月后]续约沟通": "2026-06-06",
    "[Q2末]复盘": "2026-06-30",
    "[本周五下班前]发送合同": "2026-05-08",
    "[明天]给客户发500元优惠券": "2026-05-07",
    "ship 30% of the order [within 3 days]": "2026-05-09",
    "send it [by next weekend]": "2026-05-17",
    "[nextfriday] call Bob": "2026-05-15",
    "send the quote [by Decemeber 1]": "2026-12-01",
    "[ddl 5月20日] 交方案": "2026-05-20",
    "争取[周五前]发报价": "2026-05-08",
    "请[5月20日前]完成验收": "2026-05-20",
    "[下月初3号前]付款": "2026-06-03",
    "[两周后的周五]演示": "2026-05-22",
    "[一个月零三天后]回访": "2026-06-09",
    "我[聽日下晝三點]打俾陳生": "2026-05-07 15:00",
    "[民國115年5月20日前]簽約": "2026-05-20",
    "Acme: send the offer [June 7]": "2026-06-07",
    "Acme: send the offer [May 17]": "2026-05-17",
    "send the offer [may 17] to Bob": "2026-05-17",
    "send the offer [17 May], then call": "2026-05-17",
    "send quote [March 20]": "2027-03-20",
    "send it [9/Jun]": "2026-06-09",
    "send it [9/Jun/2027]": "2027-06-09",
    "ring Bob [Fri 3pm]": "2026-05-08 15:00",
    "ring Bob [Fri 15:00]": "2026-05-08 15:00",
    "ring Bob [Fri 2.30]": "2026-05-08 14:30",
    "ring Bob [Fri 1500]": "2026-05-08 15:00",
    "ring Bob [tomorrow around 5]": "2026-05-07 17:00",
    "ring Bob [Sat]": "2026-05-09",
    "ring Bob [Mon], he knows": "2026-05-11",
    "ring Bob the [15th]": "2026-05-15",
    "meet [20 May 3pm ET] online": "2026-05-21 03:00",
    "call back [in 3 business days]": "2026-05-11",
    "ship it [by Christmas]": "2026-12-25",
    "send [by 15 May] 27 boxes": "2026-05-15",
    "下次见:[5.18上午9点半] 谈合同": "2026-05-18 09:30",
    "[周五]寄": "2026-05-08",
    "[周五]给王总打电话": "2026-05-08",
    "[15号]寄样品": "2026-05-15",
    "[三个工作日内]回复": "2026-05-11",
    "[圣诞节前]寄样品": "2026-12-24",
    "call [Thursday 3pm GMT+1]": "2026-05-07 22:00",
    "call [Thursday 15:00 UTC-05:30]": "2026-05-08 04:30",
    "send minutes [today]": "2026-05-06",
    "send it [3 days after Friday]": "2026-05-11",
    "[周五]后续跟进": "2026-05-08",
    "王琴[晚上8点]来访": "2026-05-06 20:00",
}

NOTHING = [
    "提供3次演示", "send v2.5 to 500 people", "May I call you", "the march to market",
    "sat down with Bob", "约30人参加", "第二次拜访", "第三方接口对接", "Send Q2 figures",
    "prepare the June report", "on the 2nd floor", "1/2 cup of sugar", "ratio 3/4",
    "24/7 support contract", "call +86 138 0013 8000", "price ¥5.15", "order 4711-12",
    "read chapter 5", "every Friday call", "每周五例会", "每月15号对账", "5月15-20日出差",
    "May 15-20 on leave", "Mon-Fri onsite", "between Monday and Friday", "周一到周五值班",
    "call today or tomorrow", "5月5日或5月8日拜访", "call about yesterday's meeting",
    "根据上周五会议整理纪要", "reduce churn by 5", "grow by 15%", "3号楼门口见", "A4纸500张",
    "尽快回复", "", "soon", "2号方案发给客户", "二期项目 3000元", "sun protection samples",
    "wed the two datasets", "upgrade to 10.5", "回访第3季度客户", "提前3天通知", "半价优惠",
    "一周年庆活动", "3月销售数据汇总", "tomorrow call Li at 3pm", "March campaign report",
    "Quote for 10-12 units", "Meeting room 14:30 ratio", "明天、后天都可以", "提供2026年报价单",
    "第二季度目标拆解", "Arrange 1:1 with Bob", "跟进5.20活动",
    "祝您下周末愉快", "next weekend edition of the paper", "本周末特卖会物料", "民國小說十本",
    "due diligence call with Bob", "俩人一起拜访客户", "初步方案发给客户", "月中旬会议纪要",
    "到3号楼门口见", "争取3号楼项目", "截止3号线", "跟进今日头条投放", "安排听日语录音", "打听日期",
    "听晚会节目单", "钢琴晚会赞助", "寻日本供应商", "几个半小时后", "每月15号前对账",
    "每個月初1號前對帳", "every month by the 15th", "过去的周一例会纪要", "民国115年年报",
    "ask Frida about it", "Mach 3 razor samples", "一天零碎事务", "俩月饼样品", "生死线15号",
    "May 7 people came", "March 5 units", "room 4a", "order 1500 units", "10p each", "call Sun",
    "talk about 5 offers", "call around 5", "half 5 of them", "Christmas cards to all", "圣诞活动",
    "call Bob on the 15th floor", "5号发动机", "meet 3pm BST", "当天发货", "隔天寄", "116/4/1 part",
    "T13号发报价", "iPhone15号发货",
    "send 15 May 27 boxes", "Fri Sep 3 2pm call", "model 1500 brochure", "Sat nav samples",
    "the offer is 10.50", "v9.15 rollout", "call back", "get back 3 samples", "second sample",
    "send it in 2-3 days", "send it in 3-4 weeks", "send it by Nov 31", "11月31日前发报价",
    "周末下午5点开会", "call after Friday", "周五以后发报价", "12月8号的前3天发",
    "12月21号后的2天发", "每周二周四例会", "12月15到20日之间出差", "next Friday the 4th call",
    "过了周五再联系",
    "not before Friday", "no earlier than Friday", "waiting since Friday", "from Friday on",
    "send it Friday at the earliest", "最早周五发", "周五起值班", "周五之后三天发", "周五前两天发",
    "between 3 and 5 June on site", "week of June 7 visit", "2月30日前发",
    "every other Friday call", "隔周周五例会", "weekly on Friday", "around Friday, call",
    "下周五左右", "大概5月10日发", "call at 25:00 tomorrow", "5月8日周六发", "明天下午2点到3点开会",
    "call Thursday 3pm their time", "call Thursday 15:00 Mars time", "周四下午3点当地时间开会",
    "1080p cameras", "won 3-1", "尺寸3点5厘米", "编号3.40上午9点半", "5店开业",
    "x" * 10_000,
]  # fmt: skip


@pytest.mark.parametrize(("marked", "answer"), SENTENCES.items())
def test_a_to_do_gives_its_date_and_its_place(marked: str, answer: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    found = find(marked.replace("[", "").replace("]", ""), NOW)
    assert found is not None
    form = "%Y-%m-%d %H:%M" if isinstance(found.value, datetime) else "%Y-%m-%d"
    assert (found.value.strftime(form), found.start, found.end) == (answer, start, end)


@pytest.mark.parametrize("sentence", NOTHING, ids=lambda sentence: sentence[:40])
def test_a_to_do_without_one_sure_date_gives_none(sentence: str) -> None:
    assert find(sentence, NOW) is None


def test_the_same_date_said_twice_is_one_date() -> None:
    found = find("by Friday send it, 5月8日前", NOW)
    assert found is not None
    assert (found.start, found.end) == (0, 9)


def test_a_date_that_is_over_is_found_only_when_the_past_is_asked_for() -> None:
    assert find("met Bob yesterday at the fair", NOW) is None
    assert find("met Bob yesterday at the fair", NOW, "past") is not None


@pytest.mark.parametrize(
    "piece", ["fri ", "may 5 ", "5/15 ", "五", "前", "1", "next ", "月底3", "1前完成"]
)
def test_in_a_long_heap_of_date_words_at_most_one_is_found(piece: str) -> None:
    found = find((piece * 500)[:500], NOW)
    assert found is None or 0 <= found.start < found.end <= 500


@given(st.text(max_size=120))
def test_no_sentence_raises(sentence: str) -> None:
    find(sentence, NOW)
    found = find(f"{sentence}，5月15日前", NOW)
    assert found is None or 0 <= found.start < found.end <= len(sentence) + 8


@pytest.mark.parametrize("locale", ["zh-CN", "en-US", "en-GB"])
def test_a_month_comes_first_in_chinese_whoever_reads_it(locale: str) -> None:
    for said in ("12.11前给报价", "12/11前給報價"):
        found = find(said, NOW, "future", locale)
        assert found is not None
        assert found.value == date(2026, 12, 11)


@pytest.mark.parametrize("said", ["涨到12.11元", "发12.11版", "给8.5折", "12.5kg样品寄出"])
def test_a_number_with_a_dot_is_no_day(said: str) -> None:
    assert find(said, NOW, "future", "zh-CN") is None
