"""A word to the bot that puts right, or takes back, what was shown last. It is never a new note."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from handlers import mentions
from handlers.corrections import another_customer, change, of_customer, since, take_back, which
from handlers.deals import said as deals
from handlers.home import rescheduled
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import corrected as views
from handlers.views.lists import corrected_back
from handlers.views.lists import meant as meant_views
from handlers.views.lists.corrected import NONE, Outcome, unsure
from models.errors import Invalid, Problem
from models.followups.history import EditedMeanwhile
from models.followups.note import CaptureNote, NoteState
from models.home import last_shown, meant
from models.home.home import Row
from models.home.last_shown import Key, Shown
from models.home.meant import Meant
from models.rules import corrections, dates
from models.rules.corrections import Correction, Part


async def hear(message: Message) -> bool:
    """False for what puts nothing right, or is of nothing that was shown a short while ago. In the
    thread of a record, what is not sure is a comment on it."""
    turn, typed = message.turn, message.typed
    if mentions.users_in(typed) or message.files:
        return False
    with dates.written_in(turn.me.locale):
        said = corrections.read(typed, turn.now.astimezone(turn.me.tz))
    if said is None:
        return False
    if (past := await since.taken_back(message, said)) is not None:
        if past.key:
            await message.answer(await told(turn, past))
        return True
    shown, earlier = await message.shown(), await message.shown_earlier()
    try:
        done = await turn.db.write(
            lambda session: _apply(session, typed, said, shown, earlier, turn)
        )
    except (Problem, Invalid, EditedMeanwhile):
        done = await turn.db.read(lambda session: _refused(session, shown))
    if not done.key or (message.thread and not done.is_sure):
        return False
    turn.wake()
    await message.answer(await told(turn, done), in_thread=True)
    if done.offer is not None:
        await deals.answer(turn, *done.offer, message.channel, is_noted=True)
    return True


def _apply(
    session: Session,
    typed: str,
    said: Correction,
    keys: Sequence[Key],
    earlier: Sequence[Key],
    turn: Turn,
) -> Outcome:
    shown = last_shown.rows(session, keys)
    if _is_asked(shown):
        return NONE
    with dates.written_in(turn.me.locale):
        if not shown:
            named = of_customer.read(session, said, shown, turn)
            return named if isinstance(named, Outcome) else NONE
        if said.part is Part.WHOLE:
            shown = which.of_taken_back(session, said, shown, earlier)
            return take_back.apply(session, said, shown, turn)
        shown = which.of_correction(session, said, shown, earlier, turn)
        return change.apply(session, typed, said, shown, turn)


def _is_asked(shown: list[Shown]) -> bool:
    """A photo came alone: whose it is, is an answer."""
    return any(isinstance(one, CaptureNote) and one.state is NoteState.ASKED for one in shown)


def _refused(session: Session, keys: Sequence[Key]) -> Outcome:
    """Its form would refuse it."""
    return unsure(*filter(None, map(meant.ref_if_shown, last_shown.rows(session, keys))))


async def told(turn: Turn, done: Outcome) -> tuple[str, list[Block]]:
    def read(session: Session) -> tuple[str, list[Block]]:
        if done.meeting is not None:
            return rescheduled.message(session, turn, done.meeting)
        found = Meant(list(done.refs), deed=meant_views.NOW if done.is_sure else meant_views.ASKED)
        rows = meant.rows(session, person(session, turn), found.refs)
        return views.message(done, found, rows, turn.look)

    return await turn.db.read(read)


async def change_back(turn: Turn, action: dict[str, Any]) -> None:
    """It was of the right customer after all."""
    back = corrected_back.held_in(action)
    done = await turn.db.write(lambda session: another_customer.take_back(session, back, turn))
    turn.wake()
    text, shown = await told(turn, done)
    await turn.respond(text=text, blocks=shown, replace_original=True)


async def keep(turn: Turn, action: dict[str, Any]) -> None:
    """Keep it after all: the drafts that were discarded by a word are there again."""
    ids = views.drafts_in(action)

    def write(session: Session) -> list[Row]:
        by = person(session, turn)
        return meant.restore(session, by, ids, turn.now)

    rows = await turn.db.write(write)
    turn.wake()
    shown = views.kept(rows, ids, turn.look)
    await turn.respond(text=shown[0], blocks=shown[1], replace_original=True)
