"""A next contact whose day is over, or may be two days, is asked about: no day is guessed."""

import pytest

from tests.conversations.records import CONTENT
from tests.office import Office


@pytest.mark.parametrize("day", ["3 April", "April 3 2pm"])
async def test_a_day_that_has_passed_is_asked_about(office: Office, day: str) -> None:
    form = await office.alice.types(f"/followup Acme: {CONTENT}. next: {day}")
    assert form.value("next_contact") is None
    assert f"“{day}” has already passed" in form.text
    assert day in str(form.value("content"))


async def test_a_button_takes_next_year_and_keeps_what_was_typed(office: Office) -> None:
    form = await office.mei.types("/followup 北风：看了样品。下次：4月3日")
    assert form.value("next_contact") is None
    assert "“4月3日”已经过去了" in form.text
    await form.fill(feedback="价格可以接受")
    await form.click("2027年4月3日（周六）")
    assert form.value("next_contact") == "2027-04-03"
    assert form.value("feedback") == "价格可以接受"
    assert "已经过去了" not in form.text


async def test_a_todo_whose_day_has_passed_has_no_day(office: Office) -> None:
    form = await office.alice.types(f"/followup Acme: {CONTENT}. todo: send prices by 3 April")
    assert form.value("todo_1_text") == "send prices by 3 April"
    assert form.value("todo_1_due") is None
    assert (await form.submit()).closed
    assert "2027" not in (await office.alice.types("/todo")).text


async def test_two_readings_of_a_day_are_two_buttons(office: Office) -> None:
    office.alice.user.locale = "de-DE"
    form = await office.alice.types(f"/followup Acme: {CONTENT}. next: 8/7")
    assert form.value("next_contact") is None
    assert "“8/7” could be two days" in form.text
    await form.click("Wed, Jul 8")
    assert form.value("next_contact") == "2026-07-08"
