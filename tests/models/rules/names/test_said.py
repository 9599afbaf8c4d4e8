"""Customers as people say them, in lines of many trades: `line | the customer that was met`, with
`?` after one that is only likely, ` + ` between several that may be meant, and nothing where none
is."""

import pytest

from models.rules.names.said import How, find, met, unknown

CUSTOMERS = """
Ferrant Glass Works Inc
Duskmill Paper Mills
Beckwith Veterinary Group
Pallister Plant Hire
Jurong Cold Store
Northwind Traders Ltd
Acme
Globex Corporation
The Quillon Hotel
St. Brannock's Hospice
O'Shea & Daughters Brewery
Summit Foods Pte Ltd
Martin Engineering GmbH
Shanghai Electric
GE
Target
Market Street Dental
Hollis & Vane LLP
Hollis Timber Merchants
Krell-Bauer Maschinen AG
Lumière Cosmétiques SA
Bluewater Fisheries
Tanglin Polymers Sdn Bhd
Carter Logistics Ltd
Baker Street Media
3M India
Vaidya Textiles Pvt Ltd
嘉禾粮油有限公司
东恒电缆集团
聯鼎機電
和峻汽材
德興海味
台州润泽阀门
天成机械有限公司
上海铭泰包装有限公司
鼎昌建材
鼎昌物流
光明乳业
臺北藍湖設計
YY贸易集团
京东方
北辰乳业
Hotel Wendlesham Group
Goh Eng Seng Tooling Pte Ltd
Copper Basin Motel Ltd
Cumbernauld Salt Haulage Pty Ltd
Thaxley & Orme Binders Ltd
R. W. Ostlund & Sons (Quarries) Ltd
扬州凌河毛刷厂
佛山市顺德区佳屿家具有限公司
社團法人沛林長照協會
兆輝汽車材料有限公司
晟驰电子有限公司
"""
TABLE = """
# without the place, the kind and the trade it begins or ends with
凌河加急 200把明早要 | 扬州凌河毛刷厂
路过扬州顺便看了下凌河 没见到人 | 扬州凌河毛刷厂
佳屿 今天上门 | 佛山市顺德区佳屿家具有限公司
沛林護理長問有沒有小瓶的 | 社團法人沛林長照協會
兆輝汽材廖小姐說帳單多一台 | 兆輝汽車材料有限公司
晟驰电访 问板子 | 晟驰电子有限公司
晟驰电器来电 |
Wendlesham 5 stars from the chef | Hotel Wendlesham Group
3/5. thaxley think it was a bit late | Thaxley & Orme Binders Ltd
# without its initials, in the plural, and by initials that are no word
ostlunds, tea in the yard with Wilf | R. W. Ostlund & Sons (Quarries) Ltd?
spoke w Wilf at ostlunds re the saw | R. W. Ostlund & Sons (Quarries) Ltd?
tried Ostlund twice | R. W. Ostlund & Sons (Quarries) Ltd
jcs - nobody picking up | Jurong Cold Store?
tested the jcs unit |
# another character that sounds the same
晟池来电 问板子 |
晟池电子来电 问板子 | 晟驰电子有限公司?
安排聯鼎教育訓練 | 聯鼎機電?
查聯鼎帳款 | 聯鼎機電?
报价单发邮件给凌合了 | 扬州凌河毛刷厂?
# the initials of its first words, letters left out, a first word cut short
called on GES at their factory | Goh Eng Seng Tooling Pte Ltd?
GES Tooling coffee, nothing open | Goh Eng Seng Tooling Pte Ltd?
CB Motel wants more soap | Copper Basin Motel Ltd?
C'nauld salt - wants terms | Cumbernauld Salt Haulage Pty Ltd?
cumby salt haulage, lights fine now | Cumbernauld Salt Haulage Pty Ltd?
thaxly orme site visit Mon | Thaxley & Orme Binders Ltd?
# the whole name, anywhere
Ferrant Glass Works Inc: wants 40 panes | Ferrant Glass Works Inc
ferrant glass works wants 40 panes | Ferrant Glass Works Inc
prices, rain and how the harbour does in winter; Ferrant Glass Works rang | Ferrant Glass Works Inc
met Quillon Hotel's chef | The Quillon Hotel
spoke to GE about turbines | GE
change of plan, the page is down |
call Al about it |
# the beginning
Ferrant Glass, stopped in around noon | Ferrant Glass Works Inc
ferrant rang, two panes cracked | Ferrant Glass Works Inc
lost the Pallister tender on price | Pallister Plant Hire
Duskmill Paper - mill 2 down since 6am | Duskmill Paper Mills
Beckwith Vets: Dr Osei loves the alarms | Beckwith Veterinary Group
northwind's driver was late again | Northwind Traders Ltd
Krell Bauer want the spindle by May | Krell-Bauer Maschinen AG
st brannocks hospice, beds delivered | St. Brannock's Hospice
lumiere cosmetiques asked for samples | Lumière Cosmétiques SA
O'Shea brewery: 200 kegs | O'Shea & Daughters Brewery
tanglin polymers no reply | Tanglin Polymers Sdn Bhd
Vaidya Tex order on hold | Vaidya Textiles Pvt Ltd
Bluewater Fish asked for ice boxes | Bluewater Fisheries
# another firm that begins so
Ferrant Logistics wants a truck |
Pallister Coal: price list |
Acme Foods Ltd rang |
# everyday words, places and given names
met at the summit, all good |
our target is 5 percent |
Target: pallets arrived | Target
Summit Foods want more rice | Summit Foods Pte Ltd
called Martin about the invoice |
met martin engineering | Martin Engineering GmbH
flew to Shanghai, tired |
market is slow, street empty |
sent the paper to print |
met the baker on the corner |
Carter wants 5 pumps | Carter Logistics Ltd?
the carter is late |
went to Jurong for lunch |
Jurong wants a second bay | Jurong Cold Store?
# people
Mr Pallister called about the digger |
debrief with Joan Pallister on Monday |
Dr Beckwith rang |
# initials
JCS wants a second bay | Jurong Cold Store?
the jcs file is lost |
CEO and CTO asked for an NDA |
# a slip of the keyboard
beckwth vets rang back | Beckwith Veterinary Group?
Northwnid: 40 pallets | Northwind Traders Ltd?
spoke to Duskmil | Duskmill Paper Mills?
Globx rang |
hooked the boat |
# two that compete
Hollis wants a call back | Hollis & Vane LLP + Hollis Timber Merchants
Hollis Timber wants a call back | Hollis Timber Merchants
dinner with Acme and Globex | Acme + Globex Corporation
鼎昌要两车沙 | 鼎昌建材 + 鼎昌物流
鼎昌建材要两车沙 | 鼎昌建材
# who only introduced, or is compared with
New one: Silverdale Kennels (referral from Beckwith) |
Wexley Farm, introduced by Acme, wants a barn |
Globex: cheaper than Acme, they say | Globex Corporation
新客户 海川渔业，东恒介绍的 |
# the first one said is the one met
Globex says Northwind pays late | Globex Corporation
# Chinese
嘉禾粮油的董经理刚打电话，油罐车的流量计跳数不准 | 嘉禾粮油有限公司
嘉禾 董经理 校准弄好了 给4分 | 嘉禾粮油有限公司
东恒那批货少发了一卷 | 东恒电缆集团
跟東恆曹部長通了電話 | 东恒电缆集团
东恒集团要加单 | 东恒电缆集团
东恒科技来电 |
昨天晚上跟聯鼎總經理吃飯 | 聯鼎機電
联鼎要改图 | 聯鼎機電
和峻汽材來訪 | 和峻汽材
拜访和峻，要看样 | 和峻汽材
和峻汽车要看样 |
润泽 寄两台样机 | 台州润泽阀门
台州出差，累 |
今天成交了两单 |
天成要一台磨床 | 天成机械有限公司
铭泰的纸箱到了 | 上海铭泰包装有限公司
上海那边在下雨 |
光明正大地谈 |
光明乳业要冷链车 | 光明乳业
台北蓝湖要改logo | 臺北藍湖設計
藍湖要改logo | 臺北藍湖設計
yy贸易要账期 | YY贸易集团
德興海味下周要货 | 德興海味
给德兴发报价 | 德興海味
去京东买了样品 |
京东方要屏 | 京东方
和峻岭公司来谈 |
东恒母公司要审厂 |
嘉禾公司要发票 | 嘉禾粮油有限公司
北辰集团要奶罐 | 北辰乳业?
# pinyin and initials
called jiahe about the tanker | 嘉禾粮油有限公司?
jiaheliangyou paid | 嘉禾粮油有限公司?
JHLY paid at last | 嘉禾粮油有限公司?
the women there were kind |
# nothing at all
lunch was fine, no news |
你好 |
🙂🙂 |
"""


