"""A colleague whom `/todo` asks by plain name or title to do what it says: an @ is sure, a name is
offered, and nobody is told before the button is pressed."""

from sqlmodel import Session

from handlers import errors, mentions
from handlers.turn import Turn
from models import Person
from models.errors import Problem
from models.rules import asked_names, dates, doer
from models.rules.doer import Does
from models.rules.oneline.colleagues.owners import without_plea


def asked(session: Session, typed: str, turn: Turn) -> tuple[Person | None, str]:
    """Who may be to do it, and what is to be said where several are called so."""
    for start, end in asked_names.spans(typed):
        found = mentions.owner(session, typed[start:end], turn.outsiders)
        if isinstance(found, Problem):
            return None, errors.say(found, turn.text)
        if found is not None:
            is_other = found.id != turn.me.id
            return (found if is_other and _does_it(typed, start, end, turn) else None), ""
    return None, ""


def without(session: Session, text: str, owner: Person, turn: Turn) -> str:
    """What its owner is to do, without that they are asked for it."""
    for start, end in asked_names.spans(text):
        found = mentions.owner(session, text[start:end], turn.outsiders)
        if isinstance(found, Person) and found.id == owner.id:
            with dates.written_in(turn.me.locale):
                deed = doer.read(text, start, end, turn.now.astimezone(turn.me.tz))
            return without_plea(deed.text) if deed.who is Does.COLLEAGUE and deed.text else text
    return text


def _does_it(typed: str, start: int, end: int, turn: Turn) -> bool:
    with dates.written_in(turn.me.locale):
        deed = doer.read(typed, start, end, turn.now.astimezone(turn.me.tz))
    return deed.who is not Does.WRITER
