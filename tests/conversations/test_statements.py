"""What each action asks of the database, in statements: a measure that no load disturbs."""

from collections.abc import AsyncIterator, Awaitable
from datetime import date, timedelta

import pytest

from bot.localslack.people.surfaces import Modal
from tests.office import Office, open_office
from tests.statements import counted

DAY = (date(2026, 5, 6) + timedelta(days=9)).isoformat()
LINE = "/followup Acme call with Li: likes plan A. todo: send prices by Friday; next: May 17"


@pytest.fixture
async def office(sqlite_url: str) -> AsyncIterator[Office]:
    """An office in which nothing runs by itself; alice has recorded a contact with Acme."""
    async with open_office(sqlite_url) as office:
        await office.bot.runner.stop(5)
        assert (await (await filled(office)).submit()).closed
        await office.settle()
        # What looks in the database whether anything is due would be counted, too.
        office.slack.until_idle = office.answered
        yield office


async def filled(office: Office) -> Modal:
    """The form with three to-dos and a next contact."""
    modal: Modal = await office.alice.types("/followup Acme")
    for _ in range(2):
        await modal.click("Add a to-do")
    for row in (1, 2, 3):
        await modal.fill({f"todo_{row}_text": f"send part {row}", f"todo_{row}_due": DAY})
    await modal.fill(content="Showed plan A to Li: 5% off", next_contact=DAY)
    return modal


async def statements(office: Office, doing: Awaitable[object]) -> int:
    with counted(office.bot.database.engine) as sent:
        await doing
        await office.bot.background.finish(5)
    return len(sent)


async def answered(office: Office, typed: str, containing: str, thread: str | None = None) -> int:
    """The statements until the bot has answered what alice wrote to it."""

    async def saying() -> None:
        await office.alice.says(typed, thread_ts=thread)
        await office.alice.dm.next(containing)

    return await statements(office, saying())


async def test_what_no_reader_takes_is_read_with_few_statements(office: Office) -> None:
    assert await answered(office, "lorem ipsum dolor", "To record a follow-up") <= 12
    assert await answered(office, "is it raining?", "I can't answer that") <= 12


async def test_what_was_shown_last_is_read_once_whoever_asks(office: Office) -> None:
    asked = len(office.slack.calls)
    assert await answered(office, "next Tuesday", "To record a follow-up") <= 25
    since = [one.method for one in office.slack.calls[asked:]]
    assert since.count("conversations.history") == 1  # a day that was asked for, a short answer
    assert await answered(office, "oops, that was a visit", "Changed") <= 56


async def test_a_message_is_looked_up_once_for_all_that_is_said_in_its_thread(
    office: Office,
) -> None:
    await office.alice.types("/todo call Ann by 2026-05-07")
    office.clock.skip(timedelta(hours=22.5))
    await office.bot.deliverer.tick()
    digest = await office.alice.dm.next("Due today")
    assert await answered(office, "done", "Do you mean this?", digest.ts) <= 14


async def test_a_form_opens_with_few_statements(office: Office) -> None:
    assert await statements(office, office.alice.types("/followup")) <= 2
    # One of them looks for the meeting whose record it may be.
    assert await statements(office, office.alice.types(LINE)) <= 10


async def test_a_save_and_its_confirmation_take_few_statements(office: Office) -> None:
    modal = await filled(office)
    await office.bot.background.finish(5)  # of the click before, which counts for itself
    # 18 for the save; the rest for the confirmation before, whose next contact is another now
    assert await statements(office, modal.submit()) <= 30
    assert await statements(office, office.bot.deliverer.tick()) <= 31


@pytest.mark.parametrize("todos", [1, 20])
async def test_what_is_shown_takes_as_few_whatever_its_length(office: Office, todos: int) -> None:
    for number in range(todos):
        await office.alice.types(f"/todo thing {number} by 2026-05-07")
    await office.settle()
    assert await statements(office, office.alice.types("/todo")) <= 3
    # Its owner, one for each of eleven kinds of things, and the customers.
    assert await statements(office, office.alice.opens_home()) <= 12
    office.clock.skip(timedelta(hours=22.5))
    assert await statements(office, office.bot.deliverer.tick()) <= 27
