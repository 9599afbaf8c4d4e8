"""The open questions of customers that somebody may mean who tells of an answer."""

from collections.abc import Collection

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, or_, select

from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers import search
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.home.last_shown import Key
from models.people.permission import represented
from models.people.person import Person
from models.rules import answering, deeds, fitting
from models.rules.names import people
from models.rules.names.decision_chain import Link

MOST = 3


def fitting_words(session: Session, me: Person, said: str) -> list[Issue]:
    """Those theirs to settle that words of an answer are about: of the customers that are named, by
    name or by one of their people; else those whose words fit, or any where only "the complaint" is
    named. The best fitting first, at most three."""
    if not (there := open_for(session, me)):
        return []
    named = _named(session, me, said, {one.customer_id for one in there})
    asked = [fitting.words(one) for one in answering.known_by(said)]
    names = Customer.of_ids(session, {one.customer_id for one in there})
    shares = {
        one.id: max(
            fitting.share(words, f"{one.question} {names[one.customer_id].name}") for words in asked
        )
        for one in there
    }
    if named:
        found = [one for one in there if one.customer_id in named]
    else:
        found = [there[at] for at in fitting.best([shares[one.id] for one in there])]
        found = found or (there if answering.names_a_question(said) else [])
    return sorted(found, key=lambda one: (-shares[one.id], one.deadline))[:MOST]


def of_those(session: Session, me: Person, ids: Collection[int], said: str) -> list[Issue]:
    """Those of these that are open and theirs, where words name their customer, or one of its
    people, or nobody."""
    if not (there := of_ids(session, me, ids)):
        return []
    named = _named(session, me, said, {one.customer_id for one in there})
    return [one for one in there if not named or one.customer_id in named]


def promised_with(session: Session, me: Person, issues: Collection[Issue]) -> list[Todo]:
    """The to-dos by which an answer to these was promised in the same record: 回她, "get back to
    her by Thursday"."""
    records = {one.followup_id for one in issues if one.followup_id is not None}
    if not records:
        return []
    owners = [me.id, *(one.id for one in represented(session, me))]
    mine = select(Todo).where(
        col(Todo.followup_id).in_(records),
        col(Todo.owner_id).in_(owners),
        col(Todo.done_at).is_(None),
        col(Todo.cancelled_at).is_(None),
    )
    found = session.exec(mine.order_by(col(Todo.id)))
    return [one for one in found if deeds.speaks_of("reply", one.text)]


def of_shown(session: Session, key: Key) -> list[int]:
    """The open questions of what was shown last."""
    if key.kind == "issue":
        return [key.id]
    if key.kind != "record":
        return []
    of_it = select(Issue.id).where(
        Issue.followup_id == key.id,
        col(Issue.answered_at).is_(None),
        col(Issue.cancelled_at).is_(None),
    )
    return list(session.exec(of_it))


def of_ids(session: Session, me: Person, ids: Collection[int]) -> list[Issue]:
    """Those of these that are open and theirs to settle."""
    return [one for one in still_theirs(session, me, ids) if one.is_open]


def still_theirs(session: Session, me: Person, ids: Collection[int]) -> list[Issue]:
    """Those of these that are not withdrawn, in this order."""
    found = (session.get(Issue, id) for id in ids)
    return [
        one
        for one in found
        if one and one.cancelled_at is None and one.may_be_settled_by(session, me)
    ]


def open_for(session: Session, me: Person) -> list[Issue]:
    """Those theirs to settle, the next to be answered first."""
    owners = [me.id, *(one.id for one in represented(session, me))]
    theirs = select(Issue).where(
        or_(col(Issue.owner_id).in_(owners), Issue.raised_by_id == me.id),
        col(Issue.answered_at).is_(None),
        col(Issue.cancelled_at).is_(None),
    )
    found = session.exec(theirs.order_by(col(Issue.deadline), col(Issue.id)))
    return [one for one in found if one.may_be_settled_by(session, me)]


def _named(session: Session, me: Person, said: str, customers: set[int]) -> set[int]:
    """The customers that words name, by name or by one of their people: those of these, else
    others of theirs, whose question it is not then."""
    named = {one.customer.id for one in search.named_in(session, said, me)}
    named = named or _of_people_in(session, said, col(Contact.customer_id).in_(customers))
    owners = [me.id, *(one.id for one in represented(session, me))]
    mine = select(Customer.id).where(col(Customer.owner_id).in_(owners))
    return named or _of_people_in(session, said, col(Contact.customer_id).in_(mine))


def _of_people_in(session: Session, said: str, where: ColumnElement[bool]) -> set[int]:
    """Those of the customers one of whose people is named."""
    there = select(Contact).where(where, col(Contact.left_at).is_(None))
    titled = answering.titled_in(said)
    return {
        one.customer_id
        for one in session.exec(there)
        if people.is_said(said, one.name)
        or any(people.meant(name, [Link(one.name, one.title)]) for name in titled)
    }
