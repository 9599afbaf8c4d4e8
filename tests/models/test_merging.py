"""Two customers made one, and two again. Alice, at 10:30 of Wednesday 6 May 2026."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import Customer, FollowUp, Person, Todo, errors, history, logbook, merging, profile
from models.customer import Contact, CustomerShare, Stage
from models.followup import Entry, FollowUpContact, NewContact, TodoEntry
from models.profile import ProfileEntry
from models.reminder import Reminder
from models.reminder import State as ReminderState
from models.rules.chain import Link
from models.rules.deadlines import Urgency
from tests.firm import START, TEAM, Firm, open_engine, open_firm, session_of
from tests.firm import found as found_firm

T = TypeVar("T")
FRIDAY, LATER = date(2026, 5, 15), date(2026, 5, 22)
OF_MERGES = {"customermerge", "customermergerow"}


@pytest.fixture
async def firm(database_url: str) -> AsyncIterator[Firm]:
    async with open_firm(database_url) as firm:
        yield firm


async def do(firm: Firm, verb: Callable[[Session], T]) -> T:
    return await firm.db.write(verb)


async def add(firm: Firm, name: str, owner: str = "alice", **known: object) -> Customer:
    entry = replace(ProfileEntry(name, f"U{owner.upper()}"), **known)  # type: ignore[arg-type]
    return await do(firm, lambda s: profile.create(s, entry, firm.people[owner], firm.now))


async def log(firm: Firm, customer: int | str, by: str = "alice", **more: object) -> FollowUp:
    entry = replace(Entry(customer, firm.now, "talked", f"U{by.upper()}"), **more)  # type: ignore[arg-type]
    who, view = firm.people[by], f"V{customer}{firm.now}{entry.content}"
    return await do(firm, lambda s: logbook.log(s, entry, view, who, firm.now))


async def merge(
    firm: Firm, kept: Customer, other: Customer, view: str = "M1", by: str = "alice"
) -> int:
    who = firm.people[by]
    return await do(firm, lambda s: merging.merge(s, kept.id, other.id, view, who, firm.now).id)


async def undo(firm: Firm, id: int, by: str = "alice") -> None:
    await do(firm, lambda s: merging.undo(s, id, firm.people[by], firm.now).id)


async def again(firm: Firm, customer: Customer) -> Customer:
    return await firm.db.read(lambda s: s.get_one(Customer, customer.id))


async def chain(firm: Firm, customer: Customer) -> list[tuple[str, str, str]]:
    contacts = await firm.db.read(lambda s: customer.contacts(s))
    return sorted((one.name, one.title, one.concern) for one in contacts)


async def met(firm: Firm, followup: FollowUp) -> list[tuple[str, int]]:
    """Who took part: name, and whose contact it is."""
    return await firm.db.read(lambda s: [(one.name, one.customer_id) for one in followup.theirs(s)])


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but what is kept of merges and reminders that were cancelled."""
    rows = {
        table.name: sorted(map(tuple, session.connection().execute(table.select())), key=repr)
        for table in SQLModel.metadata.sorted_tables
        if table.name not in OF_MERGES | {"reminder"}
    }
    owed = select(Reminder).where(Reminder.state != ReminderState.CANCELLED)
    rows["reminder"] = sorted(
        (
            one.kind,
            one.subject_id,
            one.stage,
            one.recipient_id,
            one.send_at,
            one.deadline,
            one.state,
        )
        for one in session.exec(owed)
    )
    return rows


