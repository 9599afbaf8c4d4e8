"""Naming a manager: `/followup manager @mei`; for admins also `… for @alice`, `… lock` and
`… unlock`; and Decline, on the manager's notification."""

import re
from typing import Any

from sqlmodel import Session

from handlers import mentions, refresh
from handlers.turn import Turn, person
from handlers.views import blocks
from models import Person
from models.availability import manager as people_manager
from models.errors import PersonUnknown
from models.rules.characters import keyword

MAX_NAME = 80  # characters of an unknown name that are quoted
LOCKS = {"lock": True, "锁定": True, "unlock": False, "解锁": False}
FOR = re.compile(r"\s+(?:for|给|給)\s+")


async def manager(turn: Turn, command: dict[str, Any]) -> None:
    """Set a manager; without a name, show who it is."""
    typed = command.get("text", "").strip()
    if (locks := LOCKS.get(keyword(typed))) is not None:
        reply = await _lock(turn, locked=locks)
    elif typed:
        reply = await _name(turn, typed)
    elif now := await turn.db.read(lambda session: _manager(session, turn)):
        reply = turn.text("manager-is", manager=f"<@{now.user_id}>")
    else:
        reply = turn.text("manager-none")
    await turn.respond(text=reply, response_type="ephemeral")


async def decline(turn: Turn, action: dict[str, Any]) -> None:
    """Not my report: the person who named me is notified."""
    person_id = refresh.subject_id(action)
    await turn.confirmed()
    await turn.db.write(
        lambda session: people_manager.decline(session, person_id, person(session, turn), turn.now)
    )
    turn.wake()
    await refresh.refresh(turn, refresh.place(turn))


async def _lock(turn: Turn, *, locked: bool) -> str:
    await turn.confirmed()
    await turn.db.write(
        lambda session: people_manager.lock(session, person(session, turn), locked=locked)
    )
    return turn.text("manager-locked" if locked else "manager-unlocked")


async def _name(turn: Turn, typed: str) -> str:
    await turn.resolve(manager=mentions.users_in(typed))
    await turn.confirmed()  # an admin, perhaps
    named, whose = await turn.db.write(lambda session: _name_manager(session, typed, turn))
    turn.wake()
    if whose.id == turn.me.id:
        return turn.text("manager-named", manager=f"<@{named.user_id}>")
    return turn.text("manager-named-for", manager=f"<@{named.user_id}>", who=f"<@{whose.user_id}>")


def _name_manager(session: Session, typed: str, turn: Turn) -> tuple[Person, Person]:
    """The manager and the person whose manager was set."""
    me = person(session, turn)
    name, *rest = FOR.split(typed, maxsplit=1)
    named = _named(session, name)
    whose = _named(session, rest[0]) if rest else me
    people_manager.name(session, whose, named, me, turn.now)
    return named, whose


def _named(session: Session, typed: str) -> Person:
    _, named = mentions.take(session, typed)
    named = named or Person.of_handle(session, typed.removeprefix("@"))
    if named is None:
        raise PersonUnknown(name=blocks.cut(typed, MAX_NAME))
    return named.require_member()


def _manager(session: Session, turn: Turn) -> Person | None:
    me = person(session, turn)
    return session.get(Person, me.manager_id) if me.manager_id else None
