"""What is added to a record in its thread: comments; and the files that come with a note."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from handlers import files, mentions
from handlers.turn import Turn, person
from handlers.views.wording import comment as views
from models import Person
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.followups.remark import Comment
from models.notifications import sent
from models.notifications.subjects import CommentDetails, Record


async def comment(turn: Turn, event: dict[str, Any], typed: str) -> int | None:
    """Keep a reply in the thread of a message that shows a record, whose id it is; None where it
    shows none."""
    thread = event.get("thread_ts")
    if not typed.strip() or thread in (None, event["ts"]):
        return None
    users = mentions.users_in(typed)
    await turn.resolve(*users)
    submission = f"{event['channel']}:{event['ts']}"

    def write(session: Session) -> _Kept | None:
        by = person(session, turn)
        followup = _shown(session, event["channel"], thread, by)
        if followup is None:
            return None
        told = [Person.colleague(session, user) for user in users]
        text = mentions.with_names(session, typed)
        Comment.add(session, followup, text, told, submission, by, turn.now)
        customer = session.get_one(Customer, followup.customer_id)
        blind = [one.name for one in told if not customer.may_be_seen_by(session, one)]
        may_share = customer.may_be_edited_by(session, by)
        return _Kept(followup.id, customer, blind, may_share=may_share)

    kept = await turn.db.write(write)
    if kept is None:
        return None
    turn.wake()
    if kept.blind:
        fallback, shown = views.not_told(
            kept.blind, kept.customer, turn.text, may_share=kept.may_share
        )
        await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    return kept.followup_id


@dataclass(frozen=True)
class _Kept:
    """A comment on this record; `blind` are those named in it who can't see the customer."""

    followup_id: int
    customer: Customer
    blind: list[str]
    may_share: bool


def _shown(session: Session, channel: str, ts: str, by: Person) -> FollowUp | None:
    """The record that a message shows, where `by` may read it."""
    message = sent.message_at(session, channel, ts)
    subjects = [one.subject for one in message.notifications] if message else []
    shown = [one.followup for one in subjects if isinstance(one, Record | CommentDetails)]
    return FollowUp.get(session, shown[0].id, by) if len(shown) == 1 else None


async def of_message(turn: Turn, event: dict[str, Any]) -> list[dict[str, str]]:
    """The files of a message, each with id, name and link. One that the app may not read (it lacks
    the scope files:read) is left out, and that is said."""
    found, missing = [], False
    for file in event.get("files", ()):
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
