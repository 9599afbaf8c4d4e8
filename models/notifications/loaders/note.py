"""Follow-ups written in plain words, before they are saved."""

from sqlmodel import Session, select

from models.customers.customer import Customer
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.followups.interpret import interpret
from models.followups.note import CaptureNote
from models.notifications.loaders.loader import Loader, each
from models.notifications.subjects import NoteDetails
from models.people import called
from models.people.person import Person
from models.rules.deadlines import Kind


def _note_details(session: Session, note: CaptureNote) -> NoteDetails:
    author = session.get_one(Person, note.author_id)
    read = interpret(session, note.typed, author, note.written_at)
    mine = select(Attachment).where(Attachment.note_id == note.id) if note.has_files else None
    files = tuple(session.exec(mine)) if mine is not None else ()
    owners = {
        one.owner: called.with_names(session, one.owner) for one in read.line.todos if one.owner
    }
    return NoteDetails(
        note,
        read.line,
        read.customer,
        read.is_promise,
        tuple((who.name, who.title) for one in read.met for who in [one.known or one.said]),
        read.matching,
        files,
        owners,
        _record(session, note),
    )


def _record(session: Session, note: CaptureNote) -> tuple[FollowUp, str] | None:
    made = session.get(FollowUp, note.followup_id) if note.followup_id is not None else None
    return (made, session.get_one(Customer, made.customer_id).name) if made else None


def _is_author(session: Session, person: Person, note: CaptureNote) -> bool:
    return person.id == note.author_id


LOADER = Loader((Kind.NOTE,), CaptureNote, _is_author, each(_note_details))
