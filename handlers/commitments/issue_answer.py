"""What a customer was told: asked for once an issue is answered, and kept with it."""

from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import refresh
from handlers.commitments import issue
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import issue as views
from models import Issue
from models.errors import IssueMovedOn
from models.notifications.loaders.issue import issue_details
from models.notifications.subjects import IssueDetails


async def ask(turn: Turn, action: dict[str, Any]) -> None:
    """What did you tell them? Where its answer was taken back meanwhile, what was pressed is
    shown again."""
    issue_id, came_from = refresh.subject_id(action), issue.came_from(turn)

    def read(session: Session) -> IssueDetails:
        return issue_details(session, Issue.get(session, issue_id, person(session, turn)))

    asked = await turn.db.read(read)
    if asked.issue.answered_at is None:
        await issue.show_again(turn, issue_id, came_from)
        raise IssueMovedOn
    form = views.answer_form(asked, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


async def save(ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    issue_id = submitted.metadata_of(view)["issue"]
    said = submitted.value_of(view, "answer") or ""

    def write(session: Session) -> None:
        Issue.get(session, issue_id, person(session, turn), lock=True).say_answer(session, said)

    await turn.db.write(write)
    context["saved"] = True
    await ack()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    if "saved" in context:  # else it was refused
        came_from = submitted.metadata_of(view)
        await issue.show_again(turn, came_from["issue"], came_from)
