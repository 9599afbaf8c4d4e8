"""A reply in the thread of a summary, or of a reply to it: kept with it, and brought to the other
of the two."""

from sqlmodel import Session

from handlers import mentions
from handlers.message import Message
from handlers.turn import person
from models.notifications.summary_subjects import SummaryDetails, SummaryReplyDetails
from models.summaries.sent import SentSummary, SummaryReply


async def hear(message: Message) -> bool:
    """False where the thread is of nothing of the kind."""
    turn, summary_id = message.turn, await _shown(message)
    if summary_id is None or not message.typed.strip():
        return False
    await turn.resolve(*mentions.users_in(message.typed))

    def write(session: Session) -> None:
        summary, by = session.get_one(SentSummary, summary_id), person(session, turn)
        text = mentions.with_names(session, message.typed)
        SummaryReply.add(session, summary, text, message.submission, by, turn.now)

    await turn.db.write(write)
    turn.wake()
    return True


async def _shown(message: Message) -> int | None:
    """The summary that a message of its own is about."""
    subjects = await message.subjects()
    kinds = (SummaryDetails, SummaryReplyDetails)
    shown = [one.sent.id for one in subjects if isinstance(one, kinds)]
    return shown[0] if len(shown) == 1 == len(subjects) else None
