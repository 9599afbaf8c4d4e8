"""Customers that somebody had until they were handed over, and may not see any more: they still
call them by their names, and are told whose they are."""

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from models import errors
from models.customers.customer import Customer
from models.customers.past_owner import PastOwner
from models.people.person import Person
from models.rules.names import said

# Made once: to make a statement takes longer than to run it.
_HAD = select(Customer).where(
    col(Customer.id).in_(
        select(PastOwner.customer_id).where(PastOwner.owner_id == bindparam("person")).distinct()
    ),
    col(Customer.archived_at).is_(None),
)


def named_in(session: Session, line: str, by: Person) -> tuple[Customer, str] | None:
    """The one that a line is about, as people say it, and the name as it is typed."""
    theirs = _of(session, by)
    met = said.met(line, said.find(line, {name: one.id for name, one in theirs.items()}))
    if not met:
        return None
    return theirs[met[0].name], line[met[0].start : met[0].end]


def said_in(session: Session, text: str, by: Person) -> list[tuple[int, str]]:
    """Every one that a text names, with its name as it stands there."""
    ids = {name: one.id for name, one in _of(session, by).items()}
    return [(ids[one.name], text[one.start : one.end]) for one in said.find(text, ids)]


def _of(session: Session, by: Person) -> dict[str, Customer]:
    """By name."""
    return {
        one.name: one
        for one in session.scalars(_HAD, {"person": by.id})
        if one.was_last_of(session, by) and not one.may_be_seen_by(session, by)
    }


def require_other(session: Session, line: str, by: Person) -> None:
    """Raises CustomerHandedOver where a line names one; nothing is made of its name."""
    if found := named_in(session, line, by):
        raise errors.CustomerHandedOver("customer", **_facts(session, *found))


def require_no_name(session: Session, line: str, by: Person) -> None:
    """The same where a line is such a name and nothing else."""
    if (found := named_in(session, line, by)) and found[1] == line:
        raise errors.CustomerHandedOver("customer", **_facts(session, *found))


def ask(session: Session, name: str, by: Person) -> None:
    """Raises CustomerOnceYours where a new customer's name may mean one."""
    if (found := named_in(session, name, by)) and Customer.of_name(session, name) is None:
        customer, _ = found
        raise errors.CustomerOnceYours("customer", **_facts(session, customer, name))


def _facts(session: Session, customer: Customer, typed: str) -> dict[str, str]:
    return {"typed": typed, "owner": session.get_one(Person, customer.owner_id).name}
