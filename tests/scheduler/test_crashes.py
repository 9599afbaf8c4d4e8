"""One message for each promise, whatever dies, hangs or races: each new Deliverer here is
another process on the same database."""

import asyncio
import functools
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date

import pytest
from sqlmodel import Session, select

from models import Customer, Issue, Todo
from models.delivery.delivery import Delivery, DeliveryState
from models.delivery.rate_limit import UNLIMITED
from models.reminder import ReminderState
from models.rules.deadlines import Stage, Urgency
from models.rules.lease import LEASE
from scheduler.deliver import Deliverer
from scheduler.messenger import DeliveryUnknown, PermanentFailure, TryLater
from tests.firm import Firm, claim_next, open_firm
from tests.scheduler.ears import Ears, Killed

FRIDAY = date(2026, 5, 8)
LOST = TryLater("answer lost", is_uncertain=True)


@pytest.fixture
async def firm(sqlite_url: str) -> AsyncIterator[Firm]:
    async with open_firm(sqlite_url) as firm:
        await firm.promise("send the deck", by="bob")
        yield firm


def process(firm: Firm, ears: Ears) -> Deliverer:
    return Deliverer(firm.database, ears, lambda: firm.now)


async def until_settled(firm: Firm, ears: Ears) -> None:
    """A process that is not killed works on, with the time it takes."""
    for _ in range(5):
        await process(firm, ears).tick()
        firm.skip(seconds=LEASE.total_seconds())


async def only_delivery(firm: Firm) -> Delivery:
    return await firm.db.read(lambda session: session.exec(select(Delivery)).one())


async def killed_in(deliverer: Deliverer) -> None:
    with pytest.raises(Killed):
        await deliverer.tick()


@pytest.mark.parametrize("step", ["before", "after"])
async def test_a_process_killed_around_a_post_leaves_one_message(
    firm: Firm, ears: Ears, step: str
) -> None:
    getattr(ears, step).append(Killed())
    await killed_in(process(firm, ears))
    was_posted = len(ears.heard)
    assert was_posted == (step == "after")

    firm.skip(seconds=LEASE.total_seconds() - 1)
    assert await process(firm, ears).tick() == 0  # the lease holds: nobody else touches it
    firm.skip(seconds=1)
    assert await process(firm, ears).tick() == 1
    assert ears.asked == 1
    assert len(ears.heard) == 1
    delivery = await only_delivery(firm)
    assert (delivery.state, delivery.ts) == (DeliveryState.SENT, "1")
    assert [one.state for one in await firm.reminders()] == [ReminderState.SAID]


async def test_a_process_killed_right_after_its_claim_leaves_one_message(
    firm: Firm, ears: Ears
) -> None:
    await firm.database.write(lambda session: claim_next(session, firm.now))
    await until_settled(firm, ears)
    assert len(ears.heard) == 1


async def test_a_process_killed_at_a_second_attempt_leaves_one_message(
    firm: Firm, ears: Ears
) -> None:
    ears.before.append(TryLater("ratelimited"))  # certainly not there
    ears.after.append(Killed())
    await process(firm, ears).tick()
    firm.skip(minutes=1)
    await killed_in(process(firm, ears))
    assert len(ears.heard) == 1
    await until_settled(firm, ears)
    assert len(ears.heard) == 1
    assert (await only_delivery(firm)).state is DeliveryState.SENT


async def test_a_lost_answer_is_looked_for_before_anything_is_said_again(
    firm: Firm, ears: Ears
) -> None:
    ears.after.append(LOST)
    await until_settled(firm, ears)
    assert (len(ears.heard), ears.asked) == (1, 1)
    assert (await only_delivery(firm)).state is DeliveryState.SENT


async def test_a_lost_request_is_said_once_it_is_not_found(firm: Firm, ears: Ears) -> None:
    ears.before.append(LOST)
    await until_settled(firm, ears)
    assert (len(ears.heard), ears.asked) == (1, 1)


async def test_what_may_be_there_is_not_looked_for_before_history_can_show_it(
    firm: Firm, ears: Ears
) -> None:
    ears.after.append(LOST)
    await process(firm, ears).tick()
    firm.skip(seconds=LEASE.total_seconds() - 1)
    assert await process(firm, ears).tick() == 0


@pytest.mark.parametrize("problem", [TryLater("ratelimited"), TryLater("busy"), RuntimeError()])
async def test_while_history_cannot_be_read_nothing_is_said_again(
    firm: Firm, ears: Ears, problem: Exception
) -> None:
    ears.after.append(LOST)
    ears.when_asked.extend([problem, problem])
    await until_settled(firm, ears)
    assert (len(ears.heard), ears.asked) == (1, 3)


