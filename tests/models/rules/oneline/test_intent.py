"""What a line is meant as: a name, a contact that took place, what lies ahead, or neither. It is
Wednesday 2026-05-06, 10:30."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import Intent, LineTodo, intent_of, promises, read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))

NAMES = """
Acme
acme corp
Acme, Inc.
Smith, Jones & Co.
Call Center Ltd
call center ltd
Meeting Point Ltd.
Zoom Video Communications
Line Corporation
Friday Systems
Todo Mundo Ltd
May & Co
A&B <Co>
Dr. Oetker
J. P. Morgan
St. James Foods
Industrial and Commercial Bank of China Limited
Contact Energy
北京恒达科技有限公司
中国石油化工股份有限公司上海高桥分公司
见福便利店
今日头条
明天集团
YY贸易集团
"""
PAST = """
Had a call with Tom from Northwind this morning, he asks for SSO. I'll send it by Wednesday.
met Acme, they want 3 seats by May 15
call with Li from Acme: wants a pilot in June. todo: send prices by Friday
Acme call with Li: no news
visited Northwind, must call Tom on Monday
met Li. Must send him the quote by Friday
Northwind is unhappy about the delivery. Need to call Tom on Monday.
called Northwind, nobody picked up, try again tomorrow
Just off the phone with Sarah at Northwind, told her she'd have it by Friday
Met Li today. Can they get 10% off?
拜访科技公司李总：周五前要 3 个席位的报价
刚和恒达开完会，下周要报价
昨天给恒达发了报价，等回复
恒达王总说价格太高，下周再谈
打给恒达没人接，明天再打一次
恆達王總說價格太高，下週再談
剛跟恆達通了電話，記得週五前寄報價
"""
AHEAD = """
don't forget to ring Northwind on Monday
ring Northwind tomorrow
need to call Tom from Northwind
remind me to send Northwind the deck by Friday
can you remind me to call Northwind on Monday?
Tomorrow I will visit Northwind
On Monday, call Li from Acme
Northwind: call Tom on Monday
call Li tomorrow about what we discussed yesterday
haven't called Acme yet, need to ring tomorrow
I'm meeting Li from Northwind on Friday at 3
hey so on my drive up north tomorrow I need to pop in at Northwind
Told Northwind last week I'd send the sheet, still haven't. must do it today
meeting with Acme moved to 20 May 2pm
next call with Acme on May 17
todo: call Acme on Monday
visit to Acme tomorrow
下周一记得给恒达打电话
要给恒达打电话
明天去拜访恒达
恒达的王总明天下午来访
今天下午去拜访恒达
提醒我下周三联系恒达
上周就说要给恒达发参数表一直忘了，今天一定要发
别忘了给恒达发报价
後天早上十點 山嵐咖啡 杯測
別忘了給恆達打電話
記得週五前把報價寄給恆達
與恆達約好下週三去他們公司簡報
"""
OTHER = """
When did I last talk to Acme?
what's open with Northwind
should I call Acme tomorrow?
@bob was supposed to see Northwind this morning, no idea if he did
上次见恒达是什么时候
我明天有什么安排
恒达上次说了什么
"""
TABLE = [
    (typed, meant)
    for meant, lines in (
        (Intent.NAME, NAMES),
        (Intent.PAST, PAST),
        (Intent.AHEAD, AHEAD),
        (Intent.OTHER, OTHER),
    )
    for typed in lines.strip().splitlines()
]


@pytest.mark.parametrize(("typed", "meant"), TABLE)
def test_a_line_is_meant_as_the_table_says(typed: str, meant: Intent) -> None:
    assert intent_of(typed, read(typed, NOW), NOW) is meant


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (
            "don't forget to ring Northwind on Monday",
            [LineTodo("ring Northwind", date(2026, 5, 11))],
        ),
        (
            "Remind me to call Tom at Northwind tomorrow. He wants a quote. Must send Li the deck",
            [
                LineTodo("call Tom at Northwind. He wants a quote.", date(2026, 5, 7)),
                LineTodo("send Li the deck"),
            ],
        ),
        ("提醒我下周三联系恒达 @bob", [LineTodo("联系恒达", date(2026, 5, 13), "@bob")]),
        (
            "todo: call Acme on Monday; send prices",
            [LineTodo("call Acme", date(2026, 5, 11)), LineTodo("send prices")],
        ),
    ],
)
def test_what_lies_ahead_is_kept_as_to_dos_with_their_days(
    typed: str, expected: list[LineTodo]
) -> None:
    kept = promises(typed, read(typed, NOW), NOW)
    assert list(kept.todos) == expected
    assert (kept.content, kept.method, kept.occurred_at) == ("", None, None)
