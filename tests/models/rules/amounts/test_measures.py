"""Expected effects as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.rules.amounts import Comparison, Measure, MeasureUnit, read_measure

PERCENT, MONEY, NUMBER = MeasureUnit.PERCENT, MeasureUnit.MONEY, MeasureUnit.NUMBER


def measure(
    what: str, value: str, unit: MeasureUnit, at: Comparison | None = None, **more: object
) -> Measure:
    return Measure(what, Decimal(value), unit, at, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("satisfaction ≥ 90 %", measure("satisfaction", "90", PERCENT, ">=")),
        ("at least 90% satisfaction", measure("satisfaction", "90", PERCENT, ">=")),
        ("客户满意度≥90%", measure("客户满意度", "90", PERCENT, ">=")),
        ("滿意度不低於90%", measure("滿意度", "90", PERCENT, ">=")),
        ("满意度达到90%", measure("满意度", "90", PERCENT, ">=")),
        ("满意度>=95％", measure("满意度", "95", PERCENT, ">=")),
        ("≥90%", measure("", "90", PERCENT, ">=")),
        ("churn < 5 %", measure("churn", "5", PERCENT, "<")),
        ("satisfaction at least 4.5", measure("satisfaction", "4.5", NUMBER, ">=")),
        ("满意度90分以上", measure("满意度", "90", NUMBER, ">=", counted="分")),
        ("NPS > 50", measure("NPS", "50", NUMBER, ">")),
        ("Q3 NPS > 50", measure("Q3 NPS", "50", NUMBER, ">")),
        ("6月底前满意度≥90%", measure("6月底前满意度", "90", PERCENT, ">=")),
        ("upsell of 500,000", measure("upsell", "500000", NUMBER)),
        ("upsell USD 500k", measure("upsell", "500000", MONEY, currency="USD")),
        ("增购50万", measure("增购", "500000", NUMBER)),
        ("增购50万元", measure("增购", "500000", MONEY, currency="CNY")),
        ("達成50萬增購訂單", measure("達成增購訂單", "500000", NUMBER)),
        ("约50万增购", measure("增购", "500000", NUMBER, is_approximate=True)),
        (
            "签订年度合作协议,金额≥80万",
            measure("签订年度合作协议,金额", "800000", NUMBER, ">="),
        ),
        ("订单金额达到一百万元", measure("订单金额", "1000000", MONEY, ">=", currency="CNY")),
        ("提升加载速度30%", measure("提升加载速度", "30", PERCENT, change="up")),
        ("营收增长20%以上", measure("营收增长", "20", PERCENT, ">=", change="up")),
        ("营收增长超过20%", measure("营收增长", "20", PERCENT, ">", change="up")),
        ("reduce churn by 5%", measure("reduce churn", "5", PERCENT, change="down")),
        ("revenue +15%", measure("revenue", "15", PERCENT, change="up")),
        ("满意度提升至90%", measure("满意度提升", "90", PERCENT)),
        ("increase satisfaction to 95 %", measure("increase satisfaction", "95", PERCENT)),
        ("转化率提高5个百分点", measure("转化率提高", "5", MeasureUnit.POINTS, change="up")),
        ("响应时间≤2小时", measure("响应时间", "2", MeasureUnit.HOURS, "<=")),
        ("response within 2 h", measure("response", "2", MeasureUnit.HOURS, "<=")),
        ("续约2家", measure("续约", "2", NUMBER, counted="家")),
        ("3 reference customers", measure("reference customers", "3", NUMBER)),
    ],
)
def test_a_measure_is_what_is_to_be_reached(text: str, meant: Measure) -> None:
    assert read_measure(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "续约",
        "renew the contract",
        "3个月内达成合作意向",
        "从80%提升到90%",
        "satisfaction 80-90%",
        "80-100万",
        "满意度≥90%;增购50万",
        "九成",
        "2026-06-30",
        "保持一致",
        "千方百计",
        "第2期款到账",
        "三家标杆客户",
        "1,00",
        "two of 3 or 4",
    ],
)
def test_what_is_no_measure_or_several_is_none(text: str) -> None:
    assert read_measure(text) is None


@given(st.text(max_size=80) | st.text("满意度≥<>0123456789%.,万元提升至约 ", max_size=16))
@settings(deadline=None)
def test_no_text_breaks_the_reader(text: str) -> None:
    read_measure(text)


@given(st.integers(0, 100), st.sampled_from([">=", ">", "<=", "<", "="]))
def test_a_comparison_is_kept(n: int, sign: Comparison) -> None:
    assert read_measure(f"satisfaction {sign} {n} %") == measure(
        "satisfaction", str(n), PERCENT, sign
    )
    assert read_measure(f"满意度{sign}{n}%") == measure("满意度", str(n), PERCENT, sign)
