"""One customer made two again."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, col, select

from models import Customer, FollowUp, Person, Todo, errors
from models.customers import search
from models.customers.contact import Contact
from models.customers.standing import Stage
from models.followups import history
from models.followups import log as followup_log
from models.followups import undo as followup_undo
from models.followups.entry import FollowUpInput, NewContact, TodoInput
from models.followups.followup import FollowUpContact
from models.merging import merge as merging
from models.profiles import card as cards
from models.profiles import save as profiles
from models.profiles.entry import ProfileEntry
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Urgency
from models.rules.names.decision_chain import Link
from tests.firm import START, Firm, open_engine, session_of
from tests.firm import found as found_firm
from tests.models.merging.mergers import (
    FRIDAY,
    LATER,
    add,
    again,
    chain,
    do,
    everything,
    log,
    merge,
    met,
    undo,
)


async def test_what_was_recorded_after_the_merge_stays(firm: Firm) -> None:
    kept, other = await add(firm, "Acme"), await add(firm, "Acme Ltd", pains="slow")
    before = await log(firm, other.id, theirs=(NewContact("Li", "CTO"),), todos=(TodoInput("a"),))
    made = await merge(firm, kept, other)
    firm.skip(hours=1)
    after = await log(firm, kept.id, content="after", todos=(TodoInput("b"),))

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
    entry = FollowUpInput(
        other.id,
        firm.now,
        "edited",
        "UALICE",
        theirs=(NewContact("Wu", "CEO"),),
        todos=(TodoInput("new", due=FRIDAY),),
        next_contact=LATER,
    )

    def revise(s: Session) -> None:
        row = s.get_one(FollowUp, record.id)
        followup_log.update(s, row, entry, history.stamp(s, row), firm.people["alice"], firm.now)

    await do(firm, revise)
    await undo(firm, made)
    card = await firm.db.read(
        lambda s: cards.card(s, s.get_one(Customer, other.id), firm.people["alice"], firm.now)
    )
    assert [one.todo.text for one in card.promises.first] == ["new"]
    assert [one.on for one in card.next_contacts] == [LATER]
    assert await met(firm, record) == [("Wu", other.id)]
    assert ("Wu", "CEO", "") in await chain(firm, other)


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
    found = await firm.db.read(lambda s: search.by_name(s, "acme ltd", alice))
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
        Reminder.stage == "today",
        Reminder.subject_id == customer_id,
        Reminder.state == ReminderState.PENDING,
    )
    return list(session.exec(pending))


texts = st.sampled_from(["", "x", "y"])


links = st.dictionaries(st.sampled_from(["Li", "Wu", "li"]), st.tuples(texts, texts), max_size=3)


records = st.lists(
    st.tuples(st.sampled_from(["Li", "Wu", "Bo"]), st.booleans(), st.booleans()), max_size=3
)


sides = st.tuples(texts, texts, st.sampled_from([None, *Stage]), links, records, st.booleans())


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """For every example: a new one would put all statements into words again."""
    with open_engine("sqlite://") as engine:
        yield engine


@settings(max_examples=25, deadline=None)
@given(one=sides, two=sides)
def test_a_merge_undone_leaves_every_table_as_it_was(
    engine: Engine, one: tuple[Any, ...], two: tuple[Any, ...]
) -> None:
    SQLModel.metadata.drop_all(engine)
    SQLModel.metadata.create_all(engine)
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
    customer = profiles.create(session, entry, alice, START)
    made = []
    for number, (who, is_rich, _) in enumerate(logged):
        entry_ = FollowUpInput(
            customer.id,
            START - timedelta(hours=number),
            "talked",
            "UALICE",
            theirs=(NewContact(who, "CTO"),),
            todos=(TodoInput("send it", due=FRIDAY),) if is_rich else (),
            next_contact=LATER if is_rich else None,
            issue=Urgency.URGENT if is_rich else None,
        )
        made.append(followup_log.create(session, entry_, f"{name}{number}", alice, START))
    for record, (_, _, is_undone) in zip(made, logged, strict=True):
        if is_undone:
            followup_undo.undo(session, record, START)
    if customer.archived_at is not None:
        customer.archived_at = None
        customer.mark_profile_reviewed(session, START)
    return customer.id
