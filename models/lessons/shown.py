"""Lessons as one person may read them: searched, listed, and those that suit a customer."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from models.commitments.deal import Deal
from models.customers import search
from models.customers.customer import Customer
from models.lessons.lesson import Lesson, LessonName
from models.lessons.names import without
from models.people.permission import Of, may
from models.people.person import Person
from models.rules.lessons import LessonKind, Query, alike
from models.rules.rights import Right

CANDIDATES = 200  # of the latest, those that suit a customer are looked for
MAX_CUSTOMERS = 50  # with a word in their names
MIN_NAME = 2  # characters of a word that is looked for in names
HELPED = (LessonKind.WON, LessonKind.LESSON)


@dataclass(frozen=True)
class LessonDetails:
    """A lesson, with its customer and its deal where its reader may see them; `hidden` are names in
    its texts that they may not read."""

    lesson: Lesson
    author: Person
    customer: Customer | None
    deal: Deal | None
    hidden: frozenset[str]
    is_whole: bool  # nothing of it is kept from its reader
    may_manage: bool

    def without_names(self, text: str, instead: str) -> str:
        return without(self.hidden, text, instead)


def page(session: Session, asked: Query, by: Person, most: int, skip: int) -> list[LessonDetails]:
    """The newest first."""
    found = Lesson.live()
    if asked.kind is not None:
        found = found.where(Lesson.kind == asked.kind)
    for word in asked.words:
        found = found.where(_says(session, word, by))
    return details(session, session.exec(found.limit(most).offset(skip)).all(), by)


def details(session: Session, lessons: Sequence[Lesson], by: Person) -> list[LessonDetails]:
    """In their order, in as many statements for many as for one."""
    if not lessons:
        return []
    names = _names(session, lessons)
    about = {one.customer_id for one in lessons if one.customer_id is not None}
    about |= {one.customer_id for every in names.values() for one in every}
    seen = _seen(session, about, by)
    authors = Person.of_ids(session, {one.by_id for one in lessons})
    deals = Deal.of_ids(session, {one.deal_id for one in lessons if one.deal_id is not None})

    def of(lesson: Lesson) -> LessonDetails:
        customer = seen.get(lesson.customer_id or 0)
        hidden = {one.typed for one in names[lesson.id] if one.customer_id not in seen}
        return LessonDetails(
            lesson,
            authors[lesson.by_id],
            customer,
            deals.get(lesson.deal_id or 0) if customer else None,
            frozenset(hidden),
            is_whole=not hidden and (customer is not None or lesson.customer_id is None),
            may_manage=may(session, by, Right.LESSON_CHANGE, Of(lesson.by_id)),
        )

    return [of(lesson) for lesson in lessons]


def fitting(
    session: Session,
    customers: Iterable[Customer],
    by: Person,
    kinds: Collection[LessonKind] = tuple(LessonKind),
) -> dict[int, list[LessonDetails]]:
    """By the customer's id, what was learned with others that are like it; nothing for one that
    has ended."""
    live = [one for one in customers if one.is_live and (one.industry or one.segment or one.pains)]
    if not live:
        return {}
    of_kinds = Lesson.live().where(col(Lesson.kind).in_(kinds))
    latest = session.exec(of_kinds.limit(CANDIDATES)).all()
    chosen = {
        customer.id: alike(
            (one for one in latest if one.customer_id != customer.id),
            industry=customer.industry,
            segment=customer.segment,
            pains=customer.pains,
        )
        for customer in live
    }
    every = {one.id: one for found in chosen.values() for one in found}
    shown = {one.lesson.id: one for one in details(session, list(every.values()), by)}
    return {id: [shown[one.id] for one in found] for id, found in chosen.items()}


def for_readers(
    session: Session,
    readers: Iterable[tuple[int, int]],
    kinds: Collection[LessonKind] = tuple(LessonKind),
) -> dict[tuple[int, int] | None, list[LessonDetails]]:
    """The same of several messages, by the ids of the reader and of the customer; nothing for
    None."""
    of_reader: dict[int, set[int]] = defaultdict(set)
    for reader, customer in readers:
        of_reader[reader].add(customer)
    found: dict[tuple[int, int] | None, list[LessonDetails]] = defaultdict(list)
    for reader, ids in of_reader.items():
        by, customers = session.get_one(Person, reader), Customer.of_ids(session, ids)
        suiting = fitting(session, customers.values(), by, kinds)
        found.update({(reader, id): one for id, one in suiting.items()})
    return found


def _says(session: Session, word: str, by: Person) -> ColumnElement[bool]:
    """Whether a lesson has the word in its texts, or in the name of a customer that `by` sees."""
    says = col(Lesson.search_text).contains(word, autoescape=True)
    named = search.search(session, word, by, MAX_CUSTOMERS) if len(word) >= MIN_NAME else []
    if not named:
        return says
    ids = [one.id for one in named]
    naming = select(LessonName.lesson_id).where(col(LessonName.customer_id).in_(ids))
    return or_(says, col(Lesson.customer_id).in_(ids), col(Lesson.id).in_(naming))


def _names(session: Session, lessons: Sequence[Lesson]) -> dict[int, list[LessonName]]:
    ids = [one.id for one in lessons]
    names: dict[int, list[LessonName]] = defaultdict(list)
    for one in session.exec(select(LessonName).where(col(LessonName.lesson_id).in_(ids))):
        names[one.lesson_id].append(one)
    return names


def _seen(session: Session, ids: Collection[int], by: Person) -> dict[int, Customer]:
    """Those of the customers that `by` may see."""
    if not ids:
        return {}
    theirs = Customer.visible_to(session, by).where(col(Customer.id).in_(ids))
    return {one.id: one for one in session.exec(theirs)}
