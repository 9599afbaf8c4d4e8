"""`/followup why`, and Why now? in the menu of a reminder: why it came when it did."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.lists import explanation as views
from models.notifications import explanation
from models.notifications.explanation import Explanation


async def command(turn: Turn) -> None:
    explanations = await turn.db.read(
        lambda session: explanation.of_last(session, person(session, turn))
    )
    fallback, shown = views.listing(explanations, turn.text, turn.now)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def explain(turn: Turn, action: dict[str, Any]) -> None:
    """Explain the reminder whose id is in the menu's choice."""
    reminder_id = refresh.subject_id(action)

    def read(session: Session) -> Explanation:
        return explanation.of_one(session, reminder_id, person(session, turn))

    reason = await turn.db.read(read)
    await turn.reply_privately(blocks.escape(views.sentence(reason, turn.text, turn.now)))
