"""`/issue`: the customers' issues that wait for my answer; Answered wherever one is shown."""

from typing import Any

from sqlmodel import Session

from handlers import agenda, message
from handlers.context import Turn, person
from handlers.views import issue as views
from handlers.views.blocks import Block
from models import Issue, facts
from models.facts import IssueFacts


async def command(turn: Turn) -> None:
    """`/issue` lists, the most pressing first."""
    fallback, shown = await _listing(turn)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def answered(turn: Turn, action: dict[str, Any]) -> None:
    """The clock stops; the reminder, Home or the list is shown as things stand now."""
    id = message.subject_id(action)

    def write(session: Session) -> None:
        Issue.get(session, id, person(session, turn)).answer(session, turn.now)

    await turn.db.write(write)
    if agenda.is_home(turn):
        await agenda.publish(turn)
        return
    if await message.show_again(turn, message.place(turn)):
        return
    fallback, shown = await _listing(turn)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def _listing(turn: Turn) -> tuple[str, list[Block]]:
    def read(session: Session) -> list[IssueFacts]:
        waiting = sorted(Issue.open_of(session, turn.me), key=lambda issue: issue.deadline)
        return [facts.issue_facts(session, issue) for issue in waiting]

    return views.listing(await turn.db.read(read), turn.text, turn.me.tz, turn.now)
