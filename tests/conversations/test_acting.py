"""What was done with a reminder is kept with it: what, by whom, when."""

from datetime import UTC, datetime

from sqlmodel import Session, col, select

from models.delivery.delivery import Delivery
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind
from tests.conversations.preferences import choose
from tests.office import Office


async def kept(office: Office, kind: Kind = Kind.TODO) -> list[tuple[str, str]]:
    """What was done with reminders of this kind, and by whom, in the order they were said."""

    def read(session: Session) -> list[tuple[str, str]]:
        done = (
            select(Reminder.action, Person.user_id)
            .join(Person, col(Person.id) == Reminder.acted_by_id)
            .where(Reminder.kind == kind)
        )
        return [
            (str(action), user) for action, user in session.exec(done.order_by(col(Reminder.id)))
        ]

    return await office.bot.database.read(read)


async def test_a_button_keeps_who_what_and_when(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 7")
    await office.skip(hours=22.5)
    seen = await office.alice.dm.next(containing="Due today")
    await office.skip(minutes=5)
    await seen.click("Done")
    await office.settle()
    assert await kept(office) == [("todo_done", "UALICE")]

    reminder, delivery = (
        await office.bot.database.read(
            lambda session: session.exec(
                select(Reminder, Delivery).join(Delivery, col(Delivery.id) == Reminder.delivery_id)
            ).all()
        )
    )[0]
    nine = datetime(2026, 5, 7, 1, tzinfo=UTC)
    assert (reminder.due_at, delivery.sent_at, delivery.attempts) == (nine, nine, 1)
    assert (delivery.channel, delivery.ts) == (office.alice.dm.channel.id, seen.ts)
    assert reminder.acted_at == office.clock.now()


async def test_the_first_thing_that_was_done_stays(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 7")
    await office.skip(hours=22.5)
    seen = await office.alice.dm.next(containing="Due today")
    await seen.click("Done")
    await seen.click("Reopen")
    await office.settle()
    assert await kept(office) == [("todo_done", "UALICE")]


async def test_only_the_line_that_was_settled_keeps_it(office: Office) -> None:
    for number in (1, 2, 3):
        await office.alice.types(f"/todo thing {number} by May 7")
    await office.skip(hours=22.5)
    seen = await office.alice.dm.next(containing="3 things")
    await choose(seen, "Snooze 1 day", near="thing 2")
    form = await choose(seen, "Reassign…", near="thing 3")
    await office.settle()
    assert await kept(office) == [("tomorrow", "UALICE")]
    await form.fill(owner="bob")
    assert (await form.submit()).closed
    await office.settle()
    assert await kept(office) == [("tomorrow", "UALICE"), ("digest_reassign", "UALICE")]


async def test_a_form_counts_once_it_is_saved(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", next_contact="2026-05-07")
    assert (await form.submit()).closed
    await office.skip_to(datetime(2026, 5, 7, 10, tzinfo=UTC))
    seen = await office.alice.dm.next(containing="log it while it's fresh")
    form = await seen.click("Log it")
    assert await kept(office, Kind.LOGGING) == []
    await form.fill(content="They want plan A")
    assert (await form.submit()).closed
    await office.settle()
    assert await kept(office, Kind.LOGGING) == [("followup", "UALICE")]
    # What the same contact did to the customer's other reminders is not what was done here.
    assert await kept(office, Kind.PROFILE) == []


async def test_what_is_settled_elsewhere_leaves_no_action(office: Office) -> None:
    await office.alice.types("/todo send the deck by May 7")
    await office.skip(hours=22.5)
    listed = await office.alice.types("/todo")
    await listed.click("Done")
    await office.settle()
    assert await kept(office) == []
