"""A workbook that we wrote comes back with changes: a new name, and what was taken away."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from models.workbook import record
from models.workbook.parts import parts_of
from tests.conversations.profiles import add, shown
from tests.conversations.test_workbook import drop, exported
from tests.office import Office

NAME, CHAIN, INDUSTRY = "Customer", "Decision", "Industry"


async def changed(office: Office, *cells: tuple[int, str, str | None]) -> Any:
    """The preview of what alice has exported, with these cells of her customers changed."""
    book = load_workbook(BytesIO(await exported(office)))
    sheet = book["Customer profile"]
    headings = [str(cell.value) for cell in sheet[1]]
    for row, heading, value in cells:
        place = next(at for at, one in enumerate(headings, 1) if one.startswith(heading))
        sheet.cell(row, place).value = value
    stream = BytesIO()
    book.save(stream)
    return await drop(office, stream.getvalue(), "back.xlsx")


@pytest.mark.both_databases
async def test_another_name_beside_our_id_renames_the_customer(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    form = await office.alice.types("/followup Acme Ltd")
    await form.fill(content="Showed plan A")
    await form.submit()
    preview = await changed(office, (2, NAME, "Acme Group"))
    assert "changes to 1 customer" in preview.text
    assert "• Acme Ltd  Name: Acme Ltd → Acme Group" in preview.text
    assert "new customer" not in preview.text
    await preview.click("Import")
    await office.settle()
    card = await shown(office.alice, "Acme Group")
    assert "Toys" in card.text
    assert "Showed plan A" in (await card.click("Records")).text
    assert "You have no customer called" in (await shown(office.alice, "Acme Ltd")).text
    await preview.click("Undo")
    await office.settle()
    assert "Toys" in (await shown(office.alice, "Acme Ltd")).text


async def test_the_name_of_another_customer_is_refused(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    await add(office, office.alice, "Bolt", industry="Steel")
    preview = await changed(office, (2, NAME, "Bolt"), (2, INDUSTRY, "Games"))
    told = preview.text.split("Not taken over")[1]
    assert "“Bolt” – another customer has this name" in told
    assert "• Acme Ltd  Industry: Toys → Games" in preview.text


async def test_a_row_that_was_copied_with_our_id_is_a_new_customer(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    book = load_workbook(BytesIO(await exported(office)))
    sheet = book["Customer profile"]
    sheet.append(["Zenith Foods", *(cell.value for cell in sheet[2][1:])])
    stream = BytesIO()
    book.save(stream)
    preview = await drop(office, stream.getvalue(), "copied.xlsx")
    assert "➕ 1 new customer" in preview.text
    assert "➕ Zenith Foods" in preview.text
    assert "→" not in preview.text


@pytest.mark.both_databases
async def test_a_concern_that_is_gone_from_our_cell_is_taken_away(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd", chain="Tom Lee (CFO, cost)\nAnn Marsh (CEO)")
    preview = await changed(office, (2, CHAIN, "Tom Lee (CFO)\nAnn Marsh (CEO)"))
    assert "• Acme Ltd  Tom Lee: CFO, cost → CFO" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Tom Lee · CFO · not spoken" in (await shown(office.alice, "Acme Ltd")).text
    await preview.click("Undo")
    await office.settle()
    assert "Tom Lee · CFO · cost" in (await shown(office.alice, "Acme Ltd")).text


async def test_what_is_empty_or_missing_in_our_cells_is_said_to_stay(office: Office) -> None:
    await add(
        office, office.alice, "Acme Ltd", industry="Toys", chain="Tom Lee (CFO)\nAnn Marsh (CEO)"
    )
    preview = await changed(office, (2, INDUSTRY, None), (2, CHAIN, "Tom Lee (CFO)"))
    told = preview.text.split("Not taken over")[1]
    assert "“Toys” – empty in the file, so this stays" in told
    assert "“Ann Marsh” – no longer in the file, but stays" in told
    preview = await changed(office, (2, INDUSTRY, "-"))
    assert "Industry: Toys → (empty)" in preview.text
    assert "Not taken over" not in preview.text


async def test_a_long_file_that_renames_finds_the_customer_under_its_old_name_in_later_parts(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "parts_of", lambda read: parts_of(read, 1))
    await add(office, office.alice, "Acme Ltd", industry="Toys")
    book = load_workbook(BytesIO(await exported(office)))
    book["Customer profile"]["A2"] = "Zenith Foods"
    headings = [str(cell.value) for cell in book["Follow-ups"][1]]
    told = {"Customer": "Acme Ltd", "Date": "2026-04-10", "Discussed": "Showed plan A"}
    book["Follow-ups"].append([told.get(heading) for heading in headings])
    stream = BytesIO()
    book.save(stream)
    preview = await drop(office, stream.getvalue(), "long.xlsx")
    await preview.click("Import")
    await office.settle()
    assert "has been imported" in preview.text
    card = await shown(office.alice, "Zenith Foods")
    assert "Last contact  Fri, Apr 10" in card.text
    assert "You have no customer called" in (await shown(office.alice, "Acme Ltd")).text


async def test_an_export_has_the_hour_of_the_next_contact(office: Office) -> None:
    await add(office, office.alice, "Acme Ltd")
    form = await office.alice.types(
        "/followup Acme Ltd call with Li: likes plan A. next: May 18 3pm"
    )
    assert (await form.submit()).closed
    await office.settle()
    content = await exported(office)
    [_, row] = load_workbook(BytesIO(content))["Follow-ups"].iter_rows(values_only=True)
    assert "2026-05-18 15:00:00" in map(str, row)
    preview = await drop(office, content, "back.xlsx")
    assert "→" not in preview.text
    book = load_workbook(BytesIO(content))
    sheet = book["Follow-ups"]
    place = next(at for at, cell in enumerate(sheet[1], 1) if cell.value == "Next contact")
    sheet.cell(2, place).value = "2026-05-18 16:30"
    stream = BytesIO()
    book.save(stream)
    other = await drop(office, stream.getvalue(), "other.xlsx")
    assert "Next contact: “2026-05-18 16:30”" in other.text.split("Not taken over")[1]


@pytest.mark.parametrize("industry", ["玩具", ""])
async def test_an_export_in_another_language_sent_back_unchanged_changes_nothing(
    office: Office, industry: str
) -> None:
    await office.bob.types("/todo")  # now he is known here
    for name in ("云帆软件", "恒达精密制造"):
        await add(office, office.mei, name, industry=industry)
        form = await office.mei.types(f"/followup {name}")
        await form.fill(content="看了方案", todo_1_text="发报价", todo_1_due="2026-06-05")
        await form.submit()
        await office.settle()
    await office.mei.types("/followup export", waits=False)
    await office.settle()
    [file] = office.mei.dm.last().place.files
    content = office.mei.world.files.find(file["id"]).content
    assert content is not None
    await office.mei.shares("back.xlsx", content)
    await office.settle()
    preview = office.mei.dm.last()
    assert "→" not in preview.text
    assert "➕" not in preview.text
    assert "+ " not in preview.text
    assert len(preview.buttons) == 1  # there is nothing to be imported


@pytest.mark.parametrize(
    "chain",
    [
        "李总监 (技术总监)\n何老板",
        "阿May\n陈经理 (业务员)",
        "何老板\n张三经理",
        "老板\n李总监",
        "何老闆\n陳經理 (業務員)\n林廠長",
        "Tom\nAnn Lee (CFO)\nBuyer",
        "Boss\nAnn Lee (CFO, cost)",
    ],
)
async def test_nobody_in_our_cell_is_the_title_of_a_neighbour(office: Office, chain: str) -> None:
    await add(office, office.alice, "Acme Ltd", chain=chain)
    preview = await changed(office, (2, INDUSTRY, "Games"), (2, CHAIN, f"{chain}\nZoe"))
    assert "→ Games · + Zoe" in preview.text
    assert preview.text.count("→") == 1
