"""Lessons kept, changed and deleted: by who wrote them, their manager, or an admin."""

from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session, col, delete, select

from models import errors
from models.commitments.deal import Deal
from models.customers import once_theirs, search
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.deals import access
from models.lessons.lesson import MAX_INDUSTRY, MAX_PAIN, MAX_TEXT, Lesson, LessonName
from models.lessons.names import without
from models.people.permission import Of, require
from models.people.person import Person
from models.rules.characters import fold
from models.rules.lessons import LessonKind
from models.rules.names import said as names
from models.rules.news import industries
from models.rules.rights import Right


class LessonInput(NamedTuple):
    """What the form says. `industry` may be several, with commas between."""

    kind: LessonKind
    text: str
    customer_id: int | None = None
    deal_id: int | None = None
    industry: str = ""
    segment: Segment | None = None
    pain: str = ""


def add(
    session: Session, said: LessonInput, by: Person, now: datetime, submission: str | None = None
) -> Lesson:
    """The same submission again returns the lesson it made."""
    mine = select(Lesson).where(Lesson.submission == submission)
    if submission and (again := session.exec(mine).first()):
        return again
    lesson = Lesson(submission=submission, kind=said.kind, text="", by_id=by.id, created_at=now)
    change(session, lesson, said, by)
    return lesson


def change(session: Session, lesson: Lesson, said: LessonInput, by: Person) -> None:
    """Raises Empty, TextTooLong, LessonDealOfAnother, or that `by` may not see what it names."""
    _refuse(said)
    deal, customer = _about(session, said, by)
    lesson.kind, lesson.text = said.kind, said.text.strip()
    lesson.deal_id = deal.id if deal else None
    lesson.customer_id = customer.id if customer else None
    lesson.industry, lesson.segment = ", ".join(industries(said.industry)), said.segment
    lesson.pain = said.pain.strip()
    named = _named(session, lesson, customer, by)
    spelled = {typed for _, typed in named}
    lesson.search_text = "\n".join(fold(without(spelled, one, " ")) for one in lesson.said)
    session.add(lesson)
    session.flush()
    session.exec(delete(LessonName).where(col(LessonName.lesson_id) == lesson.id))
    session.add_all(
        LessonName(lesson_id=lesson.id, customer_id=id, typed=typed) for id, typed in sorted(named)
    )
    session.flush()


def to_manage(session: Session, id: int, by: Person, *, is_deleted: bool = False) -> Lesson:
    """Raises NoLongerThere or NotAllowed."""
    lesson = session.get(Lesson, id)
    if lesson is None or (lesson.deleted_at is not None and not is_deleted):
        raise errors.NoLongerThere
    require(session, by, Right.LESSON_CHANGE, Of(lesson.by_id))
    return lesson


def delete_lesson(session: Session, id: int, by: Person, now: datetime) -> Lesson:
    lesson = to_manage(session, id, by)
    lesson.deleted_at = now
    session.add(lesson)
    return lesson


def restore(session: Session, id: int, by: Person) -> Lesson:
    lesson = to_manage(session, id, by, is_deleted=True)
    lesson.deleted_at = None
    session.add(lesson)
    return lesson


def of_deal(session: Session, deal_id: int) -> Lesson | None:
    """The newest that was written down of it."""
    return session.exec(Lesson.live().where(Lesson.deal_id == deal_id).limit(1)).first()


def _refuse(said: LessonInput) -> None:
    if not said.text.strip():
        raise errors.Empty("text")
    for field, text, most in (
        ("text", said.text, MAX_TEXT),
        ("industry", said.industry, MAX_INDUSTRY),
        ("pain", said.pain, MAX_PAIN),
    ):
        if len(text) > most:
            raise errors.TextTooLong(field, length=len(text), most=most)


def _about(session: Session, said: LessonInput, by: Person) -> tuple[Deal | None, Customer | None]:
    """The deal and the customer; a deal has a customer of its own."""
    deal = access.to_see(session, said.deal_id, by) if said.deal_id else None
    id = said.customer_id or (deal.customer_id if deal else None)
    customer = Customer.get(session, id, by) if id else None
    if deal and customer and deal.customer_id != customer.id:
        theirs = session.get_one(Customer, deal.customer_id)
        raise errors.LessonDealOfAnother("deal", name=theirs.name)
    return deal, customer


def _named(
    session: Session, lesson: Lesson, customer: Customer | None, by: Person
) -> set[tuple[int, str]]:
    """The customers that the texts name, as they stand there. What may be the name of the one the
    lesson is about, is."""
    found: set[tuple[int, str]] = set()
    for text in filter(None, lesson.said):
        found.update(search.said_in(session, text, by))
        found.update(once_theirs.said_in(session, text, by))
        if customer is not None:
            theirs = names.find(text, [customer.name])
            found.update((customer.id, text[one.start : one.end]) for one in theirs)
    return found
