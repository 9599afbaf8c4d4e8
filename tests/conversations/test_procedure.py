"""What a team does when a customer is less content than before: steps to be started, done and
closed with what came of them."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.errors import PersonError
from tests import papers
from tests.conversations.business_reviews import form_of, made
from tests.conversations.profiles import save, shown
from tests.conversations.reviews import meis_team
from tests.conversations.test_care import log
from tests.office import Office

STANDARD = (
    "☐ Call the customer and hear them out · within 1 day\n"
    "☐ Find the cause · within 2 days\n"
    "☐ Agree on a remedy, and by which day · within 3 days\n"
    "☐ Confirm with the customer that it's solved · within 7 days"
)


async def warned(office: Office) -> SeenMessage:
    """Alice hears on Thursday, May 7 that Acme is less content."""
    await log(office, office.alice, "Acme", satisfaction="5")
    await log(office, office.alice, "Acme", satisfaction="3", feedback="20 seats arrive late")
    await office.skip(hours=22.5)
    seen: SeenMessage = await office.alice.dm.next(containing="Satisfaction fell from 5 to 3")
    return seen


@pytest.mark.both_databases
async def test_a_warning_opens_with_the_steps_and_one_press_makes_them_to_dos(
    office: Office,
) -> None:
    seen = await warned(office)
    assert f"What to do about it\n{STANDARD}" in seen.text
    await seen.click("Start the procedure")
    assert "Procedure started Thu, May 7" in seen.text
    assert "☐ Call the customer and hear them out · alice · Fri, May 8" in seen.text
    assert "☐ Agree on a remedy, and by which day · alice · Mon, May 11" in seen.text  # no weekend
    assert "☐ Confirm with the customer that it's solved · alice · Thu, May 14" in seen.text
    assert "Start the procedure" not in seen.buttons
    todos: SeenMessage = await office.alice.types("/todo Acme")
    assert todos.text.count("Find the cause") == 1
    assert "Acme" in todos.text


@pytest.mark.both_databases
async def test_it_is_closed_with_what_came_of_it_which_stays_with_the_customer(
    office: Office,
) -> None:
    seen = await warned(office)
    await seen.click("Start the procedure")
    todos: SeenMessage = await office.alice.types("/todo Acme")
    await todos.click("Done", near="Call the customer")
    await office.settle()
    assert "☑ Call the customer and hear them out" in seen.text
    await log(office, office.alice, "Acme", feedback="They want the 20 seats by Friday")
    form: Modal = await seen.click("Close the procedure")  # a contact since does not end it
    await form.fill(outcome=" ")
    assert list((await form.submit()).errors) == ["outcome"]
    await form.fill(outcome="The carrier was changed; Li is content again")
    await save(office, form)
    assert (
        "✅ closed: The carrier was changed; Li is content again (alice, Thu, May 7)" in seen.text
    )
    assert seen.buttons == []
    card = await shown(office.alice, "Acme")
    assert "What came of earlier warnings\n• The carrier was changed" in card.text


async def test_who_manages_the_owner_sees_it_run_and_may_start_it(office: Office) -> None:
    await meis_team(office)
    hers = await warned(office)
    told = await office.mei.dm.next(containing="Acme：满意度从 5 分降到 3 分")
    assert "☐ 致电客户，听取意见 · 1 天内" in told.text
    before = len(office.alice.dm.messages)
    await told.click("启动应对流程")
    await office.settle()
    [one] = office.alice.dm.messages[before:]  # not one for each step
    assert "mei started the procedure with Acme. Its steps are to-dos of yours." in one.text
    assert one.buttons == ["Open"]
    assert "应对流程（5月7日（周四）启动）" in told.text
    assert "☐ Call the customer and hear them out · alice · Fri, May 8" in hers.text
    assert "Close the procedure" in hers.buttons
    await hers.click("Close the procedure")


async def test_it_is_closed_on_the_card_as_well(office: Office) -> None:
    await (await warned(office)).click("Start the procedure")
    card = await shown(office.alice, "Acme")
    assert "Procedure started Thu, May 7" in card.text
    form: Modal = await card.click("Close the procedure")
    await form.fill(outcome="Solved by phone")
    await save(office, form)
    assert "What came of earlier warnings\n• Solved by phone" in card.text
    assert "Close the procedure" not in card.buttons


async def test_it_is_started_on_the_card_as_well(office: Office) -> None:
    await log(office, office.alice, "Acme", satisfaction="1")
    card = await shown(office.alice, "Acme")
    assert "⚠️ Satisfaction is 1 out of 5" in card.text
    await card.click("Start the procedure")
    assert "Procedure started Wed, May 6" in card.text
    assert card.text.count("Find the cause") == 1  # no open promise beside it
    assert "Satisfaction is 1 out of 5" not in card.text
    assert "Start the procedure" not in card.buttons


@pytest.mark.parametrize(
    ("who", "typed", "button"),
    [
        ("alice", "start the procedure for Acme", "Start the procedure"),
        ("mei", "启动Acme的应对流程", "启动应对流程"),
        ("bob", "對Acme啟動應對流程", "啟動應對流程"),
    ],
)
async def test_words_show_the_card_with_the_button_that_starts_it(
    office: Office, who: str, typed: str, button: str
) -> None:
    person = getattr(office, who)
    await log(office, person, "Acme", satisfaction="2")
    await person.says(typed)
    await office.settle()
    assert button in person.dm.last().buttons


async def test_what_somebody_else_has_closed_meanwhile_keeps_their_words(office: Office) -> None:
    await meis_team(office)
    hers = await warned(office)
    await hers.click("Start the procedure")
    late: Modal = await hers.click("Close the procedure")
    told: SeenMessage = await office.mei.dm.next(containing="Acme：满意度从 5 分降到 3 分")
    form: Modal = await told.click("结束流程")
    await form.fill(outcome="已补发")
    await save(office, form)
    await late.fill(outcome="Solved twice")
    assert "already been closed" in str((await late.submit()).errors)
    assert "✅ closed: 已补发" in hers.text


@pytest.mark.both_databases
async def test_admins_write_their_own_steps_and_go_back_to_the_standard(office: Office) -> None:
    office.alice.user.is_admin = True
    seen: SeenMessage = await office.alice.types("/followup procedure")
    assert STANDARD in seen.text
    form: Modal = await seen.click("Edit")
    assert form.value("step_2") == "Find the cause"
    await form.fill(step_1="Call their CTO", days_1="0", step_2="", step_3="", step_4="")
    assert "at least 3 steps" in str((await form.submit()).errors)
    await form.fill(step_2="Send a technician", step_5="Tell their buyer", days_5="10")
    await save(office, form)
    own = "☐ Call their CTO · the same day\n☐ Send a technician · within 2 days\n☐ Tell their buyer"
    assert own in seen.text
    warning = await warned(office)
    assert own in warning.text
    await warning.click("Start the procedure")
    assert "☐ Call their CTO · alice · Thu, May 7" in warning.text
    form = await seen.click("Edit")
    await form.fill({f"step_{place}": "" for place in range(1, 9)})
    await save(office, form)
    assert STANDARD in seen.text


async def test_who_is_no_admin_reads_the_steps(office: Office) -> None:
    seen: SeenMessage = await office.mei.types("/followup 流程")
    assert "☐ 致电客户，听取意见 · 1 天内" in seen.text
    assert "由管理员维护" in seen.text
    with pytest.raises(PersonError):
        await seen.click("编辑")


async def test_the_steps_are_no_promises_that_a_customer_reads(office: Office) -> None:
    await (await warned(office)).click("Start the procedure")
    await office.alice.types("/todo send the new seats to Acme by 2026-05-08")
    await office.settle()
    review = papers.whole(await made(office, office.alice, await form_of(office.alice)))
    assert "send the new seats" in review
    assert "Find the cause" not in review
