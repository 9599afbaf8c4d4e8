"""When a new name is likely to be one that is there already, written otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.names import fold
from models.rules.names.similarity import Names, are_alike, nearest, pieces

SAME = """
Acme Industries | Acme Industry
Acme Industries | acme industries ltd
Acme Industries Ltd. | Acme Industries, Inc.
Acme | ACME GmbH
Acme Ltd | The Acme Company
Acme Co., Ltd. | Acme Corporation
Globex | Globbex
Globex Systems | Globx Systems
Siemens | Simens
Siemens Energy | Seimens Energy
Microsoft | Mircosoft
Northwind Traders | Nortwind Traders
Initech Technologies | Initech Technology
Umbrella Partners | Umbrela Partners
Facebook | Face Book
Stark-Industries | Stark Industries
Smith & Sons | Smith and Sons
Müller Logistik | Muller Logistik GmbH
Wayne Enterprises | Wayne Enterprise
Schneider Electric | Schnieder Electric
Peterson Consulting | Petersen Consulting
Deutsche Telekom AG | Deutsche Telecom
Volkswagen Group | Volkswagen
L'Oréal | LOreal
Hewlett Packard | Hewlet Packard
Consulting Peterson | Peterson Consulting
Continental Foods | Continentel Foods
3M | 3m Inc.
Nokia | Nokia Oyj
Kone | KONE Oy Ab
Volvo | Volvo AB
Maersk | Maersk A/S
Petronas | Petronas Sdn. Bhd.
Toyota | Toyota K.K.
Skoda Praha | Škoda Praha s.r.o.
Orlen | Orlen Sp. z o.o.
Pemex | Pemex S.A. de C.V.
Wise | Wise OÜ
Infosys | Infosys Pvt. Ltd.
Bosch Rexroth | Boschrexroth
Honeywell | Honeywel
XX科技有限公司 | XX科技
XX科技有限公司 | XX科技股份有限公司
XX科技集团 | XX科技集团有限公司
腾讯科技 | 騰訊科技
腾讯科技 | 腾迅科技
腾讯计算机系统有限公司 | 腾讯计算系统有限公司
深圳市腾讯科技有限公司 | 腾讯科技有限公司
深圳市腾讯科技 | 深圳腾讯科技
上海浦东发展银行 | 浦东发展银行
北京字节跳动科技有限公司 | 北京字节跳动科技
北京字节跳动科技 | 北京字节条动科技
台灣積體電路製造 | 台湾积体电路制造股份有限公司
華為技術有限公司 | 华为技术
ＡＢＣ科技 | abc科技
阿里巴巴网络技术 | 阿里巴巴网络技木
宁德时代新能源科技 | 宁德时代新能科技
格力电器（珠海） | 格力电器珠海
美的集团股份有限公司 | 美的集团
海康威视数字技术 | 海康威视数字枝术
迈瑞生物医疗电子 | 迈瑞生物医疗电子有限责任公司
"""
DIFFERENT = """
ABC | ABD
Acme | Acne
Acme | Acme Industries
Acme | Acme UK
Studio AT | Studio ET
IBM | IBN
Delta | Della
Marlin Foods | Martin Foods
Boston Partners | Bolton Partners
Northern Foods | Southern Foods
Acme 1 | Acme 2
Shop 01 | Shop 10
Area 51 | Area 52
Plant A | Plant B
Globex Systems | Globex Foods
Globex Systems | Globex Systems Asia
United Airlines | United Artists
General Motors | General Mills
General Electric | General Dynamics
Bank of America | Bank of Australia
First National Bank | Second National Bank
Star Media | Stark Media
Nova Labs | Nora Labs
Meyer Trading | Mayer Trading
Orion Energy | Orton Energy
East Logistics | West Logistics
Alpha Capital | Aloha Capital
Carter Motors | Carver Motors
Sun Textiles | Son Textiles
Johnson Capital | Jackson Capital
Pacific Foods | Atlantic Foods
Tritech Robotics | Neotech Robotics
Vertex Software | Cortex Software
Red Bridge Media | Red Bird Media
Blue Stone Works | Blue Store Works
Kelton Line | Dalton Line
华为 | 华美
华为技术 | 华美技术
工商银行 | 招商银行
中国工商银行 | 中国建设银行
中国移动 | 中国联通
东方航空 | 南方航空
北京华信科技 | 上海华信科技
北京东方科技发展 | 北京东风科技发展
第一医院 | 第二医院
上海第一食品 | 上海第二食品
新东方教育科技 | 东方教育科技
海天味业 | 海底捞
大众汽车 | 大发汽车
万科地产 | 万达地产
恒大集团 | 恒生集团
XX科技 | YY科技
XX科技 | XX贸易
小米科技 | 大米科技
美的集团 | 美团
京东 | 京东方
平安保险 | 平安银行
比亚迪汽车 | 比亚迪电子
金山软件 | 金山办公
国药控股北京 | 国药控股上海
中兴通讯 | 中信通信
三一重工 | 三一重机
华润医药 | 华东医药
广东发展银行 | 上海发展银行
3号仓库 | 5号仓库
"""


def pairs(table: str) -> list[tuple[str, str]]:
    rows = [line.split(" | ") for line in table.splitlines() if line]
    return [(one, other) for one, other in rows]


def test_the_same_customer_is_recognised() -> None:
    missed = [pair for pair in pairs(SAME) if not are_alike(*pair)]
    # Characters of another sound, and a word in another language's spelling.
    assert len(missed) <= len(pairs(SAME)) * 0.1, missed


def test_different_customers_are_seldom_asked_about() -> None:
    asked = [pair for pair in pairs(DIFFERENT) if are_alike(*pair)]
    assert len(asked) <= len(pairs(DIFFERENT)) * 0.05, asked


@pytest.mark.parametrize(("one", "other"), pairs(SAME + DIFFERENT))
def test_it_does_not_matter_which_was_there_first(one: str, other: str) -> None:
    assert are_alike(one, other) == are_alike(other, one)


@pytest.mark.parametrize(("one", "other"), [pair for pair in pairs(SAME) if are_alike(*pair)])
def test_a_piece_of_the_new_name_finds_the_one_that_is_there(one: str, other: str) -> None:
    assert any(fold.holds(one, piece) for piece in pieces(other))
    assert any(fold.holds(other, piece) for piece in pieces(one))


def test_among_many_the_same_is_found_as_one_by_one() -> None:
    many = sorted({name for pair in pairs(SAME + DIFFERENT) for name in pair})
    for name in many:
        others = [one for one in many if one != name]
        index = Names((one, fold.keys(one)) for one in others)
        assert index.nearest(name) == nearest(name, others), name


def test_the_nearest_of_several_is_meant() -> None:
    assert nearest("Acme Industry", ["Acme Foods", "Acme Industries Ltd", "Acme Industries"]) == (
        "Acme Industries"
    )
    assert nearest("Acme Industry", ["Acme Foods"]) is None
    assert nearest("Acme Industry", []) is None


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_two_texts_are_too_strange(one: str, other: str) -> None:
    assert are_alike(one, other) == are_alike(other, one)
    assert are_alike(one, one)
    assert isinstance(pieces(one), list)
