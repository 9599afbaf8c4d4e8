"""Customers that records call by names whose words are cut."""

import pytest

from models.rules.workbook.names.names import Known

LISTED = Known(
    [
        "The Pump House, Saltby",
        "Hadderby Corn Exchange",
        "St Cuthbert's School Theatre",
        "Theatre Royal, Oxmoor",
        "Acme Industries",
        "Harbor Cold Storage",
        "昆明翠湖海兔实验室",
        "阿里河北麓滑雪度假村",
        "清华大学附属中学",
        "杭州麦浪食品店",
        "Oakdale Farm",
        "Millhall Dairy",
        "无锡惠山第一人民医院",
        "永兴家具木器实业公司",
        "上海麦田浪漫公司",
        "嵊泗東港一廠",
        "嵊泗東港二廠",
    ]
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Pump Hse", "The Pump House, Saltby"),
        ("Corn Ex", "Hadderby Corn Exchange"),
        ("St C's", "St Cuthbert's School Theatre"),
        ("St Cuth's", "St Cuthbert's School Theatre"),
        ("Thtr Royal", "Theatre Royal, Oxmoor"),
        ("海兔室", "昆明翠湖海兔实验室"),
        ("北麓雪场", "阿里河北麓滑雪度假村"),
        ("清华附中", "清华大学附属中学"),
        ("惠山一院", "无锡惠山第一人民医院"),
        ("Theat. Royal", "Theatre Royal, Oxmoor"),
    ],
)
def test_words_that_are_cut_are_of_the_only_customer_that_has_them(said: str, name: str) -> None:
    assert LISTED.full(said) == name
    assert LISTED.short[said] == name


@pytest.mark.parametrize(
    "said",
    [
        "Acme Inc",
        "Harbor Co",
        "Pump Stn",
        "Oak Farm",
        "Mill Dairy",
        "杭州店",
        "東港廠",
        "永兴木业",
        "上海麦浪",
    ],
)
def test_a_form_a_place_or_what_two_customers_have_tells_nobody(said: str) -> None:
    assert LISTED.full(said) == said
