"""What messages need to know is read in a few questions, however much there is to say."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event
from sqlmodel import Session, select

from models import Appointment, Customer, Todo
from models.notifications import load
from models.notifications.notification import Notification
from models.reminder import Reminder
from models.rules.deadlines import Kind, Stage
from tests.firm import Firm, open_firm

TODAY = date(2026, 5, 6)


@pytest.mark.parametrize("count", [2, 100])
async def test_a_hundred_things_cost_no_more_questions_than_two(
    sqlite_url: str, count: int
) -> None:
    def fill(session: Session, firm: Firm) -> None:
        alice = session.merge(firm.people["alice"])
        for number in range(count):
            customer = Customer.create(session, f"Customer {number}", alice, firm.now)
            Todo.create(
                session,
                "send the deck",
                owner=alice,
                by=alice,
                now=firm.now,
                due=TODAY + timedelta(days=7),
                customer_id=customer.id,
            )

    async with open_firm(sqlite_url) as firm:
        await firm.db.write(lambda session: fill(session, firm))
        asked: list[str] = []

        def read(session: Session) -> int:
            reminders = list(session.exec(select(Reminder)))
            event.listen(
                session.get_bind(), "before_cursor_execute", lambda *args: asked.append(args[2])
            )
            notifications = load.load_all(session, reminders)
            return sum(said is not None for said in notifications)

        assert await firm.db.read(read) >= 4 * count
    assert len(asked) <= 7


async def test_a_managers_and_an_owners_missed_contact_are_told_apart(sqlite_url: str) -> None:
    async with open_firm(sqlite_url) as firm:

        def fill(session: Session) -> None:
            alice = session.merge(firm.people["alice"])
            acme = Customer.create(session, "Acme", alice, firm.now)
            Appointment.create(session, customer_id=acme.id, owner=alice, on=TODAY, now=firm.now)

        await firm.db.write(fill)

        def read(session: Session) -> dict[int, tuple[bool, bool]]:
            missed = select(Reminder).where(
                Reminder.kind == Kind.LOGGING, Reminder.stage == Stage.MISSED
            )
            said = load.load_all(session, list(session.exec(missed)))
            return {
                one.recipient_id: (one.is_mine, one.of_team)
                for one in said
                if isinstance(one, Notification)
            }

        told = await firm.db.read(read)
    alice, mei = firm.people["alice"].id, firm.people["mei"].id
    assert told == {alice: (True, False), mei: (False, True)}
