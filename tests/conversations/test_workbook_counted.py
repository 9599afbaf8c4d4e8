"""What a workbook has brought, in the figures of a review."""

from typing import Any

import pytest

from tests.conversations.profiles import shown
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


LIST: list[Any] = ["Customer", "Industry", "Contact", "Last visit", "Stage"]
SEEN: list[list[Any]] = [
    ["Acme", "Steel", "Ann Lee", "2026-04-29", "customer"],
    ["Bolt", "Food", "Ben Ray", None, "customer"],
    ["Core", "IT", "Li Na", "2026-02-03", "customer"],
]


async def last_contacts(office: Office, *names: str) -> list[str]:
    cards = [(await shown(office.alice, name)).text for name in names]
    lines = [line for card in cards for line in card.splitlines() if "Last contact" in line]
    return [line.removeprefix("Last contact  ").split(" · ")[0] for line in lines]


@pytest.mark.both_databases
async def test_the_day_of_a_last_visit_is_the_last_contact_though_nothing_was_said(
    office: Office,
) -> None:
    preview = await drop(office, workbook([LIST, *SEEN]))
    assert "newer last contacts for 2 customers" in preview.text
    await preview.click("Import")
    await office.settle()
    told = await last_contacts(office, "Acme", "Bolt", "Core")
    assert told == ["Wed, Apr 29", "no contact yet", "Tue, Feb 3"]
    again = await drop(office, workbook([LIST, *SEEN]), "again.xlsx")
    assert "Import" not in again.buttons


async def test_an_older_day_overwrites_no_newer_contact_and_an_undo_takes_it_back(
    office: Office,
) -> None:
    log = [LOG, ["Acme", "2026-05-04", "visit", "Showed plan A in the office", ""]]
    await (await drop(office, workbook(log), "log.xlsx")).click("Import")
    await office.settle()
    days = ("2026-04-29", "2026-05-05", None)
    later = [[*row[:3], day, row[4]] for row, day in zip(SEEN, days, strict=True)]
    preview = await drop(office, workbook([LIST, *later]))
    await preview.click("Import")
    await office.settle()
    assert await last_contacts(office, "Acme", "Bolt") == ["Mon, May 4", "Tue, May 5"]
    older = [LOG, ["Bolt", "2026-03-04", "visit", "Walked the line with Tom", ""]]
    await (await drop(office, workbook(older), "older.xlsx")).click("Import")
    await office.settle()
    assert await last_contacts(office, "Bolt") == ["Tue, May 5"]
    await preview.click("Undo")
    await office.settle()
    assert await last_contacts(office, "Bolt") == ["Wed, Mar 4"]


async def test_a_customer_whose_last_visit_is_long_ago_has_gone_quiet_and_a_recent_one_not(
    office: Office,
) -> None:
    await (await drop(office, workbook([LIST, *SEEN]))).click("Import")
    await office.settle()
    await office.skip(days=5)  # to Monday, when all are told that have been quiet for longer
    await office.settle()
    told = "\n".join(message.text for message in office.alice.dm.messages[-3:])
    assert "Core" in told
    assert "Acme" not in told
