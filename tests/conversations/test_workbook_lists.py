"""Lists of to-dos, ends of contracts, people who have left and colleagues who came along, as a team
keeps them in its own workbook."""

from datetime import date
from typing import Any

import pytest
from sqlmodel import Session, select

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups import parts
from models.followups.followup import FollowUp
from tests.conversations.test_workbook import drop, exported, workbook
from tests.conversations.test_workbook_owed import owners, todos
from tests.conversations.test_workbook_round_trip import told
from tests.office import Office

LOG = ["日期", "客户", "谁去的", "对接人", "聊了什么", "下一步", "下次时间"]


async def test_a_day_with_a_dot_is_month_and_day_in_a_chinese_file(office: Office) -> None:
    rows = [LOG, ["2026-05-12", "安和药房", "alice", "许总", "谈续约", "12.11前发合同", "12.12"]]
    preview = await drop(office, workbook(rows))
    assert "Dec 11, 2026: 12.11前发合同 · 安和药房" in preview.text
    assert "Dec 12, 2026: next contact with 安和药房" in preview.text
    await preview.click("Import")
    await office.settle()
    todo, whose = (await todos(office))["12.11前发合同"]
    assert (todo.due, whose, todo.is_open) == (date(2026, 12, 11), "alice", True)


HEADS = [
    ["事项", "客户", "负责人", "截止", "状态"],
    ["任务", "客户名称", "责任人", "截止日期", "完成情况"],
    ["工作内容", "客户", "负责人", "截止时间", "是否完成"],
    ["事項", "客戶", "承辦人", "期限", "辦理情形"],
    ["Task", "Customer", "Owner", "Due", "Status"],
    ["Item", "Account", "Assigned to", "Due date", "Complete?"],
]


@pytest.mark.parametrize("heads", HEADS, ids=lambda heads: heads[0])
async def test_a_list_of_todos_is_one_whatever_heads_it(office: Office, heads: list[str]) -> None:
    await office.bob.types("/todo")
    rows: list[list[Any]] = [
        heads,
        ["send the draft", "Acme", "alice", date(2026, 6, 4), "未完成"],
        ["send samples", "Acme", "bob", date(2026, 6, 8), "进行中"],
        ["settle accounts", "Bolt", "bob", date(2026, 3, 20), "已完成"],
    ]
    preview = await drop(office, workbook(rows))
    assert "3 to-dos: 2 open, 1 done" in preview.text
    await preview.click("Import")
    await office.settle()
    found = {text: (one.due, whose) for text, (one, whose) in (await todos(office)).items()}
    assert found == {
        "send the draft": (date(2026, 6, 4), "alice"),
        "send samples": (date(2026, 6, 8), "bob"),
        "settle accounts": (date(2026, 3, 20), "bob"),
    }


async def test_a_short_name_of_two_listed_customers_is_asked_about(office: Office) -> None:
    listed = [
        ["客户名称", "行业", "需求痛点"],
        ["深圳市蓝海科技有限公司", "电子", "交期"],
        ["蓝海（惠州厂）", "电子", "价格"],
    ]
    log = [["客户名称", "跟进日期", "沟通内容"], ["蓝海", "2026-04-10", "谈明年框架"]]
    preview = await drop(office, workbook(listed, log))
    assert "“蓝海” isn't a customer yet, but may be short for" in preview.text
    assert "2 new customers" in preview.text
    await preview.click("It's 蓝海(惠州厂)")
    await office.settle()
    await preview.click("Import")
    await office.settle()
    assert set(await owners(office)) == {"深圳市蓝海科技有限公司", "蓝海(惠州厂)"}


async def test_a_short_name_that_nobody_settled_makes_no_third_customer(office: Office) -> None:
    listed = [
        ["客户名称", "行业", "需求痛点"],
        ["深圳市蓝海科技有限公司", "电子", "交期"],
        ["蓝海（惠州厂）", "电子", "价格"],
    ]
    log = [["客户名称", "跟进日期", "沟通内容"], ["蓝海", "2026-04-10", "谈明年框架"]]
    preview = await drop(office, workbook(listed, log))
    await preview.click("Import")
    await office.settle()
    assert set(await owners(office)) == {"深圳市蓝海科技有限公司", "蓝海(惠州厂)"}


async def test_the_end_of_a_contract_comes_in_and_who_has_left_does_not(office: Office) -> None:
    rows = [
        ["客户名称", "联系人", "职务", "合同到期"],
        ["美康医疗", "孙主任（已离职）→ 现 何主任", "设备科", "26/12/31"],
        ["云帆软件", "唐经理", "采购", "12.31"],
    ]
    preview = await drop(office, workbook(rows))
    assert "contract ends Dec 31, 2026" in preview.text
    assert "孙主任（已离职）” – has left" in preview.text
    assert "12.31" in preview.text.partition("Not read")[2]  # of no year
    await preview.click("Import")
    await office.settle()

    def read(session: Session) -> dict[str, tuple[date | None, list[tuple[str, str]]]]:
        return {
            one.name: (
                one.contract_ends_on,
                [(who.name, who.title) for who in _chain(session, one)],
            )
            for one in session.exec(select(Customer))
        }

    assert await office.bot.database.read(read) == {
        "美康医疗": (date(2026, 12, 31), [("何主任", "设备科")]),
        "云帆软件": (None, [("唐经理", "采购")]),
    }


async def test_the_end_of_a_contract_goes_out_and_comes_in_again(office: Office) -> None:
    rows: list[list[Any]] = [
        ["Customer", "Industry", "Size", "Contract expires"],
        ["Acme", "Retail", "200 staff", date(2027, 3, 31)],
    ]
    await (await drop(office, workbook(rows))).click("Import")
    await office.settle()
    content = await exported(office)
    headings, row = told(content)["Customer profile"]
    assert dict(zip(headings, row, strict=True))["Contract ends"].date() == date(2027, 3, 31)
    assert "Import" not in (await drop(office, content, "kept.xlsx")).buttons
    rows[1][3] = date(2028, 3, 31)
    preview = await drop(office, workbook(rows))
    assert "Contract ends: Mar 31, 2027 → Mar 31, 2028" in preview.text


def _chain(session: Session, customer: Customer) -> list[Contact]:
    return customer.contacts(session)


async def test_who_went_took_part_on_our_side(office: Office) -> None:
    await office.bob.types("/todo")
    rows: list[list[Any]] = [
        LOG,
        ["2026-04-10", "固原中学", "bob、alice", "倪老师", "看锅炉房", None, None],
    ]
    preview = await drop(office, workbook(rows))
    assert "No one here is called" not in preview.text
    await preview.click("Import")
    await office.settle()

    def read(session: Session) -> tuple[set[str], list[str]]:
        record = session.exec(select(FollowUp)).one()
        ours = {one.handle for one in parts.ours(session, [record.id])[record.id]}
        return ours, [one.name for one in parts.theirs(session, [record.id])[record.id]]

    assert await office.bot.database.read(read) == ({"bob", "alice"}, ["倪老师"])


async def test_what_could_not_be_read_is_told_in_the_order_of_the_file(office: Office) -> None:
    heads = ["客户名称", "跟进日期", "沟通内容", "合作阶段"]
    rows = [[f"客户{at}", "某天", "谈了", None] for at in ("甲", "乙", "甲", "丙", "乙")]
    preview = await drop(office, workbook([heads, *rows]))
    places = [preview.text.index(f"row {number}") for number in range(2, 7)]
    assert places == sorted(places)