async def test_what_is_known_not_to_be_there_is_not_looked_for_again(
    firm: Firm, ears: Ears
) -> None:
    ears.before.extend([LOST, TryLater("ratelimited")])
    await until_settled(firm, ears)
    assert (len(ears.heard), ears.asked) == (1, 1)


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (DeliveryUnknown("no"), DeliveryState.AMBIGUOUS),
        (PermanentFailure("left"), DeliveryState.FAILED),
    ],
)
async def test_what_cannot_be_found_out_is_kept_and_not_said_again(
    firm: Firm, ears: Ears, problem: Exception, state: DeliveryState
) -> None:
    ears.after.append(LOST)
    ears.when_asked.append(problem)
    await until_settled(firm, ears)
    assert [one.to for one in ears.heard if one.to == "Alice"] == ["Alice"]
    first = await firm.database.read(lambda session: session.get_one(Delivery, 1))
    assert first.state is state


async def test_a_process_that_slept_past_its_lease_does_not_settle(firm: Firm, ears: Ears) -> None:
    sleeper = Ears(hold={"Alice": asyncio.Event()})
    sleeper.after.append(PermanentFailure("too late"))
    tick = asyncio.create_task(process(firm, sleeper).tick())
    await sleeper.until(lambda: sleeper.underway > 0)
    firm.skip(seconds=LEASE.total_seconds())
    await process(firm, ears).tick()
    sleeper.hold["Alice"].set()
    await tick
    assert (await only_delivery(firm)).state is DeliveryState.SENT
    assert [one.state for one in await firm.reminders()] == [ReminderState.SAID]


async def test_a_claim_that_another_process_took_over_is_not_said(firm: Firm, ears: Ears) -> None:
    stale = await firm.database.write(lambda session: claim_next(session, firm.now))
    firm.skip(seconds=LEASE.total_seconds())
    await firm.database.write(lambda session: Delivery.reclaim(session, firm.now, UNLIMITED, 1))
    assert await firm.database.write(stale.lock_if_ours) is None


async def test_done_and_reopened_while_its_message_was_on_the_way_is_not_said_twice(
    firm: Firm, ears: Ears
) -> None:
    ears.hold["Alice"] = asyncio.Event()
    tick = asyncio.create_task(process(firm, ears).tick())
    await ears.until(lambda: ears.underway > 0)

    def finish_and_reopen(session: Session) -> None:
        todo = session.exec(select(Todo)).one()
        todo.finish(session, firm.now)
        todo.reopen(session, firm.now)

    await firm.db.write(finish_and_reopen)
    assert await process(firm, Ears()).tick() == 0
    ears.hold["Alice"].set()
    await tick
    await until_settled(firm, ears)
    assert len(ears.heard) == 1
    assert [one.state for one in await firm.reminders()] == [ReminderState.SAID]


async def test_two_processes_that_race_say_each_of_200_once(postgres_url: str) -> None:
    async with open_firm(postgres_url, others=[f"rep {n}" for n in range(20)]) as firm:
        names = sorted(firm.people)
        for number in range(100):
            owner = names[number % len(names)]
            await firm.promise(f"given {number}", owner, by="mei" if owner != "mei" else "bob")
            await firm.promise(f"due {number}", owner, due=FRIDAY)
        firm.skip(hours=23)
        both = Ears()
        racers = [process(firm, both) for _ in range(2)]
        taken = await asyncio.gather(*(racer.tick() for racer in racers))
        assert all(taken), "one process did it all: that was no race"
        await until_settled(firm, both)
        expected = {(f"given {n}", Stage.IMMEDIATE): 1 for n in range(100)}
        expected |= {(f"due {n}", Stage.DAY_BEFORE): 1 for n in range(100)}
        assert both.times == expected


async def test_processes_that_race_after_an_outage_say_only_the_latest_stage(
    postgres_url: str,
) -> None:
    """Several stages of one issue are due at once: no deadlock, and no earlier one is said."""
    async with open_firm(postgres_url) as firm:
        heard = Ears()
        for number in range(8):
            await firm.db.write(functools.partial(raise_issue, firm, number))
            firm.skip(days=3)
            await asyncio.gather(*(process(firm, heard).tick() for _ in range(3)))
        firm.skip(days=1)  # the manager's morning
        await until_settled(firm, heard)
        told = Counter((one.to, stage) for one in heard.heard for stage in one.stages)
        assert told.pop(("Alice", Stage.STILL_OPEN)) > 0  # on the lists of the weeks
        assert told == {("Alice", Stage.MISSED): 8, ("Mei", Stage.MISSED): 8}


def raise_issue(firm: Firm, number: int, session: Session) -> None:
    alice = firm.people["alice"]
    customer = Customer.create(session, f"Acme {number}", alice, firm.now)
    Issue.raise_(
        session,
        "how fast?",
        Urgency.COMPLEX,
        customer_id=customer.id,
        owner=alice,
        by=alice,
        now=firm.now,
    )
    customer.archive(session, firm.now)
