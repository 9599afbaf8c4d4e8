"""Days that say nothing but their number and weekday, and a few days in a row."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Cell, Workbook
from models.rules.workbook.days import bare_days, days
from models.rules.workbook.read import read
from tests.models.rules.workbook.given import Cells, sheet

TUESDAY = date(2026, 10, 6)
IN_OCTOBER = [date(2026, 10, 1)]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Mon 19th", date(2026, 10, 19)),
        ("Fri 16th", date(2026, 10, 16)),
        ("16日（五）", date(2026, 10, 16)),
        ("5th", date(2026, 11, 5)),
        ("Thu 5th", date(2026, 11, 5)),
        ("Fri 15th", None),
        ("19", None),
    ],
)
def test_a_number_behind_a_day_is_the_next_of_its_weekday(said: str, day: date | None) -> None:
    assert days.day(said, "en-GB", since=TUESDAY) == day


@pytest.mark.parametrize("title", ["Oct-26", "10月", "十月 跑客户", "October calls", "2026年10月"])
def test_a_sheet_of_a_month_tells_it(title: str) -> None:
    assert days.day("15", "zh-CN", IN_OCTOBER, hint=title) == date(2026, 10, 15)


@pytest.mark.parametrize("title", ["Marina", "十月、十一月", "Sheet1", "10月-11月"])
def test_a_sheet_of_no_month_or_two_tells_none(title: str) -> None:
    assert days.day("15", "zh-CN", IN_OCTOBER, hint=title) is None


def test_a_sheet_of_a_month_tells_no_year_that_its_days_do_not() -> None:
    assert days.day("15", "zh-CN", [date(2025, 12, 1), date(2026, 1, 1)], hint="10月") is None


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("11/20-21", "11/20"),
        ("10月20日至22日", "10月20日"),
        ("26-28日", "26日"),
        ("20-21 Oct", "20 Oct"),
        ("Oct 20-21", "Oct 20"),
        ("11-13", "11-13"),
        ("21-20 Oct", "21-20 Oct"),
        ("1-31 Oct", "1-31 Oct"),
    ],
)
def test_of_a_few_days_in_a_row_the_first_is_meant(said: str, first: str) -> None:
    assert bare_days.first_of(said) == first


def test_12_11_is_a_day_and_no_hour() -> None:
    assert days.day("12.11", "en-GB", IN_OCTOBER) == date(2026, 11, 12)
    assert days.day("十一月二十六", "zh-CN", IN_OCTOBER) == date(2026, 11, 26)


def test_days_below_a_month_are_read_with_their_weekday() -> None:
    rows: list[Cells] = [
        ["OCTOBER 2026"],
        ["Day", "Customer", "How", "Notes", "To do", "Next"],
        ["Tue 6th", "Acme", "visit", "Dropped the iron", "Quote (Fri 16th)", "Mon 19th"],
        ["Fri 15th", "Acme", "phone", "Asked about it", None, "w/c 19 Oct"],
    ]
    found = read(Workbook((sheet(*rows, name="Diary"),)), "en-GB")
    first, second = found.followups
    assert (first.date, first.next) == (TUESDAY, date(2026, 10, 19))
    assert (first.todos, first.dues) == (("Quote",), (date(2026, 10, 16),))
    assert (second.date, second.next) == (None, None)
    assert [one.text for one in found.unread] == ["Fri 15th", "w/c 19 Oct"]


def test_days_without_a_year_tell_that_the_day_is_written_first() -> None:
    def next_of(*written: Cell) -> list[object]:
        log: list[Cells] = [[day, "Acme", "電話", "談報價", day] for day in written]
        rows: list[Cells] = [["日期", "客戶", "方式", "內容", "下次"], *log, ["2026-10-01", "Acme"]]
        found = read(Workbook((sheet(*rows),)), "zh-TW")
        return [one.next for one in found.followups[: len(written)]]

    assert next_of("23/10", "5/11") == [date(2026, 10, 23), date(2026, 11, 5)]
    assert next_of("10/23", "11/5") == [date(2026, 10, 23), date(2026, 11, 5)]