async def test_all_that_was_recorded_moves(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    record = await log(
        firm,
        other.id,
        todos=(TodoEntry("send it", due=FRIDAY),),
        next_contact=LATER,
        issue=Urgency.COMPLEX,
        theirs=(NewContact("Li", "CTO"),),
    )
    owed = {(one.kind, one.subject_id, one.state) for one in await firm.reminders()}
    await merge(firm, kept, other)

    card = await firm.db.read(
        lambda s: profile.card(s, s.get_one(Customer, kept.id), firm.people["alice"])
    )
    assert [one.todo.text for one in card.promises] == ["send it"]
    assert card.next_contacts == [LATER]
    assert card.customer.last_contact_at == record.occurred_at
    assert await met(firm, record) == [("Li", kept.id)]
    issues = await firm.db.read(lambda s: logbook.issues_of(s, s.get_one(FollowUp, record.id)))
    assert [one.customer_id for one in issues] == [kept.id]
    still = {(one.kind, one.subject_id, one.state) for one in await firm.reminders()}
    assert {one for one in owed if one[1] != other.id or one[0] != "profile"} <= still


async def test_no_table_that_speaks_of_a_customer_is_forgotten() -> None:
    speaking = {
        table.name
        for table in SQLModel.metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "customer"
    }
    moving = {table.__name__.lower() for table in merging.MOVING}
    assert speaking == moving | OF_MERGES - {"customermergerow"} | {
        "customer",
        "contact",
        "customershare",
    }


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
            Customer.named(s, "ACME ltd", alice),
            Customer.of_name(s, "Acme Ltd"),
            Customer.get(s, other.id, alice),
            Customer.create(s, "Acme Ltd", alice, firm.now),
        ]
        return [one.id if one else None for one in found]

    assert await do(firm, ids) == [third.id] * 4
    assert (await log(firm, "acme ltd", content="by name")).customer_id == third.id
    assert (await log(firm, other.id, content="by id")).customer_id == third.id
    assert await do(firm, lambda s: Customer.named(s, "Acme Ltd", bob)) is None
    with pytest.raises(errors.CustomerOfSomebodyElse):
        await do(firm, lambda s: Customer.create(s, "Acme Ltd", bob, firm.now))


async def test_a_form_opened_before_the_merge_keeps_who_was_met(firm: Firm) -> None:
    kept = await add(firm, "Acme", chain=(Link("Li", "CTO", ""),))
    other = await add(firm, "Acme Ltd", chain=(Link("Li", "", ""), Link("Wu", "CEO", "")))
    chosen = tuple(one.id for one in await firm.db.read(lambda s: other.contacts(s)))
    await merge(firm, kept, other)
    record = await log(firm, other.id, theirs=chosen)
    assert await met(firm, record) == [("Li", kept.id), ("Wu", kept.id)]


