"""What a line tells of the posts of a customer's people, held against the decision chain: who is
to be marked as gone, added, or put back. Nothing is changed before somebody presses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models import errors
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups.interpret import interpret
from models.people import called
from models.people.person import Person
from models.profiles import contacts
from models.profiles.entry import MAX_LINE
from models.rules.names import people, posts
from models.rules.names.decision_chain import Link
from models.rules.oneline.people.somebody import is_ours

MOST = 6


@dataclass(frozen=True)
class Post:
    """Somebody of a customer's, and whether they are in its decision chain; `may_leave` for who is
    told of as gone, else they are to be there. `id` is None for who is not known yet."""

    customer_id: int
    name: str
    title: str = ""
    id: int | None = None
    is_there: bool = False
    may_leave: bool = False


@dataclass(frozen=True)
class Told:
    customer: Customer
    posts: tuple[Post, ...]


def told(session: Session, typed: str, by: Person, now: datetime) -> Told | None:
    """None where it tells of nobody's post, or of which customer is not sure."""
    said = posts.read(typed)
    customer = interpret(session, typed, by, now).customer if said else None
    if customer is None:
        return None
    chain = customer.contacts(session, also_left=True)
    there = [one for one in chain if one.left_at is None]
    gone = _known([*said.left, *filter(None, [said.dropped])], there)
    found = [_of(one, may_leave=True) for one in gone]
    found += [_of(one) for one in _known(said.stays, [one for one in chain if one.left_at])]
    found += _new(said.came, there, customer, called.names(session))
    return Told(customer, tuple(found[:MOST])) if found else None


def stand(session: Session, customer_id: int, name: str, title: str, *, may_leave: bool) -> Post:
    """How somebody stands now who was told of."""
    known = Contact.known(session, [customer_id])[customer_id].get(name)
    if known is None:
        return Post(customer_id, name, title, may_leave=may_leave)
    return _of(known, may_leave=may_leave)


def add(session: Session, customer_id: int, name: str, title: str, by: Person) -> Contact:
    """Into the decision chain. Raises as `Customer.to_edit` does, or TextTooLong."""
    customer = Customer.to_edit(session, customer_id, by)
    if len(name) > MAX_LINE or len(title) > MAX_LINE:
        raise errors.TextTooLong("name", length=len(name), most=MAX_LINE)
    return Contact.get_or_create(session, customer, name, title)


def leave(session: Session, customer_id: int, name: str, by: Person, now: datetime) -> None:
    """Out of the decision chain; pressed twice, it is done once."""
    known = Contact.known(session, [customer_id])[customer_id].get(name)
    if known is not None and known.left_at is None:
        contacts.remove(session, known.id, by, now)


def _known(names: Sequence[str], chain: Sequence[Contact]) -> Iterator[Contact]:
    for name in names:
        links = {Link(one.name, one.title): one for one in chain}
        fitting = people.meant(name, list(links)) or [
            one for one in links if name.endswith(one.name)
        ]
        if len(fitting) == 1:
            yield links[fitting[0]]


def _new(
    came: Sequence[tuple[str, str]],
    there: Sequence[Contact],
    customer: Customer,
    ours: Sequence[str],
) -> Iterator[Post]:
    links = [Link(one.name, one.title) for one in there]
    for name, title in came:
        if not people.meant(name, links) and not is_ours(name, ours):
            yield Post(customer.id, name, title)


def _of(contact: Contact, *, may_leave: bool = False) -> Post:
    return Post(
        contact.customer_id,
        contact.name,
        contact.title,
        contact.id,
        is_there=contact.left_at is None,
        may_leave=may_leave,
    )