@pytest.mark.parametrize("case", [one for one in TABLE.strip().splitlines() if one[0] != "#"])
def test_a_customer_is_who_the_line_says(case: str) -> None:
    line, _, meant = (part.strip() for part in case.rpartition("|"))
    said = met(line, find(line, CUSTOMERS.split("\n")))
    names = " + ".join(sorted(one.name for one in said))
    mark = "?" if said and said[0].how is How.LIKELY else ""
    assert names + mark == meant


def test_a_name_is_found_as_it_is_typed() -> None:
    line = "昨天 拜訪 東恆集團，聊 Beckwith's fridge"
    said = find(line, CUSTOMERS.split("\n"))
    assert [line[one.start : one.end] for one in said] == ["東恆集團", "Beckwith"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("send the deck to Northwind by Friday", "Northwind"),
        ("Northwind: send the deck", "Northwind"),
        ("ring Ferrant Glass Works about the panes", "Ferrant Glass Works"),
        ("call Ann by May 20", ""),
        ("send the deck to Joan Pallister", ""),
        ("Buy stamps", ""),
        ("coffee with Ann at Costello's", ""),
        ("met Ann at Agrotech Expo", ""),
        ("met Ann at Northwind", "Northwind"),
        ("Send the NDA to Legal on Monday", ""),
        ("给海川渔业公司发报价", "海川渔业公司"),
        ("海川渔业集团：寄样品", "海川渔业集团"),
        ("拜訪海川機械", "海川機械"),
        ("明天给王总发报价", ""),
        ("准备样品", ""),
        ("", ""),
    ],
)
def test_a_name_that_no_customer_has_is_noticed(line: str, name: str) -> None:
    assert unknown(line) == name


