"""What is said to put something right, from 10:00 of Tuesday 1 December 2026 in Taipei."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates
from models.rules.corrections import Correction, Part, Role, names_alone, read, says_little

NOW = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Asia/Taipei"))
THREE = datetime(2026, 12, 1, 15, tzinfo=ZoneInfo("Asia/Taipei"))


def said(typed: str) -> Correction | None:
    with dates.written_in("en" if typed.isascii() else "zh-TW"):
        return read(typed, NOW)


@pytest.mark.parametrize(
    ("typed", "part", "words"),
    [
        ("oops, wrong customer, that was Northwind Robotics", Part.CUSTOMER, "Northwind Robotics"),
        ("wrong company. It was Acme", Part.CUSTOMER, "Acme"),
        ("the customer should be Acme", Part.CUSTOMER, "Acme"),
        ("sorry, I meant Harbor & Finch", Part.UNKNOWN, "Harbor & Finch"),
        ("not Acme but Globex", Part.UNKNOWN, "Globex"),
        ("Globex, not Acme", Part.UNKNOWN, "Globex"),
        ("不是海岳，是綠野", Part.UNKNOWN, "綠野"),
        ("是綠野，不是海岳", Part.UNKNOWN, "綠野"),
        ("记错了，是恒达", Part.UNKNOWN, "恒达"),
        ("剛才那通是跟黃廠長不是吳小姐", Part.UNKNOWN, "黃廠長"),
        ("记错了，那是云帆", Part.UNKNOWN, "云帆"),
        ("搞錯客戶了", Part.CUSTOMER, ""),
        ("客户错了，是安和", Part.CUSTOMER, "安和"),
        ("actually it was a visit", Part.METHOD, "a visit"),
        ("it was by phone, not a visit", Part.METHOD, "by phone"),
        ("改成电话", Part.METHOD, "电话"),
        ("說錯了，是視訊會議", Part.METHOD, "視訊會議"),
        ("不對，金額是102萬", Part.AMOUNT, "102萬"),
        ("the amount is 8k", Part.AMOUNT, "8k"),
        ("金额：8000", Part.AMOUNT, "8000"),
        ("it was a lunch, not a call", Part.METHOD, "a lunch"),
        ("no, dinner", Part.METHOD, "dinner"),
        ("不是电话，是吃饭", Part.METHOD, "吃饭"),
        ("那是飯局，不是電話", Part.METHOD, "飯局"),
        ("sorry, it was 42k not 36k", Part.AMOUNT, "42k"),
        ("把报价改成110万", Part.AMOUNT, "110万"),
    ],
)
def test_it_says_which_part_is_what(typed: str, part: Part, words: str) -> None:
    found = said(typed)
    assert found is not None
    assert (found.part, found.words) == (part, words)


@pytest.mark.parametrize(
    ("typed", "to", "role"),
    [
        ("no wait, by Friday", date(2026, 12, 4), Role.DUE),
        ("by Friday", date(2026, 12, 4), Role.DUE),
        ("no wait, Dana wants it Wednesday", date(2026, 12, 2), Role.DUE),
        ("sorry, she needs it by Wednesday already", date(2026, 12, 2), Role.DUE),
        ("等等，她週三就要", date(2026, 12, 2), Role.DUE),
        ("抱歉，黃廠長週五要", date(2026, 12, 4), Role.DUE),
        ("oops wrong, Friday", date(2026, 12, 4), Role.ANY),
        ("周五前", date(2026, 12, 4), Role.DUE),
        ("it was yesterday", date(2026, 11, 30), Role.HAPPENED),
        ("wrong date, it was Monday", date(2026, 11, 30), Role.HAPPENED),
        ("是昨天不是今天", date(2026, 11, 30), Role.ANY),
        ("時間錯了，是昨天談的", date(2026, 11, 30), Role.HAPPENED),
        ("make that 3pm", THREE, Role.ANY),
        ("應該是下午三點", THREE, Role.ANY),
        ("下週二改成下週三", date(2026, 12, 9), Role.ANY),
        ("日期错了，应该是下周三", date(2026, 12, 9), Role.ANY),
        ("下次跟進改12/9", date(2026, 12, 9), Role.NEXT),
        ("the next meeting should be Dec 9", date(2026, 12, 9), Role.NEXT),
    ],
)
def test_a_day_is_read_with_what_it_is_the_day_of(typed: str, to: date, role: Role) -> None:
    found = said(typed)
    assert found is not None
    assert (found.part, found.to, found.role) == (Part.DAY, to, role)


@pytest.mark.parametrize(
    "typed",
    [
        *("delete that", "Never mind.", "scratch that", "no, forget it", "don't save it"),
        *("discard the last one", "cancel", "undo that", "please remove this"),
        *("take that back", "roll it back", "revert that", "收回", "把刚才的收回"),
        *(
            "算了",
            "刪掉",
            "前面那条不要了",
            "刚才那条作废",
            "取消",
            "撤回吧",
            "當我沒說",
            "这条别记了",
        ),
    ],
)
def test_the_last_thing_is_taken_back(typed: str) -> None:
    found = said(typed)
    assert found is not None
    assert (found.part, found.is_all) == (Part.WHOLE, False)


@pytest.mark.parametrize(
    ("typed", "is_surely"), [("delete it", True), ("undo", False), ("取消", False)]
)
def test_undo_may_be_asked_for_anything(typed: str, is_surely: bool) -> None:
    found = said(typed)
    assert found is not None
    assert found.is_surely == is_surely


@pytest.mark.parametrize("typed", ["discard all", "delete all of them", "都删掉", "全部不要了"])
def test_so_is_all_of_it(typed: str) -> None:
    found = said(typed)
    assert found is not None
    assert (found.part, found.is_all) == (Part.WHOLE, True)


@pytest.mark.parametrize(
    "typed",
    [
        *("thanks", "met Acme, they want plan A", "delete the newsletter", "cancel the room"),
        *("change the demo to Friday", "was it yesterday?", "Friday", "call Acme by Friday"),
        *("it's 3", "the customer was wrong about it", "the client is happy"),
        *("the layout is to be changed", "they are not happy", "no", "it"),
        *("the price is too high for them", "the total is 8k per month, they agree", "价格是问题"),
        *("把医院那个推到周一", "不用了，谢谢", "跟綠野電話", "取消会议室", "會議改到週三"),
    ],
)
def test_other_words_put_nothing_right(typed: str) -> None:
    found = said(typed)
    is_open = found is not None and found.part in (Part.UNKNOWN, Part.CUSTOMER)
    assert found is None or (is_open and not found.is_surely)


@pytest.mark.parametrize(
    ("words", "name", "is_alone"),
    [
        ("Northwind Robotics", "Northwind Robotics", True),
        ("the Northwind one", "Northwind", True),
        ("綠野才對", "綠野", True),
        ("绿野那边", "绿野", True),
        ("met Bob at Acme", "Acme", False),
        ("綠野要報價", "綠野", False),
    ],
)
def test_a_name_stands_alone(words: str, name: str, is_alone: bool) -> None:
    assert names_alone(words, name) == is_alone


def test_a_whole_line_is_more_than_a_correction() -> None:
    assert says_little("it was Priya")
    assert not says_little("met Bob at Acme yesterday and he wants the offer")
    assert not says_little("今天跟他們開會談了新的報價")
