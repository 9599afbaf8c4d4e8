"""Amounts and numbers of people as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from models.rules.amounts import Amount, Comparison, Count, Size, read_amount, read_count, read_size

TO_TAIWAN = OpenCC("s2tw")


def amount(
    value: int | str,
    currency: str | None = None,
    *,
    about: bool = False,
    at: Comparison | None = None,
) -> Amount:
    return Amount(Decimal(value), currency, about, at)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5亿元", amount(500_000_000, "CNY")),
        ("年营收5亿", amount(500_000_000)),
        ("年营收:约5亿元", amount(500_000_000, "CNY", about=True)),
        ("USD 3m", amount(3_000_000, "USD")),
        ("3m usd", amount(3_000_000, "USD")),
        ("US$ 2 million", amount(2_000_000, "USD")),
        ("$3.5M", amount(3_500_000)),
        ("$3.5M USD", amount(3_500_000, "USD")),
        ("annual revenue of $5m", amount(5_000_000)),
        ("€1.2bn", amount(1_200_000_000, "EUR")),
        ("RMB 80万", amount(800_000, "CNY")),
        ("RMB80w", amount(800_000, "CNY")),
        ("人民币1000万元", amount(10_000_000, "CNY")),
        ("1000万元人民币", amount(10_000_000, "CNY")),
        ("1,100万", amount(11_000_000)),
        ("3 lakh", amount(300_000)),
        ("1.1 crore", amount(11_000_000)),
        ("₹7,80,000", amount(780_000, "INR")),
        ("Rs.18 lakhs", amount(1_800_000, "INR")),
        ("31k quid", amount(31_000, "GBP")),
        ("一万五千亿", amount(1_500_000_000_000)),
        ("一万五", amount(15_000)),
        ("1万5", amount(15_000)),
        ("1亿5", amount(150_000_000)),
        ("台幣38萬5", amount(385_000, "TWD")),
        ("日幣880萬", amount(8_800_000, "JPY")),
        ("两千万", amount(20_000_000)),
        ("1亿2000万", amount(120_000_000)),
        ("3万5千元", amount(35_000, "CNY")),
        ("≥80万", amount(800_000, at=">=")),
        ("80万元以上", amount(800_000, "CNY", at=">=")),
        ("超过500万", amount(5_000_000, at=">")),
        ("不超过1亿", amount(100_000_000, at="<=")),
        ("8k", amount(8_000)),
        ("NT$ 1,200萬", amount(12_000_000, "TWD")),
        ("新台幣三百萬元", amount(3_000_000, "TWD")),
        ("新臺幣300萬", amount(3_000_000, "TWD")),
        ("HK$2M", amount(2_000_000, "HKD")),
        ("港币80万元", amount(800_000, "HKD")),
        ("5亿美元", amount(500_000_000, "USD")),
        ("5億元", amount(500_000_000)),
        ("約1,200萬元", amount(12_000_000, about=True)),
        ("8000元", amount(8_000)),
        ("¥80万", amount(800_000)),
        ("¥80万元", amount(800_000, "CNY")),
        ("500多万元", amount(5_000_000, "CNY", about=True)),
        ("1亿多", amount(100_000_000, about=True)),
        ("十多亿", amount(1_000_000_000, about=True)),
        ("80万左右", amount(800_000, about=True)),
        ("about 3.5 million USD", amount(3_500_000, "USD", about=True)),
        ("~$2m", amount(2_000_000, about=True)),
        ("5亿元/年", amount(500_000_000, "CNY")),
        ("$5m a year", amount(5_000_000)),
        ("12,345.67", amount("12345.67")),
        ("１００万元", amount(1_000_000, "CNY")),
        ("人民币约5亿元", amount(500_000_000, "CNY", about=True)),
        ("US$3.5M approx.", amount(3_500_000, "USD", about=True)),
        ("壹佰贰拾万元", amount(1_200_000, "CNY")),
        ("壹佰萬元", amount(1_000_000)),
    ],
)
def test_an_amount_is_exact(text: str, meant: Amount) -> None:
    assert read_amount(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "80-100万",
        "80~100万",
        "80万至100万",
        "100万-200万",
        "几百万",
        "数千万",
        "十几万",
        "上亿",
        "三五千万",
        "1万52",
        "1万5年",
        "1万2万",
        "1,00",
        "1,0000",
        "1.2.3",
        "1.234",
        "-5万",
        "5兆",
        "1 200",
        "USD 3m EUR",
        "不详",
        "保密",
        "n/a",
        "-",
        "500人",
        "5%",
        "1e6",
        "半亿",
        "万",
        "元",
        "Acme 3",
        "3m2",
        "80万?",
        "一一",
        "80 or 90",
        "2024年",
    ],
)
def test_what_may_be_another_amount_or_none_is_not_read(text: str) -> None:
    assert read_amount(text) is None


def test_bare_signs_are_of_where_the_writer_lives() -> None:
    for locale, currency in {"en-US": "USD", "en_HK": "HKD", "en-SG": "SGD", "en-GB": None}.items():
        assert read_amount("$3.5M", locale) == amount(3_500_000, currency)
    assert read_amount("8000元", "zh-CN") == amount(8_000, "CNY")
    assert read_amount("8000元", "zh-TW") == amount(8_000)
    assert read_amount("8000萬元", "zh-CN") == amount(80_000_000)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("500人", Count(500)),
        ("约500人", Count(500, is_approximate=True)),
        ("500多人", Count(500, is_approximate=True)),
        ("500余人", Count(500, is_approximate=True)),
        ("500人左右", Count(500, is_approximate=True)),
        ("員工約800人", Count(800, is_approximate=True)),
        ("500 staff", Count(500)),
        ("1,200 employees", Count(1_200)),
        ("about 50 people", Count(50, is_approximate=True)),
        ("~300", Count(300, is_approximate=True)),
        ("headcount: 80", Count(80)),
        ("3k employees", Count(3_000)),
        ("500+", Count(500, comparison=">=")),
        ("500人以上", Count(500, comparison=">=")),
        ("over 500 employees", Count(500, comparison=">")),
        ("1.5万人", Count(15_000)),
        ("五百人", Count(500)),
        ("500名员工", Count(500)),
    ],
)
def test_people_are_counted(text: str, meant: Count) -> None:
    assert read_count(text) == meant


@pytest.mark.parametrize(
    "text", ["200-300人", "十几人", "上千人", "1.5人", "5亿元", "", "some", "500人?"]
)
def test_what_is_no_number_of_people_is_not_read(text: str) -> None:
    assert read_count(text) is None


FIVE_HUNDRED, HALF_A_BILLION = Count(500), amount(500_000_000, "CNY")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("500人/5亿元", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("5亿元 / 500人", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("500人、5亿元", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("500人 5亿元", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("员工500人,年营收5亿元", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("500人(年营收5亿)", Size(FIVE_HUNDRED, amount(500_000_000))),
        ("500人/5亿元/年", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("500/5亿", Size(FIVE_HUNDRED, amount(500_000_000))),
        ("约500人/年营收约5亿元", Size(Count(500, True), amount(500_000_000, "CNY", about=True))),
        ("500人｜5亿元", Size(FIVE_HUNDRED, HALF_A_BILLION)),
        ("500人/5億元", Size(FIVE_HUNDRED, amount(500_000_000))),
        ("500 staff / USD 3m", Size(FIVE_HUNDRED, amount(3_000_000, "USD"))),
        ("1,200 employees, $3.5M revenue", Size(Count(1_200), amount(3_500_000))),
        ("500人,1,200万元", Size(FIVE_HUNDRED, amount(12_000_000, "CNY"))),
        ("500人", Size(FIVE_HUNDRED)),
        ("5亿元", Size(revenue=HALF_A_BILLION)),
        ("500人/不详", Size(FIVE_HUNDRED, text="不详")),
        ("200-300人/5亿元", Size(revenue=HALF_A_BILLION, text="200-300人")),
        ("500人/80-100万", Size(FIVE_HUNDRED, text="80-100万")),
        ("500", Size(text="500")),
        ("5亿", Size(text="5亿")),
        ("500人/600人", Size(text="500人/600人")),
        ("大型企业", Size(text="大型企业")),
        ("", Size()),
    ],
)
def test_a_size_is_employees_and_revenue_and_the_rest_is_text(text: str, meant: Size) -> None:
    assert read_size(text) == meant


@given(st.integers(0, 10**15))
def test_any_number_is_read_as_it_is_written(n: int) -> None:
    assert read_amount(str(n)) == read_amount(f"{n:,}") == amount(n)


@given(
    st.integers(1, 99_999),
    st.sampled_from([("万", 10**4), ("亿", 10**8), ("k", 1000), ("M", 10**6)]),
)
def test_a_scale_multiplies(n: int, scale: tuple[str, int]) -> None:
    name, times = scale
    assert read_amount(f"{n}{name}") == amount(n * times)
    assert read_amount(f"{n}.5{name}") == amount(n * times + times // 2)


@given(st.integers(11, 10**12))
@settings(deadline=None)  # the library of numerals is loaded at first use
def test_chinese_numerals_are_those_of_the_library(n: int) -> None:
    import cn2an  # type: ignore[import-untyped]

    typed = cn2an.an2cn(n)
    assert read_amount(typed) == read_amount(TO_TAIWAN.convert(typed)) == amount(n)


@given(st.text(max_size=60) | st.text("0123456789,.万亿元人约-/ $¥%多以上kKmM十百千", max_size=14))
@settings(deadline=None)
def test_no_text_breaks_a_reader(text: str) -> None:
    read_amount(text)
    read_count(text)
    read_size(text)
