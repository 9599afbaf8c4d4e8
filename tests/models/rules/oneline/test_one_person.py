"""Whoever a line names twice is one person, and what nobody is named for is no promise of ours."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("Call with Desmond Koh yesterday, Mr Koh say the price too high", ["Desmond Koh"]),
        ("Met Mr Lim and Lim Wei Jie on Monday", ["Mr Lim", "Lim Wei Jie"]),
        ("昨天拜访了徐国栋，徐总说价格太高", ["徐国栋"]),
        ("昨天跟林志明吃飯，林董說價格太高", ["林志明"]),
    ],
)
def test_somebody_named_twice_is_one_person_unless_both_are_listed(
    typed: str, people: list[str]
) -> None:
    contacts = ("徐国栋", "林志明")
    assert [name for name, _ in read(typed, NOW, None, contacts).theirs] == people


@pytest.mark.parametrize(
    ("typed", "todos"),
    [
        ("Lunch with Pat. She likes it, give 5", []),
        ("Siti emailed, one unit short, DO no 8831", []),
        ("奶油價格可以,先出30箱", []),
        ("張姐說週三的試吃改下週六晚上7點在板橋分店", []),
        ("new lead, likes the trays. send him the price list", ["send him the price list"]),
        ("新客戶 要看樣 明天寄樣品給她", ["寄樣品給她"]),
    ],
)
def test_a_deed_that_nobody_is_named_for_is_a_promise_only_where_it_goes_to_them(
    typed: str, todos: list[str]
) -> None:
    assert [one.text for one in read(typed, NOW).todos] == todos
