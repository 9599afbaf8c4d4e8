"""Puts right who was met, and whose a to-do is: 不是周工，是邹工, "not Lee, Alice"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers import mentions
from handlers.followups import form
from handlers.turn import Turn, person
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import NEW, FormState
from handlers.views.lists import meeting as views
from handlers.views.lists.corrected import Outcome, changed
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.errors import Problem
from models.followups import log, put_right
from models.followups.entry import NewContact
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.home.last_shown import Shown
from models.home.meant import Ref
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.corrections import Correction, Part
from models.rules.names import people
from models.rules.names.decision_chain import Link


def apply(session: Session, said: Correction, shown: Sequence[Shown], turn: Turn) -> Outcome | None:
    """None where it is not sure who is meant."""
    if said.part is not Part.UNKNOWN or not said.words:
        return None
    match shown:
        case [CaptureNote() as note]:
            note = CaptureNote.get(session, note.id, person(session, turn), lock=True)
            return _of_note(session, note, said, turn)
        case [FollowUp() as record]:
            return _of_record(session, record, said, turn)
    return _of_todos(session, [one for one in shown if isinstance(one, Todo)], said, turn)


def _of_note(session: Session, note: CaptureNote, said: Correction, turn: Turn) -> Outcome | None:
    by = person(session, turn)
    read = put_right.read(session, note, by)
    before = _the_one(said.was, [name for name, _ in read.line.theirs])
    to = _called(said.words, read.contacts, is_known=not said.was)
    if before is None or to is None or not put_right.name_person(session, note, by, before, to):
        return None
    return changed("met", Ref("n", note.id), person=to)


def instead(session: Session, note: CaptureNote, to: str, by: Person) -> None:
    """Who is named with the right customer was met, where one alone was."""
    met = [name for name, _ in put_right.read(session, note, by).line.theirs]
    if len(met) == 1 and to not in met:
        put_right.name_person(session, note, by, met[0], to)


def _of_record(session: Session, record: FollowUp, said: Correction, turn: Turn) -> Outcome | None:
    draft = form.saved(session, record.id, turn)
    chain = session.get_one(Customer, record.customer_id).contacts(session)
    met = {_name(session, one["value"]): one for one in draft.theirs}
    before = _the_one(said.was, list(met))
    to = _called(said.words, chain, is_known=not said.was)
    if before is None or to is None or to in met:
        return None
    known = next((one for one in chain if one.name == to), None)
    option = (
        form.contact_option(known, turn.text)
        if known
        else views.new_contact(NewContact(to), turn.text)
    )
    theirs = tuple(option if one is met[before] else one for one in draft.theirs)
    fields = _told_of(draft, before, to)
    entry = form_draft.entry(
        replace(draft, theirs=theirs, **fields), turn.now, turn.me.tz, turn.me.locale
    )
    log.update(session, record, entry, draft.stamp or "", person(session, turn), turn.now)
    return changed("met", Ref("r", record.id), person=to)


def _of_todos(
    session: Session, todos: Sequence[Todo], said: Correction, turn: Turn
) -> Outcome | None:
    """The only one of them that was given to who is named is somebody else's."""
    by = person(session, turn)
    was, to = _colleague(session, said.was), _colleague(session, said.words)
    given = [one for one in todos if was is not None and one.owner_id == was.id]
    if to is None or len(given) != 1:
        return _of_words(session, todos, said, turn)
    todo = Todo.given_by(session, given[0].id, by)
    todo.reassign(session, to, by, turn.now)
    return changed("owner", what=todo.text, person=to.name)


def _of_words(
    session: Session, todos: Sequence[Todo], said: Correction, turn: Turn
) -> Outcome | None:
    """The only one of them that names who it is not is about one of the customer's people."""
    named = re.compile(rf"(?<![a-z]){re.escape(said.was)}(?![a-z])", re.I)
    found = [one for one in todos if said.was and named.search(one.text)]
    if len(found) != 1 or found[0].customer_id is None:
        return None
    chain = session.get_one(Customer, found[0].customer_id).contacts(session)
    if _called(said.words, chain, is_known=True) is None:
        return None
    by = person(session, turn)
    todo = Todo.given_by(session, found[0].id, by)
    text = named.sub(lambda _: said.words, todo.text)
    todo.change(session, text, todo.due, todo.due_time, by, turn.now)
    return changed("about", Ref("t", todo.id), what=text)


def _the_one(called: str, met: Sequence[str]) -> str | None:
    """Who was met and is called so; where nobody is named, the only one who was."""
    if not called:
        return met[0] if len(met) == 1 else None
    found = people.meant(called, [Link(one, "") for one in met])
    return found[0].name if len(found) == 1 else None


def _called(words: str, chain: Sequence[Contact], *, is_known: bool) -> str | None:
    """One of the customer's people; unless it must be one who is known, also somebody new."""
    fitting = people.meant(words, [Link(one.name, one.title) for one in chain])
    if len(fitting) == 1:
        return fitting[0].name
    is_new = not fitting and not is_known and people.is_titled(words)
    return words if is_new else None


def _told_of(draft: FormState, before: str, to: str) -> dict[str, Any]:
    """The words of the record, with the other name."""
    return {
        "content": draft.content.replace(before, to),
        "feedback": draft.feedback.replace(before, to),
        "question": draft.question.replace(before, to),
    }


def _name(session: Session, value: str) -> str:
    if value.startswith(NEW):
        return value.removeprefix(NEW)
    return session.get_one(Contact, int(value)).name


def _colleague(session: Session, words: str) -> Person | None:
    try:
        return mentions.called(session, words) if words else None
    except Problem:
        return None
