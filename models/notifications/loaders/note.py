"""Follow-ups written in plain words, before they are saved."""

from dataclasses import replace

from sqlmodel import Session, select

from models.commitments import next_contact, todo_lists
from models.commitments.appointment import Appointment
from models.customers.customer import Customer
from models.followups import lately, moved, put_right
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.followups.interpretation import Interpretation
from models.followups.note import CaptureNote, NoteState
from models.notifications.loaders.loader import Loader, each
from models.notifications.note_subjects import NoteDetails, PlannedDay
from models.people import called
from models.people.person import Person
from models.rules.deadlines import Kind
from models.rules.oneline.channels import unreached


def _note_details(session: Session, note: CaptureNote) -> NoteDetails:
    author = session.get_one(Person, note.author_id)
    read = put_right.read(session, note, author)
    mine = select(Attachment).where(Attachment.note_id == note.id) if note.has_files else None
    files = tuple(session.exec(mine)) if mine is not None else ()
    owners = {
        one.owner: called.with_names(session, one.owner) for one in read.line.todos if one.owner
    }
    instead_of, beside = _planned_before(session, note, author, read)
    made = NoteDetails(
        note,
        read.line,
        read.customer,
        read.is_promise,
        tuple((who.name, who.title) for one in read.met for who in [one.known or one.said]),
        read.matching,
        files,
        owners,
        _record(session, note),
        instead_of,
        beside,
        ours=_ours(author, read),
    )
    if note.state is NoteState.OPEN and read.line.todos:
        made = replace(made, doubles=_doubles(session, author, read))
    if not made.is_with_nobody or note.state is not NoteState.OPEN:
        return made
    return replace(made, may_be_with=read.matching or lately.spoken_with(session, author))


def _ours(author: Person, read: Interpretation) -> tuple[str, ...]:
    present = [] if read.is_author_absent or not read.went_along else [author.name]
    return (*present, *(one.name for one in read.went_along))


def _planned_before(
    session: Session, note: CaptureNote, author: Person, read: Interpretation
) -> tuple[tuple[PlannedDay, ...], tuple[PlannedDay, ...]]:
    """What is planned with the customer already: what the next contact takes the place of, and
    what stays. Of a plan that is saved, what it was moved from."""
    on, starts = read.line.next_contact, read.line.next_starts
    if on is None or read.customer is None or note.state is NoteState.DISCARDED:
        return (), ()
    there = Appointment.planned_with(session, read.customer.id)
    mine = [one for one in there if one.owner_id == author.id and one.ended_at is None]
    if note.state is NoteState.SAVED:
        changed = [one for one in mine if one.on == on and one.changed_by_id == author.id]
        before = [(one.was_on, one.was_starts) for one in changed]
        return tuple((day, hour) for day, hour in before if day and day != on), ()
    is_moved = moved.says_so(read, note.typed)
    if is_moved and not read.is_promise:
        now = note.written_at
        was = [
            one for one in moved.only_one(session, read.customer.id, author, now) if one.on != on
        ]
        if was:
            return tuple((one.on, one.starts) for one in was), ()
        is_moved = False
    ways = next_contact.giving_way(mine, author, on, starts, note.written_at, is_moved=is_moved)
    if unreached.was_in_vain(note.typed):  # another try is no meeting
        ways = [one for one in ways if one.on == on]
    gone = [one for one in (ways[:1] if read.is_promise else ways) if one.on != on]
    today = note.written_at.astimezone(author.tz).date()
    stay = [one for one in mine if one not in ways and one.on >= today]
    return tuple((one.on, one.starts) for one in gone), tuple((one.on, one.starts) for one in stay)


def _doubles(session: Session, author: Person, read: Interpretation) -> tuple[str, ...]:
    """What is open already for the same owner and customer."""
    customer, found = read.customer.id if read.customer else None, list[str]()
    of: dict[int, list[str]] = {}
    for todo in read.line.todos:
        meant = _owner(session, todo.owner) if todo.owner else author
        if meant is not None:
            of.setdefault(meant.id, []).append(todo.text)
    for owner, texts in of.items():
        found += [one.text for one in todo_lists.open_called(session, texts, [owner], customer)]
    return tuple(dict.fromkeys(found))


def _owner(session: Session, typed: str) -> Person | None:
    """Where only one is called so."""
    if mention := called.MENTION.fullmatch(typed):
        return Person.of_user(session, mention[1])
    found = called.called(session, typed.removeprefix("@"))
    return found[0] if len(found) == 1 else None


def _record(session: Session, note: CaptureNote) -> tuple[FollowUp, str] | None:
    made = session.get(FollowUp, note.followup_id) if note.followup_id is not None else None
    return (made, session.get_one(Customer, made.customer_id).name) if made else None


def _is_author(session: Session, person: Person, note: CaptureNote) -> bool:
    return person.id == note.author_id


LOADER = Loader((Kind.NOTE,), CaptureNote, _is_author, each(_note_details))
