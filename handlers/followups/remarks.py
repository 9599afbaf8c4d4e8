"""What is added to a record in its thread: comments; and the files that come with a note."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from handlers import files, mentions
from handlers.home import meant
from handlers.message import Message
from handlers.turn import person
from handlers.views.wording import comment as views
from models import Person
from models.customers.customer import Customer
from models.followups import remark
from models.followups.remark import Comment
from models.notifications.subjects import CommentDetails, Record


async def hear(message: Message) -> bool:
    """Keep a reply in the thread of a message that shows a record, or a comment on it, whose author
    is told of the reply; a to-do of it that is told of as done is shown there, too. False where it
    shows none."""
    shown = await _shown(message)
    if message.thread_at is None or shown is None or not message.typed.strip():
        return False
    await _comment(message, shown)
    await meant.done_of(message.turn, message.typed, shown.followup.id, message.thread_at)
    return True


async def _comment(message: Message, shown: Record | CommentDetails) -> None:
    turn, users = message.turn, mentions.users_in(message.typed)
    await turn.resolve(*users)

    def write(session: Session) -> _Kept:
        by = person(session, turn)
        followup = remark.to_comment_on(session, shown.followup.id, by)
        told = [Person.colleague(session, user) for user in users]
        if isinstance(shown, CommentDetails):
            told.append(session.get_one(Person, shown.author.id))
        text = mentions.with_names(session, message.typed)
        Comment.add(session, followup, text, told, message.submission, by, turn.now)
        customer = session.get_one(Customer, followup.customer_id)
        blind = [one.name for one in told if not customer.may_be_seen_by(session, one)]
        may_share = customer.may_be_edited_by(session, by)
        return _Kept(customer, blind, may_share=may_share)

    kept = await turn.db.write(write)
    turn.wake()
    if kept.blind:
        fallback, said = views.not_told(
            kept.blind, kept.customer, turn.text, may_share=kept.may_share
        )
        await turn.respond(text=fallback, blocks=said, response_type="ephemeral")


@dataclass(frozen=True)
class _Kept:
    """A comment on a record; `blind` are those named in it who can't see the customer."""

    customer: Customer
    blind: list[str]
    may_share: bool


async def _shown(message: Message) -> Record | CommentDetails | None:
    """The only record, or comment on one, that the message shows in whose thread they write."""
    subjects = await message.subjects()
    found = [one for one in subjects if isinstance(one, Record | CommentDetails)]
    return found[0] if len(found) == 1 else None


async def files_of(message: Message) -> list[dict[str, str]]:
    """The files of a message, each with id, name and link. One that the app may not read (it lacks
    the scope files:read) is left out, and that is said."""
    turn, found, missing = message.turn, [], False
    for file in message.files:
        whole = await files.details(turn, file)
        shown = _shown_as(whole) if whole else None
        if shown is None:
            missing = True
        else:
            found.append(shown)
    if missing:
        await turn.reply_privately(turn.text("files-unreadable"))
    return found


def _shown_as(file: dict[str, Any]) -> dict[str, str] | None:
    name, link = file.get("title") or file.get("name") or file["id"], _link(file)
    return {"id": file["id"], "name": name, "permalink": link} if link else None


def _link(file: dict[str, Any]) -> str | None:
    return file.get("permalink") or file.get("url_private")
