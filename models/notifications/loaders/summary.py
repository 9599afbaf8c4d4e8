"""A person's day or week as their manager receives it, and what was replied."""

from sqlmodel import Session

from models.notifications.loaders.loader import Loader, each
from models.notifications.summary_subjects import SummaryDetails, SummaryReplyDetails
from models.people.person import Person
from models.rules.deadlines import Kind
from models.summaries import summary
from models.summaries.sent import SentSummary, SummaryReply


def summary_details(session: Session, sent: SentSummary) -> SummaryDetails:
    """As its manager may see it, and as it was when it was sent."""
    person = session.get_one(Person, sent.person_id)
    reader = session.get_one(Person, sent.manager_id)
    return SummaryDetails(sent, summary.read(session, person, sent.days, reader, sent.sent_at))


def may_see(session: Session, person: Person, sent: SentSummary) -> bool:
    """Whoever it was sent to, while they are the manager."""
    author = session.get_one(Person, sent.person_id)
    return person.id == sent.manager_id == author.manager_id


def _reply_details(session: Session, reply: SummaryReply) -> SummaryReplyDetails:
    sent = session.get_one(SentSummary, reply.summary_id)
    return SummaryReplyDetails(
        reply=reply,
        author=session.get_one(Person, reply.author_id),
        sent=sent,
        person=session.get_one(Person, sent.person_id),
    )


def _may_hear(session: Session, person: Person, reply: SummaryReply) -> bool:
    sent = session.get_one(SentSummary, reply.summary_id)
    return person.id == sent.person_id or may_see(session, person, sent)


SENT = Loader((Kind.SUMMARY,), SentSummary, may_see, each(summary_details))
REPLY = Loader((Kind.SUMMARY_REPLY,), SummaryReply, _may_hear, each(_reply_details))
