"""Who took part besides, or did not after all, of a draft or a record that was shown last."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session

from handlers.followups import form
from handlers.turn import Turn, person
from handlers.views.forms import draft as form_draft
from handlers.views.forms.draft import FormState
from handlers.views.lists.corrected import NONE, Outcome, changed
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups import log, parts, put_right
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.home.last_shown import Shown
from models.home.meant import Ref
from models.rules.corrections import Correction, Part
from models.rules.names import people
from models.rules.names.decision_chain import Link


def apply(
    session: Session, typed: str, said: Correction, shown: Sequence[Shown], turn: Turn
) -> Outcome:
    """NONE where it is nobody of that customer: then it tells of another contact."""
    match shown:
        case [CaptureNote() as note, *_]:
            return _of_note(session, typed, note, said, turn)
        case [FollowUp() as record]:
            return _of_record(session, record, said, turn)
    return NONE


def _of_note(
    session: Session, typed: str, note: CaptureNote, said: Correction, turn: Turn
) -> Outcome:
    by = person(session, turn)
    note = CaptureNote.get(session, note.id, by, lock=True)
    now = turn.now.astimezone(by.tz)
    read = put_right.read(session, note, by)
    fields = put_right.changes(said, read, note, now)
    if not fields:
        return NONE
    put_right.add(session, note, typed, now)
    names = {name for name, _ in fields["theirs"]} ^ {name for name, _ in read.line.theirs}
    return changed(said.part.value, Ref("n", note.id), person=turn.text.listed(sorted(names)))


def _of_record(session: Session, record: FollowUp, said: Correction, turn: Turn) -> Outcome:
    draft = form.saved(session, record.id, turn)
    met = parts.theirs(session, [record.id]).get(record.id, [])
    there = met if said.part is Part.ABSENT else _others(session, record, met)
    found = people.meant(said.words, [Link(one.name, one.title) for one in there])
    who = [one for one in there if found and one.name == found[0].name]
    if len(found) != 1 or len(who) != 1:
        return NONE
    draft = _with(draft, who[0], said.part, turn)
    entry = form_draft.entry(draft, turn.now, turn.me.tz, turn.me.locale)
    log.update(session, record, entry, draft.stamp or "", person(session, turn), turn.now)
    return changed(said.part.value, Ref("r", record.id), person=who[0].name)


def _others(session: Session, record: FollowUp, met: Sequence[Contact]) -> list[Contact]:
    ids = {one.id for one in met}
    chain = session.get_one(Customer, record.customer_id).contacts(session)
    return [one for one in chain if one.id not in ids]


def _with(draft: FormState, who: Contact, part: Part, turn: Turn) -> FormState:
    option = form.contact_option(who, turn.text)
    if part is Part.JOINED:
        return replace(draft, theirs=(*draft.theirs, option))
    return replace(draft, theirs=tuple(one for one in draft.theirs if one != option))
