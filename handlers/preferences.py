"""What a person tells of themselves: `/followup manager @mei`."""

from typing import Any

from sqlmodel import Session

from handlers import mentions
from handlers.context import Turn, person
from handlers.views import blocks
from models import Person
from models.errors import PersonUnknown
from models.planning import replan

NAME_MOST = 80  # characters of what is said back


async def manager(turn: Turn, command: dict[str, Any]) -> None:
    """Names my manager; without a name, says who that is."""
    typed = command.get("text", "").strip()
    if typed:
        await turn.meet(manager=mentions.taken_in(typed))
        mine = await turn.db.write(lambda session: _name_manager(session, typed, turn))
        said = turn.text("manager-named", manager=f"<@{mine.user_id}>")
    elif now := await turn.db.read(lambda session: _manager(session, turn)):
        said = turn.text("manager-is", manager=f"<@{now.user_id}>")
    else:
        said = turn.text("manager-none")
    await turn.respond(text=said, response_type="ephemeral")


def _name_manager(session: Session, typed: str, turn: Turn) -> Person:
    me = person(session, turn)
    _, named = mentions.take(session, typed)
    named = named or Person.of_handle(session, typed.removeprefix("@"))
    if named is None:
        raise PersonUnknown(name=blocks.cut(typed, NAME_MOST))
    me.answers_to(session, named)
    # What I miss from now on is said to them.
    replan(session, me, turn.now)
    return named


def _manager(session: Session, turn: Turn) -> Person | None:
    me = person(session, turn)
    return session.get(Person, me.manager_id) if me.manager_id else None
