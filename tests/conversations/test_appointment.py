"""A planned contact: said on its day, its logging clock, and Not held."""

from datetime import UTC, datetime

from bot.sandbox.people import Person
from tests.office import Office


def shanghai(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of May 2026 in Shanghai."""
    return datetime(2026, 5, day, hour - 8, minute, tzinfo=UTC)


async def plan(office: Office, person: Person, on: str) -> None:
    """A follow-up with Acme that names a next contact."""
    form = await person.types("/followup Acme")
    await form.fill(content="Showed plan A", feedback="Likes it", next_contact=on)
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
        (shanghai(12, 9), "next contact with Acme"),
        (shanghai(12, 18), "is over. Log it while it is fresh"),
        (shanghai(13, 14), "The 24 hours end Wed 13 May 18:00"),
        (shanghai(13, 18), "A late record is better than none"),
    ):
        told.append(what)
        await office.skip_to(when)
        new = said(office.alice, heard)
        assert len(new) == len(told), new
        assert what in new[-1]
    await office.skip(days=5)
    assert len(said(office.alice, heard)) == len(told)

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
    over = await office.alice.dm.next(containing="Log it while it is fresh")

    modal = await over.click("Not held")
    assert "Acme · Tue 12 May" in modal.text
    await modal.fill(next_contact="2026-05-11")
    assert "This date has passed" in (await modal.submit()).errors["next_contact"]
    await modal.fill(next_contact="2026-05-20")
    assert (await modal.submit()).closed
    await office.settle()
    assert "Not held" in over.text
    assert over.buttons == []
    assert "Next contact  Wed 20 May" in (await office.alice.types("/customer Acme")).text

    heard = len(office.alice.dm.messages)
    await office.skip_to(shanghai(20, 8))
    assert said(office.alice, heard) == []
    await office.skip_to(shanghai(20, 9, 5))
    assert "Today, Wed 20 May" in said(office.alice, heard)[-1]
    await office.skip_to(shanghai(21, 18, 5))
    assert "A late record" in said(office.alice, heard)[-1]


async def test_not_held_without_a_new_day_ends_it(office: Office) -> None:
    await plan(office, office.bob, "2026-05-12")
    await office.skip_to(shanghai(12, 9, 5))
    brief = await office.bob.dm.next(containing="下次跟進 Acme")
    modal = await brief.click("未進行")
    assert modal.title == "未進行"
    assert (await modal.submit()).closed
    await office.settle()
    assert "未進行" in brief.text

    heard = len(office.bob.dm.messages)
    await office.skip(days=5)
    assert said(office.bob, heard) == []


async def test_an_old_not_held_button_says_what_became_of_it(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    await office.skip_to(shanghai(12, 18, 5))
    over = await office.alice.dm.next(containing="Log it while it is fresh")
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan B")
    await form.submit()
    await office.settle()

    await over.click("Not held")
    assert "✅ Logged" in over.text
    assert office.alice.modal is None


async def test_not_held_in_home_moves_it_there_too(office: Office) -> None:
    await plan(office, office.alice, "2026-05-12")
    home = await office.alice.opens_home()
    modal = await home.click("Not held")
    await modal.fill(next_contact="2026-05-20")
    await modal.submit()
    await office.settle()
    assert "Wed 20 May" in office.alice.home().text
