"""By when a to-do is to be done, and who does it, as its words and its columns say."""

from datetime import date

import pytest

from models.rules.workbook.rows import FollowUpRow
from tests.models.rules.workbook.given import Cells, of


def logged(todo: str, locale: str) -> FollowUpRow:
    head: Cells = ["Date", "Customer", "Notes", "To do"]
    found = of(head, ["2026-11-09", "Ember Catering", "spoke of trays", todo], locale=locale)
    return found.followups[0]


@pytest.mark.parametrize(
    ("said", "text", "due"),
    [
        ("price the oval platter - 12/2", "price the oval platter", date(2026, 12, 2)),
        ("bring 3 cup samples – Nov 20", "bring 3 cup samples", date(2026, 11, 20)),
        ("renew the lease - 12/1/2027", "renew the lease", date(2027, 12, 1)),
        ("send the brochure - end of month", "send the brochure", date(2026, 11, 30)),
        ("寄型錄——12/4", "寄型錄", date(2026, 12, 4)),
        ("改图 - 11月20日前", "改图", date(2026, 11, 20)),
        ("报价 - 周五", "报价", date(2026, 11, 13)),
    ],
)
def test_a_day_behind_a_dash_is_when_a_to_do_is_due(said: str, text: str, due: date) -> None:
    row = logged(said, "en-US" if said.isascii() or "–" in said else "zh-CN")
    assert (row.todos, row.dues) == ((text,), (due,))


@pytest.mark.parametrize(
    "said",
    [
        "book the room Dec 3 - Dec 5",
        "price for Q1 - Q2",
        "forecast - Q2",
        "budget - March",
        "menu 2026 - 2027",
        "pallet spec - rev 2",
        "call - 5",
        "order part 12-4",
        "recap of the visit - 11/3",  # which was before the record
    ],
)
def test_what_else_stands_behind_a_dash_stays(said: str) -> None:
    row = logged(said, "en-US")
    assert (row.todos, row.dues) == ((said,), (None,))


HEAD: Cells = ["日期", "客户", "业务", "谈了什么", "待办", "谁做", "期限", "下次联系"]
MET: Cells = [
    "2026-11-10",
    "昱展",
    "阿哲",
    "交10组试产",
    "不合格那组重做",
    "阿国",
    "11/17",
    "11/20",
]


def test_whoever_stands_between_a_to_do_and_its_day_does_it_and_was_not_met() -> None:
    [row] = of(HEAD, MET).followups
    assert (row.people, row.owner, row.todo_owners) == (None, "阿哲", ("阿国",))


def test_a_row_of_nothing_but_a_to_do_is_of_the_record_above() -> None:
    more: Cells = [None, None, None, None, "8D报告", "小芬", "11/19"]
    [row] = of(HEAD, MET, more).followups
    assert row.todos == ("不合格那组重做", "8D报告")
    assert row.todo_owners == ("阿国", "小芬")
    assert row.dues == (date(2026, 11, 17), date(2026, 11, 19))


def test_a_row_of_nothing_but_a_to_do_below_an_empty_one_is_nobodys() -> None:
    more: Cells = [None, None, None, None, "8D报告", "小芬", "11/19"]
    found = of(HEAD, MET, None, more)
    assert [one.todos for one in found.followups] == [("不合格那组重做",)]
    assert [one.text for one in found.unread] == ["8D报告 | 小芬 | 11/19"]


def test_a_day_on_which_something_is_finished_is_no_day_of_a_second_visit() -> None:
    head: Cells = ["日期", "客户", "方式", "谈的内容", "要办的事", "责任人", "办完日期", "下次约"]
    row: Cells = ["11-12", "科润", "电话", "讲年框", "抗压对比报告", "李工", "11-18", "11-20"]
    [one] = of(["2026年跟进"], head, row).followups
    assert (one.due, one.next) == (date(2026, 11, 18), date(2026, 11, 20))


def test_one_column_may_say_both_who_does_it_and_by_when() -> None:
    head: Cells = ["Date", "Customer", "Mode", "Reply", "To do", "PIC / by", "Next"]
    found = of(
        head,
        ["3/11/2026", "Meridian", "visit", "wants it back", "credit note", "Wei Ling 10/11", None],
        ["5/11/2026", "Tanglin", "call", "asked for breaks", "2-tier rate", "Faizal 12/11", None],
        ["9/11/2026", "Kranji", "call", "came late", "driver roster", "whoever is free", None],
        locale="en-GB",
    )
    assert [(one.todo_owners, one.dues) for one in found.followups] == [
        (("Wei Ling",), (date(2026, 11, 10),)),
        (("Faizal",), (date(2026, 11, 12),)),
        ((), (None,)),
    ]
    assert [(one.column, one.text) for one in found.unread] == [("PIC / by", "whoever is free")]
