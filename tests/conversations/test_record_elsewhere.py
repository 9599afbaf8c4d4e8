"""A record that was written down with the wrong customer, put right in its form. From 10:30 of
Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, col, select

from models import Appointment, Customer, FollowUp, Issue, Todo
from models.commitments.appointment import AppointmentState
from models.customers.contact import Contact
from models.database.scoped import TenantRow
from models.followups.followup import FollowUpContact
from models.followups.history import FollowUpChange
from tests.conversations.profiles import add
from tests.conversations.records import record
from tests.office import Office

pytestmark = pytest.mark.both_databases


async def with_acme(office: Office) -> None:
    """Alice's record, with a promise, a question and a next contact, which was with Globex."""
    await record(office, office.alice, "Globex", next_contact="2026-05-06")
    await office.skip(hours=1)
    said = await record(
        office,
        office.alice,
        "Acme",
        theirs=["Li"],
        todo_1_text="Send prices",
        todo_1_due="2026-05-08",
        next_contact="2026-05-12",
        issue="complex",
        issue_question="Which hosting?",
    )
    form = await said.click("Edit")
    await form.fill(customer="Globex")
    assert (await form.submit()).closed
    await office.settle()


async def stands(office: Office) -> dict[str, list[TenantRow]]:
    """By customer: what is there."""

    def read(session: Session) -> dict[str, list[TenantRow]]:
        found: dict[str, list[TenantRow]] = {}
        for customer in session.exec(select(Customer).order_by(col(Customer.id))):
            mine = [
                one
                for table in (FollowUp, Todo, Issue, Appointment)
                for one in session.exec(
                    select(table).where(table.customer_id == customer.id).order_by(col(table.id))
                )
            ]
            found[customer.name] = mine
        return found

    return await office.bot.database.read(read)


async def test_the_form_takes_it_and_what_hangs_on_it_to_the_right_one(office: Office) -> None:
    await with_acme(office)
    there = await stands(office)
    assert there["Acme"] == []
    kinds = [type(one).__name__ for one in there["Globex"]]
    assert kinds.count("FollowUp") == 2
    assert kinds.count("Todo") == kinds.count("Issue") == 1
    planned = [one for one in there["Globex"] if isinstance(one, Appointment)]
    assert [one.state for one in planned] == [AppointmentState.HELD, AppointmentState.PLANNED]
    shown = office.alice.dm.messages[-1].text
    assert "Globex" in shown
    assert "Acme" not in shown


async def test_who_was_met_is_one_of_the_right_customers_people(office: Office) -> None:
    await with_acme(office)

    def read(session: Session) -> list[str]:
        met = select(Customer.name).join(Contact).join(FollowUpContact)
        return list(session.exec(met))

    assert await office.bot.database.read(read) == ["Globex"]


async def test_a_customer_that_only_it_had_made_leaves(office: Office) -> None:
    await with_acme(office)

    def read(session: Session) -> dict[str, object]:
        return {one.name: one.archived_at for one in session.exec(select(Customer))}

    there = await office.bot.database.read(read)
    assert there["Acme"] is not None
    assert there["Globex"] is None


async def test_what_it_had_settled_there_is_held_by_the_record_before_it(office: Office) -> None:
    await record(office, office.alice, "Acme", next_contact="2026-05-06")
    await record(office, office.alice, "Globex")
    await office.skip(hours=1)
    said = await record(office, office.alice, "Acme")
    form = await said.click("Edit")
    await form.fill(customer="Globex")
    assert (await form.submit()).closed
    [planned] = [one for one in (await stands(office))["Acme"] if isinstance(one, Appointment)]
    assert (planned.state, planned.settled_in_id) == (AppointmentState.HELD, 1)


async def test_the_change_stays_known(office: Office) -> None:
    await with_acme(office)

    def read(session: Session) -> list[str]:
        return [one.field for one in session.exec(select(FollowUpChange))]

    assert await office.bot.database.read(read) == ["customer_id"]


async def test_nobody_takes_it_to_a_customer_they_do_not_see(office: Office) -> None:
    await record(office, office.bob, "Initech")
    said = await record(office, office.alice, "Acme")
    form = await said.click("Edit")
    await form.fill(customer="Initech")
    assert not (await form.submit()).closed


async def test_who_is_known_at_the_other_customer_stays_theirs(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Li Wei (CTO)")
    await office.skip(hours=1)
    await record(office, office.alice, "Globex")
    said = await record(office, office.alice, "Acme", theirs=["Li Wei (CTO)"])
    form = await said.click("Edit")
    await form.fill(customer="Globex")
    assert (await form.submit()).closed
    await office.settle()
    assert "Li Wei" not in (await office.alice.types("/customer Globex")).text
    assert "• Li Wei · CTO" in (await office.alice.types("/customer Acme")).text