NUMBERED = ["Acme 1", "Hartley Store 12", "永辉3店"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Acme 1 call: likes it", ["Acme 1"]),
        ("Acme call: likes it", ["Acme 1"]),
        ("Acme 2 call: likes it", []),
        ("Acme 2pm call: likes it", ["Acme 1"]),
        ("Acme 10:30 call: likes it", ["Acme 1"]),
        ("hartley store 14, two pumps", []),
        ("hartley store, two pumps", ["Hartley Store 12"]),
        ("永辉5店 要加货", []),
        ("永辉3店 要加货", ["永辉3店"]),
        ("永辉 5月再谈", ["永辉3店"]),
    ],
)
def test_another_number_is_another_customer(line: str, names: list[str]) -> None:
    assert [one.name for one in met(line, find(line, NUMBERED))] == names


@pytest.mark.parametrize(
    "line",
    [
        "give Harbor to Lee",
        "ask @grace for 10% off for Harbor by Wednesday",
        "could Grace come with me to Harbor on the 10th?",
        "Harbor",
    ],
)
def test_an_everyday_word_with_a_capital_amid_a_line_is_likely_the_name(line: str) -> None:
    [mention] = find(line, ["Harbor & Finch Foods", "Acme"])
    assert (mention.name, mention.how) == ("Harbor & Finch Foods", How.LIKELY)


@pytest.mark.parametrize(
    "line",
    ["drove past the harbor", "Harbor is closed today", "met Harbor Grill", "met Cold Harbor"],
)
def test_an_everyday_word_of_another_sense_is_not_the_name(line: str) -> None:
    assert not find(line, ["Harbor & Finch Foods", "Acme"])


def test_a_month_is_no_name() -> None:
    assert not find("call them in March or April", ["March Hare Teas", "April Showers Ltd"])


@pytest.mark.parametrize(
    ("typed", "name", "says"),
    [
        ("3 forks called 7:15, pump seized", "Three Forks Dairy", True),
        ("rang from 3 Forks about the pump", "Three Forks Dairy", True),
        ("canteen ordered 3 forks and a spoon", "Three Forks Dairy", False),
        ("Seven Seas want a quote", "7 Seas Shipping", True),
    ],
)
def test_a_number_in_a_name_is_written_in_figures_or_letters(
    typed: str, name: str, says: bool
) -> None:
    assert bool(find(typed, [name])) is says


@pytest.mark.parametrize(
    ("typed", "customer"),
    [
        ("Not Thornley Brewing, the FARMS lot. Fiona happy", ""),
        ("Not Thornley Brewing's best day, Gareth gutted", "Thornley Brewing"),
        ("New party Annam Catering, ref from Thornley Brewing", ""),
    ],
)
def test_who_is_told_from_another_or_sent_them_was_not_met(typed: str, customer: str) -> None:
    assert [one.name for one in met(typed, find(typed, ["Thornley Brewing"]))] == (
        [customer] if customer else []
    )


def test_where_goods_go_or_come_from_is_no_firm() -> None:
    assert unknown("they gave torn nets to Gadchiroli district") == ""
    assert unknown("Teams with Priti Mon 2pm") == "Priti"
