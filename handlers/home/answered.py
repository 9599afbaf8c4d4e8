"""What people tell in the DM of an answer that they gave a customer: the open issue is shown with
its buttons, and settled by these alone."""

from sqlmodel import Session

from handlers.message import Message
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import answered as views
from models.home import answered
from models.notifications.loaders.issue import issue_details
from models.notifications.subjects import IssueDetails
from models.rules import answering


async def show_beside(message: Message) -> bool:
    """Show the open issues that the words tell of as answered. What was told may be a record, too:
    False, so that it is read on."""
    await _show(message.turn, await _fitting(message), message.typed, message.channel)
    return False


async def was_shown(message: Message) -> bool:
    """Whether there was such an issue, which is answer enough."""
    return bool(await _fitting(message))


async def _fitting(message: Message) -> list[IssueDetails]:
    turn, typed = message.turn, message.typed
    if not answering.says_answered(typed):
        return []

    def read(session: Session) -> list[IssueDetails]:
        found = answered.fitting_words(session, person(session, turn), typed)
        return [issue_details(session, one) for one in found]

    return await turn.db.read(read)


async def show(turn: Turn, ids: list[int], typed: str, channel: str, thread: str | None) -> bool:
    """These, as what the words answer; False where none is open still."""

    def read(session: Session) -> list[IssueDetails]:
        found = answered.of_ids(session, person(session, turn), ids)
        return [issue_details(session, one) for one in found]

    return await _show(turn, await turn.db.read(read), typed, channel, thread)


async def _show(
    turn: Turn, found: list[IssueDetails], typed: str, channel: str, thread: str | None = None
) -> bool:
    if not found:
        return False
    fallback, shown = views.message(found, typed, turn.look)
    await turn.client.chat_postMessage(
        channel=channel, text=fallback, blocks=shown, thread_ts=thread
    )
    return True


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    if not (ids := views.issues_in(shown)):
        return False

    def read(session: Session) -> list[IssueDetails]:
        theirs = answered.still_theirs(session, person(session, turn), ids)
        return [issue_details(session, one) for one in theirs]

    fallback, now = views.message(await turn.db.read(read), views.said_in(shown), turn.look, ids)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=now)
    return True
