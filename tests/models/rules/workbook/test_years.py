"""The year of a day: said, told by the days around it, or nobody's to guess."""

from datetime import date

import pytest

from models.rules.workbook.days import days
from tests.models.rules.workbook.given import Cells, of

LOG: Cells = ["日期", "客户名称", "沟通内容", "下次跟进"]


@pytest.mark.parametrize("said", ["明年1月6日", "去年12月3日", "3月1日前年", "next year 6 Jan"])
def test_a_year_that_is_told_from_another_is_none_of_its_own(said: str) -> None:
    assert days.day(said, "zh-CN") is None
    assert days.day(said, "zh-CN", [date(2026, 11, 6)]) is None


def test_next_year_counts_from_the_day_of_its_row_and_tells_no_other_row_its_year() -> None:
    found = of(
        LOG,
        ["11/6", "天鲈", "首日打苗", "12/8"],
        ["11/18", "鳜皇", "成活率九成", "明年1月6日"],
        ["11/25", "南澳岛", "讨尾款", "12月15日"],
    )
    assert {one.date for one in found.followups} == {None}
    assert {one.next for one in found.followups} == {None}
    told = of(
        LOG,
        ["2026/11/6", "天鲈", "首日打苗", "12/8"],
        ["11/18", "鳜皇", "成活率九成", "明年1月6日"],
    )
    assert [(one.date, one.next) for one in told.followups] == [
        (date(2026, 11, 6), date(2026, 12, 8)),
        (date(2026, 11, 18), date(2027, 1, 6)),
    ]


def test_a_day_years_away_from_all_others_of_its_sheet_is_told_and_not_taken() -> None:
    found = of(
        LOG,
        ["2026/9/3", "天鲈", "送样", None],
        ["2062/9/16", "天鲈", "报价", None],
        ["2026/9/22", "天鲈", "签约", "2001/11/25"],
        ["2026/9/28", "天鲈", "交货", "2027/1/6"],
    )
    assert [one.date for one in found.followups] == [
        date(2026, 9, 3),
        None,
        date(2026, 9, 22),
        date(2026, 9, 28),
    ]
    assert [one.text for one in found.unread] == ["2062/9/16", "2001/11/25"]
    assert [one.next for one in found.followups][2:] == [None, date(2027, 1, 6)]


def test_a_day_in_chinese_numerals_is_of_the_year_of_the_others() -> None:
    assert days.day("十月二十日", "zh-CN", [date(2026, 10, 15)]) == date(2026, 10, 20)
    assert days.day("農曆九月初九", "zh-TW", [date(2026, 10, 15)]) is None


@pytest.mark.parametrize("turn", [["2026-12-20", "1/6", "1/15"], ["11/25", "12/20", "2027-01-06"]])
def test_where_a_log_passes_the_turn_of_a_year_its_days_need_one(turn: list[str]) -> None:
    rows: list[Cells] = [[day, "天鲈", f"谈{day}", None] for day in turn]
    found = of(LOG, *rows)
    assert [one.date for one in found.followups] == [days.day(one, "zh-CN") for one in turn]
    assert [one.text for one in found.unread] == [one for one in turn if "202" not in one]


def test_a_year_in_the_title_tells_all_days_below_it() -> None:
    found = of(["2026年跟进记录"], LOG, ["12/20", "天鲈", "谈", None], ["1/6", "鳜皇", "谈", None])
    assert [one.date for one in found.followups] == [date(2026, 12, 20), date(2026, 1, 6)]


def test_a_short_year_is_read_as_the_days_around_it_say() -> None:
    found = of(
        ["客户名称", "跟进日期", "沟通方式", "沟通内容"],
        ["第一家公司", "2026-11-19", "电话", "聊了样品"],
        ["第二家公司", "26/10/20", "电话", "聊了价格"],
        ["第三家公司", "10.9", "电话", "聊了交期"],
    )
    assert [one.date for one in found.followups] == [
        date(2026, 11, 19),
        date(2026, 10, 20),
        date(2026, 10, 9),
    ]


def test_the_month_comes_first_in_a_chinese_file_whoever_brings_it() -> None:
    rows: list[Cells] = [
        ["2026-11-26", "天鲈", "首日打苗", "12.11"],
        ["2026/11/27", "鳜皇", "讨尾款", "12/9"],
    ]
    found = of(LOG, *rows, locale="en-GB")
    assert [one.next for one in found.followups] == [date(2026, 12, 11), date(2026, 12, 9)]
