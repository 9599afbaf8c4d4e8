"""Firms that nobody knows yet, by who is said to be of them, or by what a line calls them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.oneline.customers import newcomer

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def customer(typed: str) -> str:
    with dates.written_in("en-US"):
        return oneline.read(typed, NOW).customer


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        (
            "met a chap at the show, Ollie from Pendleford Quorum, first contact",
            "Pendleford Quorum",
        ),
        ("met Grant Hollis from Juniper Ales (Reno), wants sleek cans", "Juniper Ales"),
        ("spoke to Dana Osei, owner of Bexford Barbell, abt rubber floor", "Bexford Barbell"),
        ("Mike at Drummore Hallett was all for us", "Drummore Hallett"),
        ("tea with Puan Salmah of Cahaya Legal Chambers KL last wed", "Cahaya Legal Chambers"),
        ("cold visit at Shanti Dental Care Pune, Dr. Meera Joshi keen", "Shanti Dental Care"),
        ("lost St Agnes College uniforms to the other mob on price", "St Agnes College"),
    ],
)
def test_a_firm_is_named_by_who_is_of_it_or_by_what_became_of_it(typed: str, firm: str) -> None:
    assert customer(typed) == firm


@pytest.mark.parametrize(
    "typed",
    [
        "met Tom at Hyde Park this morning, likes the samples",
        "Jo from New Zealand rang, wants the price list",
        "Dave from Accounts Payable wants the po number",
        "Ben from Head Office rang about the invoice",
        "coffee with Ann at Costa Coffee, likes the samples",
        "Not Thornley Brewing, the FARMS lot. Fiona happy with the seed",
    ],
)
def test_where_somebody_is_or_comes_from_is_no_firm(typed: str) -> None:
    assert customer(typed) == ""


def test_a_new_party_stays_new_whoever_sent_them() -> None:
    typed = "New party - Annam Catering, Mrs Deshmukh. ref from Suresh Patil. call her wed 17th 4pm"
    assert newcomer.is_labelled(typed)
    line = oneline.read(typed, NOW)
    assert line.customer == "Annam Catering"
    assert [name for name, _ in line.theirs] == ["Mrs Deshmukh"]


def test_a_new_lead_is_nobodys_title() -> None:
    line = oneline.read("Kopi w Mr Goh from Sin Heng Bakery, new lead, Bedok side", NOW)
    assert [name for name, _ in line.theirs] == ["Mr Goh"]


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        ("new客 旺角整糖水嘅 叫甘露記 May姐 想試冰沙機", "甘露記"),
        ("新的喔，梅山做炭焙咖啡的，店名嵐野，蕭老闆，要烘豆機", "嵐野"),
        ("新客户！腾冲做翡翠直播的，叫石上缘，老板姓段，想要补光柜台", "石上缘"),
        ("跑了趟岷县，收当归的，叫岷归堂，头一回见，想上烘干房", "岷归堂"),
        ("新询盘，国际站来的，叫Sunrise Foods，Mr Lee要报价", "Sunrise Foods"),
        ("東引一間民宿 海角燈塔 新客 陳大哥問熱泵", "海角燈塔"),
        ("埔里 廖記豆行 新的 廖太太想要真空機", "廖記豆行"),
        ("西嶼有人介紹 阿海冰品 沒做過的 老闆娘想換製冰機", "阿海冰品"),
        ("陌拜 永康街 喜來小館 老闆不在", "喜來小館"),
        ("昨天农博会，认识个做蓝莓酒的，北极蓝酒庄，裴经理", "北极蓝酒庄"),
    ],
)
def test_what_a_chinese_firm_is_called_is_its_name_and_not_what_it_does(
    typed: str, firm: str
) -> None:
    with dates.written_in("zh-TW"):
        assert oneline.read(typed, NOW).customer == firm


@pytest.mark.parametrize(
    "typed",
    [
        "新客户，做月饼的，叫陈大明，想要包装",
        "新客 叫張大偉 開車行的",
        "叫車去客戶那邊，王經理不在",
        "补个2/26的拜访：李总说温控没问题",
        "新客，在南港展認識的，林先生要報價",
        "新客户 新疆和田的枣贩子 叫艾力 要烘干线",
        "展場遇到一位做咖啡的 名片先收著 叫林什麼的",
    ],
)
def test_who_somebody_is_or_what_they_do_is_no_chinese_firm(typed: str) -> None:
    with dates.written_in("zh-TW"):
        assert oneline.read(typed, NOW).customer == ""
