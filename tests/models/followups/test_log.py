"""Logging a follow-up, changing it, undoing it. Alice, at 10:30 of Wednesday 6 May 2026."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from sqlmodel import Session, col, select

from models import Appointment, Customer, FollowUp, Person, Todo, errors
from models.commitments.appointment import AppointmentState
from models.errors import Invalid, Problem
from models.followups import history
from models.followups import log as followup_log
from models.followups import undo as followup_undo
from models.followups.entry import FollowUpInput, TodoInput
from models.reminder import Reminder, ReminderState
from tests.firm import START, TEAM, Firm, open_firm

T = TypeVar("T")
TODAY, MONDAY, FRIDAY = date(2026, 5, 6), date(2026, 5, 11), date(2026, 5, 15)
ENTRY = FollowUpInput("Acme", START, "Showed plan A", "UALICE")
ZERO_WIDTH = "\u200b\u2060\ufeff"


@pytest.fixture
async def firm(sqlite_url: str) -> AsyncIterator[Firm]:
    async with open_firm(sqlite_url) as firm:
        yield firm


async def log(firm: Firm, entry: FollowUpInput = ENTRY, submission: str = "V1") -> FollowUp:
    alice = firm.people["alice"]
    return await firm.db.write(lambda s: followup_log.create(s, entry, submission, alice, firm.now))


async def revise(firm: Firm, followup: FollowUp, entry: FollowUpInput) -> None:
    def write(session: Session) -> None:
        row = session.get_one(FollowUp, followup.id)
        alice = firm.people["alice"]
        followup_log.update(session, row, entry, history.stamp(session, row), alice, firm.now)

    await firm.db.write(write)


async def undo(firm: Firm, followup: FollowUp) -> None:
    await firm.db.write(lambda s: followup_undo.undo(s, s.get_one(FollowUp, followup.id), firm.now))


async def every(firm: Firm, kind: type[T]) -> list[T]:
    return await firm.db.read(lambda s: list(s.exec(select(kind).order_by(col(kind.id)))))  # type: ignore[attr-defined]


async def wrong(firm: Firm, entry: FollowUpInput) -> dict[str | None, str]:
    """Field → problem; nothing was stored."""
    with pytest.raises((Invalid, Problem)) as caught:
        await log(firm, entry)
    error = caught.value
    problems = error.problems if isinstance(error, Invalid) else [error]
    assert await every(firm, FollowUp) == []
    assert await every(firm, Customer) == []
    return {one.field: type(one).__name__ for one in problems if isinstance(one, Problem)}


async def test_the_same_form_sent_twice_is_saved_once(firm: Firm) -> None:
    first = await log(firm, replace(ENTRY, todos=(TodoInput("send it"),)))
    assert (await log(firm)).id == first.id
    assert len(await every(firm, FollowUp)) == len(await every(firm, Todo)) == 1


async def test_the_same_form_sent_twice_at_the_same_time_is_saved_once(database_url: str) -> None:
    async with open_firm(database_url) as firm:
        entry = replace(ENTRY, todos=(TodoInput("send it"),), next_contact=FRIDAY)

        def write(session: Session) -> int:
            return followup_log.create(session, entry, "V1", firm.people["alice"], START).id

        both = [asyncio.to_thread(firm.database._write, write, TEAM) for _ in range(6)]
        assert len(set(await asyncio.gather(*both))) == 1
        assert len(await every(firm, FollowUp)) == len(await every(firm, Todo)) == 1
        assert len(await every(firm, Appointment)) == len(await every(firm, Customer)) == 1


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"content": "   \n"}, "content", "Empty"),
        ({"content": ZERO_WIDTH}, "content", "Empty"),
        ({"content": "x" * 3001}, "content", "TextTooLong"),
        ({"feedback": "x" * 3001}, "feedback", "TextTooLong"),
        ({"occurred_at": START + timedelta(minutes=61)}, "occurred_at", "MeetingInFuture"),
        ({"next_contact": TODAY - timedelta(days=1)}, "next_contact", "ContactBeforeMeeting"),
        (
            {
                "occurred_at": START - timedelta(days=9),
                "next_contact": TODAY - timedelta(days=1),
            },
            "next_contact",
            "DateInPast",
        ),
        ({"todos": (TodoInput(" ", due=FRIDAY, row=2),)}, "todo_2_text", "NothingToDo"),
        ({"todos": (TodoInput(ZERO_WIDTH, due=FRIDAY),)}, "todo_1_text", "NothingToDo"),
        ({"todos": (TodoInput("x" * 501, row=3),)}, "todo_3_text", "TextTooLong"),
        (
            {"todos": (TodoInput("x", due=TODAY - timedelta(days=1), row=2),)},
            "todo_2_due",
            "DateInPast",
        ),
        (
            {"todos": tuple(TodoInput(str(row), row=row) for row in range(1, 22))},
            "todo_20_text",
            "TooManyTodos",
        ),
        ({"customer": "x" * 300}, "customer", "CustomerNameTooLong"),
        ({"customer": "  "}, "customer", "CustomerNameEmpty"),
        ({"customer": ZERO_WIDTH}, "customer", "CustomerNameEmpty"),
        ({"customer": "<!channel>"}, "customer", "CustomerNameIsMention"),
        ({"customer": 4711}, "customer", "CustomerUnknown"),
        ({"theirs": (4711,)}, "theirs", "ContactUnknown"),
    ],
)
async def test_what_is_wrong_is_told_beside_its_input(
    firm: Firm, change: dict[str, object], field: str, problem: str
) -> None:
    assert await wrong(firm, replace(ENTRY, **change)) == {field: problem}  # type: ignore[arg-type]


async def test_several_wrong_inputs_are_told_together(firm: Firm) -> None:
    entry = replace(ENTRY, content="", next_contact=TODAY - timedelta(days=1))
    assert set(await wrong(firm, entry)) == {"content", "next_contact"}


async def test_who_has_left_takes_no_promise(firm: Firm) -> None:
    def leave(session: Session) -> None:
        session.get_one(Person, firm.people["bob"].id).left_at = START

    await firm.db.write(leave)
    entry = replace(ENTRY, todos=(TodoInput("a"), TodoInput("b", owner="UBOB", row=2)))
    assert await wrong(firm, entry) == {"todo_2_owner": "PersonLeft"}
    assert await wrong(firm, replace(ENTRY, owner="UBOB")) == {"owner": "PersonLeft"}


async def test_a_meeting_that_is_still_on_may_be_logged(firm: Firm) -> None:
    await log(firm, replace(ENTRY, occurred_at=START + timedelta(minutes=60)))


async def test_twenty_todos_and_long_texts_fit(firm: Firm) -> None:
    todos = tuple(TodoInput("x" * 500, row=row) for row in range(1, 21))
    await log(firm, replace(ENTRY, content="x" * 3000, feedback="y" * 3000, todos=todos))
    assert len(await every(firm, Todo)) == 20


async def test_undoing_gives_back_the_appointment_it_settled(firm: Firm) -> None:
    first = await log(firm, replace(ENTRY, next_contact=MONDAY))
    second = await log(firm, replace(ENTRY, customer="acme", next_contact=FRIDAY), "V2")
    assert [one.state for one in await every(firm, Appointment)] == [
        AppointmentState.REPLACED,
        AppointmentState.PLANNED,
    ]
    await undo(firm, second)
    assert [one.state for one in await every(firm, Appointment)] == [
        AppointmentState.PLANNED,
        AppointmentState.CANCELLED,
    ]
    pending = {
        one.subject_id
        for one in await every(firm, Reminder)
        if one.state is ReminderState.PENDING and one.kind.value in ("next_contact", "logging")
    }
    assert pending == {(await every(firm, Appointment))[0].id}
    assert first.customer_id == second.customer_id


async def test_undoing_one_of_two_records_leaves_their_appointment_held(firm: Firm) -> None:
    await log(firm, replace(ENTRY, next_contact=MONDAY))
    firm.skip(days=5)
    held = replace(ENTRY, customer="acme", occurred_at=firm.now)
    first, again = await log(firm, held, "V2"), await log(firm, held, "V3")
    await undo(firm, first)
    appointment = (await every(firm, Appointment))[0]
    assert (appointment.state, appointment.settled_in_id) == (AppointmentState.HELD, again.id)
    await undo(firm, again)
    assert (await every(firm, Appointment))[0].state is AppointmentState.PLANNED


async def test_a_customer_that_a_record_made_leaves_with_it(firm: Firm) -> None:
    await undo(firm, await log(firm, replace(ENTRY, todos=(TodoInput("send it"),))))
    assert [one.archived_at for one in await every(firm, Customer)] == [START]
    assert {one.state for one in await every(firm, Reminder)} == {ReminderState.CANCELLED}


def keep_profile(session: Session, firm: Firm) -> None:
    customer = session.exec(select(Customer)).one()
    customer.pains = "slow at night"
    customer.mark_profile_reviewed(session, firm.now)


def keep_promise(session: Session, firm: Firm) -> None:
    alice, customer = firm.people["alice"], session.exec(select(Customer)).one()
    Todo.create(session, "call", owner=alice, by=alice, now=firm.now, customer_id=customer.id)


@pytest.mark.parametrize("keep", [keep_profile, keep_promise])
async def test_a_customer_stays_where_something_else_was_recorded(
    firm: Firm, keep: Callable[[Session, Firm], None]
) -> None:
    made = await log(firm)
    firm.skip(minutes=5)
    await firm.db.write(lambda session: keep(session, firm))
    await undo(firm, made)
    assert [one.archived_at for one in await every(firm, Customer)] == [None]


async def test_a_date_that_the_record_had_may_have_passed(firm: Firm) -> None:
    entry = replace(ENTRY, todos=(TodoInput("send it", due=FRIDAY),), next_contact=MONDAY)
    followup = await log(firm, entry)
    firm.skip(days=20)
    kept = TodoInput("send it", due=FRIDAY, id=(await every(firm, Todo))[0].id)
    await revise(firm, followup, replace(entry, content="Showed plan B", todos=(kept,)))
    assert [one.due for one in await every(firm, Todo)] == [FRIDAY]
    assert [(one.on, one.state) for one in await every(firm, Appointment)] == [
        (MONDAY, AppointmentState.PLANNED)
    ]
    for change in (
        {"todos": (replace(kept, due=FRIDAY + timedelta(days=1)),)},
        {"todos": (kept,), "next_contact": FRIDAY},
    ):
        with pytest.raises(Invalid):
            await revise(firm, followup, replace(entry, **change))


async def test_a_todo_that_an_edit_drops_ends_and_a_new_one_begins(firm: Firm) -> None:
    followup = await log(firm, replace(ENTRY, todos=(TodoInput("a"), TodoInput("b", row=2))))
    second = (await every(firm, Todo))[1]
    rows = (TodoInput("b, changed", id=second.id), TodoInput("c", row=2))
    await revise(firm, followup, replace(ENTRY, todos=rows))
    assert [(one.text, one.is_open) for one in await every(firm, Todo)] == [
        ("a", False),
        ("b, changed", True),
        ("c", True),
    ]


async def test_a_wrong_edit_changes_nothing(firm: Firm) -> None:
    followup = await log(firm, replace(ENTRY, todos=(TodoInput("a"),)))
    with pytest.raises(errors.Invalid):
        await revise(firm, followup, replace(ENTRY, content=" "))
    assert [one.is_open for one in await every(firm, Todo)] == [True]
    assert (await every(firm, FollowUp))[0].content == "Showed plan A"
