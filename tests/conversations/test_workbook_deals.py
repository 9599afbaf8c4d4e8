"""Deals go out in the workbook, and come in."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from handlers import text
from tests.conversations.profiles import add, save
from tests.conversations.test_workbook import drop, sent, workbook
from tests.office import Office

PIPELINE: list[list[Any]] = [
    ["Account", "Opportunity", "Amount", "Stage", "Close date", "Status", "Closed on", "Reason"],
    ["Acme", "20 seats", "USD 50,000", "Proposal", "2026-06-30", "Open", None, None],
    ["Acme", "Training", "USD 8,000", None, None, "Won", "2026-04-02", None],
    ["Acme", "Support", "USD 3,000", None, None, "Lost", "2026-03-02", "went with Globex"],
    ["Acme", "Stand-by", "USD 1,000", None, None, "Open", None, None],
    ["Acme", "Old one", "USD 1,000", "Quote", "2026-01-30", "Open", None, None],
]


@pytest.mark.both_databases
async def test_a_pipeline_comes_in_and_is_taken_back(office: Office) -> None:
    await add(office, office.alice, "Acme")
    preview = await drop(office, workbook(PIPELINE), "pipeline.xlsx")
    assert "3 new deals" in preview.text
    assert "Stand-by" in preview.text
    assert "an open deal needs a stage" in preview.text
    assert "its expected close has passed" in preview.text
    await preview.click("Get these rows as a file", waits=False)
    await office.settle()
    sheet = load_workbook(BytesIO(sent(office))).worksheets[0]
    back = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert back[0] == [*PIPELINE[0], "Why not read (Kept)"]
    assert [row[:3] for row in back[1:]] == [row[:3] for row in PIPELINE[4:]]
    await preview.click("Import")
    await office.settle()
    assert "20 seats" in (await office.alice.types("/deal")).text
    assert "Training" in (await office.alice.types("/deal won")).text
    assert "went with Globex" in (await office.alice.types("/deal lost")).text
    again = await drop(office, workbook(PIPELINE), "again.xlsx")
    assert "3 rows are here already" in again.text
    await preview.click("Undo")
    await office.settle()
    assert "You have no open deals" in (await office.alice.types("/deal")).text


@pytest.mark.parametrize("language", ["en-GB", "zh-CN", "zh-TW"])
async def test_an_export_comes_in_again_and_changes_nothing(office: Office, language: str) -> None:
    office.alice.user.locale = language
    await add(office, office.alice, "Acme")
    for line in (
        "/deal Acme 500k USD upsell, expected June 30, proposal",
        "/deal Acme won 80k USD renewal",
        "/deal Acme lost 20k USD new business, price",
    ):
        form = await office.alice.types(line)
        await save(office, form)
    await office.alice.types("/followup export")
    await office.settle()
    preview = await drop(office, sent(office), "again.xlsx")
    assert len(preview.buttons) == 1  # there is nothing to be imported
    assert text.of(language)("import-same", count=4) in preview.text


async def test_without_deals_there_is_no_sheet_of_them(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.types("/followup export")
    await office.settle()
    assert "Deals" not in load_workbook(BytesIO(sent(office))).sheetnames


PAID: list[list[Any]] = [
    ["Account", "Opportunity", "Amount", "Status", "Closed on", "Payment plan"],
    ["Acme", "Seats", "USD 50,000", "Won", "2026-04-02",
     "2026-04-10: 20,000 (received 2026-04-12)\n2026-06-30: rest"],
    ["Acme", "Support", "USD 8,000", "Won", "2026-04-02", "30% 2026-06-01; 70% 2026-07-01"],
    ["Acme", "Spares", "USD 900", "Won", "2026-04-02", "half now, half later"],
]  # fmt: skip


@pytest.mark.both_databases
async def test_the_instalments_of_a_deal_come_in_and_are_taken_back(office: Office) -> None:
    await add(office, office.alice, "Acme")
    preview = await drop(office, workbook(PAID), "paid.xlsx")
    assert "3 new deals" in preview.text
    assert "4 instalments" in preview.text
    assert "half now, half later" in preview.text
    assert "each line needs a day and an amount, such as 2026-07-01: 30,000" in preview.text
    await preview.click("Import")
    await office.settle()
    won = (await office.alice.types("/deal won")).text
    assert "Received USD 20,000 of USD 50,000 · next USD 30,000, due Tue, Jun 30" in won
    assert "Received USD 0 of USD 8,000 · next USD 2,400, due Mon, Jun 1" in won
    again = await drop(office, workbook(PAID), "again.xlsx")
    assert "3 rows are here already" in again.text
    later = [PAID[0], [*PAID[1][:-1], "2026-06-30: 50,000"]]
    assert "change the rest in Slack" in (await drop(office, workbook(later), "later.xlsx")).text
    await preview.click("Undo")
    await office.settle()
    assert "Received" not in (await office.alice.types("/deal won")).text


@pytest.mark.parametrize("language", ["en-GB", "zh-CN", "zh-TW"])
async def test_instalments_go_out_and_come_in_again_as_they_are(
    office: Office, language: str
) -> None:
    office.alice.user.locale = language
    await add(office, office.alice, "Acme")
    preview = await drop(office, workbook(PAID), "paid.xlsx")
    await preview.click(text.of(language)("import-confirm"))
    await office.settle()
    await office.alice.types("/followup export")
    await office.settle()
    sheet = load_workbook(BytesIO(sent(office))).worksheets[3]
    headings = [cell.value for cell in sheet[1]]
    place = headings.index(text.of(language)("instalments"))
    cells = {row[1].value: str(row[place].value or "") for row in sheet.iter_rows(min_row=2)}
    assert "20,000" in cells["Seats"]
    assert "2026-04-12" in cells["Seats"]
    assert "2026-07-01" in cells["Support"]
    assert cells["Spares"] == ""
    preview = await drop(office, sent(office), "again.xlsx")
    assert len(preview.buttons) == 1  # there is nothing to be imported
    assert text.of(language)("import-same", count=4) in preview.text


@pytest.mark.both_databases
async def test_instalments_that_were_mended_are_planned_in_the_deal_that_is_there(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme")
    await (await drop(office, workbook(PAID), "paid.xlsx")).click("Import")
    await office.settle()
    mended = [PAID[0], [*PAID[3][:-1], "2026-04-20: 400 (received 2026-04-21)\n2026-07-01: 500"]]
    preview = await drop(office, workbook(mended), "mended.xlsx")
    assert "2 instalments" in preview.text
    assert "Acme · Spares" in preview.text
    assert "2026-04-20: 400 (received 2026-04-21), 2026-07-01: 500" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Received USD 400 of USD 900" in (await office.alice.types("/deal won")).text
    assert "1 row is here already" in (await drop(office, workbook(mended), "again.xlsx")).text
    await preview.click("Undo")
    await office.settle()
    won = (await office.alice.types("/deal won")).text
    assert "of USD 900" not in won
    assert "Received USD 20,000 of USD 50,000" in won


async def test_what_was_signed_comes_in_with_its_instalments(office: Office) -> None:
    await add(office, office.alice, "Acme")
    rows: list[list[Any]] = [
        [
            "Client",
            "Amount",
            "Signed on",
            "Deposit",
            "Deposit date",
            "Balance",
            "Balance due",
            "Paid",
        ],
        [
            "Acme",
            "USD 60,000",
            "2026-04-10",
            20000,
            "2026-04-15",
            40000,
            "2026-06-20",
            "deposit paid",
        ],
    ]
    preview = await drop(office, workbook(rows), "paid.xlsx")
    assert "1 new deal" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "USD 60,000" in (await office.alice.types("/deal won")).text
