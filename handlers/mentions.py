"""A person named in what somebody typed: by Slack's mention, or as a plain @handle."""

import re

from sqlmodel import Session, col, select

from models import Person

MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
HANDLE = re.compile(r"(?<!\S)@([\w.\-]+)\s*$|(?<!\S)@([\w.\-]+)(?=\s)")


def users_in(typed: str) -> list[str]:
    """The ids that Slack put in for mentions."""
    return MENTION.findall(typed)


def of_user(session: Session, user_id: str) -> Person | None:
    """Who was met by this id of Slack's; None for somebody who has left, or never was."""
    here = select(Person).where(Person.user_id == user_id, col(Person.left_at).is_(None))
    return session.exec(here).first()


def take(session: Session, typed: str, by: Person) -> tuple[str, Person | None]:
    """The text without the person it names, and that person; a name nobody has stays in it."""
    if mention := MENTION.search(typed):
        return _without(typed, mention), Person.known(session, mention[1], by)
    if handle := HANDLE.search(typed):
        named = Person.of_handle(session, handle[1] or handle[2])
        if named is not None:
            return _without(typed, handle), named
    return typed, None


def _without(typed: str, found: re.Match[str]) -> str:
    return f"{typed[: found.start()].rstrip()} {typed[found.end() :].lstrip()}".strip()
