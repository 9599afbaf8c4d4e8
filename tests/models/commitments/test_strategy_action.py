"""The occurrences of an action: one is open at a time. Alice, Wed 6 May 2026 10:30."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from sqlmodel import Session, col, select

from models import Customer, Person, Strategy, StrategyAction, errors
from models.commitments.action_occurrence import (
    ActionOccurrence,
    Completion,
    OccurrenceState,
    StrategyEnd,
    completions,
)
from models.merging import merge
from models.notifications.unreachable import Unreachable
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Stage
from models.strategies import save as saving
from models.strategies.entry import ActionEntry, StrategyEntry
from models.strategies.entry import read as read_entry
from tests.firm import Firm


def begin(session: Session, firm: Firm, timing: str, name: str = "Acme") -> StrategyAction:
    """A strategy for a customer of alice's with one action of hers."""
    alice = session.get_one(Person, firm.people["alice"].id)
    customer = Customer.create(session, name, alice, firm.now)
    entry = StrategyEntry(goal="Grow", actions=(ActionEntry("Call", "UALICE", timing),))
    stamp = read_entry(session, customer).stamp
    saved = saving.save(session, customer, entry, stamp, alice, firm.now, is_new=True)
    return saved.actions(session)[0]


async def made(firm: Firm, timing: str) -> int:
    return await firm.db.write(lambda session: begin(session, firm, timing).id)


async def does(firm: Firm, action_id: int, verb: Callable[..., None], *more: object) -> None:
    def write(session: Session) -> None:
        action = session.get_one(StrategyAction, action_id)
        alice = session.get_one(Person, firm.people["alice"].id)
        action.catch_up(session, alice, firm.now)
        verb(action, session, *more, alice, firm.now)

    await firm.db.write(write)


async def undo(firm: Firm, action_id: int) -> None:
    def write(session: Session) -> None:
        session.get_one(StrategyAction, action_id).undo(session, firm.now)

    await firm.db.write(write)


async def stored(firm: Firm, action_id: int) -> StrategyAction:
    return await firm.db.read(lambda session: session.get_one(StrategyAction, action_id))


async def completion(firm: Firm, action_id: int) -> Completion:
    def read(session: Session) -> Completion:
        action = session.get_one(StrategyAction, action_id)
        return completions(session, [action], firm.now)[action_id]

    return await firm.db.read(read)


async def pending(firm: Firm) -> list[tuple[Stage, datetime]]:
    return sorted(
        (one.stage, one.send_at)
        for one in await firm.reminders()
        if one.kind is Kind.STRATEGY_ACTION and one.state is ReminderState.PENDING
    )


async def test_done_early_it_is_due_the_next_time(firm: Firm) -> None:
    id = await made(firm, "every last Friday")
    assert (await stored(firm, id)).due == date(2026, 5, 29)
    await does(firm, id, StrategyAction.do)
    assert (await stored(firm, id)).due == date(2026, 6, 26)
    assert await completion(firm, id) == Completion(1, 1)


async def test_a_quota_is_open_until_it_is_full(firm: Firm) -> None:
    id = await made(firm, "2 visits a quarter")
    assert (await stored(firm, id)).due == date(2026, 6, 30)
    await does(firm, id, StrategyAction.do)
    assert (await stored(firm, id)).due == date(2026, 6, 30)
    assert await completion(firm, id) == Completion(1, 1)
    await does(firm, id, StrategyAction.do)
    assert (await stored(firm, id)).due == date(2026, 9, 30)
    assert await completion(firm, id) == Completion(2, 2)
    firm.skip(days=147)  # Wednesday the 30th of September
    assert await completion(firm, id) == Completion(2, 4)


@pytest.mark.parametrize(
    "timing",
    [
        "every last Friday",
        "once a month",
        "from July on the 15th of every month",
        "3 demos",
        "by 30 June",
    ],
)
async def test_nothing_is_owed_before_its_day(firm: Firm, timing: str) -> None:
    assert await completion(firm, await made(firm, timing)) == Completion(0, 0)


