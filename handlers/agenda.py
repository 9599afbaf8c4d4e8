"""Home: a person's desk, with what is open and the buttons that settle it."""

from typing import Any

from sqlmodel import Session

from handlers.context import Turn, person
from handlers.views import agenda as views
from models import facts
from models.appointment import Appointment
from models.issue import Issue
from models.todo import Todo


async def opened(turn: Turn, event: dict[str, Any]) -> None:
    if event.get("tab", "home") == "home":
        await publish(turn)


async def publish(turn: Turn) -> None:
    """Show Home as things stand now."""
    desk = await turn.db.read(lambda session: _desk(session, turn))
    view = views.home(desk, turn.text, turn.me.tz, turn.now)
    await turn.client.views_publish(user_id=turn.me.user_id, view=view)


def is_home(turn: Turn) -> bool:
    """Whether this turn is a button of Home."""
    return bool(turn.body.get("view", {}).get("type") == "home")


def _desk(session: Session, turn: Turn) -> views.Desk:
    me = person(session, turn)
    return views.Desk(
        todos=[facts.todo_facts(session, todo) for todo in Todo.open_of(session, me)],
        issues=[facts.issue_facts(session, issue) for issue in Issue.open_of(session, me)],
        contacts=[
            facts.appointment_facts(session, one) for one in Appointment.planned_by(session, me)
        ],
    )
