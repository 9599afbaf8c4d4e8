"""To-dos in a sheet of their own, that name the number of the record they were promised in."""

from datetime import date

from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read
from tests.models.rules.workbook.given import Cells, sheet

DIARY: list[Cells] = [
    ["No.", "Date", "Client", "Means", "Discussed", "Speak again"],
    [1, "2026-11-02", "Marfleet Cold Store", "visit", "walked the building", "2026-11-10"],
    [2, "2026-11-03", "Priory Joinery", "phone", "saw claim reserve", None],
    [3, "2026-11-05", "Humber Bakery", "phone", "dust claim", None],
]
JOBS: list[Cells] = [
    ["Job", "Diary no.", "Whose", "Due"],
    ["ask insurer about detection", 1, "Tom", "2026-11-06"],
    ["chase adjuster", 2, "Kath", "2026-11-09"],
    ["send photos", 2, "Tom", "2026-11-20"],
]


def found(jobs: list[Cells], name: str = "Diary") -> Read:
    return read(Workbook((sheet(*DIARY, name=name), sheet(*jobs, name="Jobs"))), "en-GB")


def test_they_are_of_these_records() -> None:
    first, second, last = found(JOBS).followups
    assert (first.todos, first.todo_owners) == (("ask insurer about detection",), ("Tom",))
    assert first.due == date(2026, 11, 6)
    assert (second.todos, second.todo_owners) == (
        ("chase adjuster", "send photos"),
        ("Kath", "Tom"),
    )
    assert second.dues == (date(2026, 11, 9), date(2026, 11, 20))
    assert last.todos is None
    assert "Jobs" not in found(JOBS).ignored


def test_a_number_that_no_record_has_leaves_the_sheet_unread() -> None:
    wrong = found([*JOBS, ["send terms", 9, "Tom", "2026-11-21"]])
    assert all(one.todos is None for one in wrong.followups)
    assert wrong.ignored["Jobs"] == ("Job", "Diary no.", "Whose", "Due")


def test_numbers_of_something_else_are_none_of_records() -> None:
    assert all(one.todos is None for one in found(JOBS, name="Calls").followups)