async def test_what_was_recorded_after_the_merge_stays(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd", pains="slow")
    before = await log(firm, other.id, theirs=(NewContact("Li", "CTO"),), todos=(TodoEntry("a"),))
    made = await merge(firm, kept, other)
    firm.skip(hours=1)
    after = await log(firm, kept.id, content="after", todos=(TodoEntry("b"),))

    def meet_li(s: Session) -> None:
        li = s.exec(select(Contact.id).where(Contact.customer_id == kept.id)).one()
        s.add(FollowUpContact(followup_id=after.id, contact_id=li))
        s.get_one(Customer, kept.id).pains = "slow and dear"

    await do(firm, meet_li)
    await undo(firm, made)

    todos = await firm.db.read(lambda s: list(s.exec(select(Todo).order_by(col(Todo.id)))))
    assert [one.customer_id for one in todos] == [other.id, kept.id]
    assert await met(firm, before) == [("Li", other.id)]
    assert await met(firm, after) == [("Li", kept.id)]
    assert (await again(firm, kept)).pains == "slow and dear"
    assert (await again(firm, kept)).last_contact_at == after.occurred_at
    assert (await again(firm, other)).last_contact_at == before.occurred_at


async def test_what_was_added_to_a_moved_record_goes_where_it_goes(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    record = await log(firm, other.id)
    made = await merge(firm, kept, other)
    entry = Entry(
        other.id,
        firm.now,
        "edited",
        "UALICE",
        theirs=(NewContact("Wu", "CEO"),),
        todos=(TodoEntry("new", due=FRIDAY),),
        next_contact=LATER,
    )

    def revise(s: Session) -> None:
        row = s.get_one(FollowUp, record.id)
        logbook.revise(s, row, entry, history.stamp(row), firm.people["alice"], firm.now)

    await do(firm, revise)
    await undo(firm, made)
    card = await firm.db.read(
        lambda s: profile.card(s, s.get_one(Customer, other.id), firm.people["alice"])
    )
    assert [one.todo.text for one in card.promises] == ["new"]
    assert card.next_contacts == [LATER]
    assert await met(firm, record) == [("Wu", other.id)]
    assert ("Wu", "CEO", "") in await chain(firm, other)


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


async def test_an_undo_is_refused_while_the_kept_one_is_merged_away(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    third = await add(firm, "Acme Group")
    await log(firm, other.id)
    before = await firm.db.read(everything)
    first = await merge(firm, kept, other)
    second = await merge(firm, third, kept, "M2")
    with pytest.raises(errors.KeptWasMerged):
        await undo(firm, first)
    await undo(firm, second)
    await undo(firm, first)
    await undo(firm, first)
    assert await firm.db.read(everything) == before


async def test_an_undo_is_refused_while_another_has_the_name(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd")
    third = await add(firm, "Shop")
    made = await merge(firm, kept, other)
    alice = firm.people["alice"]

    async def rename(customer: Customer, name: str) -> None:
        await do(firm, lambda s: s.get_one(Customer, customer.id).rename(s, name, alice))

    with pytest.raises(errors.CustomerNameTaken):
        await rename(third, "Acme Ltd")
    await rename(kept, "Acme Ltd")
    with pytest.raises(errors.MergedNameTaken):
        await undo(firm, made)
    await rename(kept, "Acme")
    await undo(firm, made)
    found = await firm.db.read(lambda s: Customer.named(s, "acme ltd", alice))
    assert found is not None
    assert found.id == other.id


async def test_a_look_that_came_due_in_between_is_still_owed(firm: Firm) -> None:
    other = await add(firm, "Acme Ltd")
    firm.skip(days=10)
    made = await merge(firm, await add(firm, "Acme"), other)
    assert await firm.db.read(lambda s: _looks(s, other.id)) == []
    firm.skip(days=25)
    await undo(firm, made)
    due = await firm.db.read(lambda s: _looks(s, other.id))
    assert [one < firm.now for one in due] == [True]


def _looks(session: Session, customer_id: int) -> list[datetime]:
    pending = select(Reminder.send_at).where(
        Reminder.kind == "profile",
        Reminder.subject_id == customer_id,
        Reminder.state == ReminderState.PENDING,
    )
    return list(session.exec(pending))


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
            talks = [Entry(other.id, START, f"talk {number}", "UALICE") for number in range(3)]
            verbs: list[Callable[[Session], object]] = [
                partial(
                    logbook.log,
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


texts = st.sampled_from(["", "x", "y"])
links = st.dictionaries(st.sampled_from(["Li", "Wu", "li"]), st.tuples(texts, texts), max_size=3)
records = st.lists(
    st.tuples(st.sampled_from(["Li", "Wu", "Bo"]), st.booleans(), st.booleans()), max_size=3
)
sides = st.tuples(texts, texts, st.sampled_from([None, *Stage]), links, records, st.booleans())


@settings(max_examples=25, deadline=None)
@given(one=sides, two=sides)
def test_a_merge_undone_leaves_every_table_as_it_was(one: tuple, two: tuple) -> None:  # type: ignore[type-arg]
    with open_engine("sqlite://") as engine:
        alice = found_firm(engine)["alice"]
        with session_of(engine) as session:
            ids = [_make(session, name, side, alice) for name, side in (("A", one), ("B", two))]
        with session_of(engine) as session:
            before = everything(session)
        later = START + timedelta(minutes=5)
        with session_of(engine) as session:
            made = merging.merge(session, ids[0], ids[1], "M", alice, later).id
        with session_of(engine) as session:
            assert everything(session) != before
            strays = select(FollowUp).where(FollowUp.customer_id == ids[1])
            assert session.exec(strays).all() == []
        with session_of(engine) as session:
            merging.undo(session, made, alice, later + timedelta(minutes=5))
        with session_of(engine) as session:
            assert everything(session) == before


def _make(session: Session, name: str, side: tuple, alice: Person) -> int:  # type: ignore[type-arg]
    industry, pains, stage, known, logged, is_shared = side
    entry = ProfileEntry(
        name,
        "UALICE",
        industry=industry,
        pains=pains,
        stage=stage,
        shared=("UBOB",) if is_shared else (),
        chain=tuple(Link(who, *rest) for who, rest in known.items()),
    )
    customer = profile.create(session, entry, alice, START)
    made = []
    for number, (who, is_rich, _) in enumerate(logged):
        entry_ = Entry(
            customer.id,
            START - timedelta(hours=number),
            "talked",
            "UALICE",
            theirs=(NewContact(who, "CTO"),),
            todos=(TodoEntry("send it", due=FRIDAY),) if is_rich else (),
            next_contact=LATER if is_rich else None,
            issue=Urgency.URGENT if is_rich else None,
        )
        made.append(logbook.log(session, entry_, f"{name}{number}", alice, START))
    for record, (_, _, is_undone) in zip(made, logged, strict=True):
        if is_undone:
            logbook.undo(session, record, START)
    if customer.archived_at is not None:
        customer.archived_at = None
        customer.look(session, START)
    return customer.id
