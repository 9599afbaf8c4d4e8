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
from models.followups.followup import FollowUp
from models.followups.remark import Comment
from models.notifications.subjects import CommentDetails, Record


async def hear(message: Message) -> bool:
    """Keep a reply in the thread of a message that shows a record; a to-do of it that is told of as
    done is shown there, too. False where it shows none."""
    shown = await _shown(message)
    if message.thread_at is None or shown is None or not message.typed.strip():
        return False
    await _comment(message, shown)
    await meant.done_of(message.turn, message.typed, shown, message.thread_at)
    return True


async def _comment(message: Message, followup_id: int) -> None:
    turn, users = message.turn, mentions.users_in(message.typed)
    await turn.resolve(*users)

    def write(session: Session) -> _Kept:
        by = person(session, turn)
        followup = FollowUp.get(session, followup_id, by)
        told = [Person.colleague(session, user) for user in users]
        text = mentions.with_names(session, message.typed)
        Comment.add(session, followup, text, told, message.submission, by, turn.now)
        customer = session.get_one(Customer, followup.customer_id)
        blind = [one.name for one in told if not customer.may_be_seen_by(session, one)]
        may_share = customer.may_be_edited_by(session, by)
        return _Kept(customer, blind, may_share=may_share)

    kept = await turn.db.write(write)
    turn.wake()
    if kept.blind:
        fallback, shown = views.not_told(
            kept.blind, kept.customer, turn.text, may_share=kept.may_share
        )
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


@dataclass(frozen=True)
class _Kept:
    """A comment on a record; `blind` are those named in it who can't see the customer."""

    customer: Customer
    blind: list[str]
    may_share: bool


async def _shown(message: Message) -> int | None:
    """The only record that the message shows in whose thread they write."""
    subjects = await message.subjects()
    shown = [one.followup.id for one in subjects if isinstance(one, Record | CommentDetails)]
    return shown[0] if len(shown) == 1 else None


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
