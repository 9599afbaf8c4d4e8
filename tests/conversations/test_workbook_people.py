"""One person of a customer under two names, in two sheets or in a sheet and here."""

from typing import Any

import pytest
from sqlmodel import Session, select

from models.customers.contact import Contact
from models.followups.followup import FollowUpContact
from tests.conversations.profiles import add
from tests.conversations.test_workbook import drop, workbook
from tests.office import Office

LIST: list[Any] = ["客户名称", "所属行业", "决策链人员信息"]
LOG: list[Any] = ["客户名称", "跟进日期", "沟通方式", "参与人员", "核心沟通内容"]


async def people(office: Office) -> dict[str, tuple[str, int]]:
    """Of all customers: title, and in how many records they took part."""

    def read(session: Session) -> dict[str, tuple[str, int]]:
        met = [one.contact_id for one in session.exec(select(FollowUpContact))]
        return {one.name: (one.title, met.count(one.id)) for one in session.exec(select(Contact))}

    return await office.bot.database.read(read)


async def imported(office: Office, *sheets: list[list[Any]]) -> str:
    preview = await drop(office, workbook(*sheets))
    told = preview.text
    await preview.click("Import")
    await office.settle()
    return told


def visit(who: str, customer: str = "昌盛") -> list[Any]:
    return [customer, "2026-04-10", "拜访", who, "看了样品，谈了价格"]


@pytest.mark.both_databases
@pytest.mark.parametrize(
    ("chain", "called", "name", "title"),
    [
        ("林志明（經理）", "林經理", "林志明", "經理"),
        ("陈建国 总经理", "陈总", "陈建国", "总经理"),
        ("Tom Lee (CFO)", "Mr Lee", "Tom Lee", "CFO"),
        ("林志明", "林經理", "林志明", "經理"),
    ],
)
async def test_somebody_under_two_names_is_one_contact(
    office: Office, chain: str, called: str, name: str, title: str
) -> None:
    told = await imported(office, [LIST, ["昌盛", "食品", chain]], [LOG, visit(called)])
    assert f"Taken for the same person: {called} = {name} (昌盛)" in told
    assert await people(office) == {name: (title, 1)}


async def test_somebody_of_the_customer_is_not_taken_for_one_of_us_of_the_same_surname(
    office: Office,
) -> None:
    await office.mei.types("/todo")  # 林梅 is known here
    told = await imported(
        office, [LIST, ["昌盛", "食品", "林志明（經理）"]], [LOG, visit("林經理")]
    )
    assert "林經理 = 林志明" in told
    assert await people(office) == {"林志明": ("經理", 1)}


async def test_where_two_can_be_meant_nobody_is_taken_for_either(office: Office) -> None:
    chain = "陈建国（总经理）\n陈明（副总）"
    told = await imported(office, [LIST, ["昌盛", "食品", chain]], [LOG, visit("陈总")])
    assert "Taken for" not in told
    assert await people(office) == {
        "陈建国": ("总经理", 0),
        "陈明": ("副总", 0),
        "陈总": ("", 1),
    }


async def test_nobody_is_taken_for_somebody_of_another_office_or_customer(office: Office) -> None:
    rows = [["昌盛", "食品", "林志明（工程師）"], ["永安", "食品", "陈建国（总经理）"]]
    log = [LOG, visit("林經理、陈总")]
    assert "Taken for" not in await imported(office, [LIST, *rows], log)
    assert set(await people(office)) == {"林志明", "陈建国", "林經理", "陈总"}


async def test_a_contact_who_is_here_is_meant_by_what_the_file_calls_them(office: Office) -> None:
    await add(office, office.alice, "昌盛", chain="林志明 (經理)")
    await imported(office, [LOG, visit("林經理")])
    assert await people(office) == {"林志明": ("經理", 1)}


@pytest.mark.both_databases
async def test_a_contact_who_is_here_by_surname_gets_the_name_that_the_file_tells(
    office: Office,
) -> None:
    await imported(office, [LOG, visit("林經理")])
    assert set(await people(office)) == {"林經理"}
    preview = await drop(office, workbook([LIST, ["昌盛", "食品", "林志明（經理）"]]), "list.xlsx")
    assert "林經理 = 林志明" in preview.text
    await preview.click("Import")
    await office.settle()
    assert await people(office) == {"林志明": ("經理", 1)}
    await preview.click("Undo")
    await office.settle()
    assert await people(office) == {"林經理": ("", 1)}
