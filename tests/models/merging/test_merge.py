"""Two customers made one."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import MetaData
from sqlmodel import Field, Session, SQLModel, select
from sqlmodel.sql.expression import SelectOfScalar

from models import Customer, CustomerShare, FollowUp, errors
from models.customers import search
from models.customers.standing import Stage
from models.followups import commitments
from models.followups import log as followup_log
from models.followups.entry import FollowUpInput, NewContact, TodoInput
from models.merging import merge as merging
from models.merging import tables
from models.merging.record import name_of
from models.profiles import card as cards
from models.rules.deadlines import CUSTOMER_KINDS, Urgency
from models.rules.names.decision_chain import Link
from tests.firm import START, TEAM, Firm, open_firm
from tests.models.merging.mergers import (
    FRIDAY,
    LATER,
    OF_MERGES,
    add,
    again,
    chain,
    do,
    log,
    merge,
    met,
    undo,
)


async def test_to_merge_two_customers_is_no_look_at_their_profiles(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    firm.now += timedelta(days=3)
    await merge(firm, kept, other)
    found = await firm.db.read(lambda session: session.get_one(Customer, kept.id).reviewed_at)
    assert found == START


async def test_all_that_was_recorded_moves(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    record = await log(
        firm,
        other.id,
        todos=(TodoInput("send it", due=FRIDAY),),
        next_contact=LATER,
        issue=Urgency.COMPLEX,
        theirs=(NewContact("Li", "CTO"),),
    )
    owed = {(one.kind, one.subject_id, one.state) for one in await firm.reminders()}
    await merge(firm, kept, other)

    card = await firm.db.read(
        lambda s: cards.card(s, s.get_one(Customer, kept.id), firm.people["alice"], firm.now)
    )
    assert [one.todo.text for one in card.promises.first] == ["send it"]
    assert [one.on for one in card.next_contacts] == [LATER]
    assert card.customer.last_contact_at == record.occurred_at
    assert await met(firm, record) == [("Li", kept.id)]
    issues = await firm.db.read(lambda s: commitments.issues_of(s, s.get_one(FollowUp, record.id)))
    assert [one.customer_id for one in issues] == [kept.id]
    still = {(one.kind, one.subject_id, one.state) for one in await firm.reminders()}
    assert {one for one in owed if one[0] not in CUSTOMER_KINDS} <= still


def test_what_belongs_to_a_customer_moves_by_its_customer_id() -> None:
    """Every foreign key to a customer is a `customer_id`, which moves unless merge.py says how it
    is handled instead; the columns of Customer and of the merges themselves apart."""
    keys = {
        (table.name, column.name)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "customer" and table.name not in OF_MERGES | {"customer"}
    }
    handled = [name_of(table) for table in (*tables.moving(), *tables.STAYING)]
    assert keys == {(name, "customer_id") for name in handled}
    assert [name_of(table) for table in tables.moving()] == [
        "actionoccurrence",
        "appointment",
        "comment",
        "customerchannel",
        "customerevent",
        "customerwatch",
        "deal",
        "followup",
        "frozenreview",
        "frozenrow",
        "instalment",
        "issue",
        "lesson",
        "lessonname",
        "procedure",
        "quarterscore",
        "segmentdecision",
        "strategy",
        "strategyaction",
        "supportrequest",
        "todo",
    ]


def test_a_table_with_a_customer_that_no_merge_can_move_is_an_error() -> None:
    class Deal(SQLModel, table=True):
        metadata = MetaData()
        id: int = Field(default=None, primary_key=True)
        customer_id: int

    class Tag(SQLModel, table=True):
        metadata = MetaData()
        customer_id: int = Field(primary_key=True)
        tag: str = Field(primary_key=True)

    assert tables.moving([Deal]) == [Deal]
    with pytest.raises(tables.NotMovable, match="Tag"):
        tables.moving([Deal, Tag])


async def test_what_is_empty_is_filled_and_what_is_filled_stays(firm: Firm) -> None:
    li, wu = Link("Li", "", "price"), Link("Wu", "CEO", "")
    kept = await add(firm, "Acme", industry="Retail", chain=(li,))
    other = await add(
        firm,
        "Acme Ltd",
        industry="Trade",
        stage=Stage.STRATEGIC,
        pains="slow",
        chain=(Link("Li", "CTO", "speed"), wu),
    )
    made = await merge(firm, kept, other)
    now = await again(firm, kept)
    assert (now.industry, now.stage, now.pains) == ("Retail", Stage.STRATEGIC, "slow")
    assert await chain(firm, kept) == [("Li", "CTO", "price"), ("Wu", "CEO", "")]

    await undo(firm, made)
    now = await again(firm, kept)
    assert (now.industry, now.stage, now.pains) == ("Retail", None, "")
    assert await chain(firm, kept) == [("Li", "", "price")]
    assert await chain(firm, other) == [("Li", "CTO", "speed"), ("Wu", "CEO", "")]


async def test_the_old_name_and_the_old_id_lead_to_the_kept_one(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    third = await add(firm, "Acme Group")
    await merge(firm, kept, other)
    await merge(firm, third, kept, "M2")
    alice, bob = firm.people["alice"], firm.people["bob"]

    def ids(s: Session) -> list[int | None]:
        found = [
            search.by_name(s, "ACME ltd", alice),
            Customer.of_name(s, "Acme Ltd"),
            Customer.get(s, other.id, alice),
            Customer.create(s, "Acme Ltd", alice, firm.now),
        ]
        return [one.id if one else None for one in found]

    assert await do(firm, ids) == [third.id] * 4
    assert (await log(firm, "acme ltd", content="by name")).customer_id == third.id
    assert (await log(firm, other.id, content="by id")).customer_id == third.id
    assert await do(firm, lambda s: search.by_name(s, "Acme Ltd", bob)) is None
    with pytest.raises(errors.CustomerOfSomebodyElse):
        await do(firm, lambda s: Customer.create(s, "Acme Ltd", bob, firm.now))


async def test_a_form_opened_before_the_merge_keeps_who_was_met(firm: Firm) -> None:
    kept = await add(firm, "Acme", chain=(Link("Li", "CTO", ""),))
    other = await add(firm, "Acme Ltd", chain=(Link("Li", "", ""), Link("Wu", "CEO", "")))
    chosen = tuple(one.id for one in await firm.db.read(lambda s: other.contacts(s)))
    await merge(firm, kept, other)
    record = await log(firm, other.id, theirs=chosen)
    assert await met(firm, record) == [("Li", kept.id), ("Wu", kept.id)]


async def test_whoever_saw_the_other_one_sees_the_kept_one(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd", "bob")
    made = await merge(firm, kept, other, by="mei")
    shares = select(CustomerShare.person_id).where(CustomerShare.customer_id == kept.id)
    assert await firm.db.read(lambda s: list(s.exec(shares))) == [firm.people["bob"].id]
    await undo(firm, made)
    assert await firm.db.read(lambda s: list(s.exec(shares))) == []


async def test_only_who_may_edit_both_merges_and_who_may_edit_the_kept_one_undoes(
    firm: Firm,
) -> None:
    kept = await add(firm, "Acme", shared=("UBOB",))
    other = await add(firm, "Acme Ltd", "bob")
    for by in ("alice", "bob"):
        with pytest.raises(errors.NotAllowed) as caught:
            await merge(firm, kept, other, by=by)
        assert caught.value.field == "other"
    made = await merge(firm, kept, other, by="mei")
    with pytest.raises(errors.NotAllowed):
        await undo(firm, made, by="bob")
    with pytest.raises(errors.CustomerUnknown):
        await merge(firm, kept, kept, "M2")


async def test_what_was_merged_meanwhile_is_refused_by_name(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    third = await add(firm, "Acme Group")
    made = await merge(firm, kept, other)
    assert await merge(firm, kept, other) == made
    for pair in ((kept, other), (other, third), (third, other)):
        with pytest.raises(errors.MergedMeanwhile) as caught:
            await merge(firm, *pair, "M2")
        assert caught.value.facts == {"name": "Acme Ltd"}


async def test_a_pair_is_merged_once_however_many_ask_at_the_same_time(database_url: str) -> None:
    async with open_firm(database_url) as firm:
        one, two = await add(firm, "Acme"), await add(firm, "Acme Ltd")
        alice = firm.people["alice"]

        def attempt(number: int) -> bool:
            kept, other = (one, two) if number % 2 else (two, one)

            def write(s: Session) -> None:
                merging.merge(s, kept.id, other.id, f"M{number}", alice, START)

            try:
                firm.database._write(write, TEAM)
            except errors.MergedMeanwhile:
                return False
            return True

        done = await asyncio.gather(*(asyncio.to_thread(attempt, n) for n in range(6)))
        assert done.count(True) == 1


async def test_a_record_saved_in_the_moment_of_the_merge_is_not_left_behind(
    database_url: str,
) -> None:
    async with open_firm(database_url) as firm:
        alice = firm.people["alice"]

        def write(verb: Callable[[Session], object]) -> None:
            firm.database._write(verb, TEAM)

        for round_ in range(5):
            kept, other = await add(firm, f"A{round_}"), await add(firm, f"B{round_}")

            join = partial(
                merging.merge,
                kept_id=kept.id,
                merged_id=other.id,
                submission=f"M{round_}",
                by=alice,
                now=START,
            )
            talks = [
                FollowUpInput(other.id, START, f"talk {number}", "UALICE") for number in range(3)
            ]
            verbs: list[Callable[[Session], object]] = [
                partial(
                    followup_log.create,
                    entry=entry,
                    submission=f"{round_} {entry.content}",
                    by=alice,
                    now=START,
                )
                for entry in talks
            ]
            verbs.append(join)
            await asyncio.gather(*(asyncio.to_thread(write, verb) for verb in verbs))
            behind = select(FollowUp).where(FollowUp.customer_id == other.id)
            assert await firm.db.read(partial(_all, behind)) == []


def _all(query: SelectOfScalar[FollowUp], session: Session) -> list[FollowUp]:
    return list(session.exec(query))
