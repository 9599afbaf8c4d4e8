"""Puts right what was shown last, by the way that its form does: the same rights and refusals."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from sqlmodel import Session

from handlers.corrections import (
    another_customer,
    meeting,
    of_customer,
    of_offer,
    persons,
    took_part,
)
from handlers.deals import form as deal_form
from handlers.followups import form
from handlers.turn import Turn, person
from handlers.views.forms import deal_draft
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import FormState
from handlers.views.lists.corrected import NONE, Outcome, changed, unsure
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.future import require_future_day
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers import search
from models.deals import access
from models.deals import save as saving
from models.deals.details import deal_details
from models.followups import log, put_right
from models.followups.entry import TodoInput
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.home.last_shown import Shown
from models.home.meant import Ref, ref_if_shown
from models.offers.offer import Offer
from models.people.person import Person
from models.rules import corrections
from models.rules.corrections import Ahead, Correction, Part, says_little


@dataclass(frozen=True)
class Said:
    """The correction as it was typed."""

    typed: str
    what: Correction


def apply(
    session: Session, typed: str, what: Correction, shown: Sequence[Shown], turn: Turn
) -> Outcome:
    """Raises what the change of its form does."""
    if what.part in (Part.JOINED, Part.ABSENT):
        return took_part.apply(session, typed, what, shown, turn)
    by = person(session, turn)
    called = another_customer.called(session, shown, by)
    if customer := of_customer.alone(session, what, by, called):
        return _of_customer(session, shown, customer, turn)
    if named := of_customer.read(session, what, shown, turn):
        if isinstance(named, Outcome):
            return named
        what = named
    if of_customer.may_be_several(session, what, by):
        what = replace(what, part=Part.CUSTOMER)
    if (what.was or not _is_other(session, what, by)) and (
        of_person := persons.apply(session, what, shown, turn)
    ):
        return of_person
    if what.part is not Part.CUSTOMER and _is_other(session, what, by):
        return NONE
    said = Said(typed, what)
    match shown:
        case [CaptureNote() as note]:
            return _note(session, note, said, turn)
        case [CaptureNote() as note, Offer() as offer]:
            if what.part in (Part.AMOUNT, Part.CUSTOMER):
                return of_offer.apply(session, note, offer, what, turn)
            return _note(session, note, said, turn)
        case [FollowUp() as record]:
            return _record(session, record, said, turn)
        case [Deal() as deal]:
            return _deal(session, deal, said, turn)
        case [Issue() as issue]:
            return unsure(Ref("i", issue.id), key="as-it-is")
        case [Appointment() as planned] if what.part is Part.DAY or planned.changed_at is not None:
            return meeting.apply(session, planned, what, turn)
    todos = [one for one in shown if isinstance(one, Todo)]
    meetings = [one for one in shown if isinstance(one, Appointment)]
    if len(meetings) > 1 or not (todos or meetings):
        return _elsewhere(shown)
    return _ahead(session, todos, meetings, said, turn)


def _of_customer(
    session: Session, shown: Sequence[Shown], to: of_customer.Named, turn: Turn
) -> Outcome:
    """It is another customer's."""
    match shown:
        case [CaptureNote() as note]:
            by = person(session, turn)
            note = CaptureNote.get(session, note.id, by, lock=True)
            return another_customer.of_note(session, note, to, by)
        case [CaptureNote() as note, Offer()]:
            return unsure(Ref("n", note.id), key="offer")
        case [FollowUp() as record]:
            return another_customer.of_record(session, record, to, turn)
        case [Deal() as deal]:
            return unsure(Ref("d", deal.id), key="deal-customer")
        case [Issue() as issue]:
            return unsure(Ref("i", issue.id), key="as-it-is")
        case [Appointment() as planned] if planned.changed_at is not None:
            return unsure(*filter(None, [ref_if_shown(planned)]))
    todos = [one for one in shown if isinstance(one, Todo)]
    meetings = [one for one in shown if isinstance(one, Appointment)]
    if len(meetings) > 1 or not (todos or meetings):
        return _elsewhere(shown)
    return another_customer.of_what_is_ahead(session, todos, meetings, to.customer, turn)


def _elsewhere(shown: Sequence[Shown]) -> Outcome:
    return unsure(key="offer" if any(isinstance(one, Offer) for one in shown) else "elsewhere")


def _is_other(session: Session, what: Correction, by: Person) -> bool:
    """Whether the words are none that put anything right, or a line of their own."""
    match what.part:
        case Part.CUSTOMER:
            return not (what.is_surely and says_little(what.words))
        case Part.UNKNOWN:
            is_said = what.is_surely and says_little(what.words)
            return not is_said or bool(search.named_in(session, what.words, by))
    return False


