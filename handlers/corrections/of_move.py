""" "Make that Monday", right after a button was shown that moves something to Friday: the button is
for Monday then. Nothing is moved but by it."""

from dataclasses import replace
from datetime import date, datetime

from handlers.home import meant
from handlers.message import Message
from handlers.views.lists import meant as views
from models.home.meant import Meant
from models.rules import corrections, dates
from models.rules.corrections import Correction, Part


async def hear(message: Message) -> bool:
    """False where no day is put right, or something else was said last."""
    turn = message.turn
    if message.thread or message.files:
        return False
    with dates.written_in(turn.me.locale):
        said = corrections.read(message.typed, turn.now.astimezone(turn.me.tz))
    if said is None or said.part is not Part.DAY or not isinstance(said.to, date):
        return False
    shown = next(iter(await message.said_last), None)
    found = views.meant_in(shown.get("blocks") or []) if shown else None
    if found is None or found.to is None:
        return False
    to = _day(said, said.to, found, message)
    return await meant.show(turn, replace(found, to=to), message.channel)


def _day(said: Correction, to: date, found: Meant, message: Message) -> date:
    """An hour alone is of the day that the button is for."""
    if not (said.is_hour and isinstance(to, datetime)) or found.to is None:
        return to
    tz = message.turn.me.tz
    day = found.to.astimezone(tz).date() if isinstance(found.to, datetime) else found.to
    return datetime.combine(day, to.time(), tz)
