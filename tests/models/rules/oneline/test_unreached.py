"""Whether a line tells that anybody was met or reached."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def _people(typed: str, customer: str) -> list[str]:
    return [name for name, _ in read(typed, NOW, customer, ["Nobody Here"]).theirs]


@pytest.mark.parametrize(
    ("typed", "customer"),
    [
        ("Demo for Arun sir scheduled 16th March 11am, Vasant Foods", "Vasant Foods"),
        ("Need to get hold of Fergus about the PO, Tayside Boats", "Tayside Boats"),
        ("Brenda no longer works at Maple Dental, new manager is Todd Fisher", "Maple Dental"),
        ("Called Mr Iyer at Vektor, phone switched off", "Vektor"),
        ("准备下周拜访瑞丰孙总，谈年度合同", "瑞丰"),
        ("打算月底前去一趟金桥，找吴工看设备", "金桥"),
        ("听说恒通的赵总调去苏州了，新来的总经理姓郭", "恒通"),
        ("上门找永昌老吴，门卫说今天没来", "永昌"),
        ("明天要打給宏碁的王小姐問發票", "宏碁"),
        ("佳能的黃課長調去高雄廠，由賴先生接手", "佳能"),
        ("打給台塑林課長都轉語音信箱", "台塑"),
    ],
)
def test_nobody_took_part_where_nobody_was_reached(typed: str, customer: str) -> None:
    assert _people(typed, customer) == []


@pytest.mark.parametrize(
    ("typed", "customer", "who"),
    [
        ("met Ms Lata of Vektor, who takes over from Mr Suresh on 1 April", "Vektor", "Ms Lata"),
        ("Donna at Pinecrest says Monday 9am works", "Pinecrest", "Donna"),
        ("Emailed Curt at Vektor the PO. no response yet", "Vektor", "Curt"),
        ("跟鼎盛周经理约好了下周四10点看样板间", "鼎盛", "周经理"),
        ("去了趟德胜，孙总出差，小陈接待的", "德胜", "小陈"),
        ("順天曾經理收到型錄了，說下週回覆", "順天", "曾經理"),
    ],
)
def test_who_was_reached_took_part_whatever_else_the_line_tells(
    typed: str, customer: str, who: str
) -> None:
    assert who in _people(typed, customer)


@pytest.mark.parametrize("typed", ["要给华美回电话", "明天打给华美刘主任"])
def test_how_is_empty_where_nobody_was_called_yet(typed: str) -> None:
    line = read(typed, NOW, "华美", ["Nobody Here"])
    assert (line.method, line.occurred_at, line.theirs) == (None, None, ())


def test_a_call_in_vain_is_a_call_and_its_words_stay() -> None:
    line = read("打給鴻海林小姐：沒人接", NOW, "鴻海")
    assert (line.method, line.theirs) == ("phone", ())
    assert "林小姐" in line.content
