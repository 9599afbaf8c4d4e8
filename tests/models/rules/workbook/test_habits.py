"""How a log is kept shows in the log itself: whose an empty cell is, and which year a day is of."""

from datetime import date

import pytest

from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.remarks import tagged
from models.rules.workbook.rows import Day, Read
from tests.models.rules.workbook.given import Cells, of, sheet

LOG: Cells = ["日期", "客户名称", "沟通内容", "下次跟进"]


def told(found: Read) -> list[tuple[str, Day | None]]:
    return [(one.customer, one.date) for one in found.followups]


def test_rows_without_a_customer_are_of_the_one_above_whose_day_they_are_of() -> None:
    found = of(
        LOG,
        ["2026-09-03", "天鲈", "送样", "2026-09-10"],
        ["2026-09-10", None, "试样", None],
        ["2026-09-12", "鳜皇", "报价", "9月20日"],
        ["2026-09-20", None, "签约", None],
        ["2026-09-21", "天鲈", "收款", None],
    )
    assert [one.customer for one in found.followups] == ["天鲈", "天鲈", "鳜皇", "鳜皇", "天鲈"]


def test_rows_without_a_customer_are_nobodys_where_nothing_announces_them() -> None:
    found = of(
        LOG,
        ["2026-09-03", "天鲈", "送样", "2026-09-10"],
        ["2026-09-11", None, "试样", None],
        ["2026-09-12", "鳜皇", "报价", None],
        ["2026-09-20", None, "签约", None],
        ["2026-09-21", "天鲈", "收款", None],
    )
    assert [one.customer for one in found.followups] == ["天鲈", "鳜皇", "天鲈"]
    assert [one.at.row for one in found.unread] == [3, 5]


def test_whoever_says_the_year_where_it_turns_says_it_for_the_days_below() -> None:
    found = of(
        LOG,
        ["24年12月6日", "天鲈", "送样", None],
        ["25年2月18日", "天鲈", "试样", "3.4"],
        ["8.12", "天鲈", "报价", None],
        ["26年4月9日", "天鲈", "签约", None],
        ["11.16", "天鲈", "收款", "12.8"],
    )
    assert [(one.date, one.next) for one in found.followups][2:] == [
        (date(2025, 8, 12), None),
        (date(2026, 4, 9), None),
        (date(2026, 11, 16), date(2026, 12, 8)),
    ]


def test_days_out_of_order_are_of_no_year() -> None:
    found = of(
        LOG,
        ["2024-12-06", "天鲈", "送样", None],
        ["2025-08-18", "天鲈", "试样", None],
        ["2月12日", "天鲈", "报价", None],
        ["2026-04-09", "天鲈", "签约", None],
    )
    assert [one.date for one in found.followups][2] is None


@pytest.mark.parametrize(
    ("name", "day"), [("25下", date(2025, 9, 4)), ("26上半年", date(2026, 9, 4)), ("上海", None)]
)
def test_the_name_of_a_sheet_may_be_half_a_year(name: str, day: date | None) -> None:
    log = sheet(LOG, ["9月4日", "天鲈", "送样", None], name=name)
    assert told(read(Workbook((log,)), "zh-CN")) == [("天鲈", day)]


def test_a_title_tells_the_year_that_its_days_lie_in() -> None:
    found = of(
        ["Calls, year to 31 March 2025"],
        ["Date", "Customer", "Content", "Next contact"],
        ["10 Dec", "Lune Railway", "Showed tubes", "17 Dec"],
        ["4 March", "Lune Railway", "Priced a set", None],
        locale="en-GB",
    )
    assert [(one.date, one.next) for one in found.followups] == [
        (date(2024, 12, 10), date(2024, 12, 17)),
        (date(2025, 3, 4), None),
    ]


def test_a_row_that_only_says_a_year_is_that_of_the_rows_below() -> None:
    found = of(
        LOG,
        ["2025-11-06", "天鲈", "送样", None],
        ["2026年"],
        ["1月22日", "天鲈", "试样", None],
    )
    assert told(found) == [("天鲈", date(2025, 11, 6)), ("天鲈", date(2026, 1, 22))]


def test_a_row_with_only_a_person_goes_on_with_the_customer_above() -> None:
    found = of(
        ["Customer", "Industry", "Who", "Title", "Pain points"],
        ["Lake Zoo Inc", "zoo", "Ann Lee", "Curator", "slow bids"],
        [None, None, "Tom Roy", "Buyer", None],
        ["Hill Farm LLC", "farm", "Joe Kim", "Owner", "wind"],
        locale="en-US",
    )
    chains = {one.name: [link.name for link in one.chain or ()] for one in found.customers}
    assert chains == {"Lake Zoo Inc": ["Ann Lee", "Tom Roy"], "Hill Farm LLC": ["Joe Kim"]}


def test_a_grid_of_months_holds_records_behind_their_days() -> None:
    grid = sheet(
        ["客户", "1月", "2月", "3月", "4月"],
        [
            "雪岭",
            "14日 电话\n问年检\n答：四月再说\n待办：报价单(1/20)\n\n20日 上门\n送报价",
            None,
            "停业",
        ],
        name="2025",
    )
    found = read(Workbook((grid,)), "zh-CN").followups
    assert [(one.date, one.method, one.content, one.feedback) for one in found] == [
        (date(2025, 1, 14), "phone", "问年检", "四月再说"),
        (date(2025, 1, 20), "visit", "送报价", None),
    ]
    assert (found[0].todos, found[0].dues) == (("报价单",), (date(2025, 1, 20),))


def test_words_before_a_colon_are_columns_where_they_are_called_so() -> None:
    assert tagged.read("Signed. TODO: order steel (11/7)") == {
        "content": "Signed.",
        "todos": "order steel (11/7)",
    }
    assert tagged.read("Ratio: two to one") == {"content": "Ratio: two to one"}
