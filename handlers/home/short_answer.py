"""Answers in words to what the bot has just said, or in its thread: a reminder, a digest, what it
showed in answer to other words. What they are about is shown with the button that does so, and
changed by that alone."""

from datetime import date, datetime, timedelta

from sqlmodel import Session

from handlers import mentions
from handlers.home import answered, meant, several_done, spoken_of
from handlers.message import Message
from handlers.turn import Turn, person
from models.commitments.appointment import Appointment
from models.commitments.todo import Todo
from models.home import just_said
from models.home.meant import DONE, MOST, OPEN, Meant, Noun, Ref, ref_of
from models.people.person import Person
from models.rules import dates, deadlines, direct_message, short_answer
from models.rules.short_answer import Says, ShortAnswer

_DEEDS = {**several_done.DEEDS, Says.GIVEN: OPEN}


async def hear(message: Message) -> bool:
    """False where the words say more than an answer, or nothing open was spoken of."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        answer = short_answer.read(typed, turn.now.astimezone(turn.me.tz))
    if await several_done.hear(message):
        return True
    if answer is None and message.thread is None:
        return False
    there = [one for one in await spoken_of.lines(message) if one is not None]
    if not there:
        return False
    if answer is None:
        return await _tells_more(message, there)
    to = await several_done.whom(turn, answer)
    if answer.says is Says.GIVEN and to is None and not answer.is_a_name:
        return False
    found, fits = await turn.db.read(lambda session: _fitting(session, turn, there, answer, to))
    return bool(fits) and await _show(message, found, fits, answer)


async def _show(message: Message, found: Meant, fits: list[Ref], answer: ShortAnswer) -> bool:
    turn, at = message.turn, (message.channel, message.thread)
    if all(one.kind == "i" for one in fits):
        return await answered.show(turn, [one.id for one in found.refs], message.typed, *at)
    lead = ""
    if answer.says is Says.GIVEN and found.deed == OPEN:
        lead = turn.text("meant-nobody", name=mentions.as_typed(answer.who))
    return await meant.show(turn, found, *at, lead=lead)


async def _tells_more(message: Message, there: list[Ref]) -> bool:
    """What is said in the thread of the only thing that a message was about is about that: what a
    customer was told, or that it is done."""
    turn, at = message.turn, (message.channel, message.thread)
    if message.typed.rstrip().endswith(("?", "？")) or len(there) != 1:
        return False
    if there[0].kind == "i":
        return await answered.show(turn, [there[0].id], message.typed, *at)
    if direct_message.says_done(message.typed) is None:
        return False
    return await meant.show(turn, Meant(there, deed=DONE), *at)


def _fitting(
    session: Session, turn: Turn, there: list[Ref], answer: ShortAnswer, to: Person | None
) -> tuple[Meant, list[Ref]]:
    """What is shown, and all that fits."""
    me = person(session, turn)
    rows = just_said.named(session, me, there)
    found = just_said.answered(session, me, rows, answer, turn.now)
    fits = [ref_of(one) for one in found]
    deed = to.user_id if to else _DEEDS.get(answer.says, "")
    until = answer.to if answer.later is None else _later(session, found, answer.later, turn.now)
    shown = fits[:MOST]
    return Meant(shown, until, more=len(fits) - len(shown), deed=deed), fits


def _later(
    session: Session, found: list[Noun], later: timedelta, now: datetime
) -> date | datetime | None:
    """So much later than it is due; where that is over, than it is now."""
    for one in found:
        owner = (
            session.get_one(Person, one.owner_id) if isinstance(one, Todo | Appointment) else None
        )
        if owner is None:
            continue
        today, due = now.astimezone(owner.tz).date(), _due(one, owner)
        if later >= timedelta(days=1):
            day = due.astimezone(owner.tz).date() if isinstance(due, datetime) else due
            return max(day or today, today) + later
        if isinstance(due, datetime) and due + later > now:
            return due + later
    return (now + later).replace(second=0, microsecond=0)


def _due(one: Noun, owner: Person) -> date | datetime | None:
    match one:
        case Appointment():
            return one.begins_at(owner.tz) or one.on
        case Todo() if one.due is not None and one.due_time is not None:
            return deadlines.at(one.due, one.due_time, owner.tz)
        case Todo():
            return one.due
    return None
