"""A planned contact: said on its day, its logging clock; moved, cancelled, not held."""

from datetime import UTC, datetime
from typing import Any

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.preferences import choose
from tests.office import Office


def shanghai(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of May 2026 in Shanghai."""
    return datetime(2026, 5, day, hour - 8, minute, tzinfo=UTC)


async def plan(office: Office, person: Person, on: str) -> None:
    """A follow-up with Acme that names a next contact."""
    form = await person.types("/followup Acme")
    await form.fill(content="Showed plan A", next_contact=on)
    await form.submit()
    await office.settle()


def said(person: Person, since: int) -> list[str]:
    return [message.text for message in person.dm.messages[since:]]


async def test_the_logging_clock_runs_from_six_on_its_day(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 8, 59))
    heard = len(office.alice.dm.messages)
    told = []
    for when, what in (
        (shanghai(12, 9), "follow up with Acme"),
        (shanghai(12, 18), "If it took place, log it while it's fresh"),
        (shanghai(13, 14), "The 24 hours end Wed, May 13, 6:00 PM"),
        (shanghai(13, 18), "Better late than never"),
    ):
        told.append(what)
        await office.skip_to(when)
        new = said(office.alice, heard)
        assert len(new) == len(told), new
        assert what in new[-1]

    form = await office.alice.dm.last().click("Log it")
    assert form.value("customer") is not None
    await form.fill(content="Showed plan B")
    assert (await form.submit()).closed


async def test_what_is_logged_in_time_is_not_asked_for(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 17))
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan B")
    await form.submit()
    await office.settle()
    heard = len(office.alice.dm.messages)
    await office.skip(days=3)
    assert said(office.alice, heard) == []


async def test_not_held_moves_it_to_another_day(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 18, 5))
    over = await office.alice.dm.next(containing="log it while it's fresh")

    modal = await over.click("Didn't happen")
    assert "Acme · Tue, May 12" in modal.text
    await modal.fill(next_contact="2026-05-11")
    assert "This date has passed" in (await modal.submit()).errors["next_contact"]
    await modal.fill(next_contact="2026-05-20")
    assert (await modal.submit()).closed
    await office.settle()
    assert "Not held; planned for" in over.text
    assert over.buttons == []
    assert "Next contact  Wed, May 20" in (await office.alice.types("/customer Acme")).text

    heard = len(office.alice.dm.messages)
    await office.skip_to(shanghai(20, 8))
    assert said(office.alice, heard) == []
    await office.skip_to(shanghai(20, 9, 5))
    assert "Today, Wed, May 20" in said(office.alice, heard)[-1]
    await office.skip_to(shanghai(21, 18, 5))
    assert "Better late" in said(office.alice, heard)[-1]


async def test_not_held_without_a_new_day_ends_it(office: Office) -> None:
    await plan(office, office.bob, "2026-05-12")
    await office.skip_to(shanghai(12, 9, 5))
    brief = await office.bob.dm.next(containing="今天跟進Acme")
    modal = await brief.click("未能會面")
    assert modal.title == "未能會面"
    assert (await modal.submit()).closed
    await office.settle()
    assert "未能會面" in brief.text

    heard = len(office.bob.dm.messages)
    await office.skip(days=5)
    assert said(office.bob, heard) == []


async def test_a_contact_days_later_does_not_say_that_this_one_was_logged(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(13, 19))
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan B")
    assert (await form.submit()).closed
    await office.settle()
    told = [one.text for one in office.alice.dm.messages]
    assert any("Not logged; the next contact logged was on Wed, May 13" in one for one in told)
    assert not any("✅ Logged" in one for one in told)


async def test_a_home_that_is_out_of_date_is_shown_again_instead_of_a_form(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 18, 5))
    over = await office.alice.dm.next(containing="log it while it's fresh")
    home = await office.alice.opens_home()
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan B")
    await form.submit()
    await office.settle()
    assert "✅ Logged" in over.text
    assert over.buttons == []

    await choose(home, "Didn't happen, reschedule…")
    assert office.alice.modal is None
    assert "Didn't happen" not in office.alice.home().buttons


async def test_in_home_what_is_ahead_is_moved_and_what_was_today_is_not_held(
    office: Office,
) -> None:
    await plan(office, office.alice, "2026-05-12")
    home = await office.alice.opens_home()
    assert "Didn't happen" not in home.buttons
    modal = await choose(home, "Move…")
    await modal.fill(on="2026-05-13")
    await modal.submit()
    await office.settle()
    assert "Wed, May 13" in office.alice.home().text

    await office.skip_to(shanghai(13, 11))
    modal = await choose((await office.alice.opens_home()), "Didn't happen, reschedule…")
    await modal.fill(next_contact="2026-05-20", starts="15:00")
    await modal.submit()
    await office.settle()
    assert "Wed, May 20, 3:00 PM" in office.alice.home().text


async def form_of(message: SeenMessage, **answers: Any) -> Modal:
    """The form behind Move, filled in."""
    modal: Modal = await message.click("Move")
    await modal.fill(**answers)
    return modal


async def test_time_place_and_materials_come_in_the_brief_of_that_morning(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    recorded = office.alice.dm.last()
    assert "Next contact  Tue, May 12" in recorded.text
    modal = await recorded.click("Time, place, materials")
    assert (modal.title, modal.value("on")) == ("Next contact", "2026-05-12")
    await modal.fill(starts="14:00", place="Their <HQ>", materials="price list, 2 samples")
    assert (await modal.submit()).closed
    await office.settle()
    assert (
        "Next contact  Tue, May 12, 2:00 PM · Their <HQ> · price list, 2 samples" in recorded.text
    )

    await office.skip_to(shanghai(12, 9))
    brief = await office.alice.dm.next(
        containing="Today, Tue, May 12, 2:00 PM: follow up with Acme"
    )
    assert "Place  Their <HQ>" in brief.text
    assert "To prepare\n☐ price list\n☐ 2 samples" in brief.text
    assert brief.buttons == ["Log it", "Move", "Didn't happen"]

    await office.skip_to(shanghai(12, 15))
    over = await office.alice.dm.next(containing="was planned for Tue, May 12, 2:00 PM")
    assert "by Wed, May 13, 3:00 PM" in over.text


async def test_a_brief_comes_before_a_contact_that_begins_before_the_digest(office: Office) -> None:
    await plan(office, office.alice, "2026-05-07")
    modal = await office.alice.dm.last().click("Time, place, materials")
    await modal.fill(starts="08:30")
    assert (await modal.submit()).closed
    await office.settle()
    await office.skip_to(shanghai(6, 17))
    brief = await office.alice.dm.next(containing="Thu, May 7, 8:30 AM: follow up with Acme")
    assert brief.buttons == ["Log it", "Move", "Didn't happen"]
    assert (
        "starts before you could have read your digest"
        in (await office.alice.types("/followup why")).text
    )
    heard = len(office.alice.dm.messages)
    await office.skip_to(shanghai(7, 9, 20))
    assert said(office.alice, heard) == []


async def test_a_contact_that_was_missed_can_be_not_held(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(13, 18))
    missed = await office.alice.dm.next(containing="Better late than never")
    assert missed.buttons == ["Log it", "Didn't happen"]
    modal = await missed.click("Didn't happen")
    assert (await modal.submit()).closed
    await office.settle()
    heard = len(office.alice.dm.messages)
    await office.skip(days=10)
    assert said(office.alice, heard) == []


async def test_moving_it_shows_the_new_day_and_reminds_on_that_day_only(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 9))
    brief = await office.alice.dm.next(containing="Today, Tue, May 12")
    modal = await form_of(brief, on="2026-05-20", starts="14:00")
    assert (await modal.submit()).closed
    await office.settle()
    moved = "The meeting with Acme on Tue, May 12 was moved to Wed, May 20, 2:00 PM."
    assert moved in brief.text
    assert brief.buttons == ["Move"]

    heard = len(office.alice.dm.messages)
    await office.skip_to(shanghai(20, 8))
    assert said(office.alice, heard) == []
    await office.skip_to(shanghai(20, 9))
    assert "Today, Wed, May 20, 2:00 PM" in said(office.alice, heard)[-1]
    modal = await form_of(brief, on="2026-05-21")
    await modal.submit()
    await office.settle()
    assert "was moved to Thu, May 21" in brief.text


async def test_what_cannot_be_is_said_beside_its_field(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 9, 5))
    brief = await office.alice.dm.next(containing="Today, Tue, May 12")
    modal = await form_of(brief, on="2026-05-11")
    assert "This date has passed" in (await modal.submit()).errors["on"]
    await modal.fill(on="2026-05-12", starts="09:00")
    assert "This time has passed" in (await modal.submit()).errors["starts"]
    await modal.fill(starts="09:30")
    assert (await modal.submit()).closed


async def test_a_form_of_what_was_logged_meanwhile_says_so(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    home = await office.alice.opens_home()
    modal = await choose(home, "Move…")
    await modal.fill(on="2026-05-13")
    await office.skip_to(shanghai(12, 10))
    await office.alice.says("call with Acme: likes plan B, wants the price by May 20")
    await office.settle()
    await (await office.alice.dm.next(containing="plan B")).click("Save")
    assert "no longer open" in (await modal.submit()).errors["on"]


async def test_cancelled_it_is_gone_from_home_and_never_said(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    recorded = office.alice.dm.last()
    home = await office.alice.opens_home()
    modal = await choose(home, "Move…")
    after = await modal.click("Cancel this meeting")
    assert "The meeting with Acme is canceled." in after.text
    await office.settle()
    assert "nothing is open" in office.alice.home().text
    assert "Next contact" not in recorded.text
    heard = len(office.alice.dm.messages)
    await office.skip(days=10)
    assert not [text for text in said(office.alice, heard) if "follow up with" in text]


async def test_an_old_message_of_what_was_cancelled_says_so(office: Office) -> None:
    await plan(office, office.bob, "2026-05-12")
    await office.skip_to(shanghai(12, 9))
    brief = await office.bob.dm.next(containing="今天跟進Acme")
    modal = await brief.click("改期")
    assert modal.title == "下次跟進"
    await modal.click("取消這次跟進")
    await office.settle()
    assert "已取消" in brief.text
    assert brief.buttons == []


async def test_their_manager_moves_it_and_the_owner_s_message_says_so(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 9))
    brief = await office.alice.dm.next(containing="Today, Tue, May 12")
    await office.mei.opens_home()
    home = office.mei.home()
    await home.click("我的团队")
    modal = await choose(office.mei.home(), "改期……")
    assert "Acme · 5月12日（周二）" in modal.text
    await modal.fill(on="2026-05-14", starts="10:00")
    assert (await modal.submit()).closed
    await office.settle()
    assert "5月14日（周四）10:00" in office.mei.home().text
    assert "was moved to Thu, May 14, 10:00 AM" in brief.text


async def test_a_line_names_the_time_and_the_place(office: Office) -> None:
    typed = "/followup Acme call with Li: likes plan A; next: May 17 14:00 at their office"
    form = await office.alice.types(typed)
    assert form.value("next_contact") == "2026-05-17"
    assert form.value("next_starts") == "14:00"
    assert form.value("next_place") == "their office"
    await form.submit()
    await office.settle()
    recorded = office.alice.dm.last()
    assert "Next contact  Sun, May 17, 2:00 PM · their office" in recorded.text
    edited = await recorded.click("Edit")
    await edited.fill(next_contact="2026-05-18")
    await edited.submit()
    await office.settle()
    assert "Next contact  Mon, May 18, 2:00 PM · their office" in recorded.text


async def test_a_time_that_has_passed_is_refused_in_the_follow_up_too(office: Office) -> None:
    form = await office.alice.types("/followup Acme call: likes plan A; next: today 11:00")
    await office.skip(hours=1)
    assert "This time has passed" in (await form.submit()).errors["next_starts"]


async def test_plain_words_show_the_time_and_place_before_they_are_saved(office: Office) -> None:
    await office.mei.says("拜访科技公司李总：认可方案。下次：5月17日下午2点在他们公司")
    await office.settle()
    draft = await office.mei.dm.next(containing="5月17日（周日）14:00 · 他们公司")
    await draft.click("保存")
    await office.settle()
    assert "5月17日（周日）14:00 · 他们公司" in office.mei.dm.last().text


async def test_what_the_customer_has_no_answer_to_opens_the_brief(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(
        content="Showed plan A",
        issue="complex",
        issue_question="Why did it come late?",
        next_contact="2026-05-12",
    )
    assert (await form.submit()).closed
    await office.skip_to(shanghai(11, 9, 1))
    await office.skip_to(shanghai(12, 9, 1))
    brief = await office.alice.dm.next(containing="follow up with Acme")
    assert "Waiting for our answer\n• Why did it come late? (⚠️" in brief.text


async def test_an_answer_that_the_customer_does_not_know_opens_the_brief_and_stands_on_the_card(
    office: Office,
) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(
        content="Showed plan A",
        issue="complex",
        issue_question="Why did it come late?",
        next_contact="2026-05-12",
    )
    assert (await form.submit()).closed
    await (await office.alice.types("/issue")).click("Answered")
    found = "Why did it come late? {}✅ Answered on Wed, May 6, 10:30 AM. Does the customer know?"
    assert found.format("· ") in (await office.alice.types("/customer Acme")).text
    await office.skip_to(shanghai(12, 9, 1))
    brief = await office.alice.dm.next(containing="follow up with Acme")
    assert found.format("(") in brief.text
