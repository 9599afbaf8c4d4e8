"""Recording a contact, from `/followup` to what is said of it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import NothingCame
from bot.localslack.world.faults import Lost, RateLimited, ServerError
from models import FollowUp, Person
from models.followups import history, log
from models.followups.entry import FollowUpInput
from tests.office import Office


async def record(office: Office, customer: str = "Acme", **fields: object) -> None:
    """Alice records a contact."""
    modal = await office.alice.types(f"/followup {customer}")
    await modal.fill({"content": "Showed plan A to Li"} | fields)
    result = await modal.submit()
    assert not result.errors
    await office.settle()


async def test_a_record_is_confirmed_with_what_was_understood(office: Office) -> None:
    await record(
        office,
        method="visit",
        feedback="“Likes it, wants a comparison with X by 15 May”",
        theirs=["Li Wei (CTO)"],
        todo_1_text="send the comparison by May 15",
        next_contact="2026-05-18",
    )

    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "Acme · Wed, May 6, 10:30 AM · Visit" in confirmation.text
    assert "Li Wei (CTO)" in confirmation.text
    assert "send the comparison by May 15 – alice, by Fri, May 15" in confirmation.text
    assert "Mon, May 18" in confirmation.text
    assert {"Edit", "Undo"} <= set(confirmation.buttons)


async def test_a_contact_of_which_nobody_says_how_it_came_about_is_recorded_without(
    office: Office,
) -> None:
    modal = await office.alice.types("/followup Acme: likes plan A")
    assert modal.value("method") is None
    assert not (await modal.submit()).errors
    await office.settle()
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert confirmation.text.startswith("Recorded: Acme · Wed, May 6, 10:30 AM\n")


async def test_a_customer_is_found_again_by_a_part_of_its_name(office: Office) -> None:
    await record(office, "Acme Industries")
    await record(office, "科技公司")

    modal = await office.alice.types("/followup")
    assert await modal.options("customer", "indus") == ["Acme Industries", "➕ New: indus"]
    assert await modal.options("customer", "科") == ["科技公司", "➕ New: 科"]
    assert set(await modal.options("customer", "")) == {"Acme Industries", "科技公司"}


async def test_a_chosen_customer_offers_its_own_contacts(office: Office) -> None:
    await record(office, "Acme", theirs=["Li Wei (CTO)"])
    await record(office, "Globex", theirs=["Ann Poe (buyer)"])

    modal = await office.alice.types("/followup")
    await modal.fill(customer="Acme")
    assert await modal.options("theirs", "") == ["Li Wei (CTO)"]


async def test_more_rows_for_todos_keep_what_was_typed(office: Office) -> None:
    modal = await office.alice.types("/followup Acme")
    await modal.fill(content="Long talk about plan A", todo_1_text="send the deck")
    await modal.click("Add a to-do")
    await modal.fill(todo_2_text="call back", todo_2_owner="bob", todo_2_due="2026-05-08")
    await modal.submit()

    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "Long talk" in confirmation.text
    assert "send the deck – alice, no due date" in confirmation.text
    assert "call back – bob, by Fri, May 8" in confirmation.text


async def test_a_form_holds_twenty_todos_and_says_so(office: Office) -> None:
    modal = await office.alice.types("/followup Acme")
    for _ in range(19):
        await modal.click("Add a to-do")

    assert "Add a to-do" not in modal.buttons
    assert "A record holds up to 20 to-dos" in modal.text


async def test_who_is_given_a_todo_is_told_in_their_language(office: Office) -> None:
    await record(office, todo_1_text="寄出方案", todo_1_owner="bob", todo_1_due="2026-05-08")

    told = await office.bob.dm.next(containing="alice交給您一項待辦：寄出方案")
    assert "完成" in told.buttons
    assert "5月8日（週五）" in told.text


async def test_submitting_twice_saves_once(office: Office) -> None:
    office.slack.deliver_twice("view_submission")
    await record(office)

    await office.alice.dm.next(containing="Recorded")
    with pytest.raises(NothingCame):
        await office.alice.dm.next(containing="Recorded")


async def test_a_confirmation_gives_back_what_is_worth_knowing(office: Office) -> None:
    await record(
        office,
        feedback="“Budget comes in June”",
        todo_1_text="send prices",
        next_contact="2026-05-20",
    )
    await office.skip(days=1)
    await record(
        office, content="Sent the first draft", todo_1_text="call the CFO", todo_1_due="2026-05-12"
    )

    await office.alice.dm.next(containing="Recorded")
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "Last time, Wed, May 6  “Budget comes in June”" in confirmation.text
    assert "Also open\n• send prices – alice, no due date" in confirmation.text
    assert "Next  Tue, May 12: call the CFO" in confirmation.text


async def test_only_what_the_customer_answered_is_called_feedback(office: Office) -> None:
    await record(office, content="Showed plan A", feedback="“Budget comes in June”")
    await office.skip(days=1)
    await record(office, content="Mine: they will buy 20 seats", next_contact="2026-05-12")
    await office.skip(days=1)
    await record(office, content="Showed plan B to Li")
    confirmation = office.alice.dm.messages[-1]
    assert "Last time, Wed, May 6  “Budget comes in June”" in confirmation.text
    assert "they will buy" not in confirmation.text

    await office.skip_to(datetime(2026, 5, 12, 1, 5, tzinfo=UTC))
    brief = await office.alice.dm.next(containing="follow up with Acme")
    assert "Last feedback  “Budget comes in June” (Wed, May 6)" in brief.text
    assert "they will buy" not in brief.text


async def test_an_edit_changes_the_record_and_its_confirmation(office: Office) -> None:
    await record(office, todo_1_text="send the deck", todo_1_due="2026-05-08")
    confirmation = await office.alice.dm.next(containing="Recorded")

    modal = await confirmation.click("Edit")
    assert modal.value("content") == "Showed plan A to Li"
    await modal.fill(content="Showed plan B to Li", todo_1_due="2026-05-11")
    await modal.submit()
    await office.settle()

    assert "Showed plan B to Li" in confirmation.text
    assert "send the deck – alice, by Mon, May 11" in confirmation.text


async def test_who_edits_second_is_told_and_overwrites_nothing_unseen(office: Office) -> None:
    await record(office)
    confirmation = await office.alice.dm.next(containing="Recorded")
    modal = await confirmation.click("Edit")
    await modal.fill(feedback="“Too slow”")

    def edit_elsewhere(session: Session) -> None:
        alice = session.exec(select(Person).where(Person.user_id == "UALICE")).one()
        saved = session.exec(select(FollowUp)).one()
        entry = FollowUpInput(
            customer=saved.customer_id,
            occurred_at=saved.occurred_at,
            content="Showed plan B to Li",
            owner=alice.user_id,
        )
        now = office.clock.now() + timedelta(minutes=5)
        log.update(session, saved, entry, history.stamp(session, saved), alice, now)

    await office.bot.database.write(edit_elsewhere, "TKEPT")
    updated = (await modal.submit()).modal
    assert "alice edited this record on Wed, May 6, 10:35 AM (Discussed)" in updated.text
    assert updated.value("feedback") == "“Too slow”"
    assert (await updated.submit()).closed
    await office.settle()
    assert "“Too slow”" in confirmation.text


async def test_undo_takes_its_promises_back(office: Office) -> None:
    await record(
        office, todo_1_text="send the deck", todo_1_due="2026-05-08", next_contact="2026-05-08"
    )
    confirmation = await office.alice.dm.next(containing="Recorded")
    await confirmation.click("Undo")

    assert "Undone: Acme" in confirmation.text
    assert confirmation.buttons == []
    before = len(office.alice.dm.messages)
    await office.skip(days=5)
    assert len(office.alice.dm.messages) == before


async def test_a_closed_form_saves_nothing(office: Office) -> None:
    modal = await office.alice.types("/followup Acme")
    await modal.fill(content="Half a thought")
    await modal.close()
    await office.settle()

    assert office.alice.dm.messages == []
    modal = await office.alice.types("/followup")
    assert await modal.options("customer", "") == []


@pytest.mark.parametrize(
    ("fields", "block", "says"),
    [
        ({"next_contact": "2026-05-05"}, "next_contact", "is before this meeting"),
        ({"occurred_at": 1778300000}, "occurred_at", "hasn't happened yet"),
        ({"todo_1_due": "2026-05-08"}, "todo_1_text", "What needs to be done?"),
        (
            {"todo_1_text": "send it", "todo_1_due": "2026-05-05"},
            "todo_1_due",
            "This date has passed",
        ),
        ({"content": "   "}, "content", "Please fill this in"),
    ],
)
async def test_a_wrong_input_is_named_beside_its_field(
    office: Office, fields: dict[str, object], block: str, says: str
) -> None:
    modal = await office.alice.types("/followup Acme")
    await modal.fill({"content": "Showed plan A"} | fields)
    result = await modal.submit()

    assert says in result.errors[block]
    await office.settle()
    assert office.alice.dm.messages == []


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("x" * 300, "the limit is 100 characters"),
        ("<!channel>", "Slack mention"),
        ("\u200b", "type the"),
    ],
)
async def test_what_is_no_name_is_kept_in_the_content_and_said(
    office: Office, typed: str, why: str
) -> None:
    modal = await office.alice.types(f"/followup {typed}")

    assert why in modal.text
    assert modal.value("customer") is None


async def test_spaces_open_an_empty_form(office: Office) -> None:
    modal = await office.alice.types("/followup    ")
    assert modal.value("customer") is None


async def test_a_name_that_cannot_be_is_explained_in_the_list(office: Office) -> None:
    modal = await office.alice.types("/followup")
    assert ["too long" in one for one in await modal.options("customer", "x" * 300)] == [True]
    await modal.fill(content="Talked")
    await modal.fill(customer="x" * 300)
    result = await modal.submit()
    assert "the limit is 100 characters" in result.errors["customer"]


async def test_markup_in_any_field_pages_nobody(office: Office) -> None:
    await record(
        office,
        "A&B <Co>",
        content="<!channel> *bold* <@UBOB>",
        feedback="<!here>",
        todo_1_text="tell <!everyone> by May 15",
        next_contact="2026-05-15",
    )
    await office.skip(days=9)

    posted = [call for call in office.slack.calls if call.method == "chat.postMessage"]
    assert len(posted) >= 2
    for call in posted:
        assert "<!" not in str(call.args["blocks"])
        assert "<@" not in str(call.args["blocks"])


async def test_somebody_else_s_customer_cannot_be_seen_or_taken(office: Office) -> None:
    await record(office, "Acme")

    modal = await office.bob.types("/followup Acme")
    assert await modal.options("customer", "Acme") == ["➕ 新增：Acme"]
    await modal.fill(content="Me too")
    result = await modal.submit()
    assert "已有同事在負責同名客戶" in result.errors["customer"]


@pytest.mark.parametrize(
    "fault",
    [RateLimited(retry_after=5), ServerError(500), ServerError(500, after_effect=True), Lost()],
)
async def test_a_confirmation_comes_once_whatever_slack_answers(
    office: Office, fault: RateLimited | ServerError | Lost
) -> None:
    office.slack.fail_next("chat.postMessage", fault)
    await record(office)
    await office.skip(minutes=3)

    recorded = [one for one in office.alice.dm.messages if "Recorded" in one.text]
    assert len(recorded) == 1


@pytest.mark.parametrize("fault", [RateLimited(retry_after=5), Lost()])
async def test_who_gets_no_form_is_told(office: Office, fault: RateLimited | Lost) -> None:
    office.slack.fail_next("views.open", fault)
    await office.alice.types("/followup Acme")
    await office.settle()
    assert any("Please try again" in told.text for told in office.alice.ephemerals)


async def test_after_a_restart_everything_is_still_said(office: Office) -> None:
    await record(office, todo_1_text="send the deck", todo_1_due="2026-05-07")
    await office.alice.dm.next(containing="Recorded")

    office.clock.skip_to(office.clock.now())
    await office.restart()
    await office.skip(hours=25)

    reminder = await office.alice.dm.next(containing="Due today")
    assert "send the deck" in reminder.text


async def test_a_record_can_be_logged_from_its_reminder(office: Office) -> None:
    await record(office, next_contact="2026-05-07")
    await office.skip(hours=25)
    brief = await office.alice.dm.next(containing="follow up with Acme")

    modal = await brief.click("Log it")
    assert "Acme" in modal.text
    await modal.fill(content="Met again about plan A")
    await modal.submit()
    await office.settle()
    assert "✅ Logged" in brief.text
    assert brief.buttons == []

    before = len(office.alice.dm.messages)
    await office.skip(days=3)
    assert len(office.alice.dm.messages) == before


async def test_help_is_in_the_person_s_language(office: Office) -> None:
    assert "/todo send the deck" in (await office.alice.types("/followup help")).text
    assert "Kept 能做什么" in (await office.mei.types("/followup 帮助")).text
    assert "Kept 能做什麼" in (await office.bob.types("/followup help")).text
