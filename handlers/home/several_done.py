"""Several of the things that the bot has just named are told of as done: what would be finished is
shown, and one press does so; nothing is changed by words alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session

from handlers import colleague
from handlers.home import answered, meant, spoken_of
from handlers.message import Message
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.lists import several as views
from models.home import just_said, several
from models.home.meant import DONE, DROP, MOST, OPEN, Meant, Ref, ref_of
from models.notifications.subjects import TodoDetails
from models.people.person import Person
from models.rules import dates, placed_answer, several_done
from models.rules.several_done import Several
from models.rules.short_answer import Says, ShortAnswer

DEEDS = {Says.DONE: DONE, Says.NOT_YET: OPEN, Says.DROPPED: DROP}


@dataclass(frozen=True)
class _Found:
    """`is_clear`: all of them are meant, else one of them."""

    refs: list[Ref] = field(default_factory=list)
    is_clear: bool = True


async def hear(message: Message) -> bool:
    """False where the words are about anything else, or nothing open was spoken of."""
    turn = message.turn
    said = several_done.read(message.typed)
    if said is None:
        return await _hear_each(message)
    lines = await spoken_of.lines(message, in_answer=2)
    if not lines:
        return False
    found = await turn.db.read(
        lambda session: _meant(session, person(session, turn), lines, said, turn)
    )
    if not found.refs:
        await turn.reply_privately(blocks.escape(turn.text("several-none", count=len(lines))))
        return True
    todos = [one for one in found.refs if one.kind == "t"]
    if found.is_clear and len(todos) > 1:
        await _ask(message, [one.id for one in todos])
        found = _Found([one for one in found.refs if one.kind != "t"])
    return await _show_rest(message, found.refs)


async def _hear_each(message: Message) -> bool:
    """Several are answered each by its place: done, put off, not needed."""
    turn = message.turn
    with dates.written_in(turn.me.locale):
        placed = placed_answer.read(message.typed, turn.now.astimezone(turn.me.tz))
    lines = await spoken_of.lines(message, in_answer=2) if placed else []
    if not lines:
        return False
    for one in placed:
        refs = [ref for ref in one.which.chosen(lines) if ref]
        deed, to = DEEDS.get(one.answer.says, ""), one.answer.to
        if one.answer.says is Says.GIVEN:
            who = await whom(turn, one.answer)
            deed = who.user_id if who else OPEN
        shown = Meant(refs[:MOST], to, more=max(0, len(refs) - MOST), deed=deed)
        if not await meant.show(turn, shown, message.channel, message.thread):
            await turn.reply_privately(blocks.escape(turn.text("several-none", count=len(lines))))
    return True


async def whom(turn: Turn, answer: ShortAnswer) -> Person | None:
    """The colleague who is to do it; None where nobody is called so."""
    if not answer.who:
        return None
    to = await colleague.named(turn, answer.who)
    return to if isinstance(to, Person) and to.id != turn.me.id else None


async def finish(turn: Turn, action: dict[str, Any]) -> None:
    """The button that finishes all that are listed."""
    ids = views.ids_of(submitted.held(action))
    done = await turn.db.write(
        lambda session: several.finish(session, ids, person(session, turn), turn.now)
    )
    await _show(turn, views.DID, done or ids)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    ids = views.ids_of(submitted.held(action))
    await turn.db.write(
        lambda session: several.reopen(session, ids, person(session, turn), turn.now)
    )
    await _show(turn, views.NAME, ids)


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    name, ids = views.shown_in(shown)
    if not ids:
        return False
    fallback, now = await _message(turn, name, ids)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=now)
    return True


def _meant(
    session: Session, me: Person, lines: Sequence[Ref | None], said: Several, turn: Turn
) -> _Found:
    if not said.is_all:
        named = just_said.named(session, me, [one for one in said.chosen(lines) if one])
        return _Found([ref_of(one) for one in named])
    there = just_said.named(session, me, [one for one in lines if one])
    for deed in dict.fromkeys((said.deed, "")):
        answer = ShortAnswer(Says.DONE, deed)
        found = [ref_of(one) for one in just_said.answered(session, me, there, answer, turn.now)]
        if said.of_all in (0, len(found)):
            return _Found(found)
    return _Found(found, is_clear=False)


async def _ask(message: Message, ids: list[int]) -> None:
    said = await _message(message.turn, views.NAME, ids[: several.MOST])
    await message.answer(said, in_thread=True)


async def _show_rest(message: Message, refs: list[Ref]) -> bool:
    """What is finished by a button of its own: a question is answered, a contact is logged."""
    turn, at = message.turn, (message.channel, message.thread)
    if refs and all(one.kind == "i" for one in refs):
        return await answered.show(turn, [one.id for one in refs], message.typed, *at)
    shown = Meant(refs[:MOST], more=max(0, len(refs) - MOST), deed=DONE)
    return not refs or await meant.show(turn, shown, *at)


async def _show(turn: Turn, name: str, ids: list[int]) -> None:
    fallback, shown = await _message(turn, name, ids)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def _message(turn: Turn, name: str, ids: list[int]) -> tuple[str, list[Block]]:
    def read(session: Session) -> list[TodoDetails]:
        return several.of_ids(session, ids, person(session, turn))

    show = views.did if name == views.DID else views.message
    return show(ids, await turn.db.read(read), turn.look)
