"""Customers that a workbook calls by short names, and its sender by "me"."""

import pytest

from tests.conversations.profiles import add, shown
from tests.conversations.test_workbook import drop, workbook
from tests.conversations.test_workbook_owed import owners, todos
from tests.office import Office

LOG = ["客户名称", "跟进日期", "沟通内容"]


@pytest.mark.both_databases
@pytest.mark.parametrize(
    ("whole", "short"),
    [("云帆软件", "云帆"), ("恒达精密制造", "恒达"), ("Acme Industries", "Acme")],
)
async def test_a_short_name_of_a_customer_is_asked_about(
    office: Office, whole: str, short: str
) -> None:
    await add(office, office.alice, whole)
    preview = await drop(office, workbook([LOG, [short, "2026-04-10", "Showed plan A"]]))
    assert f"“{short}” isn't a customer yet, but {whole} is. Who is meant?" in preview.text
    assert "➕" not in preview.text
    await preview.click(f"It's {whole}")
    await office.settle()
    assert "1 new follow-up" in preview.text
    await preview.click("Import")
    await office.settle()
    assert "Last contact  Fri, Apr 10" in (await shown(office.alice, whole)).text
    assert list(await owners(office)) == [whole]


async def test_a_name_that_is_short_for_several_is_asked_about_with_each(office: Office) -> None:
    await add(office, office.alice, "恒达精密制造")
    await add(office, office.alice, "恒达物流")
    preview = await drop(office, workbook([LOG, ["恒达", "2026-04-10", "Showed plan A"]]))
    assert "“恒达” isn't a customer yet, but may be short for" in preview.text
    await preview.click("It's 恒达精密制造")
    await office.settle()
    await preview.click("Import")
    await office.settle()
    assert "Last contact  Fri, Apr 10" in (await shown(office.alice, "恒达精密制造")).text


async def test_a_new_name_beside_customers_of_the_same_trade_or_place_is_not_asked_about(
    office: Office,
) -> None:
    await add(office, office.alice, "深圳云帆软件")
    rows = [[name, "2026-04-10", "Showed plan A"] for name in ("软件", "深圳华信", "远帆软件")]
    preview = await drop(office, workbook([LOG, *rows]))
    assert "3 new customers" in preview.text
    assert "Who is meant?" not in preview.text


@pytest.mark.parametrize("me", ["我", "本人", "me"])
async def test_whom_a_file_calls_me_is_its_sender(office: Office, me: str) -> None:
    headings = [*LOG, "负责人", "待办事项", "待办负责人", "截止日期"]
    row = ["Acme", "2026-04-10", "Showed plan A", me, "send quote", me, "2026-06-05"]
    preview = await drop(office, workbook([headings, row]))
    assert "Who is meant?" not in preview.text
    await preview.click("Import")
    await office.settle()
    assert (await todos(office))["send quote"][1] == "alice"
    assert await owners(office) == {"Acme": "alice"}
