"""A list of things to do is as many to-dos, shown together with one Undo. From 10:30 of Wednesday 6
May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office

MORNING = "To do today:\n- call Ann\n- print the deck by Friday\n- every Monday check the stock"
CHINESE = "今天要做的事：\n- 下班前缴停车费\n- 明天印型录50份\n- 给恒达寄样品，周五前"


async def test_each_line_is_a_todo_with_its_own_day(office: Office) -> None:
    [said] = await says(office, office.alice, MORNING)
    assert said.startswith("Noted, 3 to-dos")
    assert "call Ann\ndue today, Wed, May 6" in said
    assert "print the deck\ndue Fri, May 8" in said
    assert "check the stock\ndue Mon, May 11 · repeats" in said
    assert "3 open to-dos" in (await office.alice.types("/todo")).text


async def test_each_names_its_own_customer(office: Office) -> None:
    await add(office, office.mei, "恒达电子")
    [said] = await says(office, office.mei, CHINESE)
    assert said.startswith("已记下 3 项待办")
    assert "恒达寄样品\n5月8日（周五）到期 · 恒达电子" in said
    assert said.count("恒达电子") == 1


@pytest.mark.parametrize(
    "typed",
    [
        "1. send the deck by Friday 2. call Ann on Monday",
        "send the deck by Friday\ncall Ann on Monday",
    ],
)
async def test_after_the_command_no_heading_is_needed(office: Office, typed: str) -> None:
    made = await office.alice.types(f"/todo {typed}")
    assert made.text.startswith("Noted, 2 to-dos")
    assert "call Ann\ndue Mon, May 11" in made.text


async def test_one_press_takes_all_of_them_back(office: Office) -> None:
    made = await office.alice.types("/todo call Ann by Friday; call Bob by Monday")
    await made.click("Undo all 2")
    assert "These to-dos have been removed" in made.text
    assert "Nothing open" in (await office.alice.types("/todo")).text
    await made.click("Undo", near="call Ann")
    assert made.text.startswith("Noted, 1 to-do")
    assert "1 open to-do" in (await office.alice.types("/todo")).text


async def test_one_of_them_is_changed_among_the_others(office: Office) -> None:
    made = await office.alice.types("/todo call Ann by Friday; call Bob by Monday")
    await made.select("todo_more@todos-made:1.2:1", "Delete")
    assert made.text.startswith("Noted, 1 to-do")
    assert "call Bob\ndue Mon, May 11" in made.text


async def test_what_tells_of_a_visit_is_no_list(office: Office) -> None:
    said = await says(office, office.alice, "met Li at Acme\n- wants a quote\n- likes plan A")
    assert not any("Noted" in one for one in said)


@pytest.mark.parametrize(
    "typed",
    [
        "提供晨曦第三家門市報價 今天",
        "安排晨曦教育訓練 週四",
        "查晨曦帳款 週三",
        "確認晨曦2月檔期 明天",
    ],
)
async def test_a_customer_named_between_the_deed_and_its_thing_is_linked(
    office: Office, typed: str
) -> None:
    await add(office, office.bob, "晨曦文具")
    made = await office.bob.types(f"/todo {typed}")
    assert "· 晨曦文具" in made.text
