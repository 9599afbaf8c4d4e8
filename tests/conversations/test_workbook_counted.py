"""What a workbook has brought, in the figures of a review."""

import pytest

from tests.conversations.reviews import line, post_review, record
from tests.conversations.test_workbook import drop, workbook
from tests.office import Office

LOG = ["Customer", "Date", "Channel", "Discussed", "Feedback"]
VISITS = [
    ["Acme", "2026-05-04", "visit", "Showed plan A in the office", "too dear"],
    ["Bolt", "2026-05-05", "visit", "Walked the line with Tom", "wants a sample"],
]


@pytest.mark.both_databases
async def test_an_import_counts_as_contacts_and_says_nothing_of_who_logs_on_time(
    office: Office,
) -> None:
    await (await drop(office, workbook([LOG, *VISITS]))).click("Import")
    await office.settle()
    posted = await post_review(office.alice, "/review Q2")
    assert "not enough data" in line(posted, "Logged on time")
    assert "2" in line(posted, "Visits")
    assert "100% (2 of 2)" in line(posted, "Contact coverage")

    await record(office, office.alice, "Core", hours_ago=30)
    posted = await post_review(office.alice, "/review Q2")
    assert "0% (0 of 1)" in line(posted, "Logged on time")
    opened = await posted.click("Open", near="Logged on time")
    assert "Acme" not in opened.text
    assert "came in by importing a file are left out" in opened.text
