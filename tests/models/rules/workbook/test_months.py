"""Months above their rows, whose days say nothing but their number."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Cell
from tests.models.rules.workbook.given import of


@pytest.mark.parametrize(
    ("titles", "days"),
    [
        (("2026年11月", "12月", "1月"), [date(2026, 11, 8), date(2026, 12, 15), date(2027, 1, 3)]),
        (("2027年1月", "12月", "11月"), [date(2027, 1, 8), date(2026, 12, 15), date(2026, 11, 3)]),
        (
            ("民國115年3月", "4月份", "—5月—"),
            [date(2026, m, d) for m, d in ((3, 8), (4, 15), (5, 3))],
        ),
        (
            ("Nov 2026", "December", "Jan"),
            [date(2026, 11, 8), date(2026, 12, 15), date(2027, 1, 3)],
        ),
    ],
)
def test_a_month_above_tells_the_rest_of_its_days(
    titles: tuple[str, ...], days: list[date]
) -> None:
    numbers: list[Cell] = ["8号", 15, "3号"]
    rows: list[list[Cell] | None] = [["几号", "客户", "方式", "说了啥", "客户反馈"]]
    for title, number in zip(titles, numbers, strict=True):
        rows += [[title], [number, "麦浪食品有限公司", "电话", f"说了{number}", "好"]]
    found = of(*rows)
    assert [one.date for one in found.followups] == days
    assert not found.unread


def test_a_month_of_no_year_tells_nothing() -> None:
    found = of(
        ["日期", "客户", "方式", "沟通内容", "客户反馈"],
        ["10月"],
        ["8号", "麦浪食品有限公司", "电话", "谈价格", "好"],
    )
    assert [one.date for one in found.followups] == [None]
    assert found.unread
