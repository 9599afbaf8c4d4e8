"""A reply in the thread of a summary, or of a reply to it: kept with it, and brought to the other
of the two."""

from typing import Any

from sqlmodel import Session

from handlers import mentions
from handlers.turn import Turn, person
from models.notifications import sent
from models.notifications.summary_subjects import SummaryDetails, SummaryReplyDetails
from models.summaries.sent import SentSummary, SummaryReply


async def keep(turn: Turn, event: dict[str, Any], typed: str) -> bool:
    """False where the thread is of nothing of the kind."""
    thread = event.get("thread_ts")
    if not typed.strip() or thread in (None, event["ts"]):
        return False
    channel = event["channel"]

    def write(session: Session) -> bool:
        summary = _shown(session, channel, thread)
        if summary is None:
            return False
        text = mentions.with_names(session, typed)
        by, submission = person(session, turn), f"{channel}:{event['ts']}"
        SummaryReply.add(session, summary, text, submission, by, turn.now)
        return True

    is_kept = await turn.db.write(write)
    if is_kept:
        turn.wake()
    return is_kept


def _shown(session: Session, channel: str, ts: str) -> SentSummary | None:
    """The summary that a message of its own is about."""
    message = sent.message_at(session, channel, ts)
    subjects = [one.subject for one in message.notifications] if message else []
    kinds = (SummaryDetails, SummaryReplyDetails)
    shown = [one.sent for one in subjects if isinstance(one, kinds)]
    return shown[0] if len(shown) == 1 == len(subjects) else None
