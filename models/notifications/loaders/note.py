"""Follow-ups written in plain words, before they are saved."""

from sqlmodel import Session

from models.followups.interpret import interpret
from models.followups.note import CaptureNote
from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import NoteDetails
from models.people.person import Person
from models.rules.deadlines import Kind


def _note_details(session: Session, note: CaptureNote) -> NoteDetails:
    author = session.get_one(Person, note.author_id)
    read = interpret(session, note.typed, author, note.written_at)
    return NoteDetails(note, read.line, read.customer, read.is_promise, read.matching)


def _is_author(session: Session, person: Person, note: CaptureNote) -> bool:
    return person.id == note.author_id


LOADER = Loader((Kind.NOTE,), CaptureNote, _is_author, each(_note_details))
