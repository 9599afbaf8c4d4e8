"""What a person chooses for themselves. It begins at 10:30 of Wednesday 6 May 2026, in Shanghai."""

from datetime import timedelta

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from bot.localslack.world.faults import ApiError
from tests.office import START, Office

MIDNIGHT = START - timedelta(hours=10, minutes=30)
THURSDAY, FRIDAY = MIDNIGHT + timedelta(days=1), MIDNIGHT + timedelta(days=2)
AT_0830 = timedelta(hours=8, minutes=30)
MINUTE = timedelta(minutes=1)


async def choose(person: Person, **wanted: object) -> None:
    form = await person.types("/followup preferences")
    await form.fill(wanted)
    assert (await form.submit()).closed


def said(person: Person) -> list[str]:
    return [message.text for message in person.dm.messages if message.place.to is None]


async def test_the_digest_comes_in_the_hours_and_on_the_days_that_were_chosen(
    office: Office,
) -> None:
    await office.alice.types("/todo send the deck by 2026-05-07")
    await office.alice.types("/todo call the bank by 2026-05-08")
    form = await office.alice.types("/followup preferences")
    assert form.title == "Preferences"
    assert form.value("digest_at") == "09:00"
    assert form.value("weekdays") == ["0", "1", "2", "3", "4"]
    monday_to_thursday = ["Monday", "Tuesday", "Wednesday", "Thursday"]
    await form.fill(digest_at="08:30", weekdays=monday_to_thursday)
    assert (await form.submit()).closed

    await office.skip_to(THURSDAY + AT_0830 - MINUTE)
    assert said(office.alice) == []
    await office.skip_to(THURSDAY + AT_0830)
    [digest] = said(office.alice)
    assert "send the deck" in digest
    assert "call the bank" in digest  # on Friday it would find nobody at work
    await office.skip_to(FRIDAY + timedelta(hours=22))
    assert len(said(office.alice)) == 1

    form = await office.alice.types("/followup settings")
    assert form.value("digest_at") == "08:30"
    assert form.value("weekdays") == ["0", "1", "2", "3"]


async def test_home_and_the_next_answer_are_in_the_language_that_was_chosen(
    office: Office,
) -> None:
    home = await office.mei.opens_home()
    form = await home.click("偏好设置")
    assert form.title == "偏好设置"
    assert "提醒时段" in form.text
    await form.fill(language="繁體中文")
    assert (await form.submit()).closed
    await office.settle()
    assert "記錄跟進" in office.mei.home().buttons
    assert "還沒有設定主管" in (await office.mei.types("/followup 主管")).text

    await office.skip(days=2)  # Slack is asked again, and says what it always said
    form = await office.mei.types("/followup 設定")
    assert form.title == "偏好設定"
    await form.fill(language="與 Slack 一致")
    await form.submit()
    await office.settle()
    assert "记录跟进" in office.mei.home().buttons


async def test_what_was_unticked_does_not_come(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Talked about plan A", next_contact="2026-05-07")
    await form.submit()
    await office.alice.types("/todo send the deck by 2026-05-07")
    await office.settle()
    already = len(said(office.alice))
    clocks = ["Clock: 24 hours to log a meeting", "Clock: 48 hours to answer a customer"]
    await choose(office.alice, kinds=["To-dos"], clocks=clocks)
    await office.skip_to(THURSDAY + timedelta(hours=9))
    [digest] = said(office.alice)[already:]
    assert "send the deck" in digest
    assert "Acme" not in digest

    # The clock for logging it, which starts at 18:00, waits for the digest but is not silent.
    await choose(office.alice, kinds=[], clocks=[])
    await office.skip_to(THURSDAY + timedelta(hours=19))
    assert len(said(office.alice)) == already + 1
    await office.skip_to(FRIDAY + timedelta(hours=9))
    assert "Acme" in said(office.alice)[-1]
    assert "send the deck" not in said(office.alice)[-1]


@pytest.mark.parametrize(
    ("wanted", "beside", "says"),
    [
        ({"opens": "18:00", "closes": "09:00"}, "closes", "Your hours end before they start."),
        ({"opens": "09:30"}, "digest_at", "choose a time from 9:30 AM to 8:00 PM"),
    ],
)
async def test_hours_that_cannot_be_are_named_beside_their_field(
    office: Office, wanted: dict[str, str], beside: str, says: str
) -> None:
    form: Modal = await office.alice.types("/followup preferences")
    await form.fill(wanted, cap="3")
    result = await form.submit()
    assert list(result.errors) == [beside]
    assert says in result.errors[beside]
    assert form.value("opens") == wanted["opens"]
    await form.fill(opens="07:00", closes="19:00")
    assert (await form.submit()).closed
    form = await office.alice.types("/followup preferences")
    assert (form.value("opens"), form.value("closes"), form.value("cap")) == ("07:00", "19:00", "3")


async def test_another_zone_brings_its_holidays_and_moves_what_is_owed(office: Office) -> None:
    await office.alice.types("/todo send the deck by 2026-05-07")
    form = await office.alice.types("/followup preferences")
    assert "Public holidays: China." in form.text
    assert "2026: 6 make-up workdays, published." in form.text
    await form.fill(cap="4")
    assert (await form.options("zone", "tokyo")) == ["Tokyo · Japan · UTC+09:00"]
    assert (await form.options("zone", "日本")) == ["Tokyo · Japan · UTC+09:00"]
    assert (await form.options("zone"))[0] == "As in Slack"
    await form.fill(zone="Tokyo · Japan · UTC+09:00")
    assert "Public holidays: Japan." in form.text
    assert form.value("cap") == "4"
    assert (await form.submit()).closed
    await office.skip_to(THURSDAY + timedelta(hours=8))
    assert "send the deck" in said(office.alice)[-1]

    await choose(office.alice, zone="As in Slack", country="None")
    await office.settle()
    form = await office.alice.types("/followup preferences")
    assert "No public holidays." in form.text
    assert (await form.options("zone", "shanghai")) == ["Shanghai · China · UTC+08:00"]


async def test_where_the_form_does_not_open_a_summary_offers_it_again(office: Office) -> None:
    office.slack.faults.order("views.open", 1, ApiError("expired_trigger_id"))
    shown = await office.alice.types("/followup preferences")
    assert "Hours: 8:00 AM to 8:00 PM, Monday, Tuesday, Wednesday, Thursday, Friday" in shown.text
    assert "2026: 6 make-up workdays, published." in shown.text
    form = await shown.click("Change")
    assert form.title == "Preferences"
