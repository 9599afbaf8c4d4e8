"""Customers whose names say that they are no more."""

import pytest

from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import Cells, of


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("永豐紙業(已倒)", "永豐紙業"),
        ("永豐紙業（已倒閉）", "永豐紙業"),
        ("长城包装（已停业）", "长城包装"),
        ("Acme Paper (closed down)", "Acme Paper"),
        ("Acme Paper (out of business)", "Acme Paper"),
    ],
)
def test_the_mark_is_no_part_of_the_name_and_is_told(said: str, name: str) -> None:
    found = of(["Customer", "Industry", "Size"], [said, "paper", "10"], ["Bolt", "steel", "9"])
    assert [one.name for one in found.customers] == [name, "Bolt"]
    assert [(one.text, one.why) for one in found.unread] == [(said, Why.CLOSED)]


def test_a_log_tells_it_once() -> None:
    row: Cells = ["2026-11-03", "永豐紙業(已倒)", "談了報價"]
    found = of(["日期", "客戶", "內容"], row, ["2026-11-05", *row[1:]], locale="zh-TW")
    assert {one.customer for one in found.followups} == {"永豐紙業"}
    assert [one.why for one in found.unread] == [Why.CLOSED]


@pytest.mark.parametrize("name", ["大同（上海）", "Acme (Closed Loop)", "关门山景区"])
def test_other_names_stay_as_they_are(name: str) -> None:
    found = of(["Customer", "Industry", "Size"], [name, "paper", "10"], ["Bolt", "steel", "9"])
    assert not found.unread
    assert len(found.customers) == 2
