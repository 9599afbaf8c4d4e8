"""People named in typed text, by Slack's mention or as a plain @handle."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from models import Person
from models.errors import PersonLeft, PersonUnclear, Problem
from models.people import called as people

MENTION, with_names = people.MENTION, people.with_names
_LINK = re.compile(r"<([a-z][a-z0-9+.-]*:[^|>]+)(?:\|([^>]*))?>")
_CHANNEL = re.compile(r"<#([CG][A-Z0-9]+)(?:\|([^>]*))?>")
_NAMED = re.compile(
    r"<!(?:subteam\^[A-Z0-9]+(?:\|(?P<group>@[^>]+))?|(?P<all>here|channel|everyone)(?:\|[^>]*)?"
    r"|date\^[^|>]*\|(?P<date>[^>]*))>"
)
_WITH_NAME = re.compile(r"<@[UW][A-Z0-9]+\|([^>]+)>")
_WIDE_AT = re.compile(r"(?<!\S)＠(?=\w)")  # as Chinese keyboards type it
HANDLE = re.compile(
    r"(?<![^\s\u3400-\u9fff,;:(，；：、。（])@(\w+(?:[.\-]+\w+)*)(?=[\s,;:!?)，；：、。！？）]|\.?\s*$)"
)

MAX_NAMED = 5  # people of one name who are told apart


def plain(typed: str) -> str:
    """A message as Slack shows it: links, channels and groups by their names. People stay
    mentions. Channels without a name have theirs from `channel_names.named`."""
    typed = _LINK.sub(lambda link: _link(link[1], link[2] or ""), typed)
    typed = _CHANNEL.sub(lambda channel: f"#{channel[2] or 'private'}", typed)
    typed = _NAMED.sub(_named, typed)
    typed = _WIDE_AT.sub("@", typed)
    return html.unescape(typed)


def _link(address: str, label: str) -> str:
    address = address.removeprefix("mailto:")
    if address.startswith("tel:"):
        return label or address.removeprefix("tel:")
    return address if not label or label in address else f"{label} ({address})"


def _named(found: re.Match[str]) -> str:
    """A group, everybody or a date as Slack shows it; it names no group in newer messages."""
    return found["group"] or found["date"] or f"@{found['all'] or 'group'}"


def as_typed(text: str) -> str:
    """The text with mentions by the names that Slack gave with them: @bob."""
    return _WITH_NAME.sub(r"@\1", text)


def users_in(typed: str) -> list[str]:
    """The Slack ids of all mentions."""
    return MENTION.findall(typed)


def taken_in(typed: str) -> str | None:
    """The Slack id of the first mention: the person that `take` finds."""
    return next(iter(users_in(typed)), None)


def take(session: Session, typed: str, *, may_have_left: bool = False) -> tuple[str, Person | None]:
    """The text without the person it names, and that person; an unknown name stays in the text, and
    so do several people. Raises what Person.colleague does, but for one who has left the workspace
    and `may_have_left`, and PersonUnclear."""
    if len(named_in(session, typed)) > 1:
        return with_names(session, typed), None
    found = find(session, typed)
    if found is None:
        return typed, None
    whom = found.who or colleague(session, found.user_id, may_have_left)
    rest = f"{typed[: found.start].rstrip()} {typed[found.end :].lstrip()}".strip()
    return rest, member(whom, may_have_left)


def without(typed: str) -> str:
    """The text without whom it names, known or not."""
    return " ".join(HANDLE.sub(" ", MENTION.sub(" ", typed)).split())


@dataclass(frozen=True)
class Mentioned:
    """Where a text names somebody, [start, end); `who` is None for one who is not known, or has
    left."""

    start: int
    end: int
    user_id: str
    who: Person | None


def find(session: Session, typed: str) -> Mentioned | None:
    """The first mention, or else the first @handle that somebody has. Raises PersonUnclear."""
    if mention := MENTION.search(typed):
        return Mentioned(*mention.span(), mention[1], Person.of_user(session, mention[1]))
    for handle in HANDLE.finditer(typed):
        if who := called(session, f"@{handle[1]}"):
            return Mentioned(*handle.span(), who.user_id, who)
    return None


def colleague(session: Session, user_id: str, may_have_left: bool) -> Person:
    found = Person.of_user(session, user_id)
    return member(found, may_have_left) if found else Person.colleague(session, user_id)


def member(found: Person, may_have_left: bool) -> Person:
    """Raises what `Person.require_member` does, but for who has left and may have."""
    try:
        return found.require_member()
    except PersonLeft:
        if not may_have_left:
            raise
        return found


def named_in(session: Session, typed: str) -> set[str]:
    """The Slack ids of all who are named in a text."""
    known = (called(session, f"@{handle[1]}") for handle in HANDLE.finditer(typed))
    return {*users_in(typed), *(one.user_id for one in known if one)}


def owner(
    session: Session, named: str, outsiders: Mapping[str, Problem]
) -> Person | Problem | None:
    """The person named by a mention, an @handle or plainly, or the problem with them; None where
    nobody has that name. `outsiders` maps user ids to problems that Slack has confirmed."""
    mention = MENTION.fullmatch(named)
    if mention and mention[1] in outsiders:
        return outsiders[mention[1]]
    try:
        found = Person.of_user(session, mention[1]) if mention else called(session, named)
        return found.require_member() if found else None
    except Problem as problem:
        return problem


def called(session: Session, named: str) -> Person | None:
    """The person of a name, with or without an @; None where nobody has it. Raises PersonUnclear
    where several have."""
    name = named.removeprefix("@").strip()
    found = people.called(session, name)
    if len(found) > 1:
        names = " · ".join(one.name for one in found[:MAX_NAMED])
        raise PersonUnclear(name=name, names=names)
    # Who is called so but is no full member is a problem to be told; a plain word is nobody's.
    return found[0] if found else _of_handle(session, named)


def unknown_in(session: Session, typed: str) -> str:
    """The @handle in a text that nobody has; "" where there is none."""
    handle = None if MENTION.search(typed) else HANDLE.search(typed)
    name = handle[1] if handle else ""
    return name if name and called(session, f"@{name}") is None else ""


def _of_handle(session: Session, named: str) -> Person | None:
    return Person.of_handle(session, named[1:]) if named.startswith("@") else None