def _note(session: Session, note: CaptureNote, said: Said, turn: Turn) -> Outcome:
    by, ref = person(session, turn), Ref("n", note.id)
    note = CaptureNote.get(session, note.id, by, lock=True)
    if said.what.part is Part.AMOUNT:
        if put_right.name_amount(session, note, said.what.words, said.what.was):
            return changed("amount", ref, amount=said.what.words)
        return unsure(ref)
    now = turn.now.astimezone(by.tz)
    read = put_right.read(session, note, by)
    fields = put_right.changes(said.what, read, note, now)
    if not fields:
        return _not(said, ref)
    put_right.add(session, note, said.typed, now)
    return _says(fields, read.line.todos, turn, ref)


def _record(session: Session, record: FollowUp, said: Said, turn: Turn) -> Outcome:
    ref = Ref("r", record.id)
    draft = form.saved(session, record.id, turn)
    fields = _of_record(draft, said, turn)
    if not fields:
        return _not(said, ref)
    entry = form_draft.entry(replace(draft, **fields), turn.now, turn.me.tz, turn.me.locale)
    log.update(session, record, entry, draft.stamp or "", person(session, turn), turn.now)
    if said.what.part is Part.AMOUNT:
        return changed("amount", ref, amount=said.what.words)
    return _says(fields, draft.todos, turn, ref)


def _of_record(draft: FormState, said: Said, turn: Turn) -> dict[str, Any]:
    if said.what.part is not Part.AMOUNT:
        return corrections.changes(said.what, draft, turn.now.astimezone(turn.me.tz))
    texts = {"content": draft.content, "feedback": draft.feedback}
    words, was = said.what.words, said.what.was
    found = {name: put_right.with_amount(text, words, was) for name, text in texts.items()}
    known = {name: text for name, text in found.items() if text is not None}
    return known if len(known) == 1 else {}


def _deal(session: Session, deal: Deal, said: Said, turn: Turn) -> Outcome:
    by, ref = person(session, turn), Ref("d", deal.id)
    details = deal_details(session, access.to_change(session, deal.id, by), by)
    if said.what.part is Part.AMOUNT:
        draft = deal_draft.of_deal(details, {})
        deal_form.store(session, replace(draft, amount=said.what.words), None, turn)
        return changed("amount", ref, amount=said.what.words)
    day = said.what.to
    today = turn.now.astimezone(by.tz).date()
    if said.what.part is Part.DAY and type(day) is date and deal.is_open and day >= today:
        saving.expect(session, deal, day, turn.now)
        return changed("expected", ref, when=turn.look.day(day))
    return unsure(ref, key="deal-customer" if said.what.part is Part.CUSTOMER else "not")


def _ahead(
    session: Session, todos: list[Todo], planned: list[Appointment], said: Said, turn: Turn
) -> Outcome:
    """To-dos and a next contact that were saved without a record."""
    by, refs = person(session, turn), [Ref("t", one.id) for one in todos]
    refs += [Ref("a", one.id) for one in planned]
    rows = tuple(TodoInput(one.text, None, one.due, one.due_time, id=one.id) for one in todos)
    there = planned[0] if planned else None
    ahead = Ahead(rows, there.on if there else None, there.starts if there else None)
    fields = corrections.changes(said.what, ahead, turn.now.astimezone(by.tz))
    if not fields:
        return _not(said, *refs)
    if there is not None and "next_contact" in fields:
        there = Appointment.get(session, there.id, by, lock=True)
        there.move(session, fields["next_contact"], fields["next_starts"], by, turn.now)
        return _says(fields, rows, turn, Ref("a", there.id))
    row = next(one for one, before in zip(fields["todos"], rows, strict=True) if one != before)
    require_future_day(row.due, by, turn.now, "due")
    todo = Todo.given_by(session, row.id, by)
    todo.change(session, row.text, row.due, row.due_time, by, turn.now)
    return _says(fields, rows, turn, Ref("t", todo.id))


def _not(said: Said, *refs: Ref) -> Outcome:
    is_customer = said.what.part is Part.CUSTOMER
    return unsure(*refs, key="which-customer" if is_customer else "not")


def _says(fields: dict[str, Any], before: Sequence[Any], turn: Turn, ref: Ref) -> Outcome:
    """What was changed, in words."""
    text, look = turn.text, turn.look
    if "method" in fields:
        return changed("method", ref, method=text(f"method-{fields['method']}"))
    if "occurred_at" in fields:
        then: datetime = fields["occurred_at"]
        return changed("happened", ref, when=look.moment(then))
    if "next_contact" in fields:
        when = look.day_at(fields["next_contact"], fields["next_starts"])
        return changed("next", ref, when=when)
    rows = zip(fields["todos"], before, strict=True)
    row = next((one for one, was in rows if one != was), fields["todos"][0])
    due: tuple[date, time | None] = row.due, row.due_time
    return changed("due", ref, what=row.text, when=look.day_at(*due))
