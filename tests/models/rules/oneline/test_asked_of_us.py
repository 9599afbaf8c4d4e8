"""Whom of our own we ask for something: nobody of the customer's."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def _people(typed: str, customer: str) -> list[str]:
    return [
        name for name, _ in read(typed, NOW, customer, teammates=("Lee", "Mei Lin 林梅")).theirs
    ]


@pytest.mark.parametrize(
    ("typed", "customer", "people"),
    [
        ("拜访云帆唐经理，聊了续约，麻烦林总批一下", "云帆", ["唐经理"]),
        ("拜访云帆唐经理，聊了续约，麻烦刘主管跟一下合同", "云帆", ["唐经理"]),
        ("云帆要9折，请林总审批", "云帆", []),
        ("云帆要9折，想请林总给他们批个9折", "云帆", []),
        ("海岳要9折，請林總核准", "海岳", []),
        ("今天和海岳的周協理聊了續約，麻煩林總批一下", "海岳", ["周協理"]),
        ("拜訪海岳周協理，拜託陳經理看一下合約", "海岳", ["周協理"]),
        ("call with Ann from Acme: wants 10% off, will ask my boss Grace", "Acme", ["Ann"]),
        ("met Ann at Acme, she wants 10% off, ask Grace", "Acme", ["Ann"]),
    ],
)
def test_who_is_asked_to_approve_or_to_help_is_none_of_theirs(
    typed: str, customer: str, people: list[str]
) -> None:
    assert _people(typed, customer) == people


@pytest.mark.parametrize(
    ("typed", "customer", "people"),
    [
        ("请云帆唐经理吃饭，聊了续约", "云帆", ["唐经理"]),
        ("約海岳林總談續約，他很滿意", "海岳", ["林總"]),
        ("今天跟林总开会，云帆的续约他同意了", "云帆", ["林总"]),
    ],
)
def test_who_is_invited_or_met_is_theirs(typed: str, customer: str, people: list[str]) -> None:
    assert _people(typed, customer) == people
