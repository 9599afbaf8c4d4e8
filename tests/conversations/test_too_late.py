"""A form that Slack would not take any more is offered by a button."""

from bot.localslack.world.faults import ApiError
from tests.conversations.profiles import add
from tests.office import Office

LINE = "/followup Acme call with Li: likes plan A. todo: send prices by Friday"


async def test_a_late_form_is_a_button_that_opens_it_filled(office: Office) -> None:
    office.slack.fail_next("views.open", ApiError("expired_trigger_id"))
    offered = await office.alice.types(LINE)
    assert "What you typed is kept" in offered.text
    assert "number" not in offered.text
    form = await offered.click("Open the form")
    assert form.value("todo_1_text") == "send prices"
    assert form.value("todo_1_due") == "2026-05-08"


async def test_a_short_name_is_offered_as_well(office: Office) -> None:
    office.slack.fail_next("views.open", ApiError("expired_trigger_id"))
    offered = await office.bob.types("/followup issue Acme how fast is it?")
    form = await offered.click("開啟表單")
    assert form.value("question") == "Acme how fast is it?"


async def test_a_button_pressed_too_late_asks_for_another_press(office: Office) -> None:
    await add(office, office.alice, "Acme")
    card = await office.alice.types("/customer Acme")
    office.slack.fail_next("views.open", ApiError("expired_trigger_id"))
    said = await card.click("Edit")
    assert "Please try once more." in said.text
    assert "Acme" in (await card.click("Edit")).text
