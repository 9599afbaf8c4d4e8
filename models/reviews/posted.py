"""A review that is posted: once its days are over, it is not offered to its manager as ready any
more."""

from datetime import datetime

from sqlmodel import Session, col, select

from models.people.person import Person
from models.reminder import Reminder
from models.reviews.frozen import FrozenReview
from models.reviews.scope import Breadth
from models.rules.deadlines import Kind
from models.rules.deadlines.team import ended_on
from models.rules.time.instants import midnight

POSTED = "posted"  # what was done with the reminder


def post(session: Session, review: FrozenReview, channel: str, now: datetime) -> None:
    review.post(channel, now)
    session.add(review)
    today = now.astimezone(session.get_one(Person, review.person_id).tz).date()
    is_narrowed = review.is_of_one or review.segment is not None
    is_offered = ended_on(review.last, review.begins)[0] == review.period
    if review.breadth is Breadth.OWN or is_narrowed or not is_offered or today <= review.last:
        return
    offers = select(Reminder).where(
        Reminder.kind == Kind.REVIEW_READY,
        Reminder.recipient_id == review.person_id,
        Reminder.deadline == midnight(review.last),
        col(Reminder.action).is_(None),
    )
    for offer in session.exec(offers):
        offer.action, offer.acted_by_id, offer.acted_at = POSTED, review.person_id, now
        session.add(offer)
