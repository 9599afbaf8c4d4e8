"""Drafts that are open when the customer they are about is handed over: their author does not see
the customer any more, so that they would be saved without it."""

from datetime import datetime

from sqlmodel import Session

from models.commitments.todo import Todo
from models.customers import once_theirs, search
from models.customers.customer import Customer
from models.followups import put_right
from models.followups.note import CaptureNote
from models.people.person import Person
from models.rules.oneline import LineTodo


def about(session: Session, customer: Customer, author: Person) -> list[CaptureNote]:
    """Asked before the hand-over."""
    return [
        note
        for note in CaptureNote.all_open_of(session, author)
        if (read := put_right.read(session, note, author).customer) and read.id == customer.id
    ]


def keep_name(session: Session, customer: Customer, author: Person) -> None:
    """What names only somebody there says from now on which customer it is about."""
    for note in about(session, customer, author):
        named = search.named_in(session, note.typed, author)
        if customer.id not in {one.customer.id for one in named}:
            note.name_customer(session, customer.name)


def customer_of(session: Session, note: CaptureNote, author: Person) -> Customer | None:
    """The one that was the author's, where the draft is about no customer they see now."""
    if put_right.read(session, note, author).customer is not None:
        return None
    found = once_theirs.named_in(session, note.typed, author)
    return found[0] if found else None


def pass_on(session: Session, note: CaptureNote, by: Person, now: datetime) -> Person | None:
    """To who looks after its customer now, as to-dos; None where `by` sees the customer again."""
    customer = customer_of(session, note, by)
    if customer is None:
        return None
    owner = session.get_one(Person, customer.owner_id)
    for row, one in enumerate(_todos(session, note, owner), start=1):
        Todo.create(
            session,
            one.text,
            owner=owner,
            by=by,
            now=now,
            due=one.due,
            due_time=one.due_time,
            customer_id=customer.id,
            submission=f"{note.submission}#{row}",
        )
    note.passed_on(session, now)
    return owner


def _todos(session: Session, note: CaptureNote, owner: Person) -> list[LineTodo]:
    """As the new owner reads it; a contact, past or to come, in the words that were written."""
    read = put_right.read(session, note, owner)
    if not read.is_promise:
        return [LineTodo(note.typed)]
    todos = list(read.line.todos)
    if read.line.next_contact is not None:
        line = read.line
        todos.append(LineTodo(note.typed, line.next_contact, None, line.next_starts))
    return todos or [LineTodo(note.typed)]
