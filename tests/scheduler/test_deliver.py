"""From what is due to a message that was said once, whatever breaks on the way."""

import asyncio
from collections import Counter
from datetime import date, timedelta

import pytest
from sqlmodel import Session, select

from models import Todo
from models.delivery.delivery import MAX_FAILURES, Delivery, DeliveryState
from models.delivery.rate_limit import MAX_PAUSE
from models.reminder import ReminderState
from models.rules.deadlines import Stage
from scheduler.deliver import MAX_CONCURRENT, Deliverer
from scheduler.messenger import DeliveryUnknown, PermanentFailure, TryLater
from tests.firm import Firm
from tests.scheduler.ears import Ears

FRIDAY = date(2026, 5, 8)


async def deliveries(firm: Firm) -> list[Delivery]:
    return await firm.db.read(lambda session: list(session.exec(select(Delivery))))


async def change(firm: Firm, todo: Todo, verb: str, *arguments: object) -> None:
    def write(session: Session) -> None:
        getattr(session.get_one(Todo, todo.id), verb)(session, *arguments)

    await firm.db.write(write)


async def states(firm: Firm) -> list[ReminderState]:
    return [one.state for one in await firm.reminders()]


async def test_nothing_is_said_before_its_time(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("send the deck", due=FRIDAY)
    assert await deliverer.tick() == 0
    firm.skip(hours=22, minutes=29)
    assert await deliverer.tick() == 0
    firm.skip(minutes=1)
    assert await deliverer.tick() == 1
    assert ears.groups == [("Alice", ["send the deck"])]
    assert await deliverer.tick() == 0


async def test_what_interrupts_comes_alone_and_the_rest_is_gathered_for_each_person(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    for owner in ("alice", "bob"):
        for number in range(2):
            await firm.promise(f"{owner} {number}", owner, due=FRIDAY)
            await firm.promise(f"{owner} given {number}", owner, by="mei")
    firm.skip(hours=23)
    await deliverer.tick()
    assert sorted(ears.groups) == [
        ("Alice", ["alice 0", "alice 1"]),
        ("Alice", ["alice given 0"]),
        ("Alice", ["alice given 1"]),
        ("Bob", ["bob 0", "bob 1"]),
        ("Bob", ["bob given 0"]),
        ("Bob", ["bob given 1"]),
    ]


async def test_however_many_are_due_in_the_morning_they_come_in_one_message(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    for number in range(40):
        await firm.promise(str(number), due=FRIDAY)
    firm.skip(hours=23)
    await deliverer.tick()
    assert [len(one.what) for one in ears.heard] == [40]
    assert set(ears.times.values()) == {1}


async def test_after_an_outage_only_the_latest_stage_of_each_todo_is_said(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    for number in range(11):
        await firm.promise(str(number), due=FRIDAY)
    firm.skip(days=5)
    await deliverer.tick()
    overdue = {(str(number), Stage.OVERDUE): 1 for number in range(11)}
    of_manager = {(str(number), Stage.MISSED): 1 for number in range(11)}
    assert ears.times == overdue | of_manager
    assert (await states(firm)).count(ReminderState.PASSED_OVER) == 2 * len(overdue)
    assert await deliverer.tick() == 0


async def test_what_was_settled_meanwhile_is_left_out(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    done, kept = await firm.promise("done", due=FRIDAY), await firm.promise("kept", due=FRIDAY)
    firm.skip(hours=23)
    ears.before.append(TryLater("busy"))
    await deliverer.tick()
    await change(firm, done, "finish", firm.now)
    firm.skip(minutes=1)
    await deliverer.tick()
    assert ears.groups == [("Alice", ["kept"])]
    await change(firm, kept, "finish", firm.now)
    assert (
        await states(firm)
        == [ReminderState.CANCELLED] * 5 + [ReminderState.SAID] + [ReminderState.CANCELLED] * 4
    )


async def test_a_message_that_has_nothing_left_to_say_is_not_sent(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    todo = await firm.promise("send the deck", due=FRIDAY)
    firm.skip(hours=23)
    ears.before.append(TryLater("busy"))
    await deliverer.tick()
    await change(firm, todo, "finish", firm.now)
    firm.skip(minutes=1)
    assert await deliverer.tick() == 1
    assert ears.heard == []
    assert [one.state for one in await deliveries(firm)] == [DeliveryState.NOT_NEEDED]


@pytest.mark.parametrize("verb", ["reassign", "move", "snooze"])
async def test_what_stopped_being_true_between_two_attempts_is_not_said(
    firm: Firm, ears: Ears, deliverer: Deliverer, verb: str
) -> None:
    todo = await firm.promise("send the deck", due=FRIDAY)
    firm.skip(hours=23)
    ears.before.append(TryLater("busy"))
    await deliverer.tick()
    later = {
        "reassign": (firm.people["bob"], firm.people["alice"]),
        "move": (FRIDAY + timedelta(days=7), firm.people["alice"]),
        "snooze": (firm.now + timedelta(hours=5),),
    }
    await change(firm, todo, verb, *later[verb], firm.now)
    firm.skip(minutes=1)
    await deliverer.tick()
    assert [one for one in ears.heard if one.to == "Alice"] == []


async def test_a_later_try_comes_after_what_was_asked_for_and_waits_longer_each_time(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("send the deck", by="bob")
    ears.before.extend([TryLater("busy"), TryLater("busy", after=300), TryLater("busy"), None])
    for seconds in (2, 300, 8):
        assert await deliverer.tick() == 1
        firm.skip(seconds=seconds - 1)
        assert await deliverer.tick() == 0
        firm.skip(seconds=1)
    assert await deliverer.tick() == 1
    assert (len(ears.heard), ears.asked) == (1, 0)


async def test_an_outage_loses_nothing_however_long_it_lasts(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("send the deck", by="bob")
    for _ in range(MAX_FAILURES + 20):
        ears.before.append(TryLater("ClientConnectorError"))
        assert await deliverer.tick() == 1
        firm.skip(seconds=MAX_PAUSE.total_seconds())
    assert await deliverer.tick() == 1
    assert await states(firm) == [ReminderState.SAID]


async def test_what_fails_for_a_day_while_others_get_through_is_given_up(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    ears.refused = "send the deck"
    await firm.promise("send the deck", by="bob")
    for attempts in range(1, 2 * MAX_FAILURES):
        await firm.promise(f"call number {attempts}", by="bob")
        await deliverer.tick()
        if DeliveryState.FAILED in {one.state for one in await deliveries(firm)}:
            break
        firm.skip(seconds=MAX_PAUSE.total_seconds())
    assert timedelta(hours=24) < attempts * MAX_PAUSE < timedelta(hours=32)
    failed = [one for one in await firm.reminders() if one.state is ReminderState.FAILED]
    assert len(failed) == 1
    assert "send the deck" not in [what for one in ears.heard for what in one.what]


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (PermanentFailure("user_disabled"), DeliveryState.FAILED),
        (DeliveryUnknown("history unreadable"), DeliveryState.AMBIGUOUS),
    ],
)
async def test_a_refusal_is_kept_and_does_not_stop_the_others(
    firm: Firm, ears: Ears, deliverer: Deliverer, problem: Exception, state: DeliveryState
) -> None:
    await firm.promise("one", by="bob")
    await firm.promise("two", by="bob")
    ears.before.append(problem)
    await deliverer.tick()
    # Who is out of reach is said to the manager: tests/conversations/test_unreachable.py.
    assert len([one for one in ears.heard if one.to == "Alice"]) == 1
    kept = {one.state: one.error for one in await deliveries(firm)}
    assert kept == {state: str(problem), DeliveryState.SENT: None}
    assert [state for state in await states(firm) if state is not ReminderState.SAID] == [
        ReminderState.FAILED
    ]
    firm.skip(days=1)
    assert await deliverer.tick() == 0


async def test_what_cannot_be_put_into_words_does_not_stop_the_others(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    ears.broken = "broken"
    for text in ("broken", "whole"):
        await firm.promise(text, by="bob")
    await deliverer.tick()
    assert ears.groups == [("Alice", ["whole"])]


async def test_a_slow_person_holds_up_nobody(firm: Firm, ears: Ears, deliverer: Deliverer) -> None:
    ears.hold["Alice"] = asyncio.Event()
    await firm.promise("slow", "alice", by="mei")
    for number in range(20):
        await firm.promise(str(number), "bob", by="mei")
    tick = asyncio.create_task(deliverer.tick())
    await ears.until(lambda: len(ears.heard) == 20)
    assert {one.to for one in ears.heard} == {"Bob"}
    ears.hold["Alice"].set()
    assert await tick == 21


async def test_told_to_stop_it_ends_what_it_has_begun_and_begins_nothing(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    ears.hold["Alice"] = asyncio.Event()
    for number in range(MAX_CONCURRENT + 2):
        await firm.promise(str(number), by="bob")
    tick = asyncio.create_task(deliverer.tick())
    await ears.until(lambda: ears.underway > 0)
    deliverer.stop()
    ears.hold["Alice"].set()
    begun = await tick
    assert 0 < begun <= MAX_CONCURRENT
    assert Counter(await states(firm)) == {
        ReminderState.SAID: begun,
        ReminderState.PENDING: MAX_CONCURRENT + 2 - begun,
    }


async def test_what_becomes_due_while_a_message_hangs_is_said_all_the_same(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    ears.hold["Alice"] = asyncio.Event()
    await firm.promise("hangs", "alice", by="mei")
    await deliverer.run()
    await ears.until(lambda: ears.underway == 1)

    await firm.promise("at once", "bob", by="mei")
    await deliverer.run()
    await ears.until(lambda: ears.groups == [("Bob", ["at once"])])

    ears.hold["Alice"].set()
    await deliverer.finish()
    assert sorted(ears.groups) == [("Alice", ["hangs"]), ("Bob", ["at once"])]