async def test_what_is_skipped_with_a_reason_is_owed_no_longer_and_can_be_taken_back(
    firm: Firm,
) -> None:
    id = await made(firm, "every Monday")
    firm.skip(days=5)  # Monday the 11th
    assert await completion(firm, id) == Completion(0, 1)
    await does(firm, id, StrategyAction.skip, "she is away")
    assert await completion(firm, id) == Completion(0, 0)
    await undo(firm, id)
    assert await completion(firm, id) == Completion(0, 1)
    assert (await stored(firm, id)).due == date(2026, 5, 11)
    await does(firm, id, StrategyAction.skip, "she is away")
    firm.skip(days=1)
    with pytest.raises(errors.DoneTooLongAgo):
        await undo(firm, id)


async def test_an_action_that_ended_with_what_was_skipped_goes_on_once_that_is_taken_back(
    firm: Firm,
) -> None:
    id = await made(firm, "3 demos")
    await does(firm, id, StrategyAction.do)
    await does(firm, id, StrategyAction.skip, "they have seen enough")
    assert (await stored(firm, id)).ended_why is StrategyEnd.OVER
    assert await completion(firm, id) == Completion(1, 1)
    await undo(firm, id)
    action = await stored(firm, id)
    assert (action.is_open, action.times) == (True, 1)


@pytest.mark.parametrize("timing", ["3 demos", "3 demos by 30 June"])
async def test_so_many_times_have_another_last_day_once_they_are_moved(
    firm: Firm, timing: str
) -> None:
    id = await made(firm, timing)
    await does(firm, id, StrategyAction.do)
    await does(firm, id, StrategyAction.move, date(2026, 7, 10))
    action = await stored(firm, id)
    assert action.recurs_by is not None
    assert (action.due, action.recurs_by.end, action.times) == (date(2026, 7, 10),) * 2 + (1,)
    firm.skip(days=66)  # Saturday the 11th of July
    assert await completion(firm, id) == Completion(1, 3)


async def test_a_total_is_over_with_the_last(firm: Firm) -> None:
    id = await made(firm, "3 demos")
    for done in range(1, 4):
        await does(firm, id, StrategyAction.do)
        assert await completion(firm, id) == Completion(done, done)
    ended = await stored(firm, id)
    assert (ended.ended_at, ended.ended_why) == (firm.now, StrategyEnd.OVER)


async def test_its_end_is_reached(firm: Firm) -> None:
    id = await made(firm, "every Monday until 18 May")
    await does(firm, id, StrategyAction.do)
    await does(firm, id, StrategyAction.skip, "she is away")
    ended = await stored(firm, id)
    assert ended.ended_why is StrategyEnd.OVER
    assert await completion(firm, id) == Completion(1, 1)
    assert await pending(firm) == []


async def test_after_an_outage_the_latest_is_open_and_one_was_missed(firm: Firm) -> None:
    id = await made(firm, "every Monday")
    firm.skip(days=27)  # Tuesday the 2nd of June
    assert await completion(firm, id) == Completion(0, 2)
    await does(firm, id, StrategyAction.do)
    assert (await stored(firm, id)).due == date(2026, 6, 8)
    assert await completion(firm, id) == Completion(1, 2)

    def states(session: Session) -> list[tuple[date | None, OccurrenceState]]:
        rows = session.exec(select(ActionOccurrence).order_by(col(ActionOccurrence.id)))
        return [(one.due, one.state) for one in rows]

    assert await firm.db.read(states) == [
        (date(2026, 5, 11), OccurrenceState.MISSED),
        (date(2026, 6, 1), OccurrenceState.DONE),
    ]


async def test_moved_past_the_next_one_it_stands_for_both(firm: Firm) -> None:
    id = await made(firm, "every Monday")
    await does(firm, id, StrategyAction.move, date(2026, 5, 20))
    assert (await stored(firm, id)).due == date(2026, 5, 20)
    await does(firm, id, StrategyAction.do)
    assert (await stored(firm, id)).due == date(2026, 5, 25)
    assert await completion(firm, id) == Completion(1, 1)


async def test_it_cannot_be_moved_into_the_past_or_skipped_without_a_reason(firm: Firm) -> None:
    id = await made(firm, "every Monday")
    with pytest.raises(errors.DateInPast):
        await does(firm, id, StrategyAction.move, date(2026, 5, 5))
    with pytest.raises(errors.Empty):
        await does(firm, id, StrategyAction.skip, " ")


