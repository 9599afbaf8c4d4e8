"""The sandbox's page, used as a person with a keyboard uses it."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Desk

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_promise_is_recorded_reminded_of_and_done(desk: Desk) -> None:
    await desk.sit_down("alice")
    await desk.by("composer").focus()
    await desk.types("/follow")
    await expect(desk.by("suggestion")).to_contain_text(["/followup"])
    await desk.press("Enter", "Enter")

    await expect(desk.by("modal-title")).to_have_text("Log a follow-up")
    await desk.choose("Acme", "New: Acme")
    await desk.fill("Discussed", "Showed plan A to Li")
    await desk.fill("To-do 1", "send the comparison by May 8")
    await desk.by("modal-submit").press("Enter")

    confirmation = desk.message("Recorded: Acme")
    await expect(confirmation).to_contain_text("send the comparison by May 8")
    await expect(confirmation).to_contain_text("by Fri, May 8")
    await expect(desk.by("modal")).to_have_count(0)

    await desk.by("clock-tomorrow").press("Enter")
    reminder = desk.message("Due tomorrow, Fri, May 8")
    await expect(reminder).to_contain_text("send the comparison")
    for menu in ("Snooze", "Reassign"):
        await expect(reminder.get_by_role("combobox", name=menu)).to_be_visible()
    await reminder.get_by_role("button", name="Done").press("Enter")
    await expect(reminder).to_contain_text("Done on Thu, May 7, 9:00 AM")
    await expect(reminder.get_by_role("button", name="Reopen")).to_be_visible()


async def test_an_error_stands_under_its_field_and_nothing_typed_is_lost(desk: Desk) -> None:
    await desk.sit_down("alice")
    await desk.command("/followup Acme")
    await desk.fill("Discussed", "Showed plan A to Li")
    await desk.field("Next contact").fill("2026-05-01")
    await desk.press("Control+Enter")

    error = desk.by("error-next_contact")
    await expect(error).to_have_text("The next contact is before this meeting.")
    await expect(desk.field("Next contact")).to_be_focused()
    await expect(desk.field("Customer")).to_have_value("➕ New: Acme")
    await expect(desk.field("Discussed")).to_have_value("Showed plan A to Li")

    await desk.field("Next contact").fill("2026-05-18")
    await desk.press("Control+Enter")
    await expect(desk.message("Recorded: Acme")).to_contain_text("Mon, May 18")


async def test_the_same_in_chinese(desk: Desk) -> None:
    await desk.sit_down("mei")
    await desk.command("/followup 华信银行")
    await expect(desk.by("modal-title")).to_have_text("记录跟进")
    await desk.fill("核心沟通内容", "沟通升级方案")
    await desk.fill("待办事项 1", "5月8日前提供报价")
    await expect(desk.by("modal-submit")).to_have_text("保存")
    await desk.by("modal-submit").press("Enter")

    confirmation = desk.message("已记录：华信银行")
    await expect(confirmation).to_contain_text("5月8日（周五）前")

    await desk.by("clock-tomorrow").press("Enter")
    reminder = desk.message("明天到期，5月8日（周五）：5月8日前提供报价")
    for menu in ("稍后提醒", "转交"):
        await expect(reminder.get_by_role("combobox", name=menu)).to_be_visible()
    await reminder.get_by_role("button", name="完成").press("Enter")
    await expect(reminder).to_contain_text("5月7日（周四）09:00已完成")


async def test_somebody_else_has_their_own_messages_and_language(desk: Desk) -> None:
    await desk.sit_down("alice")
    await desk.command("/todo call Li by May 8")
    await expect(desk.message("call Li")).to_be_visible()

    await desk.by("whoami").press("Enter")
    await expect(desk.by("people")).to_be_visible()
    await desk.press("m", "Enter")
    await expect(desk.by("whoami")).to_contain_text("Mei Lin 林梅")
    await expect(desk.by("message")).to_have_count(0)
    await desk.command("/todo")
    await expect(desk.message("您承诺的事都已完成")).to_be_visible()

    await desk.by("whoami").press("Enter")
    await expect(desk.by("people")).to_be_visible()
    await desk.press("a", "Enter")
    await expect(desk.by("whoami")).to_contain_text("Alice Ames")
    await expect(desk.message("call Li")).to_be_visible()
    await desk.command("/todo")
    await expect(desk.message("1 open to-do")).to_contain_text("call Li")
