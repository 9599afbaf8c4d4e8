"""What was shown last is of another customer: a draft, a record, or what is ahead; with what leads
back to the customer that it was of."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlmodel import Session

from handlers.corrections import persons
from handlers.corrections.of_customer import Named
from handlers.followups import form
from handlers.turn import Turn, person
from handlers.views.forms import draft as form_draft
from handlers.views.lists.corrected import Outcome, changed, unsure
from handlers.views.lists.corrected_back import Back, draft_before, record_before
from models.commitments import next_contact
from models.commitments.appointment import Appointment
from models.commitments.todo import Todo
from models.customers import search
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups import elsewhere, log, parts, put_right
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.home.last_shown import Shown
from models.home.meant import Ref
from models.people.person import Person
from models.rules.corrections import Correction, Part


def called(session: Session, shown: Sequence[Shown], by: Person) -> str:
    """The name that a draft has for its customer, as it was typed."""
    match shown:
        case [CaptureNote() as note, *_]:
            return put_right.read(session, note, by).line.customer or ""
    return ""


def of_note(session: Session, note: CaptureNote, to: Named, by: Person) -> Outcome:
    ref, before = Ref("n", note.id), note.typed
    if not put_right.name_customer(session, note, by, to.customer):
        return unsure(ref, key="which-customer")
    if to.person:
        persons.instead(session, note, to.person, by)
    return _changed(to.customer, draft_before(note, before), ref)


def of_record(session: Session, record: FollowUp, to: Named, turn: Turn) -> Outcome:
    before, met = record.customer_id, _met(session, record)
    if before == to.customer.id:
        return unsure(Ref("r", record.id))
    put(session, record, to.customer, turn)
    if to.person:
        persons.apply(session, Correction(Part.UNKNOWN, to.person), [record], turn)
    back = record_before(record, before, [one.id for one in met])
    there = {one.name for one in _met(session, record)}
    left = [one.name for one in met if one.name not in there]
    return _changed(to.customer, back, Ref("r", record.id), turn.text.listed(left))


def _met(session: Session, record: FollowUp) -> list[Contact]:
    return parts.theirs(session, [record.id]).get(record.id, [])


def put(
    session: Session, record: FollowUp, to: Customer, turn: Turn, met: Iterable[int] = ()
) -> None:
    """By the way that its form does; also with those of its people who were `met`. Raises what
    that does."""
    draft = replace(form.saved(session, record.id, turn), customer=form.customer_option(to))
    entry = form_draft.entry(draft, turn.now, turn.me.tz, turn.me.locale)
    entry = replace(entry, theirs=(*entry.theirs, *met))
    log.update(session, record, entry, draft.stamp or "", person(session, turn), turn.now)


def of_what_is_ahead(
    session: Session,
    todos: Sequence[Todo],
    planned: Sequence[Appointment],
    customer: Customer,
    turn: Turn,
) -> Outcome:
    """To-dos and a next contact that were saved without a record: all of it is with this one."""
    by, refs = person(session, turn), []
    for row in todos:
        todo = Todo.given_by(session, row.id, by)
        text = _with_name(session, todo, customer, by)
        todo.customer_id = customer.id
        todo.change(session, text, todo.due, todo.due_time, by, turn.now)
        refs.append(Ref("t", todo.id))
    for one in planned:
        made = one
        if one.customer_id != customer.id:
            held = Appointment.get(session, one.id, by, lock=True)
            held.cancel_by(session, by, turn.now)
            on, starts, place = held.on, held.starts, held.place
            made = next_contact.plan(
                session, customer.id, by, on, turn.now, starts, place, keeps_both=True
            )
        refs.append(Ref("a", made.id))
    return changed("customer", *refs, customer=customer.name)


def _with_name(session: Session, todo: Todo, customer: Customer, by: Person) -> str:
    """Its words with this customer's name for that of the one it was linked with."""
    named = search.named_in(session, todo.text, by)
    if len(named) != 1 or named[0].customer.id != todo.customer_id:
        return todo.text
    end = named[0].at + len(named[0].typed)
    return f"{todo.text[: named[0].at]}{customer.name}{todo.text[end:]}"


def _changed(to: Customer, back: Back | None, ref: Ref, left: str = "") -> Outcome:
    """`left`: who was met of the other customer, and is nobody of this one's."""
    if left:
        said = changed("customer-without", ref, customer=to.name, people=left)
    else:
        said = changed("customer", ref, customer=to.name)
    return replace(said, back=back)


def take_back(session: Session, back: Back, turn: Turn) -> Outcome:
    """As it was before, where nobody has changed it since; else it stays, and is shown."""
    by = person(session, turn)
    match back.kind:
        case "n":
            note = CaptureNote.get(session, back.id, by, lock=True)
            if not back.is_of(note.typed):
                return unsure(Ref("n", note.id), key="changed-since")
            note.typed = back.before
            session.add(note)
            return changed("back", Ref("n", note.id))
        case _:
            return _record_back(session, back, by, turn)


def _record_back(session: Session, back: Back, by: Person, turn: Turn) -> Outcome:
    record = FollowUp.get(session, back.id, by)
    before = session.get(Customer, back.customer_id)
    ref = Ref("r", record.id)
    is_as_it_was = back.is_of(str(record.customer_id))
    if before is None or not (is_as_it_was and before.may_be_seen_by(session, by)):
        return unsure(ref, key="changed-since")
    if not elsewhere.come_back(session, before, turn.now):
        return unsure(ref, key="changed-since")
    chain = {one.id for one in before.contacts(session)}  # who left it since stays away
    put(session, record, before, turn, chain.intersection(back.met))
    return changed("customer-back", ref, customer=before.name)
