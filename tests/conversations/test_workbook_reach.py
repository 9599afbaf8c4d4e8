"""Telephone numbers, addresses and notes of a workbook: kept, shown to who may see the customer,
and written out again."""

from typing import Any

from tests.conversations.profiles import shown
from tests.conversations.test_workbook import drop, exported, workbook
from tests.conversations.test_workbook_round_trip import told
from tests.office import Office

HEADINGS = ["客户名称", "行业", "决策链", "电话", "邮箱", "备注"]
ROWS: list[list[Any]] = [
    ["云帆软件", "软件", "张总（CEO）", 13800138000, "zhang@yunfan.cn", "停车走北门"],
    ["海岳仓储", "物流", "李敏（采购）\n王强（财务）", "021-6688 1234\n-", None, None],
    ["北辰化工", "化工", "赵工（设备部） 13912345678", None, None, None],
    ["南山五金", "五金", None, "0755-8888 6666", None, None],
]


async def taken(office: Office) -> str:
    preview = await drop(office, workbook([HEADINGS, *ROWS]))
    await preview.click("Import")
    await office.settle()
    return str(preview.text)


async def test_numbers_addresses_and_notes_stand_on_the_card(office: Office) -> None:
    said = await taken(office)
    assert "0755-8888 6666" in said  # whose it is, nobody says
    card = (await shown(office.alice, "云帆软件")).text
    for known in ("13800138000", "zhang@yunfan.cn", "停车走北门"):
        assert known in card
    others = (await shown(office.alice, "海岳仓储")).text
    assert "李敏 · 采购 · 021-6688 1234" in others
    assert "王强 · 财务 · not spoken" in others
    assert "13912345678" in (await shown(office.alice, "北辰化工")).text


async def test_they_go_out_and_come_in_again(office: Office) -> None:
    await taken(office)
    content = await exported(office)
    headings, *rows = told(content)["Customer profile"]
    of = {row[0]: dict(zip(headings, row, strict=True)) for row in rows}
    assert of["海岳仓储"]["Phone"] == "021-6688 1234\n-"
    assert of["云帆软件"]["Email"] == "zhang@yunfan.cn"
    assert of["云帆软件"]["Notes"] == "停车走北门"
    again = await drop(office, content, "kept.xlsx")
    assert "Import" not in again.buttons
    assert "Not taken over" not in again.text


async def test_a_channel_is_shown_no_numbers_and_no_notes(office: Office) -> None:
    await taken(office)
    card = await shown(office.alice, "云帆软件")
    form = await card.select("customer_menu@customer:1", "share")
    assert "云帆软件" in form.text
    for private in ("13800138000", "zhang@yunfan.cn", "停车走北门"):
        assert private not in form.text


async def test_a_number_is_put_right_in_the_form_of_a_person(office: Office) -> None:
    await taken(office)
    edit = await (await shown(office.alice, "云帆软件")).click("Edit")
    person = await edit.select("contact:1", "edit")
    await person.fill(phone="+86 139 0000 1111", email="")
    await person.submit()
    card = (await shown(office.alice, "云帆软件")).text
    assert "+86 139 0000 1111" in card
    assert "zhang@yunfan.cn" not in card
