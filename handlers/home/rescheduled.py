"""What people tell of a planned contact in words, in the DM, after `/followup` and in the thread of
its reminder: that it was moved, called off or not held. Where one is meant it is done, with Undo;
where several may be, it is asked which."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import origin
from handlers.message import Message as Written
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.lists import meant as asking
from handlers.views.lists import rescheduled as views
from models.commitments import rescheduled
from models.commitments.appointment import Appointment
from models.commitments.rescheduled import Deed, Outcome
from models.customers.customer import Customer
from models.home import meant
from models.home import rescheduled as told_of
from models.home.home import Planned
from models.home.meant import Meant
from models.home.rescheduled import Said
from models.notifications.subjects import AppointmentDetails
from models.people.person import Person
from models.rules import dates, direct_message, rescheduling
from models.rules.direct_message import Wish
from models.rules.rescheduling import Told
from models.rules.rescheduling_days import Day

Message = tuple[str, list[Block]]
Read = Callable[[Session, Person], Said | None]


async def hear(message: Written) -> bool:
    """In the DM; False where it tells of anything else, asks something, or wishes for what changes
    no contact."""
    turn, typed, wish = message.turn, message.typed, message.wish
    if message.is_question or (wish is not None and wish.wish is not Wish.CHANGE):
        return False
    answer = await _answer(turn, typed, _of_words(turn, typed))
    if answer is not None:
        await message.answer(answer)
    return answer is not None


async def hear_command(turn: Turn, typed: str) -> bool:
    """After `/followup`."""
    answer = await _answer(turn, typed, _of_words(turn, typed))
    if answer is not None:
        fallback, shown = answer
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    return answer is not None


async def hear_in_thread(message: Written) -> bool:
    """In the thread of a reminder, whose contact is meant."""
    turn, typed, subjects = message.turn, message.typed, await message.subjects()
    found = [one.appointment.id for one in subjects if isinstance(one, AppointmentDetails)]
    if not len(found) == len(subjects) == 1:  # in a digest it may be of anything else
        return False
    answer = await _answer(
        turn,
        typed,
        lambda session, me: told_of.of_reminder(session, me, typed, found[0], turn.now),
    )
    if answer is None:
        return False
    await message.answer(answer, in_thread=True)
    return True


async def off(turn: Turn, action: dict[str, Any]) -> None:
    """Call it off, below one of several that may be meant."""
    id = submitted.number(submitted.parts(action["block_id"], 2)[1])

    def write(session: Session) -> Outcome:
        me = person(session, turn)
        planned = Appointment.get(session, id, me, lock=True)
        return rescheduled.call_off(session, planned, me, turn.now)

    await _show(turn, await turn.db.write(write))


async def choose_day(turn: Turn, action: dict[str, Any]) -> None:
    """The day to which it is moved, or for which it is planned instead."""
    if not action.get("selected_date"):
        return
    before = views.outcome_of(action["block_id"])
    on = date.fromisoformat(submitted.day(action["selected_date"]))
    done = await turn.db.write(
        lambda session: rescheduled.another_day(
            session, before, Day(on, ""), person(session, turn), turn.now
        )
    )
    await _show(turn, done)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    done = views.undone_by(action)
    undone = await turn.db.write(
        lambda session: rescheduled.undo(session, done, person(session, turn), turn.now)
    )
    await _show(turn, undone)


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    if (done := views.outcome_in(shown)) is None:
        return False
    fallback, now = await turn.db.read(lambda session: message(session, turn, done))
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=now)
    return True


def _of_words(turn: Turn, typed: str) -> Read:
    return lambda session, me: told_of.understood(session, me, typed, turn.now)


async def _answer(turn: Turn, typed: str, read: Read) -> Message | None:
    def is_told(session: Session) -> bool:
        with dates.written_in(turn.me.locale):
            return read(session, person(session, turn)) is not None

    def write(session: Session) -> Message | None:
        with dates.written_in(turn.me.locale):
            said = read(session, person(session, turn))
            return _done(session, turn, typed, said) if said else None

    if not rescheduling.may_be(typed) or not await turn.db.read(is_told):
        return None
    answer = await turn.db.write(write)
    if answer is not None:
        turn.wake()
    return answer


def _done(session: Session, turn: Turn, typed: str, said: Said) -> Message | None:
    """What is done at once, or asked; None where it may be of a to-do or a customer's news."""
    me, told = person(session, turn), said.told
    if _may_be_todo(session, turn, typed, said):
        return None
    if len(said.planned) > 1 or said.is_near:
        return _ask(session, turn, said)
    if not said.planned:
        return _of_none(session, turn, said)
    planned = Appointment.get(session, said.planned[0].id, me, lock=True)
    to = said.to(planned, turn.now.astimezone(me.tz))
    if said.place and to is None and rescheduled.has_begun(planned, me, turn.now):
        return None
    if said.place:
        done = rescheduled.move_to_place(session, planned, to, said.place, me, turn.now)
    elif to is not None:
        done = rescheduled.move(session, planned, to, me, turn.now)
    elif told.told is Told.MOVED:
        done = Outcome(Deed.ASKED, planned.id, planned.on, planned.starts)
    else:
        done = rescheduled.call_off(session, planned, me, turn.now)
    return message(session, turn, done)


def _may_be_todo(session: Session, turn: Turn, typed: str, said: Said) -> bool:
    """Whether it is asked to be moved, and may as well be a to-do: that is shown with its
    button."""
    if said.is_of_its_day:
        return False
    moved = direct_message.says_moved(typed, turn.now.astimezone(turn.me.tz))
    if moved is None or not moved.is_surely:
        return False
    found = meant.fitting_words(session, person(session, turn), typed, turn.now)
    return not said.told.has_noun or any(one.kind == "t" for one in found.refs)


def _ask(session: Session, turn: Turn, said: Said) -> Message:
    to, deed = said.told.to_day, ""
    if said.told.to is None and said.told.told is not Told.MOVED:
        deed = asking.OFF
    day = to.value if to is not None else None
    found = Meant(said.refs[: meant.MOST], day, max(0, len(said.refs) - meant.MOST), deed)
    rows = meant.rows(session, person(session, turn), found.refs)
    return asking.message(found, rows, found.more, turn.look)


def _of_none(session: Session, turn: Turn, said: Said) -> Message | None:
    """Of a customer with whom nothing is planned, or of somebody who is not known."""
    if said.told.of_stranger and not said.customers:
        none = blocks.escape(turn.text("change-which"))
        return none, [blocks.section(none)]
    if len(said.customers) != 1 or not said.told.has_noun:
        return None
    customer, to = said.customers[0], said.told.to_day
    if to is not None:
        me = person(session, turn)
        done = rescheduled.plan(session, customer.id, to, me, turn.now, said.place)
        return message(session, turn, done)
    none = blocks.escape(turn.text("rescheduled-none", customer=customer.name))
    return none, [blocks.section(none)]


def message(session: Session, turn: Turn, done: Outcome) -> Message:
    found = Appointment.get(session, done.id, person(session, turn), even_cancelled=True)
    owner = session.get_one(Person, found.owner_id)
    row = Planned(found, owner, session.get_one(Customer, found.customer_id))
    return views.message(done, row, turn.look)


async def _show(turn: Turn, done: Outcome) -> None:
    """In the place of the message that was pressed."""
    turn.wake()
    fallback, shown = await turn.db.read(lambda session: message(session, turn, done))
    if at := origin.place_in(turn.body):
        await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=shown)
    else:
        await turn.respond(text=fallback, blocks=shown, replace_original=True)
