"""Check that it came: what a customer promised in a record becomes a to-do, in one press."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views.wording import promised as wording
from models import FollowUp
from models.errors import NoLongerThere
from models.notifications import promised
from models.notifications.loaders.record import load_record


async def check(turn: Turn, action: dict[str, Any]) -> None:
    id = refresh.subject_id(action)

    def write(session: Session) -> None:
        by = person(session, turn)
        followup = FollowUp.get(session, id, by)
        found = promised.of_record(load_record(session, followup, by), turn.now)
        what = wording.todo(found, turn.text) if found else ""
        promised.check(session, followup, what, by, turn.now)

    try:
        await turn.db.write(write)
    except NoLongerThere:
        await refresh.refresh(turn, refresh.place(turn))
        raise
    turn.wake()
    await refresh.refresh(turn, refresh.place(turn))