async def test_it_goes_with_the_customer_and_with_who_cannot_be_reached(firm: Firm) -> None:
    id = await made(firm, "every Monday")

    def give(session: Session) -> None:
        alice, bob = (session.get_one(Person, firm.people[n].id) for n in ("alice", "bob"))
        [customer] = Customer.owned_by(session, alice)
        customer.reassign(session, bob, alice, firm.now)

    await firm.db.write(give)
    assert (await stored(firm, id)).owner_id == firm.people["bob"].id

    def transfer(session: Session) -> None:
        bob, mei = (session.get_one(Person, firm.people[n].id) for n in ("bob", "mei"))
        Unreachable.of(session, bob).transfer(session, mei, mei, firm.now)

    await firm.db.write(transfer)
    assert (await stored(firm, id)).owner_id == firm.people["mei"].id


async def test_of_two_customers_that_are_one_the_kept_one_s_strategy_stays(firm: Firm) -> None:
    kept = await firm.db.write(lambda session: begin(session, firm, "every Monday").customer_id)
    other = await firm.db.write(
        lambda session: begin(session, firm, "every Friday", "Bolt").customer_id
    )

    def join(session: Session) -> int:
        alice = session.get_one(Person, firm.people["alice"].id)
        return merge.merge(session, kept, other, "V1", alice, firm.now).id

    made_id = await firm.db.write(join)

    def standing(session: Session) -> list[tuple[int, StrategyEnd | None]]:
        rows = session.exec(select(Strategy).order_by(col(Strategy.id)))
        return [(one.customer_id, one.ended_why) for one in rows]

    assert await firm.db.read(standing) == [(kept, None), (kept, StrategyEnd.MERGED)]
    assert len(await pending(firm)) == 3

    def part(session: Session) -> None:
        merge.undo(session, made_id, session.get_one(Person, firm.people["alice"].id), firm.now)

    await firm.db.write(part)
    assert await firm.db.read(standing) == [(kept, None), (other, None)]
    assert len(await pending(firm)) == 6


async def test_an_action_added_after_a_merge_goes_back_with_its_strategy(firm: Firm) -> None:
    other = await firm.db.write(lambda session: begin(session, firm, "every Friday").customer_id)

    def join(session: Session) -> tuple[int, int]:
        alice = session.get_one(Person, firm.people["alice"].id)
        kept = Customer.create(session, "Bolt", alice, firm.now)
        made_id = merge.merge(session, kept.id, other, "V1", alice, firm.now).id
        entry = read_entry(session, kept)
        more = (*entry.actions, ActionEntry("Visit", "UALICE", "every Monday", row=2))
        changed = StrategyEntry(goal="Grow", actions=more)
        saving.save(session, kept, changed, entry.stamp, alice, firm.now, is_new=False)
        return kept.id, made_id

    kept, made_id = await firm.db.write(join)

    def owners(session: Session) -> set[int]:
        return {one.customer_id for one in session.exec(select(StrategyAction))}

    assert await firm.db.read(owners) == {kept}

    def part(session: Session) -> None:
        merge.undo(session, made_id, session.get_one(Person, firm.people["alice"].id), firm.now)

    await firm.db.write(part)
    assert await firm.db.read(owners) == {other}


async def test_a_customer_has_one_current_strategy_and_keeps_the_others(firm: Firm) -> None:
    first = await firm.db.write(lambda session: begin(session, firm, "every Monday").strategy_id)
    await firm.db.write(lambda session: begin(session, firm, "every Friday").id)

    def read(session: Session) -> tuple[int, list[StrategyEnd | None]]:
        rows = session.exec(select(Strategy).order_by(col(Strategy.id)))
        why = [one.ended_why for one in rows]
        reminders = select(Reminder).where(Reminder.state == ReminderState.PENDING)
        kinds = [one.kind for one in session.exec(reminders)]
        return kinds.count(Kind.STRATEGY_ACTION), why

    assert first == 1
    assert await firm.db.read(read) == (3, [StrategyEnd.REPLACED, None])
