"""A visit by management that was approved, and its day."""

from datetime import date, datetime

from models.people.person import Person
from models.rules import dates, visit_day
from models.support.request import SupportRequest
from models.support.terms import Answer, SupportKind


def day_of(request: SupportRequest, asker: Person, approver: Person, now: datetime) -> date | None:
    """None for what is no approved visit, and where its day is not sure or gone."""
    is_visit = request.kind is SupportKind.MANAGEMENT_VISIT
    if not is_visit or request.answer is not Answer.APPROVED or request.answered_at is None:
        return None
    with dates.written_in(asker.locale):
        in_words = visit_day.of_request(request.what, request.asked_at.astimezone(asker.tz))
    asked = in_words or request.until
    with dates.written_in(approver.locale):
        said_at = request.answered_at.astimezone(approver.tz)
        day = visit_day.read(request.answer_text, said_at, asked)
    return day if day and day >= now.astimezone(asker.tz).date() else None
