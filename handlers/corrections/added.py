"""What is said to be added right after a record or a draft: a part of it, and no new one."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session

from handlers import mentions
from handlers.corrections import heard
from handlers.followups import form
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.forms import draft as form_draft
from handlers.views.lists.corrected import NONE, Outcome, changed
from models.customers.customer import Customer
from models.errors import Invalid, Problem
from models.followups import log
from models.followups.followup import FollowUp
from models.followups.history import EditedMeanwhile
from models.followups.interpret import interpret
from models.followups.note import CaptureNote
from models.home import last_shown
from models.home.last_shown import Key
from models.home.meant import Ref
from models.rules.corrections import added


async def hear(message: Message) -> bool:
    """False where no record was shown last, or more is said than what was talked of: a promise or
    a question is to be seen as one before it is kept."""
    turn, words = message.turn, added.read(message.typed)
    if not words or message.files or message.thread or mentions.users_in(message.typed):
        return False
    shown = await message.shown()
    if len(shown) != 1:
        return False
    try:
        done = await turn.db.write(lambda session: _add(session, shown, words, turn))
    except (Problem, Invalid, EditedMeanwhile):
        return False
    if not done.key:
        return False
    turn.wake()
    await message.answer(await heard.told(turn, done))
    return True


def _add(session: Session, keys: Sequence[Key], words: str, turn: Turn) -> Outcome:
    match last_shown.rows(session, keys):
        case [CaptureNote() as note]:
            note = CaptureNote.get(session, note.id, person(session, turn), lock=True)
            note.typed = f"{note.typed}\n{words}"
            session.add(note)
            return changed("added", Ref("n", note.id))
        case [FollowUp() as record]:
            return _to_record(session, record, words, turn)
    return NONE


def _to_record(session: Session, record: FollowUp, words: str, turn: Turn) -> Outcome:
    by = person(session, turn)
    customer = session.get_one(Customer, record.customer_id)
    read = interpret(session, words, by, turn.now, customer)
    is_other = read.customer is not None and read.customer.id != customer.id
    if is_other or read.line.todos or read.line.next_contact:
        return NONE
    draft = form.saved(session, record.id, turn)
    draft = replace(draft, content=f"{draft.content}\n{words}")
    if read.line.question:  # its clock runs beside that of what was asked before
        mark = turn.text("list-semicolon")
        asked = mark.join(one for one in (draft.question, read.line.question) if one)
        draft = replace(draft, issue=draft.issue or read.line.urgency, question=asked)
    entry = form_draft.entry(draft, turn.now, turn.me.tz, turn.me.locale)
    log.update(session, record, entry, draft.stamp or "", by, turn.now)
    return changed("added-asked" if read.line.question else "added", Ref("r", record.id))
