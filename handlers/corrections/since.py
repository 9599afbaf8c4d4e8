"""Words that take back what was written last, where more was said or done since: they may be about
that, so they delete nothing. What may be meant is shown with its buttons."""

from typing import Any

from sqlmodel import Session, col, select

from handlers.home import short_answer
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.lists import meant as views
from handlers.views.lists.corrected import Outcome, unsure
from models.commitments.todo import Todo
from models.followups.note import CaptureNote, NoteState
from models.home import meant
from models.home.last_shown import Key
from models.home.meant import Ref
from models.rules.corrections import Correction, Part


async def taken_back(message: Message, said: Correction) -> Outcome | None:
    """None where a to-do was not what was written last, or nothing was said since. An outcome
    without a key: it was answered already."""
    keys = await message.shown()
    todos = [one for one in keys if one.kind == "todo"]
    if said.part is not Part.WHOLE or message.thread or not todos or len(todos) < len(keys):
        return None
    turn = message.turn
    if said.is_all:
        return await turn.db.read(lambda session: _of_all(session, turn, todos))
    if len(todos) > 1 or not said.is_surely or not await _is_past(message, todos[0]):
        return None
    if thrown := await turn.db.read(lambda session: _thrown_away(session, turn, todos[0])):
        return thrown
    if await short_answer.hear(message):
        return Outcome()
    return unsure(Ref("t", todos[0].id), key="take-back")


def _of_all(session: Session, turn: Turn, todos: list[Key]) -> Outcome:
    """All of what: of the drafts, if there are any."""
    drafts = meant.open_drafts(session, person(session, turn)).refs
    refs = [*drafts, *(Ref("t", one.id) for one in todos)]
    return unsure(*refs, key="take-back" if drafts or len(todos) > 1 else "no-draft")


async def _is_past(message: Message, todo: Key) -> bool:
    """Whether the bot has told of anything else since it was written, or shows something anew that
    a button has changed."""

    def read(session: Session) -> float:
        return session.get_one(Todo, todo.id).created_at.timestamp()

    since = await message.turn.db.read(read)
    ours = await message.said_last
    return any(_at(one) > since and not _is_of(one, todo.id) for one in ours)


def _at(said: dict[str, Any]) -> float:
    return max(float(said["ts"]), float((said.get("edited") or {}).get("ts", 0)))


def _is_of(said: dict[str, Any], todo: int) -> bool:
    blocks = said.get("blocks") or []
    shown = views.meant_in(blocks)
    if shown is not None:
        return shown.refs == [Ref("t", todo)]
    named = {one.get("block_id", "").rpartition(":")[::2] for one in blocks}
    return any("todo" in name and id == str(todo) for name, id in named)


def _thrown_away(session: Session, turn: Turn, todo: Key) -> Outcome | None:
    """The draft that was written after it, and discarded by its button."""
    since = session.get_one(Todo, todo.id).created_at
    mine = select(CaptureNote).where(
        CaptureNote.author_id == turn.me.id, CaptureNote.written_at >= since
    )
    last = session.exec(
        mine.order_by(col(CaptureNote.written_at).desc(), col(CaptureNote.id).desc())
    ).first()
    if last is None or last.state is not NoteState.DISCARDED:
        return None
    return Outcome("corrected-discarded-already", facts={"what": last.typed}, drafts=(last.id,))
