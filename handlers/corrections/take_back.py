"""Takes back what was shown last: what can be had again at one press, at once; else the button that
takes it back is shown."""

from collections.abc import Sequence

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.lists.corrected import Outcome, unsure
from models.commitments.todo import Todo
from models.followups.note import CaptureNote
from models.home.last_shown import Shown
from models.home.meant import Ref, ref_if_shown
from models.offers.offer import Offer
from models.rules.corrections import Correction


def apply(session: Session, said: Correction, shown: Sequence[Shown], turn: Turn) -> Outcome:
    """All of it is every open draft, where the last that was shown is one. Undo may be asked for
    whatever was done last."""
    match shown:
        case [CaptureNote() as note, *_] if said.is_surely:
            return _discard(session, note, turn, is_all=said.is_all)
        case [Todo() as todo] if said.is_surely:
            return _delete(session, todo, turn)
    refs = [*filter(None, map(ref_if_shown, shown))]
    if refs:
        return unsure(*refs, key="take-back")
    return unsure(key="offer" if any(isinstance(one, Offer) for one in shown) else "elsewhere")


def _discard(session: Session, note: CaptureNote, turn: Turn, *, is_all: bool) -> Outcome:
    by = person(session, turn)
    notes = CaptureNote.all_open_of(session, by) if is_all else [note]
    for one in notes:
        CaptureNote.get(session, one.id, by, lock=True).discard(session, turn.now)
    facts: dict[str, str | int] = {"count": len(notes), "what": notes[0].typed}
    ids = tuple(one.id for one in notes)
    return Outcome("corrected-discarded", facts=facts, is_sure=True, drafts=ids)


def _delete(session: Session, todo: Todo, turn: Turn) -> Outcome:
    todo = Todo.given_by(session, todo.id, person(session, turn))
    todo.cancel(session, turn.now)
    facts: dict[str, str | int] = {"what": todo.text}
    return Outcome("corrected-deleted", (Ref("t", todo.id),), facts, is_sure=True)
