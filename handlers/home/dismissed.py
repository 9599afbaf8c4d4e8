"""What people say in the DM of an issue that is none: it is shown with the button that takes it off
the list, and its others. Words alone change nothing."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from handlers import origin
from handlers.message import Message
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import dismissed as views
from models.home import dismissed
from models.notifications.loaders.issue import issue_details
from models.notifications.subjects import IssueDetails
from models.people.person import Person
from models.rules import dismissing

Deed = Callable[[Session, int, Person, datetime], None]


async def hear(message: Message) -> bool:
    """False where nothing of it is open: then it may be what a record tells."""
    turn = message.turn
    if message.is_question or not dismissing.says_so(message.typed):
        return False

    def read(session: Session) -> list[IssueDetails]:
        found = dismissed.fitting_words(session, person(session, turn), message.typed)
        return [issue_details(session, one) for one in found]

    found = await turn.db.read(read)
    if not found:
        return False
    await message.answer(views.message(found, turn.look), in_thread=True)
    return True


async def dismiss(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, dismissed.dismiss)


async def restore(turn: Turn, action: dict[str, Any]) -> None:
    await _change(turn, action, dismissed.restore)


async def _change(turn: Turn, action: dict[str, Any], deed: Deed) -> None:
    _, id = submitted.parts(action["block_id"], 2)
    issue = submitted.number(id)
    await turn.db.write(lambda session: deed(session, issue, person(session, turn), turn.now))
    turn.wake()
    if at := origin.place_in(turn.body):
        await again(turn, at, (turn.body.get("message") or {}).get("blocks") or [])


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    if not (ids := views.issues_in(shown)):
        return False

    def read(session: Session) -> list[IssueDetails]:
        theirs = dismissed.of_ids(session, person(session, turn), ids)
        return [issue_details(session, one) for one in theirs]

    fallback, now = views.message(await turn.db.read(read), turn.look, ids)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=now)
    return True
