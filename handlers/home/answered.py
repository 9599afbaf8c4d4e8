"""What people tell in the DM of an answer that they gave a customer: the open issue is shown with
its buttons, and settled by these alone."""

from functools import partial

from sqlmodel import Session

from handlers.home import spoken_of
from handlers.message import Message
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import answered as views
from models.commitments.todo import Todo
from models.home import answered, told_done
from models.home.meant import Ref
from models.notifications.loaders.issue import issue_details
from models.notifications.subjects import IssueDetails
from models.rules import answering, deeds
from models.rules import told_done as told_rule
from models.rules.oneline.channels import unreached


async def show_beside(message: Message) -> bool:
    """Show the open issues that the words tell of as answered. What was told may be a record, too:
    False, so that it is read on."""
    await _show(message.turn, await fitting(message), message.typed, message.channel)
    return False


async def was_shown(message: Message) -> bool:
    """Whether there was such an issue, which is answer enough."""
    return bool(await fitting(message))


async def fitting(message: Message) -> list[IssueDetails]:
    """The open questions that the words tell of as answered."""
    turn, typed = message.turn, message.typed
    is_told = answering.says_answered(typed)
    if message.is_question or not (is_told or answering.tells_of_step(typed)):
        return []
    if unreached.was_in_vain(typed):
        return []
    said_last = await _spoken_of_last(message)

    def read(session: Session) -> list[IssueDetails]:
        me = person(session, turn)
        found = answered.fitting_words(session, me, typed) if is_told else []
        if not found and said_last and (is_told or not _tells_of_todo(session, turn, typed)):
            found = answered.of_those(session, me, said_last, typed)
        return [issue_details(session, one) for one in found]

    return await turn.db.read(read)


async def _spoken_of_last(message: Message) -> list[int]:
    """The only open question of what the bot has said last: a reminder, a nudge, a record."""
    there = [one for one in await spoken_of.lines(message) if one is not None]
    keys = await message.shown()
    ids = [one.id for one in there if one.kind == "i"]
    if not there and len(keys) == 1:
        read = partial(answered.of_shown, key=keys[0])
        ids = await message.turn.db.read(read)
    others = [one for one in there if one.kind == "t"]
    if len(ids) != 1 or (others and await _may_be_done(message, others)):
        return []
    return ids


def _tells_of_todo(session: Session, turn: Turn, typed: str) -> bool:
    """Whether a to-do is told of as done by its name."""
    me = person(session, turn)
    said = [one for one in [told_rule.read(typed), *told_rule.each(typed)] if one]
    found = (told_done.fitting_words(session, me, one, typed, turn.now) for one in said)
    return any(ref.kind == "t" for one in found for ref in one.refs)


async def _may_be_done(message: Message, todos: list[Ref]) -> bool:
    """Whether what is told is rather the deed of a to-do that was spoken of together with it."""
    kind = deeds.kind_of(message.typed)

    def read(session: Session) -> list[str]:
        return [session.get_one(Todo, one.id).text for one in todos]

    return bool(kind) and any(
        deeds.speaks_of(kind, one) for one in await message.turn.db.read(read)
    )


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
