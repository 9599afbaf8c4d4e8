"""A draft about a customer that was handed over before it was saved: nothing is saved without the
customer, and the words can be passed on to who looks after it now."""

from typing import Any

from sqlmodel import Session

from handlers import errors, refresh
from handlers.turn import Turn, person
from handlers.views import action_ids, blocks
from models import CaptureNote
from models.errors import DraftLeftBehind, NoLongerThere
from models.followups import left_behind
from models.people.person import Person


def refuse(session: Session, note: CaptureNote, by: Person) -> None:
    """Raises DraftLeftBehind."""
    if customer := left_behind.customer_of(session, note, by):
        owner = session.get_one(Person, customer.owner_id)
        raise DraftLeftBehind(customer=customer.name, owner=owner.name)


async def offer(turn: Turn, id: int, problem: DraftLeftBehind) -> None:
    """Says whose the customer is, with the button that passes the draft on."""
    said = errors.say(problem, turn.text)
    label = turn.text("note-pass-on", owner=problem.facts["owner"])
    press = blocks.button(label, action_ids.NOTE_GIVE)
    shown = [blocks.section(blocks.escape(said)), blocks.actions([press], f"note-left:{id}")]
    await turn.respond(text=said, blocks=shown, response_type="ephemeral", replace_original=False)


async def pass_on(turn: Turn, action: dict[str, Any]) -> None:
    """Pass on to Lee: his to-dos, of which he hears at once."""
    id = refresh.subject_id(action)

    def write(session: Session) -> str:
        by = person(session, turn)
        note = CaptureNote.get(session, id, by, lock=True)
        owner = left_behind.pass_on(session, note, by, turn.now)
        if owner is None:
            raise NoLongerThere
        return owner.name

    owner = await turn.db.write(write)
    turn.wake()
    said = turn.text("note-passed-to", owner=blocks.escape(owner))
    await turn.respond(text=said, blocks=[blocks.section(said)], replace_original=True)
