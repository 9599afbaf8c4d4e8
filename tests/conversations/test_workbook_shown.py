"""The preview of a workbook shows what was read of each new customer, and names what is not."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from tests.conversations.profiles import add, shown
from tests.conversations.test_workbook import ACME, PROFILES, drop, sent, workbook
from tests.office import Office


async def test_a_new_customer_is_shown_with_what_was_read_of_it(office: Office) -> None:
    preview = await drop(office, workbook([PROFILES, ACME]))
    assert "➕ Acme Ltd  Retail | 200 staff / USD 3m | Tom Lee · CFO · cost" in preview.text
    assert "See all new ones" not in preview.buttons


async def test_new_ones_that_a_message_has_no_room_for_come_as_a_file(office: Office) -> None:
    words = "Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Iris Juniper Kapok Larch".split()
    rows: list[list[Any]] = [[f"{name} Trading", "Steel", *ACME[2:]] for name in words]
    preview = await drop(office, workbook([PROFILES, *rows]))
    assert "…and 2 more." in preview.text
    await preview.click("See all new ones")
    await office.settle()
    sheet = load_workbook(BytesIO(sent(office)))["Customer profile"]
    names = [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert names == [f"{name} Trading" for name in words]
    assert sheet["D2"].value == "Tom Lee (CFO, cost)"


async def test_words_that_a_column_does_not_know_are_one_line_with_those_it_does(
    office: Office,
) -> None:
    headings = ["Customer", "Industry", "Segment"]
    kinds = {
        "Alder Mill": "A",
        "Birch Works": "B",
        "Cedar House": "A",
        "Dogwood Inn": "Key expansion",
    }
    rows: list[list[Any]] = [[name, "Retail", kind] for name, kind in kinds.items()]
    preview = await drop(office, workbook([headings, *rows]))
    assert (
        "Sheet, Segment: “A” (2×), “B” (1×) – unknown segment."
        " There are: Strategic maintenance, Key expansion, Routine follow-up"
    ) in preview.text
    assert preview.text.count("unknown segment") == 1


async def test_columns_without_a_place_are_named_with_values_before_and_after(
    office: Office,
) -> None:
    headings = [*PROFILES, "Tax number"]
    rows: list[list[Any]] = [[*ACME, "24567801"], ["Bolt", *ACME[1:], "70112233"]]
    preview = await drop(office, workbook([headings, *rows]))
    told = "Tax number (such as “24567801”, “70112233”)"
    assert told in preview.text
    await preview.click("Import")
    await office.settle()
    assert "has been imported" in preview.text
    assert told in preview.text


async def test_a_number_beside_somebody_is_kept_with_them(office: Office) -> None:
    who = "陳店長(西門店店長、在意結帳速度) 0922-333-444"
    headings = ["客戶名稱", "產業", "決策鏈人員資訊"]
    preview = await drop(office, workbook([headings, ["聖心動物醫院", "動物醫院", who]]))
    assert "have no place here" not in preview.text
    await preview.click("Import")
    await office.settle()
    card = (await shown(office.alice, "聖心動物醫院")).text
    assert "陳店長 · 西門店店長 · 在意結帳速度 · 0922-333-444" in card


async def test_a_contract_that_has_ended_says_so_and_in_which_year(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", contract_ends_on="2025-09-30")
    assert (
        "Contract ends  Tue, Sep 30, 2025 (ended)" in (await shown(office.alice, "Acme Ltd")).text
    )
    await add(office, office.alice, "Bolt", contract_ends_on="2026-09-30")
    assert "Contract ends  Wed, Sep 30" in (await shown(office.alice, "Bolt")).text
    assert "ended" not in (await shown(office.alice, "Bolt")).text
