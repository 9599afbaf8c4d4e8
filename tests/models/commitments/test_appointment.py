"""A planned contact is moved, described, called off or not held. Alice, Wed 6 May 2026 10:30."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from models import Appointment, Customer, Person, errors
from models.commitments.appointment import MAX_MATERIALS, AppointmentState
from models.home import home
from models.home.parts import Part
from models.reminder import ReminderState
from models.rules.deadlines import Kind, Stage
from tests.firm import Firm

TODAY = date(2026, 5, 6)
TUESDAY, WEDNESDAY = date(2026, 5, 12), date(2026, 5, 13)
TWO = time(14)


def owner(session: Session, appointment: Appointment) -> Person:
    return session.get_one(Person, appointment.owner_id)


def shanghai(day: int, hour: int) -> datetime:
    return datetime(2026, 5, day, hour - 8, tzinfo=UTC)


async def make(firm: Firm, on: date = TUESDAY, starts: time | None = None) -> int:
    def write(session: Session) -> int:
        acme = Customer.create(session, "Acme", firm.people["alice"], firm.now)
        made = Appointment.create(
            session,
            customer_id=acme.id,
            owner=firm.people["alice"],
            on=on,
            starts=starts,
            place="HQ",
            materials="samples",
            now=firm.now,
        )
        return made.id

    return await firm.db.write(write)


async def does(
    firm: Firm, id: int, verb: Callable[[Session, Appointment], object], who: str = "alice"
) -> Appointment:
    """Somebody does something to it; as it is afterwards."""

    def write(session: Session) -> Appointment:
        appointment = Appointment.get(session, id, firm.people[who], lock=True)
        verb(session, appointment)
        return appointment

    return await firm.db.write(write)


async def move(
    firm: Firm, id: int, on: date, starts: time | None = None, who: str = "alice"
) -> Appointment:
    return await does(
        firm, id, lambda s, one: one.move(s, on, starts, firm.people[who], firm.now), who
    )


async def waiting(firm: Firm, id: int) -> dict[Stage, datetime]:
    """The brief, and what is said when it is over."""
    stages = {(Kind.NEXT_CONTACT, Stage.TODAY), (Kind.LOGGING, Stage.PASSED)}
    return {
        one.stage: one.send_at
        for one in await firm.reminders()
        if one.state is ReminderState.PENDING
        and one.subject_id == id
        and (one.kind, one.stage) in stages
    }


async def test_the_clock_of_a_timed_contact_runs_from_an_hour_after_it_begins(firm: Firm) -> None:
    id = await make(firm, starts=TWO)
    assert await waiting(firm, id) == {
        Stage.TODAY: shanghai(12, 9),
        Stage.PASSED: shanghai(12, 15),
    }


async def test_moving_plans_every_reminder_anew(firm: Firm) -> None:
    id = await make(firm)
    moved = await move(firm, id, WEDNESDAY, TWO, who="mei")
    assert (moved.on, moved.starts, moved.place, moved.materials) == (
        WEDNESDAY,
        TWO,
        "HQ",
        "samples",
    )
    assert await waiting(firm, id) == {
        Stage.TODAY: shanghai(13, 9),
        Stage.PASSED: shanghai(13, 15),
    }
    await move(firm, id, TUESDAY)
    assert (await waiting(firm, id))[Stage.PASSED] == shanghai(12, 18)


async def test_who_asks_for_where_it_is_already_changes_nothing_even_if_that_has_passed(
    firm: Firm,
) -> None:
    id = await make(firm, starts=TWO)
    firm.now = shanghai(13, 12)
    before = await waiting(firm, id)
    await move(firm, id, TUESDAY, TWO)
    assert await waiting(firm, id) == before


@pytest.mark.parametrize(
    ("on", "starts", "field", "problem"),
    [
        (TODAY - timedelta(days=1), None, "on", errors.DateInPast),
        (TODAY - timedelta(days=1), time(23), "on", errors.DateInPast),
        (TODAY, time(10, 29), "starts", errors.TimePassed),
    ],
)
async def test_it_is_not_moved_into_the_past(
    firm: Firm, on: date, starts: time | None, field: str, problem: type[errors.Problem]
) -> None:
    id = await make(firm)
    with pytest.raises(problem) as refused:
        await move(firm, id, on, starts)
    assert refused.value.field == field
    assert (await does(firm, id, lambda *_: None)).on == TUESDAY


async def test_it_may_be_moved_to_a_time_that_is_just_ahead(firm: Firm) -> None:
    id = await make(firm)
    assert (await move(firm, id, TODAY, time(10, 31))).starts == time(10, 31)


@pytest.mark.parametrize(
    "verb",
    [
        lambda session, one: one.move(
            session, WEDNESDAY, None, owner(session, one), one.created_at
        ),
        lambda session, one: one.describe(session, "", ""),
        lambda s, one: one.cancel_by(s, owner(s, one), one.created_at),
    ],
    ids=["move", "describe", "cancel_by"],
)
async def test_what_is_settled_is_not_changed_any_more(
    firm: Firm, verb: Callable[[Session, Appointment], object]
) -> None:
    id = await make(firm)
    await does(firm, id, lambda s, one: one.mark_not_held(s, None, owner(s, one), firm.now))
    with pytest.raises(errors.AppointmentSettled):
        await does(firm, id, verb)


async def test_a_meeting_that_was_noted_when_it_ended_cannot_be_moved(firm: Firm) -> None:
    id = await make(firm, on=TODAY)

    def noted(session: Session, one: Appointment) -> None:
        one.ended_at = firm.now
        one.move(session, WEDNESDAY, None, owner(session, one), firm.now)

    with pytest.raises(errors.AppointmentSettled):
        await does(firm, id, noted)


async def test_called_off_it_reminds_of_nothing_and_is_no_longer_there(firm: Firm) -> None:
    id = await make(firm)
    await does(firm, id, lambda s, one: one.cancel_by(s, owner(s, one), firm.now))
    assert await waiting(firm, id) == {}
    with pytest.raises(errors.NoLongerThere):
        await move(firm, id, WEDNESDAY)


async def test_only_its_owner_and_their_manager_may_change_it(firm: Firm) -> None:
    id = await make(firm)
    with pytest.raises(errors.NotAllowed):
        await move(firm, id, WEDNESDAY, who="bob")


async def test_not_held_hands_place_and_materials_on_to_the_new_day(firm: Firm) -> None:
    id = await make(firm)

    def twice(session: Session, one: Appointment) -> Appointment | None:
        made = one.mark_not_held(session, WEDNESDAY, owner(session, one), firm.now, TWO)
        assert one.mark_not_held(session, WEDNESDAY, owner(session, one), firm.now, TWO) is None
        return made

    made = await firm.db.write(
        lambda session: twice(session, Appointment.get(session, id, firm.people["alice"]))
    )
    assert made is not None
    assert (made.on, made.starts, made.place, made.materials) == (
        WEDNESDAY,
        TWO,
        "HQ",
        "samples",
    )
    assert made.state is AppointmentState.PLANNED


async def test_too_long_a_text_is_refused_beside_its_field(firm: Firm) -> None:
    id = await make(firm)
    long = "x" * (MAX_MATERIALS + 1)
    with pytest.raises(errors.TextTooLong) as refused:
        await does(firm, id, lambda s, one: one.describe(s, "HQ", long))
    assert refused.value.field == "materials"


async def test_a_timed_contact_is_to_be_logged_an_hour_after_it_begins(firm: Firm) -> None:
    await make(firm, on=TODAY, starts=time(20))

    async def part() -> Part:
        alice = firm.people["alice"]
        found = await firm.db.read(lambda s: home.read(s, alice, False, {}, firm.now))
        return next(iter(found.sections))

    for now, expected in (
        (shanghai(6, 19), Part.TODAY),  # the end of the day does not end it
        (shanghai(6, 21) - timedelta(seconds=1), Part.TODAY),
        (shanghai(6, 21), Part.TO_LOG),
        (shanghai(7, 9), Part.TO_LOG),
    ):
        firm.now = now
        assert await part() is expected, now


def preparing(materials: str) -> list[str]:
    made = Appointment(
        customer_id=1, owner_id=1, on=TODAY, materials=materials, created_at=shanghai(6, 10)
    )
    return made.to_prepare


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("", []),
        ("price list", ["price list"]),
        ("price list, samples; 10,000 flyers", ["price list", "samples", "10,000 flyers"]),
        ("报价单、样品两件，合同", ["报价单", "样品两件", "合同"]),
        ("contract, signed\n\n samples ", ["contract, signed", "samples"]),
    ],
)
def test_materials_are_one_a_line_or_between_commas(typed: str, items: list[str]) -> None:
    assert preparing(typed) == items


@given(st.text(max_size=60))
def test_no_item_of_the_materials_is_blank_or_lost(typed: str) -> None:
    items = preparing(typed)
    assert all(items)
    for letter in filter(str.isalnum, typed):
        assert any(letter in item for item in items)
