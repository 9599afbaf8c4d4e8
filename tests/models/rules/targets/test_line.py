"""Lines about targets, and when one is met."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import data
from models.rules.amounts.lexicon import listed
from models.rules.figures import Figure, Key
from models.rules.targets import is_met, nearest, percent, read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("text", "key", "first", "value"),
    [
        ("Q3 upsell 2,000,000", Key.UPSELL, date(2026, 7, 1), "2000000"),
        ("upsell 2m Q3", Key.UPSELL, date(2026, 7, 1), "2000000"),
        ("三季度 增购 200万", Key.UPSELL, date(2026, 7, 1), "2000000"),
        ("2027年 簽約 3000萬", Key.SIGNED_AMOUNT, date(2027, 1, 1), "30000000"),
        ("June conversion 30%", Key.CONVERSION, date(2026, 6, 1), "30"),
        ("Q2 follow-ups 40", Key.FOLLOW_UPS, date(2026, 4, 1), "40"),
        ("Q2 visits 20", Key.VISITS, date(2026, 4, 1), "20"),
        ("q2 follow-ups 30", Key.FOLLOW_UPS, date(2026, 4, 1), "30"),
        ("二季度 拜访 20", Key.VISITS, date(2026, 4, 1), "20"),
        ("二季度 拜访 60次", Key.VISITS, date(2026, 4, 1), "60"),
        ("二季度 60 次拜访", Key.VISITS, date(2026, 4, 1), "60"),
        ("第二季 新客戶 5家", Key.NEW_CUSTOMERS, date(2026, 4, 1), "5"),
        ("q2 site visits 20 times", Key.VISITS, date(2026, 4, 1), "20"),
        ("Q2 cross-sell 100k", Key.UPSELL, date(2026, 4, 1), "100000"),
        ("Q1 upsell 1m", Key.UPSELL, date(2027, 1, 1), "1000000"),
        ("december new business 900k", Key.NEW_BUSINESS, date(2026, 12, 1), "900000"),
        ("new business 200k Q4", Key.NEW_BUSINESS, date(2026, 10, 1), "200000"),
        ("2027 renewals 1m", Key.RENEWALS, date(2027, 1, 1), "1000000"),
        ("四季度 新签 200万", Key.NEW_BUSINESS, date(2026, 10, 1), "2000000"),
        ("第四季 續約 200萬", Key.RENEWALS, date(2026, 10, 1), "2000000"),
        ("Q3 x-sell 1m", Key.UPSELL, date(2026, 7, 1), "1000000"),
    ],
)
def test_figure_period_and_value(text: str, key: Key, first: date, value: str) -> None:
    said = read(text, NOW, 1, "en-US")
    assert said.period is not None
    assert said.amount is not None
    assert (said.key, said.period.first, said.amount.value) == (key, first, Decimal(value))


def test_a_period_alone_asks() -> None:
    said = read("Q2", NOW, 1)
    assert said.period is not None
    assert (said.key, said.amount, said.has_rest) == (None, None, False)
    assert read("", NOW, 1).period is None


@pytest.mark.parametrize("text", ["Q3 blah", "upsell 2,000,000", "2m"])
def test_what_is_left_over_is_told(text: str) -> None:
    assert read(text, NOW, 1).has_rest


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("June happiness 30%", "happiness"),
        ("Q3 blah", "blah"),
        ("q2 calls 30", "calls"),  # a figure of what was done by phone there is none
        ("Q3 happiness none", "happiness"),
        ("四季度 开心 200万", "开心"),
        ("blah", ""),
    ],
)
def test_what_is_no_figure_is_named(text: str, unknown: str) -> None:
    locale = "en-US" if text.isascii() else "zh-CN"
    assert read(text, NOW, 1, locale).unknown == unknown


def test_every_kind_of_deal_is_part_of_a_figure_in_each_of_its_words() -> None:
    kinds = {Key.NEW_BUSINESS, Key.RENEWALS, Key.UPSELL, Key.NEW_CUSTOMERS}
    for words in data.load("models.rules.deals", "words.toml")["kinds"].values():
        for word in listed(words):
            if "…" not in word:
                assert read(f"Q3 {word} 1m", NOW, 1).key in kinds, word


@pytest.mark.parametrize(
    ("typed", "words"), [("upsel", "upsell"), ("renewels", "renewals"), ("blah", None)]
)
def test_words_that_are_nearly_a_figures_name_it(typed: str, words: str | None) -> None:
    assert nearest(typed) == words


def test_a_financial_years_quarter_is_that_of_the_workspace() -> None:
    said = read("Q2 upsell 1m", NOW, 4)
    assert said.period is not None
    assert said.period.first == date(2026, 7, 1)


def test_met_is_decided_on_exact_values() -> None:
    two_thirds = Figure(Key.CONVERSION, 2, 3)
    assert (is_met(two_thirds, 6667), percent(two_thirds, 6667)) == (False, 99)
    assert (is_met(two_thirds, 6666), percent(two_thirds, 6666)) == (True, 100)
    assert is_met(Figure(Key.SATISFACTION, 9, 2), 450)
    assert is_met(Figure(Key.FOLLOW_UPS, 40, None), 4000)
    assert not is_met(Figure(Key.UPSELL, 199_999_999, 3, currency="CNY"), 200_000_000)
    assert is_met(Figure(Key.UNRESOLVED_ISSUES, 3, None), 300)


def test_what_is_not_known_is_neither_met_nor_missed() -> None:
    assert is_met(Figure(Key.CONVERSION, 0, 0), 100) is None
    assert is_met(Figure(Key.UPSELL, 100, 2, unrated=1, currency="CNY"), 200) is None
    assert is_met(Figure(Key.UPSELL, 200, 2, unrated=1, currency="CNY"), 200) is True


@given(st.integers(0, 10**15), st.integers(1, 10**14))
def test_a_hundred_per_cent_is_told_only_where_it_is_met(reached: int, wanted: int) -> None:
    figure = Figure(Key.UPSELL, reached, 1, currency="CNY")
    assert ((percent(figure, wanted) or 0) >= 100) == is_met(figure, wanted)
