"""What serves it, on a target and on a figure of a review that has one."""

from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import serving as views
from models.database import patience
from models.reviews import serving


async def open_one(turn: Turn, action: dict[str, Any]) -> None:
    id = submitted.number(submitted.held(action))
    patience.end()  # a large workspace's figures take seconds

    def read(session: Session) -> Block:
        found = serving.serving(session, id, person(session, turn), turn.now)
        return views.modal(found, turn.look)

    modal = await turn.db.read(read)
    trigger = turn.body["trigger_id"]
    if turn.body.get("view") is None:
        await turn.client.views_open(trigger_id=trigger, view=modal)
    else:
        await turn.client.views_push(trigger_id=trigger, view=modal)
