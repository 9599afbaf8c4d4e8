"""Rows whose day is missing or cannot be read: what they tell besides comes in all the same."""

from typing import Any

import pytest

from tests.conversations.profiles import shown
from tests.conversations.test_workbook import drop, workbook
from tests.conversations.test_workbook_owed import owners
from tests.office import Office

HEADINGS: dict[str, list[Any]] = {
    "en": ["Customer", "Contact", "Last contact", "Notes of it", "Next contact", "Rep"],
    "zh-CN": ["客户名称", "联系人", "最近跟进", "跟进情况", "下次跟进", "负责人"],
    "zh-TW": ["客戶名稱", "聯絡人", "最近跟進", "跟進情況", "下次跟進", "負責人"],
}
ROWS: dict[str, list[list[Any]]] = {
    "en": [
        ["Acme Steel", "Ann Lee", "mid April", "asked for prices", "2026-06-10", "bob"],
        ["Bolt Works", "Ben Ray", "2026-04-20", "saw the sample", "2026-06-11", "bob"],
        ["Core Springs", None, None, "rang three times, no answer", None, "bob"],
    ],
    "zh-CN": [
        ["南沙顺发五金", "阿强", "4月中", "问了螺丝价", "2026-06-10", "bob"],
        ["番禺捷达模具", "李师傅", "2026-04-20", "看了样品", "2026-06-11", "bob"],
        ["增城永利弹簧", None, None, "打了三次没人接", None, "bob"],
    ],
    "zh-TW": [
        ["南沙順發五金", "阿強", "4月中", "問了螺絲價", "2026-06-10", "bob"],
        ["番禺捷達模具", "李師傅", "2026-04-20", "看了樣品", "2026-06-11", "bob"],
        ["增城永利彈簧", None, None, "打了三次沒人接", None, "bob"],
    ],
}


@pytest.mark.parametrize("language", HEADINGS)
async def test_a_row_without_a_day_brings_customer_owner_and_next_contact(
    office: Office, language: str
) -> None:
    await office.bob.types("/todo")
    rows = ROWS[language]
    preview = await drop(office, workbook([HEADINGS[language], *rows]))
    assert "👤 bob: 3 customers, 1 follow-up" in preview.text
    assert "2 next contacts planned" in preview.text
    assert f"“{rows[2][3]}” – no date" in preview.text
    assert "“2026-06-10”" not in preview.text
    await preview.click("Import")
    await office.settle()
    assert await owners(office) == {row[0]: "bob" for row in rows}
    card = await shown(office.bob, rows[0][0])
    assert "6月10日（週三）" in card.text  # bob reads Chinese
    assert rows[0][1] in card.text


async def test_whom_no_record_names_is_asked_about(office: Office) -> None:
    rows = [[*row[:5], "Zoe"] for row in ROWS["en"][2:]]
    preview = await drop(office, workbook([HEADINGS["en"], *rows]))
    assert "No one here is called “Zoe”" in preview.text


async def test_a_next_contact_of_no_record_goes_with_its_import(office: Office) -> None:
    await office.bob.types("/todo")
    content = workbook([HEADINGS["en"], *ROWS["en"][:2]])
    preview = await drop(office, content)
    await preview.click("Import")
    await office.settle()
    again = await drop(office, content)
    assert "next contact planned" not in again.text
    await preview.click("Undo")
    await office.settle()
    for row in ROWS["en"][:2]:
        assert "您的客戶中沒有" in (await shown(office.bob, row[0])).text
