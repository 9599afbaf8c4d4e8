"""The buttons of the question how content a customer is: 1 to 5, Not asked, Undo."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.wording import satisfaction as wording
from models import satisfaction


async def score(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)
    quarter, points = wording.answer_of(submitted.held(action))

    def write(session: Session) -> None:
        by = person(session, turn)
        satisfaction.score(session, customer_id, quarter, points, by, turn.now)

    await turn.db.write(write)
    await refresh.refresh(turn, refresh.place(turn))


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    customer_id, quarter = refresh.subject_id(action), wording.quarter_of(submitted.held(action))

    def write(session: Session) -> None:
        by = person(session, turn)
        satisfaction.take_back(session, customer_id, quarter, by, turn.now)

    await turn.db.write(write)
    await refresh.refresh(turn, refresh.place(turn))
