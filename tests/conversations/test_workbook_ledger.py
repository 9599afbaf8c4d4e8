"""A ledger as a sales team keeps it: a row for each customer, with a contact, the last visit, what
was said, what is to be done and when."""

from datetime import date
from typing import Any

from tests.conversations.profiles import add, shown
from tests.conversations.test_workbook import drop, workbook
from tests.conversations.test_workbook_owed import owners, todos
from tests.office import Office

HEADINGS: list[Any] = [
    "客户全称", "行业", "联系人", "职务", "手机", "负责人", "最近拜访", "客户反馈", "待办", "截止",
    "下次联系",
]  # fmt: skip


def ledger(*rows: dict[str, Any]) -> bytes:
    return workbook([HEADINGS, *([row.get(one) for one in HEADINGS] for row in rows)])


PENG = {
    "客户全称": "鹏程电子", "行业": "电子制造", "联系人": "黄总", "职务": "总经理",
    "最近拜访": date(2026, 4, 7), "客户反馈": "价格能接受，要看售后响应速度",
}  # fmt: skip
TENG = {
    "客户全称": "腾飞物流", "行业": "物流", "联系人": "Kevin", "职务": "CEO",
    "最近拜访": date(2026, 4, 8), "客户反馈": "暂时没预算，明年再说",
}  # fmt: skip
FU = {
    "客户全称": "福田便利连锁", "行业": "零售", "联系人": "周姐", "职务": "老板",
    "最近拜访": "上周五", "客户反馈": "系统老掉线，很不满意", "待办": "安排工程师上门",
    "截止": "5月20日",
}  # fmt: skip


async def test_the_day_in_a_column_stands_whatever_the_words_say(office: Office) -> None:
    preview = await drop(
        office,
        ledger(
            PENG | {"待办": "春节后回访", "截止": "2027.2.20"},
            TENG | {"待办": "下周三前报价", "截止": date(2026, 5, 11)},
        ),
    )
    await preview.click("Import")
    await office.settle()
    found = await todos(office)
    assert found["春节后回访"][0].due == date(2027, 2, 20)
    assert found["下周三前报价"][0].due == date(2026, 5, 11)


async def test_the_title_beside_a_contact_is_theirs(office: Office) -> None:
    preview = await drop(office, ledger(PENG, TENG))
    await preview.click("Import")
    await office.settle()
    assert "黄总 · 总经理" in (await shown(office.alice, "鹏程电子")).text
    assert "Kevin · CEO" in (await shown(office.alice, "腾飞物流")).text


async def test_a_day_that_cannot_be_read_costs_neither_the_contact_nor_the_todo(
    office: Office,
) -> None:
    preview = await drop(office, ledger(PENG, TENG, FU))
    assert "最近拜访: “上周五” – date unclear" in preview.text
    assert "客户反馈: “系统老掉线，很不满意” – no date" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "周姐 · 老板" in (await shown(office.alice, "福田便利连锁")).text
    assert (await todos(office))["安排工程师上门"][0].due == date(2026, 5, 20)
    await preview.click("Undo")
    await office.settle()
    assert not (await todos(office))["安排工程师上门"][0].is_open


async def test_the_row_that_was_mended_brings_its_todo_once(office: Office) -> None:
    preview = await drop(office, ledger(PENG, FU))
    await preview.click("Import")
    await office.settle()
    again = await drop(office, ledger(PENG, FU | {"最近拜访": date(2026, 4, 10)}), "again.xlsx")
    assert "1 new follow-up" in again.text
    assert "to-do" not in again.text
    await again.click("Import")
    await office.settle()
    assert "系统老掉线" in (await shown(office.alice, "福田便利连锁")).text


async def test_another_owner_in_the_column_gets_the_customer_and_the_undo_gives_it_back(
    office: Office,
) -> None:
    await add(office, office.alice, "鹏程电子", industry="电子制造")
    await office.bob.types("/followup")  # who is here by now
    preview = await drop(office, ledger(PENG | {"负责人": "bob"}))
    assert "• 鹏程电子  Owner: alice → bob" in preview.text
    await preview.click("Import")
    await office.settle()
    assert (await owners(office))["鹏程电子"] == "bob"
    await preview.click("Undo")
    await office.settle()
    assert (await owners(office))["鹏程电子"] == "alice"


async def test_an_owner_whom_nobody_knows_is_no_reason_to_give_a_customer_away(
    office: Office,
) -> None:
    await add(office, office.alice, "鹏程电子", industry="电子制造")
    preview = await drop(office, ledger(PENG | {"负责人": "小钱"}))
    assert "负责人: “小钱” – it keeps its owner" in preview.text
    assert "“小钱”" in preview.text


async def test_what_a_record_of_that_day_says_already_is_no_second_one(office: Office) -> None:
    await add(office, office.alice, "鹏程电子", industry="电子制造")
    form = await office.alice.types("/followup 鹏程电子")
    await form.fill(content="谈了售后", feedback="“价格能接受，要看售后响应速度，月底定。”")
    await form.submit()
    day = date(2026, 5, 6)  # today
    preview = await drop(office, ledger(PENG | {"最近拜访": day}, TENG))
    assert "1 new follow-up\n" in preview.text
    other = await drop(office, ledger(PENG | {"最近拜访": date(2026, 5, 5)}, TENG), "other.xlsx")
    assert "2 new follow-ups" in other.text
