"""Remarks whose parts are set apart by marks and say what they are."""

from datetime import date

import pytest

from models.rules.workbook.remarks import parted
from models.rules.workbook.rows import Why
from tests.models.rules.workbook.given import of

BIDS = "phone – went over the bid // too dear // TODO: send prices (11/20), ring back (11/25)"


@pytest.mark.parametrize(
    ("said", "next"),
    [(f"11/17/26 – {BIDS} // NEXT 12/3", date(2026, 12, 3)), (f"11/17/26 – {BIDS}", None)],
)
def test_parts_of_a_remark_are_content_answer_to_dos_and_next(said: str, next: date | None) -> None:
    before = "10/6/26 – visit – measured // liked it // TODO: none // NEXT 11/17"
    fax = "11/5/26 – fax – sent a sample // no word // TODO: none // NEXT 12/28"
    found = of(
        ["Customer", "Industry", "Staff", "Running log"],
        ["Acme Ltd", "Rope", 14, f"{said}\n{before}"],
        ["Beta Ltd", "Wire", 15, fax],
        locale="en-US",
    )
    one, _, other = found.followups
    assert (one.content, one.feedback) == ("went over the bid", "too dear")
    assert (one.todos, one.dues, one.next) == (
        ("send prices", "ring back"),
        (date(2026, 11, 20), date(2026, 11, 25)),
        next,
    )
    assert (other.content, other.todos, other.method) == ("sent a sample", None, None)
    assert [(u.text, u.why) for u in found.unread] == [("fax", Why.METHOD)]


def test_a_remark_in_other_parts_stays_as_it_is() -> None:
    assert parted.read(["saw them // nice place"]) == [None]  # nothing says what is what
    assert parted.read(["a // b // c // next: 12/3"]) == [None]  # more than what and answer
    assert parted.read(["a // todo: b // c"]) == [None]  # none behind a tag
    both = ["讲了配方//要看试片//待办：寄试片（11/20）", "量窑门//待办：无//下次：11/17"]
    assert parted.read(both) == [None, None]  # not alike: nobody knows what the second says
